"""Looks at the ideas that the office keeps under a name. Rule: SPEC.md OF41."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from workshopdesk.app.office.queries import BoardBy, IdeaFilter
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.folding import folded

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """What is searched and filtered, and by what the columns are laid; `by` None: the table."""

    name: str
    wanted: IdeaFilter = field(default_factory=IdeaFilter)
    by: BoardBy | None = None


class SavedViews(Protocol):
    """The views of a catalogue; everybody who works with it has them. Every method raises KnownError."""

    def all(self) -> list[SavedView]:
        """By name, in the order of the folded letters."""
        ...

    def save(self, view: SavedView, at: str) -> None:
        """Raises DomainError like checked_name, and "view-name-taken" (`view`): nothing is replaced."""
        ...

    def delete(self, name: str) -> None:
        """Does nothing if the view is not there any more."""
        ...


def checked_name(name: str) -> str:
    """The name without blanks around it. Raises DomainError("view-name", longest=…): without a letter or too long."""
    name = " ".join(name.split())
    if not folded(name) or len(name) > LONGEST_NAME:
        raise DomainError("view-name", longest=LONGEST_NAME)
    return name


def view_named(views: SavedViews, name: str) -> SavedView:
    """The view with this name, whatever its case. Raises DomainError("view-missing", view=…)."""
    for view in views.all():
        if folded(view.name) == folded(name):
            return view
    raise DomainError("view-missing", view=name)
