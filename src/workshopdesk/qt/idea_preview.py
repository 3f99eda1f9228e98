"""What files of ideas hold, shown before anything comes onto the board."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.exchange.ideas.draft import IdeaDraft, IdeaSheet
from workshopdesk.exchange.ideas.presets import GENERIC, PRESETS

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_IDEAS = 3
_KEYS = (*(preset.key for preset in PRESETS), GENERIC)


@QmlElement
@QmlUncreatable("made by the import controller")
class IdeaPreview(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The files in hand, if there are any."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[tuple[Path, IdeaSheet], ...] = ()

    @Property(str, notify=changed)
    def fileNames(self) -> str:
        """Empty without files in hand."""
        return ", ".join(path.name for path, _ in self._files)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub knows no type names
    def platforms(self) -> list[str]:
        """Names of the platforms whose files are known; any other table comes after them."""
        return [preset.title for preset in PRESETS]

    @Property(int, notify=changed)
    def platform(self) -> int:
        """Where the files are from, counted from 0; -1 if they are from several platforms."""
        keys = {sheet.preset for _, sheet in self._files}
        return _KEYS.index(keys.pop()) if len(keys) == 1 else -1

    @Property(int, notify=changed)
    def found(self) -> int:
        return sum(len(sheet.drafts) for _, sheet in self._files)

    @Property(int, notify=changed)
    def leftOut(self) -> int:
        """Rows that are no ideas; those that are on the board already are told afterwards."""
        return sum(len(sheet.skipped) for _, sheet in self._files)

    @Property(bool, notify=changed)
    def single(self) -> bool:
        """One file: its columns can be named by the user."""
        return len(self._files) == 1

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def ideas(self) -> list[dict[str, Any]]:
        """The first ideas: title, text, category, place, scale of votes ("", support, for_and_against), pro, contra."""
        drafts = [draft for _, sheet in self._files for draft in sheet.drafts]
        return [_shown(draft) for draft in drafts[:SHOWN_IDEAS]]

    @Slot()
    def close(self) -> None:
        self.show(())

    def show(self, files: Sequence[tuple[Path, IdeaSheet]]) -> None:
        self._files = tuple(files)
        self.changed.emit()

    @property
    def files(self) -> tuple[tuple[Path, IdeaSheet], ...]:
        return self._files


def preset_key(platform: int) -> str:
    """The key for a place in `platforms`; the one after the last is any other table."""
    return _KEYS[platform]


def _shown(draft: IdeaDraft) -> dict[str, Any]:
    return {
        "title": draft.text,
        "text": " ".join(draft.detail.split()),
        "category": draft.category,
        "place": draft.spot.words,
        "scale": draft.votes.scale.value,
        "pro": draft.votes.pro,
        "contra": draft.votes.contra,
    }
