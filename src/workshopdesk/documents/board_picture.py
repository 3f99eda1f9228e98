"""A board as a vector drawing, the cards where they lay. All their words stand elsewhere in the document as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from workshopdesk.documents.content import BoardEntry
from workshopdesk.documents.fonts import MEDIUM, SEMIBOLD
from workshopdesk.documents.handwriting import draw_strands
from workshopdesk.documents.marks import bolt, question_mark, symbol
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import broken, draw_line, one_line, shortened, widest_word, width_of
from workshopdesk.documents.tokens import CARD_PAINT, HAIR, INK, LINE, SOFT, TINT
from workshopdesk.documents.wording import Words
from workshopdesk.domain.ink import words_below_ink
from workshopdesk.domain.ink_shape import Strand, strands
from workshopdesk.domain.layout import FRAME_HEAD, frame_of
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Cluster, Note, NoteShape

# Board units (domain/note.py). The type is smaller than on the screen, so that no frame is taller than there.
_TYPE, _LEADING = 21.0, 25.0
_JUST_FITS = 0.995  # a word that fits to the last digit is broken by rounding
_SMALLEST_PART = 0.72  # of the type, for cards with a very long word
_TAB, _PADDING = 28.0, 9.0
_TEXT_WIDTH = CARD_WIDTH - _TAB - 2 * _PADDING
_MOST_LINES = 7
_EDGE = 16.0

# Points on paper
_SMALLEST_TYPE = 4.7  # a picture to recognise, not to read
_LARGEST_TYPE = 9.0
_WORDS_FROM_WIDTH = 42.0
_TITLE_SIZES = (7.8, 6.6, 5.6, 4.7)

_ROUND = (NoteShape.OVAL, NoteShape.CIRCLE, NoteShape.CLOUD)


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle in board units, y downwards."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _PlacedCard:
    """`words_top` is where the words begin: below the ink of a card that was born by hand. Board units."""

    note: Note
    box: _Box
    strands: tuple[Strand, ...] = ()
    words_top: float = 0.0


@dataclass(frozen=True, slots=True)
class _PlacedFrame:
    cluster: Cluster
    box: _Box


class BoardPicture(Block):
    """The board scaled into a width and a greatest height (points); without words only colours and symbols.

    Wrap it in a Figure.
    """

    def __init__(self, entry: BoardEntry, words: Words, width: float, height: float, *, with_words: bool) -> None:
        super().__init__()
        self._words, self._with_words = words, with_words
        self._areas = [(area.title, _Box(area.x, area.y, area.width, area.height)) for area in entry.board.areas]
        self._frames, self._cards = _placed(entry)
        boxes = [box for _, box in self._areas]
        boxes += [frame.box for frame in self._frames] + [card.box for card in self._cards]
        self._left = min(box.x for box in boxes) - _EDGE
        self._top = min(box.y for box in boxes) - _EDGE
        across = max(box.x + box.width for box in boxes) + _EDGE - self._left
        down = max(box.y + box.height for box in boxes) + _EDGE - self._top
        self._scale = min(width / across, height / down, _LARGEST_TYPE / _TYPE)
        self.width, self.height = across * self._scale, down * self._scale

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setLineWidth(0.4)
        for title, box in self._areas:
            self._draw_ground(title, box, HAIR, None)
        for frame in self._frames:
            cluster = frame.cluster
            title = f"{cluster.number}  {one_line(cluster.title) or self._words.untitled}"
            self._draw_ground(title, frame.box, LINE, TINT)
        for card in self._cards:
            self._draw_card(card)
        self.canv.restoreState()

    def _on_paper(self, box: _Box) -> _Box:
        """The box in points, y upwards from the picture's lower edge."""
        scale = self._scale
        lower = self.height - (box.y + box.height - self._top) * scale
        return _Box((box.x - self._left) * scale, lower, box.width * scale, box.height * scale)

    def _draw_ground(self, title: str, box: _Box, line: Any, fill: Any) -> None:
        canvas, paper = self.canv, self._on_paper(box)
        canvas.setStrokeColor(line)
        if fill is not None:
            canvas.setFillColor(fill)
        canvas.rect(paper.x, paper.y, paper.width, paper.height, stroke=1, fill=int(fill is not None))
        if not self._with_words or not title:
            return
        canvas.setFillColor(INK)
        size, lines = _fitting_title(title, paper.width - 6, FRAME_HEAD * self._scale)
        for i, words in enumerate(lines):
            y = paper.y + paper.height - size * (1.1 + 1.15 * i) - 1
            draw_line(canvas, paper.x + 3.5, y, words, SEMIBOLD, size)

    def _draw_card(self, card: _PlacedCard) -> None:
        canvas, note, paper = self.canv, card.note, self._on_paper(card.box)
        canvas.saveState()
        # Screens turn cards clockwise about their centre, PDF turns anticlockwise.
        canvas.translate(paper.x + paper.width / 2, paper.y + paper.height / 2)
        if note.rotation:
            canvas.rotate(-note.rotation)
        canvas.translate(-paper.width / 2, -paper.height / 2)
        self._draw_paper(note, paper.width, paper.height)
        scale = paper.width / CARD_WIDTH
        if self._with_words and paper.width >= _WORDS_FROM_WIDTH:
            self._draw_words(card, paper, scale)
            draw_strands(canvas, card.strands, 0.0, 0.0, scale, paper.height)
        elif self._with_words:
            size = max(3.5, min(paper.height * 0.42, paper.width * 0.3))
            canvas.setFillColor(INK)
            number = shortened(str(note.number), SEMIBOLD, size, paper.width * 0.7)
            draw_line(canvas, paper.width * 0.56, paper.height / 2 - size * 0.36, number, SEMIBOLD, size, "centre")
        canvas.restoreState()

    def _draw_paper(self, note: Note, width: float, height: float) -> None:
        canvas, paint = self.canv, CARD_PAINT[note.colour]
        canvas.setStrokeColor(SOFT)
        canvas.setFillColor(paint.paper)
        tab = _TAB / CARD_WIDTH * width
        if note.shape in _ROUND:
            canvas.roundRect(0, 0, width, height, min(width, height) / 2, stroke=1, fill=1)
        else:
            canvas.rect(0, 0, width, height, stroke=0, fill=1)
            if self._with_words:
                canvas.setFillColor(paint.tab)
                canvas.rect(0, 0, tab, height, stroke=0, fill=1)
            canvas.rect(0, 0, width, height, stroke=1, fill=0)
        size = tab * 0.62
        x, y = (tab - size) / 2, height - size - tab * 0.3
        if not self._with_words:
            size = width * 0.15
            x, y = width * 0.12, (height - size) / 2
        elif note.shape in _ROUND:
            x, y = tab * 0.5, (height - size) / 2
        symbol(canvas, note.colour, x, y, size)
        if self._with_words:
            below = y - size * 1.5
            if note.flash and below > size:
                bolt(canvas, x, below, size)
                below -= size * 1.5
            if note.unclear and below > size:
                question_mark(canvas, x, below, size)

    def _draw_words(self, card: _PlacedCard, paper: _Box, scale: float) -> None:
        canvas, note = self.canv, card.note
        room_for_words = paper.height - card.words_top * scale
        size = max(_SMALLEST_TYPE / _TYPE, scale) * _type_of(note)
        leading = size * _LEADING / _TYPE
        x, room = (_TAB + _PADDING) * scale, _TEXT_WIDTH * scale
        most = max(1, int((room_for_words - 2) / leading))
        lines = broken(note.text, MEDIUM, size, room, most=min(most, _MOST_LINES))
        canvas.setFillColor(INK)
        y = (room_for_words + leading * len(lines)) / 2 - size * 0.92
        for words in lines:
            draw_line(canvas, x, y, words, MEDIUM, size)
            y -= leading
        number, room = str(note.number), _TAB * scale * 0.9
        size = min(6.0, room * 0.72, room / width_of(number, SEMIBOLD, 1))
        draw_line(canvas, _TAB * scale / 2, size * 0.4, number, SEMIBOLD, size, "centre")


def _fitting_title(title: str, width: float, height: float) -> tuple[float, list[str]]:
    """The largest size (points) in which the title fits whole, and its lines; cut in the smallest size."""
    for size in (s for s in _TITLE_SIZES if s * 1.15 <= height):
        lines = broken(title, SEMIBOLD, size, width)
        if len(lines) * size * 1.15 <= height:
            return size, lines
    size = min(_TITLE_SIZES[-1], height / 1.15)
    return size, broken(title, SEMIBOLD, size, width, most=max(1, int(height / (size * 1.15))))


def _type_of(note: Note) -> float:
    """The size of a card's type in board units: smaller if a long word would break otherwise."""
    widest = widest_word(note.text, MEDIUM, _TYPE)
    return _TYPE * max(_SMALLEST_PART, min(1.0, _JUST_FITS * _TEXT_WIDTH / widest)) if widest else _TYPE


def _card_height(note: Note, inked: bool) -> float:
    """In board units; cards grow with their words like on the screen, but not without end."""
    size = _type_of(note)
    lines = len(broken(note.text, MEDIUM, size, _TEXT_WIDTH, most=_MOST_LINES))
    words = lines * size * _LEADING / _TYPE
    return CARD_HEIGHT + words + _PADDING if words_below_ink(note, inked) else max(CARD_HEIGHT, words + 2 * _PADDING)


def _placed(entry: BoardEntry) -> tuple[list[_PlacedFrame], list[_PlacedCard]]:
    notes = {note.id: note for note in entry.notes}
    heights = {note.id: _card_height(note, note.id in entry.ink) for note in entry.notes}
    frames: list[_PlacedFrame] = []
    cards: list[_PlacedCard] = []
    for cluster in entry.clusters:
        frame = frame_of(cluster, heights.__getitem__)
        frames.append(_PlacedFrame(cluster, _Box(cluster.x, cluster.y, frame.width, frame.height)))
        for slot in frame.slots:
            box = _Box(cluster.x + slot.x, cluster.y + slot.y, CARD_WIDTH, slot.height)
            cards.append(_card(entry, _upright(notes[slot.note_id]), box))
    clustered = {note_id for cluster in entry.clusters for note_id in cluster.members}
    cards += _free(entry, clustered, heights)
    return frames, cards


def _free(entry: BoardEntry, clustered: set[str], heights: dict[str, float]) -> Iterator[_PlacedCard]:
    for note in entry.notes:
        if note.id not in clustered:
            width, height = CARD_WIDTH * note.scale, heights[note.id] * note.scale
            # a card grows about its middle, as on the screen
            box = _Box(note.x + (CARD_WIDTH - width) / 2, note.y + (heights[note.id] - height) / 2, width, height)
            yield _card(entry, note, box)


def _card(entry: BoardEntry, note: Note, box: _Box) -> _PlacedCard:
    strokes = entry.ink.get(note.id, ())
    top = CARD_HEIGHT if words_below_ink(note, bool(strokes)) else 0.0
    return _PlacedCard(note, box, tuple(strand for stroke in strokes for strand in strands(stroke)), top)


def _upright(note: Note) -> Note:
    """Cards in a cluster lie straight, whatever turn they were given before."""
    return replace(note, rotation=0.0, scale=1.0)
