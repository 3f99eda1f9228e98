"""Sentences that screen, ballot sheet and protocol must say in the same words, in the workshop's language."""

from __future__ import annotations

from workshopdesk.domain.ballot import RuleSet, Subject, VotingMode

_SUBJECT_DE = {Subject.CLUSTERS: "Gruppen", Subject.NOTES: "Karten"}
_SUBJECT_EN = {Subject.CLUSTERS: "groups", Subject.NOTES: "cards"}
_MODE_DE = {
    VotingMode.OPEN: "offen",
    VotingMode.BOOTH: "verdeckt in der Kabine",
    VotingMode.CARDS: "mit Stimmkarten",
    VotingMode.PAPER: "auf Papier",
}
_MODE_EN = {
    VotingMode.OPEN: "openly",
    VotingMode.BOOTH: "secretly in the booth",
    VotingMode.CARDS: "with voting cards",
    VotingMode.PAPER: "on paper",
}


def rule_sentence(rules: RuleSet, subject: Subject, language: str = "de") -> str:
    """The voting rule as it is read aloud, shown, printed and recorded. `language` is "de" or "en"."""
    return _rule_english(rules, subject) if language == "en" else _rule_german(rules, subject)


def _rule_german(rules: RuleSet, subject: Subject) -> str:
    dots = "1 Punkt" if rules.dots_per_person == 1 else f"{rules.dots_per_person} Punkte"
    per = "Gruppe" if subject is Subject.CLUSTERS else "Karte"
    hidden = " Die Summen sind bis zum Aufdecken verdeckt." if rules.totals_hidden else ""
    own = "" if rules.own_ideas else " Eigene Ideen sind nicht wählbar."
    return (
        f"Jede Person hat {dots}, höchstens {rules.dots_per_candidate} je {per}. "
        f"Wir stimmen {_MODE_DE[rules.mode]} über {_SUBJECT_DE[subject]} ab.{hidden}{own}"
    )


def _rule_english(rules: RuleSet, subject: Subject) -> str:
    dots = "1 dot" if rules.dots_per_person == 1 else f"{rules.dots_per_person} dots"
    per = "group" if subject is Subject.CLUSTERS else "card"
    hidden = " Totals stay hidden until they are revealed." if rules.totals_hidden else ""
    own = "" if rules.own_ideas else " Own ideas cannot be chosen."
    return (
        f"Each person has {dots}, at most {rules.dots_per_candidate} per {per}. "
        f"We vote {_MODE_EN[rules.mode]} on {_SUBJECT_EN[subject]}.{hidden}{own}"
    )
