"""Pictures that belong to a workshop: a town's logo, cards as a photo shows them, whole pin boards."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Record):
    """One picture. `content` is the file in base64, `media_type` as "image/png", size in pixels, `alt` its words.

    `subject_id` is the card or the board that it shows; empty for a logo. `dots` are the sticky dots that a person saw
    on a card.
    """

    media_type: str = ""
    width: int = 0
    height: int = 0
    content: str = ""
    alt: str = ""
    internal: bool = False
    subject_id: str = ""
    dots: int = 0
