"""The office's words for people, in German and English: methods, audiences, shares, channels, dispositions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshopdesk.domain.office.duplicates import Verdict


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """`methods` name the number of a ranking, `explained` says how it is made; both by method.

    `audiences` by Audience and "online", `dispositions` by DispositionCode.
    """

    audiences: Mapping[str, str]
    methods: Mapping[str, str]
    explained: Mapping[str, str]
    dispositions: Mapping[str, str]


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
