"""Support and coverage over all workshops, as pictures with the same numbers in a table beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office.coverage import CrosstabKind
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.queries import IdeaFilter, RankBy, RankingLine, RankingWish
from workshopdesk.app.office.treemap import treemap
from workshopdesk.app.office.words import office_words
from workshopdesk.domain.office.support import Audience
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.office_pictures import (
    Picture,
    bars_of_groups,
    divided_picture,
    heat_picture,
    months_picture,
    ranking_picture,
    tiles_picture,
)

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LINES = 30
MOST_TILES = 24
KINDS = ("ranking", "topics", "workshops", "fieldsByTopics", "intake", "groups", "divided", "months")


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeComparisonController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One picture at a time, by its place in `kinds`; `ranking` and `byBallots` choose among the rankings."""

    changed = Signal()

    def __init__(self, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = messenger
        self._room: CatalogueThread | None = None
        self._kind = 0
        self._rankings: list[tuple[str, str]] = []
        self._ranking = 0
        self._by = RankBy.POINTS
        self._picture = Picture("")

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def kinds(self) -> list[str]:
        """What can be shown, in words."""
        return [
            self.tr("Rangfolge"),
            self.tr("Themen"),
            self.tr("Felder und Workshops"),
            self.tr("Felder und Querschnittsthemen"),
            self.tr("Wege und Zielgruppen"),
            self.tr("Erreichte Zielgruppen"),
            self.tr("Zustimmung und Ablehnung"),
            self.tr("Beteiligung im Lauf der Zeit"),
        ]

    @Property(int, notify=changed)
    def kind(self) -> int:
        return self._kind

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def rankings(self) -> list[str]:
        """Who voted and how; they are never added up."""
        words = office_words(self._messenger.language)
        return [f"{words.audiences[who]}: {words.methods[how]}" for who, how in self._rankings]

    @Property(int, notify=changed)
    def ranking(self) -> int:
        return self._ranking

    @Property(bool, notify=changed)
    def byBallots(self) -> bool:
        """Ranked by the share of the ballots, not of the points."""
        return self._by is RankBy.BALLOTS

    @Property(bool, notify=changed)
    def ranked(self) -> bool:
        """A ranking is shown."""
        return KINDS[self._kind] == "ranking"

    @Property(str, notify=changed)
    def drawing(self) -> str:
        """How the picture is drawn: bars, tiles, heat or sides; empty while there is nothing to show."""
        return self._picture.drawing

    @Property(str, notify=changed)
    def explained(self) -> str:
        """How the numbers are made."""
        return self._picture.explained

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def parts(self) -> list[dict[str, Any]]:
        """Bars: name, note, told, share. Tiles: name, told, x, y, width, height (shares). Heat: see `heads`, and rows
        of name and cells (number, share). Sides: name, pro, contra, share (of the votes for it)."""
        return self._picture.parts

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def heads(self) -> list[str]:
        """Heads of the table."""
        return self._picture.heads

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def table(self) -> list[list[str]]:
        """The picture's numbers, a list of words for each row."""
        return self._picture.table

    @Slot(int)
    def showKind(self, kind: int) -> None:
        if 0 <= kind < len(KINDS):
            self._kind = kind
            self._ask()

    @Slot(int)
    def showRanking(self, ranking: int) -> None:
        self._ranking = ranking
        self._ask()

    @Slot(bool)
    def rankByBallots(self, ballots: bool) -> None:
        self._by = RankBy.BALLOTS if ballots else RankBy.POINTS
        self._ask()

    def show(self, room: CatalogueThread | None) -> None:
        self._room = room
        self._kind, self._ranking, self._by = 0, 0, RankBy.POINTS
        self._rankings, self._picture = [], Picture("")
        self.changed.emit()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        if self._room is not None:
            self._room.ask(lambda catalogue: catalogue.ranked_methods(), self._on_rankings, topic="rankings")

    def _on_rankings(self, rankings: list[tuple[str, str]]) -> None:
        self._rankings = rankings
        self._ranking = min(self._ranking, max(0, len(rankings) - 1))
        self._ask()

    def _ask(self) -> None:
        self._picture = Picture("")
        self.changed.emit()
        if self._room is not None:
            self._room.ask(self._question(), self._on_picture, topic="picture")

    def _on_picture(self, picture: Picture) -> None:
        self._picture = picture
        self.changed.emit()

    def _question(self) -> Callable[[Catalogue], Picture]:
        language = self._messenger.language
        match KINDS[self._kind]:
            case "ranking":
                return self._ranking_question(language)
            case "topics":
                return lambda catalogue: tiles_picture(_topics(catalogue), treemap, language)
            case "workshops":
                return lambda catalogue: heat_picture(catalogue.crosstab(CrosstabKind.FIELDS_BY_WORKSHOPS), language)
            case "fieldsByTopics":
                return lambda catalogue: heat_picture(catalogue.crosstab(CrosstabKind.FIELDS_BY_TOPICS), language)
            case "intake":
                kind = CrosstabKind.CHANNELS_BY_TARGET_GROUPS
                return lambda catalogue: heat_picture(catalogue.crosstab(kind), language)
            case "groups":
                return lambda catalogue: bars_of_groups(catalogue.target_groups(), language)
            case "divided":
                return lambda catalogue: divided_picture(catalogue.divided(MOST_LINES), language)
            case _:
                return lambda catalogue: months_picture(catalogue.months(), language)

    def _ranking_question(self, language: str) -> Callable[[Catalogue], Picture]:
        if not self._rankings:
            return lambda _: Picture("")
        who, how = self._rankings[self._ranking]
        by = self._by
        wish = RankingWish(audience=None if who == "online" else Audience(who), method=how, by=by, limit=MOST_LINES)

        def ask(catalogue: Catalogue) -> Picture:
            lines: list[RankingLine] = catalogue.ranking(wish)
            return ranking_picture(lines, by, how, language)

        return ask


def _topics(catalogue: Catalogue) -> list[tuple[str, int]]:
    """The cross-cutting topics; where no workshop has any, the fields, else the categories of pools and tables."""
    facets = catalogue.facets(IdeaFilter())
    for criterion in ("topic", "field", "category"):
        found = [(facet.value, facet.ideas) for facet in facets if facet.criterion == criterion]
        if found:
            return found[:MOST_TILES]
    return []
