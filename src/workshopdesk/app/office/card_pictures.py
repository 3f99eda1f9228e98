"""How cards looked: which pictures of a workshop the office takes, and how it asks for them. Rules OF61 to OF64.

A picture of a card shows how somebody writes. It stays in the office: nothing that is handed out has it.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.delivery import CardPicture, Delivery, RowLeftOut
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State

OF_A_PICTURE = "picture-"
"""What the reasons begin with why a picture, and not its card, was left out (messages.skip_reason)."""
DAMAGED = "picture-damaged"
MEDIA_TYPE = "image/jpeg"
ENDING = "jpg"


@dataclass(frozen=True, slots=True)
class Bare:
    """A picture as a JPEG that holds nothing but its pixels."""

    content: bytes
    width: int
    height: int


Baring = Callable[[bytes], Bare | str]
"""Takes everything but the pixels out of a file that strangers made, or says why it cannot."""


@dataclass(frozen=True, slots=True)
class PictureTold:
    """A picture of a card in the catalogue: `idea` by its number, `place` from 1, size in pixels, `size` in bytes."""

    idea: int
    place: int
    width: int
    height: int
    size: int
    sha256: str
    alternative: str


@dataclass(frozen=True, slots=True)
class PictureKept:
    told: PictureTold
    content: bytes


class CardPictures(Protocol):
    """The pictures of cards in a catalogue. Every method raises KnownError as the catalogue does."""

    def of(self, idea: int) -> list[PictureTold]:
        """The pictures of an idea, in order, without their bytes."""
        ...

    def find(self, idea: int, place: int) -> PictureKept | None: ...

    def wanting(self, sha256: str) -> bool:
        """Whether a package with these bytes was imported by a program that took no pictures."""
        ...

    def bring(self, sha256: str, delivery: Delivery) -> int:
        """Keep the pictures of a package that `wanting` names, and how many came; nothing else changes.

        Of a package that is not what its workshop last delivered none come. It is wanting no more in either case.
        """
        ...


class CatalogueOfPictures(Protocol):
    """As much of a catalogue as a picture needs."""

    @property
    def pictures(self) -> CardPictures: ...


def pictures_of(catalogue: CatalogueOfPictures, idea: int) -> list[PictureKept]:
    """All pictures of an idea with their bytes, in order. Raises DomainError("idea-without-picture", number=…)."""
    found = (catalogue.pictures.find(idea, told.place) for told in catalogue.pictures.of(idea))
    kept = [one for one in found if one is not None]
    if not kept:
        raise DomainError("idea-without-picture", number=idea)
    return kept


def card_pictures(
    state: State, cards: Mapping[str, int], bare: Baring
) -> tuple[tuple[CardPicture, ...], tuple[RowLeftOut, ...]]:
    """The pictures of these cards (numbers by id), and those that cannot be read, named by the card's number.

    Internal pictures, photos of whole boards and logos stay where they are. The state is blackened already.
    """
    taken: list[CardPicture] = []
    left_out: list[RowLeftOut] = []
    places: dict[str, int] = {}
    for picture in _wanted(state, cards):
        content = _decoded(picture.content)
        found = bare(content) if content else DAMAGED
        if isinstance(found, str):
            left_out.append(RowLeftOut(cards[picture.subject_id], found))
            continue
        place = places[picture.subject_id] = places.get(picture.subject_id, 0) + 1
        taken.append(
            CardPicture(picture.subject_id, place, found.width, found.height, found.content, picture.alt.strip())
        )
    return tuple(taken), tuple(left_out)


def _wanted(state: State, cards: Mapping[str, int]) -> Iterator[Picture]:
    """In an order that is the same in every package of the workshop."""
    found = (one for one in state.all(Picture) if one.subject_id in cards and not one.internal)
    yield from sorted(found, key=lambda one: (cards[one.subject_id], one.id))


def _decoded(content: str) -> bytes:
    try:
        return base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return b""
