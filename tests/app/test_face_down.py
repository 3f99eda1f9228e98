"""Rule S4 of app/SPEC.md: what lists, ballots and documents are told of cards that lie face down."""

from __future__ import annotations

from app.kit import BOARD, IDEAS, add, gather, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import BinNote, CloseBallot, DraftBallot, OpenBallot, ParkNote, RevealBallot, TurnCards
from workshopdesk.domain.ballot import Ballot, RuleSet, Subject
from workshopdesk.domain.note import Note
from workshopdesk.domain.voting import count


def test_nothing_is_called_by_its_words_while_it_lies_face_down() -> None:
    """S4: on the board, in a group, parked and put away; face up again all have their words."""
    table = table_with_notes(4)
    table.do(gather("a", "n2"))
    table.do(ParkNote("n3"))
    table.do(BinNote("n4"))
    table.do(TurnCards(BOARD, face_down=True))
    name = queries.card_names(table.state)
    assert [name(table.note(f"n{i}")) for i in range(1, 5)] == [f"Verdeckte Karte Nr. {i}" for i in range(1, 5)]
    assert [note.id for note in queries.hidden_notes(table.state)] == ["n1", "n2", "n3"]
    table.do(TurnCards(BOARD, face_down=False))
    name = queries.card_names(table.state)
    assert [name(note) for note in table.state.all(Note)] == list(IDEAS[:4])


def test_no_ballot_gives_words_away() -> None:
    """S4: hidden cards are no candidates; a ballot on them that is over keeps their words to itself meanwhile."""
    table = table_with_notes(3)
    table.do(DraftBallot("v", "Was zuerst?", Subject.NOTES, RuleSet()))
    table.do(OpenBallot("v"))
    ballot = table.state.get(Ballot, "v")
    table.do(CloseBallot("v", count(ballot, [])))
    table.do(RevealBallot("v"))
    table.do(BinNote("n3"))
    table.do(TurnCards(BOARD, face_down=True))
    assert queries.candidates(table.state, Subject.NOTES) == ()
    told = queries.with_hidden_titles(table.state, table.state.get(Ballot, "v"))
    assert [one.title for one in told.candidates] == [f"Verdeckte Karte Nr. {i}" for i in (1, 2, 3)]
    assert [one.title for one in table.state.get(Ballot, "v").candidates] == list(IDEAS[:3]), "they come back"


def test_titles_of_groups_are_no_words_of_cards() -> None:
    """S4"""
    table = table_with_notes(2)
    table.do(add("n9", 4))
    for cluster_id, note_id in (("a", "n1"), ("b", "n2")):
        table.do(gather(cluster_id, note_id, title=f"Gruppe {cluster_id}"))
    table.do(TurnCards(BOARD, face_down=True))
    assert [one.title for one in queries.candidates(table.state, Subject.CLUSTERS)] == ["Gruppe a", "Gruppe b"]
