"""The same in English; see german_registers.py."""

from __future__ import annotations

_SAME = "Nothing has been changed."

REGISTER_TEXTS: dict[str, tuple[str, str, str]] = {
    "entry-without-name": ("An entry needs a name.", _SAME, "Please type a name."),
    "entry-twice": ("“{entry}” is in this list already.", _SAME, "Please choose another name."),
    "entry-in-use": (
        "“{entry}” is in use and therefore stays.",
        _SAME,
        "With “No longer offer” it cannot be chosen any more.",
    ),
    "link-without-subject": ("This card or group is not there any more.", _SAME, "Please look at the board."),
    "link-without-object": (
        "What it shall be linked to is not there any more.",
        _SAME,
        "Please look at “Prepare”.",
    ),
    "colour-unclear": (
        "This colour is not clear.",
        _SAME,
        "Please write the colour as a hash sign with six digits or letters from A to F.",
    ),
    "picture-unreadable": (
        "“{name}” is no picture that can be read.",
        _SAME,
        "Please choose a picture as PNG, JPEG or SVG.",
    ),
    "picture-too-large": (
        "“{name}” is too large: {limit_kb} KB and {limit_px} pixels per side are possible.",
        _SAME,
        "Please make the picture smaller and choose it again.",
    ),
    "no-project-column": (
        "No column of the table seems to hold titles of projects (found: {found}).",
        _SAME,
        "Please choose the columns yourself under “Prepare”.",
    ),
}
