"""Rule K5 of app/SPEC.md and PROCESS-STEPS.md H2: 102 projects of a town, titles from the Bonn dialogue."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from exchange.kit import BONN, text_file, workbook
from workshopdesk.app.commands_registers import AddEntry, EditEntry
from workshopdesk.app.registers import Register, entries, find_entry
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.programme import FieldOfAction, InventoryProject, InventoryStatus
from workshopdesk.exchange.columns import IDEA_ROLES
from workshopdesk.exchange.idea_import import import_ideas
from workshopdesk.exchange.ideas.idea_file import read_ideas
from workshopdesk.exchange.inventory_import import import_inventory
from workshopdesk.exchange.skipped_rows import SkipReason
from workshopdesk.exchange.spreadsheet_inventory import INVENTORY_ROLES, read_inventory, status_of
from workshopdesk.exchange.table_file import Mapping, mapped_rows, open_sheets
from workshopdesk.exchange.table_preview import preview

STATUS = {
    "abgeschlossen": InventoryStatus.DONE,
    "in Umsetzung": InventoryStatus.RUNNING,
    "in Vorbereitung": InventoryStatus.PREPARING,
    "geplant": InventoryStatus.PLANNED,
}
HEAD = ("Nr.", "Projekt", "Amt / Unternehmen", "Status", "Handlungsfeld", "Beginn", "Kosten")


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    """102 rows below a heading and a date, as offices write them."""
    titles = [draft.text for draft in read_ideas(BONN).drafts[:102]]
    words = list(STATUS)
    rows = [
        (i, title, "Tiefbauamt", words[i * i % 4 if i % 3 else 2], "Mobilität", f"{i % 28 + 1}.3.2025", "20.000 €")
        for i, title in enumerate(titles, 1)
    ]
    return workbook(tmp_path / "Bestand.xlsx", {"Liste": [("Bestandserhebung 2025",), (), HEAD, *rows]})


def projects(session: Session) -> list[InventoryProject]:
    return list(session.state.all(InventoryProject))


def test_102_projects_come_in_with_the_counts_of_the_file(session: Session, inventory: Path) -> None:
    """K5: counts by status as in the file, the field by its name, dates in one form; PROCESS-STEPS row H2."""
    session.do(AddEntry(Register.FIELDS, "moving", "Mobilität"))
    report = import_inventory(session, inventory)
    in_file = Counter(
        row.cells[3] for row in mapped_rows(open_sheets(inventory), preview(inventory, INVENTORY_ROLES).guess)
    )
    assert report.rows_read == report.projects_added == len(projects(session)) == 102
    assert report.by_status == {status: in_file[word] for word, status in STATUS.items()}
    assert len(in_file) >= 3
    assert (report.rows_skipped, report.remarks) == ((), ())
    first = entries(session.state, Register.INVENTORY)[0]
    assert isinstance(first, InventoryProject)
    assert (first.field_id, first.begins, first.owner) == ("moving", "2025-03-02", "Tiefbauamt")


def test_a_second_time_adds_nothing_and_undo_takes_all_back(session: Session, inventory: Path) -> None:
    """K5"""
    import_inventory(session, inventory)
    again = import_inventory(session, inventory)
    assert (again.projects_added, len(projects(session))) == (0, 102)
    assert {row.reason for row in again.rows_skipped} == {SkipReason.KNOWN}
    session.undo()
    assert projects(session) == []


def test_an_older_list_fits_after_a_renaming(session: Session, tmp_path: Path) -> None:
    """K2: the field was renamed since; its key still tells what is meant; PROCESS-STEPS row H1."""
    session.do(AddEntry(Register.FIELDS, "moving", "Mobilität"))
    field = find_entry(session.state, Register.FIELDS, "moving")
    assert isinstance(field, FieldOfAction)
    session.do(EditEntry(Register.FIELDS, replace(field, name="Unterwegs in der Stadt")))
    table = text_file(
        tmp_path / "a.csv", "Projekt;Handlungsfeld\nRufbus;mobilitaet\nAmpel;Unterwegs in der Stadt\nWLAN;Netze\n"
    )
    report = import_inventory(session, table)
    assert [project.field_id for project in projects(session)] == ["moving", "moving", ""]
    assert (4, SkipReason.FIELD_UNKNOWN) in [(row.row, row.reason) for row in report.remarks]


def test_what_is_not_understood_is_told_by_row(session: Session, tmp_path: Path) -> None:
    """K5: an unknown word is no status, a row without a title no project."""
    table = text_file(tmp_path / "a.csv", "Projekt;Status\nRufbus;schwierig\n;geplant\nAmpel;laufend\nAmpel;laufend\n")
    report = import_inventory(session, table)
    assert [(row.row, row.reason) for row in report.rows_skipped] == [
        (3, SkipReason.NO_PROJECT),
        (5, SkipReason.TWICE),
    ]
    assert [(row.row, row.reason) for row in report.remarks] == [(2, SkipReason.STATUS_UNKNOWN)]
    assert [project.status for project in projects(session)] == [InventoryStatus.PLANNED, InventoryStatus.RUNNING]


@pytest.mark.parametrize("word", ["Umgesetzt", " in Umsetzung ", "IN VORBEREITUNG", "ist geplant", "läuft"])
def test_status_words_are_read_as_people_write_them(word: str) -> None:
    """K5"""
    assert status_of(word) is not None


def test_columns_that_are_not_recognised_are_named_by_the_user(session: Session, tmp_path: Path) -> None:
    """K5, O2: the preview shows header and rows, and reads what the user then names; nobody's name is ever a column."""
    table = text_file(tmp_path / "a.csv", "Was;Wo;Ansprechpartnerin\nRufbus;Weststadt;Frau Muster\n")
    with pytest.raises(KnownError) as refused:
        read_inventory(table)
    assert refused.value.code == "no-project-column"
    seen = preview(table, INVENTORY_ROLES)
    assert (seen.heads, seen.rows) == (("Was", "Wo", "Ansprechpartnerin"), (("Rufbus", "Weststadt", "–"),))
    assert seen.guess.columns == ()
    import_inventory(session, table, mapping=Mapping("", 1, (("title", 0), ("description", 1))))
    (project,) = projects(session)
    assert (project.title, project.description, project.contact) == ("Rufbus", "Weststadt", "")


def test_ideas_in_unnamed_columns_are_read_as_the_user_says(session: Session, tmp_path: Path) -> None:
    table = text_file(tmp_path / "a.csv", "Liste der Stadt\nWas;Warum\nBänke am Fluss;Zum Ausruhen\n")
    seen = preview(table, IDEA_ROLES)
    assert (seen.heads, seen.guess.header_row) == (("Was", "Warum"), 2)
    report = import_ideas(session, table, mapping=Mapping("", 2, (("title", 0), ("text", 1))))
    assert report.ideas_added == 1
