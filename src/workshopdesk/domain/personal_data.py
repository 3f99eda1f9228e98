"""What a person decided about a place in a text that may tell who somebody is or how to reach somebody."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


class Verdict(StrEnum):
    """Such a place stays as it is, or stands as "[…]" in everything public."""

    KEEP = "keep"
    BLACKEN = "blacken"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataDecision(Record):
    """One place: `length` characters from `start` in the text of `subject_id` whose SHA-256 is `text_sha256`.

    The text itself is not kept here. Once it is changed the decision is about nothing, and the place is asked again.
    """

    subject_id: str = ""
    text_sha256: str = ""
    start: int = 0
    length: int = 0
    verdict: Verdict = Verdict.KEEP


def text_sha256(text: str) -> str:
    """In hexadecimal; a lone surrogate of a damaged text counts as its own code."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def decision_id(subject_id: str, text_hash: str, start: int) -> str:
    """The same place has the same id, so that deciding anew replaces what was decided before."""
    return hashlib.sha256(f"{subject_id}/{text_hash}/{start}".encode()).hexdigest()[:32]
