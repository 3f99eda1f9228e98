"""Which column of a sheet means what. Names as found in idea pools and in lists of offices (EXCHANGE.md §2).

Only columns that are recognised here are ever read: names, addresses and telephone numbers of people never come in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.sheets import Row

# Patterns for whole headers in lower case; the earlier pattern wins over the earlier column.
_TITLE = (
    "titel",
    "title",
    "title/de",
    "title/[a-z-]{2,5}",
    "thema",
    "(ü|ue)berschrift",
    "kurztitel",
    "betreff",
    "headline",
    "subject",
    "bezeichnung",
    "titel (ihres|des|der) .*",
    "karte",
)
_TEXT = (
    "text",
    "beschreibung",
    "description",
    "body/de",
    "body/[a-z-]{2,5}",
    "contributiontext",
    "contributioncontent",
    "beschluss(empfehlung|vorschlag|antrag)",
    "beschlussvorschlag ?/ ?-?(beschluss)?empfehlung",
    "zusammenfassung",
    "summary",
    "beitragstext",
    "langtext",
    "erl(ä|ae)uterung",
    "beschreibung (ihres|des|der) .*",
    "details?",
)
# Either a title or a text, whichever the sheet lacks.
_EITHER = ("(ihre )?idee", "idea", "vorschlag", "proposal", "suggestion", "anregung", "wunsch", "beitrag", "inhalt")
_CATEGORY = (
    "kategorie",
    "category",
    "main_category_level1",
    "category/name/de",
    "category/name/[a-z-]{2,5}",
    "hauptkategorie",
    "handlungsfeld",
    "themenfeld",
    "ausschuss",
)
_ADDRESS = ("url", "link", "permalink", "webadresse", "herkunft")
_IDENTITY = ("id", "kennung", r"referenznr\.?", r"reference( no\.?)?", "node id", "externe id", "external id")
_DATE = (
    "datum",
    "date",
    "created",
    "erstellt( am)?",
    "eingang(sdatum)?",
    "eingegangen( am)?",
    "ver(ö|oe)ffentlicht( am)?",
)
_PLACE = ("ortsbezeichnung", "(stadt|orts)teil", "standort", "place", "location", "stra(ß|ss)e")
_LATITUDE = ("breitengrad", "latitude", "lat", r"ort \(breitengrad\)")
_LONGITUDE = ("l(ä|ae)ngengrad", "longitude", "lon", "lng", r"ort \(l(ä|ae)ngengrad\)")
_PRO = ("(positive|daf(ü|ue)r|pro)([ -]?(stimmen|bewertungen))?", "unterst(ü|ue)tzungen", "likes", "upvotes", "votes")
_CONTRA = ("(negative|dagegen|contra)([ -]?(stimmen|bewertungen))?", "dislikes", "downvotes")
_COMMENTS = ("(anzahl )?kommentare", "comments")


Roles = tuple[tuple[str, tuple[str, ...]], ...]
"""What a column can mean, each with the patterns of headers by which it is recognised."""

IDEA_ROLES: Roles = (
    ("title", (*_TITLE, *_EITHER)),
    ("text", _TEXT),
    ("category", _CATEGORY),
    ("address", _ADDRESS),
    ("identity", _IDENTITY),
    ("date", _DATE),
    ("place", _PLACE),
    ("latitude", _LATITUDE),
    ("longitude", _LONGITUDE),
    ("pro", _PRO),
    ("contra", _CONTRA),
    ("comments", _COMMENTS),
)

# Columns about people, as patterns for any part of a header: they are not even shown where a user names the columns.
_PERSONAL = re.compile(
    r"e-?mail|telefon|phone|mobil(nummer|funk)|urheber|author|\bautor|benutzer|\buser|creator|ansprechpartner"
    r"|\b(vor|nach|zu|familien)name|^name\W*$|anschrift|absender|einreicher|verfasser|einverst(ä|ae)ndnis",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Columns that the user names because their headers are not recognised; empty means: find it."""

    title: str = ""
    text: str = ""


def is_personal(header: str) -> bool:
    """Whether a column tells who somebody is or how to reach somebody (O2)."""
    return _PERSONAL.search(header) is not None


def recognise(header: Row, wanted: Wanted) -> dict[str, int] | None:
    """The columns by IDEA_ROLES if this row is the header: every wanted column is in it, and a title or a text."""
    names = [normalised(cell) for cell in header.cells]
    if any(name and normalised(name) not in names for name in (wanted.title, wanted.text)):
        return None
    title = names.index(normalised(wanted.title)) if wanted.title else _find(names, _TITLE)
    text = names.index(normalised(wanted.text)) if wanted.text else _find(names, _TEXT)
    if text is None:
        text = _find(names, _EITHER)
    elif title is None:
        title = _find(names, _EITHER)
    if title is None and text is None:
        return None
    found = {"title": title, "text": text}
    found |= {role: _find(names, patterns) for role, patterns in IDEA_ROLES if role not in found}
    return {role: column for role, column in found.items() if column is not None}


def guessed(header: Row, roles: Roles) -> dict[str, int]:
    """The columns that the words of a header tell, each for one role at most, the earlier role first."""
    names = [normalised(cell) for cell in header.cells]
    found: dict[str, int] = {}
    for role, patterns in roles:
        index = _find(names, patterns)
        if index is not None:
            found[role] = index
            names[index] = ""
    return found


def no_columns(headers: Iterable[str], wanted: Wanted) -> KnownError:
    """What to tell when no row of a file is a header: "column-missing" or "no-idea-column"."""
    found = ", ".join(header[:40] for header in headers if header) or "–"
    missing = " / ".join(name for name in (wanted.title, wanted.text) if name)
    if missing:
        return KnownError("column-missing", column=missing, found=found)
    return KnownError("no-idea-column", found=found)


def normalised(header: str) -> str:
    """A header as it is compared: lower case, single blanks, without the mark of a compulsory field."""
    return " ".join(header.lower().split()).rstrip(" :*")


def _find(names: Sequence[str], patterns: Sequence[str]) -> int | None:
    for pattern in patterns:
        for index, name in enumerate(names):
            if re.fullmatch(pattern, name):
                return index
    return None
