"""Journey 2 (SCREENS.md): the evening before. Template, own fields and questions, print, rehearse, begin for real.

By finger and keyboard only, as the lady of the library does it the evening before at the large screen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cli.kit import Program
from documents.reading import squeezed, whole_text
from journeys.event_desk import EventDesk
from workshopdesk.app import queries
from workshopdesk.app.registers import Register, entries, entry_name
from workshopdesk.domain.note import Note
from workshopdesk.domain.workshop import Progress, Workshop

Key = Qt.Key
FIELDS = ("Mobilität", "Bildung", "Nahversorgung")
QUESTION = "Was fehlt Ihnen, um im Alter in Lindenfurt zu bleiben?"
COLLECT = "Was hält Sie abends vom Rausgehen ab?"
# Ballot papers name what is voted on, so they are printed when the groups are there.
PRINTED = {"cards": "", "table-signs": "Tisch 1", "posters": QUESTION, "sign-in": "Wer ist heute da?"}
REHEARSED = "Probekarte vom Vorabend"


def test_from_the_template_to_the_table_that_is_laid(qapp: QGuiApplication, tmp_path: Path) -> None:
    with EventDesk(tmp_path, (1920, 1080)) as desk:
        desk.settle()
        desk.tap(desk.worded("Kartenabfrage mit Punktabfrage"))
        desk.chord(Key.Key_A)
        desk.type_text("Älter werden in Lindenfurt")
        desk.tap("create")
        own_fields_and_questions(desk)
        path = desk.desk.controller._opened.path
    print_what_is_needed(path, tmp_path)

    with EventDesk(tmp_path, (1920, 1080)) as desk:
        desk.settle()
        desk.tap("open")
        desk.desk.controller.goTo("prepare")
        desk.settle()
        prepared = {record for record in desk.state if not isinstance(record, (Workshop, Progress))}
        rehearse(desk)
        begin_for_real(desk)
        assert {record for record in desk.state if not isinstance(record, (Workshop, Progress))} == prepared
    assert REHEARSED.encode() not in path.read_bytes(), "nothing of the rehearsal is in the file any more"

    with EventDesk(tmp_path, (1920, 1080)) as morning:
        morning.settle()
        morning.tap("open")
        assert not morning.has("rehearsalMark")
        assert morning.state.count(Note) == 0
        assert [entry_name(one) for one in entries(morning.state, Register.FIELDS)] == list(FIELDS)
        morning.go_on_until("collect")
        assert morning.shows(COLLECT)


def own_fields_and_questions(desk: EventDesk) -> None:
    desk.pane("Handlungsfelder")
    for name in FIELDS:
        desk.item("newEntry").takeFocus()
        desk.type_text(name)
        desk.key(Key.Key_Return)
    assert [entry_name(one) for one in entries(desk.state, Register.FIELDS)] == list(FIELDS)
    desk.pane("Angaben")
    desk.fill("question", QUESTION)
    assert queries.workshop_of(desk.state).question == QUESTION
    desk.pane("Ablauf")
    desk.tap("phase:1")
    desk.fill("phaseQuestion", COLLECT)
    desk.fill("phaseMinutes", "35")
    desk.pane("Ideenspeicher")
    desk.fill("poolAddress", "ideen.lindenfurt.example")
    phase = queries.phases(desk.state)[1]
    assert (phase.question, phase.minutes) == (COLLECT, 35)


def print_what_is_needed(path: Path, home: Path) -> None:
    """Empty cards, signs for the tables, the poster with the way to the idea pool, the sheet for the entrance."""
    program = Program(home)
    for key, words in PRINTED.items():
        program.json("export", path, "--out", "druck", "--format", key)
        told = squeezed(whole_text((home / "druck" / f"{key}.pdf").read_bytes()))
        assert squeezed(words) in told, key


def rehearse(desk: EventDesk) -> None:
    """Everything once through: a card, a phase, the clock; and every place says that it does not count."""
    desk.reach("startRehearsal")
    desk.go_to("Durchführen")
    assert desk.shows("Probe: nichts davon zählt")
    desk.go_on_until("collect")
    desk.type_from_paper([REHEARSED])
    assert REHEARSED in desk.loose()
    for place in ("vote", "discussion", "profiles", "results", "prepare"):
        desk.desk.controller.goTo(place)
        desk.settle()
        assert desk.shows("Probe: nichts davon zählt"), place


def begin_for_real(desk: EventDesk) -> None:
    desk.reach("beginForReal")
    assert desk.state.count(Note) == 1, "it is asked first"
    desk.tap("wipeRehearsal")
    assert desk.state.count(Note) == 0
    assert not desk.has("rehearsalMark")
    assert not queries.progress(desk.state).entries
