"""Workshop files of the tables of one event into one new file. The files themselves are only read, as copies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.session import Session
from workshopdesk.app.table_joining import JoinedTables, TableWorkshop, join_tables
from workshopdesk.app.table_merging import MERGER
from workshopdesk.domain.state import State
from workshopdesk.store.rescue import rescue_copy
from workshopdesk.store.table_copies import hand_over, refuse_if_there
from workshopdesk.store.workshop_file import WorkshopFile


def join_files(target: Path, files: Sequence[Path], title: str = "") -> JoinedTables:
    """Join the tables' workshops into the new file `target`, which is there whole or not at all.

    Without a title it is called like the file. Raises DomainError like join_tables, and KnownError: "file-exists" and
    whatever a file that cannot be read has (store/faults.py).
    """
    refuse_if_there(target)
    with TemporaryDirectory() as folder:
        tables = [TableWorkshop(path.stem, _state(path, Path(folder))) for path in files]
        joined = join_tables(tables, " ".join(title.split()) or target.stem)
        new = Path(folder) / "joined" / target.name
        new.parent.mkdir()
        with WorkshopFile.create(new, device=MERGER) as file:
            Session(file).do(CreateWorkshop(joined.records))
        hand_over(new, target)
    return joined


def _state(path: Path, folder: Path) -> State:
    with WorkshopFile.open(rescue_copy(path, folder), device=MERGER) as file:
        return State(file.load())
