"""Where the areas of a board are seen: columns grow with their cards. Knows nothing of Qt; board units."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.layout import FREE_GAP
from workshopdesk.domain.note import Area, Board, BoardKind
from workshopdesk.qt.board_geometry import BoardGeometry, Rect


@dataclass(frozen=True, slots=True)
class PlacedArea:
    area: Area
    rect: Rect


def placed_areas(board: Board, geometry: BoardGeometry) -> tuple[PlacedArea, ...]:
    """Every area with the rectangle that is drawn; all columns of a board are equally long."""
    if not board.areas:
        return ()
    lowest = max(area.y + area.height for area in board.areas)
    if board.kind is BoardKind.COLUMNS:
        own = {area.id for area in board.areas}
        laid = (geometry.box(key) for key in geometry.keys if not key[1] and geometry.note(key).area_id in own)
        lowest = max([lowest, *(box.y + box.height + FREE_GAP for box in laid)])
    return tuple(
        PlacedArea(area, Rect(area.x, area.y, area.width, max(area.height, _reach(board, area, lowest))))
        for area in board.areas
    )


def _reach(board: Board, area: Area, lowest: float) -> float:
    return lowest - area.y if board.kind is BoardKind.COLUMNS else area.height
