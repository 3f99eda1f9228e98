"""What a measure grew out of: taken away, taken back, and shared out among the parts of a measure that is split."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office import measure_successors, measuring
from workshopdesk.app.office.answer_words import day
from workshopdesk.app.office.dossier import Dossier
from workshopdesk.app.office.measure_ports import SourceTold, Stamp
from workshopdesk.app.office.measure_sources import TakenAway, fields_from, source_ref
from workshopdesk.app.office.measure_successors import Part
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.domain.office.measure import Ending, SourceOf, SourceRef
from workshopdesk.qt.office_measure_context import Wish
from workshopdesk.qt.office_measure_form import label_of

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = 60  # letters of a source in a line


@QmlElement
@QmlUncreatable("made by the office's measures")
class OfficeMeasureOrigin(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Of the measure that is looked at. Sources are named "idea:1", "cluster:2", "profile:3"."""

    changed = Signal()

    def __init__(self, wish: Wish, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = wish
        self._dossier: Dossier | None = None
        self._language = "de"

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """False for a measure that has left the catalogue: it stays as it was."""
        return self._dossier is not None and self._dossier.measure.ending is Ending.NONE

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def groups(self) -> list[dict[str, str]]:
        """Groups and fact sheets among its sources; see `named`."""
        return [one for one in self._named() if not one["ref"].startswith(SourceOf.IDEA)]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "dict"
    def ideas(self) -> dict[str, dict[str, str]]:
        """The ideas that the office named themselves, by their numbers; see `named`."""
        named = (one for one in self._named() if one["ref"].startswith(SourceOf.IDEA))
        return {one["ref"].partition(":")[2]: one for one in named}

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def named(self) -> list[dict[str, str]]:
        """Every source that the office named: ref, words (kind, title, workshop), short, stays.

        `stays` is what is told before it is taken away: what the fact sheet keeps of it, and if it cannot come back.
        """
        return self._named()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def takenAway(self) -> list[dict[str, Any]]:
        """What is none of its sources any more, the latest first: ref, words, back (it can be taken back)."""
        return [self._away(one) for one in (self._dossier.taken_away if self._dossier else ())]

    @Slot(str)
    def takeAway(self, ref: str) -> None:
        """The measure did not grow out of this."""
        dossier = self._dossier

        def leave(catalogue: Catalogue, stamp: Stamp, number: int) -> int:
            return measuring.remove_sources(catalogue.measures, number, [source_ref(ref)], stamp).number

        if dossier is not None:
            self._wish(lambda catalogue, stamp: leave(catalogue, stamp, dossier.measure.number))

    @Slot(str)
    def takeBack(self, ref: str) -> None:
        """It did grow out of this after all."""
        dossier = self._dossier

        def enter(catalogue: Catalogue, stamp: Stamp, number: int) -> int:
            return measuring.add_sources(catalogue.measures, number, [source_ref(ref)], stamp).number

        if dossier is not None:
            self._wish(lambda catalogue, stamp: enter(catalogue, stamp, dossier.measure.number))

    @Slot(str, "QVariantList")
    def split(self, titles: str, shares: list[Sequence[str]]) -> None:
        """Make a measure of each line in the place of the one that is looked at; the first is shown.

        `shares` are the sources of each part in the same order; without any every part keeps all.
        """
        dossier = self._dossier
        parts = [
            Part(title, _refs(shares[place]) if shares else None) for place, title in enumerate(self.titlesOf(titles))
        ]

        def cut(catalogue: Catalogue, stamp: Stamp, dossier: Dossier) -> int:
            whole = dossier.measure
            return measure_successors.split(catalogue.measures, whole.number, parts, stamp, whole.version)[0].number

        if dossier is not None:
            self._wish(lambda catalogue, stamp: cut(catalogue, stamp, dossier))

    @Slot(str, result="QStringList")
    def titlesOf(self, lines: str) -> list[str]:
        """The titles of the parts, one from each line that has words."""
        return [title.strip() for title in lines.splitlines() if title.strip()]

    def show(self, dossier: Dossier | None, language: str) -> None:
        self._dossier, self._language = dossier, language
        self.changed.emit()

    def _named(self) -> list[dict[str, str]]:
        return [self._source(one) for one in (self._dossier.sources if self._dossier else ())]

    def _source(self, one: SourceTold) -> dict[str, str]:
        assert self._dossier is not None
        title = self._title(one.ref, one.text)
        kept = [label_of(name, self._language) for name in fields_from(self._dossier.measure, one.ref)]
        stays = [self.tr("Daraus übernommen und bleibt: %1.").replace("%1", ", ".join(kept))] if kept else []
        if one.gone and one.ref.kind is not SourceOf.IDEA:
            stays.append(self.tr("Der Workshop hat das nicht mehr; es lässt sich nicht zurückholen."))
        return {
            "ref": str(one.ref),
            "words": f"{title} ({one.workshop})",
            "short": title if len(title) <= _SHOWN else title[: _SHOWN - 1].rstrip() + "…",
            "stays": " ".join(stays) or self.tr("Im Katalog bleibt es; Sie können es zurückholen."),
        }

    def _away(self, one: TakenAway) -> dict[str, Any]:
        told = self.tr("%1 – weggenommen am %2").replace("%1", self._title(one.ref, one.text))
        told = told.replace("%2", day(one.at[:10])) + (f", {one.office}" if one.office else "")
        return {"ref": str(one.ref), "words": told, "back": one.can_return}

    def _title(self, ref: SourceRef, text: str) -> str:
        kinds = {
            SourceOf.IDEA: self.tr("Idee %1").replace("%1", str(ref.number)),
            SourceOf.CLUSTER: self.tr("Gruppe"),
            SourceOf.PROFILE: self.tr("Steckbrief"),
        }
        words = " ".join(text.split())
        return f"{kinds[ref.kind]}: {words}" if words else kinds[ref.kind]


def _refs(names: Sequence[str]) -> tuple[SourceRef, ...]:
    return tuple(source_ref(str(name)) for name in names)
