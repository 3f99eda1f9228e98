"""The poster: one question, one large code, valid and always the same."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from documents.reading import codes, faults, squeezed, structure, whole_text
from documents.workshops import MADE_AT, POOL, sixty_cards
from workshopdesk.app import queries
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.addresses import workshop_address
from workshopdesk.documents.poster import poster_pdf, write_poster
from workshopdesk.domain.programme import IdeaPool
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop


def with_workshop(state: State, **values: object) -> State:
    records: list[Record] = [replace(r, **values) if isinstance(r, Workshop) else r for r in state]
    return State(records)


def test_the_poster_is_pdf_ua_on_one_a3_page(tmp_path: Path) -> None:
    pdf = poster_pdf(sixty_cards(), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        (page,) = document.pages
        assert [round(float(value) * 25.4 / 72) for value in page.mediabox] == [0, 0, 297, 420]


@pytest.mark.parametrize("dpi", [72, 100, 150])
def test_the_code_is_read_and_large(dpi: int) -> None:
    state = sixty_cards()
    (code,) = codes(poster_pdf(state, made_at=MADE_AT), dpi)
    assert code.address == workshop_address(POOL, queries.workshop_of(state))
    assert code.edge > 150


def test_question_address_and_steps_are_read_aloud() -> None:
    tree = structure(poster_pdf(sixty_cards(), made_at=MADE_AT))
    assert [h.text.strip() for h in tree.all("H1")] == ["Wie kommen wir in Lindenfurt sicher und gern ans Ziel?"]
    assert [link.text.strip() for link in tree.all("Link")] == ["ideen.lindenfurt.example/w/018f-w"]
    assert len(list(tree.all("LI"))) == 3
    assert all("https://ideen.lindenfurt.example/w/018f-w" in figure.alternative for figure in tree.all("Figure"))


@pytest.mark.parametrize("pool", [None, IdeaPool(id="p")])
def test_without_a_pool_there_is_no_poster(pool: IdeaPool | None, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        write_poster(sixty_cards(pool=pool), tmp_path / "p.pdf", made_at=MADE_AT)
    assert refused.value.code == "pool-missing"
    assert list(tmp_path.iterdir()) == []


def test_without_a_question_the_title_is_large() -> None:
    tree = structure(poster_pdf(with_workshop(sixty_cards(), question=""), made_at=MADE_AT))
    assert [heading.text.strip() for heading in tree.all("H1")] == ["Wege und Plätze"]


def test_long_questions_and_addresses_stay_on_the_page(tmp_path: Path) -> None:
    pool = IdeaPool(id="p", base_url="https://beteiligung.straße.example/" + "verzeichnis/" * 9)
    question = "Welche Wege, Plätze und Haltestellen sollen wir in den nächsten drei Jahren zuerst erneuern? " * 2
    state = with_workshop(sixty_cards(pool=pool), question=question, id="0190f3a2-7b1c-7def-8abc-0123456789ab")
    pdf = poster_pdf(state, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    (code,) = codes(pdf)
    assert code.address == workshop_address(pool, queries.workshop_of(state))
    assert squeezed(code.address.removeprefix("https://")) in squeezed(whole_text(pdf))


def test_the_poster_speaks_english() -> None:
    text = whole_text(poster_pdf(with_workshop(sixty_cards(), language="en"), made_at=MADE_AT))
    assert "Point your camera at the code" in " ".join(text.split())


def test_the_same_state_gives_the_same_bytes() -> None:
    assert poster_pdf(sixty_cards(), made_at=MADE_AT) == poster_pdf(sixty_cards(), made_at=MADE_AT)


def test_written_whole_beside_what_is_there(tmp_path: Path) -> None:
    write_poster(sixty_cards(), tmp_path / "plakat.pdf", made_at=MADE_AT)
    assert [path.name for path in tmp_path.iterdir()] == ["plakat.pdf"]
    with pytest.raises(KnownError) as refused:
        write_poster(sixty_cards(), tmp_path / "plakat.pdf", made_at=MADE_AT)
    assert refused.value.code == "file-exists"
