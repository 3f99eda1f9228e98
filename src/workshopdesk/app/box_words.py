"""Where the papers of a result come from, in the workshop's language."""

from __future__ import annotations

from workshopdesk.app.ballots import confirmed_counts
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.state import State


def source_sentences(state: State, ballot: Ballot, language: str) -> list[str]:
    """What is to be said beside a revealed result on papers that were counted by hand; nothing if there are none."""
    number = sum(count.ballots for count in confirmed_counts(state, ballot))
    if not number:
        return []
    if language == "en":
        papers = "1 ballot paper was" if number == 1 else f"{number} ballot papers were"
        return [f"{papers} counted on paper and confirmed by two people."]
    papers = "1 Stimmzettel wurde" if number == 1 else f"{number} Stimmzettel wurden"
    return [f"{papers} auf Papier gezählt, von zwei Personen bestätigt."]
