"""The real program at its place of project profiles. Texts: groups of the practice workshop (Bonn cycling dialogue)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from qml.touchkit import centre
from qt.vote_kit import TITLES, VoteDesk, workshop_records
from workshopdesk.app import development
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.state import State
from workshopdesk.qt.actions_controller import ActionsController
from workshopdesk.qt.exhibition_controller import ExhibitionController
from workshopdesk.qt.profiles_controller import ProfilesController


class DevelopDesk(VoteDesk):
    """Also usable before any profile was made: `enter` makes the workshop with one group per title."""

    def __init__(self, home: Path, size: tuple[int, int] = (1600, 1200)) -> None:
        super().__init__(home, size)

    def enter(self, profiles: int = 0) -> None:
        self.create(workshop_records(cards=2), "profiles")
        clusters = sorted(self.clusters.items(), key=lambda item: TITLES.index(item[0]))
        for _, cluster_id in clusters[:profiles]:
            self.profiles.makeFrom(cluster_id)
        self.settle()

    @property
    def clusters(self) -> dict[str, str]:
        return {cluster.title: cluster.id for cluster in self.state.all(Cluster)}

    @property
    def state(self) -> State:
        state: State = self.desk.controller.workshop._opened.session.state
        return state

    @property
    def profiles(self) -> ProfilesController:
        return self.desk.controller.workshop.profiles

    @property
    def actions(self) -> ActionsController:
        return self.desk.controller.workshop.actions

    @property
    def exhibition(self) -> ExhibitionController:
        return self.desk.controller.workshop.exhibition

    def stored(self, number: int = 1) -> ProjectProfile:
        return development.profiles(self.state)[number - 1]

    def choose_part(self, name: str, words: str) -> None:
        """Touch one part of a row of parts, by its words."""
        top = self.item(name)
        self.tap(next(item for item in self.items(top) if str(item.property("text")).startswith(words)))

    def write(self, name: str, words: str) -> None:
        """Write into a field and leave it, as somebody with a keyboard does."""
        self.tap(self.input_of(name))
        self.type_words(words)

    def reach(self, what: QQuickItem | str) -> None:
        """Touch something that may lie below the end of the window: the page follows the focus."""
        item = self.item(what) if isinstance(what, str) else what
        item.forceActiveFocus()
        self.next_frame()
        self.tap(item)

    def input_of(self, name: str) -> QQuickItem:
        top = self.item(name)
        return next(
            item
            for item in self.items(top)
            if item.metaObject().className().startswith("QQuickText") and item.property("readOnly") is not None
        )

    def type_words(self, words: str) -> None:
        focused = self.window.activeFocusItem()
        assert focused is not None
        focused.setProperty("text", words)
        self.item("toBoard").forceActiveFocus()
        self.settle()

    def hold_two_fingers(self) -> None:
        """The facilitator's gesture in the field of the way out."""
        corner = self.item("exitCorner")
        next(iter(self.window.findChildren(QObject, "cornerTimer"))).setProperty("interval", 50)
        x, y = centre(corner)
        self.fingers.down({1: (x - 15, y), 2: (x + 15, y)})
        self.until(lambda: self.exhibition.step == "closed", "the facilitator's page")
        self.fingers.up(1).up(2)
