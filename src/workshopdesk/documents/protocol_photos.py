"""The protocol's last annexes: photos of the workshop and of cards, without what a camera writes into its files."""

from __future__ import annotations

import base64
import io
from typing import Any

from PIL import Image as Pixels
from PIL import ImageOps
from reportlab.platypus import Image, NextPageTemplate, PageBreak, Spacer

from workshopdesk.documents.content import Content
from workshopdesk.documents.layout import Columns, Stack
from workshopdesk.documents.paragraphs import heading, text
from workshopdesk.documents.report import PAGE_HEIGHT
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import FULL, GUTTER, MICRO, SPACE_4
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.protocol import ProtocolWords, protocol_words
from workshopdesk.domain.note import Note
from workshopdesk.domain.picture import Picture

_DOTS_PER_INCH = 200
_HIGHEST = (PAGE_HEIGHT - 100) / 2  # points: two of them, their captions and the heading fit one page
_CARD_HIGHEST = 130.0  # points: five rows of cards on a page
_QUALITY = 85


def photo_pages(content: Content, words: Words) -> list[Any]:
    """Every photo with its number; nothing where there is none."""
    if not content.photos:
        return []
    said = protocol_words(words.language)
    story: list[Any] = [NextPageTemplate("full"), PageBreak(), heading("H2", said.photos, "photos")]
    story.append(text(said.photo_note, MICRO))
    for number, picture in enumerate(content.photos, 1):
        alternative = one_line(picture.alt) or said.photo_alternative.format(n=number)
        caption = text(said.photo.format(n=number), MICRO)
        story += [Spacer(1, SPACE_4), Figure(_image(picture, FULL, _HIGHEST), alternative), caption]
    return story


def card_photo_pages(content: Content, words: Words) -> list[Any]:
    """Every card that came in by photo as it looked, two beside each other; nothing where there is none."""
    if not content.card_photos:
        return []
    said = protocol_words(words.language)
    story: list[Any] = [NextPageTemplate("full"), PageBreak(), heading("H2", said.card_photos, "card-photos")]
    story.append(text(said.card_photos_note, MICRO))
    unconfirmed = sum(note.unconfirmed for note, _ in content.card_photos)
    if unconfirmed:
        story.append(text(said.unconfirmed.of(unconfirmed), MICRO))
    width = (FULL - GUTTER) / 2
    for first in range(0, len(content.card_photos), 2):
        pair = content.card_photos[first : first + 2]
        columns = [
            (place * (width + GUTTER), width, _card_photo(note, picture, width, said))
            for place, (note, picture) in enumerate(pair)
        ]
        story += [Spacer(1, SPACE_4), Columns(columns)]
    return story


def _card_photo(note: Note, picture: Picture, width: float, said: ProtocolWords) -> Stack:
    words = one_line(note.text)
    alternative = said.card_photo_alternative if words else said.card_photo_wordless
    figure = Figure(_image(picture, width, _CARD_HIGHEST), alternative.format(n=note.number, words=words))
    return Stack([figure, text(said.card_photo.format(n=note.number), MICRO)])


def _image(picture: Picture, widest: float, highest: float) -> Image:
    """As large as the room in points allows, 200 dots to the inch or fewer, upright; place, time, camera are gone."""
    with Pixels.open(io.BytesIO(base64.b64decode(picture.content))) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    scale = min(widest / upright.width, highest / upright.height)
    width, height = upright.width * scale, upright.height * scale
    most = (round(width / 72 * _DOTS_PER_INCH), round(height / 72 * _DOTS_PER_INCH))
    if upright.width > most[0]:
        upright = upright.resize(most, Pixels.Resampling.LANCZOS)
    # a new picture of the same dots: PIL would write what the camera said into the file again
    bare = Pixels.new("RGB", upright.size)
    bare.paste(upright)
    target = io.BytesIO()
    bare.save(target, "JPEG", quality=_QUALITY)
    target.seek(0)
    image = Image(target, width, height)
    image.hAlign = "LEFT"
    return image
