"""What the papers of a ballot ask for, by the method of its rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.domain.ballot import Ballot, VotingMethod
from workshopdesk.domain.voting_papers import criteria_of, values_of

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the paper controller")
class PaperForm(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`ballot` gives the ballot in hand; refresh() tells the screen to look at it again."""

    changed = Signal()

    def __init__(self, ballot: Callable[[], Ballot], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ballot = ballot

    def refresh(self) -> None:
        self.changed.emit()

    @Property(str, notify=changed)
    def method(self) -> str:
        """dots, scale, field, agreement, resistance or criteria."""
        return self._ballot().rules.method.value

    @Property(int, notify=changed)
    def lowest(self) -> int:
        """The lowest value that can be put down (not for dots)."""
        return values_of(self._ballot().rules)[0]

    @Property(int, notify=changed)
    def highest(self) -> int:
        return values_of(self._ballot().rules)[-1]

    @Property(str, notify=changed)
    def xLow(self) -> str:
        """What the low end of the scale, or of the axis from left to right, is called."""
        return self._ballot().rules.x_low

    @Property(str, notify=changed)
    def xHigh(self) -> str:
        return self._ballot().rules.x_high

    @Property(str, notify=changed)
    def yLow(self) -> str:
        """What the low end of the axis from bottom to top is called."""
        return self._ballot().rules.y_low

    @Property(str, notify=changed)
    def yHigh(self) -> str:
        return self._ballot().rules.y_high

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def criteriaKeys(self) -> list[str]:
        """Under which keys a candidate gets its values; one empty key where there is one value only."""
        return list(criteria_of(self._ballot().rules))

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def criteriaNames(self) -> list[str]:
        """The names of the criteria of a matrix; empty with every other method."""
        rules = self._ballot().rules
        return [criterion.name for criterion in rules.criteria] if rules.method is VotingMethod.CRITERIA else []

    @Property(int, notify=changed)
    def minusDots(self) -> int:
        """Negative dots in one person's hand."""
        return self.minus_dots()

    @Property(int, notify=changed)
    def minusCap(self) -> int:
        """Negative dots of one person on one candidate."""
        return self._ballot().rules.negative_dots_per_candidate if self.minus_dots() else 0

    def minus_dots(self) -> int:
        """The same as minusDots, for Python."""
        rules = self._ballot().rules
        return rules.negative_dots_per_person if rules.method is VotingMethod.DOTS else 0
