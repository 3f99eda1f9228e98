"""profiles.csv and actions.csv for German Excel, in the manner of csv_export.py: headers and words stay German."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from workshopdesk.app.development import ProfileSheet, actions, mark_of, profiles, sheet_of, subject_name
from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.sender import sender_in
from workshopdesk.domain.development import (
    ActionStatus,
    Aspect,
    CostClass,
    Handling,
    Horizon,
    Participation,
    Priority,
    ProfileStatus,
    Transferability,
)
from workshopdesk.domain.state import State
from workshopdesk.exchange.excel_csv import SENDER
from workshopdesk.exchange.formula_guard import guarded

BETWEEN = " | "  # between several sources, topics, comments

PROFILE_HEAD = (
    "Nr.",
    "Titel",
    "Handlungsfeld",
    "Querschnittsthemen",
    "Zielgruppen",
    "Ziele",
    "Digitaler Anwendungsbezug",
    "Mehrwert für die Bevölkerung",
    "Ziel und Wirkung",
    "Beschreibung",
    "Ausgangslage",
    "Stand",
    "Federführung",
    "Beteiligte intern",
    "Beteiligte extern",
    "Priorität",
    "Zeithorizont",
    "Beginn",
    "Ende",
    "Kosten",
    "Kosten in Zahlen",
    "Finanzierung",
    "Schritte",
    "Indikatoren",
    "Voraussetzungen",
    "Synergien und Zielkonflikte",
    "Nachnutzbarkeit",
    "Voraussetzungen der Nachnutzung",
    "Art der Beteiligung",
    "Umgang mit der Idee",
    "Nachhaltigkeit",
    "Sozial und inklusiv",
    "Gemeinwohl",
    "Klima",
    "Herkunft",
    "Punkte Bildschirm",
    "Punkte Papier",
    "Punkte zusammen",
    "Rückmeldung Bürgerschaft",
    "Pflichtangaben",
    "Kennung",
)
ACTION_HEAD = ("Nr.", "Was", "Wer", "Bis wann", "Stand", "Ressourcen", "Nebenwirkungen", "Zu", "Kennung")

_STATUSES = {
    ProfileStatus.PROPOSED: "Vorschlag",
    ProfileStatus.PLANNED: "in Planung",
    ProfileStatus.RUNNING: "in Umsetzung",
    ProfileStatus.DONE: "abgeschlossen",
    ProfileStatus.POSTPONED: "zurückgestellt",
}
_COSTS = {CostClass.LOW: "niedrig", CostClass.MIDDLE: "mittel", CostClass.HIGH: "hoch"}
_PRIORITIES = {Priority.LOW: "niedrig", Priority.MIDDLE: "mittel", Priority.HIGH: "hoch"}
_HORIZONS = {Horizon.SHORT: "bis 3 Jahre", Horizon.MIDDLE: "3 bis 7 Jahre", Horizon.LONG: "über 7 Jahre"}
_TRANSFERS = {
    Transferability.NONE: "nicht übertragbar",
    Transferability.WITH_ADAPTATION: "mit Anpassung",
    Transferability.FULL: "voll übertragbar",
}
_PARTICIPATIONS = {
    Participation.INFORMATION: "Information",
    Participation.CONTRIBUTION: "Mitwirkung",
    Participation.CO_DECISION: "Mitentscheidung",
    Participation.DECISION: "Entscheidung",
}
_HANDLINGS = {
    Handling.FOLLOWED: "wird gefolgt",
    Handling.ALREADY: "wurde bereits gefolgt",
    Handling.NOT_FOLLOWED: "wird nicht gefolgt",
    Handling.WORKING_GROUP: "wird im Arbeitskreis behandelt",
    Handling.NOTED: "wird zur Kenntnis genommen",
}
_ACTION_STATUSES = {
    ActionStatus.PROPOSED: "vorgeschlagen",
    ActionStatus.AGREED: "vereinbart",
    ActionStatus.DONE: "erledigt",
    ActionStatus.DROPPED: "verworfen",
}


def profiles_csv(state: State) -> bytes:
    """One row per profile by number; days are YYYY-MM-DD, aspects -1, 0, 1 or empty where nobody looked."""
    rows = (_profile_row(sheet_of(state, profile)) for profile in profiles(state))
    return _table(PROFILE_HEAD, rows, sender_in(state, "de"))


def actions_csv(state: State) -> bytes:
    """One row per action by its date; days are YYYY-MM-DD."""
    rows = (
        (
            str(action.number),
            action.what,
            action.who,
            action.due,
            _ACTION_STATUSES[action.status],
            action.resources,
            action.side_effects,
            subject_name(state, action.subject_id),
            action.id,
        )
        for action in actions(state)
    )
    return _table(ACTION_HEAD, rows, sender_in(state, "de"))


def _profile_row(sheet: ProfileSheet) -> Sequence[str]:
    profile = sheet.profile
    marks = (mark_of(profile, aspect) for aspect in Aspect)
    sources = (f"{'Gruppe' if one.is_cluster else 'Karte'} {one.number}: {one.title}" for one in sheet.sources)
    return (
        measure_key(profile.number),
        profile.title,
        sheet.field,
        BETWEEN.join(sheet.topics),
        BETWEEN.join(sheet.target_groups),
        BETWEEN.join(sheet.aims),
        profile.digital_reference,
        profile.public_value,
        profile.goal,
        profile.description,
        profile.situation,
        _STATUSES[profile.status],
        profile.responsible,
        profile.partners_internal,
        profile.partners_external,
        _PRIORITIES.get(profile.priority, ""),
        _HORIZONS.get(profile.horizon, ""),
        profile.begins,
        profile.ends,
        _COSTS.get(profile.cost_class, ""),
        profile.cost,
        profile.funding,
        profile.steps,
        profile.indicators,
        profile.conditions,
        profile.synergies,
        _TRANSFERS.get(profile.transferability, ""),
        profile.transfer_conditions,
        _PARTICIPATIONS.get(profile.participation, ""),
        _HANDLINGS.get(profile.handling, ""),
        *("" if mark is None else str(mark) for mark in marks),
        BETWEEN.join(sources),
        str(sheet.support.screen),
        str(sheet.support.paper),
        str(sheet.support.total),
        BETWEEN.join(comment.comment for comment in sheet.comments),
        "fehlen" if sheet.missing else "vollständig",
        profile.id,
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], sender: str) -> bytes:
    last = (sender,) if sender else ()
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([*head, *((SENDER,) if sender else ())])
    for row in rows:
        # a minus one is a number here and no formula
        writer.writerow([cell if cell == "-1" else guarded(cell) for cell in (*row, *last)])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8", errors="replace")
