"""The municipality's logo, and on the cover its colour."""

from __future__ import annotations

import base64
import io
from typing import Any

from reportlab.platypus import Image, Spacer

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.documents.content import Content
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import SPACE_2, SPACE_3
from workshopdesk.documents.town_look import Band
from workshopdesk.documents.wording import Words

_HIGHEST, _WIDEST = 48.0, 150.0  # points


def logo(content: Content, words: Words) -> list[Any]:
    """What the cover begins with: the municipality's logo, and a band in its colour; nothing where it has neither."""
    mark = logo_within(content, words, _WIDEST, _HIGHEST)
    colour = content.municipality.colour
    return [
        *((mark, Spacer(1, SPACE_3)) if mark else ()),
        *((Band(colour), Spacer(1, SPACE_2)) if colour else ()),
    ]


def logo_within(content: Content, words: Words, width: float, height: float) -> Figure | None:
    """The logo as large as fits into so many points, or None where there is none."""
    picture = content.belonging.logo
    if picture is None:
        return None
    scale = min(width / picture.width, height / picture.height)
    image = Image(io.BytesIO(base64.b64decode(picture.content)), picture.width * scale, picture.height * scale)
    image.hAlign = "LEFT"
    said = belonging_words(words.language)
    return Figure(image, said.logo_of.format(town=one_line(content.municipality.name)))
