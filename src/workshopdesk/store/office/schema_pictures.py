"""The step of the catalogue that keeps how cards looked.

The bytes stand last in a row, so that everything before them is read without them. `imported_file.pictures` is 1 for a
file that was read by a program that takes pictures: older ones are read once more.
"""

from __future__ import annotations

PICTURES = (
    "create table idea_picture ("
    "idea integer not null references idea (number), place integer not null, width integer not null,"
    " height integer not null, size integer not null, sha256 text not null, alternative text not null,"
    " content {bytes} not null, primary key (idea, place)"
    ") {strict}",
    "alter table imported_file add column pictures integer not null default 0",
)
