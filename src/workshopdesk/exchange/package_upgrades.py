"""Lifts the data of older packages to today's schema, one function per step. Steps are added, never changed.

A new field with a default needs no step (domain/record.py); a renamed or regrouped one does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workshopdesk.base.errors import KnownError

SCHEMA = 4

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]


def _papers_with_groups(data: dict[str, Any]) -> dict[str, Any]:
    """Schema 2 knows more kinds of records, and of a ballot paper the group besides its choices."""
    papers = data.get("papers")
    if not isinstance(papers, dict) or not all(isinstance(lists, list) for lists in papers.values()):
        return data  # damaged; whoever reads it will say so
    return {**data, "papers": {key: [{"choices": choices} for choices in lists] for key, lists in papers.items()}}


def _pictures_among_data(data: dict[str, Any]) -> dict[str, Any]:
    """Schema 3 has pictures as files; one whose content is among the data, as ever before, is still read."""
    return data


def _former_workshops(data: dict[str, Any]) -> dict[str, Any]:
    """Schema 4 knows former workshops; whoever does not could only call such a package damaged."""
    return data


# The step with key n makes schema n + 1 out of schema n.
UPGRADES: Mapping[int, Upgrade] = {1: _papers_with_groups, 2: _pictures_among_data, 3: _former_workshops}


def upgraded(
    data: dict[str, Any], schema: int, *, to: int = SCHEMA, steps: Mapping[int, Upgrade] = UPGRADES
) -> dict[str, Any]:
    """The data in the schema `to`. Raises KnownError("package-damaged") for a schema that never was."""
    if not 1 <= schema <= to:
        raise KnownError("package-damaged", finding=f"schema {schema}")
    for step in range(schema, to):
        data = steps[step](data)
    return data
