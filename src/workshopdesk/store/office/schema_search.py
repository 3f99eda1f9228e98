"""The step of the catalogue that fills the search on SQLite once per delivery instead of with every idea.

A trigger that fills it makes a statement's savepoint for every row, at which FTS5 writes its whole index out
(fts5SavepointMethod in https://sqlite.org/src/file/ext/fts5/fts5_main.c): three quarters of the time of an insert.
Words that change, and ideas that go, are few: their triggers stay.
"""

from __future__ import annotations

SEARCH_SQLITE = ("drop trigger idea_added",)
