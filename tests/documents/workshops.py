"""Workshops made of real citizens' ideas (tests/data), built directly of records."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import openpyxl

from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, CandidateTotal, RuleSet, Subject
from workshopdesk.domain.layout import frame_of
from workshopdesk.domain.note import CARD_HEIGHT, Board, Cluster, Colour, Note, NoteKind, NotePlace, NoteSource
from workshopdesk.domain.programme import IdeaPool, Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import HeadCount, Phase, PhaseKind, Workshop

DATA = Path(__file__).resolve().parents[1] / "data"
MADE_AT = datetime(2026, 11, 12, 20, 41, tzinfo=timezone(timedelta(hours=1)))

MUNICIPALITY = Municipality(
    id="m",
    name="Stadt Lindenfurt",
    contact="beteiligung@lindenfurt.example\nTelefon 0555 1234",
    privacy_notice="Die Arbeitsdatei wird am 30. Juni 2027 gelöscht.",
    imprint="Stadt Lindenfurt, Markt 1",
)
PROGRAMME = Programme(
    id="p",
    title="Mitreden vor Ort 2026",
    municipality_id="m",
    funding_line="Gefördert im Modellvorhaben „Mitreden vor Ort“, Förderkennzeichen LF-2026-07.",
)
POOL = IdeaPool(id="pool", name="Ideenspeicher", base_url="https://ideen.lindenfurt.example")
BOARD = Board(id="b", title="Pinnwand")

# Category of the Bonn data -> title of the cluster, colour and kind of its cards
CLUSTERS = {
    "level1_cycle_path_quality": ("Radwege, auf denen man bleibt", Colour.PINK, NoteKind.CHALLENGE),
    "level1_lighting": ("Licht auf dem Heimweg", Colour.YELLOW, NoteKind.IDEA),
    "level1_traffic_lights": ("Ampeln, die an alle denken", Colour.BLUE, NoteKind.QUESTION),
    "level1_bicycle_parking": ("Abstellen am Bahnhof und vor der Tür", Colour.YELLOW, NoteKind.IDEA),
    "level1_obstacles": ("Hindernisse weg", Colour.PINK, NoteKind.CONCERN),
    "level1_signage": ("Schilder, die man versteht", Colour.GREEN, NoteKind.CHANCE),
}
TOTALS = (31, 22, 12, 22, 0, 4)


def bonn(category: str = "") -> Iterator[dict[str, str]]:
    """The ideas of the Bonn cycling dialogue, of one category or all, in the order of the file."""
    with (DATA / "raddialog" / "bonn.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if not category or row["main_category_level1"] == category:
                yield row


def kommuki(name: str) -> Iterator[tuple[str, str]]:
    """Title and proposal of the ideas in one Kommuki file."""
    book = openpyxl.load_workbook(DATA / "kommuki" / name, read_only=True)
    rows = book.worksheets[0].iter_rows(values_only=True)
    head = [str(cell) for cell in next(rows)]
    title, proposal = head.index("Thema"), head.index("Beschlussempfehlung")
    for row in rows:
        if row[title] or row[proposal]:
            yield str(row[title] or ""), str(row[proposal] or "")
    book.close()


def workshop(**values: object) -> Workshop:
    filled = Workshop(
        id="018f-w",
        title="Wege und Plätze",
        programme_id="p",
        round=2,
        date="2026-11-12",
        starts="18:00",
        ends="20:30",
        place="Bürgersaal im Alten Bahnhof",
        question="Wie kommen wir in Lindenfurt sicher und gern ans Ziel?",
        occasion="Die Stadt erneuert bis 2029 ihre Wege. Vorher fragt sie, was den Menschen wichtig ist.",
        scope="Reihenfolge und Orte der Arbeiten.\nNicht: der Busfahrplan, den bestellt der Kreis.",
        next_steps="Bis 27. November können Sie Fehler melden.\nAm 15. Januar 2027 antwortet die Stadt.",
        head_counts=(HeadCount("Bürgerinnen und Bürger", 20), HeadCount("Verwaltung", 5)),
    )
    return replace(filled, **values)


def phases() -> list[Phase]:
    return [
        Phase(id="ph1", position=1, kind=PhaseKind.WELCOME, title="Ankommen", minutes=10),
        Phase(id="ph2", position=2, kind=PhaseKind.COLLECT, question="Was hält Sie vom Radfahren ab?", minutes=30),
        Phase(id="ph3", position=3, kind=PhaseKind.CLUSTER, title="Ordnen und benennen", minutes=40),
        Phase(id="ph4", position=4, kind=PhaseKind.VOTE, question="Woran soll die Stadt zuerst arbeiten?", minutes=15),
    ]


def notes_of(category: str, count: int, first_number: int) -> list[Note]:
    """Cards of one category; every third idea came from the pool, the others from paper, mostly without their text."""
    _, colour, kind = CLUSTERS[category]
    notes = []
    for i, row in zip(range(count), bonn(category), strict=False):
        online = i % 3 == 0
        notes.append(
            Note(
                id=f"n{first_number + i:04d}",
                board_id="b",
                number=first_number + i,
                text=row["title"],
                detail=row["text"] if online else "",
                source=NoteSource.ONLINE if online else NoteSource.PAPER,
                colour=colour if i % 4 else Colour.WHITE,
                kind=kind,
                flash=i == 2,
                unclear=i == 4,
                origin=row["URL"] if online else "",
                origin_key=row["ID"],
            )
        )
    return notes


def laid_out(clusters: Iterable[Cluster], per_row: int = 3) -> list[Cluster]:
    """The clusters in rows under each other, without overlap."""
    placed, x, y, row_height = [], 0.0, 0.0, 0.0
    for i, cluster in enumerate(clusters):
        if i and i % per_row == 0:
            x, y, row_height = 0.0, y + row_height + 60, 0.0
        frame = frame_of(cluster, lambda _: CARD_HEIGHT * 1.5)
        placed.append(replace(cluster, x=x, y=y))
        x, row_height = x + frame.width + 60, max(row_height, frame.height)
    return placed


def ballot(clusters: list[Cluster], state: BallotState = BallotState.REVEALED) -> Ballot:
    """24 papers of five dots, one of them blank; a tie on rank 2 and a cluster without dots."""
    return Ballot(
        id="ba",
        board_id="b",
        position=1,
        question="Woran soll die Stadt zuerst arbeiten?",
        subject=Subject.CLUSTERS,
        rules=RuleSet(dots_per_person=5, dots_per_candidate=2),
        state=state,
        candidates=tuple(Candidate(cluster.id, cluster.number, cluster.title) for cluster in clusters),
        totals=tuple(CandidateTotal(c.id, dots) for c, dots in zip(clusters, TOTALS, strict=False)),
        ballots_cast=24,
        ballots_blank=1,
    )


def sixty_cards(ballot_state: BallotState = BallotState.REVEALED, *more: Record, pool: IdeaPool | None = POOL) -> State:
    """60 cards in six clusters, a doubled card, loose cards, a parking lot, one card in the bin, a ballot."""
    notes: list[Note] = []
    clusters: list[Cluster] = []
    for number, (category, count) in enumerate(zip(CLUSTERS, (12, 9, 9, 9, 7, 4), strict=True), 1):
        made = notes_of(category, count, len(notes) + 1)
        notes += made
        members = tuple(note.id for note in made)
        clusters.append(
            Cluster(id=f"c{number}", board_id="b", number=number, title=CLUSTERS[category][0], members=members)
        )
    clusters[0] = replace(clusters[0], summary="Schmal, holprig, zugeparkt: Wege, die es schon gibt.")
    clusters[1] = replace(clusters[1], members=(*clusters[1].members, notes[3].id))
    clusters = laid_out(clusters)
    ideas = kommuki("Kommuki PYT! Bergen 2 2022.xlsx")
    for i, (title, proposal) in zip(range(10), ideas, strict=False):
        place = NotePlace.BOARD if i < 6 else NotePlace.PARKING_LOT if i < 9 else NotePlace.BIN
        note = Note(id=f"k{i}", board_id="b", number=len(notes) + 1, text=title, detail=proposal, place=place)
        notes.append(replace(note, x=2300.0 + 290 * (i % 2), y=200.0 * i, rotation=3.0 * i, source=NoteSource.TOUCH))
    records: list[Record] = [workshop(), MUNICIPALITY, PROGRAMME, BOARD, *phases(), *notes, *clusters]
    records += [ballot(clusters, ballot_state), *more]
    return State([*records, pool] if pool else records)


def many_cards(count: int, clusters: int = 20) -> State:
    """That many real ideas with their whole texts, evenly in clusters, with an idea pool."""
    notes = [
        Note(
            id=f"n{i:04d}",
            board_id="b",
            number=i + 1,
            text=row["title"],
            detail=row["text"],
            source=NoteSource.ONLINE,
            colour=list(Colour)[i % 5],
            origin=row["URL"],
        )
        for i, row in zip(range(count), bonn(), strict=False)
    ]
    groups = [
        Cluster(
            id=f"c{i}",
            board_id="b",
            number=i + 1,
            title=f"{notes[i].text[:60]}",
            members=tuple(note.id for note in notes[i::clusters]),
        )
        for i in range(clusters)
    ]
    return State([workshop(), MUNICIPALITY, PROGRAMME, POOL, BOARD, *phases(), *notes, *laid_out(groups, 7)])


def filled_up(state: State, count: int) -> State:
    """The real ideas are fewer than some counts: the first ones come again, in no cluster, until there are `count`."""
    notes = list(state.all(Note))
    again = (replace(note, id=f"again-{note.id}", number=note.number + count) for note in notes[: count - len(notes)])
    return State([*state, *again])


def with_notes(*texts: str) -> State:
    """A small workshop whose cards carry these texts."""
    notes = [
        Note(id=f"n{i}", board_id="b", number=i, text=words, x=300.0 * i, y=0.0) for i, words in enumerate(texts, 1)
    ]
    return State([workshop(), MUNICIPALITY, PROGRAMME, POOL, BOARD, *notes])
