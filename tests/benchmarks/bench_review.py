"""Forty cards of one photo, compared and confirmed on the real photo page by keys: how many keys, how long the program.

Usage: bench_review.py [--seed 7100]. First a photo without sticky dots, then one with dots over many words; a wrong
proposal is marked whole and written anew, letter by letter: the most keys that it can take. The program's time is
measured, a person's reckoned (READING_S, KEY_S). One minute.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication

from app.kit import table_with_notes
from benchmarks.board_photos import board_photo
from journeys.event_desk import EventDesk
from workshopdesk.app.photo_taking import note_of_paper
from workshopdesk.domain.note import Note

LIMIT_S = 240.0
READING_S = 6 / 4 * 2
"""Six words read twice, on the picture and beside it, at four words a second."""
KEY_S = 0.5
"""A person's time for a key: two fingers, no typist."""


def review(seed: int, folder: Path, *, dots: bool) -> None:
    photo = board_photo(seed, "typisch", printed=True, dots=dots)
    path = photo.save(folder / "wand.jpg")
    records = tuple(record for record in table_with_notes().state if not isinstance(record, Note))
    with EventDesk(folder, (1366, 768)) as desk:
        desk.create(records, "run")
        photos = desk.desk.controller.workshop.photos
        for name in ("more", "paperCards", "paperPhoto"):
            desk.tap(name)
        photos.choose([QUrl.fromLocalFile(str(path))])
        desk.until(lambda: photos.stage == "review", "the review", 120)
        found = photos.keptCount
        desk.tap("photoTakeIn")
        wanted = {}
        for card in photo.cards:
            note = note_of_paper(desk.state, card.number if card.number is not None else -1)
            if note is not None:
                wanted[note.id] = card.text
        keys, corrected, program, waits = 0, 0, 0.0, []
        while photos.stage == "words":
            # a person takes six seconds for a card, the worker less than one: only here the words are waited for
            desk.until(lambda: photos.words.level != "waiting", "the words", 120)
            started = time.perf_counter()
            note_id, field = photos.words.noteId, desk.item("wordsText")
            text = " ".join(str(field.property("value")).split())
            if text != wanted.get(note_id, text):
                corrected += 1
                keys += len(wanted[note_id]) + 1
                desk.chord(Qt.Key.Key_A)
                desk.type_text(wanted[note_id])
            pressed = time.perf_counter()
            desk.key(Qt.Key.Key_Return)
            keys += 1
            waits.append(time.perf_counter() - pressed)
            program += time.perf_counter() - started
            confirmed = desk.state.get(Note, note_id)
            assert not confirmed.unconfirmed
            assert " ".join(confirmed.text.split()) == wanted.get(note_id, text)
    person = found * READING_S + keys * KEY_S
    print(
        f"{'with' if dots else 'without'} dots, {found} cards: {keys} keys, {corrected} proposals written anew;"
        f" the program {program:.1f} s,"
        f" from Enter to the next card {1000 * median(waits):.0f} ms"
        f" (longest {1000 * max(waits):.0f});"
        f" with a person's {person:.0f} s {program + person:.0f} s (limit {LIMIT_S:.0f})"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7100)
    chosen = parser.parse_args(arguments)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for dots in (False, True):
        with tempfile.TemporaryDirectory() as name:
            review(chosen.seed, Path(name), dots=dots)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
