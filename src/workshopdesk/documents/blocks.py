"""Building blocks made of the primitives: numbered heads, codes with their address, facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Spacer

from workshopdesk.documents.layout import Columns, Outwards, Stack
from workshopdesk.documents.marks import Code
from workshopdesk.documents.paragraphs import address_line, list_item, text
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import clean
from workshopdesk.documents.tokens import (
    FULL,
    GUTTER,
    H3,
    INK,
    LABEL,
    MAIN,
    MICRO_STRONG,
    NUMBER,
    SIDE,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_8,
    TABLE,
    variant,
)

_FACT_COLUMNS = 3
_LONGEST_FACT = 240  # characters; more would make a column that fits no page
_FACT = variant(TABLE, leading=12.25)


class NumberedHead(Columns):
    """A large number or a short key in the margin and the title in the main column as ONE heading; more lines below."""

    tag = "H3"

    def __init__(self, number: int | str, title: str, key: str, below: Sequence[Any]) -> None:
        head = text(title, H3, "H3")
        large = text(f"{number}\u00a0", _number_style(number), "H3")
        large.token = head.token
        self.key, self.label = key, f"{number}  {title}"
        super().__init__(
            [(-(SIDE + GUTTER), SIDE, large), (0, MAIN, Stack([Spacer(1, SPACE_3), head, *below]))],
            rule=(-(SIDE + GUTTER), MAIN),
            padding_top=SPACE_1,
            space_after=SPACE_4,
        )
        self.spaceBefore = SPACE_8


def _number_style(number: int | str) -> Any:
    """As large as fits into the margin column."""
    characters = len(str(number))
    if characters <= 2:
        return NUMBER
    return variant(NUMBER, fontSize=42 if characters == 3 else 34, leading=56)


def code_block(address: str, caption: str, alternative: str, ink: float = 0) -> Stack:
    """A QR code, what it opens, and the address to type."""
    code = Code(address, ink)
    return Stack(
        [
            Outwards(Figure(code, alternative.format(address=address))),
            Spacer(1, max(SPACE_2, code.quiet)),
            text(caption, MICRO_STRONG),
            address_line(address, SIDE),
        ]
    )


def facts(pairs: Sequence[tuple[str, str]], full: float = FULL, columns: int = _FACT_COLUMNS) -> list[Any]:
    """Small facts as a list in columns over the width `full`; what has no value is left out, long ones below."""
    present = [(label, clean(value)) for label, value in pairs if clean(value)]
    short = [pair for pair in present if len(pair[1]) <= _LONGEST_FACT]
    long = [pair for pair in present if pair not in short]
    token = object()
    width = (full - (columns - 1) * GUTTER) / columns
    per_column = -(-len(short) // columns)
    stacks = []
    for i, first in enumerate(range(0, len(short), per_column or 1)):
        stack: list[Any] = []
        for label, value in short[first : first + per_column]:
            stack += [*_fact(label, value, token), Spacer(1, SPACE_2)]
        stacks.append((i * (width + GUTTER), width, Stack(stack)))
    made: list[Any] = [Columns(stacks, rule=(0, full), rule_colour=INK, padding_top=SPACE_3)] if stacks else []
    for label, value in long:
        made += _fact(label, value, token)
    return made


def _fact(label: str, value: str, token: object) -> list[Any]:
    outer, body = list_item(token)
    return [text(label, LABEL, "Lbl", outer), text(value, _FACT, path=body)]
