"""adhocracy+ and mein.berlin: the dashboard's XLSX exports of ideas and map ideas, and answers of the REST interface.

Headers are read by their words and never by position: the order differs between the two. Source: EXCHANGE.md §2.4
and §2.5.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from workshopdesk.domain.note import Spot
from workshopdesk.exchange.ideas.draft import IdeaDraft, make_draft
from workshopdesk.exchange.ideas.entry import Entry, day, plain, spot, votes
from workshopdesk.exchange.skipped_rows import SkippedRow

KEY = "adhocracy"
TITLE = "adhocracy+"
PAGE = "/ideas/{id}/"

_REFERENCE = ("referenznr.", "reference no.", "reference_number")
_PRO = ("positive bewertungen", "positive ratings", "positive_rating_count")
_CONTRA = ("negative bewertungen", "negative ratings", "negative_rating_count")
_TITLES = ("titel", "title", "name")
_TEXTS = ("beschreibung", "description")


def recognises(names: Collection[str]) -> bool:
    found = set(names)
    return all(found & set(wanted) for wanted in (_REFERENCE, _TITLES, _TEXTS)) and bool(
        found & {*_PRO, "link", "content_type"}
    )


def drafts(entries: Iterable[Entry]) -> Iterator[IdeaDraft | SkippedRow]:
    for entry in entries:
        yield make_draft(
            entry.row,
            entry.cell(*_TITLES),
            plain(entry.cell(*_TEXTS)),
            platform=KEY,
            identity=entry.cell(*_REFERENCE),
            category=entry.cell("kategorie", "category/name", "category"),
            address=entry.cell("link"),
            date=day(entry.cell("erstellt", "created")),
            votes=votes(TITLE, entry, _PRO, _CONTRA, ("anzahl kommentare", "comment count", "comment_count")),
            spot=_spot(entry),
        )


def _spot(entry: Entry) -> Spot:
    """Map ideas have columns of their own; the REST interface gives a point as GeoJSON, longitude first."""
    words = entry.cell("ortsbezeichnung", "location label", "point_label")
    longitude = entry.cell("ort (längengrad)", "location (longitude)")
    latitude = entry.cell("ort (breitengrad)", "location (latitude)")
    if not longitude:
        longitude, _, latitude = entry.cell("point/geometry/coordinates", "geometry/coordinates").partition(", ")
    return spot(words, latitude, longitude)
