"""What documents and tables call statements, decisions and gaps, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.discussion import Outcome, StatementKind


@dataclass(frozen=True, slots=True)
class DiscussionWords:
    """One language; `kinds` are the names of columns, `outcomes` what became of a proposal."""

    kinds: dict[StatementKind, str]
    outcomes: dict[Outcome, str]
    whole: str
    ask_need: str
    ask_assessment: str
    criteria: tuple[str, ...]
    roles: tuple[str, ...]


GERMAN_DISCUSSION_WORDS = DiscussionWords(
    kinds={
        StatementKind.CHANCE: "Chancen",
        StatementKind.CHALLENGE: "Herausforderungen",
        StatementKind.DEVELOPMENT: "Entwicklungen",
        StatementKind.RISK_GROUP: "Risikogruppen",
        StatementKind.PRO: "Dafür",
        StatementKind.CONTRA: "Dagegen",
        StatementKind.CONCERN: "Bedenken",
        StatementKind.DISSENT: "Abweichende Meinungen",
        StatementKind.QUESTION: "Offene Fragen",
    },
    outcomes={
        Outcome.AGREED: "beschlossen",
        Outcome.CHANGED: "geändert beschlossen",
        Outcome.POSTPONED: "zurückgestellt",
        Outcome.REJECTED: "abgelehnt",
    },
    whole="Zum ganzen Workshop",
    ask_need="Welchen Bedarf erfüllt diese Idee?",
    ask_assessment="Wie tauglich ist diese Idee hier vor Ort?",
    criteria=("Nutzen", "Machbarkeit", "Aufwand"),
    roles=("Bürgerschaft", "Verwaltung", "Fachleute"),
)

ENGLISH_DISCUSSION_WORDS = DiscussionWords(
    kinds={
        StatementKind.CHANCE: "Chances",
        StatementKind.CHALLENGE: "Challenges",
        StatementKind.DEVELOPMENT: "Developments",
        StatementKind.RISK_GROUP: "Groups at risk",
        StatementKind.PRO: "Pro",
        StatementKind.CONTRA: "Contra",
        StatementKind.CONCERN: "Concerns",
        StatementKind.DISSENT: "Dissenting opinions",
        StatementKind.QUESTION: "Open questions",
    },
    outcomes={
        Outcome.AGREED: "agreed",
        Outcome.CHANGED: "agreed with changes",
        Outcome.POSTPONED: "postponed",
        Outcome.REJECTED: "rejected",
    },
    whole="On the whole workshop",
    ask_need="Which need does this idea meet?",
    ask_assessment="How suitable is this idea here?",
    criteria=("Benefit", "Feasibility", "Effort"),
    roles=("Citizens", "Administration", "Experts"),
)


def discussion_words(language: str) -> DiscussionWords:
    """English for "en" and "en-GB", otherwise German."""
    return ENGLISH_DISCUSSION_WORDS if language.startswith("en") else GERMAN_DISCUSSION_WORDS
