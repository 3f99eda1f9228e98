"""ideas.geojson: every idea that names a place by its degrees as a point (RFC 7946)."""

from __future__ import annotations

import json

from workshopdesk.app import queries
from workshopdesk.app.classification import Belonging, ideas
from workshopdesk.app.visibility import face_up_state
from workshopdesk.domain.note import Note
from workshopdesk.domain.programme import FieldOfAction
from workshopdesk.domain.state import State
from workshopdesk.exchange.geojson import issued_by


def idea_places(state: State) -> bytes:
    """A FeatureCollection of points by number of the card, WGS 84, longitude first; UTF-8.

    Ideas without degrees stay out, and so does the point 0, 0 at which platforms put what has no place.
    """
    shown = face_up_state(state)
    belonging = Belonging(shown)
    features = [_feature(shown, belonging, note) for note in ideas(shown) if has_point(note)]
    collection = {"type": "FeatureCollection", **issued_by(state), "features": features}
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")


def has_point(note: Note) -> bool:
    """Whether the card's place is known by degrees."""
    degrees = (note.spot.latitude, note.spot.longitude)
    return None not in degrees and degrees != (0, 0)


def _feature(state: State, belonging: Belonging, note: Note) -> dict[str, object]:
    field = state.find(FieldOfAction, belonging.field(note))
    properties = {
        "number": note.number,
        "title": note.text,
        "text": note.detail,
        "kind": note.kind.value,
        "place": note.spot.words,
        "field": field.name if field else "",
        "category": note.category,
        "clusters": [cluster.title for cluster in queries.clusters_of(state, note.id)],
        "source": note.origin,
    }
    point = {"type": "Point", "coordinates": [note.spot.longitude, note.spot.latitude]}
    return {"type": "Feature", "id": note.id, "properties": properties, "geometry": point}
