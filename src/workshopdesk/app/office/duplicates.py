"""Looking for ideas that are alike. What was found is for people to decide; the program never merges anything."""

from __future__ import annotations

from workshopdesk.app.office.duplicate_ports import Duplicates, Search
from workshopdesk.app.office.likeness import THRESHOLD, alike, compared
from workshopdesk.base.clock import Clock


def find_duplicates(duplicates: Duplicates, clock: Clock, threshold: int = THRESHOLD) -> None:
    """Compare all ideas of the catalogue and keep which are alike; a minute of work at 100,000. Raises KnownError.

    Others may import meanwhile: their ideas are not among what is found, and the search counts as outdated at once.
    """
    files = duplicates.files()
    texts = ((number, compared(text, detail)) for number, text, detail in duplicates.texts())
    duplicates.put_search(alike(texts, threshold), threshold, files, clock.now().isoformat())


def needs_search(last: Search | None, threshold: int) -> bool:
    return last is None or last.outdated or last.threshold != threshold
