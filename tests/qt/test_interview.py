"""A talk with a guide, noted question by question in the real program. Rules V6 and V12 of app/SPEC.md."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from qt.board_kit import BoardDesk
from workshopdesk.app import queries
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.app.visibility import public_state
from workshopdesk.domain.note import Board, Note, NoteKind, NoteSource

ANSWER = "Der Bus kommt nach 19 Uhr nicht mehr"


def test_a_talk_is_noted_question_by_question_and_stays_internal(qapp, tmp_path: Path) -> None:
    """V12"""
    with BoardDesk(tmp_path, (1366, 768)) as desk:
        desk.create(records_for(template_by_key("interview"), title="Gespräch mit der Fraktion", language="de"), "run")
        desk.tap("more")
        desk.tap("takeNotes")
        agenda = desk.desk.controller.workshop.agenda
        assert agenda.phaseTitle == "Einstieg"
        desk.tap("nextQuestion")
        assert agenda.phaseTitle == "Bedarf"
        assert desk.item("guideQuestion").property("text") == agenda.question
        assert desk.item("answer:white").property("selected"), "the question asks for needs"
        desk.type(ANSWER)
        desk.key(Qt.Key.Key_Return)
        (note,) = desk.state.all(Note)
        assert (note.text, note.source, note.kind, note.internal) == (
            ANSWER,
            NoteSource.INTERVIEW,
            NoteKind.NEED,
            True,
        )
        (board,) = desk.state.all(Board)
        assert [area.title for area in board.areas if area.id == note.area_id] == ["Bedarf"]
        assert queries.notes(public_state(desk.state)) == []
        desk.tap("nextQuestion")
        assert desk.item("answer:green").property("selected"), "the question asks for chances"
        assert desk.item("talkTime").property("text").startswith("Bei dieser Frage seit ")
        desk.tap("nextQuestion")
        desk.tap("nextQuestion")
        assert desk.item("answer:yellow").property("selected"), "and for proposals"
