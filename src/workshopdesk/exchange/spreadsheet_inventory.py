"""Projects out of a spreadsheet: the inventory of what a town does already (PROCESS-STEPS.md H2).

Persons are never read: there is no role for names of people; contacts are units.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workshopdesk.app.handlers.notes import TEXT_LIMIT
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.programme import InventoryStatus
from workshopdesk.exchange.columns import Roles, normalised
from workshopdesk.exchange.sheets import Row
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason
from workshopdesk.exchange.table_file import Mapping, clean, mapped_rows, open_sheets
from workshopdesk.exchange.table_preview import preview

INVENTORY_ROLES: Roles = (
    ("title", ("projekt(titel|name|bezeichnung)?", "titel", "ma(ß|ss)nahmen?(titel|name)?", "vorhaben", "bezeichnung",
               "name( des projekts)?", "project( title| name)?", "title", "measure")),
    ("status", ("(projekt|umsetzungs|bearbeitungs)?-?(status|stand)", "stand der umsetzung", "status", "state")),
    ("owner", ("amt( ?/ ?unternehmen)?", "unternehmen", "tr(ä|ae)ger(in)?", "federf(ü|ue)hrung",
               "zust(ä|ae)ndig(keit)?", "fachbereich",
               "organisation(seinheit)?", "verantwortlich(e stelle)?", "owner", "unit", "department")),
    ("field", ("handlungsfeld(er)?", "themenfeld", "themenbereich", "bereich", "kategorie", "field( of action)?",
               "category")),
    ("description", ("(kurz)?beschreibung", "inhalt", "erl(ä|ae)uterung", "description", "summary", "details?")),
    ("begins", ("beginn", "start(datum)?", "von", "projektbeginn", "begin(s|ning)?", "start")),
    ("ends", ("ende", "abschluss", "bis", "projektende", "end(s)?", "fertigstellung")),
    ("cost", ("kosten", "budget", "volumen", "investition(ssumme)?", "cost(s)?")),
    ("contact", ("kontakt(stelle)?", "ansprechstelle", "contact( unit)?")),
    ("link", ("link", "url", "webseite", "website", "internet", "webadresse")),
    ("identity", ("id", "kennung", r"(projekt)?-?(nr\.?|nummer)", "externe id")),
)  # fmt: skip

_STATUS: tuple[tuple[InventoryStatus, str], ...] = (
    (InventoryStatus.DONE, "abgeschlossen|fertig(gestellt)?|erledigt|umgesetzt|beendet|done|completed|finished"),
    (InventoryStatus.RUNNING, "(in )?(der )?umsetzung|laufend|l(ä|ae)uft|aktiv|in betrieb|running|ongoing|in progress"),
    (InventoryStatus.PREPARING, "(in )?(der )?vorbereitung|in planung|begonnen|preparing|in preparation"),
    (InventoryStatus.PLANNED, "(ist )?geplant|idee|vorgesehen|beabsichtigt|planned"),
)
_GERMAN_DATE = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_ISO_MIDNIGHT = re.compile(r"(\d{4}-\d{2}-\d{2})T00:00:00")


@dataclass(frozen=True, slots=True)
class ProjectDraft:
    """One project of a file; `field` is the word for its field of action, `status` None if its word is not known.

    `key` recognises the row on a second import.
    """

    row: int
    title: str
    description: str
    status: InventoryStatus | None
    owner: str
    field: str
    begins: str
    ends: str
    cost: str
    contact: str
    link: str
    key: str


@dataclass(frozen=True, slots=True)
class InventorySheet:
    """What a file holds; `rows_read` counts the rows below the header that hold anything at all."""

    rows_read: int
    drafts: tuple[ProjectDraft, ...]
    skipped: tuple[SkippedRow, ...]


def read_inventory(path: Path, mapping: Mapping | None = None) -> InventorySheet:
    """The projects of a CSV or XLSX file; without a `mapping` by the words of its header.

    Raises KnownError("no-project-column") and those of table_file.open_sheets.
    """
    if mapping is None:
        seen = preview(path, INVENTORY_ROLES)
        mapping = seen.guess
        if mapping.column("title") is None:
            raise KnownError("no-project-column", found=", ".join(filter(None, seen.heads))[:200] or "–")
    return _projects(mapped_rows(open_sheets(path), mapping), mapping)


def status_of(word: str) -> InventoryStatus | None:
    """The status that a word of an office means; None if it is none."""
    name = normalised(word)
    return next((status for status, pattern in _STATUS if re.fullmatch(pattern, name)), None)


def _projects(rows: Sequence[Row], mapping: Mapping) -> InventorySheet:
    drafts: dict[str, ProjectDraft] = {}
    skipped: list[SkippedRow] = []
    for row in rows:
        draft = _draft(row, mapping)
        if not draft.title:
            skipped.append(SkippedRow(row.number, SkipReason.NO_PROJECT))
        elif max(len(draft.title), len(draft.description)) > TEXT_LIMIT:
            skipped.append(SkippedRow(row.number, SkipReason.TOO_LONG))
        elif draft.key in drafts:
            skipped.append(SkippedRow(row.number, SkipReason.TWICE))
        else:
            drafts[draft.key] = draft
    return InventorySheet(len(rows), tuple(drafts.values()), tuple(skipped))


def _draft(row: Row, mapping: Mapping) -> ProjectDraft:
    def cell(role: str) -> str:
        return clean(row.cell(mapping.column(role)))

    title, owner = " ".join(cell("title").split()), cell("owner")
    return ProjectDraft(
        row=row.number,
        title=title,
        description=cell("description"),
        status=status_of(cell("status")),
        owner=owner,
        field=cell("field"),
        begins=day_of(cell("begins")),
        ends=day_of(cell("ends")),
        cost=cell("cost"),
        contact=cell("contact"),
        link=cell("link"),
        key=hashlib.sha256("\x1f".join((cell("identity"), title, owner)).encode("utf-8", "surrogatepass")).hexdigest()[
            :32
        ],
    )


def day_of(text: str) -> str:
    """A day in ISO form where the cell tells one; else its own words."""
    if midnight := _ISO_MIDNIGHT.fullmatch(text):
        return midnight.group(1)
    if parts := _GERMAN_DATE.fullmatch(text):
        day, month, year = (int(part) for part in parts.groups())
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return text
    return text
