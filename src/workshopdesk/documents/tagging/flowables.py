"""Flowables that tag themselves: our base class, the paragraph and the figure."""

from __future__ import annotations

import re
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from workshopdesk.documents.right_to_left import has_right_to_left
from workshopdesk.documents.tagging.canvas import Path, TaggedCanvas
from workshopdesk.documents.tagging.turned_lines import spoken, turned, words_of

_LINK = re.compile(r'<a\b[^>]*href="([^"]*)".*?</a>', re.DOTALL)
_HEADINGS = ("H1", "H2", "H3")

NO_PATH: Path = ()


class Block(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Base of our flowables. Lengths in points; `measure` may be called before there is a canvas."""

    width: float
    height: float
    canv: Any

    @staticmethod
    def measure(item: Any, width: float, height: float = 1e6) -> float:
        """The height that an item takes at this width; the item remembers its layout for drawing."""
        taken: float = item.wrap(width, height)[1]
        return taken


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # reportlab is untyped
    """A paragraph of ready markup with a tag.

    `tag`: "P", a heading, "LI" (with a bullet), "Lbl", "Link", or "cell" for the text of the table cell around it.
    `path`: outer elements, for example a list and its item. `token` makes two paragraphs one element.
    """

    blPara: Any
    style: ParagraphStyle

    def __init__(
        self,
        markup: str | None,
        style: ParagraphStyle,
        bulletText: str | None = None,  # noqa: N803
        frags: object = None,
        *,
        tag: str = "P",
        path: Path = NO_PATH,
        unbroken: bool = False,
    ) -> None:
        """`bulletText` and `frags` are ReportLab's: it makes the parts of a split paragraph with them."""
        self.targets: list[str] = []
        if markup and "<a " in markup:
            markup = _LINK.sub(self._with_marks, markup)
        super().__init__(markup, style, bulletText, frags)
        self.tag, self.path, self.unbroken = tag, path, unbroken
        self.token: object = object()
        if tag in _HEADINGS:
            self.keepWithNext = 1

    def _with_marks(self, match: re.Match[str]) -> str:
        self.targets.append(match.group(1).replace("&amp;", "&"))
        number = len(self.targets) - 1
        begin, end = (f'<onDraw name="mark_link" label="{label}"/>' for label in (number, f"end {number}"))
        return f"{begin}{match.group(0)}{end}"

    def split(self, width: float, height: float) -> list[TaggedParagraph]:
        parts: list[TaggedParagraph] = super().split(width, height)
        for part in parts:
            part.tag, part.path, part.token = self.tag, self.path, self.token
            part.targets, part.unbroken = self.targets, self.unbroken
        return parts

    def draw(self) -> None:
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas):
            super().draw()
        elif canvas.muted:
            with canvas.text_of():
                super().draw()
        else:
            with canvas.inside(self.path):
                self._draw_tagged(canvas)

    def drawPara(self, debug: int = 0) -> None:
        """Lines with Hebrew or Arabic words are turned around for drawing only: layout and splitting keep theirs."""
        if not self._has_right_to_left():
            super().drawPara(debug)
            return
        before = self.blPara, self.style
        self.blPara, self.style = turned(self.blPara, self.style)
        try:
            super().drawPara(debug)
        finally:
            self.blPara, self.style = before

    def _has_right_to_left(self) -> bool:
        return any(has_right_to_left(words_of(self.blPara, line)) for line in self.blPara.lines)

    def _draw_tagged(self, canvas: TaggedCanvas) -> None:
        if self.tag == "cell":
            leaves = [canvas.current]
        elif self.tag == "LI":
            item = canvas.element("LI", self.token)
            canvas.open(item)
            leaves = [canvas.element("Lbl", (self.token, "label"))] if self.bulletText else []
            leaves.append(canvas.element("LBody", (self.token, "body")))
            canvas.close()
        else:
            leaves = [canvas.element(self.tag, self.token)]
        canvas.link_targets = self.targets
        canvas.spoken = spoken(self.blPara) if self._has_right_to_left() else {}
        with canvas.text_of(*leaves, unbroken=self.unbroken):
            super().draw()


class Figure(Block):
    """Any flowable as one Figure with an alternative text; what is drawn in it is not read aloud."""

    def __init__(self, item: Any, alternative: str, path: Path = NO_PATH) -> None:
        """`path`: outer elements, for example a list and its item."""
        super().__init__()
        self.item, self.alternative, self.path, self.token = item, alternative, path, object()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = self.item.wrap(available_width, available_height)
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas):
            self.item.drawOn(canvas, 0, 0)
            return
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        box = b"/A<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>" % (left, bottom, right, top)
        with canvas.inside(self.path):
            figure = canvas.element("Figure", self.token, alternative=self.alternative, attributes=box)
        with canvas.graphic(figure):
            self.item.drawOn(canvas, 0, 0)
