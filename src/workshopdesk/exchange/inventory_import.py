"""Brings the projects of a spreadsheet into the inventory, each only once, all in one change that undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workshopdesk.app.commands_registers import AddProjects
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.programme import FieldOfAction, InventoryProject, InventoryStatus
from workshopdesk.domain.state import State
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason
from workshopdesk.exchange.spreadsheet_inventory import ProjectDraft, read_inventory
from workshopdesk.exchange.table_file import Mapping


@dataclass(frozen=True, slots=True)
class InventoryReport:
    """What became of a file's rows: `rows_read` = `projects_added` + number of `rows_skipped`.

    `remarks` are rows that came in though their status or their field of action was not understood.
    """

    rows_read: int
    projects_added: int
    rows_skipped: tuple[SkippedRow, ...]
    remarks: tuple[SkippedRow, ...]
    by_status: dict[InventoryStatus, int]


def import_inventory(
    session: Session, path: Path, *, mapping: Mapping | None = None, ids: Callable[[], str] = new_id
) -> InventoryReport:
    """Add the projects of a CSV or XLSX file to the inventory.

    Projects that came from the same row before are not added again. A field of action is recognised by its name or its
    key, so that an older list still fits after a renaming. Raises KnownError like read_inventory and like the session;
    then nothing was added.
    """
    sheet = read_inventory(path, mapping)
    known = {project.origin_key for project in session.state.all(InventoryProject)}
    fresh = [draft for draft in sheet.drafts if draft.key not in known]
    already = [SkippedRow(draft.row, SkipReason.KNOWN) for draft in sheet.drafts if draft.key in known]
    fields = _fields(session.state)
    if fresh:
        session.do(AddProjects(tuple(_project(draft, fields, ids()) for draft in fresh)))
    remarks = [SkippedRow(draft.row, SkipReason.STATUS_UNKNOWN) for draft in fresh if draft.status is None]
    remarks += [
        SkippedRow(draft.row, SkipReason.FIELD_UNKNOWN)
        for draft in fresh
        if draft.field and draft.field.casefold() not in fields
    ]
    return InventoryReport(
        rows_read=sheet.rows_read,
        projects_added=len(fresh),
        rows_skipped=tuple(sorted([*sheet.skipped, *already], key=lambda row: row.row)),
        remarks=tuple(remarks),
        by_status={status: sum(_status(draft) is status for draft in fresh) for status in InventoryStatus},
    )


def _fields(state: State) -> dict[str, str]:
    """The ids of the fields of action by key and by name; a name counts before a key."""
    fields = list(state.all(FieldOfAction))
    by_key = {field.key.casefold(): field.id for field in fields if field.key}
    return by_key | {field.name.casefold(): field.id for field in fields if field.name}


def _status(draft: ProjectDraft) -> InventoryStatus:
    return draft.status or InventoryStatus.PLANNED


def _project(draft: ProjectDraft, fields: dict[str, str], project_id: str) -> InventoryProject:
    return InventoryProject(
        id=project_id,
        title=draft.title,
        description=draft.description,
        status=_status(draft),
        owner=draft.owner,
        field_id=fields.get(draft.field.casefold(), ""),
        begins=draft.begins,
        ends=draft.ends,
        cost=draft.cost,
        contact=draft.contact,
        link=draft.link,
        origin_key=draft.key,
    )
