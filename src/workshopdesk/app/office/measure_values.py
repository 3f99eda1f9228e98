"""Fields of measures and living labs from what people and scripts write: words, lists, or values as JSON has them.

Lists may be one text with semicolons. The units of a role are set by the names that a profile has for them too:
"responsible", "partners_internal", "partners_external". Aspects are "climate:1; common_good:-1".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import msgspec

from workshopdesk.app.office.measuring import OWN
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import LivingLab
from workshopdesk.domain.office.measure import Actor, ActorRole, Measure

ROLES = {
    "responsible": ActorRole.RESPONSIBLE,
    "partners_internal": ActorRole.INTERNAL,
    "partners_external": ActorRole.EXTERNAL,
}
_YES_AND_NO = {"yes": True, "ja": True, "true": True, "1": True, "no": False, "nein": False, "false": False, "0": False}
_MEASURE = {name: kind for name, kind in get_type_hints(Measure).items() if name not in OWN}
_LAB = {name: kind for name, kind in get_type_hints(LivingLab).items() if name not in ("id", "profile_id")}
MEASURE_FIELDS = (*(one.name for one in fields(Measure) if one.name in _MEASURE), *ROLES)
LAB_FIELDS = tuple(one.name for one in fields(LivingLab) if one.name in _LAB)


def measure_values(told: Mapping[str, object], actors: tuple[Actor, ...] = ()) -> dict[str, Any]:
    """Values by field of a Measure; `actors` are those that it has, of whom only the roles told are replaced.

    Raises DomainError: "measure-field-unknown" (`field`, `known`), "measure-value-unknown" (`field`, `value`, `known`).
    """
    plain = {name: value for name, value in told.items() if name not in ROLES}
    values = {name: _value(name, value, _kind(name, _MEASURE, MEASURE_FIELDS)) for name, value in plain.items()}
    if set(told) & set(ROLES):
        given = {ROLES[name]: _value(name, told[name], tuple[str, ...]) for name in ROLES if name in told}
        kept = tuple(one for one in values.get("actors", actors) if one.role not in given)
        new = tuple(Actor(name, role) for role, names in given.items() for name in names)
        values["actors"] = tuple(sorted((*kept, *new), key=lambda one: list(ActorRole).index(one.role)))
    return values


def lab_values(told: Mapping[str, object]) -> dict[str, Any]:
    """Values by field of a LivingLab. Raises DomainError like measure_values."""
    return {name: _value(name, value, _kind(name, _LAB, LAB_FIELDS)) for name, value in told.items()}


def _kind(name: str, kinds: Mapping[str, Any], known: tuple[str, ...]) -> Any:
    if name not in kinds:
        raise DomainError("measure-field-unknown", field=name, known=", ".join(known))
    return kinds[name]


def _value(name: str, value: object, kind: Any) -> Any:
    try:
        return msgspec.convert(_shaped(name, value, kind), kind)
    except (msgspec.ValidationError, ValueError) as error:
        raise DomainError("measure-value-unknown", field=name, value=str(value), known=_known(kind)) from error


def _shaped(name: str, value: object, kind: Any) -> object:
    """A text in the shape of the values that JSON would have."""
    if not isinstance(value, str):
        return value
    if kind is bool:
        return _YES_AND_NO.get(value.strip().casefold(), value)
    if not get_args(kind):
        return value.strip()
    parts = [part.strip() for part in value.split(";") if part.strip()]
    if name != "aspects":
        return parts
    pairs = [part.rpartition(":") for part in parts]
    return [{"aspect": aspect.strip(), "mark": int(mark)} for aspect, _, mark in pairs]


def _known(kind: Any) -> str:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return ", ".join(one.value for one in kind)
    if kind is bool:
        return "yes, no"
    return "Text; Text" if get_args(kind) else "Text"
