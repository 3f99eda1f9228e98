"""Markers that a camera finds on a pin board: ArUco 5x5 on cards, four ArUco 4x4 at the corners of the board.

The cells lie in resources/markers (OpenCV's published dictionaries). A marker is a square of black cells with a black
border of one cell; it needs white around it, one cell at least (design CAPTURE.md §1).
"""

from __future__ import annotations

import csv
from functools import cache

from workshopdesk.base.assets import resource_dir
from workshopdesk.documents.tagging.flowables import Block

CARD_MARKERS = "aruco_5x5_1000.csv"
BOARD_MARKERS = "aruco_4x4_board.csv"
BOARD_CORNERS = (990, 991, 992, 993)
"""Clockwise from the upper left corner of the board."""


@cache
def marker_cells(table: str) -> dict[int, tuple[str, ...]]:
    """Number of each marker -> its rows of cells without the border, "1" for white."""
    with (resource_dir() / "markers" / table).open(encoding="ascii", newline="") as file:
        rows = {int(row["marker"]): row["cells"] for row in csv.DictReader(file)}
    edge = round(len(next(iter(rows.values()))) ** 0.5)
    return {number: tuple(cells[i : i + edge] for i in range(0, edge * edge, edge)) for number, cells in rows.items()}


class Marker(Block):
    """One marker as one vector path; `edge` in points is that of its black border. Not read aloud unless in a Figure.

    The white it needs (`quiet`, in points) is painted outside of its edges, so that it is there on a coloured ground.
    """

    def __init__(self, table: str, number: int, edge: float) -> None:
        super().__init__()
        inner = marker_cells(table)[number]
        black = "0" * (len(inner) + 2)
        self._rows = (black, *(f"0{row}0" for row in inner), black)
        self.width = self.height = edge
        self.quiet = edge / len(self._rows)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, cells = self.canv, len(self._rows)
        canvas.saveState()
        canvas.scale(self.width / cells, self.height / cells)
        canvas.setFillGray(1)
        canvas.rect(-1, -1, cells + 2, cells + 2, stroke=0, fill=1)
        canvas.setFillGray(0)
        path = canvas.beginPath()
        for row, text in enumerate(self._rows):
            start = 0
            while start < cells:
                end = start
                while end < cells and text[end] == "0":
                    end += 1
                if end > start:
                    path.rect(start, cells - 1 - row, end - start, 1)
                start = end + 1
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()
