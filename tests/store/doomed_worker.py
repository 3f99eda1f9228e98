"""Works on one workshop in a child process until it is killed, again and again. Used by test_kill.py.

Everything is imported once; each line on standard input ("cards SEED PATH", with a work of WORK) forks a child.
Output: "pid NUMBER", then one line for everything the child was told is safe, then "dead" when the child is gone.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from store.kit import DEVICE, TITLE
from workshopdesk.app.commands import AddNote, EditNote, GatherNotes, MoveNote
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import BallotPaper, Choice
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.table_copies import merge_files
from workshopdesk.store.workshop_file import WorkshopFile


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # at once and whole, as no buffer survives the kill


def handle_cards(path: Path, chance: random.Random) -> None:
    """Every kind of writing: new rows, changed rows, removed rows, several records in one wish."""
    file = WorkshopFile.open(path, device=DEVICE)
    session = Session(file)
    while True:
        if one_step(session, chance):
            say(file.recent(1)[0].id)


def one_step(session: Session, chance: random.Random) -> ChangeSet | None:
    notes = [note.id for note in session.state.all(Note)]
    step = chance.random()
    if len(notes) < 5 or step < 0.3:
        return session.do(AddNote(new_id(), "board", chance.uniform(0, 999), 0, TITLE * chance.randint(1, 9)))
    if step < 0.5:
        return session.do(EditNote(chance.choice(notes), f"{TITLE} {chance.random()}"))
    if step < 0.7:
        return session.do(MoveNote(chance.choice(notes), chance.uniform(0, 999), chance.uniform(0, 999)))
    if step < 0.8:
        return session.do(GatherNotes(new_id(), "board", tuple(chance.sample(notes, 3)), 0, 0))
    return session.undo() if step < 0.93 else session.redo()


def cast_papers(path: Path, _: random.Random) -> None:
    box = BallotFile(path)
    while True:
        content = new_id()
        box.cast("ballot", BallotPaper((Choice(content, 1),)))
        say(content)


def merge_tables(folder: Path, _: random.Random) -> None:
    """Into one new file after the other."""
    done = len(list(folder.glob("plenum-*")))
    while True:
        done += 1
        target = folder / f"plenum-{done}.workshop"
        merge_files(target, [folder / "a.workshop", folder / "b.workshop"])
        say(target.name)


WORK = {"cards": handle_cards, "papers": cast_papers, "tables": merge_tables}


def main() -> None:
    for line in sys.stdin:
        work, seed, path = line.rstrip("\n").split(" ", 2)
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            WORK[work](Path(path), random.Random(int(seed)))
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
