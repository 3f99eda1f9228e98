"""One idea of the office with all that is known of it: where it comes from, what it got, what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import day
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.queries import IdeaFilter, IdeaLine, SupportTold
from workshopdesk.app.office.words import OfficeWords, idea_words, office_words
from workshopdesk.domain.office.disposition import Disposition
from workshopdesk.domain.office.measure import SourceOf, SourceRef

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class IdeaTold:
    """`measures` are numbers and titles with keys of what grew out of the idea."""

    line: IdeaLine
    said: tuple[Disposition, ...]
    measures: tuple[tuple[int, str], ...]


def told_of(catalogue: Catalogue, number: int) -> IdeaTold | None:
    """None for an idea that is not in the catalogue any more."""
    found = catalogue.ideas(IdeaFilter(gone=True), after=number - 1, limit=1)
    if not found or found[0].number != number:
        return None
    line = found[0]
    grown = [catalogue.measures.find(found) for found in catalogue.measures.measures_of(_ref(number))]
    titled = tuple((one.number, f"{measure_key(one.number)} {one.title}") for one in grown if one is not None)
    return IdeaTold(line, tuple(catalogue.dispositions(number)), titled)


def _ref(number: int) -> SourceRef:
    return SourceRef(SourceOf.IDEA, number)


@QmlElement
@QmlUncreatable("made by the office's ideas")
class OfficeIdeaSheet(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`number` is 0 while no idea is looked at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: IdeaTold | None = None
        self._language = "de"

    @property
    def shown(self) -> int:
        """The same as `number`, for the controller."""
        return self._told.line.number if self._told else 0

    @Property(int, notify=changed)
    def number(self) -> int:
        return self.shown

    @Property(str, notify=changed)
    def words(self) -> str:
        return idea_words(self._told.line, self._language) if self._told else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._told.line.detail if self._told else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def facts(self) -> list[dict[str, Any]]:
        """name and value of all that is known, in reading order."""
        if self._told is None:
            return []
        line, words = self._told.line, belonging_words(self._language)
        found = (
            (self.tr("Workshop oder Datei"), line.workshop),
            (self.tr("Karte oder Zeile"), str(line.card)),
            (self.tr("Datum"), day(line.date or line.workshop_date)),
            (self.tr("Runde"), str(line.round or "")),
            (self.tr("Weg"), words.intake.get(line.channel, line.channel)),
            (self.tr("Handlungsfeld"), line.field),
            (self.tr("Kategorie"), line.category),
            (self.tr("Querschnittsthemen"), ", ".join(line.topics)),
            (self.tr("Zielgruppen"), ", ".join(line.target_groups)),
            (self.tr("Gruppen"), ", ".join(line.groups)),
            (self.tr("Ort"), line.place if line.latitude is not None else ""),
            (self.tr("Herkunft"), line.origin),
            (self.tr("Online"), self._online(line)),
            *((self._audience(told), self._support(told)) for told in line.support),
            (self.tr("Hinweis"), self.tr("im Workshop nicht mehr vorhanden") if line.gone else ""),
        )
        return [{"name": name, "value": value} for name, value in found if value]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def said(self) -> list[dict[str, str]]:
        """What was said became of it, the latest first: code (a word), day, reason."""
        if self._told is None:
            return []
        words = office_words(self._language).dispositions
        return [
            {"code": words[one.code.value], "day": day(one.at), "reason": one.reason}
            for one in reversed(self._told.said)
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def measures(self) -> list[dict[str, Any]]:
        """number and title (with its key) of what grew out of the idea."""
        return [{"number": number, "title": title} for number, title in self._told.measures] if self._told else []

    def show(self, told: IdeaTold | None, language: str) -> None:
        self._told, self._language = told, language
        self.changed.emit()

    def _audience(self, told: SupportTold) -> str:
        words: OfficeWords = office_words(self._language)
        who = words.audiences[told.audience]
        return f"{who}, {told.group}" if told.group else who

    def _support(self, told: SupportTold) -> str:
        words = office_words(self._language)
        share = "–" if told.share_of_points is None else f"{told.share_of_points * 100:.1f} %"
        if self._language == "de":
            share = share.replace(".", ",")
        return (
            self.tr("%1: %2 (Platz %3)")
            .replace("%1", words.methods[told.method])
            .replace("%2", share)
            .replace("%3", str(told.rank))
        )

    def _online(self, line: IdeaLine) -> str:
        if line.online is None:
            return ""
        told = self.tr("%1 dafür, %2 dagegen, %3 Kommentare")
        votes = line.online
        for place, number in (("%1", votes.pro), ("%2", votes.contra), ("%3", votes.comments)):
            told = told.replace(place, str(number))
        return told
