"""The booth: one person after the other votes unseen at the one screen, with a voting card where cards are needed."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.ports import BallotBox
from workshopdesk.app.voting_cards import CODE_LENGTH, as_typed, card_hash, in_parts
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import PASSIVE_ID, Ballot, Candidate, VotingMode
from workshopdesk.qt.card_camera import CardCamera
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.paper_controller import PaperController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the vote controller")
class BoothController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`step` is closed, welcome, card, group, paper or thanks; the screen shows one page for each.

    The code of a card is kept while its paper is at hand, as a hash, and forgotten with it.
    """

    changed = Signal()
    cameraChanged = Signal()

    def __init__(
        self,
        ballot: Callable[[], Ballot],
        ballot_box: BallotBox,
        paper: PaperController,
        card_key: Callable[[], bytes],
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ballot = ballot
        self._ballot_box = ballot_box
        self._paper = paper
        self._card_key = card_key
        self._messenger = messenger
        self._step = "closed"
        self._code = self._problem = self._card = ""
        self._camera = CardCamera(self)
        self._camera.seen.connect(self.showCard)
        self._camera.camera.changed.connect(self.cameraChanged)
        paper.changed.connect(self._on_paper)
        self.changed.connect(self._follow)

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def groups(self) -> list[str]:
        """The groups that are counted apart, or none."""
        return list(self._ballot().rules.groups)

    @Property(bool, notify=changed)
    def cardsNeeded(self) -> bool:
        return self._ballot().rules.mode is VotingMode.CARDS

    @Property(str, notify=changed)
    def code(self) -> str:
        """What was typed so far, as it stands on the card."""
        return in_parts(self._code)

    @Property(bool, notify=changed)
    def codeComplete(self) -> bool:
        return len(self._code) == CODE_LENGTH

    @Property(str, notify=changed)
    def problem(self) -> str:
        """card-unknown or card-used after a code that is not valid, else empty."""
        return self._problem

    @Property(bool, notify=cameraChanged)
    def cameraLooks(self) -> bool:
        """Whether a card may be held before the camera in the place of typing."""
        return self._camera.camera.looking

    @Slot()
    def open(self) -> None:
        """The facilitator leaves the screen to the voters."""
        if self._ballot().rules.mode in (VotingMode.BOOTH, VotingMode.CARDS):
            self._forget("welcome")

    @Slot()
    def close(self) -> None:
        """The facilitator is back; a paper at hand is thrown away."""
        self._forget("closed")
        self._paper.putAway()

    @Slot()
    def begin(self) -> None:
        """The next person is here."""
        if self._step in ("welcome", "thanks"):
            self._forget("card" if self.cardsNeeded else "group")
            self._go_on()

    @Slot()
    def back(self) -> None:
        """Throw away what this person did so far, and wait for the next one."""
        if self._step != "closed":
            self._forget("welcome")
            self._paper.putAway()

    @Slot(str)
    def type(self, letters: str) -> None:
        """Add to the code."""
        if self._step == "card":
            self._type(as_typed(self._code + letters))

    @Slot()
    def erase(self) -> None:
        """Take the last letter of the code back."""
        if self._step == "card":
            self._type(self._code[:-1])

    @Slot()
    def checkCode(self) -> None:
        """Go on if the code is that of a card that was not used yet; else `problem` says why not."""
        if self._step != "card" or not self.codeComplete:
            return

        def check() -> None:
            card = card_hash(self._code, self._card_key())
            try:
                self._ballot_box.check_card(self._ballot().id, card)
            except DomainError as error:
                self._problem = error.code
                self.changed.emit()
            else:
                self._card, self._code = card, ""
                self._step = "group"
                self._go_on()

        self._messenger.attempt(check)

    @Slot(str)
    def showCard(self, code: str) -> None:
        """The camera sees a card; one that was refused is not refused again while it is held there."""
        if self._step == "card" and code != self._code:
            self._type(as_typed(code))
            self.checkCode()

    @Slot(str)
    def chooseGroup(self, group: str) -> None:
        if self._step == "group" and group in self._ballot().rules.groups:
            self._lay(group)

    def _go_on(self) -> None:
        if self._step == "group" and not self.groups:
            self._lay("")
        else:
            self.changed.emit()

    def _lay(self, group: str) -> None:
        self._step = "paper"
        self._paper.lay_for(_shuffled(self._ballot().candidates), group=group, card=self._card)
        self._card = ""
        self.changed.emit()

    def _type(self, code: str) -> None:
        self._code, self._problem = code, ""
        self.changed.emit()

    def _forget(self, step: str) -> None:
        self._code = self._problem = self._card = ""
        self._step = step
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        self._camera.camera.look(self._step == "card")

    @Slot()
    def _on_paper(self) -> None:
        if self._step == "paper" and not self._paper.atHand:
            self._forget("thanks" if self._paper.justStored else "welcome")


def _shuffled(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """In a new order for every person; "everything stays as it is" stays the last."""
    order = [candidate for candidate in candidates if candidate.id != PASSIVE_ID]
    secrets.SystemRandom().shuffle(order)
    return (*order, *(candidate for candidate in candidates if candidate.id == PASSIVE_ID))
