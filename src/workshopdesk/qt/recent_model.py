"""The list of workshops that were open last, as the start page shows it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QObject, QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import RecentWorkshop
from workshopdesk.qt.i18n import locale
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = (
    "path",
    "title",
    "question",
    "when",
    "place",
    "notes",
    "clusters",
    "finished",
    "thumbnail",
    "missing",
    "overdue",
)


@QmlElement
@QmlUncreatable("made by the start controller")
class RecentModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles: _ROLES. `when` is a text in the language shown, `thumbnail` an address or empty.

    `overdue` is the day on which the retention date of a workshop that is not closed has passed (D9), or empty.
    """

    def __init__(self, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._folders = folders

    def show(self, workshops: tuple[RecentWorkshop, ...], now: datetime, language: str) -> None:
        """Take a new list; `now` decides what is today."""
        self.replace_rows(self._row(workshop, now, language) for workshop in workshops)

    def _row(self, workshop: RecentWorkshop, now: datetime, language: str) -> tuple[object, ...]:
        path = Path(workshop.path)
        picture = self._folders.thumbnail(path)
        return (
            workshop.path,
            workshop.title,
            workshop.question,
            self._when(workshop, now, language),
            workshop.place,
            workshop.notes,
            workshop.clusters,
            workshop.finished,
            QUrl.fromLocalFile(str(picture)) if picture.is_file() else QUrl(),
            not path.is_file(),
            self._overdue(workshop, now, language),
        )

    def _overdue(self, workshop: RecentWorkshop, now: datetime, language: str) -> str:
        if workshop.finished or not workshop.retain_until:
            return ""
        until = date.fromisoformat(workshop.retain_until)
        return self._date(until, language) if until < now.date() else ""

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
            return self._date(day, language)
        if not time:
            return name
        at = self.tr("%1 Uhr").replace("%1", time)  # not inside the f-string: lupdate would not find it
        return f"{name}, {at}"

    def _date(self, day: date, language: str) -> str:
        return locale(language).toString(QDate(day.year, day.month, day.day), self.tr("d. MMMM yyyy"))
