"""The sentences of wording.py in German."""

from __future__ import annotations

from workshopdesk.domain.ballot import RuleSet, Subject, TieRule, VotingMethod, VotingMode

HIDDEN = "Die Summen sind bis zum Aufdecken verdeckt."
NO_OWN_IDEAS = "Eigene Ideen sind nicht wählbar."
TIES = {
    TieRule.KEEP: "Bei Gleichstand teilen sich alle Gleichen den Platz.",
    TieRule.RUN_OFF: "Bei Gleichstand entscheidet eine Stichwahl.",
    TieRule.LOT: "Bei Gleichstand entscheidet das Los vor aller Augen.",
}
AGREEMENT = ("nein", "eher nein", "teils, teils", "eher ja", "ja")

_ABOUT = {Subject.CLUSTERS: "über Gruppen", Subject.NOTES: "über Karten", Subject.QUESTION: "über die Frage"}
_EACH = {Subject.CLUSTERS: "jede Gruppe", Subject.NOTES: "jede Karte", Subject.QUESTION: "die Frage"}
_TO_EACH = {Subject.CLUSTERS: "jeder Gruppe", Subject.NOTES: "jeder Karte", Subject.QUESTION: "der Frage"}
_MODES = {
    VotingMode.OPEN: "offen",
    VotingMode.BOOTH: "verdeckt in der Kabine",
    VotingMode.CARDS: "mit Stimmkarten",
    VotingMode.PAPER: "auf Papier",
}


def mode(rules: RuleSet, subject: Subject) -> str:
    """How, and about what."""
    return f"Wir stimmen {_MODES[rules.mode]} {_ABOUT[subject]} ab."


def groups(rules: RuleSet) -> str:
    """Who is counted apart, or nothing."""
    return f"Getrennt gezählt werden {_listed([f'„{name}“' for name in rules.groups])}." if rules.groups else ""


def task(rules: RuleSet, subject: Subject) -> str:
    """What one person does."""
    single = subject is Subject.QUESTION
    match rules.method:
        case VotingMethod.DOTS:
            return _dots(rules, "Karte" if subject is Subject.NOTES else "Gruppe")
        case VotingMethod.SCALE:
            what = "einen Punkt" if single else f"für {_EACH[subject]} einen Punkt"
            low, high = _end(rules.x_low), _end(rules.x_high)
            return f"Jede Person setzt {what} auf eine Skala von 1{low} bis {rules.steps}{high}."
        case VotingMethod.FIELD:
            what = "einen Punkt" if single else f"für {_EACH[subject]} einen Punkt"
            across = _axis("von links nach rechts", rules.x_low, rules.x_high)
            up = _axis("von unten nach oben", rules.y_low, rules.y_high)
            return f"Jede Person setzt {what} in ein Feld: {across}, {up}."
        case VotingMethod.AGREEMENT:
            return f"Jede Person sagt zu {_TO_EACH[subject]}, wie sehr sie zustimmt: fünf Stufen von „nein“ bis „ja“."
        case VotingMethod.RESISTANCE:
            sentence = f"Jede Person gibt {_TO_EACH[subject]} einen Widerstand von 0 (keiner) bis 10 (stärkster)."
            passive = f" Zur Wahl steht auch „{rules.passive_solution}“." if rules.passive_solution else ""
            return f"{sentence} Die kleinste Summe steht vorn.{passive}"
        case VotingMethod.CRITERIA:
            names = _listed([f"{one.name} (Gewicht {one.weight})" for one in rules.criteria])
            return f"Jede Person bewertet {_EACH[subject]} von 1 bis {rules.steps} nach {names}."


def _dots(rules: RuleSet, thing: str) -> str:
    dots = "1 Punkt" if rules.dots_per_person == 1 else f"{rules.dots_per_person} Punkte"
    plus = f"Jede Person hat {dots}, höchstens {rules.dots_per_candidate} je {thing}."
    negative = rules.negative_dots_per_person
    if not negative:
        return plus
    minus = "1 Minuspunkt" if negative == 1 else f"{negative} Minuspunkte"
    return f"{plus} Dazu hat sie {minus}, höchstens {rules.negative_dots_per_candidate} je {thing}."


def _end(label: str) -> str:
    return f" ({label})" if label else ""


def _axis(way: str, low: str, high: str) -> str:
    return f"{way} von „{low or 'wenig'}“ bis „{high or 'viel'}“"


def _listed(names: list[str]) -> str:
    return " und ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
