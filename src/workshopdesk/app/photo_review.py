"""The cards of a photo while a person looks through them: nothing becomes a card before that (SPEC.md PH7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from workshopdesk.app.photo_reading import FoundCard, FoundDot, PhotoReading, Point, ReadWords

_PLACE = "\ue000"  # for private use: no text holds it
Frame = tuple[Point, Point, Point, Point]

CERTAIN, READABLE = 0.98, 0.80
"""A proposal counts as read from CERTAIN on; below READABLE none is made (design CAPTURE.md §4c)."""


@dataclass(frozen=True, slots=True)
class ReviewedCard:
    """`key` names it while the review lasts. What is not `kept` is left out; it stays in sight."""

    key: int
    card: FoundCard
    kept: bool = True
    worded: bool = False


@dataclass(frozen=True, slots=True)
class PhotoReview:
    """Every change gives a new review. `following` is the next free key."""

    reading: PhotoReading
    cards: tuple[ReviewedCard, ...]
    following: int

    @classmethod
    def of(cls, reading: PhotoReading) -> PhotoReview:
        cards = tuple(ReviewedCard(key, card) for key, card in enumerate(reading.cards))
        return cls(reading, cards, len(cards))

    def find(self, key: int) -> ReviewedCard | None:
        return next((one for one in self.cards if one.key == key), None)

    @property
    def kept(self) -> tuple[ReviewedCard, ...]:
        return tuple(one for one in self.cards if one.kept)

    def confirmed(self) -> PhotoReading:
        """The reading with the kept cards only, as the person left them."""
        return replace(self.reading, cards=tuple(one.card for one in self.kept))

    def keeping(self, key: int, kept: bool) -> PhotoReview:
        return self._with(key, lambda one: replace(one, kept=kept))

    def coloured(self, key: int, colour: str) -> PhotoReview:
        return self._with(key, lambda one: replace(one, card=replace(one.card, colour=colour)))

    def worded(self, key: int, words: ReadWords) -> PhotoReview:
        """What was read of a card."""

        def read(one: ReviewedCard) -> ReviewedCard:
            card = replace(one.card, text=words.text, confidence=words.confidence, doubts=words.doubts)
            return replace(one, worded=True, card=card)

        return self._with(key, read)

    def dotted(self, key: int, colour: str, by: int) -> PhotoReview:
        """One dot of a colour more or less; an added one gets no place on the card but its middle."""

        def counted(one: ReviewedCard) -> ReviewedCard:
            dots = list(one.card.dots)
            if by > 0:
                width, height = one.card.size_mm
                dots.append(FoundDot(colour, width / 2, height / 2))
            else:
                last = next((dot for dot in reversed(dots) if dot.colour == colour), None)
                if last is not None:
                    dots.remove(last)
            return replace(one, card=replace(one.card, dots=tuple(dots)))

        return self._with(key, counted)

    def replaced(self, keys: Sequence[int], cards: Sequence[FoundCard]) -> PhotoReview:
        """Other cards in the place of some: a frame that was added (no keys), split or joined."""
        kept = [one for one in self.cards if one.key not in keys]
        new = [ReviewedCard(key, card) for key, card in enumerate(cards, self.following)]
        return PhotoReview(self.reading, (*kept, *new), self.following + len(new))

    def _with(self, key: int, change: Callable[[ReviewedCard], ReviewedCard]) -> PhotoReview:
        return replace(self, cards=tuple(change(one) if one.key == key else one for one in self.cards))


def flowing(text: str) -> str:
    """Words without the line breaks of the paper; what was parted at the end of a line is joined again."""
    return " ".join(re.sub(r"(?<=\w)-\n(?=[a-zäöüß])", "", text).split())


def flowing_places(text: str, places: Sequence[int]) -> tuple[int, ...]:
    """Where the places of a text are in `flowing` of it, from the left."""
    return tuple(min(len(flowing(text)), flowing(f"{text[:at]}{_PLACE}{text[at:]}").index(_PLACE)) for at in places)


def halves(frame: Frame, *, across: bool) -> tuple[Frame, Frame]:
    """A frame cut into two: `across` one above the other, otherwise side by side."""
    a, b, c, d = frame
    if across:
        left, right = _middle(a, d), _middle(b, c)
        return (a, b, right, left), (left, right, c, d)
    top, bottom = _middle(a, b), _middle(d, c)
    return (a, top, bottom, d), (top, b, c, bottom)


def around(frames: Sequence[Frame]) -> Frame:
    """The upright rectangle around some frames."""
    xs = [x for frame in frames for x, _ in frame]
    ys = [y for frame in frames for _, y in frame]
    return (min(xs), min(ys)), (max(xs), min(ys)), (max(xs), max(ys)), (min(xs), max(ys))


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
