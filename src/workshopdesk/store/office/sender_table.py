"""Who hands the office's papers out, as rows of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from workshopdesk.app.office.office_sender import MOST_LOGOS, SENDER_FIELDS, Sender, checked, checked_logo
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.picture import Picture
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.idea_rows import plain

_LOGO = "logo:"


class SenderTable:
    """Implements app.office.office_sender.SenderKept."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self) -> Sender:
        told: dict[str, str] = dict(self._engine.rows("select name, words from office_sender"))
        texts = {name: words for name, words in told.items() if name in SENDER_FIELDS}
        logos = [msgspec.json.decode(words, type=Picture) for name, words in told.items() if name.startswith(_LOGO)]
        return Sender(**texts, logos=tuple(sorted(logos, key=lambda one: one.id)))

    def put(self, values: Mapping[str, str]) -> Sender:
        told = checked(values)
        with self._engine.writing():
            self._keep((name, plain(words)) for name, words in told.items())
        return self.get()

    def put_logo(self, logo: Picture) -> Sender:
        named = checked_logo(logo)
        with self._engine.writing():
            there = {one.id for one in self.get().logos}
            if len(there | {logo.id}) > MOST_LOGOS:
                raise DomainError("sender-logos-full", most=MOST_LOGOS)
            self._keep([(_LOGO + logo.id, plain(msgspec.json.encode(named).decode()))])
        return self.get()

    def drop_logo(self, logo: str) -> Sender:
        with self._engine.writing():
            self._engine.run("delete from office_sender where name = ?", [_LOGO + logo])
        return self.get()

    def _keep(self, rows: Iterable[tuple[str, str]]) -> None:
        self._engine.run_many(
            "insert into office_sender (name, words) values (?, ?)"
            " on conflict (name) do update set words = excluded.words",
            list(rows),
        )
