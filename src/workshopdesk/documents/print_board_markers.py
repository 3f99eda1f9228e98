"""The four markers that show a camera where the corners of a pin board are; one A4 page to cut."""

from __future__ import annotations

from datetime import datetime

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from workshopdesk.app import queries
from workshopdesk.app.print_settings import BoardMarkerSheets
from workshopdesk.documents.paragraphs import text
from workshopdesk.documents.print_markers import BOARD_CORNERS, BOARD_MARKERS, Marker
from workshopdesk.documents.print_sheet import Area, print_sheet
from workshopdesk.documents.tagging.flowables import Block, Figure
from workshopdesk.documents.tokens import BODY_FULL, H3, HAIR, MICRO, variant
from workshopdesk.documents.wording.printing import print_words_for
from workshopdesk.domain.state import State

EDGE = 50 * mm
_FIELD = 82 * mm  # white around the marker: the white balance of a photo is taken from it
_MARGIN = 18 * mm
_NAME = variant(MICRO, alignment=1)


def board_markers_pdf(state: State, settings: BoardMarkerSheets, *, made_at: datetime) -> bytes:
    """The sheet as a PDF/UA-1 file in memory; every marker stands where it goes on the board."""
    words = print_words_for(queries.workshop_of(state).language)
    sheet = print_sheet(state, words.board_markers, A4)
    inner = sheet.width - 2 * _MARGIN
    y = sheet.put(text(words.board_markers, variant(H3, spaceAfter=0), "H1"), _MARGIN, 18 * mm, inner)
    y = sheet.put(text(words.board_markers_how, BODY_FULL), _MARGIN, y + 3 * mm, inner)
    top = y + 10 * mm
    for place, (number, corner) in enumerate(zip(BOARD_CORNERS, words.corners, strict=True)):
        x = _MARGIN if place in (0, 3) else sheet.width - _MARGIN - _FIELD
        field = top if place < 2 else top + _FIELD + 12 * mm
        sheet.put(Area(_FIELD, _FIELD, line=HAIR, weight=0.4), x, field, _FIELD)
        inset = (_FIELD - EDGE) / 2
        name = words.board_marker.format(corner=corner)
        sheet.put(Figure(Marker(BOARD_MARKERS, number, EDGE), name), x + inset, field + inset, EDGE)
        label = text(corner, _NAME)
        sheet.put(label, x, field + _FIELD - 4 * mm - Block.measure(label, _FIELD), _FIELD)
    return sheet.make(made_at)
