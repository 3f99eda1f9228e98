"""Rules OF1 to OF5 and OF7 of app/SPEC.md, on both databases."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from office.kit import KOMMUKI, POOLS, bring, expert_workshop, practice_states, rehearsal, taken, write
from workshopdesk.app import queries
from workshopdesk.app.office.importing import find_files, import_files
from workshopdesk.app.office.ports import Changed
from workshopdesk.app.office.queries import IdeaFilter, RankingWish
from workshopdesk.base.clock import SystemClock
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.note import NoteSource
from workshopdesk.domain.office.delivery import Delivery
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.state import State
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue

LEER = KOMMUKI / "Kommuki PYT! Leer 2023.xlsx"
EVERYTHING = IdeaFilter(gone=True)


def all_ideas(catalogue: OfficeCatalogue) -> dict[str, int]:
    return {line.text: line.number for line in catalogue.ideas(EVERYTHING, limit=1000)}


def test_a_package_brings_every_card_with_what_is_known_of_it(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF7: what lies on boards and in the parking lot, counted in the workshop itself."""
    first, _ = practice_states()
    report = taken(bring(catalogue, write(tmp_path, "a.workshop.zip", first.package))[0])
    assert (report.kind, report.rows, report.added, report.left_out) == (
        "package",
        len(first.notes),
        len(first.notes),
        (),
    )
    lines = catalogue.ideas(IdeaFilter(), limit=500)
    assert [(line.card, line.text, line.detail, line.kind) for line in lines] == [
        (note.number, note.text, note.detail, note.kind.value)
        for note in sorted(first.notes, key=lambda one: one.number)
    ]
    workshop = queries.workshop_of(first.state)
    assert {(line.workshop, line.workshop_date, line.round) for line in lines} == {(workshop.title, workshop.date, 1)}
    online = {note.number for note in first.notes if note.source is NoteSource.ONLINE}
    assert {line.card for line in lines if line.channel == "online"} == online
    members = {(cluster.title, key) for cluster in queries.clusters(first.state) for key in cluster.members}
    by_card = {note.number: note.id for note in first.notes}
    assert {(title, by_card[line.card]) for line in lines for title in line.groups} == members


def test_cards_without_words_are_told_and_a_rehearsal_is_refused(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF7: rows without an idea are named as Excel numbers them; a rehearsal does not count."""
    table, refused = bring(catalogue, LEER, write(tmp_path, "probe.workshop.zip", rehearsal()))
    assert (taken(table).rows, taken(table).added) == (39, 37)
    assert taken(table).left_out == ((6, "row-without-idea"), (8, "row-without-idea"))
    assert refused.refused is not None
    assert refused.refused.code == "office-rehearsal"
    assert catalogue.count(EVERYTHING) == 37


def test_the_same_bytes_come_once_and_an_old_copy_does_not_come_back(
    catalogue: OfficeCatalogue, tmp_path: Path
) -> None:
    """OF2: whatever a file is called now."""
    first, second = practice_states()
    old = write(tmp_path, "a.workshop.zip", first.package)
    bring(catalogue, old, write(tmp_path, "b.workshop.zip", second.package))
    before = catalogue.ideas(EVERYTHING, limit=500)
    again = [taken(report) for report in bring(catalogue, old, write(tmp_path, "kopie.zip", second.package))]
    assert [(one.known, one.added, one.replaced, one.removed) for one in again] == [(True, 0, 0, 0)] * 2
    assert [one.unchanged for one in again] == [len(first.notes), len(second.notes)]
    assert catalogue.ideas(EVERYTHING, limit=500) == before


def test_newer_data_keeps_numbers_and_the_offices_work(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF3, OF4: reworded is listed, left out is gone; what the office had said of it stays readable."""
    first, second = practice_states()
    reworded, binned = queries.loose_notes(first.state)[:2]
    bring(catalogue, write(tmp_path, "a.workshop.zip", first.package))
    numbers = all_ideas(catalogue)
    told = [numbers[reworded.text], numbers[binned.text]]
    catalogue.dispose(told, DispositionCode.FOLLOWED, "Kommt 2027", "2026-11-23T10:00:00+01:00")
    report = taken(bring(catalogue, write(tmp_path, "b.workshop.zip", second.package))[0])

    new_words = second.state.get(type(reworded), reworded.id).text
    assert (report.added, report.replaced, report.removed, report.kept) == (0, 1, 1, 1)
    assert report.unchanged == len(second.notes) - 1
    assert [(one.changed, one.number, one.before, one.after) for one in report.differences] == [
        (Changed.IDEA, told[0], reworded.text, new_words),
        (Changed.IDEA, told[1], binned.text, ""),
    ]
    assert catalogue.count(IdeaFilter()) == len(second.notes)
    assert {text: numbers[text] for text in all_ideas(catalogue) if text in numbers} == {
        text: number for text, number in numbers.items() if text != reworded.text
    }
    followed = catalogue.ideas(IdeaFilter(disposition="followed", gone=True))
    assert [(line.number, line.text, line.gone) for line in followed] == [
        (told[0], new_words, False),
        (told[1], binned.text, True),
    ]
    assert [said.reason for said in catalogue.dispositions(told[1])] == ["Kommt 2027"]
    assert [line.number for line in catalogue.ideas(IdeaFilter(text=new_words))] == [told[0]]


def test_a_vote_counted_anew_and_a_group_renamed_are_told(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF3: whoever had quoted the old result learns that there is another one."""
    state = practice_states()[0].state
    (ballot,) = state.all(Ballot)
    cluster, dropped = queries.clusters(state)[:2]
    bring(catalogue, write(tmp_path, "a.workshop.zip", practice_states()[0].package))
    before = {line.title: line.number for line in catalogue.ranking(RankingWish())}
    fewer = replace(ballot, totals=tuple(replace(one, dots=max(0, one.dots - 1)) for one in ballot.totals))
    changed = {ballot.id: fewer, cluster.id: replace(cluster, title="Neuer Name")}
    later = State(changed.get(one.id, one) for one in state if one.id != dropped.id)
    report = taken(bring(catalogue, write(tmp_path, "b.workshop.zip", pack(later)))[0])
    assert (report.replaced, report.removed) == (0, 0)
    assert [(one.changed, one.number, one.before, one.after) for one in report.differences] == [
        (Changed.BALLOT, 0, ballot.question, ballot.question),
        (Changed.GROUP, before[cluster.title], cluster.title, "Neuer Name"),
        (Changed.GROUP, before[dropped.title], dropped.title, ""),
    ]


def test_what_nobody_works_with_leaves_and_its_number_is_not_given_again(
    catalogue: OfficeCatalogue, tmp_path: Path
) -> None:
    """OF4: nothing is found any more of an idea that its workshop no longer has."""
    first, second = practice_states()
    binned = queries.loose_notes(first.state)[1]
    bring(catalogue, write(tmp_path, "a.workshop.zip", first.package))
    number = all_ideas(catalogue)[binned.text]
    report = taken(bring(catalogue, write(tmp_path, "b.workshop.zip", second.package))[0])
    assert (report.removed, report.kept) == (1, 0)
    assert binned.text not in all_ideas(catalogue)
    bring(catalogue, LEER)
    assert number not in all_ideas(catalogue).values()


def test_exports_of_a_pool_add_up_and_tables_of_one_name_do_not(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF5: a pool is recognised by its address; two offices' "Ideen.csv" are two sources, a newer one replaces."""
    ideas, map_ideas = bring(catalogue, POOLS / "adhocracyplus_ideas.xlsx", POOLS / "adhocracyplus_mapideas.xlsx")
    assert (taken(ideas).added, taken(map_ideas).added, taken(map_ideas).replaced) == (3, 0, 3)
    assert catalogue.count(EVERYTHING) == 3

    def table(folder: str, *titles: str) -> Path:
        (tmp_path / folder).mkdir(exist_ok=True)
        rows = "".join(f"{title};Für alle\n" for title in titles)
        return write(tmp_path / folder, "Ideen.csv", f"Titel;Text\n{rows}".encode())

    bring(catalogue, table("nord", "Radweg zum See", "Bank am Weg"), table("süd", "Trinkbrunnen", "Mehr Bäume"))
    assert catalogue.count(EVERYTHING) == 7
    newer = taken(bring(catalogue, table("nord", "Radweg zum See", "Zwei Bänke am Weg"))[0])
    assert (newer.added, newer.unchanged, newer.removed) == (1, 1, 1)
    assert {"Trinkbrunnen", "Mehr Bäume"} <= all_ideas(catalogue).keys()


def test_hostile_files_in_a_folder_keep_no_good_one_out(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF1: every good file arrives, every bad one is named, whatever it does to its reader."""
    package = practice_states()[0].package
    good = [
        write(tmp_path, "2 gut.workshop.zip", package),
        write(tmp_path, "9 gut.workshop.zip", expert_workshop().package),
        write(tmp_path, "5 gut.csv", "Titel;Text\nBänke;für alle\n".encode()),
    ]
    bomb = tmp_path / "3 bombe.workshop.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b"[" * 3_000_000)
    climbing = tmp_path / "4 hinaus.workshop.zip"
    with zipfile.ZipFile(climbing, "w") as archive:
        archive.writestr("manifest.json", b"{}")
        archive.writestr("../hinaus", b"x")
    bad = [
        write(tmp_path, "1 abgerissen.workshop.zip", package[: len(package) // 2]),
        bomb,
        climbing,
        write(tmp_path, "6 verdreht.workshop.zip", package[:2000] + b"\xff" + package[2001:]),
        write(tmp_path, "7 keine.xlsx", b"PK\x03\x04 kein Archiv"),
        write(tmp_path, "8 tief.json", b"[" * 200_000),
        POOLS / "dipas_contributioncomments.csv",
    ]
    reports = {report.path: report for report in bring(catalogue, *sorted(good + bad))}
    assert {path for path, report in reports.items() if report.refused} == set(bad)
    assert [taken(reports[path]).added for path in good] == [len(practice_states()[0].notes)] * 2 + [1]


def test_whatever_a_reader_stumbles_over_keeps_no_file_out_and_no_words_are_logged(
    catalogue: OfficeCatalogue, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """OF1: even a mistake of our own in reading one file."""

    class Stumbling(OfficeFiles):
        def read(self, path: Path) -> Delivery:
            if path.stem == "schlimm":
                raise RuntimeError("was Herr Meier geschrieben hat")
            return super().read(path)

    bad = write(tmp_path, "schlimm.csv", b"Titel\nwas Herr Meier geschrieben hat")
    first, second = import_files(catalogue, [bad, LEER], Stumbling(), SystemClock())
    assert first.refused is not None
    assert (first.refused.code, first.refused.details["finding"]) == ("office-file-unreadable", "RuntimeError")
    assert taken(second).added == 37
    assert "RuntimeError" in caplog.text
    assert "Meier" not in caplog.text


def test_a_folder_is_read_oldest_first_and_what_cannot_hold_ideas_is_named(tmp_path: Path) -> None:
    """OF3: of two states of a workshop in one folder the one that was changed last counts."""
    first, second = practice_states()
    newer, older = write(tmp_path, "a.workshop.zip", second.package), write(tmp_path, "b.workshop.zip", first.package)
    (tmp_path / "tiefer").mkdir()
    deep = write(tmp_path / "tiefer", "c.csv", b"Titel\nBank\n")
    letter = write(tmp_path, "Brief.pdf", b"%PDF-1.7")
    lock = write(tmp_path, "~$liste.xlsx", b"x")
    for age, path in enumerate((deep, newer, older)):
        os.utime(path, (2_000_000_000 - age * 60,) * 2)
    found = find_files([tmp_path], OfficeFiles())
    assert found.files == (older, newer, deep)
    assert found.passed_over == tuple(sorted((letter, lock)))


def test_whoever_stops_asking_cancels_between_two_files(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF1: what was reported is kept, the rest was not begun."""
    paths = [write(tmp_path, "a.workshop.zip", practice_states()[0].package), LEER]
    running = import_files(catalogue, paths, OfficeFiles(), SystemClock())
    first = taken(next(running))
    running.close()
    assert catalogue.count(EVERYTHING) == first.added
    assert taken(bring(catalogue, LEER)[0]).added == 37


def test_a_named_file_that_is_not_there_is_refused(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF1"""
    (report,) = bring(catalogue, tmp_path / "fort.workshop.zip")
    assert report.refused is not None
    assert report.refused.code == "source-missing"


@pytest.mark.parametrize("text", ["Null\0zeichen", "💧" * 10, "\u202eabc", "'; drop table idea; --", "100 % %s ?"])
def test_any_words_come_back_as_they_were(catalogue: OfficeCatalogue, tmp_path: Path, text: str) -> None:
    """OF1: words of strangers break neither a statement nor the catalogue; only the character zero is taken out."""
    state = practice_states()[0].state
    note = queries.loose_notes(state)[0]
    state = State(replace(one, text=text) if one.id == note.id else one for one in state)
    taken(bring(catalogue, write(tmp_path, "wild.workshop.zip", pack(state)))[0])
    assert text.replace("\0", "") in all_ideas(catalogue)
