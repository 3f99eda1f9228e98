"""What the office needs of the world: files that are read, and a catalogue that keeps what they delivered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from workshopdesk.app.office.card_pictures import CardPictures
from workshopdesk.app.office.coverage import Crosstab, CrosstabKind, GroupCoverage
from workshopdesk.app.office.duplicate_ports import Duplicates
from workshopdesk.app.office.measure_ports import Measures
from workshopdesk.app.office.office_sender import SenderKept
from workshopdesk.app.office.pictures import Divided, MonthHeld
from workshopdesk.app.office.publication import Publication
from workshopdesk.app.office.queries import Facet, IdeaFilter, IdeaLine, RankingLine, RankingWish
from workshopdesk.app.office.saved_views import SavedViews
from workshopdesk.domain.office.delivery import Delivery
from workshopdesk.domain.office.disposition import Disposition, DispositionCode


class Files(Protocol):
    def takes(self, path: Path) -> bool:
        """Whether a file found in a folder is worth a try."""
        ...

    def sha256(self, path: Path) -> str:
        """Raises KnownError."""
        ...

    def read(self, path: Path) -> Delivery:
        """Raises KnownError."""
        ...


class Changed(StrEnum):
    IDEA = "idea"
    GROUP = "group"
    PROFILE = "profile"
    BALLOT = "ballot"


@dataclass(frozen=True, slots=True)
class Difference:
    """What newer data of a source changed. `number` is the one in the catalogue, 0 for a ballot.

    `before` and `after` are the words on the card, the title or the question; the same words where something else
    changed (the result of a ballot, the field of an idea), `after` empty for what is not there any more.
    """

    changed: Changed
    number: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What a delivery brought: numbers of ideas. `known` tells that the same bytes were imported before.

    `removed` ideas are no longer in the source's newer data; `kept` of them stay, because the office works with them.
    `pictures` of cards are new or other ones; of the ideas in `pictures_left_out` (card, reason) one did not come.
    `feedback`: new pieces of feedback of an exhibition; `feedback_astray`: those on measures that are not here.
    """

    kind: str
    source: str
    rows: int
    added: int = 0
    unchanged: int = 0
    replaced: int = 0
    removed: int = 0
    kept: int = 0
    known: bool = False
    left_out: tuple[tuple[int, str], ...] = ()
    differences: tuple[Difference, ...] = ()
    feedback: int = 0
    feedback_astray: int = 0
    pictures: int = 0
    pictures_left_out: tuple[tuple[int, str], ...] = ()


class Catalogue(Protocol):
    """Everything the office has, in a file or on a server. Every method raises KnownError (store/office/faults.py)."""

    @property
    def measures(self) -> Measures:
        """What the office makes of the ideas."""
        ...

    @property
    def publication(self) -> Publication:
        """What may be handed out."""
        ...

    @property
    def duplicates(self) -> Duplicates:
        """Ideas that are alike, and what the office said of them."""
        ...

    @property
    def views(self) -> SavedViews:
        """Looks at the ideas that are kept under a name."""
        ...

    @property
    def sender(self) -> SenderKept:
        """Who hands the papers out."""
        ...

    @property
    def pictures(self) -> CardPictures:
        """How cards looked."""
        ...

    def begin_run(self, at: str) -> int:
        """Note that an import begins, at this moment (ISO 8601 with zone); returns its number."""
        ...

    def end_run(self, run: int, at: str, files: int, refused: int) -> None: ...

    def imported(self, sha256: str) -> Taken | None:
        """What a file with these bytes brought when it was imported, or None."""
        ...

    def take(self, run: int, name: str, sha256: str, delivery: Delivery) -> Taken:
        """Keep a delivery, all of it or nothing, instead of what its source delivered before (OF2 to OF5)."""
        ...

    def ideas(self, wanted: IdeaFilter, *, after: int = 0, limit: int = 50) -> list[IdeaLine]:
        """The page of ideas that follows the idea with the number `after`, by number."""
        ...

    def count(self, wanted: IdeaFilter) -> int: ...

    def facets(self, wanted: IdeaFilter, criterion: str = "") -> list[Facet]:
        """How many of the wanted ideas have which value of every criterion, or of one."""
        ...

    def ranking(self, wish: RankingWish) -> list[RankingLine]: ...

    def crosstab(self, kind: CrosstabKind) -> Crosstab: ...

    def target_groups(self) -> list[GroupCoverage]:
        """Every target group that a workshop knows, invites or has ideas for, by name."""
        ...

    def divided(self, limit: int) -> list[Divided]:
        """Ideas with votes for and against them online, those with most votes on their weaker side first."""
        ...

    def months(self) -> list[MonthHeld]:
        """Every month in which something was held, in order; what has no date is left out."""
        ...

    def ranked_methods(self) -> list[tuple[str, str]]:
        """Which rankings there are: audience (or "online") and method, sorted."""
        ...

    def dispose(self, ideas: Sequence[int], code: DispositionCode, reason: str, at: str) -> None:
        """Say what became of ideas, all of them or none. Raises DomainError("idea-missing", number=…)."""
        ...

    def dispositions(self, idea: int) -> list[Disposition]:
        """What was said became of an idea, oldest first."""
        ...

    def close(self) -> None: ...
