"""What a platform does not take, found before anybody tries; each idea is told by name, and none is cut (rule Y1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.exchange.pool_out.ideas import PoolIdea


@dataclass(frozen=True, slots=True)
class Limits:
    """Lengths in characters; 0 sets no limit. Mandatory are those that the platform demands as it is delivered."""

    title_from: int = 1
    title_to: int = 0
    text_to: int = 0
    field_wanted: bool = False
    place_wanted: bool = False


class Fault(StrEnum):
    NO_WORDS = "no-words"
    TITLE_TOO_SHORT = "title-too-short"
    TITLE_TOO_LONG = "title-too-long"
    TEXT_TOO_LONG = "text-too-long"
    FIELD_MISSING = "field-missing"
    PLACE_MISSING = "place-missing"


_GERMAN = {
    Fault.NO_WORDS: "Die Karte hat keine getippten Worte.",
    Fault.TITLE_TOO_SHORT: "Der Titel hat {length} Zeichen, nötig sind {limit}.",
    Fault.TITLE_TOO_LONG: "Der Titel hat {length} Zeichen, erlaubt sind {limit}.",
    Fault.TEXT_TOO_LONG: "Der Text hat {length} Zeichen, erlaubt sind {limit}.",
    Fault.FIELD_MISSING: "Das Handlungsfeld fehlt.",
    Fault.PLACE_MISSING: "Der Ort fehlt.",
}
_ENGLISH = {
    Fault.NO_WORDS: "The card has no typed words.",
    Fault.TITLE_TOO_SHORT: "The title has {length} characters, {limit} are needed.",
    Fault.TITLE_TOO_LONG: "The title has {length} characters, {limit} are allowed.",
    Fault.TEXT_TOO_LONG: "The text has {length} characters, {limit} are allowed.",
    Fault.FIELD_MISSING: "The field of action is missing.",
    Fault.PLACE_MISSING: "The place is missing.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with one idea; `length` and `limit` are 0 where nothing is counted."""

    number: int
    title: str
    fault: Fault
    length: int = 0
    limit: int = 0

    def sentence(self, language: str = "de") -> str:
        """Without the name of the idea. `language` is "de" or "en"."""
        sentences = _ENGLISH if language == "en" else _GERMAN
        return sentences[self.fault].format(length=self.length, limit=self.limit)


def findings(ideas: Iterable[PoolIdea], limits: Limits) -> list[Finding]:
    """Everything that is wrong, by number of the card."""
    return [finding for idea in ideas for finding in _of(idea, limits)]


def _of(idea: PoolIdea, limits: Limits) -> Iterator[Finding]:
    if not idea.title:
        yield Finding(idea.number, idea.title, Fault.NO_WORDS)
        return
    title, text = len(idea.title), len(idea.text)
    if title < limits.title_from:
        yield Finding(idea.number, idea.title, Fault.TITLE_TOO_SHORT, title, limits.title_from)
    if limits.title_to and title > limits.title_to:
        yield Finding(idea.number, idea.title, Fault.TITLE_TOO_LONG, title, limits.title_to)
    if limits.text_to and text > limits.text_to:
        yield Finding(idea.number, idea.title, Fault.TEXT_TOO_LONG, text, limits.text_to)
    if limits.field_wanted and not idea.field:
        yield Finding(idea.number, idea.title, Fault.FIELD_MISSING)
    if limits.place_wanted and idea.spot.latitude is None:
        yield Finding(idea.number, idea.title, Fault.PLACE_MISSING)
