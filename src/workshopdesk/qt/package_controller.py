"""A session package on the start page: what is in it, who signed it, and where its workshop is put."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import details, queries
from workshopdesk.base.clock import Clock
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.base.file_names import safe_name
from workshopdesk.base.files import free_path
from workshopdesk.base.folders import Folders
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.workshop import Workshop
from workshopdesk.qt.decrypt_job import DecryptJob
from workshopdesk.qt.messenger import Messenger

if TYPE_CHECKING:
    from workshopdesk.exchange.known_signers import Verdict
    from workshopdesk.exchange.package import Package

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ENDING = ".workshop"


@QmlElement
@QmlUncreatable("made by the start controller")
class PackageController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One package at a time; `step` is empty, password (one is asked for), working or ready (it can be opened).

    `restoreRequested` carries a path that does not exist yet, the records and the ballot papers by ballot id. What
    reads packages is imported with the first one: the start page needs none of it.
    """

    changed = Signal()
    restoreRequested = Signal(object, object, object)

    def __init__(self, folders: Folders, clock: Clock, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self._clock = clock
        self._messenger = messenger
        self._forget()

    def _forget(self) -> None:
        self._path = Path()
        self._encrypted = b""
        self._wrong = False
        self._job: DecryptJob | None = None
        self._package: Package | None = None
        self._verdict: Verdict | None = None
        self._trust_key = False
        self._folder = self._folders.workshops

    @Property(str, notify=changed)
    def step(self) -> str:
        if self._job is not None:
            return "working"
        if self._package is not None:
            return "ready"
        return "password" if self._encrypted else ""

    @Property(str, notify=changed)
    def fileName(self) -> str:
        return self._path.name

    def look(self, path: Path) -> None:
        """Read a package, or have its password asked for. Raises KnownError like package_file.read_package."""
        from workshopdesk.exchange.encryption import is_encrypted
        from workshopdesk.exchange.package_file import read_content

        content = read_content(path)
        self.dismiss()
        self._path = path
        if is_encrypted(content):
            self._encrypted = content
            self.changed.emit()
        else:
            self._take(content)

    # The password

    @Property(bool, notify=changed)
    def passwordWrong(self) -> bool:
        """The last password did not fit, or the file is damaged."""
        return self._wrong

    @Slot(str)
    def unlock(self, password: str) -> None:
        if self._job is not None or not self._encrypted or not password:
            return
        self._wrong = False
        self._job = DecryptJob(self._encrypted, password, self)
        self._job.opened.connect(self._on_opened)
        self._job.refused.connect(self._on_refused)
        self._job.start()
        self.changed.emit()

    # What is in it

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._workshop.title

    @Property(str, notify=changed)
    def date(self) -> str:
        """TT.MM.JJJJ or empty."""
        return details.shown_date(self._workshop.date)

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._workshop.place

    @Property(int, notify=changed)
    def cardCount(self) -> int:
        return len(queries.notes(self._package.state)) if self._package else 0

    @Property(int, notify=changed)
    def clusterCount(self) -> int:
        return self._package.state.count(Cluster) if self._package else 0

    # Who signed it

    @Property(str, notify=changed)
    def trust(self) -> str:
        """unsigned, new, known or changed (exchange/known_signers.py); empty before it is read."""
        return self._verdict.trust.value if self._verdict else ""

    @Property(str, notify=changed)
    def signer(self) -> str:
        return self._verdict.name if self._verdict else ""

    @Property(str, notify=changed)
    def since(self) -> str:
        """TT.MM.JJJJ or empty."""
        return details.shown_date(self._verdict.since) if self._verdict else ""

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        return self._verdict.fingerprint if self._verdict else ""

    @Property(bool, notify=changed)
    def trustsKey(self) -> bool:
        """Somebody asked: another key than before is believed from now on."""
        return self._trust_key

    @Slot(bool)
    def setTrustsKey(self, trusts: bool) -> None:
        self._trust_key = trusts
        self.changed.emit()

    # Where its workshop is put

    @Property(str, notify=changed)
    def target(self) -> str:
        """The file that will be made; it does not exist yet."""
        return str(self._target()) if self._package else ""

    @Property(QUrl, notify=changed)
    def folderUrl(self) -> QUrl:
        """The nearest folder that is there already, for a folder dialog to start from."""
        return QUrl.fromLocalFile(str(next(part for part in (self._folder, *self._folder.parents) if part.is_dir())))

    @Slot(QUrl)
    def setFolder(self, url: QUrl) -> None:
        if url.isLocalFile():
            self._folder = Path(url.toLocalFile())
            self.changed.emit()

    @Slot()
    def restore(self) -> None:
        """Make the workshop file and open it; a signer seen for the first time is remembered."""
        self._messenger.attempt(self._restore)

    @Slot()
    def dismiss(self) -> None:
        """Forget the package; nothing was made of it."""
        if self._job is not None:
            self._job.cancel()
            self._job.deleteLater()
        self._forget()
        self.changed.emit()

    # Inside

    @property
    def _workshop(self) -> Workshop:
        return self._package.workshop if self._package else Workshop(id="")

    def _target(self) -> Path:
        return free_path(self._folder, safe_name(self._workshop.title), ENDING)

    def _restore(self) -> None:
        from workshopdesk.exchange.known_signers import KnownSigners, Trust

        package, verdict = self._package, self._verdict
        if package is None or verdict is None:
            return
        if package.signature is not None and (verdict.trust is Trust.NEW or self._trust_key):
            today = self._clock.now().date().isoformat()
            KnownSigners(self._folders.known_signers).remember(package.signature, today)
        target = self._target()
        self.dismiss()
        self.restoreRequested.emit(target, package.begun_anew, package.papers)

    def _take(self, content: bytes) -> None:
        from workshopdesk.exchange.known_signers import KnownSigners
        from workshopdesk.exchange.package import unpack

        try:
            package = unpack(content)
            self._verdict = KnownSigners(self._folders.known_signers).judge(package.signature)
            self._package = package
        except (DomainError, KnownError):
            self.dismiss()
            raise
        self._encrypted = b""
        self.changed.emit()

    @Slot(object)
    def _on_opened(self, content: bytes) -> None:
        self._end_job()
        self._messenger.attempt(lambda: self._take(content))

    @Slot(object)
    def _on_refused(self, error: KnownError) -> None:
        self._end_job()
        self._wrong = error.code == "passphrase-wrong"
        if not self._wrong:
            self.dismiss()
            self._messenger.refuse(error)
        self.changed.emit()

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
