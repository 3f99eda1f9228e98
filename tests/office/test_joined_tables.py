"""Rule OF44 of app/SPEC.md: World-Café tables with real ideas, from the template to the plenary board."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest

from cli.kit import BONN
from office.kit import office, office_json
from office.table_kit import table
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    AddNote,
    BinNote,
    CreateWorkshop,
    DraftBallot,
    GatherNotes,
    SummariseCluster,
)
from workshopdesk.app.commands_development import AddAction, MakeProfile, PutLab
from workshopdesk.app.placing import estimated_height
from workshopdesk.app.session import Session
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import RuleSet, Subject
from workshopdesk.domain.development import ActionItem, LivingLab, ProjectProfile
from workshopdesk.domain.layout import frame_of
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Board, Cluster, Colour, Note, NoteKind, NotePlace
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import PhaseKind
from workshopdesk.store.check import check_workshop
from workshopdesk.store.table_workshops import join_files
from workshopdesk.store.workshop_file import WorkshopFile

NAMES = ("Radwege", "Kreuzungen", "Abstellen", "Miteinander", "Schule")
CARDS = 14


def world_cafe(path: Path, ideas: list[str]) -> Path:
    """What one table has at its end: loose thoughts, two groups with the host's summary, a card for the plenary."""
    template = template_by_key("world-cafe")
    with WorkshopFile.create(path, device=path.stem) as file:
        session = Session(file)
        session.do(CreateWorkshop(records_for(template, title=f"Tisch {path.stem}", language="de")))
        boards = queries.boards(session.state)
        for number, text in enumerate(ideas):
            session.do(AddNote(f"n{number}", boards[0].id, 300.0 * number, 0, text))
        session.do(GatherNotes("big", boards[0].id, ("n0", "n1", "n2", "n3", "n4"), 0, 500, "Sicherheit"))
        session.do(SummariseCluster("big", "Alle wünschen sich breite, getrennte Wege."))
        session.do(GatherNotes("small", boards[0].id, ("n5", "n6"), 900, 500, "Beschilderung"))
        session.do(AddNote("host", boards[-1].id, 0, 0, f"Fazit {path.stem}", Colour.GREEN, NoteKind.OTHER))
        session.do(BinNote("n7"))
        source = Link(id="s", relation=Relation.SOURCE, object_id="big")
        session.do(MakeProfile(ProjectProfile(id="p", goal=f"Sicher {path.stem}"), (source,)))
        session.do(PutLab(LivingLab(id="l", profile_id="p", title=f"Probewoche {path.stem}")))
        session.do(AddAction(ActionItem(id="a", what="Ämter einladen", subject_id="p")))
        session.do(DraftBallot("ballot", "Was zuerst?", Subject.NOTES, RuleSet()))
    return path


def cafe_tables(folder: Path, names: Sequence[str] = NAMES) -> list[Path]:
    with BONN.open(encoding="utf-8") as file:
        titles = (row["title"] for row in csv.DictReader(file))
        return [world_cafe(folder / f"{name}.workshop", list(itertools.islice(titles, CARDS))) for name in names]


def boxes(state: State) -> list[tuple[float, float, float, float]]:
    """x, y, right, bottom of every frame and loose card."""
    told = []
    for cluster in state.all(Cluster):
        frame = frame_of(cluster, lambda note_id: estimated_height(state.get(Note, note_id).text))
        told.append((cluster.x, cluster.y, cluster.x + frame.width, cluster.y + frame.height))
    for note in queries.loose_notes(state):
        told.append((note.x, note.y, note.x + 252, note.y + estimated_height(note.text)))
    return told


def test_every_table_has_an_area_where_nothing_overlaps(tmp_path: Path) -> None:
    """OF44: title, groups, summaries, cards, profiles and where they come from; the tables' files keep every byte."""
    tables = cafe_tables(tmp_path)
    before = [path.read_bytes() for path in tables]
    target = tmp_path / "Plenum.workshop"
    told = office_json("join-tables", target, *tables, "--title", "Radverkehr in Bonn: Plenum")
    counts = ("notes", "clusters", "profiles", "binned", "ballots", "others")
    assert [(one["title"], *map(one.get, counts)) for one in told["tables"]] == [
        (f"Tisch {name}", CARDS, 2, 1, 1, 1, 1) for name in NAMES
    ]
    assert [path.read_bytes() for path in tables] == before
    assert not check_workshop(target)
    with table(target, "plenum") as session:
        state = session.state
    (board,) = state.all(Board)
    assert [area.title for area in board.areas] == [f"Tisch {name}" for name in NAMES]
    assert len({entry.colour for entry in board.legend}) == 4
    assert [note.number for note in queries.notes(state)] == list(range(1, CARDS * len(NAMES) + 1))
    assert [phase.kind for phase in queries.phases(state)] == [PhaseKind.CLUSTER, PhaseKind.VOTE, PhaseKind.CLOSE]
    for path, area in zip(tables, board.areas, strict=True):
        with table(path, "test") as session:
            there = session.state
        source = queries.workshop_of(there).id
        loose = [note for note in queries.loose_notes(state) if note.area_id == area.id]
        assert min(loose, key=lambda note: (note.y, note.x)).text == f"Fazit {path.stem}", "the host's card is first"
        came = [note for note in state.all(Note) if note.category == area.title]
        assert {note.derived_from: note.text for note in came} == {
            f"{source}/{note.id}": note.text for note in there.all(Note) if note.place is NotePlace.BOARD
        }
        groups = [one for one in queries.clusters(state) if one.derived_from.startswith(f"{source}/")]
        assert [(one.title, one.summary, len(one.members)) for one in groups] == [
            ("Sicherheit", "Alle wünschen sich breite, getrennte Wege.", 5),
            ("Beschilderung", "", 2),
        ]
        (profile,) = (one for one in state.all(ProjectProfile) if one.goal == f"Sicher {path.stem}")
        assert (profile.title, profile.number) == ("Sicherheit", tables.index(path) + 1)
        (link,) = (one for one in state.all(Link) if one.subject_id == profile.id)
        assert (link.relation, link.object_id) == (Relation.SOURCE, groups[0].id), "the copy of the table's own group"
        assert [one.title for one in state.all(LivingLab) if one.profile_id == profile.id] == [
            f"Probewoche {path.stem}"
        ]
        for cluster in groups:
            assert area.x <= cluster.x < area.x + area.width
            assert area.y < cluster.y < area.y + area.height
    placed = boxes(state)
    for one, other in itertools.combinations([*placed], 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    assert office("join-tables", target, *tables)[0] == 1, "nothing is written over"


def test_what_cannot_be_joined_is_refused(tmp_path: Path) -> None:
    """OF44: one table, a copy of the same workshop; and no file is made."""
    tables = cafe_tables(tmp_path, NAMES[:1])
    copy = tmp_path / "Kopie.workshop"
    copy.write_bytes(tables[0].read_bytes())
    with pytest.raises(DomainError, match="tables-too-few"):
        join_files(tmp_path / "nein.workshop", tables[:1])
    with pytest.raises(DomainError, match="tables-are-copies"):
        join_files(tmp_path / "nein.workshop", [tables[0], copy])
    assert not (tmp_path / "nein.workshop").exists()
