"""The structure tree of a tagged PDF and how it is written (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from reportlab.pdfbase import pdfdoc

# Table cells stay in the tree even when they are empty, or the columns behind them would move up.
_KEPT_WHEN_EMPTY = ("TD", "TH")


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A piece of one page's content: page from 0, number within the page (MCID)."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class AnnotationPart:
    """A link annotation: page from 0, name of the annotation among the document's objects."""

    page: int
    name: str


class StructureElement:
    """One node: a tag such as "P", "L" or "Figure", and what it contains in reading order.

    `attributes` are ready PDF bytes ("/A<<…>>"), `alternative` is the alternative text, `spoken` the words in the
    order of reading where the page shows them in another one.
    """

    __slots__ = ("alternative", "attributes", "children", "object_name", "parent", "spoken", "tag")

    def __init__(
        self,
        tag: str,
        parent: StructureElement | None = None,
        attributes: bytes = b"",
        alternative: str = "",
        spoken: str = "",
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.alternative = alternative
        self.spoken = spoken
        self.children: list[StructureElement | MarkedContent | AnnotationPart] = []
        self.object_name = ""


class LateObject(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab is untyped
    """A PDF object whose bytes are made only when the file is written and all object numbers are known."""

    __RefOnly__ = 1

    def __init__(self, make: Callable[[], bytes]) -> None:
        self._make = make

    def format(self, document: object) -> bytes:
        return self._make()


class ParentKey(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab is untyped
    """An annotation's number in the parent tree; known only when all pages are done."""

    def __init__(self, owner: StructureElement) -> None:
        self.owner = owner
        self.number = 0

    def format(self, document: object) -> bytes:
        return b"%d" % self.number


def pdf_string(value: str) -> bytes:
    """A PDF text string: plain ASCII as a literal, everything else as UTF-16BE in hexadecimal."""
    if value.isascii():
        return b"(" + re.sub(rb"([\\()])", rb"\\\1", value.encode("ascii")) + b")"
    return b"<FEFF" + value.encode("utf-16-be").hex().upper().encode() + b">"


class StructureWriter:
    """Puts the tree, the parent tree and their root into a document that is about to be saved."""

    def __init__(
        self,
        document: Any,
        root: StructureElement,
        owners_by_page: Sequence[Sequence[StructureElement]],
        parent_keys: Sequence[ParentKey],
    ) -> None:
        self._document = document
        self._root = root
        self._owners_by_page = owners_by_page
        self._parent_keys = parent_keys

    def write(self) -> None:
        elements: list[StructureElement] = []
        self._name(self._root, elements)
        for element in elements:
            self._document.Reference(LateObject(partial(self._element, element)), element.object_name)
        for number, key in enumerate(self._parent_keys, len(self._owners_by_page)):
            key.number = number
        self._document.Reference(LateObject(self._parent_tree), "ParentTree")
        root = LateObject(self._tree_root)
        self._document.Catalog.StructTreeRoot = self._document.Reference(root, "StructRoot")
        self._document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _name(self, element: StructureElement, named: list[StructureElement]) -> bool:
        """Name the element and all below it for the file; drop what is empty."""
        element.children = [
            child for child in element.children if not isinstance(child, StructureElement) or self._name(child, named)
        ]
        if not element.children and element.tag not in _KEPT_WHEN_EMPTY:
            return False
        element.object_name = f"SE{len(named)}"
        named.append(element)
        return True

    def _reference(self, name: str) -> bytes:
        return b"%d 0 R" % self._document.idToObjectNumberAndVersion[name][0]

    def _page(self, page: int) -> bytes:
        return self._reference(f"Page{page + 1}")

    def _element(self, element: StructureElement) -> bytes:
        own_page = next((child.page for child in element.children if not isinstance(child, StructureElement)), None)
        parent = element.parent.object_name if element.parent else "StructRoot"
        out = [b"<</Type/StructElem/S/", element.tag.encode(), b"/P ", self._reference(parent)]
        if own_page is not None:
            out.append(b"/Pg " + self._page(own_page))
        if element.alternative and element.tag != "Link":  # a link's text stands in its annotation
            out.append(b"/Alt " + pdf_string(element.alternative))
        if element.spoken:
            out.append(b"/ActualText " + pdf_string(element.spoken))  # ISO 32000-1, 14.9.4
        out += [element.attributes, b"/K["]
        out += [self._child(child, own_page) for child in element.children]
        return b"".join(out) + b"]>>"

    def _child(self, child: StructureElement | MarkedContent | AnnotationPart, own_page: int | None) -> bytes:
        if isinstance(child, StructureElement):
            return self._reference(child.object_name) + b" "
        if isinstance(child, AnnotationPart):
            return b"<</Type/OBJR/Pg %s/Obj %s>>" % (self._page(child.page), self._reference(child.name))
        if child.page == own_page:
            return b"%d " % child.number
        return b"<</Type/MCR/Pg %s/MCID %d>>" % (self._page(child.page), child.number)

    def _parent_tree(self) -> bytes:
        out = [b"<</Nums["]
        for number, owners in enumerate(self._owners_by_page):
            out.append(b"%d[%s]\n" % (number, b" ".join(self._reference(owner.object_name) for owner in owners)))
        for key in self._parent_keys:
            out.append(b"%d %s " % (key.number, self._reference(key.owner.object_name)))
        return b"".join(out) + b"]>>"

    def _tree_root(self) -> bytes:
        return b"<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d>>" % (
            self._reference(self._root.object_name),
            self._reference("ParentTree"),
            len(self._owners_by_page) + len(self._parent_keys),
        )
