"""The broken lines of a ReportLab paragraph, set from right to left where their words run so."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from workshopdesk.documents.right_to_left import (
    has_right_to_left,
    mirrored,
    plain_letters,
    runs_right_to_left,
    visual_order,
)


def words_of(block: Any, line: Any) -> str:
    """The words of one broken line in the order of reading. `block` is the paragraph's `blPara`."""
    if block.kind == 0:
        return " ".join(line[1])
    return "".join(piece.text for piece in line.words if not hasattr(piece, "cbDefn"))


def spoken(block: Any) -> dict[str, str]:
    """The passages that have words from right to left, in the order of reading, with the letters that people typed.

    Links cut a paragraph into passages. Each is named by the label of the mark that begins it, the first by "".
    """
    passages: dict[str, list[str]] = {"": []}
    for line in block.lines:
        if block.kind == 0:
            passages[""] += line[1]
            continue
        for piece in line.words:
            if hasattr(piece, "cbDefn"):
                passages[piece.cbDefn.label] = []
            else:
                list(passages.values())[-1].append(piece.text)
        list(passages.values())[-1].append(" ")
    separator = " " if block.kind == 0 else ""
    told = {label: plain_letters(separator.join(words)).strip() for label, words in passages.items()}
    return {label: words for label, words in told.items() if has_right_to_left(words)}


def turned(block: Any, style: ParagraphStyle) -> tuple[Any, ParagraphStyle]:
    """What a paragraph is drawn with instead of its own `blPara` and style; both stay as they are."""
    to_left = runs_right_to_left(" ".join(words_of(block, line) for line in block.lines))
    lines = copy.copy(block)
    lines.lines = [_turned_line(block, line, to_left) for line in block.lines]
    if to_left and style.alignment == TA_LEFT and not getattr(style, "endDots", None):
        style = copy.copy(style)
        style.alignment = TA_RIGHT
    return lines, style


def _turned_line(block: Any, line: Any, to_left: bool) -> Any:
    if block.kind == 0:
        room, words = line
        order = visual_order(" ".join(words), to_left)
        return room, _set(" ".join(words), order).split(" ")
    drawn = copy.copy(line)
    drawn.words = []
    piled: list[Any] = []
    for piece in line.words:
        if hasattr(piece, "cbDefn"):  # the mark at the edge of a link stays where it is
            drawn.words += [*_pieces(piled, to_left), piece]
            piled = []
        else:
            piled.append(piece)
    drawn.words += _pieces(piled, to_left)
    return drawn


def _pieces(pieces: Sequence[Any], to_left: bool) -> Iterator[Any]:
    """The pieces of one font and look each, turned and cut anew."""
    text = "".join(piece.text for piece in pieces)
    owners = [piece for piece in pieces for _ in piece.text]
    run: list[tuple[int, bool]] = []
    for spot in visual_order(text, to_left):
        if run and owners[run[-1][0]] is not owners[spot[0]]:
            yield owners[run[0][0]].clone(text=_set(text, run))
            run = []
        run.append(spot)
    if run:
        yield owners[run[0][0]].clone(text=_set(text, run))


def _set(text: str, order: Sequence[tuple[int, bool]]) -> str:
    return "".join(mirrored(text[place]) if turned else text[place] for place, turned in order)
