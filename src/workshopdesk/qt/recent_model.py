"""The list of workshops that were open last, as the start page shows it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import RecentWorkshop
from workshopdesk.qt.i18n import locale

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("path", "title", "question", "when", "place", "notes", "clusters", "finished", "thumbnail", "missing")


@QmlElement
@QmlUncreatable("made by the start controller")
class RecentModel(QAbstractListModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles: _ROLES. `when` is a text in the language shown, `thumbnail` an address or empty."""

    def __init__(self, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self._rows: list[dict[str, Any]] = []

    def show(self, workshops: tuple[RecentWorkshop, ...], now: datetime, language: str) -> None:
        """Take a new list; `now` decides what is today."""
        self.beginResetModel()
        self._rows = [self._row(workshop, now, language) for workshop in workshops]
        self.endResetModel()

    def roleNames(self) -> dict[int, QByteArray]:
        return {Qt.ItemDataRole.UserRole + index: QByteArray(name.encode()) for index, name in enumerate(_ROLES)}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        position = role - Qt.ItemDataRole.UserRole
        if index.isValid() and 0 <= position < len(_ROLES):
            return self._rows[index.row()][_ROLES[position]]
        return None

    def _row(self, workshop: RecentWorkshop, now: datetime, language: str) -> dict[str, Any]:
        path = Path(workshop.path)
        picture = self._folders.thumbnail(path)
        return {
            "path": workshop.path,
            "title": workshop.title,
            "question": workshop.question,
            "when": self._when(workshop, now, language),
            "place": workshop.place,
            "notes": workshop.notes,
            "clusters": workshop.clusters,
            "finished": workshop.finished,
            "thumbnail": QUrl.fromLocalFile(str(picture)) if picture.is_file() else QUrl(),
            "missing": not path.is_file(),
        }

    def _when(self, workshop: RecentWorkshop, now: datetime, language: str) -> str:
        if workshop.date:
            return self._day(date.fromisoformat(workshop.date), workshop.starts, now.date(), language)
        opened = datetime.fromisoformat(workshop.opened_at).astimezone(now.tzinfo)
        day = self._day(opened.date(), f"{opened:%H:%M}", now.date(), language)
        return self.tr("%1 geöffnet").replace("%1", day)

    def _day(self, day: date, time: str, today: date, language: str) -> str:
        """A near day by its name and with the time, any other day by its date."""
        near = {-1: self.tr("Gestern"), 0: self.tr("Heute"), 1: self.tr("Morgen")}
        name = near.get((day - today).days)
        if name is None:
            return locale(language).toString(QDate(day.year, day.month, day.day), self.tr("d. MMMM yyyy"))
        if not time:
            return name
        at = self.tr("%1 Uhr").replace("%1", time)  # not inside the f-string: lupdate would not find it
        return f"{name}, {at}"
