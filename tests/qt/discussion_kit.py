"""A workshop that is discussed: groups from the pictures of the design, words as in the Bonn cycling dialogue."""

from __future__ import annotations

from dataclasses import replace

from qt.desk_kit import ProgramWindow
from qt.vote_kit import workshop_records
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, CandidateTotal, Subject
from workshopdesk.domain.discussion import Decision, Outcome, Statement, StatementKind
from workshopdesk.domain.note import Cluster, Note, NoteKind, NotePlace
from workshopdesk.domain.record import Record
from workshopdesk.qt.discussion_controller import DiscussionController

SAFE = "Kinder können wieder selbst zur Schule fahren."
NARROW = "Auf der Kölnstraße ist für zwei Radwege kein Platz."
PARKING = "Wo parken dann die Anwohnerinnen und Anwohner?"
TRADE = "Lieferwagen stehen dann auf dem Radweg."
SEPARATE = "Ein eigener Radweg ist gefährlicher als Tempo 30 für alle."
CONTRA_KEY = "s2"
REPLY = "Die Stadt prüft Ladezonen in den Seitenstraßen."


def discussed_records() -> tuple[Record, ...]:
    """Five groups of two cards; the second and then the first lead the ballot; the first one was talked about."""
    records = workshop_records(cards=2)
    placed = [record for record in records if isinstance(record, Cluster)]
    clusters = [replace(one, x=600.0 * place, y=40.0) for place, one in enumerate(placed)]
    notes = [record for record in records if isinstance(record, Note)]
    candidates = tuple(Candidate(one.id, one.number, one.title) for one in clusters)
    dots = (9, 14, 3, 0, 5)
    ballot = Ballot(
        id="ballot",
        position=1,
        question="Was soll die Stadt zuerst angehen?",
        subject=Subject.CLUSTERS,
        state=BallotState.REVEALED,
        candidates=candidates,
        totals=tuple(CandidateTotal(one.id, given) for one, given in zip(clusters, dots, strict=True)),
        ballots_cast=12,
    )
    parked = replace(notes[-1], place=NotePlace.PARKING_LOT, text="Fahrradparkhaus am Bahnhof")
    asking = replace(notes[1], kind=NoteKind.QUESTION, text="Wer räumt im Winter die Radwege?")
    last = replace(clusters[-1], members=clusters[-1].members[:-1])
    changed = {one.id: one for one in (parked, asking, *clusters, last)}
    said = (
        ("s1", clusters[0].id, StatementKind.CHANCE, SAFE, ""),
        ("s2", clusters[0].id, StatementKind.CONTRA, NARROW, ""),
        ("s3", clusters[0].id, StatementKind.CONCERN, TRADE, REPLY),
        ("s4", clusters[0].id, StatementKind.DISSENT, SEPARATE, ""),
        ("s5", clusters[1].id, StatementKind.QUESTION, PARKING, ""),
        ("s6", notes[0].id, StatementKind.PRO, "Münster hat das so gebaut, und es funktioniert.", ""),
    )
    statements = (
        Statement(id=statement_id, subject_id=subject, kind=kind, text=text, answer=answer, position=position)
        for position, (statement_id, subject, kind, text, answer) in enumerate(said, 1)
    )
    decision = Decision(
        id="d1",
        subject_id=clusters[1].id,
        text="Am Bahnhof werden 200 Abstellplätze gebaut.",
        outcome=Outcome.CHANGED,
        body="Rat der Stadt",
        date="2026-12-10",
        paper_number="26/1187",
        votes_yes=31,
        votes_no=12,
        votes_abstained=2,
        conditions="Die Hälfte davon ist überdacht.",
        position=1,
    )
    return (*(changed.get(record.id, record) for record in records), ballot, *statements, decision)


def clusters_of(records: tuple[Record, ...]) -> list[Cluster]:
    return [record for record in records if isinstance(record, Cluster)]


class DiscussionDesk(ProgramWindow):
    """The program, asked about its discussion."""

    @property
    def discussion(self) -> DiscussionController:
        return self.desk.controller.workshop.discussion

    def statements(self) -> dict[str, Statement]:
        """What is stored, by its words."""
        state = self.desk.controller.workshop._opened.session.state
        return {one.text: one for one in state.all(Statement)}
