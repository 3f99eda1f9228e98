"""Sentences that screen, ballot sheet and protocol must say in the same words, in the workshop's language."""

from __future__ import annotations

from workshopdesk.app import wording_english, wording_german
from workshopdesk.domain.ballot import RuleSet, Subject, TieRule


def rule_sentence(rules: RuleSet, subject: Subject, language: str = "de") -> str:
    """The voting rule as it is read aloud, shown, printed and recorded. `language` is "de" or "en"."""
    words = wording_english if language == "en" else wording_german
    parts = [
        words.task(rules, subject),
        words.mode(rules, subject),
        words.HIDDEN if rules.totals_hidden else "",
        words.NO_OWN_IDEAS if not rules.own_ideas else "",
        words.groups(rules),
        words.TIES[rules.tie_rule] if rules.tie_rule is not TieRule.KEEP else "",
    ]
    return " ".join(part for part in parts if part)


def tie_sentence(rules: RuleSet, language: str = "de") -> str:
    """What was agreed for a tie before the ballot was opened."""
    ties = wording_english.TIES if language == "en" else wording_german.TIES
    return ties[rules.tie_rule]
