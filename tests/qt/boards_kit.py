"""Workshops with two boards, as a World Café has them: tables with groups, and a plenary.

Cards: titles of ideas from the Bonn cycling dialogue (app/kit.py).
"""

from __future__ import annotations

from dataclasses import replace

from app.kit import IDEAS
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import Phase

TABLES, PLENARY = "Tische", "Plenum"


def cafe_records() -> tuple[Record, ...]:
    """Group "Sicher fahren" of two cards, two loose cards and a parked one; the third phase is on the plenary."""
    details = records_for(template_by_key("kartenabfrage"), title="Wege und Plätze", language="de")
    first = next(record for record in details if isinstance(record, Board))
    tables = replace(first, title=TABLES, areas=())
    plenary = replace(tables, id=new_id(), title=PLENARY, position=2)
    notes = [
        Note(id=new_id(), board_id=tables.id, number=i, text=words, x=(i - 1) * 300.0, y=500.0)
        for i, words in enumerate(IDEAS, 1)
    ]
    notes[4] = replace(notes[4], place=NotePlace.PARKING_LOT)
    members = tuple(note.id for note in notes[:2])
    group = Cluster(id=new_id(), board_id=tables.id, number=1, title="Sicher fahren", members=members)
    others = []
    for record in details:
        if isinstance(record, Phase):
            others.append(replace(record, board_id=plenary.id if record.position == 3 else tables.id))
        elif not isinstance(record, Board):
            others.append(record)
    return (*others, tables, plenary, *notes, group)
