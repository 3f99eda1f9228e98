"""From one voting method to another: what a rule starts with, in the workshop's language."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.domain.ballot import Criterion, RuleSet, Subject, VotingMethod

ON_QUESTIONS = frozenset({VotingMethod.SCALE, VotingMethod.FIELD, VotingMethod.AGREEMENT})
"""Methods that can be used on the question itself; all others compare candidates."""

_USUAL = {
    "de": {
        "scale": ("gar nicht", "sehr"),
        "field": ("wenig Aufwand", "viel Aufwand", "wenig Wirkung", "viel Wirkung"),
        "passive": ("Alles bleibt, wie es ist",),
        "criteria": ("Wirkung", "Machbarkeit", "geringe Kosten"),
        "new": ("Kriterium {n}",),
    },
    "en": {
        "scale": ("not at all", "very much"),
        "field": ("little effort", "much effort", "little effect", "much effect"),
        "passive": ("Everything stays as it is",),
        "criteria": ("Effect", "Feasibility", "Low costs"),
        "new": ("Criterion {n}",),
    },
}
_STEPS = {VotingMethod.FIELD: 10}
_USUAL_STEPS = 5


def with_method(rules: RuleSet, method: VotingMethod, language: str) -> RuleSet:
    """The rule with another method and what that usually needs; words that are there already stay.

    Axes and ends of the scale are named anew, because they mean something else.
    """
    words = _USUAL["en" if language == "en" else "de"]
    changed = replace(
        rules, method=method, steps=_STEPS.get(method, _USUAL_STEPS), x_low="", x_high="", y_low="", y_high=""
    )
    match method:
        case VotingMethod.SCALE:
            low, high = words["scale"]
            return replace(changed, x_low=low, x_high=high)
        case VotingMethod.FIELD:
            x_low, x_high, y_low, y_high = words["field"]
            return replace(changed, x_low=x_low, x_high=x_high, y_low=y_low, y_high=y_high)
        case VotingMethod.RESISTANCE:
            return replace(changed, passive_solution=rules.passive_solution or words["passive"][0])
        case VotingMethod.CRITERIA:
            usual = tuple(Criterion(f"c{place}", name) for place, name in enumerate(words["criteria"], 1))
            return replace(changed, criteria=rules.criteria or usual)
        case _:
            return changed


def with_another_criterion(rules: RuleSet, language: str) -> RuleSet:
    """The rule with one criterion more, whose key and name nobody has yet."""
    used = {criterion.key for criterion in rules.criteria}
    names = {criterion.name for criterion in rules.criteria}
    pattern = _USUAL["en" if language == "en" else "de"]["new"][0]
    place = next(n for n in range(1, len(used) + 2) if f"c{n}" not in used)
    name = next(pattern.format(n=n) for n in range(len(used) + 1, 99) if pattern.format(n=n) not in names)
    return replace(rules, criteria=(*rules.criteria, Criterion(f"c{place}", name)))


def fitting_subject(subject: Subject, method: VotingMethod, usual: Subject) -> Subject:
    """The subject, or the usual one where the method cannot be used on the question itself."""
    return usual if subject is Subject.QUESTION and method not in ON_QUESTIONS else subject


def other_rule(rules: RuleSet, before: RuleSet) -> bool:
    """Whether the rule says something else than that of the round before; how papers are handed in does not count."""
    return replace(rules, mode=before.mode, totals_hidden=before.totals_hidden, shuffled=before.shuffled) != before
