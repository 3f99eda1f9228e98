"""The real program at a vote: workshops with something to vote on, and the dots of one paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtQuick import QQuickItem

from qt.desk_kit import ProgramWindow
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import HeadCount, Workshop
from workshopdesk.qt.vote_controller import VoteController

# Titles of groups from the citizens' workshop in the pictures of the design.
TITLES = ("Sicher Rad fahren", "Räder abstellen", "Bus und Bahn", "Ampeln und Tempo", "Licht bei Nacht")
QUESTION = "Was soll die Stadt zuerst angehen?"


def workshop_records(titles: Iterable[str] = TITLES, cards: int = 1, people: int = 0) -> tuple[Record, ...]:
    """A workshop from the template with one group per title and `cards` cards in each."""
    details = records_for(template_by_key("kartenabfrage"), title="Wege und Plätze", language="de")
    board = next(record for record in details if isinstance(record, Board))
    counts = (HeadCount("Bürgerinnen und Bürger", people),) if people else ()
    details = tuple(replace(r, head_counts=counts) if isinstance(r, Workshop) else r for r in details)
    notes: list[Note] = []
    clusters: list[Cluster] = []
    for number, title in enumerate(titles, 1):
        own = [
            Note(id=new_id(), board_id=board.id, number=len(notes) + i + 1, text=f"{title}: Vorschlag {i + 1}")
            for i in range(cards)
        ]
        notes += own
        members = tuple(note.id for note in own)
        clusters.append(Cluster(id=new_id(), board_id=board.id, number=number, title=title, members=members))
    return (*details, *notes, *clusters)


class VoteDesk(ProgramWindow):
    """The program, asked about its vote."""

    @property
    def vote(self) -> VoteController:
        return self.desk.controller.workshop.vote

    def end(self, name: str, title: str) -> QQuickItem:
        """The plus ("give") or minus ("take") of one candidate."""
        return self.found(lambda item: item.objectName() == name and title in item.property("text"), f"{name} {title}")

    def give(self, title: str, dots: int = 1) -> None:
        for _ in range(dots):
            self.tap(self.end("give", title))
