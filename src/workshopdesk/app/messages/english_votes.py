"""Refusals of voting rules and ballot papers in English. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Nothing has been changed."
_NOT_CAST = "This ballot paper has not been cast yet."

VOTE_TEXTS: dict[str, tuple[str, str, str]] = {
    "ballot-needs-question": (
        "To vote on the question itself, there must be a question.",
        _SAME,
        "Please write the question into the field above the rule.",
    ),
    "ballot-drafted-already": (
        "A vote has been prepared already.",
        _SAME,
        "Please open or discard the prepared vote first.",
    ),
    "rules-question": (
        "On the question alone people can only vote by scale, field or agreement.",
        _SAME,
        "Please choose one of these, or vote on groups or cards.",
    ),
    "ballot-not-repeatable": (
        "There is no second round before the result of the first has been revealed.",
        "All votes that were cast are stored.",
        "Please reveal the result first.",
    ),
    "rules-negative": (
        "Nobody can vote like this: {dots} negative dots per person, but up to {cap} in one place.",
        _SAME,
        "Please give at least as many negative dots as are allowed in one place, or none.",
    ),
    "rules-steps": (
        "The scale needs {lowest} to {highest} steps.",
        _SAME,
        "Please choose another number of steps.",
    ),
    "rules-criteria": (
        "Every criterion needs a name of its own and a weight from 1 to {heaviest}.",
        _SAME,
        "Please give at least one criterion, and name each differently.",
    ),
    "rules-groups": (
        "Only two or more groups with different names can be counted apart.",
        _SAME,
        "Please name two groups, for example “Citizens” and “Experts”, or none.",
    ),
    "rules-paper": (
        "On paper only dots are counted, and no negative ones.",
        _SAME,
        "Please choose dots without negative ones, or vote on the screen or with voting cards.",
    ),
    "choice-over-negative": (
        "These are too many negative dots: every person has {dots}, at most {cap} in one place.",
        _NOT_CAST,
        "Please take negative dots back.",
    ),
    "choice-value": (
        "This value does not exist here; {lowest} to {highest} are possible.",
        _NOT_CAST,
        "Please choose another value.",
    ),
    "choice-missing": (
        "Something is still missing on this ballot paper ({missing}).",
        _NOT_CAST,
        "Please add what is missing, or cast the ballot paper blank.",
    ),
    "group-unknown": (
        "This group is not part of this vote.",
        _NOT_CAST,
        "Please choose one of the groups shown.",
    ),
}
