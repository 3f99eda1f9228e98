"""What the cards belong to, in tables and lists for the place of the results (SPEC.md J)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.belonging_tables import belonging_tables, coverage_lines, inventory_line
from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.classification import by_inventory, without_aim
from workshopdesk.app.registers import Register, entries
from workshopdesk.app.session import Session
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.links import Relation
from workshopdesk.domain.note import Note
from workshopdesk.qt.hyphenation import division_points

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class ReportController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.subscribe(self._on_change)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def tables(self) -> list[dict[str, Any]]:
        """Each with title, corner, heads, divided (the heads with soft hyphens), total and rows.

        A row has name, ids (of all its cards) and cells (ids of cards).
        """
        return [
            {
                "title": table.title,
                "corner": table.corner,
                "heads": list(table.heads),
                "divided": [_divided(head) for head in table.heads],
                "total": table.total,
                "rows": [
                    {"name": line.name, "ids": list(line.ideas), "cells": [list(cell) for cell in line.cells]}
                    for line in table.lines
                ],
            }
            for table in belonging_tables(self._session.state, _language())
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def lists(self) -> list[dict[str, Any]]:
        """What else is worth a look, each with title and lines; what is empty is left out."""
        state, words = self._session.state, belonging_words(_language())
        inventory = inventory_line(state, _language())
        made: list[tuple[str, list[str]]] = [(words.inventory, [inventory] if inventory else [])]
        for relation in (Relation.EXISTS, Relation.EXTENDS):
            known = by_inventory(state, relation)
            named = zip(self._names(one.note for one in known), known, strict=True)
            told = [f"{name}: {', '.join(project.title for project in one.projects)}" for name, one in named]
            made.append((words.relations[relation], told))
        made.append((words.coverage, [": ".join(line) for line in coverage_lines(state, _language())]))
        if entries(state, Register.AIMS):
            made.append((words.no_aim, self._names(without_aim(state))))
        return [{"title": title, "lines": lines} for title, lines in made if lines]

    @Slot("QVariantList", result="QStringList")
    def ideas(self, ids: list[str]) -> list[str]:
        """The cards with these ids, by number and words."""
        found = (self._session.state.find(Note, note_id) for note_id in ids)
        return self._names(note for note in found if note is not None)

    def _names(self, notes: Iterable[Note]) -> list[str]:
        name = queries.card_names(self._session.state)
        return [f"{note.number}  {queries.short_title(name(note))}" for note in notes]

    def _on_change(self, _change_set: ChangeSet) -> None:
        self.changed.emit()


def _language() -> str:
    return QLocale().bcp47Name()[:2]  # set by qt/i18n.py


def _divided(head: str) -> str:
    """The words with soft hyphens, so that a narrow column divides them as German does."""
    return " ".join(_with_hyphens(word) for word in head.split())


def _with_hyphens(word: str) -> str:
    for position in reversed(division_points(word)):
        word = f"{word[:position]}\u00ad{word[position:]}"
    return word
