"""Several people writing at the real board: each with a writing place of their own, their touches interleaved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from qml.touchkit import Position, centre
from qt.board_kit import BoardDesk
from workshopdesk.app import queries
from workshopdesk.app.templates import records_for, template_by_key

FOUR_SIDES = ("bottom", "left", "top", "right")


class HandsDesk(BoardDesk):
    """The board with writing places. They are named by the edge they stand at, in the order of their opening."""

    def around_table(self, sides: str, px_per_mm: float = 0.0) -> None:
        file = self.desk.settings
        file.save(replace(file.settings, px_per_mm=px_per_mm))
        self.desk.controller.setAroundTable(sides)
        self.settle()
        self.next_frame()

    def empty_board(self) -> None:
        """A workshop with nothing on its board."""
        details = records_for(template_by_key("kartenabfrage"), title="Wege und Plätze", language="de")
        self.create(details, "run")
        self.next_frame()

    def stack(self, edge: str, tint: str = "yellow") -> QQuickItem:
        return next(item for item in self.items(self.item(f"stacks:{edge}")) if item.objectName() == f"stack:{tint}")

    def places(self) -> list[QQuickItem]:
        """The writing places that are open, in the order of their opening."""
        return [item for item in self.items() if item.objectName().startswith("writing:")]

    def part(self, place: QQuickItem, name: str) -> QQuickItem:
        return next(item for item in self.items(place) if item.objectName() == name)

    def keys_of(self, place: QQuickItem, text: str) -> list[Position]:
        """Where to touch to type a text on the letters of one keyboard; capitals come by themselves at the start."""
        keys = {item.objectName(): item for item in self.items(place) if item.objectName().startswith("key:")}
        names: list[str] = []
        for letter in text:
            names += ["shift"] if letter.isupper() and names else []
            names.append("space" if letter == " " else letter.lower())
        return [centre(keys[f"key:{name}"]) for name in names]

    def type_together(self, texts: Mapping[QQuickItem, str]) -> None:
        """Everybody types at the same time: fingers of all hands come and go in one event stream, overlapping."""
        ways = [self.keys_of(place, text) for place, text in texts.items()]
        for step in range(max(map(len, ways)) + 1):
            for hand, way in enumerate(ways):
                # the next letter goes down before the last one comes up, as fast typists do it
                twice = 0 < step < len(way) and way[step] == way[step - 1]
                if twice:
                    self.fingers.up(100 + 2 * hand + (step - 1) % 2)
                if step < len(way):
                    self.fingers.down({100 + 2 * hand + step % 2: way[step]})
                if 0 < step <= len(way) and not twice:
                    self.fingers.up(100 + 2 * hand + (step - 1) % 2)
        self.settle()

    def written(self, place: QQuickItem) -> str:
        return str(self.part(place, "words").property("text"))

    def finish(self, place: QQuickItem) -> None:
        self.tap(self.part(place, "key:done"))

    def covers(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(item.boundingRect())

    def overlapping(self) -> list[tuple[str, str]]:
        """Writing places that cover one another."""
        return [
            (one.objectName(), other.objectName())
            for one, other in combinations(self.places(), 2)
            if self.covers(one).intersects(self.covers(other))
        ]

    def outside(self) -> list[str]:
        window = QRectF(0, 0, self.window.width(), self.window.height())
        return [place.objectName() for place in self.places() if not window.contains(self.covers(place))]

    def cluster_of(self, text: str) -> str:
        """The id of a cluster a card is in, or nothing."""
        return next((cluster.id for cluster in queries.clusters_of(self.state, self.note(text).id)), "")
