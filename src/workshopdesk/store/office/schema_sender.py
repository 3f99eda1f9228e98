"""The step of the catalogue that keeps who hands its papers out: a row for each field and logo of Sender."""

from __future__ import annotations

SENDER = ("create table office_sender (name text primary key, words text not null) {strict}",)
