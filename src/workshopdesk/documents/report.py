"""The flowing A4 document: page templates, running header and footer, contents, bookmarks, page numbers."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from workshopdesk.documents.finish import finished
from workshopdesk.documents.fonts import REGULAR, SEMIBOLD
from workshopdesk.documents.tagging.canvas import TaggedCanvas, UntaggedCanvas
from workshopdesk.documents.tagging.flowables import TaggedParagraph
from workshopdesk.documents.text import draw_line, markup, one_line, shortened
from workshopdesk.documents.tokens import (
    BOTTOM,
    CONTENTS_1,
    CONTENTS_2,
    FOOTER_FROM_BOTTOM,
    FULL,
    GUTTER,
    HAIR,
    HEADER_FROM_TOP,
    INK,
    MAIN,
    MARGIN,
    SIDE,
    SOFT,
    TOP,
)

Progress = Callable[[float], None]

WIDE_WIDTH = landscape(A4)[0] - 2 * MARGIN
WIDE_HEIGHT = landscape(A4)[1] - TOP - BOTTOM
PAGE_HEIGHT = A4[1] - TOP - BOTTOM  # of the frames "main" and "full"
COVER_HEIGHT = A4[1] - 2 * MARGIN

_LEVELS = {"H2": 0, "H3": 1}  # of bookmarks and contents
_FURNITURE_SIZE = 7.8
_SPACE_BEFORE_TOTAL = "\u202f"  # narrow no-break space


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands in a document's properties and on each of its pages.

    `language` is a tag of RFC 5646. `page_reference` is "Zu Seite {page}: {title}".
    """

    title: str
    author: str
    subject: str
    language: str
    running: str
    footer: str
    version: str
    page_reference: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    level: int
    title: str
    page: int
    key: str


class Contents(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """The list of contents. Filled while a pass runs, printed by the next one."""

    def __init__(self, page_reference: str) -> None:
        super().__init__()
        self._page_reference = page_reference
        self._found: list[ContentsEntry] = []
        self._printed: list[ContentsEntry] = []
        self._token = object()

    def isIndexing(self) -> bool:
        return True

    def isSatisfied(self) -> bool:
        return self._found == self._printed

    def beforeBuild(self) -> None:
        self._printed, self._found = self._found, []

    def afterBuild(self) -> None: ...

    def notify(self, kind: str, entry: ContentsEntry) -> None:
        self._found.append(entry)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return available_width, 1e6  # always split into lines

    def split(self, available_width: float, available_height: float) -> list[Any]:
        return [ContentsLine(entry, self._token, self._page_reference) for entry in self._printed] or [Spacer(1, 1)]


class ContentsLine(TaggedParagraph):
    """Title and page of one section; the whole line is a link."""

    def __init__(self, entry: ContentsEntry, token: object, page_reference: str) -> None:
        style = (CONTENTS_1, CONTENTS_2)[entry.level]
        path = (("TOC", token), ("TOCI", (token, entry.key)))
        super().__init__(markup(entry.title, style.fontName), style, tag="Link", path=path)
        self._entry, self._reference = entry, page_reference

    def split(self, width: float, height: float) -> list[TaggedParagraph]:
        return []

    def draw(self) -> None:
        super().draw()
        canvas, style = self.canv, self.style
        canvas.setStrokeColor(HAIR)
        canvas.setLineWidth(0.5)
        canvas.line(0, 0, self.width, 0)
        canvas.setFillColor(style.textColor)
        if not isinstance(canvas, TaggedCanvas):
            self._draw_page()
            return
        link = canvas.element("Link", self.token)
        link.alternative = self._reference.format(page=self._entry.page, title=one_line(self._entry.title))
        with canvas.text_of(link):
            self._draw_page()
        with canvas.annotating(link):
            canvas.linkRect("", self._entry.key, (0, 0, self.width, self.height), relative=1)

    def _draw_page(self) -> None:
        style = self.style
        self.canv.setFont(style.fontName, style.fontSize)
        self.canv.drawRightString(self.width, 4.2, f"\u00a0{self._entry.page}")


class PageCount(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Asks for one more pass until "page / total" is right."""

    width = height = 0

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def isIndexing(self) -> bool:
        return True

    def isSatisfied(self) -> bool:
        return self._report.total_pages == self._report.last_page

    def beforeBuild(self) -> None: ...

    def afterBuild(self) -> None: ...

    def notify(self, kind: str, entry: object) -> None: ...

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None: ...


class Report(BaseDocTemplate):  # type: ignore[misc]  # reportlab is untyped
    """Pages "cover" (no header and footer), "full" (174 mm), "main" (margin and main column), "wide" (landscape)."""

    def __init__(self, imprint: Imprint, progress: Progress | None = None) -> None:
        self._target = io.BytesIO()
        super().__init__(
            self._target,
            pagesize=A4,
            title=one_line(imprint.title),
            author=one_line(imprint.author),
            subject=one_line(imprint.subject),
            lang=imprint.language,
            invariant=1,
            initialFontName=REGULAR,
            pageCompression=1,
        )
        self.total_pages = self.last_page = 0
        self._imprint, self._progress = imprint, progress
        self._section = ""
        self._pass = self._drawn = self._to_draw = 0
        wide, low = landscape(A4)
        self.addPageTemplates(
            [
                _template("cover", MARGIN, FULL, COVER_HEIGHT, MARGIN),
                _template("full", MARGIN, FULL, PAGE_HEIGHT, BOTTOM, self._furniture),
                _template("main", MARGIN + SIDE + GUTTER, MAIN, PAGE_HEIGHT, BOTTOM, self._furniture),
                _template("wide", MARGIN, WIDE_WIDTH, WIDE_HEIGHT, BOTTOM, self._furniture, (wide, low)),
            ]
        )

    def make(self, story: Sequence[Any], canvas_maker: type = TaggedCanvas) -> bytes:
        """The finished PDF. What the progress callback raises ends the work and comes out here."""
        self._to_draw = len(story)

        def canvas(*arguments: Any, **options: Any) -> Any:
            # The first pass only finds out on which page everything is; it never makes the file.
            return (canvas_maker if self._pass else UntaggedCanvas)(*arguments, **options)

        self.multiBuild([*story, PageCount(self)], canvasmaker=canvas)
        return finished(self._target.getvalue(), self._imprint.made_at)

    # Called by ReportLab

    def beforeDocument(self) -> None:
        self.total_pages, self._section = self.last_page, ""
        self._pass += 1
        self._drawn = 0

    def afterFlowable(self, flowable: Any) -> None:
        self._report_progress()
        tag, key = getattr(flowable, "tag", ""), getattr(flowable, "key", "")
        if not key or tag not in _LEVELS:  # a line of the contents has a key too
            return
        title = one_line(flowable.label)
        level = _LEVELS[tag]
        self.canv.bookmarkHorizontal(key, 0, flowable.height)
        self.canv.addOutlineEntry(title, key, level, closed=level > 0)
        if level == 0:
            self._section = title
        self.notify("TOCEntry", ContentsEntry(level, title, self.page, key))

    # Own

    def _report_progress(self) -> None:
        """Every pass takes half of what is left, so that progress never goes back however many there are."""
        self._drawn += 1
        if self._progress is not None:
            within = min(1.0, self._drawn / max(1, self._to_draw))
            self._progress(1.0 - 0.5 ** (self._pass - 1) * (1.0 - 0.5 * within))

    def _furniture(self, canvas: Any, document: object) -> None:
        width, height = canvas._pagesize
        self.last_page = self.page
        imprint = self._imprint
        canvas.saveState()
        canvas.setFillColor(SOFT)
        with _pagination(canvas, "Header"):
            y = height - HEADER_FROM_TOP
            half = (width - 2 * MARGIN) / 2 - GUTTER
            draw_line(canvas, MARGIN, y, _fit(imprint.running, half), REGULAR, _FURNITURE_SIZE)
            draw_line(canvas, width - MARGIN, y, _fit(self._section, half), REGULAR, _FURNITURE_SIZE, "right")
        with _pagination(canvas, "Footer"):
            y = FOOTER_FROM_BOTTOM
            middle = MARGIN + SIDE + GUTTER
            draw_line(canvas, MARGIN, y, _fit(imprint.footer, SIDE), REGULAR, _FURNITURE_SIZE)
            draw_line(canvas, middle, y, imprint.version, REGULAR, _FURNITURE_SIZE)
            canvas.setFillColor(INK)
            canvas.setFont(SEMIBOLD, _FURNITURE_SIZE)
            total = f"{self.page}{_SPACE_BEFORE_TOTAL}/{_SPACE_BEFORE_TOTAL}{self.total_pages}"
            canvas.drawRightString(width - MARGIN, y, total)
        canvas.restoreState()


def _template(
    name: str, x: float, width: float, height: float, bottom: float, on_page_end: Any = None, size: Any = A4
) -> PageTemplate:
    frame = Frame(x, bottom, width, height, 0, 0, 0, 0)
    # Drawn at the page's end, because only then it is known which section the page has reached.
    return PageTemplate(name, [frame], onPageEnd=on_page_end or (lambda canvas, document: None), pagesize=size)


def _pagination(canvas: Any, subtype: str) -> AbstractContextManager[None]:
    return canvas.pagination(subtype) if isinstance(canvas, TaggedCanvas) else nullcontext()


def _fit(words: str, width: float) -> str:
    return shortened(one_line(words), REGULAR, _FURNITURE_SIZE, width)
