"""The start page of the real program: new, recent, missing and practice workshops, by finger and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from qml.touchkit import centre
from qt.desk_kit import ProgramWindow
from qt.desk_reading import cut_off
from qt.file_dialog import choose_file
from qt.vote_kit import workshop_records
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import RecentWorkshop
from workshopdesk.domain.note import Note
from workshopdesk.domain.workshop import Phase, Workshop
from workshopdesk.qt.recent_model import RecentModel

Key = Qt.Key
NOW = datetime(2026, 11, 24, 16, 42, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def program(tmp_path: Path, qapp: QGuiApplication) -> Iterator[ProgramWindow]:
    with ProgramWindow(tmp_path) as running:
        running.settle()
        yield running


def workshops(home: Path) -> list[str]:
    """The workshop files that the program made, without what lies beside them."""
    return sorted(path.name for path in (home / "data/workshops").glob("*.workshop"))


def practice_files(home: Path) -> list[Path]:
    return sorted((home / "state/practice").rglob("*.workshop"))


def record(program: ProgramWindow) -> Workshop:
    """The workshop's own record, as it is stored."""
    opened = program.desk.controller._opened
    assert opened is not None
    return next(opened.session.state.all(Workshop))


def test_the_first_start_says_what_to_do(program: ProgramWindow) -> None:
    assert program.has("empty")
    assert program.shows("Hier stehen später Ihre Workshops.")
    assert program.shows("Alle Daten liegen auf diesem Rechner.")
    for place in ("Vorbereiten", "Durchführen", "Ergebnisse"):
        assert not program.found(lambda item, word=place: item.property("text") == word, place).isEnabled()


def test_a_workshop_is_made_from_a_template_by_finger_alone(program: ProgramWindow, tmp_path: Path) -> None:
    program.tap("new")
    program.tap("templates")
    program.next_frame()
    # the row of the list, which is above the tile of the same name
    named = [item for item in program.items() if item.property("text") == "Chancen und Herausforderungen"]
    program.tap(min(named, key=lambda item: centre(item)[1]))
    program.tap("create")
    assert program.desk.controller.place == "prepare"
    assert workshops(tmp_path) == ["Chancen und Herausforderungen.workshop"]
    assert record(program).template == "chancen"
    assert record(program).title == "Chancen und Herausforderungen"
    opened = program.desk.controller._opened
    assert opened is not None
    assert opened.session.state.count(Phase) > 3


def test_a_template_s_tile_offers_this_template(program: ProgramWindow) -> None:
    program.tap(program.worded("Chancen und Herausforderungen"))
    assert program.item("title").property("value") == "Chancen und Herausforderungen"


def test_four_templates_are_shown_and_all_on_request(program: ProgramWindow) -> None:
    program.window.resize(1600, 1400)
    program.settle()
    assert program.shows("World-Café")
    assert not program.has("otherTemplates")
    button = program.item("allTemplates")
    assert str(len(program.desk.controller.start.templates)) in button.property("text")
    program.tap("allTemplates")
    program.tap(program.worded("Zielgruppenanalyse"))
    assert program.item("title").property("value") == "Zielgruppenanalyse"
    program.tap("create")
    assert record(program).template == "zielgruppen"


def test_an_own_template_is_offered_and_a_broken_one_is_named(qapp: QGuiApplication, tmp_path: Path) -> None:
    own = tmp_path / "data/templates"
    own.mkdir(parents=True)
    shipped = (resource_dir() / "templates" / "kartenabfrage.toml").read_text("utf-8")
    changed = shipped.replace('key = "kartenabfrage"', 'key = "stadtteil"').replace("mit Punktabfrage", "im Stadtteil")
    (own / "stadtteil.toml").write_text(changed, "utf-8")
    (own / "kaputt.toml").write_text("key = ", "utf-8")
    with ProgramWindow(tmp_path) as program:
        program.settle()
        assert program.desk.controller.messenger.shown
        assert program.shows("Die Vorlage kaputt.toml lässt sich nicht lesen")
        program.desk.controller.messenger.dismiss()
        program.settle()
        program.tap(program.worded("Kartenabfrage im Stadtteil"))
        program.tap("create")
        assert record(program).template == "stadtteil"


def test_a_workshop_is_made_by_keyboard_alone(program: ProgramWindow, tmp_path: Path) -> None:
    for _ in range(30):
        focus = program.window.activeFocusItem()
        if focus is not None and focus.property("text") == "Neuer Workshop":
            break
        program.key(Key.Key_Tab)
    program.key(Key.Key_Return)
    program.type("Jugend: Freizeit/Sport")
    program.key(Key.Key_Return)
    assert workshops(tmp_path) == ["Jugend Freizeit Sport.workshop"]
    assert record(program).title == "Jugend: Freizeit/Sport"


def test_a_title_of_one_s_own_survives_another_template(program: ProgramWindow) -> None:
    program.tap("new")
    program.type("Unser Ort")
    program.tap("templates")
    program.key(Key.Key_Down, Key.Key_Return)
    assert program.item("title").property("value") == "Unser Ort"


def test_without_a_title_nothing_is_made(program: ProgramWindow, tmp_path: Path) -> None:
    program.tap("new")
    program.key(Key.Key_Delete)
    program.tap("create")
    assert program.shows("Bitte geben Sie dem Workshop einen Titel.")
    assert workshops(tmp_path) == []
    program.type("Doch")
    assert not program.shows("Bitte geben Sie dem Workshop einen Titel.")


def test_escape_makes_nothing(program: ProgramWindow, tmp_path: Path) -> None:
    program.tap("new")
    program.key(Key.Key_Escape)
    assert not program.item("newWorkshop").isEnabled() if program.has("newWorkshop") else True
    assert workshops(tmp_path) == []


def test_the_same_title_never_overwrites(program: ProgramWindow, tmp_path: Path) -> None:
    start = program.desk.controller.start
    assert start.createFromTemplate("kartenabfrage", "Wege") == ""
    program.desk.controller.workshop.details.setText("place", "Rathaussaal")
    program.desk.controller.closeWorkshop()
    first = (tmp_path / "data/workshops/Wege.workshop").read_bytes()
    assert start.createFromTemplate("kartenabfrage", "Wege") == ""
    assert workshops(tmp_path) == ["Wege (2).workshop", "Wege.workshop"]
    assert (tmp_path / "data/workshops/Wege.workshop").read_bytes() == first


def test_a_recent_workshop_is_opened_by_its_tile(program: ProgramWindow, tmp_path: Path) -> None:
    program.create(workshop_records(cards=2), "prepare")
    program.desk.controller.closeWorkshop()
    program.settle()
    assert program.shows("Wege und Plätze")
    assert program.shows("10 Karten · 5 Gruppen")
    program.tap("open")
    assert program.desk.controller.place == "run"
    assert record(program).title == "Wege und Plätze"


def test_recent_workshops_are_there_after_a_restart(qapp: QGuiApplication, tmp_path: Path) -> None:
    with ProgramWindow(tmp_path) as first:
        first.create(workshop_records(), "prepare")
        first.desk.controller.workshop.details.setText("place", "Aula Nordschule")
    with ProgramWindow(tmp_path) as second:
        second.settle()
        assert second.shows("Aula Nordschule")


def test_the_open_workshop_is_only_shown_again(program: ProgramWindow) -> None:
    program.create(workshop_records(), "prepare")
    before = program.desk.controller.workshop
    program.desk.controller.goTo("start")
    program.settle()
    program.tap("open")
    assert program.desk.controller.place == "run"
    assert program.desk.controller.workshop is before
    assert not program.desk.controller.messenger.shown


def test_a_missing_file_is_named_and_can_leave_the_list(qapp: QGuiApplication, tmp_path: Path) -> None:
    with ProgramWindow(tmp_path) as first:
        first.create(workshop_records(), "prepare")
    for path in tmp_path.glob("wege.workshop*"):
        path.rename(path.with_name("elsewhere" + path.suffix))
    with ProgramWindow(tmp_path) as second:
        second.settle()
        assert second.shows("Datei nicht gefunden")
        second.tap("open")
        assert second.desk.controller.place == "start"
        second.tap("forget")
        assert second.has("empty")
        assert not second.shows("Datei nicht gefunden")
    with ProgramWindow(tmp_path) as third:
        third.settle()
        assert third.has("empty")


def test_a_picture_of_the_board_takes_the_question_s_place(program: ProgramWindow, tmp_path: Path) -> None:
    program.create(workshop_records(), "prepare")
    where = Folders(tmp_path / "data", tmp_path / "config", tmp_path / "state")
    picture = where.thumbnail(program.path)
    picture.unlink(missing_ok=True)
    program.desk.controller.goTo("start")
    program.settle()
    picture.unlink(missing_ok=True)
    program.desk.controller.start.refresh()
    program.settle()
    question = record(program).question
    assert any(item.property("text") == question for item in program.items())
    picture.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFE27A"))
    assert image.save(str(picture))
    program.desk.controller.start.refresh()
    program.settle()
    assert not any(item.property("text") == question for item in program.items())
    tile = program.item("open")
    above = tile.mapToScene(QPointF(tile.width() / 2, 60)).toPoint()
    assert program.window.grabWindow().pixelColor(above).name().upper() == "#FFE27A"


def recent(date: str = "", starts: str = "", opened: datetime = NOW) -> RecentWorkshop:
    return RecentWorkshop(
        "/nowhere.workshop", "Wege", opened.isoformat(), date=date, starts=starts, place="Rathaussaal"
    )


@pytest.mark.parametrize(
    ("workshop", "german"),
    [
        (recent("2026-11-24", "18:00"), "Heute, 18:00 Uhr"),
        (recent("2026-11-25"), "Morgen"),
        (recent("2026-11-23", "09:30"), "Gestern, 09:30 Uhr"),
        (recent("2026-11-04", "18:00"), "4. November 2026"),
        (recent("2025-03-01"), "1. März 2025"),
        (recent(opened=datetime(2026, 11, 24, 14, 5, tzinfo=UTC)), "Heute, 15:05 Uhr geöffnet"),
        (recent(opened=NOW - timedelta(days=20)), "4. November 2026 geöffnet"),
    ],
)
def test_days_are_said_as_people_say_them(
    qapp: QGuiApplication, tmp_path: Path, workshop: RecentWorkshop, german: str
) -> None:
    model = RecentModel(Folders(tmp_path, tmp_path, tmp_path))
    model.show((workshop,), NOW, "de")
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert model.data(model.index(0, 0), roles["when"]) == german
    assert model.data(model.index(0, 0), roles["missing"]) is True


@pytest.mark.parametrize("leave", ["close", "another", "quit"])
def test_nothing_of_a_practice_stays(qapp: QGuiApplication, tmp_path: Path, leave: str) -> None:
    with ProgramWindow(tmp_path) as program:
        program.tap("practise")
        assert program.desk.controller.place == "run"
        opened = program.desk.controller._opened
        assert opened is not None
        assert opened.session.state.count(Note) > 20
        assert practice_files(tmp_path) == [opened.path]
        if leave == "close":
            program.desk.controller.closeWorkshop()
        elif leave == "another":
            program.desk.controller.start.practise()
            assert len(practice_files(tmp_path)) == 1
            assert practice_files(tmp_path) != [opened.path]
            assert not opened.path.parent.exists()
            program.desk.controller.closeWorkshop()
    assert list((tmp_path / "state/practice").iterdir()) == []
    with ProgramWindow(tmp_path) as again:
        again.settle()
        assert again.has("empty"), "a practice is not a recent workshop"


def test_a_practice_left_by_a_crash_goes_but_one_in_use_stays(qapp: QGuiApplication, tmp_path: Path) -> None:
    room = tmp_path / "state/practice"
    for name in ("crashed", "used"):
        (room / name).mkdir(parents=True)
        (room / name / "Übung.workshop").write_bytes(b"x")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept.workshop").touch()
    (room / "link").symlink_to(outside)
    in_use = QLockFile(str(room / "used.lock"))
    in_use.setStaleLockTime(0)
    assert in_use.tryLock(0)
    with ProgramWindow(tmp_path):
        assert not (room / "crashed").exists()
        assert (room / "used/Übung.workshop").exists()
        assert (outside / "kept.workshop").exists()
    in_use.unlock()


# Qt's own list of files says so when the folder changes under it.
@pytest.mark.qt_log_ignore("DelegateModel::cancel")
def test_a_file_is_opened_by_the_dialog_without_a_native_one(program: ProgramWindow, tmp_path: Path) -> None:
    program.create(workshop_records(), "prepare")
    program.desk.controller.closeWorkshop()
    program.desk.controller.start.forget(0)
    program.settle()
    program.tap("openFile")
    choose_file(program, program.item("chooser"), program.path)
    program.until(lambda: program.desk.controller.place == "run", "board")
    assert record(program).title == "Wege und Plätze"


def test_a_file_dropped_on_the_window_is_opened(program: ProgramWindow) -> None:
    program.create(workshop_records(), "prepare")
    program.desk.controller.closeWorkshop()
    program.settle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(program.path))])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(700, 500), Qt.DropAction.CopyAction, data, left, nothing)
    drop = QDropEvent(QPointF(700, 500), Qt.DropAction.CopyAction, data, left, nothing)
    QGuiApplication.sendEvent(program.window, enter)
    QGuiApplication.sendEvent(program.window, drop)
    program.settle()
    assert program.desk.controller.place == "run"


def test_a_file_that_is_no_workshop_is_refused_in_words(program: ProgramWindow, tmp_path: Path) -> None:
    note = tmp_path / "Einkauf.workshop"
    note.write_text("Milch, Brot")
    program.desk.controller.openUrl(QUrl.fromLocalFile(str(note)))
    program.settle()
    assert program.desk.controller.place == "start"
    assert program.desk.controller.messenger.shown
    assert note.read_text() == "Milch, Brot"


def segment(program: ProgramWindow, name: str, word: str) -> QQuickItem:
    """One choice of a Segmented."""
    below = program.items(program.item(name))
    return next(item for item in below if item.inherits("QQuickItem") and item.property("text") == word)


def test_the_look_is_chosen_by_finger_and_kept(qapp: QGuiApplication, tmp_path: Path) -> None:
    with ProgramWindow(tmp_path) as program:
        light = program.window.color().name()
        program.tap("contrast")
        program.tap(segment(program, "appearances", "dunkel"))
        program.tap(segment(program, "scales", "größer"))
        program.key(Key.Key_Escape)
        assert program.desk.controller.appearance == "dark"
        assert program.desk.controller.deskScale == 1.25
        assert program.window.color().name() != light
    with ProgramWindow(tmp_path) as again:
        assert (again.desk.controller.appearance, again.desk.controller.deskScale) == ("dark", 1.25)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    ("size", "scale"), [((1024, 640), 1.5), ((1366, 768), 1.0), ((1920, 1080), 1.25), ((3840, 2160), 1.0)]
)
def test_nothing_is_cut_off(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], scale: float, language: str
) -> None:
    with ProgramWindow(tmp_path, size) as program:
        program.create(workshop_records(cards=3), "prepare")
        program.desk.controller.setDeskScale(scale)
        program.desk.controller.setLanguage(language)
        actions: list[Callable[[], None]] = [lambda: program.desk.controller.goTo("start"), lambda: program.tap("new")]
        for action in actions:
            action()
            program.settle()
            program.window.grabWindow()
            program.settle()
            assert cut_off(program) == []
