"""The office's words for people, in German and English: for every code that a list, a table or a sentence tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.card_words import card_words
from workshopdesk.app.office.answer_words import RESULTS, STATUSES
from workshopdesk.app.office.queries import Facet, IdeaLine
from workshopdesk.domain.office.duplicates import Verdict
from workshopdesk.domain.office.measure import Ending, MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """`methods` name the number of a ranking, `explained` says how it is made; both by method.

    `audiences` by Audience and "online", `dispositions` by DispositionCode; `criteria` by the fields of IdeaFilter.
    `endings` say why a measure is no longer in the catalogue.
    """

    audiences: Mapping[str, str]
    methods: Mapping[str, str]
    explained: Mapping[str, str]
    dispositions: Mapping[str, str]
    criteria: Mapping[str, str]
    round: str
    statuses: Mapping[MeasureStatus, str]
    results: Mapping[DecisionResult, str]
    endings: Mapping[Ending, str]


GERMAN = OfficeWords(
    audiences={"citizens": "Bürgerschaft", "experts": "Fachleute und Verwaltung", "online": "Online"},
    methods={
        "dots": "Anteil der Punkte",
        "scale": "Skala",
        "agreement": "Zustimmung",
        "resistance": "Akzeptanz",
        "criteria": "Kriterien",
        "online_support": "Unterstützungen",
        "online_for_and_against": "Dafür minus dagegen",
    },
    explained={
        "dots": "Punkte geteilt durch alle Punkte, die es in dieser Abstimmung gab",
        "scale": "Mittelwert zwischen dem niedrigsten (0 %) und dem höchsten Wert (100 %)",
        "agreement": "Mittelwert zwischen „nein“ (0 %) und „ja“ (100 %)",
        "resistance": "100 % minus Gruppenwiderstand",
        "criteria": "gewichteter Mittelwert zwischen dem niedrigsten (0 %) und dem höchsten Wert (100 %)",
        "online_support": "Zahl der Menschen, die die Idee auf der Plattform unterstützt haben",
        "online_for_and_against": "Zahl der Stimmen dafür weniger Zahl der Stimmen dagegen auf der Plattform",
    },
    dispositions={
        "followed": "wird gefolgt",
        "already": "wurde bereits gefolgt",
        "not_followed": "wird nicht gefolgt",
        "working_group": "wird im Arbeitskreis behandelt",
        "noted": "wird zur Kenntnis genommen",
    },
    criteria={
        "text": "Wörter",
        "field": "Handlungsfeld",
        "category": "Kategorie",
        "topic": "Querschnittsthema",
        "target_group": "Zielgruppe",
        "source": "Workshop oder Datei",
        "round": "Runde",
        "channel": "Weg",
        "kind": "Art",
        "disposition": "Was daraus wurde",
        "gone": "im Workshop nicht mehr vorhanden",
    },
    round="Runde {number}",
    statuses=STATUSES,
    results=RESULTS,
    endings={Ending.DELETED: "gelöscht", Ending.MERGED: "zusammengelegt", Ending.SPLIT: "aufgeteilt"},
)

ENGLISH = OfficeWords(
    audiences={"citizens": "Citizens", "experts": "Experts and administration", "online": "Online"},
    methods={
        "dots": "Share of the dots",
        "scale": "Scale",
        "agreement": "Agreement",
        "resistance": "Acceptance",
        "criteria": "Criteria",
        "online_support": "Supporters",
        "online_for_and_against": "For minus against",
    },
    explained={
        "dots": "dots divided by all dots that this ballot had",
        "scale": "mean between the lowest (0 %) and the highest value (100 %)",
        "agreement": "mean between “no” (0 %) and “yes” (100 %)",
        "resistance": "100 % minus the group's resistance",
        "criteria": "weighted mean between the lowest (0 %) and the highest value (100 %)",
        "online_support": "number of people who supported the idea on the platform",
        "online_for_and_against": "number of votes for less number of votes against on the platform",
    },
    dispositions={
        "followed": "is followed",
        "already": "was followed already",
        "not_followed": "is not followed",
        "working_group": "is dealt with in a working group",
        "noted": "is noted",
    },
    criteria={
        "text": "Words",
        "field": "Field of action",
        "category": "Category",
        "topic": "Cross-cutting topic",
        "target_group": "Target group",
        "source": "Workshop or file",
        "round": "Round",
        "channel": "Channel",
        "kind": "Kind",
        "disposition": "What became of it",
        "gone": "no longer in its workshop",
    },
    round="Round {number}",
    statuses={
        MeasureStatus.PROPOSED: "proposal",
        MeasureStatus.RECOMMENDED: "recommendation",
        MeasureStatus.SUBMITTED: "submitted for decision",
        MeasureStatus.DECIDED: "decided",
        MeasureStatus.PLANNED: "in planning",
        MeasureStatus.RUNNING: "being carried out",
        MeasureStatus.DONE: "done",
        MeasureStatus.POSTPONED: "postponed",
        MeasureStatus.REJECTED: "not pursued",
    },
    results={
        DecisionResult.AGREED: "agreed unchanged",
        DecisionResult.CHANGED: "agreed with changes",
        DecisionResult.REJECTED: "rejected",
        DecisionResult.POSTPONED: "postponed",
        DecisionResult.WITHDRAWN: "withdrawn",
        DecisionResult.NOTED: "noted",
    },
    endings={Ending.DELETED: "deleted", Ending.MERGED: "merged", Ending.SPLIT: "split"},
)


VERDICTS_GERMAN = {
    Verdict.MERGE: "dieselbe Idee",
    Verdict.RELATED: "verwandt",
    Verdict.DIFFERENT: "verschieden",
}
VERDICTS_ENGLISH = {Verdict.MERGE: "the same idea", Verdict.RELATED: "related", Verdict.DIFFERENT: "different"}


def office_words(language: str) -> OfficeWords:
    """`language` is "de" or "en"."""
    return ENGLISH if language == "en" else GERMAN


def facet_words(facet: Facet, language: str) -> str:
    """The value of a facet for people: a name as it is, a code in words, "Runde 2"."""
    known: Mapping[str, Mapping[str, str]] = {
        "channel": belonging_words(language).intake,
        "kind": {kind.value: words for kind, words in card_words(language).kinds.items()},
        "disposition": office_words(language).dispositions,
    }
    if facet.criterion == "round":
        return office_words(language).round.format(number=facet.value)
    return facet.name or known.get(facet.criterion, {}).get(facet.value, facet.value)


def named_facet(facet: Facet, language: str) -> str:
    """The same with its criterion before it, where the words do not say it themselves: "Weg: Präsenz"."""
    words = facet_words(facet, language)
    return words if facet.criterion == "round" else f"{office_words(language).criteria[facet.criterion]}: {words}"


def idea_words(idea: IdeaLine, language: str) -> str:
    """What a list calls an idea: its words, or that its card was written by hand."""
    return idea.text if idea.text.strip() else card_words(language).handwritten.format(number=idea.card)
