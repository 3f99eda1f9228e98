"""The office's Word files and workbook as LibreOffice opens them: nothing to repair, the same keys in all of them."""

from __future__ import annotations

from pathlib import Path

from extra.test_office_files import Office
from office.answered_kit import BODY, bring_answered
from office.test_office_papers import KEYS, MADE_AT, SENDER, TITLES
from workshopdesk.documents.office.catalogue_paper import catalogue_paper
from workshopdesk.documents.office.catalogue_workbook import catalogue_workbook
from workshopdesk.documents.office.decision_paper import decision_paper
from workshopdesk.documents.office.gathered import gathered
from workshopdesk.documents.office.paper import BLANK
from workshopdesk.documents.office.paper_docx import paper_docx
from workshopdesk.store.office.office_catalogue import open_catalogue


def test_catalogue_decision_and_workbook_open_without_repair(tmp_path: Path) -> None:
    with open_catalogue(str(tmp_path / "a.catalogue"), create=True) as catalogue:
        bring_answered(catalogue, tmp_path)
        found = gathered(catalogue)
        book = catalogue_workbook(catalogue, found, SENDER, MADE_AT)
    program = Office(tmp_path)
    text = program.pdf_text("katalog.docx", paper_docx(catalogue_paper(found, SENDER, MADE_AT)))
    for key, title in zip(KEYS, TITLES, strict=True):
        assert f"{key} {title}" in " ".join(text.split())
    assert BODY in " ".join(text.split())
    decision = program.pdf_text("vorlage.docx", paper_docx(decision_paper(found, found.sheets, SENDER, MADE_AT)))
    assert decision.count(BLANK) > 15
    tables = program.tables(book)
    assert {"Maßnahmen", "Rangfolgen", "Ideen", "Beschlüsse", "Quellen"} <= tables.keys()
    assert [row[0] for row in tables["Maßnahmen"][1:]] == KEYS
