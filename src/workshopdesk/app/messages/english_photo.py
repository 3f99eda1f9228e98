"""Refusals about photos of pin boards in English. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Nothing was taken over, the board is unchanged."

PHOTO_TEXTS: dict[str, tuple[str, str, str]] = {
    "photo-missing": (
        "The photo “{file}” cannot be opened.",
        _SAME,
        "Please check that it is still there and choose it again.",
    ),
    "photo-not-a-picture": (
        "“{file}” is not a picture that this program can read.",
        _SAME,
        "Please choose a photo in the format JPEG or PNG.",
    ),
    "photo-damaged": (
        "The photo “{file}” is not complete.",
        _SAME,
        "Please copy it again from the phone or camera.",
    ),
    "photo-too-large": (
        "The photo “{file}” is too large.",
        _SAME,
        "Please take an ordinary photo of a pin board, no panorama: at most 80 megapixels and 50 MB.",
    ),
    "photo-too-small": (
        "The picture “{file}” is too small ({width} × {height} pixels).",
        _SAME,
        "Please take the original photo, not its thumbnail.",
    ),
    "photo-heic": (
        "“{file}” is a photo in the format HEIC, which this program cannot read.",
        _SAME,
        "Please set “Camera”, “Formats” to “Most Compatible” on the iPhone, or convert the photo to JPEG.",
    ),
    "photo-dark": (
        "There is nearly nothing to see on the photo “{file}”, it is black.",
        _SAME,
        "Please make more light and take the photo again.",
    ),
    "photo-no-cards": (
        "No card was found on the photo “{file}”.",
        _SAME,
        "Please take the photo straight and of the whole board, with the four markers at its corners.",
    ),
    "photo-number-twice": (
        "The photo “{file}” shows the same printed card twice.",
        _SAME,
        "Please take one of the two cards away and take the photo in again.",
    ),
    "capture-missing": (
        "This program cannot read photos of pin boards here yet: parts of it are missing.",
        _SAME,
        "Please have the program installed again with the extra “capture,ocr”, see the README.",
    ),
    "reader-missing": (
        "The recognition of words is not installed.",
        "The cards are taken over as pictures.",
        "You can type the words yourself.",
    ),
}
