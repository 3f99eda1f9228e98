"""Who hands something out, in one line, and the colour that the town's words may have."""

from __future__ import annotations

import pytest

from workshopdesk.app.sender import sender_line
from workshopdesk.domain.contrast import contrast, readable
from workshopdesk.domain.programme import Municipality, Programme

TOWN = Municipality(id="m", name="Stadt Pinneberg")
PROCESS = Programme(
    id="p",
    client="Bundesministerium für Verkehr",
    contractor="Büro\nDialog",
    period="2025 bis 2027",
    funding_line="Gefördert im Programm „Smart Cities“.",
)


def test_the_line_tells_what_is_known_and_nothing_else() -> None:
    """W4, PROCESS-STEPS row N11: four facts, each with its word, in both languages."""
    assert sender_line(TOWN, PROCESS, "de") == (
        "Stadt Pinneberg · Auftraggeber: Bundesministerium für Verkehr · Durchführung: Büro Dialog · "
        "Laufzeit: 2025 bis 2027 · Gefördert im Programm „Smart Cities“."
    )
    assert "Carried out by: Büro Dialog" in sender_line(TOWN, PROCESS, "en")
    assert sender_line(TOWN, Programme(id=""), "de") == "Stadt Pinneberg"
    assert sender_line(Municipality(id=""), Programme(id=""), "de") == ""


def test_words_keep_to_colours_that_can_be_read() -> None:
    """W5: known contrasts of WCAG; #777777 on white is just not enough, #767676 just is."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#777777") == pytest.approx(4.48, abs=0.01)
    assert not readable("#777777", "#FFFFFF")
    assert readable("#767676", "#FFFFFF")
    assert not readable("#767676", "#FFFFFF", "#F5F3EE")
