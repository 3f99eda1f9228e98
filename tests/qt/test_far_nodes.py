"""The far view as geometry: what its triangles are, and that the board's changes reach them, without a graphics card.

Qt's null renderer runs the whole scene graph and draws nothing; how it looks was compared with the painted view by eye.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Colour
from workshopdesk.qt import far_shapes
from workshopdesk.qt.board_palette import LIGHT

Corner = tuple[float, float, int, int, int, int]


def corners(data: bytes) -> list[Corner]:
    return list(struct.iter_unpack("<ffBBBB", data))


def boxes(data: bytes) -> list[tuple[float, float, float, float]]:
    """The rectangles as left, top, right, bottom."""
    found = corners(data)
    groups = [found[first : first + 6] for first in range(0, len(found), 6)]
    return [(min(c[0] for c in g), min(c[1] for c in g), max(c[0] for c in g), max(c[1] for c in g)) for g in groups]


def test_a_card_is_its_edge_its_paper_and_its_tab_in_their_colours() -> None:
    paper, tab, edge = QRectF(10, 20, CARD_WIDTH, CARD_HEIGHT), QRectF(10, 20, 8, CARD_HEIGHT), QRectF(9, 19, 254, 114)
    mark = QRectF(10, 98, 8, 34)
    data = far_shapes.cards({Colour.BLUE: [edge]}, {Colour.BLUE: [paper]}, {Colour.BLUE: [tab]}, [mark], LIGHT)
    assert len(data) == 4 * far_shapes.RECTANGLE_BYTES
    assert boxes(data) == [(9, 19, 263, 133), (10, 20, 262, 132), (10, 20, 18, 132), (10, 98, 18, 132)]
    ink = LIGHT.card_ink
    assert corners(data)[-1][2:] == (ink.red(), ink.green(), ink.blue(), 255)
    blue = LIGHT.papers[Colour.BLUE]
    assert {corner[2:] for corner in corners(data)[6:12]} == {(blue.red(), blue.green(), blue.blue(), 255)}


def test_two_triangles_cover_a_rectangle_once() -> None:
    """Each of the two corners that the triangles share comes twice, the other two once."""
    data = far_shapes.frames([], [QRectF(0, 0, 100, 50)], 2.0, LIGHT)
    first = Counter(corner[:2] for corner in corners(data)[:6])
    assert sorted(first.values()) == [1, 1, 2, 2]
    assert boxes(data) == [(0, 0, 100, 2), (0, 48, 100, 50), (0, 0, 2, 50), (98, 0, 100, 50)]


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QSGRendererInterface
from workshopdesk import bootstrap
from workshopdesk.base.folders import Folders
from workshopdesk.qt import far_shapes

bootstrap.application()
home = Path(sys.argv[1])
desk = bootstrap.Desk(Folders(home / "data", home / "config", home / "state"))
desk.window.resize(1920, 1080)
desk.window.show()
loop = QEventLoop()

def until(found, patience=400):
    for _ in range(patience):
        if found():
            return
        QTimer.singleShot(25, loop.quit)
        loop.exec()
    raise SystemExit(f"waited in vain, line {sys._getframe(1).f_lineno}")

def items(item):
    yield item
    for child in item.childItems():
        yield from items(child)

def item(name):
    return next((one for one in items(desk.window.contentItem()) if one.objectName() == name), None)

assert desk.window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.Null
desk.controller.start.practise()
until(lambda: item("farLayer") is not None and not desk.controller.workshop.board.feeding)
layer = item("farLayer")
view = next(one for one in items(desk.window.contentItem()) if one.property("farBelow") is not None)
board = desk.controller.workshop.board
until(lambda: view.property("zoom") < 1)  # the board has been framed, as it is when it opens
view.lookAt(900, 600, 1.2)
QTimer.singleShot(300, loop.quit)
loop.exec()
made = layer._nodes.made if layer._nodes else 0
view.lookAt(900, 650, 1.2)
QTimer.singleShot(300, loop.quit)
loop.exec()
assert (layer._nodes.made if layer._nodes else 0) == made, "near, nothing of it is made"
view.lookAt(900, 600, 0.2)
until(lambda: layer._nodes is not None and layer._nodes.made > 1)
nodes = layer._nodes

def drawn():
    # every rectangle of cards: edge, paper and tab each
    return sum(one.geometry.vertexCount() for one in nodes._blocks.values()) // 18

until(lambda: drawn() == len(board.geometry.keys) and abs(view.property("zoom") - 0.2) < 1e-9)
QTimer.singleShot(300, loop.quit)
loop.exec()
made = nodes.made
for step in range(10):
    view.lookAt(900 + 5 * step, 600, 0.2)
    QTimer.singleShot(20, loop.quit)
    loop.exec()
assert nodes.made == made, "panning makes nothing anew"
before = drawn()
board.addCard("Noch eine Bank", "blue", 900, 600, "touch")
until(lambda: drawn() == before + 1)
assert nodes.made <= made + 2, "only the block of the new card is made anew"
desk.controller.goTo("results")
until(lambda: item("farLayer") is None)
desk.controller.goTo("run")
until(lambda: item("farLayer") is not None)
desk.close()
print("all well")
"""


@pytest.mark.slow
def test_the_program_draws_the_far_view_as_geometry_and_keeps_it_up_to_date(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": "null"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (run.returncode, run.stdout.strip().splitlines()[-1:]) == (0, ["all well"]), run.stderr
