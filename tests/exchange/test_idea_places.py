"""Places of ideas as GeoJSON."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import count

from workshopdesk.app.demo import demo_records
from workshopdesk.domain.note import Note, NotePlace, Spot
from workshopdesk.domain.state import State
from workshopdesk.exchange.idea_places import idea_places

SPOTS = (Spot("Marktplatz", 48.8921, 8.6946), Spot("Uferweg"), Spot("nirgends", 0, 0), Spot("", -33.5, 151.25))


def test_every_idea_with_degrees_is_a_point_longitude_first() -> None:
    number = count()
    records = [
        replace(record, spot=SPOTS[next(number) % 4])
        if isinstance(record, Note) and record.place is not NotePlace.BIN
        else record
        for record in demo_records("de")
    ]
    collection = json.loads(idea_places(State(records)))
    placed = [one for one in records if isinstance(one, Note) and one.spot in (SPOTS[0], SPOTS[3])]
    assert collection["type"] == "FeatureCollection"
    assert [one["properties"]["number"] for one in collection["features"]] == sorted(note.number for note in placed)
    assert len(placed) > 20
    first = min(placed, key=lambda note: note.number)
    assert collection["features"][0]["geometry"] == {"type": "Point", "coordinates": [8.6946, 48.8921]}
    assert collection["features"][0]["properties"]["title"] == first.text
    assert idea_places(State(reversed(records))) == idea_places(State(records))
