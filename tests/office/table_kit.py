"""A small workshop in a file and its copies at several tables; the cards are titles from the Bonn cycling dialogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.kit import IDEAS, add, workshop_records
from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.session import Session
from workshopdesk.store.workshop_file import WorkshopFile


class Written:
    """Makes workshop files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def file(self, name: str, work: Callable[[Session], object]) -> Path:
        """A workshop with the cards card-1 to card-5 on which `work` was done."""
        path = self._folder / f"{name}.workshop"
        with WorkshopFile.create(path, device=name) as file:
            session = Session(file)
            session.do(CreateWorkshop(workshop_records()))
            for number in range(1, len(IDEAS) + 1):
                session.do(add(f"card-{number}", number, x=300 * number))
            work(session)
        return path


@contextmanager
def table(path: Path, device: str) -> Iterator[Session]:
    """The workshop as the laptop `device` works with it."""
    with WorkshopFile.open(path, device=device) as file:
        yield Session(file)
