"""Makes the example file of the present version for tests/data/old_files; run once per release, never again for it.

    PYTHONPATH=src:tests python tests/store/make_old_file.py ../shared/data/raddialog/bonn.csv

A small workshop on real proposals (licence: README.md there): clusters, a doubled, a parked, a binned and a locked
card, an undone step, phases, a revealed ballot with its box. NAME.json holds the records as they must be read for ever,
NAME.papers.json the ballot papers.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import msgspec

from documents.former_kit import bonn_workshop
from workshopdesk import __version__
from workshopdesk.app import codec
from workshopdesk.app.commands import (
    AddNotes,
    BinNote,
    CloseBallot,
    CreateWorkshop,
    DoubleNote,
    DraftBallot,
    EnterPhase,
    GatherNotes,
    LockNote,
    MarkNote,
    MoveNote,
    OpenBallot,
    ParkNote,
    RevealBallot,
    SetPin,
    StartTimer,
    SummariseCluster,
)
from workshopdesk.app.commands_former import TakeFormerIdeas
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import Ballot, BallotPaper, Choice, RuleSet, Subject
from workshopdesk.domain.layout import grid_places
from workshopdesk.domain.note import Area, Board, Colour, Note, NoteSource
from workshopdesk.domain.pins import kept_pin
from workshopdesk.domain.programme import (
    CrossCuttingTopic,
    Effect,
    FieldOfAction,
    IdeaPool,
    Municipality,
    Programme,
    TargetGroup,
)
from workshopdesk.domain.record import Record
from workshopdesk.domain.voting import check_choices, count
from workshopdesk.domain.workshop import HeadCount, Phase, PhaseKind, Workshop
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.workshop_file import WorkshopFile

OLD_FILES = Path(__file__).resolve().parents[1] / "data" / "old_files"
GROUPS = {
    "Hindernisse": ("poller", "schild", "hindernis", "umlauf"),
    "Abstellen": ("parkpl", "stellpl", "ständer", "abstell"),
    "Zustand der Wege": ("löch", "schlagl", "belag", "wurzel", "asphalt"),
    "Ampeln": ("ampel", "grün", "schaltung"),
}


def proposals(source: Path) -> list[tuple[str, Note]]:
    """Five short proposals for each group, found by words in their titles."""
    found: list[tuple[str, Note]] = []
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for title, words in GROUPS.items():
        fitting = [
            row for row in rows if any(word in row["title"].lower() for word in words) and len(row["text"]) < 400
        ]
        found += [(title, _note(row)) for row in fitting[:5]]
    return found


def _note(row: dict[str, str]) -> Note:
    return Note(
        id=new_id(),
        board_id="board",
        text=row["title"],
        detail=row["text"],
        source=NoteSource.ONLINE,
        colour=Colour.BLUE,
        origin=row["URL"],
        origin_key=row["ID"],
    )


def details() -> tuple[Record, ...]:
    return (
        Municipality(id=new_id(), name="Bundesstadt Bonn", colour="#004b87"),
        Programme(id="programme", title="Bonner Rad-Dialog", aim="Mehr Wege mit dem Rad"),
        FieldOfAction(id=new_id(), key="cycling", name="Radverkehr", position=1),
        CrossCuttingTopic(id=new_id(), key="safety", name="Sicherheit", position=1),
        TargetGroup(id=new_id(), name="Schulkinder", effect=Effect.GAINS, reason="sichere Schulwege"),
        IdeaPool(id=new_id(), name="Bonner Rad-Dialog", base_url="https://www.raddialog.bonn.de"),
        Workshop(
            id=new_id(),
            title="Radverkehr in Bonn",
            programme_id="programme",
            date="2026-11-21",
            starts="09:00",
            ends="12:30",
            place="Stadthaus",
            question="Was macht das Radfahren in Bonn sicherer und schneller?",
            head_counts=(HeadCount("Anwohnende", 14), HeadCount("Verwaltung", 3)),
        ),
        Board(id="board", title="Pinnwand", areas=(Area("main", "Vorschläge", 0, 0, 4000, 2000),)),
        Phase(id="collect", position=1, kind=PhaseKind.COLLECT, title="Vorschläge lesen", minutes=20, board_id="board"),
        Phase(id="vote", position=2, kind=PhaseKind.VOTE, title="Gewichten", minutes=15, board_id="board"),
    )


def fill(session: Session, box: BallotFile, source: Path) -> None:
    session.do(CreateWorkshop(details()))
    session.do(EnterPhase("collect", "2026-11-21T09:10:00+01:00"))
    session.do(StartTimer("2026-11-21T09:15:00+01:00"))
    found = proposals(source)
    notes = [note for _, note in found]
    session.do(AddNotes(tuple(notes)))
    for note, (x, y) in zip(notes, grid_places(len(notes), 0, 0, 7), strict=True):
        session.do(MoveNote(note.id, x, y))
    for position, title in enumerate(GROUPS):
        members = tuple(note.id for group, note in found if group == title)
        session.do(GatherNotes(f"cluster{position}", "board", members[:4], 700.0 * position, 600, title))
    session.do(SummariseCluster("cluster0", "Poller und Umlaufsperren an Radwegen abbauen."))
    session.do(DoubleNote(notes[0].id, "cluster2"))
    session.do(MarkNote(notes[1].id, flash=True, unclear=False))
    session.do(ParkNote(notes[4].id))
    session.do(SetPin(kept_pin("2604")))
    session.do(TakeFormerIdeas(bonn_workshop(4)))
    session.do(LockNote(notes[2].id, locked=True))
    session.do(BinNote(notes[9].id))
    session.do(MoveNote(notes[14].id, 10, 10))
    session.undo()
    session.do(EnterPhase("vote", "2026-11-21T09:40:00+01:00"))
    session.do(DraftBallot("ballot", "Was soll die Stadt zuerst angehen?", Subject.CLUSTERS, RuleSet(), 14))
    session.do(OpenBallot("ballot"))
    ballot = session.state.get(Ballot, "ballot")
    for dots in [(2, 1, 0, 0), (0, 1, 2, 0), (2, 0, 1, 0), (1, 1, 1, 0), (0, 0, 0, 0), (2, 0, 0, 1)]:
        choices = [Choice(candidate.id, number) for candidate, number in zip(ballot.candidates, dots, strict=True)]
        box.cast("ballot", BallotPaper(check_choices(ballot, choices)))
    session.do(CloseBallot("ballot", count(ballot, box.papers("ballot"))))
    session.do(RevealBallot("ballot"))


def main(source: Path) -> None:
    path = OLD_FILES / f"{__version__}.workshop"
    with WorkshopFile.create(path, device="release") as file, BallotFile(path) as box:
        fill(Session(file), box, source)
        records = msgspec.json.format(msgspec.json.encode(codec.records_to_builtins(file.load())), indent=1)
        papers = msgspec.json.format(msgspec.json.encode(box.papers("ballot")), indent=1)
    path.with_suffix(".json").write_bytes(records + b"\n")
    path.with_suffix(".papers.json").write_bytes(papers + b"\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
