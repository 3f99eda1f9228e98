"""Who hands a Word file out: the municipality's logo above the title, and the line of sender and funding."""

from __future__ import annotations

import base64

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.sender import sender_line
from workshopdesk.documents.content import Content
from workshopdesk.documents.office.word_file import WordFile
from workshopdesk.documents.text import one_line

_HIGHEST, _WIDEST = 1.7, 5.3  # centimetres


def add_logo(file: WordFile, content: Content) -> None:
    """The logo; nothing where there is none."""
    picture = content.belonging.logo
    if picture is not None:
        width = min(_WIDEST, _HIGHEST * picture.width / picture.height)
        said = belonging_words(content.workshop.language).logo_of
        file.picture(base64.b64decode(picture.content), said.format(town=one_line(content.municipality.name)), width)


def add_sender(file: WordFile, content: Content) -> None:
    file.note(sender_line(content.municipality, content.programme, content.workshop.language))
