"""Where everything lies within the site: an idea's page where the code on its card leads when the site is hosted.

A card's code is made of the pool's address and its pattern, for example "/i/{id}" (domain/programme.IdeaPool, rule P1),
so the page is i/ID/index.html, which every web server answers with at /i/ID. Ideas that never had a card of ours, and
keys that no file system takes, are filed under the idea's number.
"""

from __future__ import annotations

import re

from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.office.delivery import SourceKind

OWN = ("daten", "massnahmen", "idee", "sammlung")
"""Folders of the site itself; patterns lead elsewhere."""

_PATTERN = re.compile(r"(?:/[A-Za-z0-9][A-Za-z0-9._~-]*)*/(?:[A-Za-z0-9][A-Za-z0-9._~-]*)?\{id\}(?:\.html?|/)?")
# Long enough for no name that Windows keeps for devices, and ending as no file system forbids.
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{4,98}[A-Za-z0-9]")


class Places:
    """Paths from the site's folder, with slashes. Each is given once."""

    def __init__(self, idea_pattern: str = "/i/{id}", workshop_pattern: str = "/w/{id}") -> None:
        """Raises KnownError("site-pattern-wrong", pattern=…) for what is no path with one {id} at its end."""
        for pattern in (idea_pattern, workshop_pattern):
            first = pattern.split("/")[1] if pattern.startswith("/") else ""
            if not _PATTERN.fullmatch(pattern) or first in OWN or "{id}" in first:
                raise KnownError("site-pattern-wrong", pattern=pattern)
        if idea_pattern == workshop_pattern:
            raise KnownError("site-pattern-wrong", pattern=idea_pattern)
        self._idea, self._workshop = idea_pattern, workshop_pattern
        self._given: set[str] = set()

    def idea(self, idea: PublishedIdea, workshop: PublishedWorkshop) -> str:
        place = _place(self._idea, idea.key) if workshop.kind is SourceKind.PACKAGE else ""
        return self._given_once(place) or f"idee/{idea.line.number}/index.html"

    def workshop(self, workshop: PublishedWorkshop) -> str:
        place = _place(self._workshop, workshop.key) if workshop.kind is SourceKind.PACKAGE else ""
        return self._given_once(place) or f"sammlung/{workshop.number}/index.html"

    def _given_once(self, place: str) -> str:
        """The place, or nothing where it is taken; sticks do not tell large letters from small ones."""
        if not place or place.lower() in self._given:
            return ""
        self._given.add(place.lower())
        return place


def further_page(first: str, page: int) -> str:
    """Where the second and later pages of a list lie: beside its first."""
    folder, _, name = first.rpartition("/")
    stem = name.removesuffix(".html").removesuffix(".htm")
    return f"{folder}/{stem}-{page}.html" if page > 1 else first


def to_root(place: str) -> str:
    """The way from a page back to the site's folder."""
    return "../" * place.count("/")


def link(place: str, root: str) -> str:
    """A link from a page whose way back is `root`; index.html is named, since a stick has no server to add it."""
    return f"{root}{place}"


def _place(pattern: str, key: str) -> str:
    if not _KEY.fullmatch(key):
        return ""
    path = pattern.replace("{id}", key).lstrip("/")
    return path if path.endswith((".html", ".htm")) else f"{path.rstrip('/')}/index.html"
