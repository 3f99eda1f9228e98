"""Makes what app/print_formats.py lists: one function per key, all with the same three arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from workshopdesk.app.print_formats import print_format
from workshopdesk.app.print_settings import Posters, settings_of
from workshopdesk.documents.poster import poster_pdf
from workshopdesk.documents.print_ballots import ballots_pdf
from workshopdesk.documents.print_board_markers import board_markers_pdf
from workshopdesk.documents.print_cards import cards_pdf
from workshopdesk.documents.print_sign_in import sign_in_pdf
from workshopdesk.documents.print_signs import table_signs_pdf
from workshopdesk.domain.state import State


def _posters(state: State, settings: Posters, *, made_at: datetime) -> bytes:
    return poster_pdf(state, made_at=made_at, paper=settings.paper)


_MAKERS: dict[str, Callable[..., bytes]] = {
    "cards": cards_pdf,
    "board-markers": board_markers_pdf,
    "ballots": ballots_pdf,
    "table-signs": table_signs_pdf,
    "posters": _posters,
    "sign-in": sign_in_pdf,
}


def printed(key: str, state: State, choices: Mapping[str, str], *, made_at: datetime) -> bytes:
    """A document of the table as a PDF/UA-1 file in memory; the same arguments give the same bytes.

    `choices` are settings as they are typed. Raises KnownError("print-setting-wrong", "nothing-to-print",
    "ballot-missing", "pool-missing", "address-too-long", "address-invalid"), DomainError("paper-cards-used-up").
    """
    settings: Any = settings_of(print_format(key).settings, choices)
    return _MAKERS[key](state, settings, made_at=made_at)
