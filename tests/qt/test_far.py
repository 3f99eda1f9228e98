"""The board from far and the way there: picture, hands, titles, delegates little by little; and what eyes need."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from benchmarks.boards import records
from qt.board_kit import BoardDesk
from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.note import Note

WLAN, BUS, CITY = "WLAN in der Stadt", "Bessere Taktung der Busse", "Autofreie Innenstadt"
FAR = 0.3
INK = QColor("#16211F")


class FarDesk(BoardDesk):
    """The board seen from far, where cards are found by their place and not by an item."""

    def go_far(self, zoom: float = FAR) -> None:
        self.view.lookAt(300, 200, zoom)
        self.settle()
        self.next_frame()
        assert not self.cards(), "no delegates are seen"

    def place(self, text: str) -> tuple[float, float]:
        """The middle of a loose card, in window pixels."""
        note = self.note(text)
        return self.on_screen(note.x + 126, note.y + 56)

    def title(self, number: int) -> tuple[float, float]:
        cluster = self.cluster(number)
        return self.on_screen(cluster.x + 100, cluster.y + 20)

    def on_screen(self, x: float, y: float) -> tuple[float, float]:
        zoom = self.view.property("zoom")
        return x * zoom + self.view.property("originX"), y * zoom + self.view.property("originY")

    def picture(self) -> QImage:
        self.next_frame()
        return self.window.grabWindow()

    def ink_rows(self, number: int) -> list[int]:
        """Rows of the window with the ink of a title's number, at the left of its frame."""
        cluster, picture = self.cluster(number), self.picture()
        left, top = (round(value) for value in self.on_screen(cluster.x, cluster.y))
        area = QRect(left + 4, top + 2, 26, 50)
        return [
            y
            for y in range(area.top(), area.bottom())
            if any(_alike(picture.pixelColor(x, y), INK) for x in range(area.left(), area.right()))
        ]


def _alike(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 60


@pytest.fixture
def far(qapp, tmp_path: Path):
    with FarDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        yield desk


def test_two_fingers_drag_two_cards_out_of_the_picture(far):
    far.go_far()
    zoom, before = far.view.property("zoom"), far.note(CITY)
    target = far.on_screen(far.cluster(4).x + 280, far.cluster(4).y + 300)
    start = {1: far.place(WLAN), 2: far.place(CITY)}
    far.fingers.down(start)
    assert far.view.property("touched") == 2
    far.fingers.glide({1: (target[0] - start[1][0], target[1] - start[1][1]), 2: (90, 120)}, 10)
    held = far.item("far:" + far.note(CITY).id)
    assert held.scale() > 2 * zoom, "what is held can be read"
    assert far.note(CITY) == before, "nothing is written while a finger is down"
    far.fingers.up()
    far.settle()
    assert far.note(WLAN).id in far.cluster(4).members
    assert far.note(CITY).x == pytest.approx(before.x + 90 / zoom, abs=18)
    assert far.note(CITY).y == pytest.approx(before.y + 120 / zoom, abs=18)
    assert far.view.property("zoom") == zoom, "two fingers on two cards are two people, not a pinch"
    assert far.view.property("touched") == 0


def test_a_frame_is_dragged_by_its_title_and_a_tap_opens_it(far):
    far.go_far()
    x, y, zoom = far.cluster(6).x, far.cluster(6).y, far.view.property("zoom")
    far.fingers.down({1: far.title(6)}).glide({1: (60, 150)}, 10).up()
    far.settle()
    assert (far.cluster(6).x, far.cluster(6).y) == pytest.approx((x + 60 / zoom, y + 150 / zoom), abs=2)
    assert far.desk.controller.workshop.undoLabel == "move-cluster"
    far.fingers.tap(far.title(2))
    far.settle()
    assert far.has("clusterTitle")


def test_a_finger_beside_the_cards_pans_and_a_tap_on_a_card_opens_its_ring(far):
    far.go_far()
    x = far.view.property("originX")
    far.fingers.down({1: (1500, 850)}).glide({1: (-80, 0)}, 10).up()
    far.settle()
    assert far.view.property("originX") == pytest.approx(x - 80, abs=1)
    far.fingers.tap(far.place(BUS))
    far.settle()
    assert far.has("ring:edit")


def test_the_mouse_drags_in_the_far_view_as_well(far):
    far.go_far()
    before, (x, y) = far.note(BUS), far.place(BUS)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(far.window, left, none, QPoint(round(x), round(y)))
    for step in range(1, 11):
        QTest.mouseMove(far.window, QPoint(round(x), round(y) + 15 * step))
        far.settle()
    QTest.mouseRelease(far.window, left, none, QPoint(round(x), round(y) + 150))
    far.settle()
    assert far.note(BUS).y > before.y + 300


def test_titles_are_of_one_size_at_every_distance_and_leave_when_their_frame_is_smaller(far):
    heights = set()
    for zoom in (0.4, 0.3, 0.2):
        far.go_far(zoom)
        rows = far.ink_rows(1)
        heights.add(len(rows))
    assert min(heights) >= 15, "capitals of 13 mm are 17 pixels on this wall"
    assert max(heights) - min(heights) <= 2
    far.go_far(0.03)
    assert far.ink_rows(1) == []


def test_the_picture_follows_changes_and_the_theme(far):
    far.go_far()
    left, low = (round(value) for value in far.on_screen(far.note(WLAN).x + 11, far.note(WLAN).y + 95))
    assert far.picture().pixelColor(left, low).lightness() > 120
    far.desk.controller.workshop.privacy.setInternal("note", far.note(WLAN).id, True)
    assert far.picture().pixelColor(left, low).lightness() < 60, "the sign of what is internal"
    far.desk.controller.workshop.undo()
    x, y = (round(value) for value in far.place(WLAN))
    assert far.picture().pixelColor(x, y).name() == "#ffe27a"
    far.desk.controller.workshop.board.colourCard(far.note(WLAN).id, "blue")
    assert far.picture().pixelColor(x, y).name() == "#9ccbef"
    far.desk.controller.setAppearance("dark")
    assert far.picture().pixelColor(x, y).name() == "#83b2d6"
    far.desk.controller.workshop.undo()
    assert far.picture().pixelColor(x, y).name() == "#e2c458"


def test_the_way_near_makes_few_delegates_in_a_frame_and_shows_every_card_in_the_end(qapp, tmp_path):
    with FarDesk(tmp_path, (1920, 1080)) as far:
        far.create(records(1000), "run")
        board = far.desk.controller.workshop.board
        far.until(lambda: not board.feeding and not board.growing, "delegates in advance")
        far.view.lookAt(0, 0, 0.1)
        far.next_frame()
        per_frame, sizes = [0], []
        far.window.frameSwapped.connect(lambda: per_frame.append(0))

        def made(_parent: object, first: int, last: int) -> None:
            sizes.append(last - first + 1)
            per_frame[-1] += last - first + 1

        board.cards.rowsInserted.connect(made)
        # more than was made in advance: the smallest cards that are cards, on a window twice as wide
        far.window.resize(3840, 2160)
        far.next_frame()
        far.view.lookAt(0, -2000, 0.5)
        far.until(lambda: board.feeding, "the first of them")
        far.until(lambda: not board.feeding, "cards")
        assert sum(sizes) > 100
        assert max(sizes) <= 8
        assert sum(1 for made_now in per_frame if made_now) >= sum(sizes) / 16, "spread over frames"
        far.next_frame()
        shown = {card.objectName() for card in far.cards()}
        area = QRect(0, 4000, 7680, 4320)
        inside = [n for n in far.state.all(Note) if (n.x or n.y) and area.contains(int(n.x) + 10, int(n.y) + 10)]
        assert inside
        assert all(f"note:{note.id}:" in shown for note in inside if not _member(far, note))


def _member(far: FarDesk, note: Note) -> bool:
    return any(note.id in cluster.members for cluster in far.state.all(type(far.cluster(1))))


def test_the_line_at_the_rim_says_when_cards_cannot_be_read(far):
    assert far.shows("Karten sind aus 2,0 m nicht lesbar.")
    far.tap(far.worded("Lesbar groß"))
    assert far.view.property("zoom") == pytest.approx(1.0, abs=0.001)
    assert not far.has("sightLine")
    far.go_far()
    assert far.has("sightLine")
    far.tap(far.worded("Hinweis schließen"))
    assert not far.has("sightLine")


def test_measuring_the_screen_changes_what_is_legible_and_is_kept(far, tmp_path):
    scale = far.view.property("farBelow")
    far.tap("more")
    far.tap("measure")
    ruler = far.item("cardRuler")
    assert ruler.property("cardWidth") == pytest.approx(85.6 * 1.333, abs=0.1)
    handle = next(item for item in far.items(ruler) if item.objectName() == "handle")
    far.fingers.down({1: far.middle(handle)}).glide({1: (86, 0)}, 10).up()
    far.settle()
    sight = far.desk.controller.sight
    assert sight.pxPerMm == pytest.approx(1.333 + 86 / 85.6, abs=0.03)
    assert far.view.property("farBelow") == pytest.approx(scale * 46 / 26, rel=0.04), "what is legible grows with it"
    width = ruler.property("cardWidth")
    ruler.forceActiveFocus()
    far.key(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert ruler.property("cardWidth") == pytest.approx(width + 1, abs=0.01)
    assert far.shows("Kartentext 13 mm hoch, lesbar bis 2,0 m.")
    far.tap(next(item for item in far.items(far.item("distance")) if item.objectName() == "less"))
    assert sight.distance == pytest.approx(1.9)
    assert far.shows("lesbar bis 1,9 m")
    kept = SettingsFile(Folders(tmp_path / "data", tmp_path / "config", tmp_path / "state").settings_file).settings
    assert (kept.distance, kept.px_per_mm) == pytest.approx((1.9, sight.pxPerMm))
    far.tap("forgetSight")
    assert sight.pxPerMm == pytest.approx(1.333)
    assert not sight.measured


def test_another_screen_is_not_taken_for_the_measured_one(far):
    sight = far.desk.controller.sight
    sight.setScreen("Samsung 65", 0, 1920, 1080)
    sight.measureCard(85.6 * 2.5)
    sight.setDistance(3.0)
    assert (sight.pxPerMm, sight.distance) == pytest.approx((2.5, 3.0))
    sight.setScreen("Laptop", 0, 1366, 768)
    assert (sight.pxPerMm, sight.distance) == pytest.approx((1.333, 2.0))
    sight.setScreen("Samsung 65", 0, 1920, 1080)
    assert sight.distance == pytest.approx(3.0)


def test_a_finger_that_slides_over_cards_takes_none_of_them(far):
    """It came down on the ground that another finger moves; it counted for good, and nobody could zoom (seed 11)."""
    far.go_far()
    before = far.note(WLAN), far.note(BUS), far.note(CITY)
    ground, free = (60, 900), (1500, 900)
    far.fingers.down({1: ground}).glide({1: (0, -60)}, 6)
    far.fingers.down({2: far.place(WLAN)})
    far.fingers.down({3: free})
    start, target = free, far.place(CITY)
    far.fingers.glide({3: (target[0] - start[0], target[1] - start[1])}, 6)
    assert far.view.property("touched") == 1
    far.fingers.up(2)
    far.settle()
    far.fingers.glide({3: (120, 90)}, 4)
    far.fingers.up()
    far.settle()
    assert far.view.property("touched") == 0
    assert (far.note(WLAN), far.note(BUS), far.note(CITY)) == before
