"""The step of the catalogue that keeps looks at the ideas; `content` is JSON (view_tables.py), `folded` the name."""

from __future__ import annotations

VIEWS = (
    "create table idea_view (folded text primary key, name text not null, content text not null, at text not null)"
    " {strict}",
)
