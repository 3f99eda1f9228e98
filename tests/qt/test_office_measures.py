"""Measures of the office in the real program: from chosen ideas to a decision, with gaps and origin."""

from __future__ import annotations

import html
import re
import zipfile
from pathlib import Path

from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from office.kit import KOMMUKI, SteadyClock
from office.measure_kit import bring_practice, cluster, idea, profile
from qt.desk_kit import ProgramWindow
from workshopdesk.app.office import measure_context, measuring
from workshopdesk.app.office.dossier import dossier_of
from workshopdesk.app.office.importing import import_files
from workshopdesk.app.office.measure_ports import Stamp
from workshopdesk.domain.office.measure import MeasureStatus, SourceRef
from workshopdesk.domain.office.measure_work import OfficeProject
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.store.office.office_catalogue import open_catalogue


def docx_text(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return html.unescape(re.sub(r"<[^>]+>", "", archive.read("word/document.xml").decode()))


def test_from_chosen_ideas_to_a_decision(tmp_path: Path, qapp: QGuiApplication) -> None:
    """OF20, OF21, OF22, OF25, OF27, OF28 and OF45 on the screen."""
    path = tmp_path / "buero.catalogue"
    with open_catalogue(str(path), create=True) as catalogue:
        list(import_files(catalogue, [KOMMUKI / "Kommuki PYT! Leer 2023.xlsx"], OfficeFiles(), SteadyClock()))
        bring_practice(catalogue, tmp_path)
        grouped = catalogue.measures.ideas_below(cluster(1))
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        window.desk.controller.goTo("office")
        office = window.desk.controller.office
        office.open_address(str(path))
        window.until(lambda: office.open and window.has("officePanes"), "the catalogue")
        window.until(lambda: office.ideas.rows.rowCount() > 2 and window.has("tick:2"), "the ideas")
        window.tap("tick:1")
        window.tap("tick:2")
        window.until(lambda: window.has("makeMeasure"), "what can be done with the chosen")
        window.settle()
        window.tap("makeMeasure")
        measures = office.measures
        window.until(lambda: measures.sheet.number == 1 and window.has("saveMeasure"), "the measure is shown")
        window.until(lambda: len(measures.lines) == 1, "the list")
        assert measures.lines[0]["ideas"] == 2
        assert window.shows("fehlt noch")
        gaps = measures.sheet.gaps

        goal = window.item("field:goal")
        goal.edited.emit("Alle finden mittags einen Platz.")
        window.item("field:responsible").edited.emit("Bauamt; Jugendpflege")
        window.item("saveMeasure").clicked.emit()
        window.until(lambda: measures.sheet.gaps == gaps - 1, "one gap less")
        with open_catalogue(str(path)) as catalogue:
            kept = catalogue.measures.find(1)
            assert kept is not None
            assert kept.goal == "Alle finden mittags einen Platz."
            assert kept.responsible == ("Bauamt", "Jugendpflege")
            # meanwhile somebody else writes
            measuring.edit(catalogue.measures, 1, {"funding": "Haushalt"}, Stamp("2026-11-23T10:00:00+00:00"))
        measures.save({"goal": "Etwas anderes."})
        window.until(lambda: window.desk.controller.messenger.shown, "the stale version is told")
        with open_catalogue(str(path)) as catalogue:
            kept = catalogue.measures.find(1)
            assert kept is not None
            assert (kept.goal, kept.funding) == ("Alle finden mittags einen Platz.", "Haushalt")
        window.desk.controller.messenger.dismiss()

        measures.decide("Stadtrat", "VO/17", "2026-11-23", 0, ["12", "3", ""], "Nur mit Förderung.")
        window.until(lambda: measures.sheet.status == "beschlossen", "the decision")
        window.item("measureSheet").setProperty("page", 1)
        window.until(lambda: window.shows("VO/17 · 12 Ja, 3 Nein"), "the log")
        with open_catalogue(str(path)) as catalogue:
            found = catalogue.measures.find(1)
            assert found is not None
            assert found.status is MeasureStatus.DECIDED
            (entry,) = dossier_of(catalogue.measures, found).decisions
            assert (entry.body, entry.votes_yes, entry.votes_no, entry.votes_abstained) == ("Stadtrat", 12, 3, -1)

        window.item("measureSheet").setProperty("page", 2)
        window.item("rateMeasure").clicked.emit()
        window.until(lambda: window.desk.controller.messenger.shown, "a rating is somebody's")
        window.desk.controller.messenger.dismiss()
        window.settle()
        window.item("newConcern").takeFocus()
        window.type("Wer kehrt?")
        window.item("ratingUnit").takeFocus()
        window.type("Bauamt")
        window.item("ratingValue").chosen.emit(4)
        window.item("rateMeasure").clicked.emit()
        window.until(lambda: measures.sheet.ratings == ["Bauamt: 5 von 5"], "the rating")
        window.until(lambda: measures.lines[0]["administration"] == "1", "its rank")
        assert window.item("ratingUnit").property("value") == ""
        assert window.item("newConcern").property("value") == "Wer kehrt?", "another form is left alone"
        window.item("addConcern").clicked.emit()
        window.until(lambda: window.has("concern:1"), "the worry")
        window.item("concern:1").committed.emit("Der Bauhof.")
        window.until(lambda: measures.sheet.concerns[0]["answer"] == "Der Bauhof.", "the answer")

        window.item("measureSheet").setProperty("page", 4)
        window.until(lambda: window.has("sourceIdea:2"), "the ideas below it")
        window.tap("sourceIdea:2")
        window.until(lambda: office.ideas.sheet.number == 2 and window.has("ideaMeasure:1"), "the idea")
        window.settle()
        window.tap("ideaMeasure:1")
        window.until(lambda: window.has("measuresTable"), "back at the measure")
        assert measures.sheet.number == 1

        outputs = office.outputs
        outputs.writeTo(QUrl.fromLocalFile(str(tmp_path)))
        outputs.choose(3)
        window.until(lambda: [one["name"][:4] for one in outputs.measures] == ["M-01"], "what can be put to the vote")
        outputs.write()
        assert outputs.running
        window.until(lambda: not outputs.running, "the paper")
        assert outputs.written == ["Beschlussvorlage.docx"]
        assert measures.sheet.title.removeprefix("M-01 ") in docx_text(tmp_path / "Beschlussvorlage.docx")

        window.item("officePanes").chosen.emit(0)
        window.item("intakeWhat").chosen.emit(1)
        table = tmp_path / "zurück.csv"
        table.write_text("Kürzel;Rückmeldung;Kanal;Datum;Punkte\nM-1;Endlich!;Ausstellung;04.05.2026;2\nM-9;?;;;\n")
        office.intake.take([QUrl.fromLocalFile(str(one)) for one in (table, tmp_path / "fehlt.csv")])
        window.until(lambda: office.intake.finished, "what came back")
        assert (office.intake.added, office.intake.refusedCount) == (1, 1)
        assert window.shows("1 neue Rückmeldung")
        assert window.shows("Zeile 3: Maßnahme nicht im Katalog")
        measures.look(1)
        window.until(lambda: bool(measures.sheet.feedback), "feedback on the measure")
        assert measures.sheet.feedback == ["Endlich! – Ausstellung, 4. Mai 2026, 2 Punkte"]
        window.item("officePanes").chosen.emit(3)

        measures.narrowStatus(0)
        window.until(lambda: not measures.lines, "no proposal is left")
        assert [one["number"] for one in measures.everything] == [1], "what can be merged or related is not narrowed"
        measures.narrowStatus(3)
        window.until(lambda: len(measures.lines) == 1, "the one that is decided")

        with open_catalogue(str(path)) as catalogue:
            measuring.draft(catalogue.measures, "Mensa länger öffnen", (), Stamp("2026-11-23T11:00:00+00:00"))
            projects = [OfficeProject(key=key, title=key, owner="Schulamt") for key in ("Schulwegplan", "Mensakarte")]
            measure_context.take_projects(catalogue.measures, projects)
        measures.narrowStatus(-1)
        window.until(lambda: len(measures.lines) == 2, "both")
        measures.look(2)
        window.until(lambda: measures.sheet.number == 2, "a measure without an idea")
        window.item("officePanes").chosen.emit(1)
        office.ideas.look(grouped[0].number)
        sources = office.ideas.sources
        window.until(lambda: len(sources.choices) == 3 and window.has("toMeasure"), "what lies around the idea")
        assert sources.choices[2].endswith(f"({len(grouped)} Ideen)")
        window.item("sourceTaken").chosen.emit(2)
        window.item("toMeasure").clicked.emit()
        window.until(lambda: window.has("toMeasure:1") and window.has("toMeasure:2"), "the measures to choose from")
        window.settle()
        window.item("measureSearch").takeFocus()
        window.type("mensa")
        window.until(lambda: not window.has("toMeasure:1"), "the one that is meant")
        window.item("toMeasure:2").clicked.emit()
        window.until(lambda: window.has("ideaMeasure:2"), "the idea names its measure")
        window.until(lambda: [one["ideas"] for one in measures.lines] == [2, len(grouped)], "the whole group came")
        window.until(
            lambda: [one["ref"] for one in measures.origin.groups] == ["cluster:1"], "the open measure says so"
        )
        assert window.desk.controller.messenger.happened == "Aufgenommen in M-02 Mensa länger öffnen"
        window.desk.controller.messenger.dismiss()
        window.item("officePanes").chosen.emit(3)
        measures.look(1)
        window.until(lambda: measures.sheet.number == 1 and window.has("measureSheet"), "the first measure again")
        window.item("measureSheet").setProperty("page", 2)
        window.until(lambda: window.has("relateMeasures"), "what can be related")
        window.item("relationKind").chosen.emit(1)
        window.item("relateMeasures").clicked.emit()
        window.until(lambda: measures.sheet.relations == ["Zielkonflikt mit M-02 Mensa länger öffnen"], "the relation")
        divided(window)


def divided(window: ProgramWindow) -> None:
    """The second measure in two parts, one taken in by the other, that one taken out and brought back and placed."""
    measures = window.desk.controller.office.measures

    def numbers() -> list[int]:
        return [line["number"] for line in measures.lines]

    measures.look(2)
    window.until(lambda: measures.sheet.number == 2, "the measure to be divided")
    window.item("measureSheet").setProperty("page", 5)
    window.until(lambda: window.has("splitTitles"), "where it is divided")
    window.item("splitTitles").takeFocus()
    window.type("Mensa bis vier")
    window.key(Qt.Key.Key_Return)
    window.type("Mensa morgens")
    window.item("splitMeasure").clicked.emit()
    window.until(lambda: numbers() == [1, 3, 4], "two in the place of one")
    assert measures.sheet.title == "M-03 Mensa bis vier"
    assert window.item("splitTitles").property("value") == ""
    window.item("mergeOther").chosen.emit(1)
    window.item("mergeMeasures").clicked.emit()
    window.until(lambda: numbers() == [1, 3], "one has taken in the other")
    assert {one["words"] for one in measures.sheet.family} == {"War ein Teil von M-02", "Hat M-04 aufgenommen"}
    window.item("measureSheet").setProperty("page", 4)
    window.until(lambda: window.has("family:4"), "the way back")
    window.next_frame()
    window.tap("family:4")
    window.until(lambda: measures.sheet.title == "M-04 Mensa morgens", "what has ended can be looked at")
    measures.look(3)
    window.until(lambda: measures.sheet.number == 3, "the one that is left")
    window.item("measureSheet").setProperty("page", 5)
    window.until(lambda: window.has("removeMeasure"), "where it goes")
    window.item("removeMeasure").clicked.emit()
    assert numbers() == [1, 3], "it asks first"
    window.item("removeMeasure").clicked.emit()
    window.until(lambda: numbers() == [1] and measures.sheet.number == 0, "it is gone")
    window.until(lambda: window.has("restore:3"), "how to bring it back")
    window.settle()
    window.tap("restore:3")
    window.until(lambda: numbers() == [1, 3] and measures.sheet.number == 3, "it is back")

    window.item("measureSheet").setProperty("page", 0)
    window.until(lambda: window.has("field:goal"), "the fact sheet")
    window.item("field:goal").takeFocus()
    window.type("Mehr Ruhe beim Essen.")
    window.item("measureSheet").setProperty("page", 3)
    window.until(lambda: window.has("project:1") and window.has("project:2"), "the inventory")
    window.item("projectSearch").takeFocus()
    window.type("mensa")
    window.until(lambda: not window.has("project:1"), "the project that is meant")
    window.tap("project:2")
    window.until(lambda: window.has("linked:2"), "the link")
    assert measures.sheet.inventory == [{"number": 2, "words": "Erweitert: Mensakarte"}]
    window.settle()
    window.tap("linked:2")
    window.until(lambda: measures.sheet.inventory == [] and not window.has("linked:2"), "taken back")
    window.item("lab:0").clicked.emit()
    window.until(lambda: window.has("field:hypothesis"), "the fields of a new lab")
    window.item("field:title").takeFocus()
    window.type("Mensa im Probebetrieb")
    window.item("measureSheet").setProperty("page", 5)
    window.item("measureSheet").setProperty("page", 3)
    assert window.item("field:title").property("value") == "Mensa im Probebetrieb", "another page loses nothing"
    window.item("keepLab").clicked.emit()
    window.until(lambda: [lab["title"] for lab in measures.context.labs] == ["R-01 Mensa im Probebetrieb"], "the lab")
    assert "Gebiet" in measures.context.labs[0]["missing"]
    window.until(lambda: window.has("lab:1") and not window.has("field:title"), "it is folded")
    window.item("lab:1").clicked.emit()
    window.until(lambda: window.has("field:area"), "its fields")
    window.item("field:area").edited.emit("Schulzentrum")
    window.item("keepLab").clicked.emit()
    window.until(lambda: "Gebiet" not in measures.context.labs[0]["missing"], "one gap less")

    window.item("measureSheet").dismissed.emit()
    assert window.has("unsaved"), "closing asks for what is not kept yet"
    assert window.item("field:goal").property("value") == "Mehr Ruhe beim Essen.", "and nothing else has dropped it"
    window.item("saveMeasure").clicked.emit()
    window.until(lambda: not window.has("unsaved"), "it is kept")
    window.item("measureSheet").dismissed.emit()
    window.until(lambda: measures.sheet.number == 0, "now it closes at once")


def measures_of(path: Path, *measures: tuple[str, list[SourceRef]]) -> None:
    with open_catalogue(str(path), create=True) as catalogue:
        bring_practice(catalogue, path.parent)
        for title, sources in measures:
            measuring.draft(catalogue.measures, title, sources, Stamp("2026-11-23T11:00:00+00:00"))


def test_a_wrong_source_is_taken_away_and_comes_back(tmp_path: Path, qapp: QGuiApplication) -> None:
    """OF50 by fingers and by the keyboard: it is asked first, the fields tell what is left of it."""
    path = tmp_path / "buero.catalogue"
    measures_of(path, ("", [profile(1), idea(2), idea(3)]))
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        window.desk.controller.goTo("office")
        office = window.desk.controller.office
        office.open_address(str(path))
        window.until(lambda: office.open and window.has("officePanes"), "the catalogue")
        measures, origin = office.measures, office.measures.origin
        window.item("officePanes").chosen.emit(3)
        measures.look(1)
        window.until(lambda: window.has("field:goal"), "the fact sheet")
        assert window.item("hint:goal").property("text") == "aus den Ideen übernommen"
        window.item("measureSheet").setProperty("page", 4)
        window.until(lambda: window.has("away:profile:1") and window.has("away:idea:2"), "where it comes from")
        ideas = len(measures.sheet.ideas)

        window.tap("away:profile:1")
        assert window.shows("Daraus übernommen und bleibt: "), "it is asked first"
        page = window.item("measureIdeas")
        window.until(lambda: page.mapFromItem(window.item("awayStays"), QPointF()).y() > 0, "in sight")
        window.tap("awayNo")
        assert not window.has("awayYes")
        assert len(origin.groups) == 1
        window.tap("away:profile:1")
        assert window.item("awayYes").property("activeFocus"), "the keyboard goes on with the answer"
        window.tap("awayYes")
        window.until(lambda: origin.groups == [], "it is gone")
        assert len(measures.sheet.ideas) < ideas
        (away,) = origin.takenAway
        assert away["words"].startswith("Steckbrief: Rastplätze am Weg – weggenommen am ")
        assert window.shows(away["words"])
        window.item("measureSheet").setProperty("page", 0)
        window.until(lambda: window.has("hint:goal"), "the fact sheet again")
        assert window.item("field:goal").property("text") == "Mehr Wege werden zu Fuß gemacht"
        assert "nicht mehr dazugehört" in window.item("hint:goal").property("text")

        window.item("measureSheet").setProperty("page", 4)
        window.until(lambda: window.has("away:idea:2"), "the ideas")
        window.item("away:idea:2").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        window.key(Qt.Key.Key_Space)
        window.until(lambda: window.has("awayYes"), "the question")
        window.key(Qt.Key.Key_Space)
        window.until(lambda: [one["number"] for one in measures.sheet.ideas] == [3], "one idea less")
        assert [one["ref"] for one in origin.takenAway] == ["idea:2", "profile:1"]
        window.tap("back:profile:1")
        window.until(lambda: [one["ref"] for one in origin.takenAway] == ["idea:2"], "the fact sheet is back")
        assert len(measures.sheet.ideas) == ideas - 1


def reached(window: ProgramWindow, name: str) -> None:
    """Touch what the page has to follow the focus to."""
    window.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    window.tap(name)


def test_parts_get_sources_of_their_own(tmp_path: Path, qapp: QGuiApplication) -> None:
    """OF51 by fingers: a source in no part is told and refused, then each part has what was chosen."""
    path = tmp_path / "buero.catalogue"
    measures_of(path, ("Bänke und Schatten", [cluster(1), idea(2), idea(3)]))
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        window.desk.controller.goTo("office")
        office = window.desk.controller.office
        office.open_address(str(path))
        window.until(lambda: office.open and window.has("officePanes"), "the catalogue")
        measures = office.measures
        window.item("officePanes").chosen.emit(3)
        measures.look(1)
        window.until(lambda: window.has("measureSheet") and measures.sheet.number == 1, "the measure")
        window.item("measureSheet").setProperty("page", 5)
        window.until(lambda: window.has("splitTitles"), "where it is divided")
        assert not window.has("shareSources"), "there is nothing to share out yet"
        window.item("splitTitles").takeFocus()
        window.type("Sitze")
        window.key(Qt.Key.Key_Return)
        window.type("Schatten")
        window.until(lambda: window.has("shareSources"), "two parts")
        window.tap("shareSources")
        window.until(lambda: window.has("share:0:idea:2"), "the sources")
        for box in ("share:0:idea:2", "share:1:idea:2", "share:1:idea:3"):
            reached(window, box)
        window.until(lambda: window.has("left:idea:2"), "one goes nowhere")
        assert not window.has("left:idea:3")
        reached(window, "splitMeasure")
        window.until(lambda: window.desk.controller.messenger.shown, "it is refused", 10)
        window.desk.controller.messenger.dismiss()
        assert measures.sheet.number == 1
        window.item("share:1:idea:2").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        window.key(Qt.Key.Key_Space)
        window.until(lambda: not window.has("left:idea:2"), "every source has a place")
        reached(window, "splitMeasure")
        window.until(lambda: measures.sheet.title == "M-02 Sitze", "the first part")
    with open_catalogue(str(path)) as catalogue:
        told = {number: [one.ref for one in catalogue.measures.sources(number)] for number in (2, 3)}
        assert told == {2: [cluster(1), idea(3)], 3: [cluster(1), idea(2)]}
