"""Tables of profiles and actions, and areas as GeoJSON, read back by other libraries."""

from __future__ import annotations

import csv
import io
import itertools
import json
from dataclasses import replace

import pytest

from documents.test_profiles import LAB, PROFILE, made
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.development_csv import actions_csv, profiles_csv
from workshopdesk.exchange.geojson import area_geometry, lab_areas

WORKSHOP = Workshop(id="w1")
HOLE = [[7.02, 50.02], [7.08, 50.02], [7.08, 50.08], [7.02, 50.08], [7.02, 50.02]]
OUTER = [[7.0, 50.0], [7.0, 50.1], [7.1, 50.1], [7.1, 50.0], [7.0, 50.0]]


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_profiles_as_a_table() -> None:
    first, second = rows(profiles_csv(public_state(made())))
    assert (first["Nr."], first["Titel"], first["Gemeinwohl"], first["Klima"]) == ("M-01", PROFILE.title, "-1", "1")
    assert (first["Punkte Bildschirm"], first["Punkte Papier"], first["Punkte zusammen"]) == ("23", "14", "37")
    assert (first["Art der Beteiligung"], first["Umgang mit der Idee"]) == (
        "Mitwirkung",
        "wird im Arbeitskreis behandelt",
    )
    assert second["Umgang mit der Idee"] == ""
    assert first["Herkunft"] == "Gruppe 1: Radwege, auf denen man bleibt"
    assert first["Rückmeldung Bürgerschaft"] == "Bitte auch an die Römerstraße denken."
    assert (first["Pflichtangaben"], second["Pflichtangaben"]) == ("vollständig", "fehlen")


def test_actions_as_a_table() -> None:
    first, second = rows(actions_csv(public_state(made())))
    assert (first["Wer"], first["Bis wann"], first["Stand"]) == ("Tiefbauamt", "2027-03-31", "vereinbart")
    assert first["Zu"] == PROFILE.title
    assert second["Stand"] == "vorgeschlagen"


def test_no_cell_is_a_formula() -> None:
    state = State([WORKSHOP, replace(PROFILE, goal="=1+1", cost="-1+2")])
    (row,) = rows(profiles_csv(state))
    assert (row["Ziel und Wirkung"], row["Kosten in Zahlen"]) == ("'=1+1", "'-1+2")


def test_an_area_is_written_as_rfc_7946_wants_it() -> None:
    drawn = {"type": "Feature", "properties": None, "geometry": {"type": "Polygon", "coordinates": [OUTER, HOLE]}}
    lab = replace(LAB, area_geojson=area_geometry(json.dumps({"type": "FeatureCollection", "features": [drawn]})))
    collection = json.loads(lab_areas(State([WORKSHOP, PROFILE, lab])))
    (feature,) = collection["features"]
    assert (collection["type"], feature["type"]) == ("FeatureCollection", "Feature")
    assert feature["properties"]["project"] == PROFILE.title
    outer, hole = feature["geometry"]["coordinates"]
    assert turning(outer) > 0 > turning(hole)
    assert all(ring[0] == ring[-1] for ring in (outer, hole))
    assert sorted(map(tuple, outer)) == sorted(map(tuple, OUTER))


def turning(ring: list[list[float]]) -> float:
    """Twice the area, positive if the ring runs anticlockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring))


def test_several_polygons_are_one_area_and_heights_are_dropped() -> None:
    polygon = {"type": "Polygon", "coordinates": [[[*place, 61.5] for place in OUTER]]}
    made_of_two = area_geometry(json.dumps({"type": "GeometryCollection", "geometries": [polygon, polygon]}))
    geometry = json.loads(made_of_two)
    assert geometry["type"] == "MultiPolygon"
    assert len(geometry["coordinates"]) == 2
    assert {len(place) for polygon in geometry["coordinates"] for ring in polygon for place in ring} == {2}
    assert area_geometry(made_of_two) == made_of_two


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "area-unreadable"),
        ("[1, 2]", "area-unreadable"),
        ('{"type": 3}', "area-unreadable"),
        ('{"type":"LineString","coordinates":[[7,50],[8,51]]}', "area-no-polygon"),
        ('{"type":"Polygon","coordinates":[]}', "area-broken"),
        ('{"type":"Polygon"}', "area-broken"),
        ('{"type":"Polygon","coordinates":[[[7,50],[8,50],[7,50]]]}', "area-broken"),
        ('{"type":"Polygon","coordinates":[[[7,50],[8,50],[9,50],[7,50]]]}', "area-broken"),
        ('{"type":"Polygon","coordinates":[[[7,50],[8,50],["9",51],[7,50]]]}', "area-broken"),
        ('{"type":"Polygon","coordinates":[[[7,50],[8,50],[8,91],[7,50]]]}', "area-outside"),
        ('{"type":"Polygon","coordinates":[[[7,50],[8,50],[NaN,51],[7,50]]]}', "area-outside"),
    ],
)
def test_what_is_no_area_is_refused(text: str, code: str) -> None:
    with pytest.raises(DomainError) as refusal:
        area_geometry(text)
    assert refusal.value.code == code


def test_an_area_that_a_foreign_program_broke_stays_out() -> None:
    broken = replace(LAB, area_geojson='{"type":"Polygon","coordinates":[]}')
    assert json.loads(lab_areas(State([WORKSHOP, PROFILE, broken])))["features"] == []
