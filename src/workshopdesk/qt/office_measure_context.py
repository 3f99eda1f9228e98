"""What surrounds a measure: projects of the inventory that it is or extends, and its living labs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.measure_key import lab_key
from workshopdesk.app.office import measure_context
from workshopdesk.app.office.dossier import LabTold
from workshopdesk.app.office.measure_ports import Stamp
from workshopdesk.app.office.measure_values import lab_values
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.documents.wording.development import development_words_for
from workshopdesk.domain.development import LabDecision, LivingLab
from workshopdesk.domain.links import Relation
from workshopdesk.domain.office.folding import folded
from workshopdesk.domain.office.measure_work import MeasureLab, OfficeProject

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FOUND = 6
RELATIONS = (Relation.EXISTS, Relation.EXTENDS)
# fields of a living lab with their shape, as in office_measure_form.GROUPS
_LAB_SHAPES = (
    ("title", "line"),
    ("area", "line"),
    ("product", "text"),
    ("partners", "line"),
    ("begins", "day"),
    ("ends", "day"),
    ("hypothesis", "text"),
    ("indicator", "text"),
    ("measured", "text"),
    ("feedback", "text"),
    ("decision", "choice"),
    ("internal", "flag"),
)


class Wish(Protocol):
    """Does something to a measure, given what makes it and returns the number to be shown, and what is done then."""

    def __call__(self, wish: Callable[[Catalogue, Stamp], int], then: Callable[[], object] = ..., /) -> None: ...


@QmlElement
@QmlUncreatable("made by the office's measures")
class OfficeMeasureContext(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Of the measure that is looked at; what is changed holds at once."""

    changed = Signal()
    found = Signal()
    # what was typed about the lab with this number is kept; 0: it was a new one
    kept = Signal(int)

    def __init__(self, wish: Wish, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = wish
        self._number = 0
        self._inventory: tuple[OfficeProject, ...] = ()
        self._labs: tuple[LabTold, ...] = ()
        self._language = "de"
        self._sought = ""

    @Property(int, notify=changed)
    def inventorySize(self) -> int:
        """How many projects the inventory has."""
        return len(self._inventory)

    @Property("QVariantList", notify=found)  # type: ignore[arg-type]  # qmllint knows no "list"
    def projects(self) -> list[dict[str, Any]]:
        """Those with all words that are sought, the first few: number, words."""
        words = folded(self._sought).split()
        fitting = (one for one in self._inventory if all(word in folded(one.title + " " + one.owner) for word in words))
        return [
            {"number": one.number, "words": ", ".join(part for part in (one.title, one.owner) if part)}
            for one, _ in zip(fitting, range(MOST_FOUND), strict=False)
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def labs(self) -> list[dict[str, Any]]:
        """number, title (with its key), missing (words) and fields, as in OfficeMeasureSheet.form."""
        return [self._lab(one.lab, one.missing) for one in self._labs]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def fresh(self) -> list[dict[str, Any]]:
        """The fields of a lab that there is not yet."""
        return self._fields(LivingLab(id=""), ())

    @Slot(str)
    def search(self, words: str) -> None:
        self._sought = words
        self.found.emit()

    @Slot(int, int)
    def link(self, project: int, relation: int) -> None:
        """The measure is (0) this project of the inventory already, or extends it (1)."""
        number = self._number

        def enter(catalogue: Catalogue, stamp: Stamp) -> int:
            measure_context.link_project(catalogue.measures, number, project, RELATIONS[relation], stamp)
            return number

        if number:
            self._wish(enter)

    @Slot(int)
    def unlink(self, project: int) -> None:
        """The measure has nothing to do with this project after all."""
        number = self._number

        def leave(catalogue: Catalogue, stamp: Stamp) -> int:
            measure_context.unlink_project(catalogue.measures, number, project, stamp)
            return number

        if number:
            self._wish(leave)

    @Slot(int, "QVariantMap")
    def keepLab(self, lab: int, told: dict[str, str]) -> None:
        """Keep fields of the lab with this number; 0: of a new one."""
        number = self._number

        def enter(catalogue: Catalogue, _stamp: Stamp) -> int:
            measure_context.put_lab(catalogue.measures, number, lab_values(told), lab)
            return number

        if number and told:
            self._wish(enter, lambda: self.kept.emit(lab))

    def show(self, number: int, inventory: tuple[OfficeProject, ...], labs: tuple[LabTold, ...], language: str) -> None:
        self._number, self._inventory, self._labs, self._language = number, inventory, labs, language
        self._sought = ""
        self.changed.emit()
        self.found.emit()

    def _lab(self, kept: MeasureLab, missing: tuple[str, ...]) -> dict[str, Any]:
        labels = development_words_for(self._language).lab_fields
        return {
            "number": kept.number,
            "title": f"{lab_key(kept.number)} {kept.lab.title}".rstrip(),
            "missing": ", ".join(labels[name] for name in missing),
            "fields": self._fields(kept.lab, missing),
        }

    def _fields(self, lab: LivingLab, missing: tuple[str, ...]) -> list[dict[str, Any]]:
        words = development_words_for(self._language)
        labels = {**words.lab_fields, "internal": self.tr("Nur intern")}
        decisions = list(LabDecision)
        return [
            {
                "key": name,
                "label": labels[name],
                "shape": shape,
                "value": _text(getattr(lab, name)),
                "options": [words.decisions[one] for one in decisions] if shape == "choice" else [],
                "values": [one.value for one in decisions] if shape == "choice" else [],
                "gap": name in missing,
                "takenOver": False,
                "sourceGone": False,
            }
            for name, shape in _LAB_SHAPES
        ]


def _text(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
