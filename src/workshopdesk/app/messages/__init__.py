"""What refusals and notices say to people, in the same words on the screen and on the command line.

A text may use every detail of its error, and `name` (the last part of `path`), `where` (the computer that has a file
open, or nothing), `kind` (the word for a type of record) and `code`. Braces that stay are doubled.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from types import ModuleType

from workshopdesk.app.messages import english, german
from workshopdesk.base.errors import DomainError, KnownError


@dataclass(frozen=True, slots=True)
class Sentences:
    """What happened, what is safe, what to do."""

    happened: str
    safe: str
    advice: str

    def __str__(self) -> str:
        return " ".join((self.happened, self.safe, self.advice))


def sentences(error: DomainError | KnownError, language: str) -> Sentences:
    """The text for an error. `language` is "de" or "en". An error without a text still gives a sentence."""
    words = _words(language)
    kind, _, ending = error.code.rpartition("-")
    text = words.TEXTS.get(error.code)
    if text is None and ending in ("missing", "exists") and kind in words.KINDS:
        text = words.TEXTS[f"record-{ending}"]
    details = _Details(error.details)
    details["code"] = error.code
    details["kind"] = words.KINDS.get(kind, kind)
    details["name"] = PurePath(str(error.details.get("path", ""))).name
    details["where"] = words.OPEN_ON.format(host=error.details["host"]) if error.details.get("host") else ""
    return Sentences(*(part.format_map(details).strip() for part in text or words.TEXTS["unknown"]))


def skip_reason(code: str, language: str) -> str:
    """Why a row of a table became no card, or a picture stayed behind (exchange/skipped_rows.SkipReason)."""
    words: dict[str, str] = _words(language).SKIPPED
    return words[code]


class _Details(dict[str, object]):
    """A message with a gap is better than no message at all."""

    def __missing__(self, key: str) -> str:
        return "…"


def _words(language: str) -> ModuleType:
    return english if language == "en" else german
