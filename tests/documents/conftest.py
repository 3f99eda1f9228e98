"""The documents that several tests look at, made once."""

from __future__ import annotations

import pytest

from documents.workshops import MADE_AT, many_cards, sixty_cards
from workshopdesk.documents.protocol import protocol_pdf


@pytest.fixture(scope="session")
def protocol() -> bytes:
    """The protocol of sixty_cards."""
    return protocol_pdf(sixty_cards(), made_at=MADE_AT)


@pytest.fixture(scope="session")
def large_protocol() -> bytes:
    """The protocol of 300 ideas with their whole texts."""
    return protocol_pdf(many_cards(300), made_at=MADE_AT, interim=True)
