"""Privacy in the real program: internal marks, retention, closing for good, erasing a card, by finger and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from qt.board_kit import BoardDesk
from workshopdesk.app import queries
from workshopdesk.app.ballot_record import recount
from workshopdesk.app.commands import BinNote, EditDetails, EditNote
from workshopdesk.app.demo import demo_records, hold_demo_vote
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.check import check_workshop

BINNED = "Schwebebahn zum Mond"
REWORDED = "Herr Mustermann soll das bezahlen"
PIN = "2580"


class PrivacyDesk(BoardDesk):
    """The demo workshop with its vote, a reworded and a binned card, and a copy that has both."""

    def begin(self, place: str = "run") -> None:
        self.create(demo_records("de"), "run")
        opened = self.opened
        session = opened.session
        first, second = (note for note in queries.loose_notes(session.state)[:2])
        kept = first.text
        for note, text in ((first, REWORDED), (second, BINNED)):
            session.do(EditNote(note.id, text))
        opened.save_copy()
        session.do(EditNote(first.id, kept))
        session.do(BinNote(second.id))
        hold_demo_vote(session, opened.ballot_box, "de")
        self.desk.controller.goTo(place)
        self.settle()

    @property
    def opened(self) -> OpenWorkshop:
        opened: OpenWorkshop = self.desk.controller._opened
        return opened

    def found_in(self, home: Path, *words: str) -> list[str]:
        data = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
        return [word for word in words if word.encode() in data]

    def said(self) -> str:
        """The message that is shown, or nothing."""
        return str(self.desk.controller.messenger.happened)

    def reach(self, name: str) -> None:
        """Scroll to something and touch it: the page follows the focus."""
        self.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self.settle()
        self.tap(name)

    def type_pin(self, pin: str) -> None:
        for digit in pin:
            self.key(getattr(Qt.Key, f"Key_{digit}"))
        self.key(Qt.Key.Key_Return)

    def ring(self, text: str, *entries: str) -> None:
        self.tap(self.card(text))
        for entry in entries:
            self.tap(f"ring:{entry}")


@pytest.fixture
def desk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[PrivacyDesk]:
    with PrivacyDesk(tmp_path) as window:
        yield window


def describes(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_closing_is_asked_about_in_numbers_and_can_be_left(desk: PrivacyDesk, tmp_path: Path) -> None:
    """D3, D11: nothing happens before somebody has said yes; the focus stays in the question."""
    desk.begin("results")
    desk.desk.controller.workshop.results.setFolder(QUrl.fromLocalFile(str(tmp_path / "mitnehmen")))
    desk.reach("closeWorkshop")
    desk.item("closeQuestion")
    papers = desk.opened.to_be_erased().papers
    assert papers > 0
    assert desk.shows("2 Karte")
    assert desk.shows(f"{papers} Stimmzettel")
    assert desk.shows(desk.opened.to_be_erased().copies[0])
    assert desk.item("keepOpen").hasActiveFocus(), "the safe answer first"
    for expected in ("closeForGood", "saveRecords", "keepOpen"):
        desk.key(Qt.Key.Key_Tab)
        desk.until(lambda name=expected: desk.item(name).hasActiveFocus(), expected)
    desk.key(Qt.Key.Key_Backtab, Qt.Key.Key_Return)
    desk.until(lambda: desk.item("keepOpen").hasActiveFocus(), "the record is written, the safe answer again")
    (record,) = (tmp_path / "mitnehmen").glob("*Zählprotokoll*.json")
    assert recount(record.read_bytes()).equal
    assert desk.item("recordsSaved").isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.has("closeQuestion")
    assert desk.item("closeWorkshop").hasActiveFocus()
    assert not queries.is_finished(desk.state)


def test_a_closed_workshop_tells_what_went_and_every_place_stays_calm(desk: PrivacyDesk, tmp_path: Path) -> None:
    """D2, D3, D4, D5"""
    desk.begin()
    desk.desk.controller.goTo("start")
    desk.desk.controller.goTo("results")
    desk.settle()
    thumbnail = desk.desk.controller._folders.thumbnail(desk.path)
    assert thumbnail.is_file()
    assert desk.found_in(tmp_path, BINNED, REWORDED) == [BINNED, REWORDED]
    desk.reach("closeWorkshop")
    desk.key(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    desk.until(lambda: queries.is_finished(desk.state), "the end")
    assert desk.shows("2 Karte")
    assert desk.shows("alle früheren Fassungen")
    assert desk.shows("Abgeschlossen am ")
    assert not thumbnail.exists()
    assert desk.found_in(tmp_path, BINNED, REWORDED) == []
    assert not desk.said()

    for place in ("prepare", "vote", "start", "run"):
        desk.desk.controller.goTo(place)
        desk.settle()
        assert not desk.said(), place
    text = queries.loose_notes(desk.state)[0].text
    before = desk.note(text)
    desk.drag({text: (0, 260)})
    assert desk.note(text) == before
    assert desk.said() == "Dieser Workshop ist abgeschlossen."
    desk.desk.controller.messenger.dismiss()
    assert not desk.item("ring:edit").isEnabled() if desk.has("ring:edit") else True

    desk.desk.controller.goTo("results")
    desk.settle()
    desk.reach("reopenWorkshop")
    assert not queries.is_finished(desk.state)
    desk.desk.controller.goTo("run")
    desk.settle()
    desk.drag({text: (0, 260)})
    assert desk.note(text) != before
    assert not desk.said()
    desk.desk.controller.goTo("results")
    desk.settle()
    desk.reach("closeWorkshop")
    desk.tap("closeForGood")
    desk.desk.controller.closeWorkshop()
    assert not thumbnail.exists(), "and leaving makes none again"
    assert not list(tmp_path.rglob("*.autosaves/*.workshop")), "nor a copy"
    assert desk.found_in(tmp_path, BINNED, REWORDED) == []
    with BallotFile(desk.path) as box:
        assert box.ballot_ids() == set()
    assert check_workshop(desk.path) == []


def test_closing_takes_the_pin(desk: PrivacyDesk) -> None:
    """D10: a wrong PIN closes nothing."""
    desk.begin("results")
    desk.desk.controller.workshop.locks.setPin(PIN)
    desk.reach("closeWorkshop")
    desk.tap("closeForGood")
    assert not queries.is_finished(desk.state)
    desk.type_pin("1111")
    assert desk.shows("Diese PIN stimmt nicht")
    assert not queries.is_finished(desk.state)
    desk.type_pin(PIN)
    desk.until(lambda: queries.is_finished(desk.state), "the end")


def test_what_is_not_decided_yet_keeps_the_workshop_open(desk: PrivacyDesk) -> None:
    """D1: the refusal says what is to be done first."""
    desk.create(demo_records("de"), "run")
    vote = desk.desk.controller.workshop.vote
    vote.prepare()
    vote.open()
    desk.desk.controller.goTo("results")
    desk.settle()
    desk.reach("closeWorkshop")
    desk.tap("closeForGood")
    assert not queries.is_finished(desk.state)
    assert desk.said() == "Eine Abstimmung ist noch nicht aufgedeckt."


def test_a_card_is_erased_by_finger_and_the_files_handed_out_are_told(desk: PrivacyDesk, tmp_path: Path) -> None:
    """D7, D8"""
    desk.begin()
    text = queries.loose_notes(desk.state)[0].text
    note = desk.note(text)
    desk.opened.session.do(EditNote(note.id, REWORDED))
    desk.opened.save_copy()
    desk.desk.controller.workshop.results.handedOut.emit("Wege – Karten.csv", False, "")
    desk.settle()
    desk.ring(REWORDED, "colour", "privacy")
    desk.tap("eraseNote")
    assert desk.shows("Wege – Karten.csv")
    assert desk.item("keepNote").hasActiveFocus()
    desk.key(Qt.Key.Key_Escape)
    assert desk.note(REWORDED).number == note.number, "not yet"
    desk.ring(REWORDED, "colour", "privacy")
    desk.tap("eraseNote")
    desk.tap("eraseForEver")
    assert not desk.has("cardPrivacySheet")
    assert desk.state.get(Note, note.id).text == "(gelöscht)"
    assert desk.found_in(tmp_path, REWORDED) == []
    assert any(describes(card) == "(gelöscht)" for card in desk.cards())
    assert not desk.said()
    desk.desk.controller.closeWorkshop()
    assert desk.found_in(tmp_path, REWORDED) == []
    remembered = SettingsFile(tmp_path / "config" / "settings.json").settings.recent[0]
    assert [file.name for file in remembered.left_off.handed_out] == ["Wege – Karten.csv"]


def test_erasing_takes_the_pin(desk: PrivacyDesk) -> None:
    """D10"""
    desk.begin()
    text = queries.loose_notes(desk.state)[0].text
    note = desk.note(text)
    desk.desk.controller.workshop.locks.setPin(PIN)
    desk.ring(text, "colour", "privacy")
    desk.tap("eraseNote")
    desk.tap("eraseForEver")
    desk.type_pin("1111")
    assert desk.state.get(Note, note.id).text == text
    desk.type_pin(PIN)
    assert desk.state.get(Note, note.id).text == "(gelöscht)"


def test_a_card_and_a_group_are_marked_as_internal_and_show_it(desk: PrivacyDesk) -> None:
    """V5: one step that can be undone; the sign is seen on the card."""
    desk.begin()
    text = queries.loose_notes(desk.state)[0].text
    desk.ring(text, "colour", "privacy")
    desk.tap("internal:note")
    assert desk.note(text).internal
    assert desk.item("internal:note").property("checked")
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: bool(desk.card(text).property("internalOnly")), "the sign")
    desk.desk.controller.undo()
    assert not desk.note(text).internal

    desk.tap(desk.bar(1))
    desk.tap("internal:cluster")
    assert desk.cluster(1).internal
    frame = desk.item("cluster:" + desk.cluster(1).id)
    assert frame.property("internalOnly")
    desk.tap("internal:cluster")
    assert not any(cluster.internal for cluster in desk.state.all(Cluster))


def test_the_retention_date_is_stored_and_reminded_of(desk: PrivacyDesk) -> None:
    """D9: nothing is erased by itself."""
    desk.begin()
    privacy = desk.desk.controller.workshop.privacy
    assert privacy.setRetainUntil("morgen").startswith("Bitte schreiben Sie das Datum")
    assert privacy.retainUntil == ""
    desk.desk.controller.goTo("start")
    desk.settle()
    assert not desk.has("overdue"), "no date, no word"
    desk.desk.controller.goTo("run")
    assert privacy.setRetainUntil("31.12.2999") == ""
    desk.desk.controller.goTo("start")
    desk.settle()
    assert not desk.has("overdue")
    desk.desk.controller.goTo("run")
    assert privacy.setRetainUntil("30.06.2026") == ""
    assert privacy.retainUntil == "30.06.2026"
    desk.desk.controller.goTo("start")
    desk.settle()
    assert desk.item("overdue").property("text").startswith("Die Aufbewahrungsfrist ist am 30. Juni 2026 abgelaufen.")
    assert not queries.is_finished(desk.state)
    desk.desk.controller.goTo("results")
    desk.settle()
    assert desk.item("retentionOver").property("text") == "Die Aufbewahrungsfrist ist am 30.06.2026 abgelaufen."
    desk.reach("closeWorkshop")
    desk.tap("closeForGood")
    desk.desk.controller.goTo("start")
    desk.settle()
    assert not desk.has("overdue"), "it is closed"


def test_an_internal_workshop_has_only_the_internal_edition(desk: PrivacyDesk) -> None:
    """V4"""
    desk.begin("results")
    assert not desk.desk.controller.workshop.results.internal
    workshop = queries.workshop_of(desk.state)
    desk.opened.session.do(EditDetails((replace(workshop, internal=True),)))
    desk.settle()
    assert desk.desk.controller.workshop.results.internal
    assert not desk.item("edition").isEnabled()
    assert desk.item("editionHint").property("text").startswith("Dieser Workshop ist nur für den internen Gebrauch.")
