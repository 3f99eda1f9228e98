"""Cards, clusters and the board they lie on.

Lengths are board units: 1 unit is 0.75 mm on the wall at two metres' viewing distance (LOOK.md §4), so a stored
position means the same on every screen; the view multiplies by its own scale.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record

CARD_WIDTH = 252.0
CARD_HEIGHT = 112.0


class BoardKind(StrEnum):
    FREE = "free"
    COLUMNS = "columns"
    QUADRANTS = "quadrants"
    TABLES = "tables"


@dataclass(frozen=True, slots=True)
class Area:
    """A named part of a board that gives meaning as data; rectangle in board units.

    Cards in it belong to the field of action `field_id` and the cross-cutting topic `topic_id`, where these are set.
    """

    id: str
    title: str
    x: float
    y: float
    width: float
    height: float
    note_kind: str = ""
    field_id: str = ""
    topic_id: str = ""


class NoteSource(StrEnum):
    TOUCH = "touch"
    KEYBOARD = "keyboard"
    INK = "ink"
    PHOTO = "photo"
    PAPER = "paper"
    ONLINE = "online"
    EMAIL = "email"
    INTERVIEW = "interview"


class NoteKind(StrEnum):
    IDEA = "idea"
    STRENGTH = "strength"
    NEED = "need"
    CHANCE = "chance"
    CHALLENGE = "challenge"
    DEVELOPMENT = "development"
    RISK_GROUP = "risk_group"
    CONCERN = "concern"
    QUESTION = "question"
    PRO = "pro"
    CONTRA = "contra"
    PROJECT = "project"
    OTHER = "other"


class Colour(StrEnum):
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    WHITE = "white"


class NoteShape(StrEnum):
    CARD = "card"
    OVAL = "oval"
    CIRCLE = "circle"
    CLOUD = "cloud"
    STRIP = "strip"


class NotePlace(StrEnum):
    """A card lies in exactly one place; the bin (Ablage) keeps it until the workshop is closed.

    A merged card has become a source of another one and lies nowhere itself.
    """

    BOARD = "board"
    PARKING_LOT = "parking_lot"
    BIN = "bin"
    MERGED = "merged"


KEPT_PLACES = frozenset({NotePlace.BOARD, NotePlace.PARKING_LOT})
"""Where a card counts."""


class VoteScale(StrEnum):
    """What people could say of an idea online; unknown where the platform or the file tells nothing."""

    UNKNOWN = ""
    SUPPORT = "support"
    FOR_AND_AGAINST = "for_and_against"


@dataclass(frozen=True, slots=True)
class OnlineVotes:
    """What was said of an idea on the platform it came from, by `source`'s name; never dots of a workshop (O3).

    `pro` and `contra` count people, `comments` texts, as they were when the file was written.
    """

    source: str = ""
    scale: VoteScale = VoteScale.UNKNOWN
    pro: int = 0
    contra: int = 0
    comments: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an idea is meant to be: words, degrees of WGS 84 or both; `latitude` and `longitude` only together."""

    words: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """What a card colour means in a workshop, in a word; cards of it are born with `kind`."""

    colour: Colour
    meaning: str
    kind: NoteKind = NoteKind.IDEA


@dataclass(frozen=True, slots=True, kw_only=True)
class Board(Record):
    """Pinnwand: one surface with cards; `legend` says what each colour means here, in the order of the stacks.

    While `face_down`, nobody sees the words of its cards: hidden collection.
    """

    title: str = ""
    kind: BoardKind = BoardKind.FREE
    position: int = 0
    areas: tuple[Area, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    face_down: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """Karte: one idea on one card.

    `text` stands on the card; `detail` is a longer text that came with it (an online idea, a proposal's reason).
    `x`, `y` are the upper left corner in board units and count only while the card is in no cluster: inside a
    cluster the place follows from the membership. `rotation` in degrees clockwise. `number` counts the workshop's
    cards from 1 and stays. `origin` is the address or key of the source, `origin_key` recognises it on a second import.
    `origin_date` (YYYY-MM-DD) is the day it was handed in there, `origin_votes` what was said of it there.
    `derived_from` names the card of the round before that this one was copied from: "workshop id/card id".
    `field_id` is the one field of action it belongs to; empty stands for the one of its area or of the workshop.
    `internal` keeps it out of public documents. `proposal` is what was read from its photo, whatever `text` became;
    while `unconfirmed`, nobody has compared the text with the photo. `merged_into` is the card whose source it is,
    while it is merged.
    """

    board_id: str = ""
    number: int = 0
    text: str = ""
    detail: str = ""
    source: NoteSource = NoteSource.TOUCH
    kind: NoteKind = NoteKind.IDEA
    colour: Colour = Colour.YELLOW
    shape: NoteShape = NoteShape.CARD
    place: NotePlace = NotePlace.BOARD
    area_id: str = ""
    x: float = 0.0
    y: float = 0.0
    rotation: float = 0.0
    scale: float = 1.0
    flash: bool = False
    unclear: bool = False
    category: str = ""
    origin: str = ""
    origin_key: str = ""
    derived_from: str = ""
    field_id: str = ""
    internal: bool = False
    origin_date: str = ""
    origin_votes: OnlineVotes = OnlineVotes()
    spot: Spot = Spot()
    merged_into: str = ""
    proposal: str = ""
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster(Record):
    """Gruppe: cards that belong together. `members` are note ids in reading order; a card may be in several.

    `x`, `y` are the upper left corner of the frame in board units; its size follows from its members.
    `derived_from` names the cluster of the round before: "workshop id/cluster id". `internal` as with a card.
    """

    board_id: str = ""
    number: int = 0
    title: str = ""
    summary: str = ""
    members: tuple[str, ...] = ()
    x: float = 0.0
    y: float = 0.0
    derived_from: str = ""
    internal: bool = False
