"""The sentences of wording.py in English."""

from __future__ import annotations

from workshopdesk.domain.ballot import RuleSet, Subject, TieRule, VotingMethod, VotingMode

HIDDEN = "Totals stay hidden until they are revealed."
NO_OWN_IDEAS = "Own ideas cannot be chosen."
TIES = {
    TieRule.KEEP: "In a tie all equals share the place.",
    TieRule.RUN_OFF: "A tie is settled by a run-off.",
    TieRule.LOT: "A tie is settled by lot in front of everybody.",
}
AGREEMENT = ("no", "rather no", "partly", "rather yes", "yes")

_ABOUT = {Subject.CLUSTERS: "on groups", Subject.NOTES: "on cards", Subject.QUESTION: "on the question"}
_EACH = {Subject.CLUSTERS: "each group", Subject.NOTES: "each card", Subject.QUESTION: "the question"}
_MODES = {
    VotingMode.OPEN: "openly",
    VotingMode.BOOTH: "secretly in the booth",
    VotingMode.CARDS: "with voting cards",
    VotingMode.PAPER: "on paper",
}


def mode(rules: RuleSet, subject: Subject) -> str:
    """How, and about what."""
    return f"We vote {_MODES[rules.mode]} {_ABOUT[subject]}."


def groups(rules: RuleSet) -> str:
    """Who is counted apart, or nothing."""
    return f"{_listed([f'“{name}”' for name in rules.groups])} are counted apart." if rules.groups else ""


def task(rules: RuleSet, subject: Subject) -> str:
    """What one person does."""
    single = subject is Subject.QUESTION
    match rules.method:
        case VotingMethod.DOTS:
            return _dots(rules, "card" if subject is Subject.NOTES else "group")
        case VotingMethod.SCALE:
            what = "one dot" if single else f"one dot for {_EACH[subject]}"
            low, high = _end(rules.x_low), _end(rules.x_high)
            return f"Each person puts {what} on a scale from 1{low} to {rules.steps}{high}."
        case VotingMethod.FIELD:
            what = "one dot" if single else f"one dot for {_EACH[subject]}"
            across = _axis("left to right", rules.x_low, rules.x_high)
            up = _axis("bottom to top", rules.y_low, rules.y_high)
            return f"Each person puts {what} into a field: {across}, {up}."
        case VotingMethod.AGREEMENT:
            return f"Each person says how far they agree with {_EACH[subject]}, in five steps from “no” to “yes”."
        case VotingMethod.RESISTANCE:
            sentence = f"Each person gives {_EACH[subject]} a resistance from 0 (none) to 10 (strongest)."
            passive = f" “{rules.passive_solution}” can be chosen too." if rules.passive_solution else ""
            return f"{sentence} The lowest sum comes first.{passive}"
        case VotingMethod.CRITERIA:
            names = _listed([f"{one.name} (weight {one.weight})" for one in rules.criteria])
            return f"Each person rates {_EACH[subject]} from 1 to {rules.steps} by {names}."


def _dots(rules: RuleSet, thing: str) -> str:
    dots = "1 dot" if rules.dots_per_person == 1 else f"{rules.dots_per_person} dots"
    plus = f"Each person has {dots}, at most {rules.dots_per_candidate} per {thing}."
    negative = rules.negative_dots_per_person
    if not negative:
        return plus
    minus = "1 negative dot" if negative == 1 else f"{negative} negative dots"
    return f"{plus} In addition they have {minus}, at most {rules.negative_dots_per_candidate} per {thing}."


def _end(label: str) -> str:
    return f" ({label})" if label else ""


def _axis(way: str, low: str, high: str) -> str:
    return f"{way} from “{low or 'little'}” to “{high or 'much'}”"


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
