"""Tables of one event brought together by the office: copies of one workshop merged, or a workshop for each joined."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.base.file_names import safe_name
from workshopdesk.base.files import numbered_paths
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.office_work import OfficeWork
from workshopdesk.qt.table_report import TableReport
from workshopdesk.store.ballot_file import ballots_path

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ENDING = ".workshop"


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeTablesController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One work at a time, in a worker process. The files are only read; the new one never writes over another."""

    changed = Signal()

    def __init__(self, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = messenger
        self._join = False
        self._files: list[Path] = []
        self._title = ""
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._work = OfficeWork(messenger, self)
        self._work.told.connect(self._on_told)
        self._work.changed.connect(self.changed)
        self._written: Path | None = None
        self._report: list[dict[str, str]] = []

    @Property(bool, notify=changed)
    def join(self) -> bool:
        """Every table has a workshop of its own; else they are copies of one."""
        return self._join

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def files(self) -> list[str]:
        """The names of the chosen files."""
        return [path.name for path in self._files]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def folder(self) -> str:
        return str(self._folder)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._work.running

    @Property(str, notify=changed)
    def written(self) -> str:
        """The name of the new file, once it is there."""
        return self._written.name if self._written else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def report(self) -> list[dict[str, str]]:
        """text and tone ("ok", "warn" or "") of every line."""
        return self._report

    @Slot(bool)
    def setJoin(self, join: bool) -> None:
        self._join = join
        self._forget()

    @Slot(str)
    def setTitle(self, title: str) -> None:
        if (words := " ".join(title.split())) != self._title:
            self._title = words
            self._forget()

    @Slot("QVariantList")
    def take(self, urls: Sequence[QUrl]) -> None:
        """Take workshop files in, each once; those of a folder as well."""
        others = []
        for path in (Path(local) for url in urls if (local := QUrl(url).toLocalFile())):
            found = sorted(path.glob(f"*{ENDING}")) if path.is_dir() else [path]
            self._files += [one for one in found if one.suffix == ENDING and one not in self._files]
            others += [one.name for one in found if one.suffix != ENDING]
        self._forget()
        if others:
            self._messenger.tell(self.tr("Hier kommen nur Workshops zusammen."), ", ".join(others))

    @Slot(int)
    def leaveOut(self, index: int) -> None:
        if 0 <= index < len(self._files):
            del self._files[index]
            self._forget()

    @Slot(QUrl)
    def writeTo(self, folder: QUrl) -> None:
        self._folder = Path(folder.toLocalFile())
        self._forget()

    @Slot()
    def openFolder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._messenger.tell(self.tr("Der Ordner lässt sich hier nicht öffnen."), str(self._folder))

    @Slot()
    def start(self) -> None:
        """Bring the tables together in a new file."""
        if self._work.running or len(self._files) < 2:
            return
        title = self._title or (self.tr("Plenum") if self._join else self.tr("Alle Tische"))
        self._forget()
        named = numbered_paths(self._folder, safe_name(title), ENDING)
        out = next(path for path in named if not path.exists() and not ballots_path(path).exists())
        files = [str(path) for path in self._files]
        self._work.start("office-tables", {"join": self._join, "files": files, "out": str(out), "title": title})

    def leave(self) -> None:
        """The office is left: a file in the making is given up, none is left half written."""
        self._work.stop()
        self._files, self._title = [], ""
        self._forget()

    def _forget(self) -> None:
        self._written, self._report = None, []
        self.changed.emit()

    @Slot(object)
    def _on_told(self, told: dict[str, Any]) -> None:
        self._written = Path(told["file"])
        self._report = TableReport(self._messenger.language, self).lines(told)
