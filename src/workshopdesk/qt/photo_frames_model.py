"""The frames on a photo under review, as QML draws them: middle, size and turn, in shares of the photo."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.photo_review import CERTAIN, PhotoReview, ReviewedCard
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = (
    "key", "x", "y", "across", "down", "turn", "kept", "number", "tint", "shape", "red", "blue", "text", "level",
)  # fmt: skip


@QmlElement
@QmlUncreatable("made by the photo controller")
class PhotoFramesModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """x, y: the middle as shares of the photo's width and height; across, down: the edges as shares of its width; turn
    in degrees clockwise; number of a printed card or -1; tint a card colour; level waiting, empty, check or sure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)

    def show(self, review: PhotoReview | None) -> None:
        if review is None:
            self.replace_rows([])
            return
        width, height = review.reading.width, review.reading.height
        self.follow_rows(_row(one, width, height) for one in review.cards)


def _row(one: ReviewedCard, width: int, height: int) -> tuple[object, ...]:
    card = one.card
    a, b, c, d = card.frame_px
    middle_x, middle_y = (sum(values) / 4 for values in zip(a, b, c, d, strict=True))
    across = (math.dist(a, b) + math.dist(d, c)) / 2
    down = (math.dist(a, d) + math.dist(b, c)) / 2
    turn = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    return (
        one.key,
        middle_x / width,
        middle_y / height,
        across / width,
        down / width,
        turn,
        one.kept,
        -1 if card.number is None else card.number,
        card.note_colour.value,
        card.shape.value,
        sum(dot.colour == "red" for dot in card.dots),
        sum(dot.colour == "blue" for dot in card.dots),
        card.text,
        level(one),
    )


def level(one: ReviewedCard) -> str:
    """How much the proposal of words is worth."""
    if not one.worded:
        return "waiting"
    if not one.card.text:
        return "empty"
    return "sure" if one.card.confidence >= CERTAIN else "check"
