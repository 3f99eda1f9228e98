"""Photos of pin boards through the whole chain, photo to found cards and words, against the truth.

Usage: bench_capture.py [--photos 3] [--seed 7100] [--preset typisch]  prints a table; `make bench-capture`. Some
minutes: every photo is made, saved as JPEG and read back. CER: wrong letters of those that the photo holds
(LEGIBLE_PX), then of all. Speed and memory are those of the real worker process, command `read-photo`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from benchmarks.board_camera import PRESETS
from benchmarks.board_photos import BoardPhoto, TrueCard, board_photo
from workshopdesk.app.photo_reading import FoundCard, PhotoReading
from workshopdesk.capture.free_overlaps import overlap
from workshopdesk.capture.photo import load_photo
from workshopdesk.capture.reading import read_photo, with_words
from workshopdesk.capture.words import WordReader

SAME_CARD = 0.6
"""Common area by area of both together from which a frame is that of the true card."""

LEGIBLE_PX = 14.0
"""Height of letters in the photo, foot of a g to head of an l, from which the limit on wrong letters is meant. Chance
writes whole titles on small round cards, down to 2 mm: 4 pixels, which nobody can read either."""


@dataclass
class Tally:
    """What was measured over the photos of one kind."""

    true: int = 0
    found: int = 0
    matched: int = 0
    wrong_numbers: int = 0
    dots_exact: int = 0
    colour_right: int = 0
    corners_mm: list[float] = field(default_factory=list)
    letters: int = 0
    letters_wrong: int = 0
    legible: int = 0
    legible_wrong: int = 0

    def add(self, photo: BoardPhoto, reading: PhotoReading) -> list[tuple[FoundCard, TrueCard]]:
        pairs = list(matched(photo, reading))
        self.true += len(photo.cards)
        self.found += len(reading.cards)
        self.matched += len(pairs)
        numbers = {card.number: card for card in photo.cards if card.number is not None}
        right = {found.number for found, true in pairs if found.number == true.number}
        self.wrong_numbers += sum(
            found.number is not None and (found.number not in numbers or found.number not in right)
            for found in reading.cards
        )
        for found, true in pairs:
            self.dots_exact += tuple(sorted(dot.colour for dot in found.dots)) == true.dots
            self.colour_right += found.colour == true.colour
            off = np.linalg.norm(np.array(found.frame_px) - true.corners_px, axis=1).max() / photo.scale
            self.corners_mm.append(float(off))
        return pairs

    def add_words(self, found: FoundCard, true: TrueCard, scale: float) -> None:
        wrong = distance(true.text, " ".join(found.text.split()))
        self.letters += len(true.text)
        self.letters_wrong += wrong
        if true.letters_mm * scale >= LEGIBLE_PX:
            self.legible += len(true.text)
            self.legible_wrong += wrong


def matched(photo: BoardPhoto, reading: PhotoReading) -> Iterator[tuple[FoundCard, TrueCard]]:
    """Found cards with the true card they frame, each true card once."""
    free = list(photo.cards)
    for found in reading.cards:
        frame = np.array(found.frame_px, np.float32)

        def common(card: TrueCard, frame: np.ndarray = frame) -> float:
            return overlap(frame, card.corners_px.astype(np.float32))

        best = max(free, key=common, default=None)
        if best is not None and common(best) >= SAME_CARD:
            free.remove(best)
            yield found, best


def distance(wanted: str, read: str) -> int:
    """How many letters are to be added, taken away or changed (Levenshtein 1966)."""
    row = list(range(len(read) + 1))
    for i, letter in enumerate(wanted, 1):
        last = row
        row = [i]
        for (diagonal, above), other in zip(pairwise(last), read, strict=True):
            row.append(min(above + 1, row[-1] + 1, diagonal + (letter != other)))
    return row[-1]


def measure(seed: int, photos: int, presets: Sequence[str], folder: Path) -> None:
    print(
        f"{'photos':22}{'cards':>6}{'found':>8}{'false':>8}{'wrong id':>9}{'corner':>8}"
        f"{'dots':>8}{'colour':>8}{'CER':>8}{'all CER':>9}"
    )
    reader = WordReader()
    for preset in presets:
        for printed in (True, False):
            tally = Tally()
            for number in range(photos):
                # words under dots cannot be compared: every photo with dots has a twin without, for its words
                with_dots = board_photo(seed + number, preset, printed=printed)
                path = with_dots.save(folder / "wand.jpg")
                tally.add(with_dots, read_photo(load_photo(path)))
            plain = board_photo(seed + photos, preset, printed=printed, dots=False)
            loaded = load_photo(plain.save(folder / "wand.jpg"))
            reading = read_photo(loaded)
            pairs = tally.add(plain, reading)
            read = dict(zip(map(id, reading.cards), with_words(reading, loaded, reader), strict=True))
            for found, true in pairs:
                tally.add_words(read[id(found)], true, plain.scale)
            print(_line(f"{preset}, {'printed' if printed else 'free'}", tally), flush=True)


def _line(name: str, tally: Tally) -> str:
    shares = (
        tally.matched / tally.true,
        1 - tally.matched / max(1, tally.found),
    )
    pairs = max(1, tally.matched)
    return (
        f"{name:22}{tally.true:6}{shares[0]:8.3f}{shares[1]:8.3f}{tally.wrong_numbers:9}"
        f"{median(tally.corners_mm or [float('nan')]):6.1f}mm{tally.dots_exact / pairs:8.3f}"
        f"{tally.colour_right / pairs:8.3f}{tally.legible_wrong / max(1, tally.legible):8.4f}"
        f"{tally.letters_wrong / max(1, tally.letters):9.4f}"
    )


def measure_worker(seed: int, folder: Path) -> None:
    """Seconds from the start of the worker to the review screen and to the last text, and its largest memory."""
    path = board_photo(seed, "typisch", printed=True).save(folder / "wand.jpg")
    command = [sys.executable, "-m", "workshopdesk", "read-photo", str(path), "--out", str(folder)]
    started = time.perf_counter()
    cards, review, worded, megabytes = 0, float("nan"), 0, 0.0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        for line in worker.stdout:
            told = json.loads(line)
            if "reading" in told:
                cards, review = len(told["reading"]["cards"]), time.perf_counter() - started
            worded += "card" in told
            megabytes = _largest_memory(worker.pid) or megabytes
    last = time.perf_counter() - started
    print(
        f"worker, {cards} cards of 12 megapixels: review screen after {review:.1f} s (limit 6),"
        f" {worded} texts after {last:.1f} s (limit 20), {megabytes:.0f} MB (limit 700)"
    )


def _largest_memory(process: int) -> float:
    """In megabytes; 0 once it has ended. The kernel's ru_maxrss of a child also knows the memory of its parent."""
    try:
        status = Path(f"/proc/{process}/status").read_text("ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0.0)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7100)
    parser.add_argument("--preset", choices=list(PRESETS), help="only these photos, without the worker's time")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        if chosen.preset is None:
            measure_worker(chosen.seed, Path(name))
        measure(chosen.seed, chosen.photos, [chosen.preset] if chosen.preset else list(PRESETS), Path(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
