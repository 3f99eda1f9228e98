"""Boards and results as pictures for other documents and for the web: SVG, and PNG of the very same drawing.

Parts stand under each other, each with its title; the alternative texts are in the files (SVG: title and desc, PNG: the
text chunks Title and Description of ISO/IEC 15948, 11.3.3).
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from PIL.Image import Image
from PIL.PngImagePlugin import PngInfo
from reportlab.pdfgen.canvas import Canvas

from workshopdesk.app.outcome_table import outcome_table
from workshopdesk.app.sender import sender_line
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.board_picture import BoardPicture
from workshopdesk.documents.content import BallotEntry, BoardEntry, Content, gather
from workshopdesk.documents.figures import ranking_figures
from workshopdesk.documents.fonts import REGULAR, SEMIBOLD, register_fonts
from workshopdesk.documents.outcome_figures import outcome_figures
from workshopdesk.documents.svg_canvas import SvgCanvas
from workshopdesk.documents.tagging.flowables import Block, Figure
from workshopdesk.documents.text import broken, draw_line, one_line, shortened
from workshopdesk.documents.tokens import INK, PAPER, SOFT
from workshopdesk.documents.town_look import accent
from workshopdesk.documents.wording import Words, words_for
from workshopdesk.documents.wording.office import OfficeWords, office_words
from workshopdesk.domain.state import State

_MARGIN, _GAP = 24.0, 28.0
_CHART_WIDTH = 560.0
_WITHOUT_END = 1e6  # a board is as large as its type needs it
_HEAD_ROOM = 22.0
_TITLE, _TITLE_ROOM = 15.0, 26.0
_SIZE, _LEADING, _FOOT, _FOOT_LEADING = 10.0, 14.0, 7.5, 9.5
_PIXELS_PER_POINT = 2.5
_LONGEST_EDGE = 10_000  # pixels
_MOST_PIXELS = 40_000_000
_ALL_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Part:
    """One drawing of a picture, with its title and the words that stand for it."""

    title: str
    block: Block
    alternative: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Parts under each other, what the whole is called, who hands it out, the town's colour; sizes in points."""

    title: str
    language: str
    parts: tuple[Part, ...]
    sender: str = ""
    colour: str = ""

    @property
    def description(self) -> str:
        return " ".join(words for words in (*(part.alternative for part in self.parts), self.sender) if words)

    @property
    def width(self) -> float:
        return max(part.block.width for part in self.parts) + 2 * _MARGIN

    @property
    def foot(self) -> list[str]:
        """Who hands it out, in lines as wide as the picture."""
        return broken(self.sender, REGULAR, _FOOT, self.width - 2 * _MARGIN)

    @property
    def height(self) -> float:
        drawn = sum(part.block.height + _TITLE_ROOM for part in self.parts)
        foot = _LEADING + (len(self.foot) - 1) * _FOOT_LEADING if self.foot else 0.0
        return drawn + (len(self.parts) - 1) * _GAP + _HEAD_ROOM + foot + 2 * _MARGIN


class Sentence(Block):
    """Words where there is nothing to draw: why numbers stay hidden."""

    def __init__(self, words: str, width: float) -> None:
        super().__init__()
        self._lines = broken(words, REGULAR, _SIZE, width)
        self.width, self.height = width, _LEADING * len(self._lines)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setFillColor(SOFT)
        for place, line in enumerate(self._lines):
            draw_line(self.canv, 0, self.height - place * _LEADING - _SIZE, line, REGULAR, _SIZE)


def boards_picture(state: State, *, internal: bool = False) -> Picture:
    """Every board on which something lies. Raises KnownError: "boards-empty", and as documents/content.py."""
    register_fonts()
    content = gather(state)
    words, office = words_for(content.workshop.language), office_words(content.workshop.language)
    filled = [entry for entry in content.boards if entry.notes]
    if not filled:
        raise KnownError("boards-empty")
    parts = tuple(_board(entry, words, office) for entry in filled)
    return _picture(content, _title(content, office.pictures, words, internal), parts)


def results_picture(state: State, *, internal: bool = False) -> Picture:
    """The chart of every revealed ballot (PROCESS-STEPS.md, row B9): the numbers are those of the protocol and tables.

    Raises KnownError: "results-missing", and as documents/content.py.
    """
    register_fonts()
    content = gather(state)
    words, office = words_for(content.workshop.language), office_words(content.workshop.language)
    parts = tuple(_results(content, words))
    if not parts:
        raise KnownError("results-missing")
    return _picture(content, _title(content, office.results_picture, words, internal), parts)


def as_svg(picture: Picture) -> bytes:
    """The picture with texts as texts; the same picture gives the same bytes."""
    canvas = SvgCanvas(picture.width, picture.height)

    def begin(place: int, part: Part) -> None:
        canvas.begin_group(f"part{place}", part.title, part.alternative)

    _draw(picture, canvas, begin, canvas.end_group)
    return canvas.made(title=picture.title, description=picture.description, language=picture.language)


def as_png(picture: Picture) -> bytes:
    """The picture in pixels, 180 to the inch, fewer where it is very large."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(picture.width, picture.height), invariant=1, initialFontName=REGULAR)
    canvas.setFillColor(PAPER)
    canvas.rect(0, 0, picture.width, picture.height, stroke=0, fill=1)
    _draw(picture, canvas, lambda _place, _part: None, lambda: None)
    canvas.save()
    scale = min(
        _PIXELS_PER_POINT,
        _LONGEST_EDGE / max(picture.width, picture.height),
        math.sqrt(_MOST_PIXELS / (picture.width * picture.height)),
    )
    pixels = _pixels(target.getvalue(), scale)
    told = PngInfo()
    told.add_itxt("Title", picture.title, picture.language)
    told.add_itxt("Description", picture.description, picture.language)
    written = io.BytesIO()
    pixels.save(written, "PNG", pnginfo=told, dpi=(72 * scale, 72 * scale))
    return written.getvalue()


def block_png(block: Block, edge: float = 0.0) -> bytes:
    """A drawing alone, on white with an edge of so many points, for a Word file."""
    target = io.BytesIO()
    size = (block.width + 2 * edge, block.height + 2 * edge)
    canvas = Canvas(target, pagesize=size, invariant=1, initialFontName=REGULAR)
    block.drawOn(canvas, edge, edge)
    canvas.save()
    written = io.BytesIO()
    _pixels(target.getvalue(), _PIXELS_PER_POINT).save(written, "PNG")
    return written.getvalue()


def _pixels(pdf: bytes, scale: float) -> Image:
    """The first page; `scale` in pixels per point."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page: Image = document[0].render(scale=scale).to_pil().convert("RGB")
        return page
    finally:
        document.close()


def _draw(picture: Picture, canvas: Any, begin: Callable[[int, Part], None], end: Callable[[], None]) -> None:
    y = picture.height - _MARGIN - _HEAD_ROOM
    canvas.setFillColor(SOFT)
    head = shortened(picture.title, REGULAR, _SIZE, picture.width - 2 * _MARGIN)
    draw_line(canvas, _MARGIN, y + _HEAD_ROOM - _SIZE, head, REGULAR, _SIZE)
    for place, part in enumerate(picture.parts, 1):
        begin(place, part)
        canvas.setFillColor(accent(picture.colour))
        title = shortened(part.title, SEMIBOLD, _TITLE, picture.width - 2 * _MARGIN)
        draw_line(canvas, _MARGIN, y - _TITLE, title, SEMIBOLD, _TITLE)
        canvas.setFillColor(INK)
        y -= _TITLE_ROOM + part.block.height
        part.block.drawOn(canvas, _MARGIN, y)
        y -= _GAP
        end()
    canvas.setFillColor(SOFT)
    lowest = _MARGIN - _FOOT / 2
    for place, line in enumerate(reversed(picture.foot)):
        draw_line(canvas, _MARGIN, lowest + place * _FOOT_LEADING, line, REGULAR, _FOOT)


def _board(entry: BoardEntry, words: Words, office: OfficeWords) -> Part:
    title = one_line(entry.board.title) or office.board
    picture = BoardPicture(entry, words, _WITHOUT_END, _WITHOUT_END, with_words=True)
    groups = [
        office.group_told.format(
            number=cluster.number,
            title=one_line(cluster.title) or words.untitled,
            cards=words.plain_cards_short.of(len(cluster.members)),
        )
        for cluster in entry.clusters
    ]
    said = office.board_told.format(
        title=title,
        cards=words.plain_cards_short.of(len(entry.notes)),
        clusters=words.cluster_count.of(len(entry.clusters)),
    )
    return Part(title, picture, " ".join([said, *groups]))


def _results(content: Content, words: Words) -> Iterator[Part]:
    for entry in content.ballots:
        if not entry.is_revealed:
            continue
        title = one_line(entry.ballot.question) or words.vote
        if entry.is_plain:
            for figure in ranking_figures(entry.lines, _CHART_WIDTH, words, title, rows_per_figure=_ALL_ROWS):
                yield _part(title, figure)
        else:
            yield from _outcomes(entry, content.workshop.language, title, words)


def _outcomes(entry: BallotEntry, language: str, title: str, words: Words) -> Iterator[Part]:
    """Groups that are counted apart have a chart each."""
    for group in entry.ballot.rules.groups or (None,):
        shown = outcome_table(entry.ballot, language, group)
        named = title if group is None else f"{title} – {group}"
        if shown.reason:
            yield Part(named, Sentence(shown.reason, _CHART_WIDTH), shown.reason)
        for figure in outcome_figures(shown, entry.ballot.rules, _CHART_WIDTH, words, named):
            yield _part(named, figure)


def _part(title: str, figure: Figure) -> Part:
    figure.wrap(_CHART_WIDTH, _WITHOUT_END)
    return Part(title, figure.item, figure.alternative)


def _picture(content: Content, title: str, parts: Iterable[Part]) -> Picture:
    town, language = content.municipality, content.workshop.language
    sender = sender_line(town, content.programme, language)
    return Picture(title, words_for(language).language, tuple(parts), sender, town.colour)


def _title(content: Content, what: str, words: Words, internal: bool) -> str:
    named = words.internal_document.format(document=what) if internal else what
    if content.workshop.rehearsal:
        named = words.rehearsal_document.format(document=named)
    return words.document_title.format(title=one_line(content.workshop.title), document=named)
