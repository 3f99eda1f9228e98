"""The real program on its board: finding cards, dragging them, reading what the file holds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from qt.desk_kit import ProgramWindow
from workshopdesk.app import queries
from workshopdesk.domain.note import Cluster, Note, NotePlace
from workshopdesk.domain.state import State
from workshopdesk.store.workshop_file import WorkshopFile


class BoardDesk(ProgramWindow):
    """The program with its board shown. Cards are named by their text, clusters by their number."""

    def practise(self) -> None:
        """Open the demo workshop with real ideas."""
        self.desk.controller.start.practise()
        self.settle()
        assert self.desk.controller.place == "run"
        self.next_frame()
        board = self.desk.controller.workshop.board
        self.until(lambda: bool(self.cards()) and not board.feeding, "cards")

    @property
    def state(self) -> State:
        return self.desk.controller._opened.session.state

    @property
    def view(self) -> QObject:
        return next(item for item in self.items() if item.property("farBelow") is not None)

    def note(self, text: str) -> Note:
        return next(note for note in self.state.all(Note) if note.text == text)

    def cluster(self, number: int) -> Cluster:
        return next(cluster for cluster in self.state.all(Cluster) if cluster.number == number)

    def cards(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.objectName().startswith("note:")]

    def card(self, text: str) -> QQuickItem:
        name = f"note:{self.note(text).id}:"
        return next(item for item in self.cards() if item.objectName().startswith(name))

    def bar(self, number: int) -> QQuickItem:
        """The title bar of a cluster's frame."""
        frame = self.item("cluster:" + self.cluster(number).id)
        return next(item for item in self.items(frame) if item.objectName() == "bar")

    def middle(self, item: QQuickItem) -> tuple[float, float]:
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return point.x(), point.y()

    def drag(self, ways: Mapping[str, tuple[float, float]]) -> None:
        """Drag cards at the same time, each with its own finger, by (dx, dy) pixels."""
        texts = list(ways)
        self.fingers.down({i: self.middle(self.card(text)) for i, text in enumerate(texts)})
        self.fingers.glide({i: ways[text] for i, text in enumerate(texts)}, 10)
        self.fingers.up()
        self.settle()

    def drag_onto(self, text: str, target: tuple[float, float]) -> None:
        x, y = self.middle(self.card(text))
        self.drag({text: (target[0] - x, target[1] - y)})

    def loose(self) -> list[str]:
        return [note.text for note in queries.loose_notes(self.state)]

    def in_place(self, place: NotePlace) -> list[str]:
        return [note.text for note in queries.notes(self.state, place)]

    def board_shown(self) -> dict[str, tuple[float, float]]:
        """Where every card is seen, in board units, by note and cluster id."""
        return {item.objectName(): (item.x(), item.y()) for item in self.cards()}

    def on_disk(self) -> State:
        """What the file holds; the program must have let go of it."""
        with WorkshopFile.open(self.path, device="reader") as file:
            return State(file.load())
