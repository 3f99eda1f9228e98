"""Cards in print: a bar with symbol and number, the words as they were written, and where they come from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from workshopdesk.documents.content import CardEntry, MergedEntry
from workshopdesk.documents.handwriting import Handwriting
from workshopdesk.documents.marks import bolt, question_mark, symbol
from workshopdesk.documents.paragraphs import joined, list_item, text
from workshopdesk.documents.tagging.canvas import Path
from workshopdesk.documents.tagging.flowables import Block, Figure, TaggedParagraph
from workshopdesk.documents.tokens import (
    CARD,
    CARD_DETAIL,
    CARD_PAINT,
    GUTTER,
    MAIN,
    MICRO,
    MICRO_STRONG,
    SOFT,
    SPACE_1,
    SPACE_2,
    SPACE_4,
    variant,
)
from workshopdesk.documents.told import card_notes, merged_notes
from workshopdesk.documents.wording import Words
from workshopdesk.domain.note import Colour

_BAR = 18.0
_SYMBOL = 7.6
_PADDING = SPACE_1 + 1.5
_MARK = 7.0
_LEAST = 28.0  # points; no card, and no part of one, is lower: symbol and number need the room
_NUMBER = variant(MICRO_STRONG, alignment=1)
_NARROW_WORDS = 72  # characters that make at most three lines on a card of half width
WHOLE_UP_TO = 190.0  # points; a taller card may go over to the next page


class Card(Block):
    """One card. `words` are its ink and its paragraphs; they carry the list and item they belong to, so that a card
    over two pages stays one item.
    """

    def __init__(
        self, entry: CardEntry, words: Sequence[TaggedParagraph | Figure], number: TaggedParagraph | None, meta: Any
    ) -> None:
        super().__init__()
        self.entry, self.words, self.number, self.meta = entry, list(words), number, meta
        self.spaceAfter = SPACE_2
        self._heights: list[float] = []
        self._meta_height = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        inner = self._inner(available_width)
        self._heights = [self.measure(paragraph, inner) + paragraph.getSpaceBefore() for paragraph in self.words]
        self._meta_height = self.measure(self.meta, inner - self._marks_width()) if self.meta else 0
        if self.number:
            self.measure(self.number, _BAR)
        self.height = max(2 * _PADDING + sum(self._heights) + self._meta_height, _LEAST)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Block]:
        if self.height <= WHOLE_UP_TO or height < _LEAST:
            return []
        inner, room = self._inner(width), height - 2 * _PADDING
        first: list[TaggedParagraph | Figure] = []
        rest = list(self.words)
        while rest:
            paragraph = rest[0]
            own = self.measure(paragraph, inner) + paragraph.getSpaceBefore()
            if own <= room:
                first.append(rest.pop(0))
                room -= own
                continue
            parts = paragraph.split(inner, room - paragraph.getSpaceBefore())
            if len(parts) == 2:
                first.append(parts[0])
                rest[0] = parts[1]
            break
        if not first:
            return []
        # The line of origin stays behind alone if only the words fitted.
        return [Card(self.entry, first, self.number, None), Card(self.entry, rest, None, self.meta)]

    def draw(self) -> None:
        canvas, note = self.canv, self.entry.note
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(SOFT)
        canvas.setFillColor(CARD_PAINT[note.colour].paper)
        canvas.rect(0, 0, _BAR, self.height, stroke=1, fill=1)
        canvas.rect(0, 0, self.width, self.height, stroke=1, fill=0)
        symbol(canvas, note.colour, (_BAR - _SYMBOL) / 2, self.height - _SYMBOL - 5.2, _SYMBOL)
        canvas.restoreState()
        if self.number:
            self.number.drawOn(canvas, 0, 2.5)
        y = self.height - _PADDING
        for paragraph, height in zip(self.words, self._heights, strict=True):
            y -= height
            paragraph.drawOn(canvas, _BAR + SPACE_2, y)
        if self.meta:
            self.meta.drawOn(canvas, _BAR + SPACE_2, _PADDING)
            self._draw_marks()

    def _draw_marks(self) -> None:
        x, y = self.width - SPACE_2 - _MARK, _PADDING + 1.2
        if self.entry.note.unclear:
            question_mark(self.canv, x, y, _MARK)
            x -= _MARK + 3
        if self.entry.note.flash:
            bolt(self.canv, x, y, _MARK)

    def _marks_width(self) -> float:
        return (self.entry.note.unclear + self.entry.note.flash) * (_MARK + 3)

    @staticmethod
    def _inner(width: float) -> float:
        return width - _BAR - SPACE_4


class CardPair(Block):
    """Two short cards side by side, equally tall."""

    def __init__(self, left: Card, right: Card) -> None:
        super().__init__()
        self.cards = (left, right)
        self.spaceAfter = SPACE_2

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        half = (available_width - GUTTER) / 2
        self.height = max(self.measure(card, half) for card in self.cards)
        for card in self.cards:
            card.height = self.height
        return self.width, self.height

    def draw(self) -> None:
        for i, card in enumerate(self.cards):
            card.drawOn(self.canv, i * (self.width + GUTTER) / 2, 0)


def card_rows(entries: Iterable[CardEntry], words: Words) -> list[Block]:
    """All cards in the order given, as one list for the reader.

    Two short neighbours share a row; a long one, or a short one left over, takes the whole width (no holes).
    """
    token = object()
    rows: list[Block] = []
    waiting: Card | None = None
    for entry in entries:
        card = _card(entry, token, words)
        if not _is_short(entry):
            rows += [waiting, card] if waiting else [card]
            waiting = None
        elif waiting:
            rows.append(CardPair(waiting, card))
            waiting = None
        else:
            waiting = card
    return [*rows, waiting] if waiting else rows


def rows_height(rows: Sequence[Block]) -> float:
    """The height of rows under each other in the main column, in points."""
    return math.fsum(Block.measure(row, MAIN) + row.spaceAfter for row in rows)


class ColourLegend(Block):
    """One card colour: its symbol and its word."""

    def __init__(self, colour: Colour, word: str) -> None:
        super().__init__()
        self._colour, self._word = colour, text(word, MICRO)
        self.spaceAfter = SPACE_1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.measure(self._word, available_width - 20)
        self.width, self.height = available_width, 14
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(CARD_PAINT[self._colour].paper)
        canvas.setStrokeColor(SOFT)
        canvas.setLineWidth(0.5)
        canvas.rect(0, 0, 13, 13, stroke=1, fill=1)
        symbol(canvas, self._colour, 3, 3, 7)
        self._word.drawOn(canvas, 19, 1.2)


def _is_short(entry: CardEntry) -> bool:
    note = entry.note
    return not note.detail and not entry.merged and "\n" not in note.text.strip() and len(note.text) <= _NARROW_WORDS


def _card(entry: CardEntry, token: object, words: Words) -> Card:
    note = entry.note
    outer, body = list_item(token)
    paragraphs: list[Any] = []
    if entry.ink:
        alternative = words.card.handwritten.format(number=note.number)
        paragraphs.append(Figure(Handwriting(entry.ink), alternative, body))
    paragraphs += [text(note.text, CARD, path=body)] if note.text.strip() else []
    paragraphs += [text(line, CARD_DETAIL, path=body) for line in note.detail.splitlines() if line.strip()]
    for merged in entry.merged:
        paragraphs += _merged(merged, body, words)
    number = text(str(note.number), _NUMBER, "Lbl", outer)
    return Card(entry, paragraphs, number, joined(card_notes(entry, words), MICRO, path=body))


def _merged(merged: MergedEntry, path: Path, words: Words) -> list[Any]:
    """A card that was merged into another: where it came from, then its own words and ink."""
    note = merged.source.note
    lines = (*note.text.splitlines(), *note.detail.splitlines())
    parts: list[Any] = [joined(merged_notes(merged, words), MICRO_STRONG, path=path)]
    if merged.ink:
        parts.append(Figure(Handwriting(merged.ink), words.card.handwritten.format(number=note.number), path))
    return [*parts, *(text(line, CARD_DETAIL, path=path) for line in lines if line.strip())]
