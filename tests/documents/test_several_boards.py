"""Protocols of workshops with several boards: each board has its picture, every card says where it lies.

The plenary's group is a copy of a table's group (rule M3 of app/SPEC.md). Cards: titles from the Bonn cycling dialogue.
"""

from __future__ import annotations

from pathlib import Path

from app.kit import IDEAS, workshop_records
from documents.reading import faults, squeezed, whole_text
from documents.workshops import MADE_AT
from workshopdesk.app.commands import AddNote, CreateWorkshop, GatherNotes, MoveCluster, TurnCards
from workshopdesk.app.copying import copies
from workshopdesk.app.handlers import handle
from workshopdesk.documents.content import gather
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, CandidateTotal, Subject
from workshopdesk.domain.note import Board
from workshopdesk.domain.state import Draft, State

TABLES, PLENARY = "tables", "plenary"


def do(state: State, *commands: object) -> None:
    for command in commands:
        draft = Draft(state)
        state.apply(draft.change_set(handle(command, draft)))


def cafe() -> State:
    """A group and a card at the tables, and in the plenary a copy of the group and a card of its own."""
    state = State()
    others = [record for record in workshop_records() if not isinstance(record, Board)]
    boards = (Board(id=TABLES, title="Tische", position=1), Board(id=PLENARY, title="Plenum", position=2))
    do(state, CreateWorkshop((*others, *boards)))
    for number, words in enumerate(IDEAS[:3], 1):
        do(state, AddNote(f"n{number}", TABLES, 300.0 * number, 0, words))
    do(state, AddNote("n4", PLENARY, 900, 0, IDEAS[3]))
    do(state, GatherNotes("a", TABLES, ("n1", "n2"), 0, 300, "Sicher fahren"))
    do(state, copies(state, PLENARY, (), (MoveCluster("a", 0, 0),)))
    return state


def test_every_board_has_its_picture_and_every_card_its_place(tmp_path: Path) -> None:
    pdf = protocol_pdf(cafe(), made_at=MADE_AT, interim=True)
    words = whole_text(pdf)
    told = squeezed(words)
    for part in ("Anhang: Pinnwand „Tische“", "Anhang: Pinnwand „Plenum“", "Kopie der Gruppe 1"):
        assert squeezed(part) in told
    assert told.count(squeezed("Pinnwand „Tische“")) >= 2, "at the group and at the picture"
    assert all(squeezed(idea) in told for idea in IDEAS[:4])
    assert faults(pdf, tmp_path) == []


def test_the_content_knows_boards_and_copies() -> None:
    content = gather(cafe())
    assert [(theme.board, theme.copied_from) for theme in content.themes] == [("Tische", 0), ("Plenum", 1)]
    assert [group.board for group in content.loose] == ["Tische", "Plenum"]
    assert [len(entry.notes) for entry in content.boards] == [3, 3]


def test_one_board_needs_no_name() -> None:
    state = State()
    do(state, CreateWorkshop(workshop_records()), AddNote("n1", "board", 0, 0, IDEAS[0]))
    do(state, GatherNotes("a", "board", ("n1",), 0, 0))
    content = gather(state)
    assert [theme.board for theme in content.themes] == [""]


def test_a_board_face_down_keeps_its_cards_and_votes_on_them_to_itself() -> None:
    """S4: the other board's cards are told."""
    state = cafe()
    ballot = Ballot(
        id="v",
        question="Was zuerst?",
        subject=Subject.NOTES,
        state=BallotState.REVEALED,
        candidates=tuple(Candidate(f"n{i}", i, IDEAS[i - 1]) for i in (1, 3, 4)),
        totals=(CandidateTotal("n1", 3), CandidateTotal("n3", 2), CandidateTotal("n4", 1)),
        ballots_cast=2,
    )
    state = State([*state, ballot])
    do(state, TurnCards(TABLES, True))
    told = squeezed(whole_text(protocol_pdf(state, made_at=MADE_AT, interim=True)))
    assert squeezed(IDEAS[2]) not in told
    assert squeezed("Verdeckte Karte Nr. 3") in told
    assert squeezed(IDEAS[3]) in told
