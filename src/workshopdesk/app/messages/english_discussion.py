"""Refusals about statements, decisions and gaps in English. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Nothing was changed."

DISCUSSION_TEXTS: dict[str, tuple[str, str, str]] = {
    "statement-empty": (
        "There are no words yet.",
        _SAME,
        "Please write something first.",
    ),
    "statement-is-card": (
        "This is the answer to a card and belongs to it.",
        _SAME,
        "Please change the card’s kind on the board.",
    ),
    "statement-not-answered": (
        "Concerns and questions get answers.",
        _SAME,
        "Please choose “Concerns” or “Open questions” first.",
    ),
    "subject-missing": (
        "This topic is no longer there.",
        _SAME,
        "Please choose another topic on the left.",
    ),
    "subject-hidden": (
        "This card still lies face down.",
        _SAME,
        "Please turn all cards up first.",
    ),
    "decision-incomplete": (
        "A decision needs the body and the day.",
        _SAME,
        "Please enter who decided and when, for example 24.11.2026.",
    ),
    "decision-votes": (
        "So many votes are not possible.",
        _SAME,
        "Please check the numbers.",
    ),
    "assessment-incomplete": (
        "An assessment needs a criterion and a number from 1 to 5.",
        _SAME,
        "Please choose both.",
    ),
    "priority-has-gaps": (
        "{count} ideas on the ballot paper have no need or no assessment yet.",
        "The papers are stored, and the ballot stays open.",
        "Please add them under “Discussion”, “Gaps”, or record the gaps there as open questions.",
    ),
}
