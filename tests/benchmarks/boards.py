"""Boards of any size, placed like real ones: most cards in frames of about eight, others in rows, real texts."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from workshopdesk.domain.layout import frame_of
from workshopdesk.domain.note import Board, Cluster, Colour, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import Workshop

IDEAS = Path(__file__).parents[1] / "data/raddialog/bonn.csv"
BOARD_ID = "board"
COLOURS = tuple(Colour)


def titles() -> list[str]:
    """The titles of the citizens' proposals of the Bonn cycling dialogue."""
    with IDEAS.open(encoding="utf-8", newline="") as file:
        return [row["title"] for row in csv.DictReader(file)]


def records(notes: int) -> tuple[Record, ...]:
    """A workshop with one board of so many cards, two thirds of them in frames."""
    texts = list(islice(cycle(titles()), notes))
    cards = [
        Note(id=f"n{i}", board_id=BOARD_ID, number=i + 1, text=text, colour=COLOURS[i % 9 % 5])
        for i, text in enumerate(texts)
    ]
    clusters = list(_clusters([card.id for card in cards[: notes * 2 // 3]]))
    return (
        Workshop(id="workshop", title="Messung", question="Was soll sich ändern?"),
        Board(id=BOARD_ID, title="Pinnwand"),
        *clusters,
        *_placed(cards, clusters),
    )


def _clusters(note_ids: list[str]) -> Iterator[Cluster]:
    columns = max(3, round((len(note_ids) / 8) ** 0.5))
    for i in range(0, len(note_ids), 8):
        number = i // 8
        yield Cluster(
            id=f"c{number}",
            board_id=BOARD_ID,
            number=number + 1,
            title=f"Thema {number + 1}",
            members=tuple(note_ids[i : i + 8]),
            x=(number % columns) * 580.0,
            y=(number // columns) * 720.0,
        )


def _placed(cards: list[Note], clusters: list[Cluster]) -> Iterator[Note]:
    members = {note_id for cluster in clusters for note_id in cluster.members}
    bottom = max((cluster.y + frame_of(cluster, lambda _: 160.0).height for cluster in clusters), default=0.0) + 60
    width = max((cluster.x for cluster in clusters), default=1000.0)
    columns = max(4, int(width // 268))
    loose = 0
    for card in cards:
        if card.id in members:
            yield card
        else:
            x, y = (loose % columns) * 268.0, bottom + (loose // columns) * 160.0
            yield Note(id=card.id, board_id=BOARD_ID, number=card.number, text=card.text, colour=card.colour, x=x, y=y)
            loose += 1
