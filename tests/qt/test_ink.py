"""Handwriting with fingers and pen in the real program on the demo workshop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from handwriting import written
from qt.board_kit import BoardDesk
from qt.vote_kit import workshop_records
from workshopdesk.app import queries
from workshopdesk.domain.ink import InkPoint, Stroke
from workshopdesk.domain.note import Note, NoteSource

WLAN, WAY = "WLAN in der Stadt", "Wegweiser"
INK = QColor("#16211f")


class InkDesk(BoardDesk):
    """The program with writing places for handwriting; the latest one that was opened is named by its number."""

    def pads(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.objectName() == "inkPen"]

    def by_hand(self, place: int = 0) -> None:
        """Switch a writing place from typing to drawing."""
        switches = [item for item in self.items() if item.objectName() == "byHand"]
        self.tap(next(item for item in self.items(switches[place]) if item.property("text") == "Malen"))

    def on(self, pad: QQuickItem, point: InkPoint) -> tuple[float, float]:
        unit = pad.property("unit")
        place = pad.mapToScene(QPointF(point.x * unit, point.y * unit))
        return place.x(), place.y()

    def draw(self, pad: QQuickItem, points: list[InkPoint], finger: int = 1) -> None:
        self.fingers.down({finger: self.on(pad, points[0])})
        for point in points[1:]:
            self.fingers.move({finger: self.on(pad, point)})
        self.fingers.up(finger)

    def write(self, words: str, pad: QQuickItem) -> int:
        lines = written(words)
        for points in lines:
            self.draw(pad, points)
        self.settle()
        return len(lines)

    def ink_of(self, note: Note) -> list[Stroke]:
        return queries.strokes_of(self.state, note.id)

    def ink_cards(self) -> list[Note]:
        return [note for note in self.state.all(Note) if note.source is NoteSource.INK]

    def lay_editor(self, text: str, x: float, y: float) -> None:
        """Lay a card's writing place somewhere, as its writer would push it."""
        editor = next(item for item in self.items() if item.property("startText") == text)
        editor.setX(x)
        editor.setY(y)
        self.next_frame()

    def dark_pixels(self, item: QQuickItem) -> int:
        self.next_frame()
        picture = self.window.grabWindow()
        corner, size = item.mapToScene(QPointF(40, 2)), item.mapRectToScene(item.boundingRect()).size()
        return sum(
            picture.pixelColor(x, y).lightness() < 60
            for x in range(int(corner.x()), int(corner.x() + size.width() - 45))
            for y in range(int(corner.y()), int(corner.y() + size.height() - 4))
        )

    def item_of(self, note: Note) -> QQuickItem:
        return self.found(lambda item: item.objectName().startswith(f"note:{note.id}:"), "the card")


@pytest.fixture
def board(qapp, tmp_path: Path):
    with InkDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        yield desk


def test_a_card_is_written_by_hand_corrected_and_kept(board):
    board.tap("addCard")
    board.by_hand()
    (pad,) = board.pads()
    count = board.write("Mehr", pad)
    sheet = board.item("inkUndo")
    board.tap(sheet)
    board.draw(pad, written("    B")[0])
    assert board.ink_cards() == [], "nothing is stored before its writer is done"
    # the eraser takes the first letter's only stroke, undo brings it back
    board.tap("inkErase")
    for _ in range(2):
        board.draw(pad, written("M")[0][40:46])
        board.tap("inkUndo")
    board.draw(pad, written("M")[0][40:46])
    board.tap("inkDone")
    (note,) = board.ink_cards()
    assert len(board.ink_of(note)) == count - 1
    assert note.text == ""
    item = board.item_of(note)
    assert board.dark_pixels(item) > 100
    name = QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)
    assert name == f"handschriftliche Karte Nr. {note.number}"
    board.tap("undo")
    assert board.ink_cards() == []
    assert board.state.count(Stroke) == 0, "card and ink were one step"
    board.tap("redo")
    assert len(board.ink_of(note)) == count - 1
    # typed words join the ink, and both stay
    board.tap(board.item_of(note))
    board.tap("ring:edit")
    switch = board.item("byHand")
    board.tap(next(item for item in board.items(switch) if item.property("text") == "Tippen"))
    board.item("words").setProperty("text", "am Bahnhof")
    board.tap("key:done")
    assert board.note("am Bahnhof").id == note.id
    assert len(board.ink_of(note)) == count - 1
    item = board.item_of(note)
    assert item.height() > 112, "the words stand below the ink"
    path, strokes = board.desk.controller._opened.path, board.ink_of(note)
    board.desk.controller.openPath(str(path))
    assert board.ink_of(note) == strokes


def test_what_was_drawn_is_there_when_the_file_is_opened_again(qapp, tmp_path: Path):
    with InkDesk(tmp_path, (1600, 900)) as desk:
        desk.create(workshop_records(), "run")
        desk.tap("addCard")
        desk.by_hand()
        desk.write("Mehr", desk.pads()[0])
        desk.tap("inkDone")
        strokes = list(desk.state.all(Stroke))
        assert len(strokes) == 6
    with InkDesk(tmp_path, (1600, 900)) as desk:
        desk.open("run")
        assert list(desk.state.all(Stroke)) == strokes
        desk.next_frame()
        assert desk.dark_pixels(desk.item_of(desk.ink_cards()[0])) > 100


def test_two_people_draw_at_once_on_two_cards(board):
    for text, corner in ((WLAN, (40, 150)), (WAY, (1000, 150))):
        board.tap(board.card(text))
        board.tap("ring:edit")
        board.lay_editor(text, *corner)
    editors = [item for item in board.items() if item.objectName() == "byHand"]
    assert len(editors) == 2
    for place in range(2):
        board.by_hand(place)
    first, second = board.pads()
    left, right = written("M")[0], written("r")[0] * 4
    board.fingers.down({1: board.on(first, left[0]), 2: board.on(second, right[0])})
    for a, b in zip(left[1:], right[1:], strict=False):
        board.fingers.move({1: board.on(first, a), 2: board.on(second, b)})
    board.fingers.up()
    board.settle()
    for button in [item for item in board.items() if item.objectName() == "inkDone"]:
        board.tap(button)
    assert [len(board.ink_of(board.note(text))) for text in (WLAN, WAY)] == [1, 1]
    assert board.ink_of(board.note(WLAN))[0].points != board.ink_of(board.note(WAY))[0].points
    assert board.note(WLAN).text == WLAN


def test_a_palm_draws_nothing(board):
    board.tap("addCard")
    board.by_hand()
    (pad,) = board.pads()
    engine = board.desk.engine
    pad.setProperty("contactAllowed", engine.evaluate("(point => false)"))
    board.write("e", pad)
    assert not board.item("inkUndo").isEnabled()
    pad.setProperty("contactAllowed", engine.evaluate("(point => true)"))
    board.write("e", pad)
    assert board.item("inkUndo").isEnabled()


class Pen:
    """A pen on the window that feels pressure."""

    def __init__(self, window) -> None:
        capability = QInputDevice.Capability
        self._window = window
        self._now = 1000
        self._device = QPointingDevice(
            "pen", 77, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
            capability.Position | capability.Pressure, 1, 3,
        )  # fmt: skip

    def draw(self, places: list[tuple[float, float]]) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        self._send(QEvent.Type.TabletPress, places[0], 0.2, left, left)
        for i, place in enumerate(places[1:], 1):
            self._send(QEvent.Type.TabletMove, place, 0.2 + 0.6 * i / len(places), none, left)
        self._send(QEvent.Type.TabletRelease, places[-1], 0.0, left, none)

    def _send(
        self,
        kind: QEvent.Type,
        place: tuple[float, float],
        pressure: float,
        changed: Qt.MouseButton,
        held: Qt.MouseButton,
    ) -> None:
        here = QPointF(*place)
        event = QTabletEvent(
            kind, self._device, here, QPointF(self._window.mapToGlobal(here.toPoint())), pressure, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, changed, held,
        )  # fmt: skip
        self._now += 8
        event.setTimestamp(self._now)  # without a time Qt does not note where the pen came down
        QGuiApplication.sendEvent(self._window, event)
        QGuiApplication.processEvents()


def test_a_pen_writes_on_the_card_at_once_and_fingers_move_it(board):
    pen = Pen(board.window)
    before = board.note(WLAN)
    x, y = board.middle(board.card(WLAN))
    way = [(x - 40 + 2 * i, y + 10) for i in range(40)]
    board.tap("more")
    board.tap("penWrites")
    board.tap("more")
    assert board.desk.controller.penWrites
    pen.draw(way)
    board.settle()
    (stroke,) = board.ink_of(before)
    assert stroke.pressure
    assert board.note(WLAN) == before, "the pen moved nothing"
    board.drag({WLAN: (0, 450)})
    assert board.note(WLAN).y > before.y + 100
    assert board.ink_of(before) == [stroke], "the ink went with its card"
    board.tap("undo")
    board.tap("undo")
    assert board.ink_of(before) == []


def test_mouse_draws_and_the_far_layer_shows_ink(board):
    board.tap("addCard")
    board.by_hand()
    (pad,) = board.pads()
    points = [QPoint(*(round(value) for value in board.on(pad, point))) for point in written("M")[0]]
    QTest.mousePress(board.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(board.window, point)
        board.settle()
    QTest.mouseRelease(board.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])
    board.write("ehr", pad)
    board.tap("inkDone")
    (note,) = board.ink_cards()
    assert len(board.ink_of(note)) == 6
    board.view.lookAt(300 - note.x * 0.4, 300 - note.y * 0.4, 0.4)
    board.settle()
    board.next_frame()
    picture = board.window.grabWindow()
    shown = [picture.pixelColor(x, y).lightness() for x in range(310, 400) for y in range(302, 342)]
    assert sum(lightness < 90 for lightness in shown) > 20


def test_ink_is_painted_anew_for_every_theme_and_as_sharp_as_the_zoom(board):
    board.tap("addCard")
    board.by_hand()
    board.write("Mehr", board.pads()[0])
    board.tap("inkDone")
    (note,) = board.ink_cards()

    def layer() -> QQuickItem:
        items = [item for item in board.items(board.item_of(note)) if item.property("sharpness")]
        return items[0]

    board.view.lookAt(300 - note.x * 3, 300 - note.y * 3, 3.0)
    board.until(lambda: layer().property("sharpness") >= 3, "sharp ink")
    assert layer().textureSize().width() >= 3 * 252
    board.desk.controller.setAppearance("contrast")
    board.next_frame()
    assert layer().property("color") == QColor("#000000")
    board.next_frame()
    place = board.item_of(note).mapRectToScene(board.item_of(note).boundingRect())
    picture = board.window.grabWindow()
    inside = [
        picture.pixelColor(x, y).name()
        for x in range(int(place.x()) + 120, int(place.x()) + 400, 2)
        for y in range(int(place.y()) + 60, int(place.y()) + 280, 2)
    ]
    assert inside.count("#000000") > 50
