"""The fixed words of all documents. Sentences that the screen says too are in app/wording.py."""

from __future__ import annotations

from workshopdesk.documents.wording.english import ENGLISH
from workshopdesk.documents.wording.german import GERMAN
from workshopdesk.documents.wording.words import Words

__all__ = ["Words", "words_for"]


def words_for(language: str) -> Words:
    """The words of a workshop's language: "en", otherwise German."""
    return ENGLISH if language == "en" else GERMAN
