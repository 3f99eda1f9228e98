"""The fixed words about the discussion and the decisions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DiscussionPageWords:
    """Names say where the words stand; braces are filled in."""

    discussion: str
    discussion_intro: str
    whole: str
    against: str
    against_intro: str
    against_head: str
    against_none: str
    concerns: str
    concerns_intro: str
    dissent: str
    dissent_intro: str
    questions: str
    questions_intro: str
    answered: str
    about: str
    answer: str
    unanswered: str
    decisions: str
    decisions_intro: str
    decisions_head: tuple[str, str, str, str]
    decisions_summary: str
    paper: str
    votes: tuple[str, str, str]
    conditions: str
    on: str
    suitability: str
    suitability_intro: str
    suitability_head: tuple[str, str, str]
    suitability_summary: str
    assessed: str
    no_need: str
    no_assessment: str


GERMAN_DISCUSSION = DiscussionPageWords(
    discussion="Was dazu gesagt wurde",
    discussion_intro="Aussagen aus der Diskussion, nach Themen. Sie sind Meinungen der Anwesenden, keine Beschlüsse.",
    whole="Zum ganzen Workshop",
    against="Was gegen die ersten Plätze spricht",
    against_intro="Punkte zeigen Zustimmung, keine Einwände. Deshalb steht hier, was gegen die ersten fünf "
    "Plätze spricht.",
    against_head="Platz {rank}: {title}",
    against_none="Dagegen wurde nichts gesagt.",
    concerns="Bedenken und Antworten",
    concerns_intro="Bedenken sind keine Ideen. Über sie wurde nicht abgestimmt; sie werden beantwortet.",
    dissent="Abweichende Meinungen",
    dissent_intro="Auch wer nicht zustimmte, steht im Protokoll.",
    questions="Offene Fragen",
    questions_intro="Was am Ende des Workshops noch niemand beantworten konnte.",
    answered="Im Workshop beantwortet",
    about="zu Thema {about}",
    answer="Antwort: {answer}",
    unanswered="Noch ohne Antwort.",
    decisions="Beschlüsse",
    decisions_intro="Was Gremien entschieden haben. Alles andere in diesem Protokoll sind Vorschläge.",
    decisions_head=("Tag", "Beschluss", "Ergebnis", "Stimmen"),
    decisions_summary="Beschlüsse mit Tag, Gremium, Ergebnis und Stimmen",
    paper="Vorlage {number}",
    votes=("{n} Ja", "{n} Nein", "{n} enthalten"),
    conditions="Auflagen: {conditions}",
    on="Thema: {about}",
    suitability="Bedarf und Tauglichkeit",
    suitability_intro="Welchen Bedarf eine Idee erfüllt und wie sie eingeschätzt wird, von 1 (schlecht) bis 5 "
    "(sehr gut).",
    suitability_head=("Idee", "Bedarf", "Einschätzung"),
    suitability_summary="Ideen mit Bedarf und Einschätzung",
    assessed="{criterion}: {value} von 5{role}{reason}",
    no_need="noch keiner",
    no_assessment="noch keine",
)

ENGLISH_DISCUSSION = DiscussionPageWords(
    discussion="What was said about it",
    discussion_intro="Statements from the discussion, by topic. They are opinions of those present, not decisions.",
    whole="On the whole workshop",
    against="What speaks against the first places",
    against_intro="Dots show approval and no objections. Here is what speaks against the first five places.",
    against_head="Place {rank}: {title}",
    against_none="Nothing was said against it.",
    concerns="Concerns and answers",
    concerns_intro="Concerns are no ideas. They were not voted on; they are answered.",
    dissent="Dissenting opinions",
    dissent_intro="Those who did not agree stand in the record, too.",
    questions="Open questions",
    questions_intro="What nobody could answer yet at the end of the workshop.",
    answered="Answered in the workshop",
    about="on topic {about}",
    answer="Answer: {answer}",
    unanswered="No answer yet.",
    decisions="Decisions",
    decisions_intro="What bodies decided. All else in this record are proposals.",
    decisions_head=("Day", "Decision", "Outcome", "Votes"),
    decisions_summary="Decisions with day, body, outcome and votes",
    paper="paper {number}",
    votes=("{n} yes", "{n} no", "{n} abstained"),
    conditions="Conditions: {conditions}",
    on="Topic: {about}",
    suitability="Need and suitability",
    suitability_intro="Which need an idea meets and how it is assessed, from 1 (poor) to 5 (very good).",
    suitability_head=("Idea", "Need", "Assessment"),
    suitability_summary="Ideas with need and assessment",
    assessed="{criterion}: {value} of 5{role}{reason}",
    no_need="none yet",
    no_assessment="none yet",
)


def discussion_page_words(language: str) -> DiscussionPageWords:
    """English for "en" and "en-GB", otherwise German."""
    return ENGLISH_DISCUSSION if language.startswith("en") else GERMAN_DISCUSSION
