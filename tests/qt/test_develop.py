"""Profiles, living labs and the plan of actions in the real program, by finger and keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication

from qt.board_kit import BoardDesk
from qt.develop_kit import DevelopDesk
from qt.vote_kit import TITLES
from workshopdesk.app import development, queries
from workshopdesk.domain.development import ActionStatus, Aspect, Handling, LivingLab, Participation, ProfileStatus

Key = Qt.Key
SQUARE = '{"type":"Polygon","coordinates":[[[7.09,50.73],[7.09,50.74],[7.10,50.74],[7.10,50.73],[7.09,50.73]]]}'


def test_a_group_on_the_board_becomes_a_profile(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X2, X3: title and source are taken over, the two questions come first and are asked for until answered."""
    with BoardDesk(tmp_path) as board:
        board.practise()
        group = board.cluster(1)
        board.tap(board.bar(1))
        board.tap("clusterToProfile")
        assert board.desk.controller.place == "profiles"
        (profile,) = development.profiles(board.state)
        assert profile.title == group.title
        assert board.item("profileMissing").property("text").startswith("Es fehlt noch: Digitaler Anwendungsbezug")
    with DevelopDesk(tmp_path / "second") as desk:
        desk.enter(profiles=1)
        desk.write("digital_reference", "Ein Mängelmelder mit Karte.")
        desk.write("public_value", "Alle kommen sicher an.")
        assert not desk.has("profileMissing")
        assert not desk.has("missing")
        assert desk.stored().digital_reference == "Ein Mängelmelder mit Karte."


def test_a_card_on_the_board_becomes_a_profile(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X2: and the way goes back to it; the same card leads to the same profile."""
    with BoardDesk(tmp_path) as board:
        board.practise()
        note = queries.notes(board.state)[2]
        for _ in range(2):
            board.tap(board.card(note.text))
            board.tap("ring:colour")
            board.tap("ring:profile")
            assert board.desk.controller.place == "profiles"
            (profile,) = development.profiles(board.state)
            (source,) = development.sources_of(board.state, profile.id)
            assert source.record == note
            board.tap("toBoard")
            board.next_frame()
        board.tap("more")
        board.tap("toProfiles")
        assert board.has("profile:1")


def test_provenance_down_to_the_card(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X2: a further source is added, a group unfolds its cards."""
    with DevelopDesk(tmp_path) as desk:
        desk.enter(profiles=2)
        desk.tap("profile:1")
        desk.choose_part("profileParts", "Herkunft")
        desk.tap("unfold")
        cards = [str(item.property("text")) for item in desk.items() if item.objectName() == "sourceCard"]
        assert cards == [f"{TITLES[0]}: Vorschlag 1", f"{TITLES[0]}: Vorschlag 2"]
        desk.profiles.addSource(desk.clusters[TITLES[4]])
        desk.settle()
        assert desk.has("source:group:5")
        assert len(development.sources_of(desk.state, desk.stored().id)) == 2


def test_aspects_by_touch_and_the_order(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X4, X5"""
    with DevelopDesk(tmp_path) as desk:
        desk.enter(profiles=3)
        for number, word in ((1, "− schadet"), (3, "+ hilft")):
            desk.reach(f"profile:{number}")
            row = desk.item("aspect:climate")
            desk.reach(next(item for item in desk.items(row) if item.property("text") == word))
        desk.profiles.sortBy("climate")
        desk.next_frame()
        desk.next_frame()
        order = [desk.item(f"profile:{number}").y() for number in (3, 1, 2)]
        assert order == sorted(order)
        desk.reach("profile:1")
        row = desk.item("aspect:climate")
        desk.reach(next(item for item in desk.items(row) if item.objectName() == "clear"))
        assert development.mark_of(desk.stored(), Aspect.CLIMATE) is None


def test_choices_and_days_are_stored(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X1: with undo in the place."""
    with DevelopDesk(tmp_path) as desk:
        desk.enter(profiles=1)
        desk.choose_part("profileParts", "Umsetzung")
        desk.choose_part("status", "in Planung")
        assert desk.stored().status is ProfileStatus.PLANNED
        desk.tap("undo")
        assert desk.stored().status is ProfileStatus.PROPOSED
        desk.reach("profileInternal")
        assert desk.stored().internal
        desk.choose_part("participation", "Mitwirkung")
        assert desk.stored().participation is Participation.CONTRIBUTION
        desk.reach("handling")
        for key in (Key.Key_Down, Key.Key_Return):
            desk.key(key)
        assert desk.stored().handling is Handling.FOLLOWED
        assert desk.item("handling").property("current") == "wird gefolgt"
        assert "M-01" in desk.texts()


def test_a_day_by_keyboard(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X7: the calendar goes from day to day and from month to month."""
    with DevelopDesk(tmp_path) as desk:
        desk.enter()
        desk.choose_part("developPanes", "Maßnahmen")
        desk.tap("dayButton")
        desk.key(Key.Key_PageDown, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up, Key.Key_Return)
        wanted = QDate.currentDate().addMonths(1).toString(Qt.DateFormat.ISODate)
        assert desk.item("newDue").property("day") == wanted


def test_quick_entry_and_agreement(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X7: refused without who and when, and the screen shows again what is stored."""
    with DevelopDesk(tmp_path) as desk:
        desk.enter()
        desk.choose_part("developPanes", "Maßnahmen")
        desk.tap(desk.input_of("newWhat"))
        desk.window.activeFocusItem().setProperty("text", "Poller an der Kölnstraße zählen")
        desk.tap("addAction")
        (action,) = development.actions(desk.state)
        assert (action.number, action.status) == (1, ActionStatus.PROPOSED)
        assert desk.input_of("newWhat").property("text") == ""
        desk.tap("action:1")
        assert desk.item("actionMissing").property("text") == "Für „vereinbart“ fehlt: wer, bis wann"
        desk.choose_part("action:status", "vereinbart")
        assert desk.shows("„Vereinbart“ geht nur mit Zuständigkeit und Termin.")
        assert development.actions(desk.state)[0].status is ActionStatus.PROPOSED
        desk.desk.controller.messenger.dismiss()
        desk.write("action:who", "Tiefbauamt")
        desk.actions.setText("due", "2027-03-31")
        desk.settle()
        desk.choose_part("action:status", "vereinbart")
        assert development.actions(desk.state)[0].status is ActionStatus.AGREED


def test_an_action_from_a_profile(qapp: QGuiApplication, tmp_path: Path) -> None:
    with DevelopDesk(tmp_path) as desk:
        desk.enter(profiles=1)
        desk.reach("actionFromProfile")
        (action,) = development.actions(desk.state)
        assert (action.subject_id, action.what) == (desk.stored().id, TITLES[0])
        assert desk.has("closeAction")


def test_a_living_lab_and_its_area(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X8, X9: what is missing is listed; what is no closed area within the world is refused, the former one stays."""
    with DevelopDesk(tmp_path) as desk:
        desk.enter(profiles=1)
        desk.choose_part("profileParts", "Reallabor")
        desk.tap("makeLab")
        assert "Gebiet" in desk.item("labMissing").property("text")
        desk.write("lab:geojson", SQUARE)
        assert "Gebiet" not in desk.item("labMissing").property("text")
        (lab,) = desk.state.all(LivingLab)
        # RFC 7946, 3.1.6: the outer ring runs anticlockwise
        assert lab.area_geojson == (
            '{"type":"Polygon","coordinates":[[[7.09,50.73],[7.1,50.73],[7.1,50.74],[7.09,50.74],[7.09,50.73]]]}'
        )
        for wrong, words in (
            ("Kölnstraße", "Diese Angabe ist kein GeoJSON."),
            ('{"type":"Point","coordinates":[7.1,50.7]}', "Das GeoJSON enthält keine Fläche."),
            ('{"type":"Polygon","coordinates":[[[7,50],[8,50],[8,51],[7,51]]]}', "Die Fläche ist nicht gültig"),
            (
                '{"type":"Polygon","coordinates":[[[365000,5620000],[0,0],[1,1],[365000,5620000]]]}',
                "außerhalb der Erde",
            ),
        ):
            assert not desk.profiles.lab.setArea(wrong)
            assert words in desk.desk.controller.messenger.happened
            assert next(desk.state.all(LivingLab)) == lab
