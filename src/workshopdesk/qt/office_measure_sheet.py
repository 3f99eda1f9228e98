"""One measure of the office with all that is known of it: fact sheet with gaps, status, decisions, origin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import day
from workshopdesk.app.office.dossier import Dossier, dossier_of
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.words import idea_words
from workshopdesk.domain.links import Relation
from workshopdesk.domain.office.measure import Ending, MeasureStatus
from workshopdesk.domain.office.measure_status import MeasureDecision, moves
from workshopdesk.domain.office.measure_work import MeasureFeedback, MeasureRelation, OfficeProject
from workshopdesk.qt.office_measure_form import (
    GROUPS,
    label_of,
    marked,
    options_of,
    result_words,
    status_words,
    value_of,
)

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MeasureTold:
    """`moves` are where the office may move the measure by its own hand; `inventory` are all projects there are."""

    dossier: Dossier
    moves: tuple[MeasureStatus, ...]
    inventory: tuple[OfficeProject, ...]


def told_of(catalogue: Catalogue, number: int) -> MeasureTold | None:
    """None for a measure that there is not."""
    found = catalogue.measures.find(number)
    if found is None:
        return None
    dossier = dossier_of(catalogue.measures, found)
    return MeasureTold(dossier, moves(found.status, dossier.decisions), tuple(catalogue.measures.projects()))


@QmlElement
@QmlUncreatable("made by the office's measures")
class OfficeMeasureSheet(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`number` is 0 while no measure is looked at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: MeasureTold | None = None
        self._language = "de"

    @property
    def told(self) -> MeasureTold | None:
        """For the controller."""
        return self._told

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._told.dossier.measure.number if self._told else 0

    @Property(str, notify=changed)
    def title(self) -> str:
        """With its key: M-01 Bänke."""
        measure = self._told.dossier.measure if self._told else None
        return f"{measure_key(measure.number)} {measure.title}" if measure else ""

    @Property(str, notify=changed)
    def status(self) -> str:
        return status_words(self._told.dossier.measure.status, self._language) if self._told else ""

    @Property(int, notify=changed)
    def gaps(self) -> int:
        return len(self._told.dossier.missing) if self._told else 0

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def form(self) -> list[dict[str, Any]]:
        """Groups with title and fields: key, label, shape, value, options (words), values (of these), gap, and
        whether it was taken over, from a source that is none any more."""
        if self._told is None:
            return []
        titles = self._group_titles()
        return [{"title": titles[name], "fields": [self._field(*one) for one in fields]} for name, fields in GROUPS]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def moves(self) -> list[str]:
        """Words for where it can be moved by hand."""
        return [status_words(one, self._language) for one in self._told.moves] if self._told else []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def statuses(self) -> list[str]:
        """A sentence for each status that it had, the latest first."""
        if self._told is None:
            return []
        return [
            f"{day(one.since)}: {status_words(one.status, self._language)}" + (f" – {one.reason}" if one.reason else "")
            for one in reversed(self._told.dossier.statuses)
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def decisions(self) -> list[dict[str, str]]:
        """The log, the latest first: what (day, body, result) and detail (votes, conditions)."""
        found = self._told.dossier.decisions if self._told else ()
        return [
            {
                "what": f"{day(one.date)}, {one.body}: {result_words(one.result, self._language)}",
                "detail": " · ".join(part for part in (one.paper_number, self._votes(one), one.conditions) if part),
            }
            for one in reversed(found)
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def ideas(self) -> list[dict[str, Any]]:
        """Every idea below the measure: number, words, workshop, pictures (how many of its card)."""
        found = self._told.dossier.ideas if self._told else ()
        return [
            {
                "number": one.number,
                "words": idea_words(one, self._language),
                "workshop": one.workshop,
                "pictures": one.pictures,
            }
            for one in found
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def family(self) -> list[dict[str, Any]]:
        """The measures that it was made of or became: number, words."""
        if self._told is None:
            return []
        dossier = self._told.dossier
        before = {Ending.MERGED: self.tr("Hat %1 aufgenommen"), Ending.SPLIT: self.tr("War ein Teil von %1")}
        after = {Ending.MERGED: self.tr("Ist in %1 aufgegangen"), Ending.SPLIT: self.tr("Ein Teil davon ist jetzt %1")}
        found = [(before[Ending(one.kind)], one.predecessor) for one in dossier.predecessors]
        found += [(after[Ending(one.kind)], one.successor) for one in dossier.successors]
        return [{"number": number, "words": words.replace("%1", measure_key(number))} for words, number in found]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def workshops(self) -> list[str]:
        """A sentence for each workshop or file that ideas come from."""
        found = self._told.dossier.sessions if self._told else ()
        return [
            (self.tr("%1: 1 Idee") if one.ideas == 1 else self.tr("%1: %2 Ideen"))
            .replace("%1", ", ".join(part for part in (one.title, day(one.date)) if part))
            .replace("%2", str(one.ideas))
            for one in found
        ]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def ratings(self) -> list[str]:
        """A sentence for the latest rating of each unit of the administration."""
        found = self._told.dossier.ratings if self._told else ()
        told = self.tr("%1: %2 von 5")
        return [
            " – ".join(
                part for part in (told.replace("%1", one.office).replace("%2", str(one.value)), one.comment) if part
            )
            for one in found
        ]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def relations(self) -> list[str]:
        """A sentence for each measure that this one helps or hinders."""
        if self._told is None:
            return []
        kinds = {
            MeasureRelation.SYNERGY: self.tr("Synergie mit %1"),
            MeasureRelation.CONFLICT: self.tr("Zielkonflikt mit %1"),
        }
        found = [
            (kinds[one.relation].replace("%1", f"{measure_key(one.measure)} {one.title}"), one.text)
            for one in self._told.dossier.relations
        ]
        return [" – ".join(part for part in one if part) for one in found]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def inventory(self) -> list[dict[str, Any]]:
        """Projects of the inventory that the measure is already or extends: number, words (a sentence)."""
        near = {
            Relation.EXISTS: self.tr("Gibt es schon: %1"),
            Relation.EXTENDS: self.tr("Erweitert: %1"),
        }
        found = self._told.dossier.projects if self._told else ()
        return [
            {"number": one.project.number, "words": near[one.relation].replace("%1", one.project.title)}
            for one in found
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def concerns(self) -> list[dict[str, Any]]:
        """Worries about the measure: number, words, answer (empty while there is none)."""
        found = self._told.dossier.concerns if self._told else ()
        return [{"number": one.number, "words": one.text, "answer": one.answer} for one in found]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def feedback(self) -> list[str]:
        """What came back on the measure, the latest last: words, then channel, day and dots where they are known."""
        found = self._told.dossier.feedback if self._told else ()
        return [" – ".join(part for part in (one.text, self._came(one)) if part) for one in found]

    def show(self, told: MeasureTold | None, language: str) -> None:
        self._told, self._language = told, language
        self.changed.emit()

    def _field(self, key: str, shape: str) -> dict[str, Any]:
        assert self._told is not None
        measure = self._told.dossier.measure
        options = options_of(key, self._language) if shape == "choice" else []
        return {
            "key": key,
            "label": label_of(key, self._language),
            "shape": shape,
            "value": value_of(measure, key),
            "options": [words for _, words in options],
            "values": [value for value, _ in options],
            "gap": key.partition(":")[0] in self._told.dossier.missing,
            "takenOver": marked(measure, key, [mark.name for mark in measure.taken_over]),
            "sourceGone": marked(measure, key, self._told.dossier.strangers),
        }

    def _came(self, one: MeasureFeedback) -> str:
        dots = self.tr("1 Punkt") if one.dots == 1 else self.tr("%1 Punkte").replace("%1", str(one.dots))
        return ", ".join(part for part in (one.channel, day(one.day), dots if one.dots else "") if part)

    def _votes(self, one: MeasureDecision) -> str:
        counts = (one.votes_yes, one.votes_no, one.votes_abstained)
        if max(counts) < 0:
            return ""
        told = self.tr("%1 Ja, %2 Nein, %3 Enthaltungen")
        for place, number in zip(("%1", "%2", "%3"), counts, strict=True):
            told = told.replace(place, str(number) if number >= 0 else "–")
        return told

    def _group_titles(self) -> dict[str, str]:
        return {
            "what": self.tr("Worum es geht"),
            "where": self.tr("Einordnung"),
            "who": self.tr("Wer"),
            "money": self.tr("Kosten"),
            "when": self.tr("Wann"),
            "success": self.tr("Umsetzung"),
            "value": self.tr("Nutzen"),
            "transfer": self.tr("Für andere"),
            "citizens": self.tr("Beteiligung"),
            "aspects": self.tr("Aspekte"),
            "office": self.tr("Im Projektbüro"),
        }
