"""Tells whether a workshop file is sound, without changing it: everything is done on a copy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from workshopdesk.app.journal import JournalEntry
from workshopdesk.app.table_merging import laid_over_each_other
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.store.autosave import autosave_folder, autosaves, verify
from workshopdesk.store.ballot_file import ballots_path
from workshopdesk.store.connection import integrity_finding, look_only
from workshopdesk.store.faults import Watch, primary_code
from workshopdesk.store.rescue import rescue_copy
from workshopdesk.store.workshop_file import WorkshopFile


def check_workshop(path: Path) -> list[str]:
    """What is wrong with a workshop that nobody has open, each finding as "code: detail"; empty when it is sound.

    Codes: "file-damaged", "ballots-damaged", "journal-differs" (replaying the journal does not give the records),
    "member-missing", "board-missing", "autosave-damaged". Raises KnownError (store/faults.py) when it cannot be
    checked: "file-missing", "file-in-use", "file-not-a-workshop", "file-too-new" and faults of the disk.
    """
    _refuse_if_open(path)
    with TemporaryDirectory() as folder:
        try:
            findings = list(_findings_in_copy(rescue_copy(path, Path(folder))))
        except KnownError as error:
            raise KnownError(error.code, **error.details | {"path": str(path)}) from error
    damaged = (copy for copy in autosaves(autosave_folder(path)) if not verify(copy))
    return findings + [f"autosave-damaged: {copy.name}" for copy in damaged]


def _refuse_if_open(path: Path) -> None:
    try:
        with look_only(path) as looking:
            looking.execute("pragma schema_version")
    except sqlite3.DatabaseError as error:
        if primary_code(error) == sqlite3.SQLITE_BUSY:
            with Watch(path).known_errors():
                raise
        # Anything else shows in the copy as well, or does not matter there, as a folder without write permission.


def _findings_in_copy(copy: Path) -> Iterator[str]:
    records: list[Record] = []
    entries: list[JournalEntry] = []
    tables_merged = False
    try:
        with WorkshopFile.open(copy, device="check") as file:
            records, entries = list(file.load()), file.journal()
            tables_merged = file.tables_merged
    except KnownError as error:
        if error.code != "file-damaged":
            raise
        yield f"file-damaged: {error.details['finding']}"
    else:
        yield from _integrity(copy, "file-damaged")
        yield from _differences(records, entries, tables_merged=tables_merged)
        yield from _dangling(State(records))
    if ballots_path(copy).exists():
        yield from _integrity(ballots_path(copy), "ballots-damaged")


def _integrity(path: Path, code: str) -> Iterator[str]:
    try:
        with look_only(path) as looking:
            finding = integrity_finding(looking)
    except sqlite3.DatabaseError as error:
        finding = getattr(error, "sqlite_errorname", "unreadable")
    if finding:
        yield f"{code}: {finding}"


def _differences(records: list[Record], entries: list[JournalEntry], *, tables_merged: bool) -> Iterator[str]:
    """A journal that begins with the workshop's creation must give exactly the records when it is replayed."""
    if not entries or entries[0].change_set.label != "create-workshop":
        return
    replayed = State()
    there = {(type(record), record.id): record for record in records}
    if tables_merged and laid_over_each_other(entries) == there:
        return
    for entry in entries:
        try:
            replayed.apply(entry.change_set)
        except KeyError:
            yield f"journal-differs: entry {entry.id} removes what is not there"
            return
    told = {(type(record), record.id): record for record in replayed}
    for key in sorted(there.keys() | told.keys(), key=lambda key: (key[0].__name__, key[1])):
        if there.get(key) != told.get(key):
            yield f"journal-differs: {key[0].__name__} {key[1]}"


def _dangling(state: State) -> Iterator[str]:
    for cluster in state.all(Cluster):
        for note_id in cluster.members:
            if state.find(Note, note_id) is None:
                yield f"member-missing: cluster {cluster.id} names card {note_id}"
    for note in state.all(Note):
        if state.find(Board, note.board_id) is None:
            yield f"board-missing: card {note.id} names board {note.board_id}"
