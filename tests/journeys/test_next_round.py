"""Journey 6 (SCREENS.md): round 2 begins with the groups of round 1; the next town takes the programme over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cli.kit import Program
from documents.reading import squeezed, whole_text
from journeys.event_desk import EventDesk
from qt.vote_kit import TITLES, workshop_records
from workshopdesk.app import queries
from workshopdesk.app.classification import ideas
from workshopdesk.app.session import Session
from workshopdesk.base.assets import resource_dir
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.domain.programme import FieldOfAction
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop
from workshopdesk.store.workshop_file import WorkshopFile

LATE = "Fahrradparkhaus am Bahnhof"


def state_of(path: Path) -> State:
    with WorkshopFile.open(path, device="test") as file:
        return Session(file).state


def test_round_two_begins_with_the_groups_of_round_one(qapp: QGuiApplication, tmp_path: Path) -> None:
    """PROCESS-STEPS row N6: each card of the second round shows where it comes from, in the window and on paper."""
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.create(workshop_records(cards=2), "run")
        first = State(desk.state)
    program = Program(tmp_path)
    (made,) = program.json("series", "--continue", desk.path, "--out", "runde2")["workshops"]
    second = tmp_path / made["file"]

    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.path = second
        desk.open("run")
        assert queries.workshop_of(desk.state).round == 2
        assert [cluster.title for cluster in queries.clusters(desk.state)] == list(TITLES)
        assert desk.shows(TITLES[0])
        desk.go_on_until("collect")
        desk.type_from_paper([LATE])
        before = set(desk.state)
    state = state_of(second)
    assert set(state) == before
    old = {note.id: note for note in first.all(Note)}
    copies = [note for note in state.all(Note) if note.text != LATE]
    assert len(copies) == len(old) == 10
    for note in copies:
        workshop_id, _, note_id = note.derived_from.partition("/")
        assert workshop_id == queries.workshop_of(first).id
        assert (old[note_id].text, old[note_id].number) == (note.text, note.number)
    (late,) = (note for note in ideas(state) if note.text == LATE)
    assert (late.source, late.derived_from) == (NoteSource.PAPER, "")

    program.json("export", second, "--out", "protokoll", "--format", "protocol")
    words = squeezed(whole_text((tmp_path / "protokoll" / "protocol.pdf").read_bytes()))
    for note in copies:
        assert squeezed(f"aus Runde 1: Karte {note.number}") in words


def test_the_next_town_takes_the_programme_as_a_template(qapp: QGuiApplication, tmp_path: Path) -> None:
    """PROCESS-STEPS row N1: an office's file among the templates, chosen at the start page."""
    own = tmp_path / "data" / "templates"
    own.mkdir(parents=True)
    shipped = (resource_dir() / "templates" / "pinneberg.toml").read_text("utf-8")
    changed = shipped.replace('key = "pinneberg"', 'key = "lindenfurt"', 1)
    changed = changed.replace("Bedarf, Idee, Tauglichkeit, Priorität", "Unser Programm in Lindenfurt", 1)
    (own / "lindenfurt.toml").write_text(changed, "utf-8")
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.settle()
        desk.reach("allTemplates")
        desk.reach(desk.worded("Unser Programm in Lindenfurt"))
        desk.tap("create")
        assert desk.desk.controller.place == "prepare"
        assert next(desk.state.all(Workshop)).template == "lindenfurt"
        assert next(desk.state.all(Workshop)).needs_first
        desk.pane("Handlungsfelder")
        for name in ("Mobilität", "Bildung"):
            desk.item("newEntry").takeFocus()
            desk.type_text(name)
            desk.key(Qt.Key.Key_Return)
        assert [field.name for field in desk.state.all(FieldOfAction)] == ["Mobilität", "Bildung"]
