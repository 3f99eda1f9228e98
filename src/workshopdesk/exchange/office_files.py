"""Files that reach the project office: workshop packages, exports of online pools, tables of ideas."""

from __future__ import annotations

import hashlib
import unicodedata
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

from workshopdesk.app.office.workshop_delivery import workshop_delivery
from workshopdesk.app.output_formats import PACKAGE_ENDING
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.office.delivery import Delivery, Idea, RowLeftOut, Source, SourceKind
from workshopdesk.exchange.archive import DAMAGE
from workshopdesk.exchange.bare_pictures import bare_picture
from workshopdesk.exchange.ideas.draft import IdeaDraft, IdeaSheet
from workshopdesk.exchange.ideas.idea_file import read_ideas
from workshopdesk.exchange.ideas.presets import GENERIC, preset_by_key
from workshopdesk.exchange.package_file import read_package
from workshopdesk.exchange.package_look import looks_encrypted
from workshopdesk.exchange.package_manifest import MANIFEST

ENDINGS = (".zip", ".age", ".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt", ".json", ".geojson")
"""Files of a folder with other endings are passed over."""

_WEB = ("http", "https")


class OfficeFiles:
    """Implements app.office.ports.Files. `channel` is how the ideas of tables came in; those of pools came online.

    `passphrase` opens the encrypted packages among the files; without it they are refused.
    """

    def __init__(self, channel: str = "online", passphrase: str = "") -> None:
        self._channel = channel
        self._passphrase = passphrase

    def takes(self, path: Path) -> bool:
        """Whether a file in a folder is worth a try; lock files of Office programs and hidden files are not."""
        return path.suffix.lower() in ENDINGS and not path.name.startswith((".", "~$"))

    def sha256(self, path: Path) -> str:
        """Raises KnownError: "source-missing", "source-unreadable"."""
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError as error:
            raise KnownError("source-missing", path=str(path)) from error
        except OSError as error:
            raise KnownError("source-unreadable", path=str(path), finding=error.strerror or "") from error

    def read(self, path: Path) -> Delivery:
        """Raises KnownError like package_file.read_package, workshop_delivery and idea_file.read_ideas."""
        if _is_package(path):
            package = read_package(path, self._passphrase)
            return workshop_delivery(package.state, package.papers.keys(), bare_picture)
        return _table_delivery(path, read_ideas(path), self._channel)


def _is_package(path: Path) -> bool:
    """A package by its name or its manifest; XLSX files are archives too."""
    if path.name.lower().endswith(PACKAGE_ENDING) or looks_encrypted(path):
        return True
    try:
        with path.open("rb") as file:
            if file.read(2) != b"PK":
                return False
        with zipfile.ZipFile(path) as archive:
            return MANIFEST in archive.namelist()
    except DAMAGE:  # whoever reads it next says what is wrong
        return False


def _table_delivery(path: Path, sheet: IdeaSheet, channel: str) -> Delivery:
    preset = preset_by_key(sheet.preset) if sheet.preset != GENERIC else None
    name = unicodedata.normalize("NFC", path.name)
    host = next(filter(None, (_host(draft.address) for draft in sheet.drafts)), "")
    if preset is None:
        source = Source(key=f"table/{name.casefold()}", kind=SourceKind.TABLE, title=path.stem, channel=channel)
    else:
        source = Source(
            key=f"pool/{preset.key}/{host or name.casefold()}",
            kind=SourceKind.POOL,
            title=f"{preset.title} ({host})" if host else path.stem,
            platform=preset.key,
            channel="online",
        )
    return Delivery(
        source=source,
        ideas=tuple(_idea(draft, source.channel) for draft in sheet.drafts),
        left_out=tuple(RowLeftOut(row.row, row.reason.value) for row in sheet.skipped),
    )


def _idea(draft: IdeaDraft, channel: str) -> Idea:
    return Idea(
        key=draft.key,
        card=draft.row,
        text=draft.text,
        detail=draft.detail,
        kind=draft.kind,
        channel=channel,
        category=draft.category,
        date=draft.date,
        origin=draft.address or draft.identity,
        online=draft.votes,
        spot=draft.spot,
    )


def _host(address: str) -> str:
    """The platform's own name in the web, or empty: without it ideas of two towns could be taken for one."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in _WEB else ""
