"""Who hands the office's papers out, as rows of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from workshopdesk.app.office.office_sender import SENDER_FIELDS, Sender, checked
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.idea_rows import plain


class SenderTable:
    """Implements app.office.office_sender.SenderKept."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self) -> Sender:
        rows = self._engine.rows("select name, words from office_sender")
        return Sender(**{name: words for name, words in rows if name in SENDER_FIELDS})

    def put(self, values: Mapping[str, str]) -> Sender:
        told = checked(values)
        with self._engine.writing():
            self._engine.run_many(
                "insert into office_sender (name, words) values (?, ?)"
                " on conflict (name) do update set words = excluded.words",
                [(name, plain(words)) for name, words in told.items()],
            )
        return self.get()
