"""Wishes about cards that come in by a photo of a pin board. Rules: SPEC.md PH."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.app.commands import Command
from workshopdesk.domain.note import Colour, NoteShape
from workshopdesk.domain.picture import Picture


@dataclass(frozen=True, slots=True)
class PhotoCard:
    """A card as it shall lie on the board.

    `number` is that of a printed card, None for a free one. `x`, `y`: upper left corner in board units. `text` is what
    shall stand on it, `proposal` what was read; `confirmed` says that somebody compared them with the photo. `picture`
    shows the card; its `subject_id` is set here.
    """

    note_id: str
    number: int | None
    x: float
    y: float
    rotation: float
    colour: Colour
    shape: NoteShape
    picture: Picture
    text: str = ""
    proposal: str = ""
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class PhotoGroup:
    """A group that is born with the photo; `note_ids` in reading order, x and y its corner in board units."""

    cluster_id: str
    title: str
    note_ids: tuple[str, ...]
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class TakeInPhoto(Command):
    """The cards of one photo onto a board, in one step. `photo` is the file's name.

    `whole` is the photo itself, only where somebody wished that it be kept.
    """

    board_id: str
    photo: str
    cards: tuple[PhotoCard, ...]
    groups: tuple[PhotoGroup, ...] = ()
    whole: Picture | None = None


@dataclass(frozen=True, slots=True)
class ProposeWords(Command):
    """What was read of a card after it was taken in; nothing where somebody was quicker. No key takes it back."""

    undoable: ClassVar[bool] = False

    note_id: str
    text: str


@dataclass(frozen=True, slots=True)
class ConfirmNote(Command):
    """Somebody has compared the card's text with its photo."""

    note_id: str
    text: str
