"""A ReportLab canvas that tags what is drawn.

Page content begins as an artifact; only what opens an element leaves it. Text carries its mark inside BT…ET, so that
text objects and marks always nest. Elements are found again by a token, so that a paragraph or a table that goes
over two pages stays one element. All state lives on the canvas, so several passes over a document never mix.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from workshopdesk.documents.tagging.metadata import xmp_packet
from workshopdesk.documents.tagging.structure import (
    AnnotationPart,
    MarkedContent,
    ParentKey,
    StructureElement,
    StructureWriter,
)

_ARTIFACT = "/Artifact BMC"
_PRINT_FLAG = 4  # ISO 32000-1, table 165

Path = tuple[tuple[str, object], ...]  # outer elements of a text as (tag, token)


class TaggedText(PDFTextObject):  # type: ignore[misc]  # reportlab is untyped
    """A text object that belongs to an element; `unbroken` text has no space where a line ends (an address)."""

    owner: StructureElement | None = None
    unbroken = False

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N803  # reportlab's own name
        # A word break at the end of a line must be a real space (ISO 32000-1, 14.8.2.5).
        if TStar and self.owner and text and not self.unbroken and text[-1] not in " \u00ad":
            text += " "
        super()._textOut(text, TStar)


class UntaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """Draws the same pages without tags: for passes over a document whose outcome is thrown away."""

    def getNamedCB(self, name: str) -> Callable[..., None]:
        return lambda *_: None  # the marks around links in a paragraph


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """Draws like Canvas; `inside`, `graphic` and `text_of` say to which element the drawing belongs."""

    def __init__(self, *args: Any, **options: Any) -> None:
        self.root = StructureElement("Document")
        self.memory: dict[object, Any] = {}  # what flowables keep from page to page within one pass
        self.muted = False  # True: what paragraphs draw stays an artifact
        self.link_targets: list[str] = []  # addresses of the paragraph that is being drawn
        self.spoken: dict[str, str] = {}  # how passages of that paragraph are read (see turned_lines.spoken)
        self._open = [self.root]
        self._elements: dict[object, StructureElement] = {}
        self._marked: StructureElement | None = None
        self._leaves: list[StructureElement] = []
        self._unbroken = False
        self._links: dict[str, StructureElement] = {}
        self._annotated: StructureElement | None = None
        self._owners: list[StructureElement] = []
        self._owners_by_page: list[list[StructureElement]] = []
        self._parent_keys: list[ParentKey] = []
        options.setdefault("pdfVersion", (1, 7))
        super().__init__(*args, **options)

    # Elements

    @property
    def current(self) -> StructureElement:
        """The element that is open now."""
        return self._open[-1]

    def element(self, tag: str, token: object, **values: Any) -> StructureElement:
        """Find the element with this token, or create it under the element that is open now."""
        known = self._elements.get(token)
        if known is None:
            known = self._elements[token] = StructureElement(tag, self.current, **values)
            self.current.children.append(known)
        return known

    def open(self, element: StructureElement) -> None:
        self._open.append(element)

    def close(self) -> None:
        self._open.pop()

    @contextmanager
    def inside(self, path: Path) -> Iterator[None]:
        """What is drawn within belongs under these elements, the outermost first."""
        depth = len(self._open)
        for tag, token in path:
            self.open(self.element(tag, token))
        try:
            yield
        finally:
            del self._open[depth:]

    # Marks in the page content

    def _mark(self, element: StructureElement) -> str:
        number = len(self._owners)
        self._owners.append(element)
        element.children.append(MarkedContent(self._pageNumber - 1, number))
        return f"/{element.tag} <</MCID {number}>> BDC"

    def _switch(self, begin: str) -> None:
        """End the mark that is open and begin another; an artifact in which nothing was drawn vanishes."""
        if self._code and self._code[-1] == _ARTIFACT:
            self._code.pop()
        else:
            self._code.append("EMC")
        if begin:
            self._code.append(begin)

    @contextmanager
    def graphic(self, element: StructureElement) -> Iterator[None]:
        """Everything drawn within, lines and words, is this one element (a figure)."""
        self._switch(self._mark(element))
        self._marked = element
        try:
            yield
        finally:
            self._marked = None
            self._switch(_ARTIFACT)

    @contextmanager
    def text_of(self, *leaves: StructureElement, unbroken: bool = False) -> Iterator[None]:
        """The text objects drawn within belong to these elements in turn; the last one takes the rest."""
        before = self._leaves, self._unbroken
        self._leaves, self._unbroken = list(leaves), unbroken
        try:
            yield
        finally:
            self._leaves, self._unbroken = before

    @contextmanager
    def pagination(self, subtype: str) -> Iterator[None]:
        """Running header or footer: an artifact that says so. `subtype` is "Header" or "Footer"."""
        self._switch(f"/Artifact <</Type /Pagination /Subtype /{subtype}>> BDC")
        try:
            yield
        finally:
            self._switch(_ARTIFACT)

    def beginText(self, x: float = 0, y: float = 0, direction: object = None) -> TaggedText:
        text = TaggedText(self, x, y, direction=direction)
        if self._leaves and self._marked is None:
            last = len(self._leaves) == 1
            text.owner = self._leaves[0] if last else self._leaves.pop(0)
            text.unbroken = self._unbroken
            text._code.append(self._mark(self._passage(text.owner, "") if last else text.owner))
        return text

    def _passage(self, owner: StructureElement, label: str) -> StructureElement:
        """What the words from this mark on belong to: the owner, or a Span in it that says how they are read."""
        words = self.spoken.pop(label, "")
        if not words:
            return owner
        self.open(owner)
        passage = self.element("Span", object(), spoken=words)
        self.close()
        return passage

    def drawText(self, text: TaggedText) -> None:
        if text.owner is None:
            super().drawText(text)
            return
        text._code.append("EMC")
        self._switch("")
        super().drawText(text)
        self._code.append(_ARTIFACT)

    # Links

    def getNamedCB(self, name: str) -> Any:
        return TaggedCanvas.mark_link if name == "mark_link" else super().getNamedCB(name)

    def mark_link(self, kind: object, label: str) -> None:
        """Called from within a text object around <a>: `label` is the index of an address, "end 0" is behind it."""
        text = self._curr_tx_info["tx"]
        owner = text.owner
        if owner is None:
            return
        text._code.append("EMC")
        if label.startswith("end"):
            text._code.append(self._mark(self._passage(owner, label)))
            return
        self.open(owner)
        link = self.element("Link", (id(owner), label))
        self.close()
        self._links[self.link_targets[int(label)]] = link
        text._code.append(self._mark(self._passage(link, label)))

    @contextmanager
    def annotating(self, element: StructureElement) -> Iterator[None]:
        """Link areas set within belong to this Link element."""
        self._annotated = element
        try:
            yield
        finally:
            self._annotated = None

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:
        is_dictionary = isinstance(annotation, pdfdoc.PDFDictionary)
        action = annotation.dict.get("A") if is_dictionary else None
        target = str(action.dict["URI"].s) if action is not None else ""
        owner = self._links.get(target) or self._annotated
        if owner is not None:
            key = ParentKey(owner)
            self._parent_keys.append(key)
            name = name or f"NUMBER{self._annotationCount + 1}"
            if is_dictionary:
                annotation["StructParent"] = key
                annotation["F"] = _PRINT_FLAG
                annotation["Contents"] = pdfdoc.PDFString(owner.alternative or target)
            else:
                annotation.permitted = (*annotation.permitted, "StructParent")
                annotation.otherkw.update(StructParent=key, F=_PRINT_FLAG)
                annotation.Contents = owner.alternative
            owner.children.append(AnnotationPart(self._pageNumber - 1, self._doc.annotationName(name)))
        super()._addAnnotation(annotation, name, addtopage)

    # Pages and file

    def showPage(self) -> None:
        self._code.insert(0, _ARTIFACT)
        self._code.append("EMC")
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "Tabs", "StructParents"]
        page.Tabs = pdfdoc.PDFName("S")
        page.StructParents = len(self._doc.Pages.pages) - 1
        self._owners_by_page.append(self._owners)
        self._owners = []

    def save(self) -> None:
        if self._code:
            self.showPage()
        StructureWriter(self._doc, self.root, self._owners_by_page, self._parent_keys).write()
        self.setViewerPreference("DisplayDocTitle", "true")
        self._doc.Catalog.Metadata = pdfdoc.XMP(creator=lambda _: self._xmp())
        super().save()

    def _xmp(self) -> bytes:
        info, language = self._doc.info, self._doc.Catalog.Lang.s
        return xmp_packet(
            title=str(info.title),
            author=str(info.author),
            language=language if isinstance(language, str) else language.decode(),
            producer=str(info.producer),
        )
