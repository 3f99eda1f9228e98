"""The one way by which a refusal reaches the user: three sentences in a band that stays until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.messages import sentences
from workshopdesk.base.errors import DomainError, KnownError

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the desk controller")
class Messenger(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Shows the latest message: what happened, what is safe, what to do. `tone` is danger, warn, ok or info."""

    changed = Signal()

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._happened = self._safe = self._advice = ""
        self._tone = "info"
        self._recoverable = ""

    @Property(str, notify=changed)
    def happened(self) -> str:
        return self._happened

    @Property(str, notify=changed)
    def safe(self) -> str:
        return self._safe

    @Property(str, notify=changed)
    def advice(self) -> str:
        return self._advice

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._tone

    @Property(str, notify=changed)
    def recoverable(self) -> str:
        """The workshop file whose autosave can be opened instead, or empty."""
        return self._recoverable

    @property
    def damaged(self) -> Path | None:
        """The same as a path, for the desk."""
        return Path(self._recoverable) if self._recoverable else None

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return bool(self._happened)

    @property
    def language(self) -> str:
        """In which messages are said: "de" or "en"."""
        return self._language()

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do something the workshop or the world may refuse; True when it was done. Slots call this, nobody else."""
        try:
            action()
        except (DomainError, KnownError) as error:
            self.refuse(error)
            return False
        return True

    @Slot(object)
    def refuse(self, error: DomainError | KnownError) -> None:
        text = sentences(error, self._language())
        recoverable = str(error.details["path"]) if "autosave" in error.details else ""
        self.tell(
            text.happened, text.safe, text.advice, "warn" if isinstance(error, DomainError) else "danger", recoverable
        )

    def advise(self, notice: KnownError) -> None:
        """Nothing went wrong, but something would be better done otherwise."""
        text = sentences(notice, self._language())
        self.tell(text.happened, text.safe, text.advice, "warn")

    def tell(self, happened: str, safe: str = "", advice: str = "", tone: str = "info", recoverable: str = "") -> None:
        self._happened, self._safe, self._advice, self._tone = happened, safe, advice, tone
        self._recoverable = recoverable
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        self.tell("")
