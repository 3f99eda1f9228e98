"""N15: the same idea from two channels in protocol, Word file and package: both texts, both origins, votes apart."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.kit import BOARD, add, workshop_records
from documents.reading import faults, squeezed, structure
from documents.workshops import MADE_AT
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.content import gather
from workshopdesk.documents.office.workbook import workbook
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.documents.told import merged_lines
from workshopdesk.documents.wording import words_for
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, CandidateTotal, RuleSet, Subject
from workshopdesk.domain.note import Note, NotePlace, NoteSource, OnlineVotes, VoteScale
from workshopdesk.domain.state import State
from workshopdesk.exchange.csv_export import ideas_csv
from workshopdesk.exchange.json_export import workshop_json
from workshopdesk.exchange.package import pack, unpack

WORDS, DETAIL = "Poller und Schilder stehen im Weg", "Am Rheinufer sind Poller bei Dunkelheit kaum zu sehen."


def merged_workshop() -> State:
    room = Note(id="n1", board_id=BOARD, number=1, text=add("n1").text)
    online = Note(
        id="online",
        board_id=BOARD,
        number=2,
        text=WORDS,
        detail=DETAIL,
        source=NoteSource.ONLINE,
        origin_date="2017-09-12",
        origin_votes=OnlineVotes("Raddialog Bonn", VoteScale.SUPPORT, 27),
        place=NotePlace.MERGED,
        merged_into="n1",
    )
    ballot = Ballot(
        id="b",
        question="Was zuerst?",
        subject=Subject.NOTES,
        rules=RuleSet(dots_per_person=3),
        state=BallotState.REVEALED,
        candidates=(Candidate("n1", 1, room.text), Candidate("online", 2, online.text)),
        totals=(CandidateTotal("n1", 4), CandidateTotal("online", 9)),
        ballots_cast=8,
        changed_afterwards=True,
    )
    return State((*workshop_records(), room, online, ballot))


def test_the_protocol_shows_both_sources_with_their_votes_apart(tmp_path: Path) -> None:
    """N15"""
    pdf = protocol_pdf(merged_workshop(), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    (card,) = [item.text for item in structure(pdf).all("LI") if squeezed(WORDS) in squeezed(item.text)]
    said = squeezed(card)
    for wanted in (add("n1").text, WORDS, DETAIL, "4 Punkte", "Zusammengeführt mit Karte 2", "online"):
        assert squeezed(wanted) in said, wanted
    assert squeezed("Raddialog Bonn: 27 dafür") in said
    assert squeezed("„Was zuerst?“: 9") in said
    assert "13" not in said


def test_an_internal_source_is_in_no_public_edition() -> None:
    """N15"""
    state = merged_workshop()
    secret = State(replace(one, internal=True) if one.id == "online" else one for one in state)
    words = words_for("de")
    assert WORDS in [line for card in gather(state).cards for line in merged_lines(card, words)]
    assert [line for card in gather(public_state(secret)).cards for line in merged_lines(card, words)] == []


def test_a_package_brings_the_sources_along_and_none_without_its_card() -> None:
    """N14"""
    state = merged_workshop()
    assert unpack(pack(state)).state.get(Note, "online") == state.get(Note, "online")
    alone = State(replace(one, merged_into="gone") if one.id == "online" else one for one in state)
    with pytest.raises(KnownError) as caught:
        unpack(pack(alone))
    assert caught.value.code == "package-damaged"


def rows_of_csv(state: State) -> list[dict[str, str]]:
    text = ideas_csv(state).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def rows_of_workbook(state: State) -> list[dict[str, str]]:
    sheet = load_workbook(io.BytesIO(workbook(state, made_at=MADE_AT))).worksheets[0]
    head, *rows = sheet.iter_rows(values_only=True)
    return [
        {str(name): "" if cell is None else str(cell) for name, cell in zip(head, row, strict=True)} for row in rows
    ]


@pytest.mark.parametrize("secret", ["n1", "online"])
def test_an_internal_source_is_in_no_public_table(secret: str) -> None:
    """N15"""
    state = public_state(State(replace(one, internal=True) if one.id == secret else one for one in merged_workshop()))
    for rows in (rows_of_csv(state), rows_of_workbook(state)):
        assert [row["Nr."] for row in rows] == (["1"] if secret == "online" else [])


def test_the_data_file_keeps_every_source() -> None:
    """N15"""
    told = json.loads(workshop_json(merged_workshop()))
    assert WORDS in json.dumps(told, ensure_ascii=False)
    assert '"online"' in json.dumps(told)
