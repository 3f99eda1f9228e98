"""Ideas from the real files: all 38 Kommuki workbooks and the Bonn cycling dialogue, counted independently."""

from __future__ import annotations

import csv
import warnings
from pathlib import Path

import openpyxl
import pytest

from exchange.kit import BONN, KOMMUKI
from workshopdesk.app import queries
from workshopdesk.app.placing import estimated_height
from workshopdesk.app.session import Session
from workshopdesk.domain.note import CARD_WIDTH, NoteSource
from workshopdesk.exchange.idea_import import import_ideas
from workshopdesk.exchange.ideas.idea_file import read_ideas
from workshopdesk.exchange.skipped_rows import SkipReason


def rows_of_first_sheet(path: Path) -> dict[int, dict[str, object]]:
    """The filled rows below the header, by Excel's row number, read with openpyxl alone."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(path, read_only=True)
        cells = list(book.worksheets[0].iter_rows(values_only=True))
        book.close()
    header = [str(name or "").strip() for name in cells[0]]
    return {
        number: dict(zip(header, values, strict=False))
        for number, values in enumerate(cells[1:], 2)
        if any(value is not None and str(value).strip() for value in values)
    }


def test_all_38_files_are_there() -> None:
    assert len(KOMMUKI) == 38


@pytest.mark.parametrize("path", KOMMUKI, ids=lambda path: path.stem)
def test_a_kommuki_file_gives_every_row_with_a_title_or_a_text(path: Path, session: Session) -> None:
    rows = rows_of_first_sheet(path)
    expected = {
        number: (str(row["Thema"] or "").strip(), str(row["Beschlussempfehlung"] or "").strip())
        for number, row in rows.items()
        if row["Thema"] or row["Beschlussempfehlung"]
    }
    report = import_ideas(session, path)

    assert report.ideas_added == len(expected) > 0
    assert report.rows_read == len(rows) == report.ideas_added + len(report.rows_skipped)
    assert {row.row for row in report.rows_skipped} == set(rows) - set(expected)
    assert {row.reason for row in report.rows_skipped} <= {SkipReason.NO_IDEA}
    notes = queries.notes(session.state)
    assert [(note.text, note.detail) for note in notes] == [
        (" ".join(title.split()), text.replace("_x000D_", "")) for title, text in expected.values()
    ]
    assert {note.source for note in notes} == {NoteSource.ONLINE}

    again = import_ideas(session, path)
    assert (again.rows_read, again.ideas_added) == (len(rows), 0)
    assert {row.reason for row in again.rows_skipped} - {SkipReason.NO_IDEA} == {SkipReason.KNOWN}
    assert queries.notes(session.state) == notes


def test_the_rows_without_an_idea_are_named_as_excel_numbers_them() -> None:
    leer = next(path for path in KOMMUKI if "Leer" in path.name)
    assert [(row.row, row.reason) for row in read_ideas(leer).skipped] == [
        (6, SkipReason.NO_IDEA),
        (8, SkipReason.NO_IDEA),
    ]


def test_the_sheet_left_over_from_other_towns_is_named_and_not_read() -> None:
    bamberg = next(path for path in KOMMUKI if "Bamberg" in path.name)
    sheet = read_ideas(bamberg)
    assert (sheet.name, sheet.other_sheets) == ("Tabellenblatt1", ("Tabellenblatt2",))


def test_several_committees_stay_together_in_the_category() -> None:
    leer = next(path for path in KOMMUKI if "Leer" in path.name)
    assert read_ideas(leer).drafts[0].category == "Umwelt, Verkehr"


def test_the_cycling_dialogue_comes_in_whole_with_its_addresses(session: Session) -> None:
    with BONN.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    report = import_ideas(session, BONN)
    assert (report.rows_read, report.ideas_added, report.rows_skipped) == (2314, 2314, ())
    notes = queries.notes(session.state)
    assert [note.number for note in notes] == list(range(1, 2315))
    assert [note.origin for note in notes] == [row["URL"] for row in rows]
    assert [note.category for note in notes] == [row["main_category_level1"] for row in rows]
    assert [note.detail for note in notes] == [row["text"].replace("\r\n", "\n").strip() for row in rows]
    assert len({note.origin_key for note in notes}) == 2314
    assert import_ideas(session, BONN).ideas_added == 0


def test_one_undo_takes_a_whole_import_back(session: Session) -> None:
    import_ideas(session, BONN)
    session.undo()
    assert queries.notes(session.state) == []
    session.redo()
    assert len(queries.notes(session.state)) == 2314


def test_imported_cards_lie_below_what_is_there_and_on_no_other_card(session: Session) -> None:
    import_ideas(session, KOMMUKI[0])
    first = {note.id for note in queries.notes(session.state)}
    import_ideas(session, KOMMUKI[1])
    notes = queries.notes(session.state)
    lowest = max(note.y + estimated_height(note.text) for note in notes if note.id in first)
    assert min(note.y for note in notes if note.id not in first) > lowest
    for i, one in enumerate(notes):
        for other in notes[i + 1 :]:
            apart = abs(one.x - other.x) >= CARD_WIDTH
            upper, lower = sorted((one, other), key=lambda note: note.y)
            assert apart or lower.y >= upper.y + estimated_height(upper.text)
