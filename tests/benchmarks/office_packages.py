"""Workshop packages as a project office gets them by the hundred: 300 real ideas and 3,000 dots each, generated."""

from __future__ import annotations

import csv
import random
from pathlib import Path

from exchange.kit import BONN
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Candidate, Choice, RuleSet, Subject
from workshopdesk.domain.note import Board, Cluster, Note, NoteSource
from workshopdesk.domain.office.folding import folded
from workshopdesk.domain.programme import FieldOfAction, Programme
from workshopdesk.domain.state import State
from workshopdesk.domain.voting import count
from workshopdesk.domain.workshop import Workshop, WorkshopKind
from workshopdesk.exchange.package import pack

IDEAS, PAPERS, DOTS, CLUSTERS = 300, 1000, 3, 12
FIELDS = ("Mobilität", "Verwaltung", "Wirtschaft", "Bildung", "Umwelt")


class _Papers:
    """The papers of one ballot; what a package asks of a ballot box."""

    def __init__(self, papers: list[BallotPaper]) -> None:
        self._papers = papers

    def papers(self, ballot_id: str) -> list[BallotPaper]:
        return self._papers

    def cast(self, ballot_id: str, paper: BallotPaper, card: str = "") -> None:
        raise AssertionError("packing a workshop casts no papers")

    def cards(self, ballot_id: str) -> tuple[int, int]:
        return 0, 0


def write_packages(folder: Path, number: int) -> None:
    """`number` packages, the same with every run."""
    known = sentences()
    for place in range(number):
        (folder / f"{place:05}.workshop.zip").write_bytes(_package(place, known))


def sentences() -> list[str]:
    """Real titles and single sentences of the Bonn cycling dialogue; put together anew they make 300,000 ideas."""
    with BONN.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    texts = [text for row in rows for text in (row["title"], *row["text"].split(". "))]
    return sorted({" ".join(text.split()) for text in texts if 3 < len(folded(text)) < 160})


def _package(place: int, sentences: list[str]) -> bytes:
    chance = random.Random(place)
    key = f"w{place:05}"
    fields = tuple(FieldOfAction(id=f"{key}-f{at}", key=f"f{at}", name=name) for at, name in enumerate(FIELDS))
    workshop = Workshop(
        id=key,
        title=f"Bürgerwerkstatt {place + 1}",
        kind=WorkshopKind.EXPERTS if place % 4 == 0 else WorkshopKind.CITIZENS,
        field_id=fields[place % len(fields)].id,
        programme_id="p",
        round=1 + place % 2,
    )
    notes = tuple(
        Note(
            id=f"{key}-n{number:03}",
            board_id=f"{key}-b",
            number=number,
            text=chance.choice(sentences),
            detail=". ".join(chance.sample(sentences, 2)),
            source=NoteSource.PAPER if number % 5 else NoteSource.ONLINE,
        )
        for number in range(1, IDEAS + 1)
    )
    clusters = tuple(
        Cluster(
            id=f"{key}-c{at}",
            board_id=f"{key}-b",
            number=at,
            title=f"Gruppe {at}",
            members=tuple(note.id for note in notes[at::CLUSTERS]),
        )
        for at in range(CLUSTERS)
    )
    ballot = Ballot(
        id=f"{key}-v",
        question="Was ist wichtig?",
        subject=Subject.NOTES,
        rules=RuleSet(dots_per_person=DOTS, dots_per_candidate=1),
        state=BallotState.REVEALED,
        candidates=tuple(Candidate(note.id, note.number, note.text[:80]) for note in notes),
    )
    papers = [BallotPaper(tuple(Choice(note.id, 1) for note in chance.sample(notes, DOTS))) for _ in range(PAPERS)]
    tally = count(ballot, papers)
    counted = Ballot(
        id=ballot.id,
        question=ballot.question,
        subject=ballot.subject,
        rules=ballot.rules,
        state=ballot.state,
        candidates=ballot.candidates,
        totals=tally.totals,
        counts=tally.counts,
        ballots_cast=tally.ballots_cast,
    )
    programme = Programme(id="p", title="Digitale Stadt")
    board = Board(id=f"{key}-b", title="Ideen")
    return pack(State((programme, *fields, workshop, board, *notes, *clusters, counted)), _Papers(papers))
