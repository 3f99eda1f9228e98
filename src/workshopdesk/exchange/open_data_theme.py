"""Themes of data portals, by the keys of the EU's list (http://publications.europa.eu/resource/authority/data-theme)."""

from __future__ import annotations

from collections.abc import Mapping

from workshopdesk.base.errors import KnownError

THEMES: Mapping[str, str] = {
    "GOVE": "Regierung und öffentlicher Sektor",
    "REGI": "Regionen und Städte",
    "TRAN": "Verkehr",
    "ENVI": "Umwelt",
    "ENER": "Energie",
    "SOCI": "Bevölkerung und Gesellschaft",
    "EDUC": "Bildung, Kultur und Sport",
    "HEAL": "Gesundheit",
    "ECON": "Wirtschaft und Finanzen",
    "AGRI": "Landwirtschaft, Fischerei, Forstwirtschaft und Nahrungsmittel",
    "JUST": "Justiz, Rechtssystem und öffentliche Sicherheit",
    "TECH": "Wissenschaft und Technologie",
    "INTR": "Internationale Themen",
}
USUAL_THEME = "GOVE"


def theme_address(key: str) -> str:
    """What stands for a theme in an entry. Raises KnownError("print-setting-wrong") (`setting`, `value`)."""
    if key not in THEMES:
        raise KnownError("print-setting-wrong", setting="theme", value=key)
    return f"http://publications.europa.eu/resource/authority/data-theme/{key}"
