"""The manifest of a session package: whose it is, which files belong to it, and the checksum of each.

manifest.json: {"format", "schema", "program", "workshop": {"id", "title"}, "files": [{"name", "sha256", "size"}]}

Every member of the archive is in the list but the manifest itself and its signature.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from workshopdesk import __version__
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.archive import SafeArchive, sha256
from workshopdesk.exchange.package_pictures import PICTURE_NAME
from workshopdesk.exchange.package_upgrades import SCHEMA

FORMAT = "workshopdesk-package"
MANIFEST, DATA, SIGNATURE = "manifest.json", "data.json", "signature.json"
NAMES = re.compile(rf"(?:manifest|data|signature)\.json|{PICTURE_NAME}")
_LIMIT = 1024 * 1024


class ListedFile(msgspec.Struct, frozen=True):
    """A file of the package; `sha256` in hexadecimal, `size` in bytes."""

    name: str
    sha256: str
    size: int


class Subject(msgspec.Struct, frozen=True):
    """The workshop in the package."""

    id: str
    title: str


class Manifest(msgspec.Struct, frozen=True):
    """`schema` is that of the data (package_upgrades.py), `program` the version that wrote it."""

    format: str
    schema: int
    program: str
    workshop: Subject
    files: tuple[ListedFile, ...]


def manifest_of(workshop: Workshop, files: Mapping[str, bytes]) -> Manifest:
    """The manifest for the files of a package that is written now."""
    return Manifest(
        format=FORMAT,
        schema=SCHEMA,
        program=__version__,
        workshop=Subject(workshop.id, workshop.title),
        files=tuple(ListedFile(name, sha256(files[name]), len(files[name])) for name in sorted(files)),
    )


def read_manifest(archive: SafeArchive) -> tuple[Manifest, bytes]:
    """The manifest, and the bytes that a signature signs.

    Raises KnownError: "package-not-ours", "package-too-new" (`schema`, `program`), "package-too-deep",
    "package-damaged", and those of SafeArchive.read.
    """
    if MANIFEST not in archive.names:
        raise KnownError("package-not-ours")
    content = archive.read(MANIFEST, _LIMIT)
    try:
        head = msgspec.json.decode(content)
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise KnownError("package-not-ours")
        schema = head.get("schema")
        if isinstance(schema, int) and schema > SCHEMA:  # before anything else: a newer manifest may look different
            raise KnownError("package-too-new", schema=schema, program=str(head.get("program", ""))[:40])
        return msgspec.convert(head, Manifest), content
    except RecursionError as error:
        raise KnownError("package-too-deep") from error
    except msgspec.MsgspecError as error:
        raise KnownError("package-damaged", finding="manifest unreadable") from error


def listed_files(archive: SafeArchive, manifest: Manifest) -> dict[str, bytes]:
    """Every file of the list, if all of them and no others are there, each as the manifest says.

    Raises KnownError: "package-damaged", and those of SafeArchive.read.
    """
    files = {file.name: file for file in manifest.files}
    unlisted = {MANIFEST, SIGNATURE}
    if len(files) != len(manifest.files) or files.keys() & unlisted or archive.names - unlisted != files.keys():
        raise KnownError("package-damaged", finding="the files are not those of the manifest")
    if DATA not in files:
        raise KnownError("package-damaged", finding=f"no {DATA}")
    contents = {}
    for name, file in files.items():
        contents[name] = archive.read(name)
        if len(contents[name]) != file.size or sha256(contents[name]) != file.sha256:
            raise KnownError("package-damaged", finding=f"checksum of {name}")
    return contents
