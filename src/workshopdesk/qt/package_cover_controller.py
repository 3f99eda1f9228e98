"""What covers the package that is about to be written: a signature, a password."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import details
from workshopdesk.app.output_formats import ENCRYPTED_ENDING, PACKAGE_ENDING
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.base.settings import SettingsFile

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the results controller")
class PackageCoverController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The signer's name is remembered on this computer, a password nowhere: it is forgotten once it was used."""

    changed = Signal()

    def __init__(self, session: Session, settings: SettingsFile, key: Path, parent: QObject | None = None) -> None:
        """`key` is the file with the key to sign with; it is made with the first signature."""
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._key = key
        self._signs = self._protects = False
        self._password = self._again = ""

    @Property(bool, notify=changed)
    def signs(self) -> bool:
        return self._signs

    @Slot(bool)
    def setSigns(self, signs: bool) -> None:
        self._signs = signs
        self.changed.emit()

    @Property(str, notify=changed)
    def signer(self) -> str:
        """Who signed last on this computer, else the town."""
        town = details.municipality(self._session.state)
        return self._settings.settings.signer_name or (town.name if town else "")

    @Slot(str)
    def setSigner(self, name: str) -> None:
        self._settings.save(replace(self._settings.settings, signer_name=" ".join(name.split())))
        self.changed.emit()

    @Property(bool, notify=changed)
    def protects(self) -> bool:
        return self._protects

    @Slot(bool)
    def setProtects(self, protects: bool) -> None:
        self._protects = protects
        self._forget()

    @Property(str, notify=changed)
    def password(self) -> str:
        return self._password

    @Slot(str)
    def setPassword(self, password: str) -> None:
        self._password = password
        self.changed.emit()

    @Property(str, notify=changed)
    def again(self) -> str:
        """The password once more, because nobody sees what was typed."""
        return self._again

    @Slot(str)
    def setAgain(self, password: str) -> None:
        self._again = password
        self.changed.emit()

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Nothing is missing that was chosen."""
        signed = not self._signs or bool(self.signer)
        return signed and (not self._protects or self._password == self._again != "")

    @property
    def ending(self) -> str:
        """That of the file."""
        return ENCRYPTED_ENDING if self._protects else PACKAGE_ENDING

    def signed(self, package: bytes) -> bytes:
        """The package, signed if that was chosen. Raises KnownError like signing.own_key and package.signed."""
        if not self._signs:
            return package
        from workshopdesk.exchange.package import signed
        from workshopdesk.exchange.signing import Signer, own_key  # a sixth of a second, for who signs

        return signed(package, Signer(str(self.signer), own_key(self._key)))

    def take_password(self) -> str:
        """The password, empty where none was chosen; it is forgotten here. Raises KnownError("passphrase-missing")."""
        password = self._password
        if self._protects and not (password == self._again != ""):
            raise KnownError("passphrase-missing")
        self._forget()
        return password

    def _forget(self) -> None:
        self._password = self._again = ""
        self.changed.emit()
