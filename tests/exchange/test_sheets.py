"""What people send as a list of ideas, and what is none: encodings, delimiters, headers, protected and broken files."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from exchange.kit import text_file, workbook
from workshopdesk.app import queries
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.exchange import sheets
from workshopdesk.exchange.idea_import import import_ideas
from workshopdesk.exchange.ideas.idea_file import read_ideas
from workshopdesk.exchange.skipped_rows import SkipReason

HEADER = "Titel;Beschreibung;Kategorie"
GERMAN = f"{HEADER}\r\nBänke am Fluß;Größere Bänke, „schöner“ für alle – 20 €;Plätze\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_umlauts_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    draft = read_ideas(text_file(tmp_path / "a.csv", GERMAN.encode(encoding))).drafts[0]
    assert (draft.text, draft.category) == ("Bänke am Fluß", "Plätze")
    assert draft.detail == "Größere Bänke, „schöner“ für alle – 20 €"


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    text = f'Titel{delimiter}Text\n"Licht; Wege, Plätze\tund mehr"{delimiter}"a;b,c;d"\nBank{delimiter}rot\n'
    drafts = read_ideas(text_file(tmp_path / "a.csv", text)).drafts
    assert [(draft.text, draft.detail) for draft in drafts] == [
        ("Licht; Wege, Plätze und mehr", "a;b,c;d"),
        ("Bank", "rot"),
    ]


def test_excels_own_delimiter_line_is_understood_and_counted(tmp_path: Path) -> None:
    sheet = read_ideas(text_file(tmp_path / "a.csv", "sep=;\r\nTitel;Text\r\nBank;\r\n;\r\nMehr Licht;hell\r\n"))
    assert [(draft.row, draft.text) for draft in sheet.drafts] == [(3, "Bank"), (5, "Mehr Licht")]


def test_row_numbers_are_those_of_excel_even_with_line_breaks_in_cells(tmp_path: Path) -> None:
    text = 'Ideen aus dem Stadtteil\n\nTitel,Text\nBank,"erste\nzweite\ndritte Zeile"\n,\nLicht,\n'
    sheet = read_ideas(text_file(tmp_path / "a.csv", text))
    assert [(draft.row, draft.text) for draft in sheet.drafts] == [(4, "Bank"), (6, "Licht")]
    assert sheet.drafts[0].detail == "erste\nzweite\ndritte Zeile"
    assert sheet.rows_read == 2


def test_a_text_without_a_title_lends_its_first_words(tmp_path: Path) -> None:
    text = "Wir wünschen uns " + "mehr und noch viel schönere " * 8 + "Bänke."
    draft = read_ideas(text_file(tmp_path / "a.csv", f'Titel;Text\n;"{text}"\n;kurz\n')).drafts
    assert len(draft[0].text) <= 80
    assert text.startswith(draft[0].text.removesuffix(" …"))
    assert draft[0].detail == text
    assert (draft[1].text, draft[1].detail) == ("kurz", "")


@pytest.mark.parametrize(
    ("header", "title", "text"),
    [
        ("Thema;Beschlussvorschlag/-empfehlung", "eins", "zwei"),
        ("THEMA *;Beschlussvorschlag", "eins", "zwei"),
        ("Beschreibung ;Idee", "zwei", "eins"),
        ("Vorschlag;Titel", "zwei", "eins"),
        ("title/de;body/de", "eins", "zwei"),
        ("answer/de;title/de", "zwei", ""),
        ("Title;Contributiontext", "eins", "zwei"),
        ("Überschrift;Text", "eins", "zwei"),
        ("Ueberschrift;Text", "eins", "zwei"),
        ("Name;Anregung", "zwei", ""),
    ],
)
def test_headers_of_offices_and_pools(tmp_path: Path, header: str, title: str, text: str) -> None:
    draft = read_ideas(text_file(tmp_path / "a.csv", f"{header}\neins;zwei\n")).drafts[0]
    assert (draft.text, draft.detail) == (title, text)


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", "Spalte A;Spalte B;Titel\nBank;rot;falsch\n")
    draft = read_ideas(path, title_column="spalte a", text_column="Spalte B").drafts[0]
    assert (draft.text, draft.detail) == ("Bank", "rot")
    with pytest.raises(KnownError) as refused:
        read_ideas(path, title_column="Spalte C")
    assert refused.value.code == "column-missing"
    assert refused.value.details == {"column": "Spalte C", "found": "Spalte A, Spalte B, Titel"}


def test_nothing_about_people_comes_in(tmp_path: Path, session: Session) -> None:
    columns = ["Name", "E-Mail", "Telefon", "Urheber", "Autor", "Benutzer*innenname", "Ansprechpartner", "Adresse"]
    path = workbook(
        tmp_path / "a.xlsx",
        {"Ideen": [["Titel", *columns, "Text"], ["Bank", *(f"geheim{i}" for i in range(len(columns))), "rot"]]},
    )
    assert import_ideas(session, path).ideas_added == 1
    assert not any("geheim" in repr(record) for record in session.state)
    for file in tmp_path.glob("neu.workshop*"):
        assert b"geheim" not in file.read_bytes(), file.name


def test_the_sheet_with_the_header_is_chosen(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        {
            "Deckblatt": [["Stadt Musterstadt"], ["Stand", "März"]],
            "Leer": [],
            "Liste": [[None], ["Auswertung"], [None, "Titel", "Text"], [None, None, None], [None, "Bank", 7.0]],
        },
    )
    sheet = read_ideas(path)
    assert (sheet.name, sheet.rows_read) == ("Liste", 1)
    assert [(draft.row, draft.text, draft.detail) for draft in sheet.drafts] == [(5, "Bank", "7")]


def test_formulas_are_never_run_and_error_values_are_empty(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"a": [["Titel", "Text"], ['=HYPERLINK("x")', "rot"], ["Bank", "#REF!"]]})
    assert [(draft.text, draft.detail) for draft in read_ideas(path).drafts] == [("rot", ""), ("Bank", "")]


def test_the_quote_of_a_guarded_cell_is_taken_away(tmp_path: Path) -> None:
    text = "Titel;Text\n'=2 Bänke;'+ mehr\n'ne Bank;'- rot\n"
    assert [(draft.text, draft.detail) for draft in read_ideas(text_file(tmp_path / "a.csv", text)).drafts] == [
        ("=2 Bänke", "+ mehr"),
        ("'ne Bank", "- rot"),
    ]


def test_rows_that_repeat_an_idea_or_hold_none_are_told_apart(tmp_path: Path) -> None:
    text = "ID;Titel;Text\n1;Bank;rot\n2;Bank;rot\n1;Bank;rot\n3;;\n4;Licht;" + "x" * 10_001 + "\n5;Licht;hell\n"
    sheet = read_ideas(text_file(tmp_path / "a.csv", text))
    assert [draft.row for draft in sheet.drafts] == [2, 3, 7]
    assert [(row.row, row.reason) for row in sheet.skipped] == [
        (4, SkipReason.TWICE),
        (5, SkipReason.NO_IDEA),
        (6, SkipReason.TOO_LONG),
    ]
    assert sheet.rows_read == len(sheet.drafts) + len(sheet.skipped)


def test_two_lists_numbered_from_one_do_not_hide_each_others_ideas(tmp_path: Path, session: Session) -> None:
    import_ideas(session, text_file(tmp_path / "a.csv", "ID;Titel\n1;Bank\n2;Licht\n"))
    report = import_ideas(session, text_file(tmp_path / "b.csv", "ID;Titel\n1;Brunnen\n2;Licht\n"))
    assert report.ideas_added == 1
    assert [note.text for note in queries.notes(session.state)] == ["Bank", "Licht", "Brunnen"]


def bomb() -> bytes:
    """A workbook of 300 kB that unpacks to 300 MB."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/workbook.xml", "w") as member,
    ):
        for _ in range(300):
            member.write(b" " * 1024 * 1024)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "sheet-empty"),
        (b" \r\n \r\n", "sheet-empty"),
        (b"Spalte 1;Spalte 2\nBank;rot\n", "no-idea-column"),
        (b"\x00\x01\x02\x03 Titel", "sheet-unreadable"),
        (b"<html><table><tr><td>Titel</td></tr></table></html>", "sheet-format-unknown"),
        (b"%PDF-1.7 ...", "sheet-format-unknown"),
        (b"\x89PNG\r\n\x1a\n", "sheet-format-unknown"),
        (b'{"title": "Bank"}', "sheet-format-unknown"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "sheet-old-format"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "sheet-protected"),
        (b"PK\x03\x04 broken", "sheet-unreadable"),
        (b'Titel;Text\n"' + b"x" * 200_000, "sheet-unreadable"),
        (bomb(), "sheet-too-large"),
    ],
    ids=[
        "nothing",
        "blanks",
        "no header",
        "binary",
        "html",
        "pdf",
        "png",
        "json",
        "xls",
        "password",
        "zip",
        "quote",
        "bomb",
    ],
)
def test_what_is_no_list_of_ideas_is_refused_with_a_reason(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_ideas(text_file(tmp_path / "ideen.xlsx", content))
    assert refused.value.code == code


def test_a_workbook_of_another_program_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(KnownError) as refused:
        read_ideas(text_file(tmp_path / "brief.docx", buffer.getvalue()))
    assert refused.value.code == "sheet-unreadable"


def test_a_damaged_workbook_is_refused_wherever_it_is_damaged(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "a.xlsx", {"a": [["Titel"], ["Bank"]]}).read_bytes()
    for end in range(40, len(whole), 211):
        with pytest.raises(KnownError) as refused:
            read_ideas(text_file(tmp_path / "b.xlsx", whole[:end]))
        assert refused.value.code == "sheet-unreadable"


def test_missing_and_unreadable_files_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as missing:
        read_ideas(tmp_path / "fort.csv")
    assert missing.value.code == "source-missing"
    with pytest.raises(KnownError) as folder:
        read_ideas(tmp_path)
    assert folder.value.code == "source-unreadable"


def test_too_many_rows_are_refused_before_anything_is_added(tmp_path: Path, session: Session) -> None:
    path = text_file(tmp_path / "a.csv", "Titel\n" + "\n".join(f"Idee {i}" for i in range(sheets.ROW_LIMIT + 1)))
    with pytest.raises(KnownError) as refused:
        import_ideas(session, path)
    assert refused.value.code == "sheet-too-long"
    assert queries.notes(session.state) == []


def replaced_in_sheet(workbook: bytes, *changes: tuple[bytes, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("sheet1.xml"):
                for before, after in changes:
                    assert before in content
                    content = content.replace(before, after)
            new.writestr(name, content)
    return buffer.getvalue()


def test_a_row_far_below_the_end_of_every_sheet_does_not_hang(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "a.xlsx", {"a": [["Titel"], ["Bank"]]}).read_bytes()
    far = replaced_in_sheet(whole, (b'r="2"', b'r="999999999"'), (b'"A2"', b'"A999999999"'))
    with pytest.raises(KnownError) as refused:
        read_ideas(text_file(tmp_path / "b.xlsx", far))
    assert refused.value.code == "sheet-too-long"


def test_a_sheet_that_understates_its_own_size_is_read_whole(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "a.xlsx", {"a": [["Titel"], ["Bank"], ["Licht"]]}).read_bytes()
    path = text_file(tmp_path / "b.xlsx", replaced_in_sheet(whole, (b'ref="A1:A3"', b'ref="A1:A2"')))
    assert [draft.text for draft in read_ideas(path).drafts] == ["Bank", "Licht"]
