"""A picture that strangers made, made anew from its pixels: place, time, camera, comments and colour profiles are gone.

A package may come from anywhere, so nothing of the file is believed: only three formats are tried, the size is looked
at before the pixels are, and what cannot be read is a reason and no error.
"""

from __future__ import annotations

import io
import logging
import warnings

from workshopdesk.app.office.card_pictures import Bare
from workshopdesk.exchange.skipped_rows import SkipReason

log = logging.getLogger(__name__)

MOST_PIXELS = 40_000_000
"""Larger pictures are refused before they are unpacked: a small file can hold billions of pixels."""
LONGEST_EDGE = 1600
"""Pixels: a card stays readable, and the catalogue small."""
_FORMATS = ("JPEG", "PNG", "WEBP")
_QUALITY = 88  # as capture/crops.py writes them


def bare_picture(content: bytes) -> Bare | str:
    """The picture upright, as a JPEG without anything but its pixels; else the value of a SkipReason."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # for the few packages that hold pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of pictures that this function refuses by its own limit
            with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    return SkipReason.PICTURE_TOO_LARGE.value
                opened.thumbnail((LONGEST_EDGE, LONGEST_EDGE))  # first of all: the rest works on few pixels
                upright = ImageOps.exif_transpose(opened)
                if upright.mode.startswith("I"):  # 16 bits of grey, of which Pillow would keep the lower ones
                    upright = upright.convert("I").point(lambda grey: grey / 256).convert("L")
                upright = upright.convert("RGBA")
    except UnidentifiedImageError:
        return SkipReason.PICTURE_UNKNOWN.value
    except Image.DecompressionBombError:
        return SkipReason.PICTURE_TOO_LARGE.value
    except Exception as error:  # noqa: BLE001  # Pillow's readers raise whatever a broken file makes them raise
        log.warning("a picture could not be read: %s", type(error).__name__)
        return SkipReason.PICTURE_DAMAGED.value
    # a new picture of the same dots: Pillow would write what the camera said into the file again
    fresh = Image.new("RGB", upright.size, "white")
    fresh.paste(upright, mask=upright.getchannel("A"))
    written = io.BytesIO()
    fresh.save(written, "JPEG", quality=_QUALITY)
    return Bare(written.getvalue(), fresh.width, fresh.height)
