"""The words on a card, as a proposal (design CAPTURE.md §4): PP-OCRv6 small through rapidocr, offline.

The two models lie in rapidocr's wheel; with their own files named nothing is ever fetched.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from workshopdesk.app.photo_review import CERTAIN, READABLE
from workshopdesk.base.errors import KnownError
from workshopdesk.capture.hidden_words import Disc, hidden_parts
from workshopdesk.capture.lens import Points
from workshopdesk.capture.letter_places import PlacingDecoder, Span, hidden_spans, joined
from workshopdesk.capture.photo import Pixels
from workshopdesk.capture.written_rows import WrittenRow, written_rows

_LONGEST_SIDE = 640  # of the picture that words are looked for in: a fifth of the default's time, as good (§4b)
_LEAST_SCORE = 0.5  # of a piece of words, rapidocr's own: below it is no words at all
_LEAST_LETTER = 0.9
"""One letter that is less sure than this may be another, however sure all of them are on average."""
_UNCERTAIN = CERTAIN - 0.01
"""Of a proposal that lacks a row there is, with a dot over its words or a letter in doubt: to be looked at."""
_BLOCK = 2  # rows of ink in one piece: it is no row
_SEEN = 0.6  # of a row's width with the room around it
_JOINED = re.compile(r"(?<=\w)-(und|oder)(?=\s|$)")
_MODELS = {
    "Det.model_path": "PP-OCRv6_det_small.onnx",
    "Rec.model_path": "PP-OCRv6_rec_small.onnx",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """`text` with its line breaks; `confidence` from 0 to 1: the mean over the pieces, 0 for nothing.

    `doubts`: the places in the text from where on a sticky dot lies over it, from the left.
    """

    text: str = ""
    confidence: float = 0.0
    doubts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words in one box of four corners, clockwise from the upper left, in pixels.

    `letters`: where each stands, in pixels from the left; empty where the model did not tell. `least`: how sure the
    least sure of them is.
    """

    box: Points
    text: str
    score: float
    letters: tuple[float, ...]
    least: float


class WordReader:
    """Loads its models once, about two seconds; then 0.3 s for each card on two cores. Use it in a worker process."""

    def __init__(self, threads: int = 2) -> None:
        """Raises KnownError("reader-missing") where the extra packages are not installed."""
        try:
            import rapidocr
        except ImportError as error:
            raise KnownError("reader-missing") from error
        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        models = Path(rapidocr.__file__).parent / "models"
        self._engine: Any = rapidocr.RapidOCR(
            params={
                "Global.log_level": "error",
                "Global.use_cls": False,
                "Det.limit_type": "max",
                "Det.limit_side_len": _LONGEST_SIDE,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                **{option: str(models / name) for option, name in _MODELS.items()},
            }
        )
        recogniser: Any = self._engine._load_rec_model()  # type: ignore[no-untyped-call]  # rapidocr tells no types
        recogniser.postprocess_op = PlacingDecoder(recogniser.postprocess_op)

    def read(self, crop: Pixels, dots: Sequence[Disc] = ()) -> Proposal:
        """The words on a straightened card in reading order: rows by their middle, pieces of a row from the left.

        Cards may be turned by 90, 180 or 270 degrees. `dots`: the sticky dots on the card; one that lies over a row
        may hide letters, so such words are never certain.
        """
        first, upwards = self._look(crop, dots)
        if first.confidence >= READABLE and not upwards:
            return first
        # it may hang upside down or on its side; the models' own look at that costs time for every card
        turned = [self._turned(crop, dots, turns) for turns in ((1, 3) if upwards else (2,))]
        best = max(turned, key=lambda proposal: proposal.confidence)
        return best if best.confidence >= READABLE else max(first, best, key=lambda proposal: proposal.confidence)

    def _turned(self, crop: Pixels, dots: Sequence[Disc], turns: int) -> Proposal:
        height, width = crop.shape[:2]
        moved = [dot.turned(width, height, turns) for dot in dots]
        return self._look(np.ascontiguousarray(np.rot90(crop, turns)), moved)[0]

    def _look(self, crop: Pixels, dots: Sequence[Disc]) -> tuple[Proposal, bool]:
        """What is read without any turn, and whether most pieces are higher than wide: a card on its side."""
        seen = self._seen(crop)
        if seen and np.median([_upwards(piece.box) for piece in seen]):
            return _proposal(seen, dots), True
        missed = self._missed(crop, seen, dots)
        if not missed:
            return _proposal(seen, dots), False
        middles = [row.middle for row, _ in missed]
        kept = [piece for piece in seen if not _rows_in(piece, middles)]
        whole = _proposal([*kept, *(piece for _, piece in missed)], dots)
        if whole.confidence >= READABLE:
            return whole, False
        part = _proposal(seen, dots)
        return replace(part, confidence=min(part.confidence, _UNCERTAIN)), False

    def _seen(self, crop: Pixels) -> list[_Piece]:
        found = self._engine(crop, use_det=True)
        if found is None or not found.txts:
            return []
        return [
            _piece(np.asarray(box), str(text), score)
            for box, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
        ]

    def _missed(self, crop: Pixels, seen: Sequence[_Piece], dots: Sequence[Disc]) -> list[tuple[WrittenRow, _Piece]]:
        """Rows of ink that the first model did not see, or only in part or within a block, read one by one."""
        rows = written_rows(crop, dots)
        least = READABLE if dots else _LEAST_SCORE  # the rests of letters around dots look like words, too
        middles = [row.middle for row in rows]
        single = [piece for piece in seen if _rows_in(piece, middles) < _BLOCK]
        missed = []
        for row in rows:
            widths = [np.ptp(piece.box[:, 0]) for piece in single if _rows_in(piece, [row.middle])]
            if sum(widths) >= _SEEN * (row.right - row.left):
                continue
            found = self._engine(row.of(crop), use_det=False)
            if found is None or not found.txts or found.scores[0] < least:
                continue
            piece = _piece(row.corners(), str(found.txts[0]), found.scores[0])
            if len(piece.text) > 1:  # a lone letter is a sticky dot's edge
                missed.append((row, piece))
        return missed


def spelled(text: str) -> str:
    """With the space after a word cut short, which small letters lose: "Erd-und Grasarbeiten" is no German.

    "Frage-und-Antwort-Spiel" stays as it is.
    """
    return _JOINED.sub(r"- \1", text)


def _piece(box: Points, text: str, score: float) -> _Piece:
    """The words of a box; of rows cut out by their ink they may begin and end with a space."""
    left, right = float(box[[0, 3], 0].mean()), float(box[[1, 2], 0].mean())
    letters = [left + place * (right - left) for place in getattr(score, "places", ())]
    bare = text.strip()
    before = len(text) - len(text.lstrip())
    return _Piece(box, bare, float(score), tuple(letters[before : before + len(bare)]), getattr(score, "least", 1.0))


def _upwards(box: Points) -> bool:
    return bool(np.linalg.norm(box[0] - box[3]) > np.linalg.norm(box[0] - box[1]))


def _rows_in(piece: _Piece, middles: Sequence[float]) -> int:
    top, low = float(piece.box[:, 1].min()), float(piece.box[:, 1].max())
    return sum(top < middle < low for middle in middles)


def _proposal(pieces: Sequence[_Piece], dots: Sequence[Disc]) -> Proposal:
    if not pieces:
        return Proposal()
    usual = float(np.median([np.linalg.norm(piece.box[0] - piece.box[3]) for piece in pieces]))
    rows: list[list[_Piece]] = []
    top = -np.inf
    for piece in sorted(pieces, key=lambda piece: float(piece.box[:, 1].mean())):
        middle = float(piece.box[:, 1].mean())
        if not rows or middle - top >= 0.5 * usual:
            rows.append([])
            top = middle
        rows[-1].append(piece)
    text = ""
    spans: list[Span] = []
    for row in rows:
        for between, piece in zip("\n" + " " * len(row), sorted(row, key=_left), strict=False):
            text += between * bool(text)
            spans += [(len(text) + a, len(text) + b) for a, b in hidden_spans(piece.box, piece.letters, dots)]
            text += piece.text
    confidence = float(np.mean([piece.score for piece in pieces]))
    hidden = any(True for piece in pieces for _ in hidden_parts(piece.box, dots))
    if hidden or min(piece.least for piece in pieces) < _LEAST_LETTER:
        confidence = min(confidence, _UNCERTAIN)
    longer = [found.start(1) for found in _JOINED.finditer(text)]
    doubts = tuple(first + sum(place <= first for place in longer) for first, _ in joined(spans))
    return Proposal(spelled(text), confidence, doubts)


def _left(piece: _Piece) -> tuple[float, str]:
    return float(piece.box[:, 0].min()), piece.text
