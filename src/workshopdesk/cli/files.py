"""Opening workshop files for one command. Nothing here changes a file by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.base.folders import folders
from workshopdesk.base.settings import SettingsFile
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.rescue import rescue_copy
from workshopdesk.store.workshop_file import WorkshopFile

Opened = tuple[Session, BallotFile]


@contextmanager
def existing_workshop(path: Path) -> Iterator[Opened]:
    """A workshop that the command will change. Raises KnownError, see store/faults.py."""
    with WorkshopFile.open(path, device=_device()) as file, BallotFile(path) as box:
        yield Session(file), box


@contextmanager
def readable_workshop(path: Path) -> Iterator[Opened]:
    """A workshop that the command only reads; from a place without write permission a copy is read."""
    with ExitStack() as stack:
        try:
            opened = stack.enter_context(existing_workshop(path))
        except KnownError as error:
            if error.code != "file-read-only":
                raise
            folder = Path(stack.enter_context(TemporaryDirectory()))
            opened = stack.enter_context(existing_workshop(rescue_copy(path, folder)))
        yield opened


@contextmanager
def new_workshop(path: Path) -> Iterator[Opened]:
    """A new file, taken away again if the command does not come to its end. Raises KnownError("file-exists")."""
    made = False
    try:
        with WorkshopFile.create(path, device=_device()) as file, BallotFile(path) as box:
            made = True
            yield Session(file), box
    except BaseException:
        if made:
            path.unlink(missing_ok=True)
            ballots_path(path).unlink(missing_ok=True)
        raise


def _device() -> str:
    return SettingsFile(folders().settings_file).settings.device
