"""The table of everything that is printed for the room. The command line and the print page both read it.

How each is made says documents/print_documents.py, under the same key; all are PDF files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workshopdesk.app.print_settings import (
    BallotSheets,
    BoardMarkerSheets,
    CardContent,
    CardSheets,
    Posters,
    SignInSheets,
    TableSigns,
)

ENDING = ".pdf"


@dataclass(frozen=True, slots=True)
class PrintFormat:
    """`key` is what the command line calls it and its file, `settings` what can be chosen about it.

    `german` and `english` are its file's name in the window program, after the workshop's title.
    """

    key: str
    german: str
    english: str
    settings: type[Any]

    def name(self, language: str) -> str:
        """`language` is "de" or "en"."""
        return self.english if language == "en" else self.german


PRINT_FORMATS = (
    PrintFormat("cards", "Moderationskarten", "Workshop cards", CardSheets),
    PrintFormat("board-markers", "Eckzeichen", "Corner marks", BoardMarkerSheets),
    PrintFormat("ballots", "Stimmzettel", "Ballot papers", BallotSheets),
    PrintFormat("table-signs", "Tischschilder", "Table signs", TableSigns),
    PrintFormat("posters", "Plakate", "Posters", Posters),
    PrintFormat("sign-in", "Anwesenheit ohne Namen", "Sign-in without names", SignInSheets),
)


def print_format(key: str) -> PrintFormat:
    """The format with this key of the table. Raises KeyError for any other."""
    return {one.key: one for one in PRINT_FORMATS}[key]


def has_peoples_words(key: str, choices: Mapping[str, str]) -> bool:
    """Whether what is printed so is public only once it is decided what becomes of personal data (V8).

    Signs and posters bear the words of whoever prepares the workshop.
    """
    return key == "ballots" or (key == "cards" and choices.get("content") == CardContent.BOARD)
