"""Bringing many files into the catalogue, each on its own: what is wrong with one does not keep the others out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from workshopdesk.app.office.exhibited import take_said
from workshopdesk.app.office.ports import Catalogue, Files, Taken
from workshopdesk.base.clock import Clock
from workshopdesk.base.errors import DomainError, KnownError

log = logging.getLogger(__name__)
Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file: `taken`, or why it was refused."""

    path: Path
    taken: Taken | None = None
    refused: KnownError | DomainError | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The files to import, and those of folders that are passed over because they cannot hold ideas."""

    files: tuple[Path, ...]
    passed_over: tuple[Path, ...] = ()


def find_files(paths: Iterable[Path], files: Files) -> Found:
    """Named files as they are named; of a folder everything below it, what was changed last at the end.

    So of two states of one workshop in a folder the newer one comes second, and counts.
    """
    named: list[Path] = []
    passed_over: list[Path] = []
    for path in paths:
        if not path.is_dir():
            named.append(path)
            continue
        inside = [one for one in path.rglob("*") if one.is_file()]
        wanted = [one for one in inside if files.takes(one)]
        named += sorted(wanted, key=lambda one: (one.stat().st_mtime_ns, str(one)))
        passed_over += sorted(set(inside) - set(wanted))
    return Found(tuple(dict.fromkeys(named)), tuple(passed_over))


def import_files(catalogue: Catalogue, paths: Iterable[Path], files: Files, clock: Clock) -> Iterator[FileReport]:
    """Import one file after the other, and report on each when it is kept or refused; whoever stops asking cancels.

    A file whose bytes were imported before is not read again. Raises KnownError when the catalogue itself fails; what
    was reported before is kept.
    """
    run = catalogue.begin_run(clock.now().isoformat())
    done = refused = 0
    try:
        for path in paths:
            report = _import_file(catalogue, run, path, files)
            done += 1
            refused += report.refused is not None
            yield report
    finally:
        catalogue.end_run(run, clock.now().isoformat(), done, refused)


def import_tables(
    paths: Iterable[Path], read: Callable[[Path], Content], take: Callable[[Content], Taken]
) -> Iterator[FileReport]:
    """Files on measures, one after the other: `read` tells what is in one, `take` keeps it.

    What either says no to is reported; a KnownError of `take` is raised: the catalogue itself fails.
    """
    for path in paths:
        content = _attempted(path, read)
        if isinstance(content, (KnownError, DomainError)):
            yield FileReport(path, refused=content)
            continue
        try:
            taken = take(content)
        except DomainError as error:
            yield FileReport(path, refused=error)
        else:
            yield FileReport(path, taken)


def _import_file(catalogue: Catalogue, run: int, path: Path, files: Files) -> FileReport:
    try:
        sha256 = files.sha256(path)
    except KnownError as error:
        return FileReport(path, refused=error)
    if known := catalogue.imported(sha256):
        return FileReport(path, _with_pictures(catalogue, sha256, known, path, files))
    delivery = _attempted(path, files.read)
    if isinstance(delivery, (KnownError, DomainError)):
        return FileReport(path, refused=delivery)
    # First what visitors said: it is kept once however often it comes, and a file that is known is not read again.
    fresh, astray = take_said(catalogue.measures, delivery.source.kind, delivery.source.key, delivery.said)
    taken = catalogue.take(run, path.name, sha256, delivery)
    return FileReport(path, replace(taken, feedback=fresh, feedback_astray=astray))


def _with_pictures(catalogue: Catalogue, sha256: str, known: Taken, path: Path, files: Files) -> Taken:
    """A file that was imported before pictures were taken is read once more for them alone (OF62)."""
    if not catalogue.pictures.wanting(sha256):
        return known
    delivery = _attempted(path, files.read)
    if isinstance(delivery, (KnownError, DomainError)):  # without its passphrase, for one: it stays as it was
        return known
    brought = catalogue.pictures.bring(sha256, delivery)
    left_out = tuple((row.row, row.reason) for row in delivery.pictures_left_out)
    return replace(known, pictures=brought, pictures_left_out=left_out)


def _attempted(path: Path, read: Callable[[Path], Content]) -> Content | KnownError | DomainError:
    """What is in a file, or why it cannot be read."""
    try:
        return read(path)
    except (KnownError, DomainError) as error:
        return error
    except Exception as error:  # noqa: BLE001  # strangers made this file; the files after it shall arrive
        finding = type(error).__name__
        log.error("a file could not be read: %s", finding)  # no more: the error's words may quote participants
        return KnownError("office-file-unreadable", path=str(path), finding=finding)
