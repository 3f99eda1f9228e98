"""The details of a workshop: what board, protocol and poster print, each field one undoable change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import details, queries
from workshopdesk.app.commands import EditDetails
from workshopdesk.app.readability import readability
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.documents.addresses import cluster_address, shown, workshop_address
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.contrast import readable
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.programme import IdeaPool, Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import HeadCount, Workshop
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PEOPLE = 9999


@QmlElement
@QmlUncreatable("made by the workshop controller")
class DetailsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Fields by the keys of details.ENTRIES; dates as TT.MM.JJJJ, times as HH:MM, all as they are shown."""

    detailsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        session.subscribe(self._on_change)

    # The event

    @Property(str, notify=detailsChanged)
    def title(self) -> str:
        return self._workshop.title

    @Property(str, notify=detailsChanged)
    def question(self) -> str:
        return self._workshop.question

    @Property(str, notify=detailsChanged)
    def kind(self) -> str:
        return self._workshop.kind.value

    @Property(str, notify=detailsChanged)
    def date(self) -> str:
        return details.shown_date(self._workshop.date)

    @Property(QDate, notify=detailsChanged)
    def day(self) -> QDate:
        """The date as a date, for sentences; not valid if there is none."""
        return QDate.fromString(self._workshop.date, "yyyy-MM-dd")

    @Property(str, notify=detailsChanged)
    def starts(self) -> str:
        return self._workshop.starts

    @Property(str, notify=detailsChanged)
    def ends(self) -> str:
        return self._workshop.ends

    @Property(bool, notify=detailsChanged)
    def endsBeforeStart(self) -> bool:
        workshop = self._workshop
        return bool(workshop.starts and workshop.ends and workshop.ends <= workshop.starts)

    @Property(str, notify=detailsChanged)
    def place(self) -> str:
        return self._workshop.place

    @Property(str, notify=detailsChanged)
    def occasion(self) -> str:
        return self._workshop.occasion

    @Property(str, notify=detailsChanged)
    def scope(self) -> str:
        return self._workshop.scope

    @Property(str, notify=detailsChanged)
    def nextSteps(self) -> str:
        return self._workshop.next_steps

    @Property(str, notify=detailsChanged)
    def plainSummary(self) -> str:
        """The result in Einfache Sprache as a person wrote it; without it the protocol tells the figures."""
        return self._workshop.plain_summary

    @Property("QVariantMap", notify=detailsChanged)  # type: ignore[arg-type]  # qmllint knows no "dict"
    def plainReadability(self) -> dict[str, str | int]:
        """flesch and lix (app/readability.py) and ease ("easy", "middle", "hard"); empty for a few words."""
        found = readability(self._workshop.plain_summary, self._workshop.language)
        return {} if found is None else {"flesch": found.flesch, "lix": found.lix, "ease": found.ease.value}

    @Property(str, notify=detailsChanged)
    def channel(self) -> str:
        return self._workshop.channel.value

    @Property(str, notify=detailsChanged)
    def group(self) -> str:
        return self._workshop.group

    @Property(str, notify=detailsChanged)
    def fieldId(self) -> str:
        return self._workshop.field_id

    # The town and its process

    @Property(str, notify=detailsChanged)
    def townName(self) -> str:
        return self._town.name

    @Property(str, notify=detailsChanged)
    def townContact(self) -> str:
        return self._town.contact

    @Property(str, notify=detailsChanged)
    def townImprint(self) -> str:
        return self._town.imprint

    @Property(str, notify=detailsChanged)
    def townPrivacy(self) -> str:
        return self._town.privacy_notice

    @Property(str, notify=detailsChanged)
    def programmeTitle(self) -> str:
        return self._programme.title

    @Property(str, notify=detailsChanged)
    def fundingLine(self) -> str:
        return self._programme.funding_line

    @Property(str, notify=detailsChanged)
    def townColour(self) -> str:
        return self._town.colour

    @Slot(str, str, result=bool)
    def isReadable(self, colour: str, ground: str) -> bool:
        """Whether words in the one colour can be read on the other; both #RRGGBB (rule W5)."""
        return readable(colour, ground)

    @Property(str, notify=detailsChanged)
    def client(self) -> str:
        return self._programme.client

    @Property(str, notify=detailsChanged)
    def contractor(self) -> str:
        return self._programme.contractor

    @Property(str, notify=detailsChanged)
    def period(self) -> str:
        return self._programme.period

    @Property(str, notify=detailsChanged)
    def vision(self) -> str:
        return self._programme.vision

    # The idea pool

    @Property(str, notify=detailsChanged)
    def poolName(self) -> str:
        return self._pool.name

    @Property(str, notify=detailsChanged)
    def poolAddress(self) -> str:
        return self._pool.base_url

    @Property(str, notify=detailsChanged)
    def poolWorkshopPattern(self) -> str:
        return self._pool.workshop_pattern

    @Property(str, notify=detailsChanged)
    def poolClusterPattern(self) -> str:
        return self._pool.cluster_pattern

    @Property(str, notify=detailsChanged)
    def poolIdeaPattern(self) -> str:
        return self._pool.idea_pattern

    @Property(str, notify=detailsChanged)
    def poolProfilePattern(self) -> str:
        return self._pool.profile_pattern

    @Property(str, notify=detailsChanged)
    def workshopAddress(self) -> str:
        """What will stand on poster and protocol; empty if there is none or it cannot be printed."""
        try:
            return shown(workshop_address(self._pool, self._workshop))
        except KnownError:
            return ""

    @Property(str, notify=detailsChanged)
    def clusterAddress(self) -> str:
        """The same for a group, the first one if there is one."""
        groups = queries.clusters(self._session.state)
        try:
            return shown(cluster_address(self._pool, groups[0] if groups else Cluster(id="1")))
        except KnownError:
            return ""

    @Slot(str, str, result=str)
    def setText(self, key: str, text: str) -> str:
        """Store one field; returns what is wrong with the text, or nothing."""
        try:
            records = details.edited(self._session.state, key, text)
        except DomainError as error:
            return self._sentence(error.code)
        self._edit(*records)
        return ""

    # The people

    @Property("QVariantList", notify=detailsChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def headCounts(self) -> list[dict[str, Any]]:
        """Each with role and count."""
        return [{"role": entry.role, "count": entry.count} for entry in self._workshop.head_counts]

    @Property(int, notify=detailsChanged)
    def headCount(self) -> int:
        return self._workshop.head_count

    @Slot(str, result=bool)
    def addRole(self, role: str) -> bool:
        """A new line of the list; False if the role has no name or is there already."""
        role = details.one_line(role)
        counts = self._workshop.head_counts
        if not role or any(entry.role == role for entry in counts):
            return False
        return self._edit(replace(self._workshop, head_counts=(*counts, HeadCount(role, 0))))

    @Slot(int, int)
    def setCount(self, index: int, count: int) -> None:
        counts = list(self._workshop.head_counts)
        if 0 <= index < len(counts) and 0 <= count <= MOST_PEOPLE:
            counts[index] = replace(counts[index], count=count)
            self._edit(replace(self._workshop, head_counts=tuple(counts)))

    @Slot(int)
    def removeRole(self, index: int) -> None:
        counts = self._workshop.head_counts
        if 0 <= index < len(counts):
            self._edit(replace(self._workshop, head_counts=counts[:index] + counts[index + 1 :]))

    # Inside

    @property
    def _workshop(self) -> Workshop:
        return queries.workshop_of(self._session.state)

    @property
    def _town(self) -> Municipality:
        return details.municipality(self._session.state) or Municipality(id="")

    @property
    def _programme(self) -> Programme:
        return details.programme(self._session.state) or Programme(id="")

    @property
    def _pool(self) -> IdeaPool:
        return details.idea_pool(self._session.state) or IdeaPool(id="")

    def _edit(self, *records: Record) -> bool:
        return self._messenger.attempt(lambda: self._session.do(EditDetails(records)))

    def _sentence(self, code: str) -> str:
        return {
            "title-missing": self.tr("Bitte geben Sie dem Workshop einen Titel."),
            "date-unclear": self.tr("Bitte schreiben Sie das Datum so: 24.11.2026"),
            "time-unclear": self.tr("Bitte schreiben Sie die Uhrzeit so: 18:00"),
            "address-unclear": self.tr("Bitte geben Sie eine Adresse im Internet an: https://ideen.stadt.de"),
            "colour-unclear": self.tr("Bitte schreiben Sie die Farbe so: #1A5FB4"),
            "pattern-unclear": self.tr("Bitte setzen Sie genau einmal {id} ein: /w/{id}"),
        }[code]

    def _on_change(self, change_set: ChangeSet) -> None:
        changed = {type(change.record) for change in change_set}
        if changed & {Workshop, Municipality, Programme, IdeaPool}:
            self.detailsChanged.emit()
