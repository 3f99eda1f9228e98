"""Pictures that belong to a workshop: a town's logo, later photos."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Record):
    """One picture. `content` is the file in base64, `media_type` as "image/png", size in pixels, `alt` its words."""

    media_type: str = ""
    width: int = 0
    height: int = 0
    content: str = ""
    alt: str = ""
    internal: bool = False
