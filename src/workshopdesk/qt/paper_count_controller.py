"""Entering the dots from paper: two people count for themselves, and the second does not see what the first found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import ballots
from workshopdesk.app.commands_ballot import DropPaperCounts, EnterPaperCount
from workshopdesk.app.photo_taking import photo_corrections, photo_dots
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import Ballot, BallotState, CandidateTotal, PaperCount
from workshopdesk.domain.paper_counts import COUNTERS, differing, takes_paper
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("number", "title", "dots", "other", "differs")
_MOST = 9999
_PHOTO = "photo"


@QmlElement
@QmlUncreatable("made by the paper count controller")
class PaperCountModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """First the number of papers (number 0), then every candidate. `other` is what the second person found, or -1."""


@QmlElement
@QmlUncreatable("made by the vote controller")
class PaperCountController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`step` is first, handover, second, agreed or differs, for the chosen group."""

    changed = Signal()
    partsChanged = Signal()

    def __init__(
        self, session: Session, ballot: Callable[[], Ballot], messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ballot = ballot
        self._messenger = messenger
        self._rows = PaperCountModel(_ROLES, self)
        self._group = ""
        self._second_here = False
        self._found: list[int] = []
        self._from_photo = False

    def refresh(self) -> None:
        """Look again at the ballot in hand; numbers that were typed and not entered are gone."""
        groups = self._ballot().rules.groups
        if self._group not in (groups or ("",)):
            self._group = groups[0] if groups else ""
        self._begin()

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Only plain dots can be counted on paper, and only while the ballot is open."""
        ballot = self._ballot()
        return ballot.state is BallotState.OPEN and takes_paper(ballot)

    @Property(PaperCountModel, notify=partsChanged)
    def rows(self) -> PaperCountModel:
        return self._rows

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def groups(self) -> list[str]:
        return list(self._ballot().rules.groups)

    @Property(int, notify=changed)
    def groupIndex(self) -> int:
        return self._ballot().rules.groups.index(self._group) if self._group else 0

    @Slot(int)
    def chooseGroup(self, index: int) -> None:
        self._group = self._ballot().rules.groups[index]
        self._second_here = False
        self._begin()

    @Property(int, notify=changed)
    def papers(self) -> int:
        """How many papers of the chosen group the first person counted, or 0."""
        first, _ = self._counts()
        return first.ballots if first and self._step() in ("agreed", "differs") else 0

    def confirmed_papers(self) -> int:
        """How many papers of all groups two people counted alike."""
        return sum(pair[0].ballots for pair in self._pairs() if _alike(pair))

    @Property(bool, notify=changed)
    def unfinished(self) -> bool:
        """Somebody has counted, and it is not confirmed: the ballot cannot be closed so."""
        return not all(_alike(pair) for pair in self._pairs())

    @Slot(int, int)
    def setRow(self, row: int, value: int) -> None:
        """What was counted: row 0 the papers, then the dots of each candidate."""
        if self._step() in ("first", "second") and 0 <= row < len(self._found):
            self._found[row] = max(0, min(_MOST, value))
            self._rows.set_value(row, "dots", self._found[row])

    @Property(int, notify=changed)
    def photoDots(self) -> int:
        """How many dots the photos show on what is voted on, for the first person; else 0."""
        return sum(photo_dots(self._session.state, self._ballot())) if self._step() == "first" else 0

    @Property(bool, notify=changed)
    def fromPhoto(self) -> bool:
        """The first count, in hand or entered, began with the dots on photos."""
        first, _ = self._counts()
        return first.source == _PHOTO if first else self._from_photo

    @Property(int, notify=changed)
    def photoCorrected(self) -> int:
        """How many numbers of the first count, once it is entered, are other than on the photos where it began."""
        first, _ = self._counts()
        if first is None or first.source != _PHOTO:
            return 0
        return photo_corrections(self._session.state, self._ballot(), first.totals)

    @Slot()
    def fillFromPhoto(self) -> None:
        """Begin with the dots on the photos; the papers and each number can still be typed."""
        if self._step() != "first":
            return
        for row, dots in enumerate(photo_dots(self._session.state, self._ballot()), 1):
            self.setRow(row, dots)
        self._from_photo = True
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """This person has counted everything."""
        counter = {"first": COUNTERS[0], "second": COUNTERS[1]}.get(self._step())
        if counter is None:
            return
        ballot = self._ballot()
        papers, *dots = self._found
        found = zip(ballot.candidates, dots, strict=True)
        totals = tuple(CandidateTotal(candidate.id, number) for candidate, number in found)
        source = _PHOTO if self._from_photo and counter == COUNTERS[0] else "hand"
        command = EnterPaperCount(new_id(), ballot.id, counter, papers, totals, self._group, source)
        if self._messenger.attempt(lambda: self._session.do(command)):
            self._second_here = False
            self._begin()

    @Slot()
    def bringSecond(self) -> None:
        """The second person is at the screen."""
        self._second_here = True
        self._begin()

    @Slot()
    def countAgain(self) -> None:
        """Both begin anew; what was entered stays in the journal only."""
        command = DropPaperCounts(self._ballot().id, self._group)
        if self._messenger.attempt(lambda: self._session.do(command)):
            self._begin()

    def _step(self) -> str:
        first, second = self._counts()
        if first is None:
            return "first"
        if second is None:
            return "second" if self._second_here else "handover"
        return "differs" if differing(first, second) else "agreed"

    def _pairs(self) -> list[list[PaperCount]]:
        return list(ballots.paper_pairs(self._session.state, self._ballot().id).values())

    def _counts(self) -> tuple[PaperCount | None, PaperCount | None]:
        state, ballot_id = self._session.state, self._ballot().id
        first, second = (ballots.paper_count(state, ballot_id, self._group, counter) for counter in COUNTERS)
        return first, second

    def _begin(self) -> None:
        ballot, (first, second) = self._ballot(), self._counts()
        self._from_photo = False
        self._found = [0] * (len(ballot.candidates) + 1)
        both = first is not None and second is not None
        wrong = differing(first, second) if first and second else ()
        own = _numbers(ballot, first) if both else self._found
        others = _numbers(ballot, second) if both else [-1] * len(self._found)
        named = [("", 0, ""), *((one.id, one.number, one.title) for one in ballot.candidates)]
        self._rows.replace_rows(
            (number, title, dots, other, key in wrong)
            for (key, number, title), dots, other in zip(named, own, others, strict=True)
        )
        self.changed.emit()


def _alike(pair: list[PaperCount]) -> bool:
    return len(pair) == len(COUNTERS) and not differing(*pair)


def _numbers(ballot: Ballot, count: PaperCount | None) -> list[int]:
    if count is None:
        return [0] * (len(ballot.candidates) + 1)
    dots = {total.candidate_id: total.dots for total in count.totals}
    return [count.ballots, *(dots.get(candidate.id, 0) for candidate in ballot.candidates)]
