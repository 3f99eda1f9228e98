"""Areas of living labs in GeoJSON (RFC 7946): checked on the way in, a FeatureCollection on the way out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from workshopdesk.app.development import lab_of, profiles
from workshopdesk.app.sender import sender_in
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.state import State

_FEWEST_POSITIONS = 4  # RFC 7946, 3.1.6: a linear ring is closed and has four or more positions
_DIGITS = 7  # of a degree: a centimetre; RFC 7946, 11.2 advises against more than about six


def area_geometry(text: str) -> str:
    """The area in a text as one geometry, Polygon or MultiPolygon, in its shortest form.

    Takes a geometry, a Feature or a FeatureCollection, as map portals write them; the polygons of a collection become
    one area. Outer rings run anticlockwise and inner ones clockwise (RFC 7946, 3.1.6), heights are dropped.

    Raises DomainError: "area-unreadable", "area-no-polygon", "area-broken", "area-outside".
    """
    try:
        found = json.loads(text)
    except ValueError as error:
        raise DomainError("area-unreadable") from error
    polygons = [_polygon(rings) for geometry in _geometries(found) for rings in _rings(geometry)]
    if not polygons:
        raise DomainError("area-no-polygon")
    one = len(polygons) == 1
    geometry = {"type": "Polygon" if one else "MultiPolygon", "coordinates": polygons[0] if one else polygons}
    return json.dumps(geometry, separators=(",", ":"))


def lab_areas(state: State) -> bytes:
    """Every living lab with a valid area as a FeatureCollection, by number of its profile; UTF-8.

    An area that an older or foreign program stored and that is not valid stays out.
    """
    features = []
    for profile in profiles(state):
        lab = lab_of(state, profile.id)
        if lab is None or not lab.area_geojson:
            continue
        try:
            geometry = json.loads(area_geometry(lab.area_geojson))
        except DomainError:
            continue
        properties = {
            "project": profile.title,
            "number": profile.number,
            "livingLab": lab.title,
            "area": lab.area,
            "product": lab.product,
            "begins": lab.begins,
            "ends": lab.ends,
            "decision": lab.decision.value,
        }
        features.append({"type": "Feature", "id": lab.id, "properties": properties, "geometry": geometry})
    collection = {"type": "FeatureCollection", **issued_by(state), "features": features}
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")


def issued_by(state: State) -> dict[str, str]:
    """The sender (rule W4) as a foreign member of a collection (RFC 7946, 6.1); nothing where nobody is known."""
    sender = sender_in(state, "de")
    return {"issuedBy": sender} if sender else {}


def _geometries(found: Any) -> Iterator[dict[str, Any]]:
    kind = found.get("type") if isinstance(found, dict) else None
    if kind == "FeatureCollection":
        for feature in _list(found.get("features")):
            yield from _geometries(feature)
    elif kind == "GeometryCollection":
        for geometry in _list(found.get("geometries")):
            yield from _geometries(geometry)
    elif kind == "Feature":
        if found.get("geometry") is not None:
            yield from _geometries(found["geometry"])
    elif isinstance(kind, str):
        yield found
    else:
        raise DomainError("area-unreadable")


def _rings(geometry: dict[str, Any]) -> list[Any]:
    """The ring lists of all polygons of a geometry; points and lines are no areas."""
    if geometry["type"] == "Polygon":
        return [geometry.get("coordinates")]
    return _list(geometry.get("coordinates")) if geometry["type"] == "MultiPolygon" else []


def _polygon(rings: Any) -> list[list[list[float]]]:
    checked = [_ring(ring, inner=place > 0) for place, ring in enumerate(_list(rings))]
    if not checked:
        raise DomainError("area-broken")
    return checked


def _ring(ring: Any, *, inner: bool) -> list[list[float]]:
    places = [_position(position) for position in _list(ring)]
    if len(places) < _FEWEST_POSITIONS or places[0] != places[-1]:
        raise DomainError("area-broken")
    twice_area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(places))
    if twice_area == 0:
        raise DomainError("area-broken")
    return places[::-1] if (twice_area > 0) == inner else places


def _position(position: Any) -> list[float]:
    numbers = _list(position)
    if len(numbers) < 2 or any(isinstance(n, bool) or not isinstance(n, int | float) for n in numbers[:2]):
        raise DomainError("area-broken")
    longitude, latitude = float(numbers[0]), float(numbers[1])
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        raise DomainError("area-outside")
    return [round(longitude, _DIGITS), round(latitude, _DIGITS)]


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise DomainError("area-broken")
    return value
