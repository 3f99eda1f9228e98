"""Words for a handwritten card in the real program: read by the worker, stored by a person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.kit import BOARD, Table
from capture.test_ink import written
from journeys.event_desk import EventDesk
from workshopdesk.app.commands import AddInkNote, AddNote, AddStroke
from workshopdesk.domain.ink import Stroke, from_text
from workshopdesk.domain.note import Note, NoteSource


def test_ink_gets_a_text_that_a_person_stores(tmp_path: Path, qapp: QGuiApplication) -> None:
    """I6"""
    strokes = [AddStroke(f"s{i}", "n1", one.width, one.points) for i, one in enumerate(from_text(written("HALTE")))]
    table = Table(AddInkNote(AddNote("n1", BOARD, 300, 300, source=NoteSource.INK), tuple(strokes)))
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.create(tuple(table.state), "run")
        desk.tap("note:n1:")
        desk.tap("ring:edit")
        desk.tap("proposeText")
        desk.until(lambda: not desk.has("proposeText"), "the proposal in the field")
        assert desk.state.get(Note, "n1").text == "", "nothing is stored yet"
        desk.tap("key:done")
        assert desk.state.get(Note, "n1").text.replace(" ", "") == "HALTE"
        assert desk.state.count(Stroke) == len(strokes), "the ink stays"
