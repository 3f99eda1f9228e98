"""The step of the catalogue that keeps what came from another town: names of registers, and files that came once."""

from __future__ import annotations

TRANSFER = (
    "create table office_register (register text not null, name text not null, primary key (register, name)) {strict}",
    "create table transfer_file (sha256 text primary key, at text not null) {strict}",
)
