"""Tags for ReportLab's own Table through its public hook `renderCB`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.platypus.tables import TableRenderCB

from workshopdesk.documents.tagging.canvas import TaggedCanvas
from workshopdesk.documents.tagging.structure import StructureElement, pdf_string


class TableTags(TableRenderCB):  # type: ignore[misc]  # reportlab is untyped
    """Makes Table, TR, TH and TD of a Table whose cells hold paragraphs with the tag "cell".

    The first `header_rows` rows and `header_columns` columns become TH with their scope. A header that is repeated
    on the next page is an artifact; a row that is split over two pages stays one TR.
    """

    def __init__(self, summary: str, header_rows: int = 1, header_columns: int = 1) -> None:
        self._rows, self._columns, self._summary = header_rows, header_columns, summary
        self._token = object()
        self._continued = self._is_header = self._skipped = False

    def __call__(self, table: Any, command: str, *arguments: Any) -> None:
        if isinstance(table.canv, TaggedCanvas):
            super().__call__(table, command, *arguments)

    def startTable(self, table: Any) -> None:
        attributes = b"/A<</O/Table/Summary %s>>" % pdf_string(self._summary)
        table.canv.open(table.canv.element("Table", self._token, attributes=attributes))
        self._continued = table.canv.memory.get(self._token, False)

    def startRow(self, table: Any, row: int) -> None:
        canvas = table.canv
        self._is_header = row < self._rows and not (self._continued and not table.repeatRows)
        self._skipped = canvas.muted = self._is_header and self._continued
        if not self._skipped:
            canvas.open(self._row_element(canvas, list(_tokens(table._cellvalues[row]))))

    @staticmethod
    def _row_element(canvas: TaggedCanvas, tokens: list[object]) -> StructureElement:
        # The parts of a split row hold paragraphs with the same tokens.
        element = next((canvas.memory[token] for token in tokens if token in canvas.memory), None)
        if element is None:
            element = canvas.element("TR", object())
        canvas.memory.update(dict.fromkeys(tokens, element))
        assert isinstance(element, StructureElement)
        return element

    def startCell(
        self, table: Any, row: int, column: int, value: object, style: object, position: object, size: object
    ) -> None:
        if self._skipped:
            return
        canvas = table.canv
        is_head = self._is_header or column < self._columns
        scope = b"/A<</O/Table/Scope/%s>>" % (b"Column" if self._is_header else b"Row")
        cell = canvas.element("TH" if is_head else "TD", (canvas.current, column), attributes=scope if is_head else b"")
        canvas.open(cell)

    def endCell(self, table: Any) -> None:
        if not self._skipped:
            table.canv.close()

    def endRow(self, table: Any) -> None:
        table.canv.muted = False
        if not self._skipped:
            table.canv.close()

    def endTable(self, table: Any) -> None:
        table.canv.close()
        table.canv.memory[self._token] = True

    def startBG(self, table: Any) -> None:
        """Backgrounds stay artifacts."""

    def endBG(self, table: Any) -> None: ...

    def startLines(self, table: Any) -> None:
        """Lines stay artifacts."""

    def endLines(self, table: Any) -> None: ...


def _tokens(values: list[Any]) -> Iterator[object]:
    for value in values:
        for item in value if isinstance(value, list | tuple) else (value,):
            if hasattr(item, "token"):
                yield item.token
