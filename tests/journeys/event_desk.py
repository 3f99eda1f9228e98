"""The real program through a whole evening: writing, grouping, voting, talking, profiles, files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qt.develop_kit import DevelopDesk
from qt.discussion_kit import DiscussionDesk
from qt.hands_kit import HandsDesk
from qt.test_sorting import SortingDesk
from workshopdesk.domain.note import Cluster

AT_ONCE = 4


class EventDesk(HandsDesk, SortingDesk, DevelopDesk, DiscussionDesk):
    """Every place of the program, by finger and by the keyboard that lies beside the screen."""

    def type_text(self, text: str) -> None:
        """As a keyboard with umlauts sends it; QTest.keyClick knows ASCII only."""
        for letter in text:
            typed = QInputMethodEvent("", [])
            typed.setCommitString(letter)
            QGuiApplication.sendEvent(self.window.focusObject(), typed)
        self.settle()

    def fill(self, name: str, text: str) -> None:
        """Replace what stands in a field, and leave it."""
        field = self.item(name)
        field.takeFocus()
        self.settle()
        self.chord(Qt.Key.Key_A)
        self.key(Qt.Key.Key_Delete)
        self.type_text(text)
        self.key(Qt.Key.Key_Tab)

    def chord(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def go_to(self, words: str) -> None:
        """Touch one of the places in the bar at the top."""
        self.tap(
            self.found(
                lambda item: item.metaObject().className().startswith("PlaceButton") and item.property("text") == words,
                words,
            )
        )

    def reach(self, wanted: QQuickItem | str) -> None:
        """Touch something that the page scrolls to because the keyboard got there."""
        item = self.item(wanted) if isinstance(wanted, str) else wanted
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self.settle()
        self.tap(item)

    def pane(self, words: str) -> None:
        """Show one part of the place where the workshop is prepared."""
        below = self.items(self.item("panes"))
        self.tap(next(item for item in below if item.property("text") == words))

    def go_on_until(self, kind: str) -> None:
        """Enter one phase after the other until one of this kind is in hand."""
        agenda = self.desk.controller.workshop.agenda
        while agenda.phaseKind != kind:
            before = agenda.phaseNumber
            self.tap("nextPhase")
            assert agenda.phaseNumber == before + 1

    def type_from_paper(self, texts: Iterable[str]) -> None:
        self.tap("more")
        self.tap("paperCards")
        self.settle()
        for text in texts:
            self.type(text)
            self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_Escape)
        self.next_frame()

    def write_together(self, texts: Sequence[str]) -> None:
        """Four people at the lower edge, each with a writing place and a keyboard, until all is written."""
        for first in range(0, len(texts), AT_ONCE):
            some = texts[first : first + AT_ONCE]
            for _ in some:
                self.tap(self.stack("bottom"))
            places = self.places()
            self.type_together(dict(zip(places, some, strict=True)))
            for place in self.places():
                self.finish(place)

    def see_all(self) -> None:
        self.view.showStart()
        self.settle()
        self.next_frame()

    def bring_together(self, texts: Sequence[str], number: int) -> None:
        """Several people drag a card each onto the title of a group, at the same time."""
        self.see_all()
        x, y = self.middle(self.bar(number))
        places = {text: self.middle(self.card(text)) for text in texts}
        self.drag({text: (x - place[0], y - place[1]) for text, place in places.items()})
        assert {self.note(text).id for text in texts} <= set(self.cluster(number).members)

    def look_at_group(self, number: int) -> None:
        """Move the board until the title of a group is in the middle."""
        cluster, zoom = self.cluster(number), self.view.property("zoom")
        self.view.lookAt(self.window.width() / 2 - cluster.x * zoom, self.window.height() / 3 - cluster.y * zoom, zoom)
        self.settle()
        self.next_frame()

    def send_to_group(self, texts: Sequence[str], number: int) -> None:
        """From the ring of each card, for groups that are too far away to drag to."""
        zoom = self.view.property("zoom")
        for text in texts:
            note = self.note(text)
            self.view.lookAt(self.window.width() / 2 - note.x * zoom, self.window.height() / 3 - note.y * zoom, zoom)
            self.settle()
            self.next_frame()
            self.tap(self.card(text))
            self.tap("ring:cluster")
            self.tap(self.worded(f"{number}  {self.cluster(number).title}"))
            self.key(Qt.Key.Key_Escape)
            assert note.id in self.cluster(number).members

    def title(self, number: int, words: str) -> None:
        self.tap(self.bar(number))
        self.chord(Qt.Key.Key_A)
        self.type_text(words)
        self.key(Qt.Key.Key_Return)
        assert self.cluster(number).title == words

    def part_of(self, name: str, words: str) -> QQuickItem:
        return next(item for item in self.items(self.item(name)) if str(item.property("text")).startswith(words))

    def write_files(self, folder: Path) -> list[Path]:
        """Hand out the usual files into a folder; a process of its own writes them."""
        folder.mkdir()
        results = self.desk.controller.workshop.results
        results.setFolder(QUrl.fromLocalFile(str(folder)))
        self.settle()
        self.tap("write")
        self.until(lambda: not results.writing, "the files")
        return sorted(folder.iterdir())

    def titles(self) -> dict[str, Cluster]:
        return {cluster.title: cluster for cluster in self.state.all(Cluster)}
