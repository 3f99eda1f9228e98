"""How a vote was counted stands in the protocol: paper apart from the screen, cards, checksum, witnesses, promise."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from documents.reading import faults, squeezed, structure, whole_text
from documents.workshops import MADE_AT, sixty_cards
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.ballot import Ballot, CandidateTotal, PaperCount, VotingMode
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

CHECKSUM = hashlib.sha256(b"Ballot").hexdigest()


def counted(mode: VotingMode, on_paper: int = 0) -> State:
    """The workshop of 60 cards whose vote was held in this way, with so many of its papers counted by hand."""
    records: list[Record] = []
    for record in sixty_cards():
        if not isinstance(record, Ballot):
            records.append(record)
            continue
        rules = replace(record.rules, mode=mode)
        records.append(
            replace(record, rules=rules, record_sha256=CHECKSUM, cards_issued=30, cards_used=record.ballots_cast)
        )
        totals = tuple(CandidateTotal(total.candidate_id, total.dots // 4) for total in record.totals)
        for counter in (1, 2) if on_paper else ():
            records.append(
                PaperCount(id=f"c{counter}", ballot_id=record.id, counter=counter, ballots=on_paper, totals=totals)
            )
    return State(records)


def test_the_closing_record_and_room_for_two_witnesses(tmp_path: Path) -> None:
    """B24"""
    pdf = protocol_pdf(counted(VotingMode.CARDS), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    words = squeezed(whole_text(pdf))
    assert CHECKSUM in words
    assert squeezed("Stimmkarten: 30 ausgegeben") in words
    assert words.count(squeezed("Name, Unterschrift")) == 2
    assert squeezed("Aus der gespeicherten Datei lässt sich nicht ablesen, wer wie gestimmt hat.") in words
    assert squeezed("Für rechtlich bindende Wahlen ist das Verfahren nicht gedacht.") in words


def test_paper_and_screen_stand_apart_and_summed(tmp_path: Path) -> None:
    """B20: the source is said, and every line adds up."""
    pdf = protocol_pdf(counted(VotingMode.BOOTH, on_paper=6), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert squeezed("auf Papier gezählt, von zwei Personen bestätigt: 6 Stimmzettel") in squeezed(whole_text(pdf))
    (table,) = (one for one in structure(pdf).all("Table") if "Bildschirm" in one.text)
    rows = [[cell.text.strip() for cell in row.all("TH", "TD")] for row in table.all("TR")][1:]
    assert len(rows) == 6
    assert all(int(screen) + int(paper) == int(total) for _, screen, paper, total in rows)
    assert sum(int(row[2]) for row in rows) > 0


def test_a_small_part_is_not_told_apart() -> None:
    """B25: three papers would tell."""
    words = squeezed(whole_text(protocol_pdf(counted(VotingMode.BOOTH, on_paper=3), made_at=MADE_AT)))
    assert squeezed("Eines von beiden hat weniger als fünf Stimmzettel.") in words
    assert "BildschirmPapierSumme" not in words
    assert squeezed("Das Zählprotokoll enthält keine einzelnen Stimmzettel") in words


def test_an_open_vote_promises_no_secrecy() -> None:
    words = squeezed(whole_text(protocol_pdf(counted(VotingMode.OPEN), made_at=MADE_AT)))
    assert CHECKSUM in words
    assert squeezed("wer wie gestimmt hat. Jede und jeder") not in words
