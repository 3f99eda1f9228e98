"""Workshop files of several laptops into one new file. The files themselves are only read, as copies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from workshopdesk.app.operation import Operation
from workshopdesk.app.table_merging import MERGER, MergedTables, merge_tables
from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import write_new
from workshopdesk.store.rescue import rescue_copy
from workshopdesk.store.workshop_file import WorkshopFile


def merge_files(target: Path, files: Sequence[Path]) -> MergedTables:
    """Merge copies of one workshop into the new file `target`, which is there whole or not at all.

    Papers of ballots stay in the files they were cast in. Raises DomainError like merge_tables, and KnownError:
    "file-exists", "tables-journal-erased", and whatever a file that cannot be read has (store/faults.py).
    """
    if target.exists():
        raise KnownError("file-exists", path=str(target))
    with TemporaryDirectory() as folder:
        merged = merge_tables([_operations(path, Path(folder)) for path in files])
        new = Path(folder) / "merged" / target.name
        new.parent.mkdir()
        with WorkshopFile.create(new, device=MERGER) as file:
            file.fill(merged.operations, merged.state)
        write_new(target, new.read_bytes(), mode=0o600)
    return merged


def _operations(path: Path, folder: Path) -> list[Operation]:
    with WorkshopFile.open(rescue_copy(path, folder), device=MERGER) as file:
        return file.operations()
