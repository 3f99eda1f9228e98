"""The practice workshop: real ideas in an invented town, already sorted, from resources/demo."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import msgspec

from workshopdesk.app import queries
from workshopdesk.app.ballots import closing_tally
from workshopdesk.app.commands import CloseBallot, DraftBallot, OpenBallot, RevealBallot
from workshopdesk.app.placing import GROUND_GAP, estimated_height, rows_of_cards
from workshopdesk.app.ports import BallotBox
from workshopdesk.app.session import Session
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import Ballot, BallotPaper, Choice, RuleSet, Subject
from workshopdesk.domain.layout import frame_of
from workshopdesk.domain.note import Board, Cluster, Colour, Note, NoteKind, NotePlace, NoteSource
from workshopdesk.domain.programme import IdeaPool, Municipality, PoolPlatform, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import HeadCount, Phase, PhaseKind, Workshop

FRAMES_PER_ROW = 3
LOOSE_COLUMNS = 2
_FRAME_GAP = 40.0

Ids = Callable[[], str]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of workshop.toml."""


class _Texts(_Part, frozen=True):
    municipality: str
    contact: str
    programme: str
    aim: str
    pool: str
    title: str
    place: str
    question: str
    occasion: str
    scope: str
    next_steps: str


class _HeadCount(_Part, frozen=True):
    count: int
    de: str
    en: str


class _ClusterPlan(_Part, frozen=True):
    key: str
    de: str
    en: str
    members: tuple[str, ...]
    summary_de: str = ""
    summary_en: str = ""


class _Cards(_Part, frozen=True):
    """Ideas, named by their ID, that differ from a plain card on the board."""

    parked: frozenset[str]
    binned: frozenset[str]
    flash: frozenset[str]
    unclear: frozenset[str]
    challenges: frozenset[str]
    strengths: frozenset[str]
    questions: frozenset[str]


class _Papers(_Part, frozen=True):
    """So many equal ballot papers; dots by the key of the cluster."""

    count: int
    dots: dict[str, int]


class _Vote(_Part, frozen=True):
    de: str
    en: str
    dots_per_person: int
    dots_per_candidate: int
    papers: tuple[_Papers, ...]


class _Plan(_Part, frozen=True):
    template: str
    date: str
    starts: str
    ends: str
    pool_url: str
    de: _Texts
    en: _Texts
    head_count: tuple[_HeadCount, ...]
    cluster: tuple[_ClusterPlan, ...]
    cards: _Cards
    vote: _Vote


class _Idea(msgspec.Struct, frozen=True, rename={"id": "ID", "url": "URL"}):
    """A row of ideas.csv."""

    id: str
    title: str
    text: str
    category: str
    url: str


def demo_records(language: str, ids: Ids = new_id) -> tuple[Record, ...]:
    """All records of the practice workshop before its vote, for CreateWorkshop. `language` is "de" or "en"."""
    plan, ideas = _plan(), _ideas()
    texts = plan.en if language == "en" else plan.de
    details = records_for(template_by_key(plan.template), title=texts.title, language=language, ids=ids)
    details = tuple(_filled_in(record, plan, texts, language) for record in details)
    board = next(record for record in details if isinstance(record, Board))
    notes = {idea.id: _note(idea, plan.cards, number, board.id, ids) for number, idea in enumerate(ideas, 1)}
    clusters = _clusters(plan, notes, language, board.id, ids)
    return (*details, *_with_loose_cards_placed(notes, clusters), *clusters)


def hold_demo_vote(session: Session, box: BallotBox, language: str, ids: Ids = new_id) -> str:
    """Vote on the groups of the practice workshop with its 25 papers and reveal it; returns the ballot's id."""
    vote = _plan().vote
    ballot_id = ids()
    rules = RuleSet(dots_per_person=vote.dots_per_person, dots_per_candidate=vote.dots_per_candidate)
    question = vote.en if language == "en" else vote.de
    papers = sum(paper.count for paper in vote.papers)
    session.do(DraftBallot(ballot_id, question, Subject.CLUSTERS, rules, papers))
    session.do(OpenBallot(ballot_id))
    keys = [cluster.key for cluster in _plan().cluster]
    by_key = dict(zip(keys, (cluster.id for cluster in queries.clusters(session.state)), strict=True))
    for paper in vote.papers:
        choices = tuple(Choice(by_key[key], dots) for key, dots in paper.dots.items())
        for _ in range(paper.count):
            box.cast(ballot_id, BallotPaper(choices))
    opened = session.state.get(Ballot, ballot_id)
    session.do(CloseBallot(ballot_id, closing_tally(session.state, opened, box)))
    session.do(RevealBallot(ballot_id))
    return ballot_id


def ideas_file() -> Path:
    return resource_dir() / "demo" / "ideas.csv"


def _plan() -> _Plan:
    content = (resource_dir() / "demo" / "workshop.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(content), _Plan)


def _ideas() -> list[_Idea]:
    with ideas_file().open(encoding="utf-8", newline="") as file:
        return [msgspec.convert(row, _Idea) for row in csv.DictReader(file)]


def _filled_in(record: Record, plan: _Plan, texts: _Texts, language: str) -> Record:
    """A record of the template with what this town has prepared."""
    if isinstance(record, Municipality):
        return replace(record, name=texts.municipality, contact=texts.contact)
    if isinstance(record, Programme):
        return replace(record, title=texts.programme, aim=texts.aim)
    if isinstance(record, IdeaPool):
        return replace(record, name=texts.pool, base_url=plan.pool_url, platform=PoolPlatform.OTHER)
    if isinstance(record, Phase) and record.kind is PhaseKind.COLLECT:
        return replace(record, question=texts.question)
    if isinstance(record, Workshop):
        heads = (HeadCount(head.en if language == "en" else head.de, head.count) for head in plan.head_count)
        return replace(
            record,
            date=plan.date,
            starts=plan.starts,
            ends=plan.ends,
            place=texts.place,
            question=texts.question,
            occasion=texts.occasion,
            scope=texts.scope,
            next_steps=texts.next_steps,
            head_counts=tuple(heads),
        )
    return record


def _note(idea: _Idea, cards: _Cards, number: int, board_id: str, ids: Ids) -> Note:
    """Ideas with an address came from the idea pool with their text; the others were written on paper in the hall."""
    kind, colour = NoteKind.IDEA, Colour.YELLOW
    if idea.id in cards.challenges:
        kind, colour = NoteKind.CHALLENGE, Colour.PINK
    elif idea.id in cards.strengths:
        kind, colour = NoteKind.STRENGTH, Colour.GREEN
    elif idea.id in cards.questions:
        kind, colour = NoteKind.QUESTION, Colour.BLUE
    place = NotePlace.BOARD
    if idea.id in cards.parked:
        place = NotePlace.PARKING_LOT
    elif idea.id in cards.binned:
        place = NotePlace.BIN
    return Note(
        id=ids(),
        board_id=board_id,
        number=number,
        text=idea.title,
        detail=idea.text if idea.url else "",
        source=NoteSource.ONLINE if idea.url else NoteSource.PAPER,
        kind=kind,
        colour=colour,
        place=place,
        flash=idea.id in cards.flash,
        unclear=idea.id in cards.unclear,
        category=idea.category,
        origin=idea.url,
    )


def _clusters(plan: _Plan, notes: dict[str, Note], language: str, board_id: str, ids: Ids) -> tuple[Cluster, ...]:
    """The groups in reading order, three frames in a row, no frame over another."""
    english = language == "en"
    heights = {note.id: estimated_height(note.text) for note in notes.values()}
    clusters: list[Cluster] = []
    x = y = row_bottom = 0.0
    for number, group in enumerate(plan.cluster, 1):
        if number % FRAMES_PER_ROW == 1:
            x, y = 0.0, row_bottom + _FRAME_GAP if clusters else 0.0
        cluster = Cluster(
            id=ids(),
            board_id=board_id,
            number=number,
            title=group.en if english else group.de,
            summary=group.summary_en if english else group.summary_de,
            members=tuple(notes[key].id for key in group.members),
            x=x,
            y=y,
        )
        frame = frame_of(cluster, heights.__getitem__)
        x += frame.width + _FRAME_GAP
        row_bottom = max(row_bottom, y + frame.height)
        clusters.append(cluster)
    return tuple(clusters)


def _with_loose_cards_placed(notes: dict[str, Note], clusters: Iterable[Cluster]) -> tuple[Note, ...]:
    """Cards in no group lie to the right of the frames; where the others lie follows from their group."""
    clusters = tuple(clusters)
    heights = {note.id: estimated_height(note.text) for note in notes.values()}
    right = max(cluster.x + frame_of(cluster, heights.__getitem__).width for cluster in clusters)
    clustered = {note_id for cluster in clusters for note_id in cluster.members}
    loose = [note for note in notes.values() if note.id not in clustered and note.place is NotePlace.BOARD]
    places = rows_of_cards([note.text for note in loose], right + GROUND_GAP, 0.0, LOOSE_COLUMNS)
    placed = {note.id: replace(note, x=x, y=y) for note, (x, y) in zip(loose, places, strict=True)}
    return tuple(placed.get(note.id, note) for note in notes.values())
