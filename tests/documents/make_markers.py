"""Writes resources/markers anew from OpenCV's tables; run it with opencv-python-headless installed.

.venv/bin/python tests/documents/make_markers.py resources/markers
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2

CARDS = ("aruco_5x5_1000.csv", cv2.aruco.DICT_5X5_1000, range(1000))
BOARD = ("aruco_4x4_board.csv", cv2.aruco.DICT_4X4_1000, range(990, 994))


def rows(dictionary: int, numbers: range) -> list[str]:
    """One line for each marker: its number, then its cells row by row, 1 for white."""
    table = cv2.aruco.getPredefinedDictionary(dictionary)
    edge = table.markerSize
    pictures = ((number, cv2.aruco.generateImageMarker(table, number, edge + 2)) for number in numbers)
    return [f"{number},{''.join('1' if cell else '0' for cell in p[1:-1, 1:-1].ravel())}" for number, p in pictures]


if __name__ == "__main__":
    for name, dictionary, numbers in (CARDS, BOARD):
        content = "\n".join(["marker,cells", *rows(dictionary, numbers), ""])
        (Path(sys.argv[1]) / name).write_text(content, encoding="ascii")
