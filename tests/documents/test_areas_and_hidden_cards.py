"""Boards with areas in protocol and table, and cards that lie face down, which are in neither (rule S4 of app/SPEC.md).

Workshop: the template "chancen" with titles of ideas from the Bonn cycling dialogue (app/kit.py).
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace

from app.kit import IDEAS
from documents.reading import squeezed, structure, whole_text
from documents.workshops import MADE_AT, sixty_cards
from workshopdesk.app import queries
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.documents.content import gather
from workshopdesk.documents.office.protocol_docx import protocol_docx
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.state import State
from workshopdesk.exchange.csv_export import ideas_csv


def columns(face_down: bool = False) -> State:
    """One card in each of five columns, the last one parked."""
    records = records_for(template_by_key("chancen"), title="Radverkehr", language="de")
    board = next(record for record in records if isinstance(record, Board))
    notes = [
        Note(id=f"n{i}", board_id=board.id, number=i, text=words, area_id=area.id, x=area.x + 44, y=100)
        for i, (words, area) in enumerate(zip(IDEAS, board.areas, strict=True), 1)
    ]
    notes[-1] = replace(notes[-1], place=NotePlace.PARKING_LOT)
    others = [record for record in records if record is not board]
    return State([*others, replace(board, face_down=face_down), *notes])


def test_the_protocol_goes_by_area() -> None:
    state = columns()
    groups = gather(state).loose
    assert [group.title for group in groups] == [area.title for area in queries.boards(state)[0].areas[:4]]
    words = squeezed(whole_text(protocol_pdf(state, made_at=MADE_AT, interim=True)))
    places = [
        words.index(squeezed(part)) for pair in zip([g.title for g in groups], IDEAS, strict=False) for part in pair
    ]
    assert all(place >= 0 for place in places)


def test_clusters_stand_under_the_zones_they_lie_in() -> None:
    """PROCESS-STEPS row K4: zone by zone in the board's order, whatever the clusters' numbers; PDF and Word."""
    state = columns()
    (board,) = queries.boards(state)
    places = ((2, "Lücken im Netz"), (0, "Mehr Rad"), (2, "Dunkle Wege"))
    clusters = [
        Cluster(
            id=f"c{n}", board_id=board.id, number=n, title=title, x=board.areas[at].x + 20, y=200, members=(f"n{n}",)
        )
        for n, (at, title) in enumerate(places, 1)
    ]
    zoned = State([*state, *clusters])
    zones = [board.areas[0].title, board.areas[2].title]
    groups = gather(zoned).theme_groups
    assert [(group.title, [theme.cluster.number for theme in group.themes]) for group in groups] == [
        (zones[0], [2]),
        (zones[1], [1, 3]),
    ]
    wanted = [zones[0], "2Mehr Rad", zones[1], "1Lücken im Netz", "3Dunkle Wege"]
    said = [squeezed(head.text) for head in structure(protocol_pdf(zoned, made_at=MADE_AT)).all("H3")]
    begin = said.index(squeezed(zones[0]))
    assert said[begin : begin + 5] == [squeezed(words) for words in wanted]
    with zipfile.ZipFile(io.BytesIO(protocol_docx(zoned, made_at=MADE_AT))) as word:
        body = word.read("word/document.xml").decode()
    paragraphs = [re.sub("<[^>]+>", "", one) for one in re.findall(r"<w:p>.*?</w:p>", body, re.DOTALL)]
    assert [words for words in paragraphs if words in zones][-2:] == zones


def test_clusters_outside_of_all_zones_stay_in_the_order_of_their_numbers() -> None:
    (group,) = gather(sixty_cards()).theme_groups
    assert (group.title, group.board) == ("", "")
    assert [theme.cluster.number for theme in group.themes] == [1, 2, 3, 4, 5, 6]


def test_the_table_names_the_area() -> None:
    rows = list(csv.DictReader(io.StringIO(ideas_csv(columns()).decode("utf-8-sig"), newline=""), delimiter=";"))
    titles = [area.title for area in queries.boards(columns())[0].areas[:4]]
    assert [row["Bereich"] for row in rows] == [*titles, ""]


def test_cards_face_down_are_counted_but_not_told() -> None:
    state = columns(face_down=True)
    words = whole_text(protocol_pdf(state, made_at=MADE_AT, interim=True))
    assert "5 Karten liegen noch verdeckt" in words.replace("\n", " ")
    told = squeezed(words)
    assert not any(squeezed(idea) in told for idea in IDEAS), "neither the cards on the board nor the parked one"
    rows = list(csv.DictReader(io.StringIO(ideas_csv(state).decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows == []
    assert gather(state).hash() != gather(columns()).hash()
