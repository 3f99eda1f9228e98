"""What can be chosen about single formats: the separator of files for Decidim, licence and place of open data."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.base.settings import FormatChoices, SettingsFile
from workshopdesk.exchange.open_data_licence import LICENCES
from workshopdesk.exchange.open_data_theme import THEMES

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SEPARATORS = ("semicolon", "comma")


@QmlElement
@QmlUncreatable("made by the results controller")
class FormatChoicesController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Remembered on this computer; cli/writers.CHOICES has the same choices by the same names."""

    changed = Signal()

    def __init__(self, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @Property(int, notify=changed)
    def separator(self) -> int:
        """Which of SEPARATORS."""
        return SEPARATORS.index(self._chosen.separator)

    @Slot(int)
    def setSeparator(self, index: int) -> None:
        self._keep(replace(self._chosen, separator=SEPARATORS[index]))  # type: ignore[arg-type]  # one of them

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub knows no type names
    def licences(self) -> list[str]:
        return [licence.title for licence in LICENCES]

    @Property(int, notify=changed)
    def licence(self) -> int:
        """Which of `licences`; the first where none was chosen."""
        return self._licence()

    @Slot(int)
    def setLicence(self, index: int) -> None:
        self._keep(replace(self._chosen, licence=LICENCES[index].key))

    @Property(str, notify=changed)
    def accessUrl(self) -> str:
        """Where open data will be found."""
        return self._chosen.access_url

    @Slot(str)
    def setAccessUrl(self, address: str) -> None:
        self._keep(replace(self._chosen, access_url=address.strip()))

    @Property(str, notify=changed)
    def contributor(self) -> str:
        """The address by which a data portal knows the town."""
        return self._chosen.contributor

    @Slot(str)
    def setContributor(self, address: str) -> None:
        self._keep(replace(self._chosen, contributor=address.strip()))

    @Property(str, notify=changed)
    def contact(self) -> str:
        """The mailbox of the office that answers questions about open data."""
        return self._chosen.contact

    @Slot(str)
    def setContact(self, mailbox: str) -> None:
        self._keep(replace(self._chosen, contact=mailbox.strip()))

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub knows no type names
    def themes(self) -> list[str]:
        return list(THEMES.values())

    @Property(int, notify=changed)
    def theme(self) -> int:
        """Which of `themes`; the first where none was chosen."""
        return list(THEMES).index(self._chosen.theme) if self._chosen.theme in THEMES else 0

    @Slot(int)
    def setTheme(self, index: int) -> None:
        self._keep(replace(self._chosen, theme=list(THEMES)[index]))

    def arguments(self, key: str) -> tuple[str, ...]:
        """Further words for `render`, for the format with this key."""
        known: dict[str, dict[str, str]] = {
            "decidim": {"separator": self._chosen.separator},
            "open-data": {
                "licence": LICENCES[self._licence()].key,
                "access_url": self._chosen.access_url,
                "contributor": self._chosen.contributor,
                "contact": self._chosen.contact,
                "theme": self._chosen.theme,
            },
        }
        chosen = known.get(key, {}).items()
        return tuple(part for name, value in chosen if value for part in ("--set", f"{name}={value}"))

    @property
    def _chosen(self) -> FormatChoices:
        return self._settings.settings.formats

    def _licence(self) -> int:
        keys = [licence.key for licence in LICENCES]
        return keys.index(self._chosen.licence) if self._chosen.licence in keys else 0

    def _keep(self, chosen: FormatChoices) -> None:
        self._settings.save(replace(self._settings.settings, formats=chosen))
        self.changed.emit()
