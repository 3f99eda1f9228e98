"""Refusals about project profiles, actions and visitors in English. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Nothing was changed."

DEVELOPMENT_TEXTS: dict[str, tuple[str, str, str]] = {
    "profile-needs-title": ("A profile needs a title.", _SAME, "Please write what the project is to be called."),
    "profile-has-feedback": (
        "There is feedback on this profile, so it stays.",
        _SAME,
        "Please postpone it if it is not pursued any further.",
    ),
    "aspect-mark-invalid": ("There is no such mark.", _SAME, "Please choose −, 0 or +."),
    "source-named-already": ("This is named as a source already.", _SAME, "You need not do anything."),
    "action-needs-what": ("What is to be done is missing.", _SAME, "Please write a short sentence into “What”."),
    "agreement-incomplete": (
        "“Agreed” needs who and by when.",
        _SAME,
        "Please enter which office takes it on, and by when.",
    ),
    "date-invalid": ("There is no such day.", _SAME, "Please choose the day in the calendar."),
    "dots-impossible": ("So many dots are not possible.", _SAME, "Please check the number."),
    "comment-empty": ("The comment is still empty.", _SAME, "Please write some words."),
    "area-unreadable": (
        "This is no GeoJSON.",
        "The area from before is still valid.",
        "Please paste the text of the file from the map portal as it is.",
    ),
    "area-no-polygon": (
        "The GeoJSON holds no area.",
        "The area from before is still valid.",
        "Please draw an area (polygon) in the map portal and paste it here.",
    ),
    "area-broken": (
        "The area is not valid: it is not closed or has too few corners.",
        "The area from before is still valid.",
        "Please draw the area anew in the map portal and paste it here.",
    ),
    "area-outside": (
        "The coordinates lie outside of the world.",
        "The area from before is still valid.",
        "Please export the area in longitude and latitude (WGS 84, EPSG:4326), not in UTM.",
    ),
    "nothing-to-exhibit": (
        "There is no public profile to exhibit yet.",
        _SAME,
        "Please make a profile first, or make an internal one public.",
    ),
}
