"""Workshop files of several laptops into one new file. The files themselves are only read, as copies."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from workshopdesk.app.operation import Operation
from workshopdesk.app.table_ballots import PapersApart, merged_box
from workshopdesk.app.table_merging import MERGER, MergedTables, merge_tables
from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import write_new
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.state import State
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.rescue import rescue_copy
from workshopdesk.store.workshop_file import WorkshopFile


@dataclass(frozen=True, slots=True)
class MergedFiles:
    """`papers`: how many ballot papers are in the merged box. `apart` are those that stay in the copies only."""

    tables: MergedTables
    papers: int
    apart: tuple[PapersApart, ...]


def merge_files(target: Path, files: Sequence[Path]) -> MergedFiles:
    """Merge copies of one workshop into the new file `target`, which is there whole or not at all.

    Papers of a ballot that is still open at every table come into a new box beside it (app/table_ballots.py).
    Raises DomainError like merge_tables, and KnownError: "file-exists", "tables-journal-erased", and whatever a file
    that cannot be read has (store/faults.py).
    """
    refuse_if_there(target)
    with TemporaryDirectory() as folder:
        copies = [rescue_copy(path, Path(folder)) for path in files]
        read = [_read(copy, path) for copy, path in zip(copies, files, strict=True)]
        _refuse_half_wiped(read, files)
        merged = merge_tables([one.operations for one in read])
        new = Path(folder) / "merged" / target.name
        new.parent.mkdir()
        with WorkshopFile.create(new, device=MERGER) as file:
            file.fill(merged.operations, merged.state)
        papers, apart = _merged_boxes(new, merged.state, copies, [one.state for one in read])
        hand_over(new, target)
    return MergedFiles(merged, papers, apart)


def hand_over(new: Path, target: Path) -> None:
    """Put a workshop that was made elsewhere, and its box, to `target`: the box first, so that no paper is missed.

    Raises KnownError like write_new; then nothing was left behind.
    """
    refuse_if_there(target)
    box = ballots_path(new)
    if box.exists():
        write_new(ballots_path(target), box.read_bytes(), mode=0o600)
    try:
        write_new(target, new.read_bytes(), mode=0o600)
    except KnownError:
        if box.exists():
            ballots_path(target).unlink()  # written a moment ago, and in the boxes of the copies
        raise


def refuse_if_there(target: Path) -> None:
    """Raises KnownError("file-exists") for a workshop or a box in this place."""
    for path in (target, ballots_path(target)):
        if path.exists():
            raise KnownError("file-exists", path=str(path))


@dataclass(frozen=True, slots=True)
class _Copy:
    """`blanked` are the ids of entries that the end of a rehearsal has wiped."""

    operations: list[Operation]
    blanked: set[str]
    state: State


def _read(copy: Path, path: Path) -> _Copy:
    with WorkshopFile.open(copy, device=MERGER) as file:
        try:
            return _Copy(file.operations(), file.blanked(), State(file.load()))
        except KnownError as error:  # the copy lies where nobody has put it
            raise KnownError(error.code, **error.details | {"path": str(path)}) from error


def _refuse_half_wiped(copies: Sequence[_Copy], files: Sequence[Path]) -> None:
    """A rehearsal that ended before the copies were made is nowhere; one that ended at one table stands at others."""
    kept = {one.entry.id for copy in copies for one in copy.operations}
    for copy, path in zip(copies, files, strict=True):
        if copy.blanked & kept:
            raise KnownError("tables-journal-erased", path=str(path))


def _merged_boxes(
    new: Path, state: State, copies: Sequence[Path], states: Sequence[State]
) -> tuple[int, tuple[PapersApart, ...]]:
    papers, apart = 0, []
    with ExitStack() as open_boxes:
        boxes = [open_boxes.enter_context(BallotFile(copy)) for copy in copies]
        merged = open_boxes.enter_context(BallotFile(new))
        for ballot in state.all(Ballot):
            records = [one.find(Ballot, ballot.id) for one in states]
            content, told = merged_box(ballot, records, [box.content(ballot.id) for box in boxes])
            if content:
                merged.fill(ballot.id, content)
                papers += len(content.papers)
            if told is not None:
                apart.append(told)
    return papers, tuple(apart)
