"""Refusals about printing in English. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Nothing has been changed."

PRINT_TEXTS: dict[str, tuple[str, str, str]] = {
    "paper-cards-used-up": (
        "There are not that many cards with markers: of {most} numbers {left} are free.",
        _SAME,
        "Please print fewer cards, or print them without markers.",
    ),
    "print-setting-wrong": (
        "There is no “{value}” for “{setting}”.",
        _SAME,
        "Please give another value.",
    ),
    "nothing-to-print": (
        "There is nothing to print.",
        _SAME,
        "Please choose other cards or numbers.",
    ),
    "ballot-missing": (
        "There is no vote that ballot sheets could be printed for.",
        _SAME,
        "Please prepare a vote first. It needs groups, cards or a question.",
    ),
}
