"""What documents tell of a rehearsal (H6) and of the phases that were held (A5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from documents.reading import page_texts
from workshopdesk.app.demo import demo_records
from workshopdesk.app.queries import phases, workshop_of
from workshopdesk.documents.poster import poster_pdf
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import PROGRESS_ID, PhaseEntry, Progress

MADE_AT = datetime.fromisoformat("2026-11-19T20:00:00+01:00")


def demo(**values: object) -> State:
    records = demo_records("de")
    workshop = workshop_of(State(records))
    return State(replace(record, **values) if record is workshop else record for record in records)  # type: ignore[type-var]


def with_log(state: State, *times: tuple[int, str]) -> State:
    """Phases by their place, each with the time it was entered."""
    entries = tuple(PhaseEntry(phases(state)[place].id, f"2026-11-19T{at}:00+01:00") for place, at in times)
    return State((*state, Progress(id=PROGRESS_ID, phase_id=entries[-1].phase_id, entries=entries)))


def test_every_page_of_a_rehearsals_protocol_says_so() -> None:
    """H6: the cover by a panel, the other pages in their running head."""
    pages = page_texts(protocol_pdf(demo(rehearsal=True), made_at=MADE_AT))
    assert len(pages) > 3
    assert [number for number, page in enumerate(pages, 1) if "Probe: " not in page] == []
    assert not any("Probe: " in page for page in page_texts(protocol_pdf(demo(), made_at=MADE_AT)))


def test_the_poster_of_a_rehearsal_says_so() -> None:
    """H6"""
    assert "Probe · " in " ".join(page_texts(poster_pdf(demo(rehearsal=True), made_at=MADE_AT)))
    assert "Probe" not in " ".join(page_texts(poster_pdf(demo(), made_at=MADE_AT)))


def test_the_agenda_tells_when_each_phase_was_held() -> None:
    """A5: forward, back, again and left out."""
    state = with_log(demo(), (0, "18:04"), (1, "18:15"), (2, "18:40"), (1, "18:50"), (5, "19:20"))
    text = " ".join(" ".join(page_texts(protocol_pdf(state, made_at=MADE_AT))).split())
    assert "gehalten" in text
    for told in ("18:04 bis 18:15", "18:15 bis 18:40, 18:50 bis 19:20", "18:40 bis 18:50", "ab 19:20"):
        assert told in text, told
    assert text.count("übersprungen") == 2


@pytest.mark.parametrize("language", ["de", "en"])
def test_before_the_first_phase_the_agenda_is_only_a_plan(language: str) -> None:
    """A5"""
    text = " ".join(page_texts(protocol_pdf(demo(language=language), made_at=MADE_AT)))
    assert "gehalten" not in text
    assert "übersprungen" not in text
