"""A file with ideas: from which platform it is, and what it holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.columns import Wanted, is_personal, no_columns, recognise
from workshopdesk.exchange.ideas import generic
from workshopdesk.exchange.ideas.draft import IdeaSheet, idea_sheet
from workshopdesk.exchange.ideas.entry import entries, names_of
from workshopdesk.exchange.ideas.presets import AUTO, GENERIC, Preset, holds_comments, preset_by_key, recognised
from workshopdesk.exchange.sheets import Row, Sheet
from workshopdesk.exchange.table_file import HEADER_REACH, Mapping, mapped_rows, open_sheets


def read_ideas(
    path: Path,
    *,
    preset: str = AUTO,
    title_column: str = "",
    text_column: str = "",
    mapping: Mapping | None = None,
) -> IdeaSheet:
    """The ideas of a CSV, XLSX or JSON file, from its first sheet that has a header of ideas.

    `preset` is the key of a platform, GENERIC, or AUTO: then the header tells. Columns that are named, one by one or
    with a `mapping` (roles: columns.IDEA_ROLES), make it generic; with a mapping nothing is guessed.

    Raises KnownError: "preset-mismatch", "only-comments", "no-idea-column", "column-missing", "column-personal" and
    those of table_file.open_sheets and Sheet.rows.
    """
    wanted = Wanted(title_column.strip(), text_column.strip())
    _refuse_personal((wanted.title, wanted.text))
    sheets = open_sheets(path)
    if mapping is not None:
        _refuse_personal(_heads(sheets, mapping))
        found = generic.drafts(mapped_rows(sheets, mapping), dict(mapping.columns))
        return idea_sheet(GENERIC, mapping.sheet, found)
    if preset != GENERIC and not (wanted.title or wanted.text):
        read = _of_platform(sheets, preset)
        if read is not None:
            return read
    return _of_office(sheets, wanted)


def _of_platform(sheets: Sequence[Sheet], key: str) -> IdeaSheet | None:
    """None if no platform is wanted and none is recognised."""
    wanted = preset_by_key(key)
    for sheet in sheets:
        for header in sheet.rows(HEADER_REACH):
            names = names_of(header)
            if holds_comments(names):
                raise KnownError("only-comments")
            preset = recognised(names) if wanted is None else wanted if wanted.recognises(names) else None
            if preset is not None:
                return _read(sheet, header, preset)
    if wanted is not None:
        raise KnownError("preset-mismatch", platform=wanted.title)
    return None


def _read(sheet: Sheet, header: Row, preset: Preset) -> IdeaSheet:
    below = [row for row in sheet.rows() if row.number > header.number]
    return idea_sheet(preset.key, sheet.name, preset.drafts(entries(header, below)))


def _of_office(sheets: Sequence[Sheet], wanted: Wanted) -> IdeaSheet:
    for index, sheet in enumerate(sheets):
        found = _header(sheet, wanted)
        if found is not None:
            header, columns = found
            rows = [row for row in sheet.rows() if row.number > header.number]
            others = tuple(other.name for other in sheets[index + 1 :] if _header(other, wanted) is not None)
            return idea_sheet(GENERIC, sheet.name, generic.drafts(rows, columns), others)
    first = next((row for sheet in sheets for row in sheet.rows(1)), None)
    if first is None:
        raise KnownError("sheet-empty")
    raise no_columns(first.cells, wanted)


def _header(sheet: Sheet, wanted: Wanted) -> tuple[Row, dict[str, int]] | None:
    for row in sheet.rows(HEADER_REACH):
        columns = recognise(row, wanted)
        if columns is not None:
            return row, columns
    return None


def _heads(sheets: Sequence[Sheet], mapping: Mapping) -> list[str]:
    """The headers of the columns that a mapping names."""
    for sheet in sheets:
        if sheet.name == mapping.sheet:
            header = next((row for row in sheet.rows(HEADER_REACH) if row.number == mapping.header_row), None)
            return [header.cell(column) for _, column in mapping.columns] if header else []
    return []


def _refuse_personal(heads: Iterable[str]) -> None:
    for head in heads:
        if is_personal(head):
            raise KnownError("column-personal", column=head)
