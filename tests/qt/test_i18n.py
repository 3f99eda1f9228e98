"""The language is switched while the program runs; every translation carries the same gaps as its source."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from qt.desk_kit import ProgramWindow
from qt.vote_kit import workshop_records
from workshopdesk.base import assets
from workshopdesk.qt.counts import counted
from workshopdesk.qt.i18n import LANGUAGES, Translation

GAP = re.compile(r"%L?\d|%L?n|\{\w+\}")
FILES = assets.resource_dir() / "i18n"


def choose_language(program: ProgramWindow, word: str) -> None:
    """By finger, in the sheet behind the button with the globe."""
    program.tap("language")
    below = program.items(program.item("languages"))
    program.tap(next(item for item in below if item.property("text") == word))


def test_the_language_is_switched_at_run_time_and_kept(qapp: QGuiApplication, tmp_path: Path) -> None:
    with ProgramWindow(tmp_path) as program:
        assert program.shows("Womit geht es weiter?")
        choose_language(program, "English")
        assert program.shows("What comes next?")
        assert not program.shows("Womit")
        assert program.shows("Card collection with dot vote"), "templates too"
    with ProgramWindow(tmp_path) as again:
        again.settle()
        assert again.shows("What comes next?")
        choose_language(again, "Deutsch")
        assert again.shows("Womit geht es weiter?")
        assert not again.shows("What comes next?")


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("de", "1 Karte · 1 Gruppe", "10 Karten · 5 Gruppen"), ("en", "1 card · 1 group", "10 cards · 5 groups")],
)
def test_numbers_take_the_right_plural(
    qapp: QGuiApplication, tmp_path: Path, language: str, one: str, many: str
) -> None:
    with ProgramWindow(tmp_path) as program:
        program.desk.controller.setLanguage(language)
        program.create(workshop_records(("Allein",)), "prepare")
        program.desk.controller.goTo("start")
        program.settle()
        assert program.shows(one)
    with ProgramWindow(tmp_path / "other") as program:
        program.desk.controller.setLanguage(language)
        program.create(workshop_records(cards=2), "prepare")
        program.desk.controller.goTo("start")
        program.settle()
        assert program.shows(many)


def test_a_removed_translation_leaves_the_sources(qapp: QGuiApplication) -> None:
    engine = QQmlEngine()
    translation = Translation(engine)
    translation.apply("en")
    assert QCoreApplication.translate("PlacesFrame", "Vorbereiten") == "Prepare"
    translation.apply("de")
    assert QCoreApplication.translate("PlacesFrame", "Vorbereiten") == "Vorbereiten"
    translation.apply("en")
    translation.remove()
    assert QCoreApplication.translate("PlacesFrame", "Vorbereiten") == "Vorbereiten"


@pytest.mark.parametrize(("language", "words"), [("de", "300.000"), ("en", "300,000")])
def test_counts_are_grouped_as_the_language_does(qapp: QGuiApplication, language: str, words: str) -> None:
    """OF46: in texts of their own as %Ln and %L1, from Python and from QML, and where Python fills them in."""
    engine = QQmlEngine()
    translation = Translation(engine)
    translation.apply(language)
    page = QQmlComponent(engine)
    page.setData(
        b'import QtQml\nQtObject { property string told: qsTr("%Ln", "", 300000) + "%L1".arg(300000) }', QUrl()
    )
    try:
        assert page.create().property("told") == words * 2
        assert counted(300_000) == words
        assert QCoreApplication.translate("TableReport", "%Ln", "", 300_000) == words
        assert counted(999) == "999"
    finally:
        translation.remove()


def test_an_incomplete_installation_is_noticed(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "resource_dir", lambda: tmp_path)
    translation = Translation(QQmlEngine())
    with pytest.raises(FileNotFoundError):
        translation.apply("en")
    with pytest.raises(ValueError, match="no such language"):
        translation.apply("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_gaps(language: str) -> None:
    """A lost %1 would lose a number or a name on the screen."""
    wrong = []
    for message in ElementTree.parse(FILES / f"workshopdesk_{language}.ts").iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        for text in [form.text for form in translation.iter("numerusform")] or [translation.text]:
            if sorted(set(GAP.findall(text or ""))) != sorted(set(GAP.findall(source))):
                wrong.append((source, text))
    assert wrong == []


def test_german_holds_plurals_only() -> None:
    """Else a change of a German text in the sources would not be seen on the screen."""
    messages = list(ElementTree.parse(FILES / "workshopdesk_de.ts").iter("message"))
    assert messages
    assert all(message.get("numerus") == "yes" for message in messages)
