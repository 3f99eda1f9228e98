"""What one file delivers to the office: where it comes from, its ideas, groups, votes and project profiles.

Everything is told in names and words, not in the ids of a workshop's registers: the field of action "Mobilität" is the
same field in every workshop. Keys are unique within their source and stay from one delivery to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.note import NoteKind, NotePlace, OnlineVotes, Spot
from workshopdesk.domain.office.support import BallotResult

NOTHING_SAID = OnlineVotes()
NOWHERE = Spot()


class SourceKind(StrEnum):
    """A workshop's package and a table of ideas hold all that their source has; a pool is exported page by page."""

    PACKAGE = "package"
    POOL = "pool"
    TABLE = "table"


class Register(StrEnum):
    """Lists of a programme that ideas belong to."""

    FIELDS = "fields"
    TOPICS = "topics"
    TARGET_GROUPS = "target_groups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A workshop, an online pool or a table of ideas.

    `key` names it for ever: the workshop's id, "pool/platform/host" or "table/file name". The rest is empty where the
    file does not tell it; `round` is 0 then. `audience_kind` is a workshop.WorkshopKind, `channel` a workshop.Channel.
    `target_groups` are those invited, `registers` everything that the workshop's lists still offer.
    """

    key: str
    kind: SourceKind
    title: str
    platform: str = ""
    municipality: str = ""
    programme: str = ""
    audience_kind: str = ""
    round: int = 0
    date: str = ""
    place: str = ""
    field: str = ""
    channel: str = ""
    group: str = ""
    people: int = 0
    internal: bool = False
    target_groups: tuple[str, ...] = ()
    registers: tuple[tuple[Register, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """One card or one row. `card` is the card's number in its workshop, or the row in its file as Excel numbers it.

    `channel` is the way it came in: a workshop.Channel or one of the note sources online, email, interview.
    `origin` is its page or key at a platform, `derived_from` "workshop id/card id" of the round before.
    """

    key: str
    card: int
    text: str
    detail: str = ""
    kind: NoteKind = NoteKind.IDEA
    place: NotePlace = NotePlace.BOARD
    channel: str = ""
    field: str = ""
    category: str = ""
    date: str = ""
    origin: str = ""
    derived_from: str = ""
    handwritten: bool = False
    internal: bool = False
    online: OnlineVotes = NOTHING_SAID
    spot: Spot = NOWHERE
    topics: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A cluster of a workshop; `ideas` are keys of its ideas in reading order."""

    key: str
    number: int
    title: str
    summary: str = ""
    derived_from: str = ""
    internal: bool = False
    ideas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A project profile; `fields` is the whole record as JSON (domain/development.ProjectProfile without its id).

    `ideas` and `groups` are the keys of what it grew out of.
    """

    key: str
    number: int
    title: str
    field: str = ""
    internal: bool = False
    fields: str = "{}"
    ideas: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowLeftOut:
    """`row` as Excel numbers it, or the card's number; `reason` is a code that app/messages has words for."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class CardPicture:
    """How a card looked. `idea` is the key of its idea, `place` counts the pictures of one card from 1.

    `content` is a JPEG that holds nothing but its pixels, `alternative` the words that were kept with the picture.
    """

    idea: str
    place: int
    width: int
    height: int
    content: bytes
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Dots or a comment of visitors on the exhibited measure with this number; `mark` tells whose measure it is."""

    key: str
    measure: int
    mark: str
    text: str
    channel: str
    day: str
    dots: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """`rows` = number of `ideas` + number of `left_out`. The ideas of `pictures_left_out` came all the same."""

    source: Source
    ideas: tuple[Idea, ...]
    left_out: tuple[RowLeftOut, ...] = ()
    groups: tuple[Group, ...] = ()
    results: tuple[BallotResult, ...] = ()
    profiles: tuple[Profile, ...] = ()
    said: tuple[Said, ...] = ()
    pictures: tuple[CardPicture, ...] = ()
    pictures_left_out: tuple[RowLeftOut, ...] = ()

    @property
    def rows(self) -> int:
        return len(self.ideas) + len(self.left_out)
