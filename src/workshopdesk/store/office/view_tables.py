"""Looks at the ideas as rows of the catalogue."""

from __future__ import annotations

import msgspec

from workshopdesk.app.office.queries import BoardBy, IdeaFilter
from workshopdesk.app.office.saved_views import SavedView, checked_name
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.folding import folded
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.idea_rows import plain


class _Content(msgspec.Struct, frozen=True, omit_defaults=True):
    wanted: IdeaFilter
    by: BoardBy | None = None


class ViewTables:
    """Implements app.office.saved_views.SavedViews."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def all(self) -> list[SavedView]:
        found = []
        for name, content in self._engine.rows("select name, content from idea_view order by folded"):
            kept = msgspec.json.decode(content, type=_Content)
            found.append(SavedView(name=name, wanted=kept.wanted, by=kept.by))
        return found

    def save(self, view: SavedView, at: str) -> None:
        name = plain(checked_name(view.name))
        content = plain(msgspec.json.encode(_Content(view.wanted, view.by)).decode())
        with self._engine.writing():
            if self._engine.rows("select 1 from idea_view where folded = ?", [folded(name)]):
                raise DomainError("view-name-taken", view=name)
            columns = ("folded", "name", "content", "at")
            self._engine.fill("idea_view", columns, [(folded(name), name, content, at)])

    def delete(self, name: str) -> None:
        with self._engine.writing():
            self._engine.run("delete from idea_view where folded = ?", [folded(name)])
