"""Measures shown to visitors, and what they said coming back to the measures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from documents.reading import codes, squeezed, whole_text
from office.answered_kit import INSIDE, bring_answered
from office.kit import bring, office, office_json, taken, write
from office.measure_kit import STAMP
from qt.desk_kit import ProgramWindow
from qt.develop_kit import DevelopDesk
from workshopdesk.app import development
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_development import AddComment, CountPaperDots, GiveDot
from workshopdesk.app.office import measuring
from workshopdesk.app.office.measure_successors import merge
from workshopdesk.cli.files import existing_workshop, readable_workshop
from workshopdesk.domain.development import Feedback, FeedbackSource, LivingLab, ProjectProfile
from workshopdesk.domain.office.measure_work import MeasureFeedback
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

SCREEN, PAPER = "Ausstellung, Bildschirm", "Ausstellung, Papier"


def exhibited(address: str, out: Path, *more: object) -> Path:
    told = office_json("export", address, "--format", "exhibition", "--out", out, *more)
    assert told["files"] == 1
    return out


def state_of(path: Path, *commands: Command) -> State:
    with existing_workshop(path) as (session, _):
        for command in commands:
            session.do(command)
        return session.state.snapshot()


def told_on(catalogue: OfficeCatalogue, measure: int) -> list[tuple[str, str, int]]:
    return sorted((one.channel, one.text, one.dots) for one in catalogue.measures.feedback(measure))


def profile_ids(path: Path) -> dict[int, str]:
    with readable_workshop(path) as (session, _):
        return {one.number: one.id for one in session.state.all(ProjectProfile)}


def test_visitors_touches_come_back_to_the_measures(
    address: str, catalogue: OfficeCatalogue, qapp: QGuiApplication, tmp_path: Path
) -> None:
    """OF57, OF58: in the real program, from the catalogue to the screen of the exhibition and back, once.

    PROCESS-STEPS rows H7, K6 and H5: seven projects are shown, screen and paper are separate and summed.
    """
    bring_answered(catalogue, tmp_path)
    for number in range(5, 9):
        measuring.draft(catalogue.measures, f"Projekt {number}", [], STAMP, internal=False)
    sources = len(catalogue.publication.workshops())
    home = tmp_path / "stand"
    home.mkdir()
    file = exhibited(address, home / "wege.workshop")
    with DevelopDesk(home) as desk:
        desk.open("profiles")
        desk.choose_part("developPanes", "Ausstellung")
        desk.tap("beginExhibition")
        assert [page["measureKey"] for page in desk.exhibition.pages] == [
            *("M-01", "M-02", "M-04", "M-05", "M-06", "M-07", "M-08")
        ]
        assert desk.shows("Bänke und Schatten auf dem Markt")
        desk.tap("tile:1")
        desk.tap("like")
        desk.tap("comment")
        for letter in "gut":
            keyboard = desk.item("visitorKeyboard")
            desk.tap(next(item for item in desk.items(keyboard) if str(item.property("text")).lower() == letter))
        desk.tap("commentSend")
        desk.exhibition.end()
        desk.settle()
        desk.choose_part("developPanes", "Steckbriefe")
        desk.tap("profile:1")
        desk.choose_part("profileParts", "Rückmeldung")
        desk.write("countPaper", "40")
        assert desk.item("totalDots:value").property("text") == "41"
    package = write(tmp_path, "ausstellung.workshop.zip", pack(state_of(file)))
    ideas = office_json("ideas", address)["total"]
    first = office_json("import", address, package)["files"][0]
    assert (first["feedback"], first["feedback_astray"]) == (3, 0)
    assert told_on(catalogue, 1) == [(SCREEN, "", 1), (SCREEN, "Gut", 0), (PAPER, "", 40)]
    assert not any(catalogue.measures.feedback(number) for number in (2, 4, 5))
    paper = tmp_path / "steckbriefe.pdf"
    office_json("export", address, "--format", "profiles", "--out", paper, "--measure", "M-01")
    words = squeezed(whole_text(paper.read_bytes()))
    assert squeezed("Rückmeldung Bürgerschaft") in words
    assert squeezed("41 Punkte (Ausstellung, Bildschirm 1, Ausstellung, Papier 40)") in words
    assert "Gut" in words
    again = office_json("import", address, package)["files"][0]
    assert (again["known"], again["feedback"]) == (True, 0)
    assert len(catalogue.measures.feedback(1)) == 3
    assert office_json("ideas", address)["total"] == ideas
    assert len(catalogue.publication.workshops()) == sources + 1
    assert OfficeFiles().read(package).profiles == (), "nobody proposed them anew"


def test_an_exhibition_shows_what_is_public(address: str, catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF57: no internal measure, nor words of one, and no file is written over."""
    bring_answered(catalogue, tmp_path)
    file = exhibited(address, tmp_path / "aus.workshop")
    assert INSIDE.encode() not in file.read_bytes()
    state = state_of(file)
    found = {one.number: one for one in state.all(ProjectProfile)}
    assert sorted(found) == [1, 2, 4]
    assert (found[1].goal, found[1].responsible) == ("Mehr Menschen bleiben auf dem Markt, auch im Sommer.", "Bauamt")
    assert development.sheet_of(state, found[1]).field == "Umwelt und Klima"
    assert [lab.title for lab in state.all(LivingLab)] == ["Sommer auf dem Markt"]
    before = file.read_bytes()
    assert office("export", address, "--format", "exhibition", "--out", file)[0] != 0
    assert file.read_bytes() == before
    some = exhibited(address, tmp_path / "eine.workshop", "--measure", "M-02")
    assert list(profile_ids(some)) == [2]
    for key in ("M-03", "M-77"):
        out = tmp_path / f"{key}.workshop"
        assert office("export", address, "--format", "exhibition", "--out", out, "--measure", key)[0] != 0
        assert not out.exists()


def test_a_newer_state_takes_the_place_of_the_older_one(
    catalogue: OfficeCatalogue, address: str, tmp_path: Path
) -> None:
    """OF58: more dots, a comment that was blackened or taken out, and what was said of a measure merged meanwhile."""
    bring_answered(catalogue, tmp_path)
    file = exhibited(address, tmp_path / "aus.workshop")
    ids = profile_ids(file)
    early = state_of(
        file,
        GiveDot("f1", ids[1], 1),
        AddComment("f2", ids[1], "Zu laut"),
        AddComment("f3", ids[2], "Mehr davon", FeedbackSource.PAPER),
        CountPaperDots("f4", ids[2], 7),
    )
    assert taken(bring(catalogue, write(tmp_path, "1.workshop.zip", pack(early)))[0]).feedback == 4
    numbers = {one.key: one.number for one in catalogue.measures.feedback()}
    later = state_of(file, GiveDot("f1b", ids[1], 1), AddComment("f5", ids[4], "Gerne"))
    later = State(one for one in later if not (isinstance(one, Feedback) and one.comment == "Zu laut"))
    assert taken(bring(catalogue, write(tmp_path, "2.workshop.zip", pack(later)))[0]).feedback == 1
    assert told_on(catalogue, 1) == [(SCREEN, "", 2)]
    assert told_on(catalogue, 2) == [(PAPER, "", 7), (PAPER, "Mehr davon", 0)]
    assert told_on(catalogue, 4) == [(SCREEN, "Gerne", 0)]
    kept = {one.key: one.number for one in catalogue.measures.feedback()}
    assert {key: number for key, number in kept.items() if key in numbers}.items() <= numbers.items()
    merge(catalogue.measures, 1, [4], STAMP)
    last = state_of(file, AddComment("f6", ids[4], "Noch einmal"))
    assert taken(bring(catalogue, write(tmp_path, "3.workshop.zip", pack(last)))[0]).feedback == 2
    assert [text for _, text, _ in told_on(catalogue, 1)] == ["", "Gerne", "Noch einmal", "Zu laut"]


def test_what_is_not_of_this_office(tmp_path: Path, catalogue: OfficeCatalogue, address: str) -> None:
    """OF58: another town's measures, and what was set internal, stay out; rows of a table stay as they are."""
    bring_answered(catalogue, tmp_path)
    other = tmp_path / "andere.catalogue"
    with open_catalogue(str(other), create=True) as there:
        measuring.draft(there.measures, "Ganz woanders", [], replace(STAMP, at="2025-01-01T08:00:00+01:00"))
    file = exhibited(str(other), tmp_path / "aus.workshop")
    (theirs,) = profile_ids(file).values()
    state = state_of(file, GiveDot("f1", theirs, 1))
    told = taken(bring(catalogue, write(tmp_path, "fremd.workshop.zip", pack(state)))[0])
    assert (told.feedback, told.feedback_astray) == (0, 1)

    own = exhibited(address, tmp_path / "eigene.workshop")
    ids = profile_ids(own)
    table = MeasureFeedback(catalogue_number(catalogue), 1, "0" * 32, "Aus der Tabelle")
    with catalogue.measures.writing():
        catalogue.measures.add_feedback([table])
    state = state_of(own, GiveDot("g1", ids[1], 1), GiveDot("g2", ids[2], 1))

    def hidden(change: Callable[[Workshop | ProjectProfile], bool], name: str) -> int:
        changed = State(
            replace(one, internal=True) if isinstance(one, Workshop | ProjectProfile) and change(one) else one
            for one in state
        )
        return taken(bring(catalogue, write(tmp_path, name, pack(changed)))[0]).feedback

    assert hidden(lambda one: isinstance(one, Workshop), "innen.workshop.zip") == 0
    assert hidden(lambda one: one.id == ids[1], "eins.workshop.zip") == 1
    assert told_on(catalogue, 1) == [("", "Aus der Tabelle", 0)]
    assert told_on(catalogue, 2) == [(SCREEN, "", 1)]


def catalogue_number(catalogue: OfficeCatalogue) -> int:
    with catalogue.measures.writing():
        return catalogue.measures.next_number("measure_feedback")


def test_exhibition_and_signs_from_the_window(
    address: str, catalogue: OfficeCatalogue, qapp: QGuiApplication, tmp_path: Path
) -> None:
    """OF57, OF60: one measure is chosen and written as an exhibition; signs wait for the address of feedback."""
    bring_answered(catalogue, tmp_path)
    folder = tmp_path / "ausgaben"
    folder.mkdir()
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        window.desk.controller.goTo("office")
        room = window.desk.controller.office
        room.open_address(address)
        window.until(lambda: room.open and window.has("officePanes"), "the catalogue")
        panes = window.item("officePanes")
        window.tap(next(item for item in window.items(panes) if str(item.property("text")) == "Ausgaben"))
        window.until(lambda: window.has("outputFormat"), "the page of outputs")
        outputs = room.outputs
        outputs.writeTo(QUrl.fromLocalFile(str(folder)))
        names = [kind["name"] for kind in outputs.kinds]
        outputs.choose(names.index("Ausstellung der Maßnahmen (Workshop-Datei)"))
        window.until(lambda: window.has("outputMeasure:2"), "the measures")
        window.tap("outputMeasure:2")
        window.tap("writeOutput")
        window.until(lambda: len(outputs.written) == 1 and not outputs.running, "the file", seconds=60)
        assert list(profile_ids(folder / outputs.written[0])) == [2]

        outputs.choose(names.index("Schilder für Rückmeldungen (PDF)"))
        window.settle()
        assert not outputs.ready
        field = window.item("outputFeedback")
        field.committed.emit("https://stadt.example/meinung/{key}")
        window.until(lambda: outputs.ready, "the address")
        window.tap("writeOutput")
        window.until(lambda: len(outputs.written) == 2, "the signs", seconds=60)
        signs = (folder / outputs.written[0]).read_bytes()
        assert [one.address for one in codes(signs)] == ["https://stadt.example/meinung/M-02"]
        window.until(lambda: bool(catalogue.sender.get().feedback), "kept")
        field.committed.emit("https://stadt.example/meinung")
        window.until(lambda: window.shows("fehlt der Platz für die Nummer"), "what is wrong with it")
    assert catalogue.sender.get().feedback == "https://stadt.example/meinung/{key}"
