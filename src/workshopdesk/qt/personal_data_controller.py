"""What may tell of persons in the public edition, place by place, for the person who decides (SPEC.md V8 to V11)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands_privacy import DecidePersonalData, SetInternal
from workshopdesk.app.personal_data import Place, places, undecided
from workshopdesk.app.personal_finder import Hit, PersonalDataFinder, first_names
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.catalogue import TYPE_BY_NAME
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.personal_data import Verdict
from workshopdesk.domain.workshop import Workshop
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("key", "record", "number", "kind", "before", "words", "after", "verdict", "canBeInternal")
_AROUND = 60  # characters that are shown before and after the words


@QmlElement
@QmlUncreatable("made by the personal data controller")
class PlaceModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`record` is a name of domain.catalogue, `kind` of PersonalDataKind, `verdict` keep, blacken or empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)


@QmlElement
@QmlUncreatable("made by the results controller")
class PersonalDataController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Whoever shows the places calls `refresh` at first and whenever `changed` tells; nothing is searched before."""

    changed = Signal()
    refreshed = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._finder: PersonalDataFinder | None = None
        self._known: dict[str, list[Hit]] = {}  # what was found in texts, so that each is searched once
        self._places: list[Place] = []
        self._rows = PlaceModel(self)
        session.subscribe(self._on_change)

    @Property(PlaceModel, notify=partsChanged)
    def rows(self) -> PlaceModel:
        """In the order of the cards, whether decided or not."""
        return self._rows

    @Property(int, notify=refreshed)
    def count(self) -> int:
        return len(self._places)

    @Property(int, notify=refreshed)
    def undecidedCount(self) -> int:
        return sum(place.verdict is None for place in self._places)

    @Slot()
    def refresh(self) -> None:
        """Look through the texts as they are now."""
        internal = any(workshop.internal for workshop in self._session.state.all(Workshop))
        self._places = [] if internal else places(self._session.state, self._hits)
        self._rows.follow_rows(_row(place) for place in self._places)
        self.refreshed.emit()

    @Slot(str, str)
    def decide(self, key: str, verdict: str) -> None:
        """`verdict` is keep, blacken, or internal for all of the record that the words stand in."""
        place = next(one for one in self._places if one.key == key)
        if verdict == "internal":
            wish = SetInternal(TYPE_BY_NAME[place.record_type], place.record_id, internal=True)
            self._messenger.attempt(lambda: self._session.do(wish))
        else:
            self._decide([place], Verdict(verdict))

    @Slot(str)
    def decideRest(self, verdict: str) -> None:
        """The same verdict, keep or blacken, for all that is still undecided."""
        self._decide([place for place in self._places if place.verdict is None], Verdict(verdict))

    def check(self) -> None:
        """Before a public file is written. Raises DomainError("personal-data-undecided") with `count`."""
        found = undecided(self._session.state, self._hits)
        if found:
            raise DomainError("personal-data-undecided", count=len(found))

    def _decide(self, which: list[Place], verdict: Verdict) -> None:
        wish = DecidePersonalData(tuple(place.decided(verdict) for place in which))
        self._messenger.attempt(lambda: self._session.do(wish))

    def _hits(self, text: str) -> list[Hit]:
        if self._finder is None:
            self._finder = PersonalDataFinder(first_names())
        if text not in self._known:
            self._known[text] = self._finder.hits(text)
        return self._known[text]

    def _on_change(self, _change_set: ChangeSet) -> None:
        self.changed.emit()


def _row(place: Place) -> tuple[object, ...]:
    text, hit = place.text, place.hit
    before, after = text[max(0, hit.start - _AROUND) : hit.start], text[hit.end : hit.end + _AROUND]
    return (
        place.key,
        place.record_type,
        place.number,
        hit.kind.value,
        _line(f"{'…' if hit.start > _AROUND else ''}{before}"),
        _line(place.words),
        _line(f"{after}{'…' if hit.end + _AROUND < len(text) else ''}"),
        place.verdict.value if place.verdict else "",
        place.can_be_internal,
    )


def _line(text: str) -> str:
    return text.replace("\n", " ")
