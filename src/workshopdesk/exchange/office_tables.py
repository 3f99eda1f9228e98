"""Tables that come back into the office: feedback keyed by measure, projects of the inventory; areas that go out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.measure_feedback import FeedbackRow
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.office.measure_work import MeasureLab, OfficeProject
from workshopdesk.domain.programme import InventoryStatus
from workshopdesk.exchange.columns import Roles
from workshopdesk.exchange.geojson import area_geometry
from workshopdesk.exchange.spreadsheet_inventory import InventorySheet, day_of, read_inventory
from workshopdesk.exchange.table_file import clean, mapped_rows, open_sheets
from workshopdesk.exchange.table_preview import preview

FEEDBACK_ROLES: Roles = (
    ("key", ("k(ü|ue)rzel", r"ma(ß|ss)nahmen?(-?nr\.?|-?nummer|-?k(ü|ue)rzel)?", r"nr\.?", "key", "measure")),
    ("text", ("r(ü|ue)ckmeldung(en)?", "kommentar", "text", "anmerkung(en)?", "feedback", "comment")),
    ("channel", ("kanal", "weg", "quelle", "ort", "veranstaltung", "channel", "source")),
    ("day", ("datum", "tag", "am", "date", "day")),
    ("dots", ("punkte", "zahl der punkte", "stimmen", "dots", "points", "votes")),
)


def read_feedback(path: Path) -> list[FeedbackRow]:
    """The rows of a CSV or XLSX file, German days as YYYY-MM-DD; columns by the words of their heads.

    Raises KnownError("no-measure-column") and those of table_file.open_sheets.
    """
    seen = preview(path, FEEDBACK_ROLES)
    if seen.guess.column("key") is None:
        raise KnownError("no-measure-column", found=", ".join(filter(None, seen.heads))[:200] or "–")
    rows = []
    for row in mapped_rows(open_sheets(path), seen.guess):
        cells = {role: clean(row.cell(seen.guess.column(role))) for role, _ in FEEDBACK_ROLES}
        if any(cells.values()):
            told = cells | {"day": day_of(cells["day"]), "dots": cells["dots"].removesuffix(".0")}
            rows.append(FeedbackRow(row.number, **told))
    return rows


def read_projects(path: Path) -> tuple[InventorySheet, tuple[OfficeProject, ...]]:
    """A table of the inventory, and its projects for the catalogue. Raises KnownError like read_inventory."""
    sheet = read_inventory(path)
    projects = tuple(
        OfficeProject(
            key=one.key,
            title=one.title,
            description=one.description,
            status=one.status or InventoryStatus.PLANNED,
            owner=one.owner,
            field=one.field,
            begins=one.begins,
            ends=one.ends,
            cost=one.cost,
            contact=one.contact,
            link=one.link,
        )
        for one in sheet.drafts
    )
    return sheet, projects


def read_area(path: Path) -> str:
    """The area that a GeoJSON file of a map portal holds (geojson.area_geometry).

    Raises KnownError: "source-missing", "source-unreadable"; DomainError like area_geometry.
    """
    try:
        text = path.read_text("utf-8-sig", errors="replace")
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path)) from error
    return area_geometry(text)


def office_areas(labs: Iterable[MeasureLab], titles: dict[int, str]) -> bytes:
    """Every living lab with a valid area as a GeoJSON FeatureCollection (RFC 7946), UTF-8; `titles` of measures."""
    features = []
    for one in labs:
        try:
            geometry = json.loads(area_geometry(one.lab.area_geojson))
        except DomainError:
            continue
        properties = {
            "measure": measure_key(one.measure),
            "title": titles.get(one.measure, ""),
            "livingLab": one.lab.title,
            "area": one.lab.area,
            "product": one.lab.product,
            "begins": one.lab.begins,
            "ends": one.lab.ends,
            "decision": one.lab.decision.value,
        }
        features.append({"type": "Feature", "id": one.lab.id, "properties": properties, "geometry": geometry})
    collection = {"type": "FeatureCollection", "features": features}
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")
