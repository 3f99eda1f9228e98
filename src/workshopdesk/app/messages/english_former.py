"""Refusals about former workshops in English; form and placeholders: see __init__.py and english.py."""

from __future__ import annotations

_SAME = "Nothing was changed."
_FROM = "The project office writes such files under “Outputs” as “Former ideas for a follow-up workshop”."

FORMER_TEXTS: dict[str, tuple[str, str, str]] = {
    "former-other-file": (
        "“{name}” does not tell what became of the ideas of a former workshop.",
        _SAME,
        f"Please choose another file. {_FROM}",
    ),
    "former-too-new": (
        "“{name}” was written by a newer version of WorkshopDesk.",
        _SAME,
        "Please update WorkshopDesk on this computer.",
    ),
    "former-damaged": (
        "“{name}” is damaged or incomplete ({finding}).",
        _SAME,
        "Please ask the project office for the file once more.",
    ),
    "former-too-large": (
        "“{name}” is too large: at most {limit_mb} MB are read.",
        _SAME,
        f"Please check whether it is the right file. {_FROM}",
    ),
    "former-is-this-workshop": (
        "The file tells of the ideas of this very workshop.",
        _SAME,
        "Please take it into the follow-up workshop, or choose the file of the former workshop.",
    ),
    "former-older": (
        "Of “{title}” a newer state is here already ({kept}); this file is of {day}.",
        _SAME,
        "If the older state is to count, please remove the newer one first.",
    ),
}
