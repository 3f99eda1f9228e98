"""Reads a page of the running program as a person with a ruler would."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from qt.desk_kit import ProgramWindow


def cut_off(program: ProgramWindow) -> list[str]:
    """Texts that do not fit their item, or leave the window at a side; below, the page scrolls."""
    wrong = []
    for item in program.items():
        text, needed = item.property("text"), item.property("contentWidth")
        if not isinstance(text, str) or not text or needed is None:
            continue
        left = item.mapToScene(QPointF(0, 0)).x()
        right = item.mapToScene(QPointF(item.width(), 0)).x()
        if left < -0.5 or right > program.window.width() + 0.5 or needed > item.width() + 1.5:
            wrong.append(text)
    return wrong
