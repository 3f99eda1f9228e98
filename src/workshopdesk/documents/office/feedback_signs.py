"""Signs for the place itself: one A4 page for every measure and living lab, its code read from a metre. Rule OF60."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from workshopdesk.app.measure_key import lab_key
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.documents.addresses import feedback_address, shown
from workshopdesk.documents.fonts import SEMIBOLD, register_fonts
from workshopdesk.documents.marks import QUIET_MODULES, Code
from workshopdesk.documents.office.gathered import Gathered
from workshopdesk.documents.paragraphs import address_line, text
from workshopdesk.documents.print_sheet import fitting
from workshopdesk.documents.sheet import Sheet
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import one_line, width_of
from workshopdesk.documents.tokens import BODY_FULL, H2, MICRO, SOFT, SUBTITLE, variant
from workshopdesk.documents.wording import words_for
from workshopdesk.domain.office.measure_work import MeasureLab

ALTERNATIVE = "QR-Code zur Rückmeldung: {address}"
_DOCUMENT = "Schilder für Rückmeldungen"
_ASKED = "Was sagen Sie dazu?"
_HOW = "Scannen Sie den Code mit dem Telefon oder tippen Sie die Adresse ein."
_MARGIN, _CODE = 20 * mm, 150 * mm  # the code's edge with its quiet zone
_TITLE_ROOM = 42 * mm
_TITLE = variant(BODY_FULL, fontName=SEMIBOLD)
_ABOVE = variant(SUBTITLE, fontSize=15, leading=20, textColor=SOFT)
_QUESTION = variant(BODY_FULL, fontName=SEMIBOLD, fontSize=20, leading=25)
_HINT = variant(BODY_FULL, fontSize=13, leading=17)
_SENDER = variant(MICRO, fontSize=8, leading=10)
_ADDRESS_SIZES = (22.0, 18.0, 15.0, 13.0, 11.0)


def feedback_signs_pdf(
    found: Gathered, sheets: Sequence[MeasureSheet], pattern: str, sender: Sender, made_at: datetime
) -> bytes:
    """A PDF/UA-1 file; the same catalogue gives the same bytes.

    Raises KnownError: "address-without-key", "address-invalid", "address-too-long".
    """
    register_fonts()
    words, town, title = words_for("de"), one_line(found.town(sender)), one_line(found.title(sender))
    sheet = Sheet(
        A4,
        title=words.document_title.format(title=title, document=_DOCUMENT),
        author=town or "WorkshopDesk",
        subject=_DOCUMENT,
        language=words.language,
    )
    foot = " · ".join([part for part in (town, title) if part] + [f"{label}: {told}" for label, told in sender.lines])
    signs = [
        sign for one in sheets for sign in [(one.key, one.title, "Maßnahme"), *(_of_lab(lab, one) for lab in one.labs)]
    ]
    for place, (key, name, kind) in enumerate(signs):
        if place:
            sheet.next_page()
        _sign(sheet, key, name, kind, feedback_address(pattern, key), one_line(foot))
    return sheet.make(made_at)


def _of_lab(one: MeasureLab, sheet: MeasureSheet) -> tuple[str, str, str]:
    return lab_key(one.number), one_line(one.lab.title) or sheet.title, f"Reallabor zu {sheet.key} {sheet.title}"


def _sign(sheet: Sheet, key: str, name: str, kind: str, address: str, foot: str) -> None:
    inner = sheet.width - 2 * _MARGIN
    above, style = fitting(kind, _ABOVE, inner, 20 * mm, 15.0, 10.0)
    y = sheet.put(text(above, style), _MARGIN, 16 * mm, inner)
    shown_title, style = fitting(f"{key} {name}", _TITLE, inner, _TITLE_ROOM, 32.0, 16.0)
    y = sheet.put(text(shown_title, style, "H1"), _MARGIN, y + 2 * mm, inner)
    modules = Code(address).modules
    code = Code(address, _CODE * modules / (modules + 2 * QUIET_MODULES))
    figure = Figure(code, ALTERNATIVE.format(address=address))
    top = max(y, 70 * mm) + code.quiet
    y = sheet.put(figure, (sheet.width - code.width) / 2, top, code.width) + code.quiet
    y = sheet.put(text(_ASKED, _QUESTION), _MARGIN, y, inner)
    y = sheet.put(text(_HOW, _HINT), _MARGIN, y + 1 * mm, inner)
    size = next((one for one in _ADDRESS_SIZES if width_of(shown(address), SEMIBOLD, one) <= inner), _ADDRESS_SIZES[-1])
    style = variant(H2, fontSize=size, leading=size * 1.2, spaceBefore=0, spaceAfter=0)
    sheet.put(address_line(address, inner, style), _MARGIN, y + 3 * mm, inner)
    if foot:
        sheet.put(text(foot, _SENDER), _MARGIN, sheet.height - 14 * mm, inner)
