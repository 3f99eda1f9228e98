"""The tables of the public site: what its pages say, as CSV for German Excel and as JSON for programs. Rule OF33."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import CHANNELS, KINDS, RESULTS, STATUSES
from workshopdesk.app.office.answers import Became, status_told, votes_told, words_on
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop
from workshopdesk.app.office.site_data import measure_place
from workshopdesk.domain.office.measure_status import MeasureDecision
from workshopdesk.exchange.excel_csv import BETWEEN, excel_csv

VERSION = 1
_IDEAS = (
    *("Nummer", "Workshop oder Sammlung", "Datum", "Karte", "Art", "Idee", "Text", "Handlungsfeld"),
    *("Querschnittsthemen", "Zielgruppen", "Gruppen", "Weg", "Online dafür", "Online dagegen"),
    *("Was daraus wurde", "Begründung", "Am", "Maßnahmen", "Seite"),
)
_MEASURES = ("Nummer", "Maßnahme", "Handlungsfeld", "Ziel und Wirkung", "Federführung", "Stand", "Ideen", "Seite")
_DECISIONS = ("Datum", "Gremium", "Maßnahmen", "Ergebnis", "Stimmen", "Auflagen", "Vorlage", "Text")


class OfficeSiteTables:
    """Implements app.office.site_data.SiteTables."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, ...]] = []
        self._ideas: list[dict[str, object]] = []
        self._files: list[dict[str, object]] = []

    def add(self, idea: PublishedIdea, became: Became, address: str) -> None:
        self._rows.append(_row(idea, became, address))
        self._ideas.append(_idea(idea, became, address))

    def end_workshop(self, workshop: PublishedWorkshop) -> tuple[str, bytes]:
        name = f"daten/ideen-{workshop.number}.json"
        told = {
            "version": VERSION,
            "workshop": workshop.title,
            "kind": workshop.kind.value,
            "date": workshop.date,
            "round": workshop.round,
            "place": workshop.place,
            "people": workshop.people,
            "ideas": self._ideas,
        }
        self._files.append({"file": name, "workshop": workshop.title, "ideas": len(self._ideas)})
        self._ideas = []
        return name, _json(told)

    def end(self, sheets: Sequence[MeasureSheet], decisions: Sequence[MeasureDecision]) -> Iterator[tuple[str, bytes]]:
        yield "daten/ideen.csv", excel_csv(_IDEAS, self._rows)
        yield "daten/massnahmen.csv", excel_csv(_MEASURES, map(_measure_row, sheets))
        yield "daten/beschluesse.csv", excel_csv(_DECISIONS, map(_decision_row, decisions))
        told = {
            "version": VERSION,
            "files": self._files,
            "measures": [_measure(sheet) for sheet in sheets],
            "decisions": [_decision(decision) for decision in decisions],
        }
        yield "daten/inhalt.json", _json(told)


def _row(idea: PublishedIdea, became: Became, address: str) -> tuple[str, ...]:
    line, votes = idea.line, idea.line.online
    return (
        *(str(line.number), line.workshop, line.workshop_date, str(line.card), KINDS.get(line.kind, line.kind)),
        *(words_on(idea), line.detail, line.field, BETWEEN.join(line.topics), BETWEEN.join(line.target_groups)),
        *(BETWEEN.join(line.groups), CHANNELS.get(line.channel, line.channel)),
        *((str(votes.pro), str(votes.contra)) if votes else ("", "")),
        *(became.state, became.reason, became.on, BETWEEN.join(sheet.key for sheet in became.measures), address),
    )


def _idea(idea: PublishedIdea, became: Became, address: str) -> dict[str, object]:
    line, votes = idea.line, idea.line.online
    return {
        "number": line.number,
        "key": idea.key,
        "card": line.card,
        "kind": line.kind,
        "text": words_on(idea),
        "detail": line.detail,
        "field": line.field,
        "topics": line.topics,
        "target_groups": line.target_groups,
        "groups": line.groups,
        "channel": line.channel,
        "date": line.date,
        "origin": line.origin,
        "latitude": line.latitude,
        "longitude": line.longitude,
        "online": {"pro": votes.pro, "contra": votes.contra} if votes else None,
        "became": {
            "code": became.code,
            "words": became.state,
            "reason": became.reason,
            "on": idea.said.at[:10] if idea.said else "",
            "measures": [sheet.key for sheet in became.measures],
        },
        "page": address,
    }


def _measure_row(sheet: MeasureSheet) -> tuple[str, ...]:
    measure = sheet.measure
    told = (measure.field, measure.goal, BETWEEN.join(measure.responsible), status_told(sheet))
    return (sheet.key, sheet.title, *told, str(len(sheet.ideas)), measure_place(sheet.key))


def _measure(sheet: MeasureSheet) -> dict[str, object]:
    measure = sheet.measure
    return {
        "key": sheet.key,
        "title": sheet.title,
        "field": measure.field,
        "goal": measure.goal,
        "responsible": measure.responsible,
        "status": measure.status.value,
        "status_words": STATUSES[measure.status],
        "statuses": [
            {"status": entry.status.value, "since": entry.since, "reason": entry.reason} for entry in sheet.statuses
        ],
        "ideas": [idea.number for idea in sheet.ideas],
        "page": measure_place(sheet.key),
    }


def _decision_row(decision: MeasureDecision) -> tuple[str, ...]:
    keys = BETWEEN.join(measure_key(number) for number in decision.measures)
    told = (votes_told(decision), decision.conditions, decision.paper_number, decision.text)
    return (decision.date, decision.body, keys, RESULTS[decision.result], *told)


def _decision(decision: MeasureDecision) -> dict[str, object]:
    return {
        "date": decision.date,
        "body": decision.body,
        "measures": [measure_key(number) for number in decision.measures],
        "result": decision.result.value,
        "votes_yes": decision.votes_yes if decision.votes_yes >= 0 else None,
        "votes_no": decision.votes_no if decision.votes_no >= 0 else None,
        "votes_abstained": decision.votes_abstained if decision.votes_abstained >= 0 else None,
        "conditions": decision.conditions,
        "paper_number": decision.paper_number,
        "text": decision.text,
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")
