"""Forty cards of one photo, compared and confirmed on the real photo page by keys: how many keys, how long the program.

Usage: bench_review.py [--seed 7100]. First a photo without sticky dots, then one with dots over many words. A wrong
proposal is corrected where it is wrong: with real keys to the place, letters deleted and typed, and Enter; where that
takes no fewer keys it is marked whole and written anew. The program's time is measured, a person's reckoned (READING_S,
KEY_S, PLACE_S). One minute.
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
from benchmarks.corrections import Correction, Stops, corrections, keys_in_place, way
from journeys.event_desk import EventDesk
from workshopdesk.app.photo_taking import note_of_paper
from workshopdesk.domain.note import Note

LIMIT_S = 240.0
READING_S = 6 / 4 * 2
"""Six words read twice, on the picture and beside it, at four words a second."""
KEY_S = 0.5
"""A person's time for a key: two fingers, no typist."""
PLACE_S = 1.35
"""To make up one's mind about each wrong place (Card, Moran, Newell 1980: mental operator), beside the reading."""


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
        keys, anew, corrected, places, program, waits = 0, 0, 0, 0, 0.0, []
        while photos.stage == "words":
            # a person takes six seconds for a card, the worker less than one: only here the words are waited for
            desk.until(lambda: photos.words.level != "waiting", "the words", 120)
            started = time.perf_counter()
            note_id, field = photos.words.noteId, desk.item("wordsText")
            text = str(field.property("value"))
            right = wanted.get(note_id, text)
            if text != right:
                corrected += 1
                assert _cursor() == Stops(0, (), tuple(photos.words.doubts)).start
                stops = Stops(len(text), _word_stops(desk), tuple(photos.words.doubts))
                started = time.perf_counter()
                steps = corrections(text, right)
                anew += len(right) + 1
                if keys_in_place(steps, stops) < len(right) + 1:
                    places += len(steps)
                    keys += _correct(desk, steps, stops)
                else:
                    places += 1
                    keys += len(right) + 1
                    desk.chord(Qt.Key.Key_A)
                    desk.type_text(right)
            pressed = time.perf_counter()
            desk.key(Qt.Key.Key_Return)
            keys += 1
            waits.append(time.perf_counter() - pressed)
            program += time.perf_counter() - started
            confirmed = desk.state.get(Note, note_id)
            assert not confirmed.unconfirmed
            assert confirmed.text == right
    person = found * READING_S + keys * KEY_S + places * PLACE_S
    print(
        f"{'with' if dots else 'without'} dots, {found} cards: {keys} keys, {corrected} proposals corrected in {places}"
        f" places (all written anew: {found + anew} keys);"
        f" the program {program:.1f} s,"
        f" from Enter to the next card {1000 * median(waits):.0f} ms"
        f" (longest {1000 * max(waits):.0f});"
        f" with a person's {person:.0f} s {program + person:.0f} s (limit {LIMIT_S:.0f})"
    )


def _cursor() -> int:
    """The place of the cursor in the field that has the focus."""
    focused = QGuiApplication.focusObject()
    assert focused is not None
    return int(focused.property("cursorPosition"))


def _word_stops(desk: EventDesk) -> tuple[int, ...]:
    """Where Ctrl+Right stops in the text of the focused field; the cursor stays where it is."""
    focused, before = QGuiApplication.focusObject(), _cursor()
    assert focused is not None
    desk.chord(Qt.Key.Key_Home)
    stops = [_cursor()]
    desk.chord(Qt.Key.Key_Right)
    while _cursor() > stops[-1]:
        stops.append(_cursor())
        desk.chord(Qt.Key.Key_Right)
    focused.setProperty("cursorPosition", before)
    return tuple(stops[1:])


def _correct(desk: EventDesk, steps: Sequence[Correction], stops: Stops) -> int:
    """Goes to every wrong place and puts it right; how many keys that took, each really pressed."""
    keys, longer = 0, 0
    for step in steps:
        for kind in way(_cursor() - longer, step.at, stops):
            keys += _press(desk, kind)
        while _cursor() - longer != step.at:  # a word that was corrected may end elsewhere now
            keys += _press(desk, "right" if _cursor() - longer < step.at else "left")
        for _ in range(step.removed):
            desk.key(Qt.Key.Key_Delete)
        desk.type_text(step.typed)
        keys += step.keys
        longer += len(step.typed) - step.removed
    return keys


def _press(desk: EventDesk, kind: str) -> int:
    if kind in _CHORDS:
        desk.chord(_CHORDS[kind])
    else:
        desk.key(_KEYS[kind])
    return 1


_CHORDS = {"word": Qt.Key.Key_Right, "home": Qt.Key.Key_Home, "end": Qt.Key.Key_End}
_KEYS = {"right": Qt.Key.Key_Right, "left": Qt.Key.Key_Left, "doubt": Qt.Key.Key_F3}


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
