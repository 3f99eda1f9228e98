"""The words on a card, as a proposal (design CAPTURE.md §4): PP-OCRv6 small through rapidocr, offline.

The two models lie in rapidocr's wheel; with their own files named nothing is ever fetched.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from workshopdesk.app.photo_review import READABLE
from workshopdesk.base.errors import KnownError
from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

_LONGEST_SIDE = 640  # of the picture that words are looked for in: a fifth of the default's time, as good (§4b)
_MODELS = {
    "Det.model_path": "PP-OCRv6_det_small.onnx",
    "Rec.model_path": "PP-OCRv6_rec_small.onnx",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """`text` with its line breaks; `confidence` from 0 to 1: the mean over the pieces, 0 for nothing."""

    text: str = ""
    confidence: float = 0.0


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

    def read(self, crop: Pixels) -> Proposal:
        """The words on a straightened card in reading order: rows by their middle, pieces of a row from the left.

        Cards may be turned by 90, 180 or 270 degrees.
        """
        first, upwards = self._look(crop)
        if first.confidence >= READABLE and not upwards:
            return first
        # it may hang upside down or on its side; the models' own look at that costs time for every card
        turned = [self._look(np.ascontiguousarray(np.rot90(crop, turns)))[0] for turns in ((1, 3) if upwards else (2,))]
        best = max(turned, key=lambda proposal: proposal.confidence)
        return best if best.confidence >= READABLE else max(first, best, key=lambda proposal: proposal.confidence)

    def _look(self, crop: Pixels) -> tuple[Proposal, bool]:
        """What is read without any turn, and whether most pieces are higher than wide: a card on its side."""
        found = self._engine(crop)
        if found is None or not found.txts:
            return Proposal(), False
        return _proposal(found), bool(np.median([_upwards(np.asarray(box)) for box in found.boxes]))


def _upwards(box: Points) -> bool:
    return bool(np.linalg.norm(box[0] - box[3]) > np.linalg.norm(box[0] - box[1]))


def _proposal(found: Any) -> Proposal:
    pieces = [
        (np.asarray(box), str(text), float(score))
        for box, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
    ]
    usual = float(np.median([np.linalg.norm(box[0] - box[3]) for box, _, _ in pieces]))
    pieces.sort(key=lambda piece: float(piece[0][:, 1].mean()))
    rows: list[list[tuple[float, str]]] = []
    top = -np.inf
    for box, text, _ in pieces:
        middle = float(box[:, 1].mean())
        if not rows or middle - top >= 0.5 * usual:
            rows.append([])
            top = middle
        rows[-1].append((float(box[:, 0].min()), text))
    text = "\n".join(" ".join(words for _, words in sorted(row)) for row in rows)
    return Proposal(text, float(np.mean([score for _, _, score in pieces])))
