"""Steps of the towns' processes that no other test proves by itself (PROCESS-STEPS.md)."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import timedelta

from documents.reading import squeezed, structure, whole_text
from documents.workshops import MADE_AT, bonn, sixty_cards
from workshopdesk.app import queries
from workshopdesk.app.commands import AddNote, CreateWorkshop
from workshopdesk.app.handlers import handle
from workshopdesk.app.series import plan_series
from workshopdesk.app.templates import template_by_key
from workshopdesk.base.ids import new_id
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.note import Board, Note, NoteSource
from workshopdesk.domain.state import Draft, State
from workshopdesk.exchange.csv_export import ideas_csv

# The eight fields of action of Kaiserslautern's expert workshops.
FIELDS = ("Bildung", "Energie", "Gesellschaft", "Gesundheit", "Handel", "Mobilität", "Umwelt", "Verwaltung")
ZONES = ("Chancen", "Herausforderungen", "Entwicklungen", "Risikogruppen", "Projektvorschläge")


def test_an_interim_protocol_tells_round_date_and_ideas_and_is_the_same_again() -> None:
    """PROCESS-STEPS row N2: exported again without a change, only the time stamp differs."""
    state = State(sixty_cards())
    first, second = (
        protocol_pdf(state, made_at=MADE_AT + timedelta(minutes=minutes), interim=True) for minutes in (0, 7)
    )
    words = squeezed(whole_text(first))
    workshop = queries.workshop_of(state)
    for told in (
        "Zwischenstand",
        f"Runde {workshop.round}",
        "12. November 2026",
        f"{len(queries.notes(state))} Karten",
    ):
        assert squeezed(told) in words, told
    assert protocol_pdf(state, made_at=MADE_AT, interim=True) == first
    stamps = [squeezed((MADE_AT + timedelta(minutes=minutes)).strftime("%H:%M")) for minutes in (0, 7)]
    assert squeezed(whole_text(second)).replace(stamps[1], stamps[0]) == words


def test_eight_workshops_of_one_template_and_a_protocol_by_zones() -> None:
    """PROCESS-STEPS row K4: eight files with the five zones; every card stands with its zone in the protocol."""
    parts = plan_series(template_by_key("chancen"), FIELDS, 1)
    assert len(parts) == 8
    state = State()
    draft = Draft(state)
    state.apply(draft.change_set(handle(CreateWorkshop(parts[0].records), draft)))
    board = next(state.all(Board))
    titles = (row["title"] for row in bonn())
    written = {}
    for area in board.areas:
        text = next(titles)
        written[area.title] = text
        draft = Draft(state)
        wish = AddNote(new_id(), board.id, area.x + 50, area.y + 50, text=text)
        state.apply(draft.change_set(handle(wish, draft)))
    assert tuple(written) == ZONES
    words = [node.text for node in structure(protocol_pdf(state, made_at=MADE_AT)).all("H2", "H3", "P", "LI", "TD")]
    told = squeezed(" ".join(words))
    ends = [told.rindex(squeezed(text)) for text in written.values()]
    assert ends == sorted(ends), "in the order of the zones"
    for zone, begin, end in zip(ZONES, ends, (*ends[1:], len(told)), strict=True):
        assert squeezed(zone) in told[begin:end], zone


def test_one_idea_from_two_channels_lies_in_one_group_and_both_sources_stay() -> None:
    """PROCESS-STEPS row B4: cards are never melted into one; the group is the one idea, the channels stay visible."""
    state = State(sixty_cards())
    cluster = queries.clusters(state)[0]
    members = [state.get(Note, member) for member in cluster.members]
    online, paper = (next(m for m in members if m.source is s) for s in (NoteSource.ONLINE, NoteSource.PAPER))
    same = replace(paper, text=online.text)
    state = State(same if record.id == paper.id else record for record in sixty_cards())
    rows = list(csv.DictReader(io.StringIO(ideas_csv(state).decode("utf-8-sig")), delimiter=";"))
    found = [row for row in rows if row["Karte"] == online.text]
    assert [row["Gruppe"] for row in found] == [cluster.title] * 2
    assert len({row["Quelle"] for row in found}) == 2
