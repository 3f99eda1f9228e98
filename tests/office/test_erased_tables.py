"""Rule OF42 of app/SPEC.md: what one table erased is in no byte of the merged file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from office.table_kit import Written, table
from workshopdesk.app import queries
from workshopdesk.app.commands import EditNote, MoveNote
from workshopdesk.app.commands_boards import AddCopies
from workshopdesk.app.copying import copies
from workshopdesk.app.session import Session
from workshopdesk.domain.note import Note
from workshopdesk.store.check import check_workshop
from workshopdesk.store.table_copies import merge_files
from workshopdesk.store.workshop_file import WorkshopFile

OLD = "Zebrastreifen an der Mühlgasse, sagt Familie Beispiel"
NEW = "Zebrastreifen, Nachtrag von Frau Beispiel"


@pytest.mark.parametrize("edits", [0, 3])
@pytest.mark.parametrize("older", [False, True])
def test_an_erased_card_comes_back_from_no_table(tmp_path: Path, edits: int, older: bool) -> None:
    """OF42: whether it still stands there, was copied or reworded; in any order; from older files, too."""
    first = Written(tmp_path).file("amt", lambda session: session.do(EditNote("card-1", OLD)))
    other = tmp_path / "b.workshop"
    shutil.copy(first, other)
    with table(first, "a") as session:
        session.erase_note("card-1")
    if older:
        with WorkshopFile.open(first, device="a") as file:
            file._db.execute("update journal set refers_to = ''")  # as programs up to 0.2 wrote it
    with table(other, "b") as session:
        made: AddCopies = copies(session.state, "board", [MoveNote("card-1", 900, 0)], [])
        session.do(made)
        for number in range(edits):
            session.do(EditNote("card-1", f"{NEW} {number}"))
    for name, files in (("ab", [first, other]), ("ba", [other, first])):
        folder = tmp_path / name
        folder.mkdir()
        merged = merge_files(folder / "plenum.workshop", files).tables
        assert {merged.state.get(Note, one).text for one in ("card-1", made.notes[0].id)} == {"(gelöscht)"}
        assert merged.erased == {"card-1", made.notes[0].id}
        with WorkshopFile.open(folder / "plenum.workshop", device="plenum") as file:
            texts = {note.text for note in queries.notes(Session(file).state)}
            data = b"".join(path.read_bytes() for path in folder.iterdir())
        assert len(texts) == 5, "the other four cards have their words"
        for mark in (OLD, NEW, "Familie Beispiel", "Frau Beispiel"):
            assert mark.encode() not in data
        assert not check_workshop(folder / "plenum.workshop")
