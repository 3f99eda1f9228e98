"""The protocol's last annex: photos of the workshop, without what a camera writes into its files."""

from __future__ import annotations

import base64
import io
from typing import Any

from PIL import Image as Pixels
from PIL import ImageOps
from reportlab.platypus import Image, NextPageTemplate, PageBreak, Spacer

from workshopdesk.documents.content import Content
from workshopdesk.documents.paragraphs import heading, text
from workshopdesk.documents.report import PAGE_HEIGHT
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import FULL, MICRO, SPACE_4
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.protocol import protocol_words
from workshopdesk.domain.picture import Picture

_DOTS_PER_INCH = 200
_HIGHEST = (PAGE_HEIGHT - 100) / 2  # points: two of them, their captions and the heading fit one page
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
        story += [Spacer(1, SPACE_4), Figure(_image(picture), alternative), caption]
    return story


def _image(picture: Picture) -> Image:
    """As large as the page allows, in 200 dots to the inch or fewer, upright; place, time and camera are gone."""
    with Pixels.open(io.BytesIO(base64.b64decode(picture.content))) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    scale = min(FULL / upright.width, _HIGHEST / upright.height)
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
