"""The discussion in the protocol (Q, B8, K9): statements by topic, objections, answers, decisions apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from documents.reading import Node, faults, squeezed, structure, whole_text
from documents.workshops import MADE_AT, sixty_cards
from workshopdesk.app.visibility import public_state
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.development import Assessment
from workshopdesk.domain.discussion import Decision, Outcome, Statement, StatementKind
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Board, Cluster, Note, NoteKind
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop

PRO = "Münster hat das so gebaut, und es funktioniert."
CONTRA = "Auf der Kölnstraße ist für zwei Radwege kein Platz."
CONCERN = "Lieferwagen stehen dann auf dem Radweg."
REPLY = "Die Stadt prüft Ladezonen in den Seitenstraßen."
DISSENT = "Ein eigener Radweg ist gefährlicher als Tempo 30 für alle."
QUESTION = "Wo parken dann die Anwohnerinnen und Anwohner?"
DECIDED = "Am Bahnhof werden 200 Abstellplätze gebaut."
CHAPTERS = ("Was dazu gesagt wurde", "Bedenken und Antworten", "Abweichende Meinungen", "Offene Fragen", "Beschlüsse")


def statement(statement_id: str, subject_id: str, kind: StatementKind, text: str, **values: object) -> Statement:
    return Statement(id=statement_id, subject_id=subject_id, kind=kind, text=text, **values)  # type: ignore[arg-type]


def discussed(*more: Record, face_down: bool = False) -> State:
    """The workshop of 60 cards; the first cluster and one of its cards were talked about."""
    records = list(sixty_cards())
    first = next(record for record in records if isinstance(record, Cluster))
    said = (
        statement("s1", first.members[0], StatementKind.PRO, PRO),
        statement("s2", first.id, StatementKind.CONTRA, CONTRA),
        statement("s3", first.id, StatementKind.CONCERN, CONCERN, answer=REPLY),
        statement("s4", first.id, StatementKind.DISSENT, DISSENT),
        statement("s5", "", StatementKind.QUESTION, QUESTION),
        statement("s6", "", StatementKind.QUESTION, "Wann beginnt der Bau?", answer="Frühestens 2027."),
    )
    decision = Decision(
        id="d",
        subject_id=first.id,
        text=DECIDED,
        outcome=Outcome.CHANGED,
        body="Rat der Stadt",
        date="2026-12-10",
        paper_number="26/1187",
        votes_yes=31,
        votes_no=12,
        conditions="Die Hälfte davon ist überdacht.",
    )
    made = {record.id: record for record in (*records, *said, decision, *more)}
    if face_down:
        made |= {one.id: replace(one, face_down=True) for one in records if isinstance(one, Board)}
    return State(made.values())


def words_of(state: State) -> str:
    return squeezed(whole_text(protocol_pdf(state, made_at=MADE_AT)))


def chapter(pdf: bytes, title: str) -> str:
    """Everything between this heading and the next of its level."""
    nodes = list(structure(pdf).all("H2", "H3", "P", "LI", "Table"))
    begin = next(i for i, node in enumerate(nodes) if node.tag == "H2" and squeezed(title) in squeezed(node.text))
    found: list[Node] = []
    for node in nodes[begin + 1 :]:
        if node.tag == "H2":
            break
        found.append(node)
    return squeezed(" ".join(node.text for node in found))


def test_every_kind_of_statement_has_its_place(tmp_path: Path) -> None:
    """Q1, Q3: by topic what was said, in chapters of their own what is answered, contradicted, open."""
    pdf = protocol_pdf(discussed(), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert squeezed(PRO) in chapter(pdf, "Was dazu gesagt wurde")
    assert squeezed(CONTRA) in chapter(pdf, "Was dazu gesagt wurde")
    concerns = chapter(pdf, "Bedenken und Antworten")
    assert concerns.index(squeezed(CONCERN)) < concerns.index(squeezed(REPLY))
    assert squeezed(DISSENT) in chapter(pdf, "Abweichende Meinungen")
    questions = chapter(pdf, "Offene Fragen")
    assert questions.index(squeezed(QUESTION)) < questions.index(squeezed("Im Workshop beantwortet"))
    assert squeezed("Frühestens 2027.") in questions


def test_what_speaks_against_the_first_five_places_is_listed() -> None:
    """B8 of the process: dots show no objections, so the protocol does; PROCESS-STEPS row B8."""
    pdf = protocol_pdf(discussed(), made_at=MADE_AT)
    against = chapter(pdf, "Was gegen die ersten Plätze spricht")
    assert squeezed(CONTRA) in against
    assert against.count("Platz") >= 5
    assert squeezed(PRO) not in against


def test_decisions_stand_apart_from_proposals(tmp_path: Path) -> None:
    """Q8: a decision with day, body, outcome, votes and conditions, in no other chapter."""
    pdf = protocol_pdf(discussed(), made_at=MADE_AT)
    decisions = chapter(pdf, "Beschlüsse")
    said = (DECIDED, "10. Dezember 2026", "Rat der Stadt", "26/1187", "geändert beschlossen", "31 Ja", "12 Nein")
    for words in (*said, "Die Hälfte davon ist überdacht."):
        assert squeezed(words) in decisions
    assert words_of(discussed()).count(squeezed(DECIDED)) == 1
    assert squeezed(PRO) not in decisions


def test_a_concern_on_a_card_stands_in_the_chapter_and_in_no_ballot() -> None:
    """Q4, Q10: its answer stands with the card's words; PROCESS-STEPS row K9."""
    card = next(record for record in sixty_cards() if isinstance(record, Note))
    asking = replace(card, kind=NoteKind.CONCERN)
    answer = statement("a", card.id, StatementKind.CONCERN, "", answer="Das Ordnungsamt kontrolliert häufiger.")
    concerns = chapter(protocol_pdf(discussed(asking, answer), made_at=MADE_AT), "Bedenken und Antworten")
    assert squeezed(card.text) in concerns
    assert squeezed("Das Ordnungsamt kontrolliert häufiger.") in concerns


def test_needs_and_assessments_stand_with_their_idea(tmp_path: Path) -> None:
    """Q9."""
    cards = [record for record in sixty_cards() if isinstance(record, Note)]
    need = replace(cards[1], kind=NoteKind.NEED)
    link = Link(id="l", subject_id=cards[0].id, relation=Relation.NEED, object_id=need.id)
    view = Assessment(id="v", subject_id=cards[0].id, criterion="Machbarkeit", value=4, role="Verwaltung", reason=REPLY)
    pdf = protocol_pdf(discussed(need, link, view), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    found = chapter(pdf, "Bedarf und Tauglichkeit")
    assert squeezed(need.text) in found
    assert squeezed("Machbarkeit: 4 von 5 (Verwaltung)") in found


def test_without_a_discussion_there_are_no_empty_chapters() -> None:
    """Q1, Q4: only the cards that are concerns or questions themselves, or have a flash, have their chapters."""
    plain = words_of(State(sixty_cards()))
    told = [title for title in CHAPTERS if squeezed(title) in plain]
    assert told == ["Bedenken und Antworten", "Abweichende Meinungen", "Offene Fragen"]
    nobody_asks = (
        replace(one, kind=NoteKind.IDEA, unclear=False, flash=False) if isinstance(one, Note) else one
        for one in sixty_cards()
    )
    silent = words_of(State(nobody_asks))
    assert not [title for title in CHAPTERS if squeezed(title) in silent]


def test_nothing_internal_and_nothing_said_about_hidden_cards_is_told() -> None:
    """V1, V2, Q5."""
    secret = "Der Investor will das Grundstück verkaufen."
    state = discussed(statement("x", "", StatementKind.CONTRA, secret, internal=True))
    assert squeezed(secret) in words_of(state)
    assert squeezed(secret) not in words_of(public_state(state))
    assert squeezed(PRO) not in words_of(discussed(face_down=True))


def test_an_english_workshop_tells_its_discussion_in_english() -> None:
    """Q1, Q8: chapters, kinds, outcomes and the facts on the cover."""
    state = State(replace(one, language="en") if isinstance(one, Workshop) else one for one in discussed())
    pdf = protocol_pdf(state, made_at=MADE_AT)
    whole = squeezed(whole_text(pdf))
    for words in ("What was said about it", "Concerns and answers", "Dissenting opinions", "Open questions"):
        assert squeezed(words) in whole
    assert squeezed("agreed with changes") in chapter(pdf, "Decisions")
    for words in (
        "Was dazu gesagt wurde",
        "Abweichende Meinungen",
        "geändert beschlossen",
        "Antwort:",
        "Ansprechpartner",
    ):
        assert squeezed(words) not in whole
