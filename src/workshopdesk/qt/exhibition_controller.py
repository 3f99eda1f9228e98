"""The exhibition: visitors look at the project profiles, give dots and leave comments, and can do nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import development
from workshopdesk.app.commands_development import AddComment, GiveDot
from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.session import Session
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.development import Aspect, Feedback, LivingLab, ProjectProfile
from workshopdesk.domain.links import Link
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.profiles_controller import NO_MARK

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class ExhibitionController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`step` is closed, overview, page, comment or thanks. Only what is public is shown.

    A visit is what happens between two times that nobody touched the screen; who it was nobody knows.
    """

    changed = Signal()
    pagesChanged = Signal()

    def __init__(
        self, session: Session, check: Callable[[], None], messenger: Messenger, parent: QObject | None = None
    ) -> None:
        """`check` refuses while it is undecided what becomes of personal data (V8)."""
        super().__init__(parent)
        self._session = session
        self._check = check
        self._messenger = messenger
        self._step = "closed"
        self._index = 0
        self._dots_per_visit = 3
        self._given: list[str] = []
        self._pages: list[dict[str, Any]] = []
        session.subscribe(self._on_change)

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    def is_open(self) -> bool:
        return self._step != "closed"

    @Property("QVariantList", notify=pagesChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def pages(self) -> list[dict[str, Any]]:
        """One for each public profile: profileId, number, title, field, goal, description, digital, value, responsible,
        groups, lab, and marks of the four aspects (NO_MARK: not looked at)."""
        return self._pages

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # as above
    def page(self) -> dict[str, Any]:
        """The page in front."""
        return self._in_front()

    @Property(int, notify=changed)
    def index(self) -> int:
        return self._index

    @Property(int, notify=changed)
    def dotsLeft(self) -> int:
        """Dots that this visit still has."""
        return self._left()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def given(self) -> list[str]:
        """Ids of the profiles that got a dot in this visit."""
        return self._given

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # as above
    def dots(self) -> list[int]:
        """All dots of each page, from screen and paper."""
        state = self._session.state
        return [development.support_of(state, page["profileId"]).total for page in self._pages]

    @Slot(int)
    def begin(self, dots_per_visit: int) -> None:
        """Leave the screen to visitors, each with so many dots."""

        def gather() -> None:
            self._check()
            self._pages = self._gathered()
            if not self._pages:
                raise DomainError("nothing-to-exhibit")

        if self._messenger.attempt(gather):
            self._dots_per_visit = max(1, dots_per_visit)
            self.pagesChanged.emit()
            self._start("overview")

    @Slot()
    def end(self) -> None:
        """The facilitator is back."""
        self._start("closed")

    @Slot()
    def reset(self) -> None:
        """Nobody is there: the next visitor begins anew."""
        if self._step != "closed":
            self._start("overview")

    @Slot()
    def overview(self) -> None:
        if self._step != "closed":
            self._go("overview")

    @Slot(int)
    def show(self, index: int) -> None:
        if self._step != "closed" and self._pages:
            self._index = index % len(self._pages)
            self._go("page")

    @Slot()
    def writeComment(self) -> None:
        if self._step == "page":
            self._go("comment")

    @Slot(str, result=bool)
    def sendComment(self, text: str) -> bool:
        """Leave a comment on the page in front; False if it was refused."""
        if self._step != "comment":
            return False
        command = AddComment(new_id(), self._in_front()["profileId"], text)
        if not self._messenger.attempt(lambda: self._session.do(command)):
            return False
        self._go("thanks")
        return True

    @Slot()
    def toggleDot(self) -> None:
        """Give the page in front a dot, or take back the one of this visit."""
        if self._step not in ("page", "thanks"):
            return
        profile_id = self._in_front()["profileId"]
        back = profile_id in self._given
        if not back and self._left() <= 0:
            return
        command = GiveDot(new_id(), profile_id, -1 if back else 1)
        if self._messenger.attempt(lambda: self._session.do(command)):
            self._given = [one for one in self._given if one != profile_id] if back else [*self._given, profile_id]
            self.changed.emit()

    def _in_front(self) -> dict[str, Any]:
        return self._pages[self._index] if self._index < len(self._pages) else {}

    def _left(self) -> int:
        return self._dots_per_visit - len(self._given)

    def _start(self, step: str) -> None:
        self._given = []
        self._index = 0
        self._go(step)

    def _go(self, step: str) -> None:
        self._step = step
        self.changed.emit()

    def _gathered(self) -> list[dict[str, Any]]:
        """Raises DomainError("workshop-internal")."""
        state = public_state(self._session.state)
        return [_page(development.sheet_of(state, profile)) for profile in development.profiles(state)]

    def _on_change(self, change_set: ChangeSet) -> None:
        if self._step == "closed":
            return
        if any(isinstance(change.record, ProjectProfile | Link | LivingLab) for change in change_set):
            self._messenger.attempt(self._renew)
        if any(isinstance(change.record, Feedback) for change in change_set):
            self.changed.emit()

    def _renew(self) -> None:
        """Somebody worked on at the laptop: the same page stays in front where it still is there."""
        front = self._in_front().get("profileId")
        self._pages = self._gathered()
        ids = [page["profileId"] for page in self._pages]
        self._index = ids.index(front) if front in ids else 0
        self.pagesChanged.emit()
        self._go(self._step if front in ids else "overview")


def _page(sheet: development.ProfileSheet) -> dict[str, Any]:
    profile = sheet.profile
    marks = (development.mark_of(profile, aspect) for aspect in Aspect)
    return {
        "profileId": profile.id,
        "number": profile.number,
        "measureKey": measure_key(profile.number),
        "title": profile.title,
        "field": sheet.field,
        "goal": profile.goal,
        "description": profile.description or profile.situation,
        "digital": profile.digital_reference,
        "value": profile.public_value,
        "responsible": profile.responsible,
        "groups": ", ".join(sheet.target_groups),
        "lab": sheet.lab.area if sheet.lab else "",
        "marks": [NO_MARK if mark is None else mark for mark in marks],
    }
