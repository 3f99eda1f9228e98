"""Photos of pin boards whose truth is known: tests/data/pinboards, made by the generator that CAPTURE.md describes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from workshopdesk.app.photo_reading import FoundCard, PhotoReading
from workshopdesk.capture.free_overlaps import overlap
from workshopdesk.capture.photo import Photo, load_photo

DATA = Path(__file__).resolve().parents[1] / "data" / "pinboards"
COLOURS = {
    "gelb": "yellow",
    "gruen": "green",
    "blau": "blue",
    "rosa": "pink",
    "pink": "pink",
    "weiss": "white",
    "orange": "orange",
}
DOTS = {"rot": "red", "blau": "blue"}
SAME_CARD = 0.6
"""Common area by area of both together from which a frame is that of the true card."""


@dataclass(frozen=True, slots=True)
class TruePhoto:
    photo: Photo
    cards: tuple[dict[str, Any], ...]


def true_photo(name: str) -> TruePhoto:
    truth = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    return TruePhoto(load_photo(DATA / f"{name}.jpg"), tuple(truth["cards"]))


def matched(reading: PhotoReading, photo: TruePhoto) -> list[tuple[FoundCard, dict[str, Any]]]:
    """Found cards with the true card they frame, each true card once."""
    free = list(photo.cards)
    pairs = []
    for found in reading.cards:
        frame = np.array(found.frame_px, np.float32)
        best = max(free, key=lambda card: overlap(frame, np.array(card["quad_px"], np.float32)), default=None)
        if best is not None and overlap(frame, np.array(best["quad_px"], np.float32)) >= SAME_CARD:
            free.remove(best)
            pairs.append((found, best))
    return pairs


def true_dots(card: dict[str, Any]) -> list[str]:
    return sorted(DOTS[dot["colour"]] for dot in card["dots"])
