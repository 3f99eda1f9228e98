"""What became of the ideas of former workshops: taken, renewed, removed."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.kit import Table, add, gather
from documents.former_kit import bonn_workshop, newer
from store.kit import DEVICE
from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.commands_former import RemoveFormerWorkshop, TakeFormerIdeas
from workshopdesk.app.demo import demo_records
from workshopdesk.app.former import by_outcome, former_workshops, take_former
from workshopdesk.app.former_words import ENGLISH_FORMER, GERMAN_FORMER
from workshopdesk.app.rehearsal import _PREPARED
from workshopdesk.app.series import next_round
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.former import FormerOutcome, FormerWorkshop
from workshopdesk.domain.office.measure import MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult
from workshopdesk.domain.state import State
from workshopdesk.exchange.package import pack, unpack
from workshopdesk.store.workshop_file import WorkshopFile

BONN = bonn_workshop()
OLD_PACKAGES = sorted((Path(__file__).resolve().parents[1] / "data" / "old_files").glob("*.workshop.zip"))


def follow_up(folder: Path) -> Session:
    session = Session(WorkshopFile.create(folder / "folge.workshop", device=DEVICE))
    session.do(CreateWorkshop(demo_records("de")))
    return session


def close(session: Session) -> None:
    file = session._store
    assert isinstance(file, WorkshopFile)
    file.close()


def steps(session: Session) -> list[str]:
    file = session._store
    assert isinstance(file, WorkshopFile)
    return [line.label for line in file.recent(50)]


def test_the_same_file_again_adds_nothing_and_a_newer_one_tells_what_it_brings(tmp_path: Path) -> None:
    """F2: new, changed and gone are counted against what was there."""
    session = follow_up(tmp_path)
    first = take_former(session, BONN)
    assert (first.ideas, first.new, first.changed, first.gone, first.known) == (40, 40, 0, 0, False)
    entries = len(steps(session))
    again = take_former(session, BONN)
    assert (again.new, again.changed, again.gone, again.known) == (0, 0, 0, True)
    assert len(steps(session)) == entries
    news = take_former(session, newer(BONN))
    assert (news.ideas, news.new, news.changed, news.gone, news.known) == (40, 1, 1, 1, True)
    assert former_workshops(session.state) == [newer(BONN)]


def test_another_status_of_a_measure_is_a_change_of_its_ideas(tmp_path: Path) -> None:
    """F2: what is told of an idea includes its measures."""
    session = follow_up(tmp_path)
    take_former(session, BONN)
    done = replace(BONN.measures[0], status=MeasureStatus.DONE)
    report = take_former(session, replace(BONN, measures=(done, *BONN.measures[1:])))
    assert report.changed == sum("M-01" in idea.measures for idea in BONN.ideas) > 0


def test_several_former_workshops_stand_side_by_side_by_date(tmp_path: Path) -> None:
    """F2: each is renewed by itself."""
    session = follow_up(tmp_path)
    earlier = replace(bonn_workshop(5, "kamen"), title="Kamen", date="2024-09-01")
    undated = replace(bonn_workshop(3, "pool"), title="Pool", date="")
    for one in (undated, BONN, earlier):
        take_former(session, one)
    assert [one.id for one in former_workshops(session.state)] == ["kamen", "bonn-2025", "pool"]
    take_former(session, newer(BONN))
    assert [len(one.ideas) for one in former_workshops(session.state)] == [5, 40, 3]


def test_an_older_file_and_that_of_this_very_workshop_are_refused() -> None:
    """F2: nothing is changed then."""
    table = Table()
    table.do(TakeFormerIdeas(newer(BONN)))
    with pytest.raises(DomainError, match="former-older"):
        table.do(TakeFormerIdeas(BONN))
    with pytest.raises(DomainError, match="former-is-this-workshop"):
        table.do(TakeFormerIdeas(replace(BONN, id="workshop")))
    assert former_workshops(table.state) == [newer(BONN)]


def test_taking_and_removing_are_one_step_each_and_survive_a_restart(tmp_path: Path) -> None:
    """F3: undo and redo go back and forth, in the file as well."""
    session = follow_up(tmp_path)
    take_former(session, BONN)
    session.do(RemoveFormerWorkshop(BONN.id))
    close(session)
    session = Session(WorkshopFile.open(tmp_path / "folge.workshop", device=DEVICE))
    assert former_workshops(session.state) == []
    assert session.undo()
    assert former_workshops(session.state) == [BONN]
    assert session.undo()
    assert former_workshops(session.state) == []
    assert session.redo()
    close(session)
    session = Session(WorkshopFile.open(tmp_path / "folge.workshop", device=DEVICE))
    assert former_workshops(session.state) == [BONN]
    with pytest.raises(DomainError, match="former_workshop-missing"):
        session.do(RemoveFormerWorkshop("nicht da"))
    close(session)


def test_it_travels_in_the_package_and_the_next_round_begins_without(tmp_path: Path) -> None:
    """F7: a workshop that is restored from its package tells the same."""
    session = follow_up(tmp_path)
    take_former(session, BONN)
    assert list(unpack(pack(session.state)).state.all(FormerWorkshop)) == [BONN]
    close(session)
    table = Table(TakeFormerIdeas(BONN))
    table.do(add("n1"))
    table.do(gather("c1", "n1", title="Licht"))
    assert not any(isinstance(record, FormerWorkshop) for record in next_round(table.state).records)


def test_every_code_has_words_in_both_languages() -> None:
    """F5: a document never shows a code."""
    for words in (GERMAN_FORMER, ENGLISH_FORMER):
        assert set(words.outcomes) == set(FormerOutcome)
        assert set(words.statuses) == set(MeasureStatus)
        assert set(words.results) == set(DecisionResult)
    told = by_outcome(BONN)
    assert [outcome for outcome, _ in told] == list(FormerOutcome)
    assert sum(len(ideas) for _, ideas in told) == 40


@pytest.mark.parametrize("path", OLD_PACKAGES, ids=lambda path: path.name)
def test_packages_of_earlier_releases_are_read_and_written_in_the_new_shape(path: Path) -> None:
    """F7: they know no former workshops."""
    before = unpack(path.read_bytes())
    assert list(before.state.all(FormerWorkshop)) == []
    again = pack(State((*before.records, BONN)))
    assert list(unpack(again).state.all(FormerWorkshop)) == [BONN]
    with zipfile.ZipFile(io.BytesIO(again)) as archive:
        assert json.loads(archive.read("manifest.json"))["schema"] == 4


def test_what_is_taken_during_a_rehearsal_stays() -> None:
    """F2: it is preparation, like the inventory."""
    assert FormerWorkshop in _PREPARED
