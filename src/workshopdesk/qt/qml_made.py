"""What QML makes of types that are written in Python.

PySide keeps the Python half of such an object for ever, after QML has destroyed the other half: one reference too many
is counted in C (6.11.3: twenty visits of the board left forty dead FarLayers that nothing in Python refers to). What
it holds would stay with it, the strokes of a card for example; so it is emptied.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


def emptied_when_destroyed(made: QObject) -> None:
    """Called at the end of its __init__."""
    held = vars(made)
    made.destroyed.connect(lambda: held.clear())
