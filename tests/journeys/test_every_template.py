"""Every template that ships: opened, run from its first phase to its last, voted on, and handed out, on real files.

The cards are ideas from the Bonn cycling dialogue.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from documents.reading import faults, page_texts
from documents.workshops import bonn
from workshopdesk.app import queries
from workshopdesk.app.ballots import closing_tally, hand_in
from workshopdesk.app.commands import (
    AddNote,
    CloseBallot,
    CreateWorkshop,
    DraftBallot,
    EnterPhase,
    GatherNotes,
    OpenBallot,
    RevealBallot,
)
from workshopdesk.app.commands_discussion import NoteGaps
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.app.suitability import gaps_of_ballot
from workshopdesk.app.templates import load_templates, records_for
from workshopdesk.app.visibility import Edition, edition_of
from workshopdesk.base.clock import SystemClock
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.cli.outputs import write_document
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Choice, RuleSet, Subject
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.workshop import Phase, PhaseKind, Right, WorkshopKind
from workshopdesk.exchange.package_file import read_package
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.check import check_workshop
from workshopdesk.store.workshop_file import WorkshopFile

TEMPLATES = {found.template.key: found.template for found in load_templates().found}
PEOPLE = 6


def write_cards(session: Session, phase: Phase, ideas: Iterator[str]) -> None:
    """Two cards in every area of the board, or three on free ground: by the room where it has the right to."""
    board = session.state.get(Board, phase.board_id)
    places = [(area.x + 60, area.y + 60 + 200 * i) for area in board.areas for i in range(2)]
    for x, y in places or [(260.0 * i, 0.0) for i in range(3)]:
        session.do(AddNote(new_id(), board.id, x, y, text=next(ideas)), Actor.ROOM)


def vote(session: Session, box: BallotFile, phase: Phase) -> None:
    """A small ballot on the cards; where needs come first, the gaps are noted as questions before it is closed."""
    ballot_id = new_id()
    session.do(DraftBallot(ballot_id, phase.question, Subject.NOTES, RuleSet(), PEOPLE, phase.board_id))
    session.do(OpenBallot(ballot_id))
    opened = session.state.get(Ballot, ballot_id)
    for person in range(PEOPLE - 1):
        favourite, other = (opened.candidates[(person + i) % len(opened.candidates)].id for i in (0, 1))
        hand_in(opened, box, BallotPaper((Choice(favourite, 2), Choice(other, 1))))
    hand_in(opened, box, BallotPaper())
    if queries.workshop_of(session.state).needs_first:
        gaps = gaps_of_ballot(session.state, opened)
        with pytest.raises(DomainError, match="priority-has-gaps"):
            session.do(CloseBallot(ballot_id, closing_tally(session.state, opened, box)))
        session.do(NoteGaps(tuple(new_id() for _ in gaps)))
    session.do(CloseBallot(ballot_id, closing_tally(session.state, opened, box)))
    session.do(RevealBallot(ballot_id))


def run(session: Session, box: BallotFile, ideas: Iterator[str]) -> None:
    """Enter each phase in turn; write, group and vote wherever its rights say that it is done in this phase."""
    for phase in queries.phases(session.state):
        session.do(EnterPhase(phase.id, SystemClock().now().isoformat()))
        if Right.ADD in phase.rights and phase.kind is PhaseKind.COLLECT:
            write_cards(session, phase, ideas)
        loose = [note.id for note in queries.loose_notes(session.state) if note.board_id == phase.board_id]
        if phase.kind is PhaseKind.CLUSTER and len(loose) >= 2:
            session.do(GatherNotes(new_id(), phase.board_id, tuple(loose[:2]), 0, 2000, phase.title), Actor.ROOM)
        if phase.kind is PhaseKind.VOTE:
            vote(session, box, phase)


@pytest.mark.parametrize("key", TEMPLATES)
def test_a_template_is_opened_run_and_handed_out(key: str, tmp_path: Path) -> None:
    template = TEMPLATES[key]
    path = tmp_path / "a.workshop"
    ideas = (row["title"] for row in bonn())
    with WorkshopFile.create(path, device="test") as file, BallotFile(path) as box:
        session = Session(file)
        session.do(CreateWorkshop(records_for(template, title="Wege und Plätze", language="de")))
        phases = queries.phases(session.state)
        run(session, box, ideas)
    with WorkshopFile.open(path, device="test") as file, BallotFile(path) as box:
        state = Session(file).state
        notes = queries.notes(state)
        entered = [entry.phase_id for entry in queries.progress(state).entries]
        assert entered == [phase.id for phase in phases], "every phase was held, and the file knows it"
        assert notes, "cards were written in it"
        ballots = queries.ballots(state)
        assert len(ballots) == sum(phase.kind is PhaseKind.VOTE for phase in phases)
        for ballot in ballots:
            assert (ballot.state, ballot.ballots_cast, ballot.ballots_blank) == (BallotState.REVEALED, PEOPLE, 1)
            assert sum(total.dots for total in ballot.totals) == 3 * (PEOPLE - 1)

        interview = queries.workshop_of(state).kind is WorkshopKind.INTERVIEW
        edition = Edition.INTERNAL if interview else Edition.PUBLIC
        shown = edition_of(state, edition)
        if interview:
            assert queries.notes(edition_of(state, Edition.PUBLIC)) == [], "what was said stays in the house (V6)"
        for name, form in (("p.pdf", "protocol"), ("i.csv", "csv"), ("a.workshop.zip", "package")):
            write_document(form, shown, box, tmp_path / name, internal=interview)
    assert check_workshop(path) == []

    protocol = (tmp_path / "p.pdf").read_bytes()
    assert faults(protocol, tmp_path) == []
    words = squeezed(" ".join(page_texts(protocol)))
    for note in notes:
        assert squeezed(note.text) in words, note.text
    for phase in phases:
        assert squeezed(phase.title) in words, phase.title
    rows = list(csv.DictReader(io.StringIO((tmp_path / "i.csv").read_text("utf-8-sig")), delimiter=";"))
    assert sorted(row["Karte"] for row in rows) == sorted(note.text for note in notes)
    package = read_package(tmp_path / "a.workshop.zip")
    assert set(package.state.all(Note)) == set(shown.all(Note))
    assert package.workshop.template == key


def squeezed(text: str) -> str:
    """Without blanks and hyphens, which a line break may add or take away."""
    return re.sub(r"[\s\u00ad\-]+", "", text)
