"""The municipality's logo on the cover."""

from __future__ import annotations

import base64
import io
from typing import Any

from reportlab.platypus import Image, Spacer

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.documents.content import Content
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import SPACE_3
from workshopdesk.documents.wording import Words

_HIGHEST, _WIDEST = 48.0, 150.0  # points


def logo(content: Content, words: Words) -> list[Any]:
    """The municipality's logo for the cover, or nothing."""
    picture = content.belonging.logo
    if picture is None:
        return []
    scale = min(_WIDEST / picture.width, _HIGHEST / picture.height)
    image = Image(io.BytesIO(base64.b64decode(picture.content)), picture.width * scale, picture.height * scale)
    image.hAlign = "LEFT"
    said = belonging_words(words.language)
    return [Figure(image, said.logo_of.format(town=one_line(content.municipality.name))), Spacer(1, SPACE_3)]
