"""Whatever people write stays words: nothing is executed, opened, lost, or makes the file invalid."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from documents.reading import bookmarks, faults, squeezed, structure, whole_text
from documents.workshops import MADE_AT, POOL, sixty_cards, with_notes
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.documents.text import clean
from workshopdesk.domain.ballot import Ballot, Candidate
from workshopdesk.domain.note import Area, Board, Cluster, Note
from workshopdesk.domain.programme import Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import HeadCount, Phase, Workshop

MARKUP = [
    '<b>offen <img src="/etc/passwd"/> & <onDraw name="x"/>',
    '<a href="javascript:alert(1)">klick</a>',
    "</para><para>&amp; &#0; ]]> %s {0} {address}",
    "<font size=400>groß",
    "\\(Klammer\\) ) ( \\",
    "=SUMME(A1:A9)",
]
SIGNS = [
    "\x00\x0bNUL und \x1fSteuerzeichen\x7f",
    "\u202eumgedreht\u202c und \ufffe\ud800 Reste",
    "Fahrrad \U0001f6b2 Familie \U0001f468\u200d\U0001f469\u200d\U0001f467 Daumen \U0001f44d\U0001f3fd",
    "Ελληνικά, Русский, Türkçe ğış, Polski ąęł, ẞ",
    "→ ✓ ☐ ★",
    "مرحبا بالعالم",
    "שלום",
    "漢字 und \ue000",
    "Zeile 1\r\nZeile 2\rZeile 3\n\n\nZeile 4",
    "",
    "   ",
    "\n\t\u00a0",
]
LONG = ["x" * 10_000, "Wort " * 2_000, "Donaudampfschifffahrtsgesellschaft" * 30, "a\n" * 300]


@pytest.mark.parametrize("texts", [MARKUP, SIGNS, LONG], ids=["markup", "signs", "long"])
def test_cards_with_such_words_are_valid_and_complete(texts: list[str], tmp_path: Path) -> None:
    pdf = protocol_pdf(with_notes(*texts), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    items = [squeezed(item.text) for item in structure(pdf).all("LI")]
    for number, text in enumerate(texts, 1):
        if not any(sign in text for sign in "\u200d漢مש"):
            wanted = squeezed(f"{number}{clean(text)}")
            assert any(item.startswith(wanted) for item in items), number


def test_nothing_is_opened_or_linked() -> None:
    pdf = protocol_pdf(with_notes(*MARKUP), made_at=MADE_AT)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        dictionaries = [o for o in document.objects if isinstance(o, pikepdf.Dictionary | pikepdf.Stream)]
        assert not any(o.get("/Subtype") == "/Image" for o in dictionaries)
        targets = {str(o.A.URI) for o in dictionaries if "/A" in o and "/URI" in o.A}
    assert all(target.startswith(POOL.base_url) for target in targets)
    assert "root:" not in whole_text(pdf)


def test_an_origin_that_is_no_address_is_no_link() -> None:
    state = with_notes("Idee")
    for origin in ("javascript:alert(1)", "https://", "https://user@host.example/", "http://[::1", "B1440"):
        note = replace(next(state.all(Note)), origin=origin)
        records = [note if isinstance(record, Note) else record for record in state]
        assert b"javascript" not in protocol_pdf(State(records), made_at=MADE_AT)


def test_every_other_field_takes_such_words_too(tmp_path: Path) -> None:
    words = f"{MARKUP[0]} {SIGNS[2]} \x00 {MARKUP[2]}"
    long = f"{words} " * 20
    records: list[Record] = [
        Workshop(
            id="w/../<x>",
            title=words,
            question=long,
            occasion=long,
            scope=long,
            next_steps=long,
            place=long,
            date="gestern",
            starts="<b>",
            head_counts=(HeadCount(words, 2), HeadCount(long, 3)),
        ),
        Municipality(id="m", name=words, contact=long, privacy_notice=long, imprint=long),
        Programme(id="p", title=words, municipality_id="m", aim=long, funding_line=long),
        replace(POOL, workshop_pattern="/w/{id}?a=<b>&c={x}"),
        Phase(id="ph", title=words, question=long, minutes=0),
        Board(id="b", title=words, areas=(Area("a", words, 0, 0, 900, 600),)),
        Note(id="n", board_id="b", number=1, text=words, area_id="a"),
        Note(id="n2", board_id="b", number=2, text=words),
        Cluster(id="c", board_id="b", number=1, title=words[:120], summary=long, members=("n2", "gone"), x=1000),
    ]
    ballot = next(sixty_cards().all(Ballot))
    records.append(replace(ballot, question=long, candidates=(Candidate("c", 1, words[:80]), Candidate("d", 2, ""))))
    pdf = protocol_pdf(State(records), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert squeezed(clean(MARKUP[0])) in squeezed(whole_text(pdf))
    assert any(MARKUP[0] in title for _, title in bookmarks(pdf))
