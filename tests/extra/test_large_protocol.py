"""The protocol of a whole city: 3,000 ideas, accessible from the first page to the last."""

from __future__ import annotations

from pathlib import Path

from documents.reading import faults, page_texts
from documents.workshops import MADE_AT, filled_up, many_cards
from workshopdesk.documents.protocol import protocol_pdf


def test_the_protocol_of_three_thousand_ideas_is_valid(tmp_path: Path) -> None:
    pdf = protocol_pdf(filled_up(many_cards(3000), 3000), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    texts = page_texts(pdf)
    assert len(texts) > 300
    assert all("Prüfsumme" in text for text in texts[1:]), "data state and checksum stand on every page"
