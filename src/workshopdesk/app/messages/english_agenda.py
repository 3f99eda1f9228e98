"""Refusals about phases, rights and the rehearsal in English; form and placeholders: see __init__.py and german.py."""

from __future__ import annotations

_SAME = "Nothing was changed."
_RIGHTS = "The facilitator can allow it for this phase under “Time”."

AGENDA_TEXTS: dict[str, tuple[str, str, str]] = {
    "no-right-to-add": ("No cards are written in this phase.", _SAME, _RIGHTS),
    "no-right-to-edit": ("No cards are changed in this phase.", _SAME, _RIGHTS),
    "no-right-to-move": ("No cards are moved in this phase.", _SAME, _RIGHTS),
    "no-right-to-cluster": ("No groups are formed in this phase.", _SAME, _RIGHTS),
    "no-right-to-vote": (
        "There is no voting in this phase.",
        _SAME,
        "Please go to the phase of voting, or allow it for this phase under “Time”.",
    ),
    "no-right-to-export": ("No files are written in this phase.", _SAME, _RIGHTS),
    "time-is-up": (
        "Time is up, everything stays as it lies.",
        _SAME,
        "The facilitator can give one or five more minutes under “Time”.",
    ),
    "phase-was-held": (
        "The phase “{title}” has taken place and stays in the agenda.",
        _SAME,
        "So the record tells what has been.",
    ),
    "phase-is-last": ("An agenda needs at least one phase.", _SAME, "Please add another one first."),
    "phase-in-hand": (
        "This phase is under way.",
        _SAME,
        "Please go to another phase instead of skipping it.",
    ),
    "rehearsal-runs": ("The rehearsal is under way already.", _SAME, "“Begin for real” ends the rehearsal."),
    "workshop-has-begun": (
        "The workshop has begun already.",
        "Cards, phases and ballots are stored.",
        "For a rehearsal please make a new workshop.",
    ),
    "no-rehearsal": (
        "What was there before this rehearsal is not known any more.",
        _SAME,
        "Please make the workshop anew from its template.",
    ),
}
