"""Ideas that are alike, decided with a finger and by keyboard in the real program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from office.kit import KOMMUKI, SteadyClock
from qt.desk_kit import ProgramWindow
from workshopdesk.app.office.importing import import_files
from workshopdesk.domain.office.duplicates import Verdict
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.store.office.office_catalogue import open_catalogue

TOWNS = ("PYT! Bergen 2 2022", "PYT! Rastede 3 2023", "PYT! Rathenow 2023", "PYT! Leer 2023")


def _is_pane(item: QQuickItem) -> bool:
    """Only the pane that is shown is a stop of the Tab key."""
    return item.property("text") == "Doppelte" and item.property("ringed") is not None


def verdicts(path: Path) -> list[Verdict | None]:
    """Of all pairs that were found, decided or not."""
    with open_catalogue(str(path)) as catalogue:
        groups = catalogue.duplicates.groups(undecided=False, limit=100)
    return [told.verdict for group in groups for told in group.pairs]


def test_groups_of_alike_ideas_are_decided_by_touch_and_by_key(tmp_path: Path, qapp: QGuiApplication) -> None:
    """OF16 and OF18 on the screen: nothing by itself, the next group comes, and every word can be taken back."""
    path = tmp_path / "buero.catalogue"
    with open_catalogue(str(path), create=True) as catalogue:
        for _ in import_files(
            catalogue, [KOMMUKI / f"Kommuki {town}.xlsx" for town in TOWNS], OfficeFiles(), SteadyClock()
        ):
            pass
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        window.desk.controller.goTo("office")
        office = window.desk.controller.office
        office.open_address(str(path))
        window.until(lambda: office.open and window.has("officePanes"), "the catalogue")
        window.tap(window.found(_is_pane, "the pane's button"))
        duplicates = office.duplicates
        window.until(lambda: window.has("findDuplicates"), "the pane")
        assert not duplicates.searched
        window.tap("findDuplicates")
        window.until(lambda: duplicates.searched and duplicates.undecided > 3, "groups")
        assert set(verdicts(path)) == {None}, "nothing is decided by itself"
        groups = duplicates.undecided
        assert duplicates.place == 1
        first = [idea["number"] for idea in duplicates.ideas]
        assert window.shows(duplicates.ideas[0]["words"])

        window.tap("laterGroup")
        window.until(lambda: duplicates.place == 2, "the second group")
        window.key(Qt.Key.Key_Left)
        window.until(lambda: duplicates.place == 1, "the first again")
        window.tap(f"alike:{first[0]}")
        if len(first) == 2:
            assert not window.item("say:merge").isEnabled(), "two at least"
        window.tap(f"alike:{first[0]}")
        window.tap("say:merge")
        window.until(lambda: duplicates.undecided == groups - 1, "one group less")
        assert Verdict.MERGE in verdicts(path)
        assert [idea["number"] for idea in duplicates.ideas] != first
        window.tap("undoDecision")
        window.until(lambda: [idea["number"] for idea in duplicates.ideas] == first, "the group again")
        assert set(verdicts(path)) == {None}
        assert not duplicates.canUndo
        window.tap("say:different")
        window.until(lambda: duplicates.undecided == groups - 1, "one group less")
        assert Verdict.DIFFERENT in verdicts(path)
