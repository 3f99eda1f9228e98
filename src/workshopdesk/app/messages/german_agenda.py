"""Refusals about phases, rights and the rehearsal in German; form and placeholders: see __init__.py and german.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."
_RIGHTS = "Die Moderation kann es unter „Zeit“ für diese Phase erlauben."

AGENDA_TEXTS: dict[str, tuple[str, str, str]] = {
    "no-right-to-add": ("In dieser Phase werden keine Karten geschrieben.", _SAME, _RIGHTS),
    "no-right-to-edit": ("In dieser Phase werden keine Karten geändert.", _SAME, _RIGHTS),
    "no-right-to-move": ("In dieser Phase werden keine Karten verschoben.", _SAME, _RIGHTS),
    "no-right-to-cluster": ("In dieser Phase werden keine Gruppen gebildet.", _SAME, _RIGHTS),
    "no-right-to-vote": (
        "In dieser Phase wird nicht abgestimmt.",
        _SAME,
        "Bitte gehen Sie zur Phase der Abstimmung, oder erlauben Sie es unter „Zeit“ für diese Phase.",
    ),
    "no-right-to-export": ("In dieser Phase werden keine Dateien ausgegeben.", _SAME, _RIGHTS),
    "time-is-up": (
        "Die Zeit ist um, alles bleibt jetzt so liegen.",
        _SAME,
        "Die Moderation kann unter „Zeit“ noch eine oder fünf Minuten geben.",
    ),
    "phase-was-held": (
        "Die Phase „{title}“ hat stattgefunden und bleibt im Ablauf.",
        _SAME,
        "So steht im Protokoll, was gewesen ist.",
    ),
    "phase-is-last": ("Ein Ablauf braucht mindestens eine Phase.", _SAME, "Bitte legen Sie zuerst eine andere an."),
    "phase-in-hand": (
        "Diese Phase läuft gerade.",
        _SAME,
        "Bitte gehen Sie zu einer anderen Phase, statt sie zu überspringen.",
    ),
    "rehearsal-runs": ("Die Probe läuft schon.", _SAME, "Mit „Im Ernst beginnen“ beenden Sie die Probe."),
    "workshop-has-begun": (
        "Der Workshop hat schon begonnen.",
        "Karten, Phasen und Abstimmungen sind gespeichert.",
        "Für eine Probe legen Sie bitte einen neuen Workshop an.",
    ),
    "no-rehearsal": (
        "Zu dieser Probe ist nicht mehr bekannt, was vorher da war.",
        _SAME,
        "Bitte legen Sie den Workshop aus der Vorlage neu an.",
    ),
}
