"""The words of workbooks and Word files in the language of a workshop."""

from __future__ import annotations

from workshopdesk.documents.wording.office_english import ENGLISH_OFFICE_WORDS
from workshopdesk.documents.wording.office_german import GERMAN_OFFICE_WORDS
from workshopdesk.documents.wording.office_words import OfficeWords, SheetWords

__all__ = ["OfficeWords", "SheetWords", "office_words"]


def office_words(language: str) -> OfficeWords:
    """The words of a workshop's language: "en", otherwise German."""
    return ENGLISH_OFFICE_WORDS if language == "en" else GERMAN_OFFICE_WORDS
