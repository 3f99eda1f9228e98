"""Finds what may tell who somebody is or how to reach somebody: e-mail addresses, telephone numbers, street addresses
with a house number, and likely names of persons. It only points: a person decides about each place.

Patterns, not understanding. A name is taken for one after "Herr", "Frau", "Familie" or a degree, after "mein Name ist"
and "ich heiße", under a greeting, and where a usual first name (resources/names) stands before a capital letter and is
no part of the name of a street or a school. A surname or a first name alone is not found.

Measured on real texts, every hit read: 1,021 motions of Kommuki give 6 hits, 3 of them false alarms (0.3 per 100);
2,314 ideas of the Bonn cycling dialogue give 45, 2 of them false alarms (0.1 per 100). A hit that needs no blackening
is still a right one, as the address of an institute or the name of a sportsman. E-mail addresses and telephone numbers
had been taken out of these texts before they were published; nobody counted what is overlooked. 0.3 ms per text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.base.assets import resource_dir


class PersonalDataKind(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Hit:
    """`length` characters from `start`, counted as Python counts them."""

    kind: PersonalDataKind
    start: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length


_CAPITAL, _SMALL = "[A-ZÀ-ÖØ-ÞĀ-Ž]", "[a-zß-öø-ÿĀ-ž]"  # as names are written from Lisbon to Istanbul
_WORD = rf"{_CAPITAL}{_SMALL}{{1,30}}"  # every repetition has an end, so that no text takes long
_SURNAME = (
    rf"(?:(?:von der|von dem|von den|von|vom|van der|van den|van|zu|zum|zur|de|el|al) )?{_WORD}(?:-{_WORD}){{0,2}}"
)
_STREET = r"(?:straße|strasse|str\.|str|weg|platz|allee|gasse|ring|ufer|damm|chaussee|steig|stieg|pfad|markt)"
_NO_LENGTH = r"(?![\w%]|[.,:]\d| ?(?:m|cm|km|Meter|Uhr|Euro|Jahre|Stunden|Minuten|mal|x)\b)"
_HOUSE_NUMBER = rf" (?:Nr\.? ?)?\d{{1,3}}(?: ?[a-h]\b)?{_NO_LENGTH}"

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}", re.IGNORECASE)
# from seven digits on: a postcode has five, a year four
_PHONE = re.compile(r"(?<![\w.,+/-])(?:\+|00|0)[1-9](?:[ ()/–-]{0,3}\d){5,13}(?![\w-]|[.,]\d)")
_ADDRESS_AHEAD = re.compile(rf"(?i:{_STREET}){_HOUSE_NUMBER}")
_ADDRESS = re.compile(
    rf"(?:(?:{_WORD}[ -]){{1,3}}|(?:{_WORD}-){{0,3}}{_CAPITAL}{_SMALL}{{1,30}}?)(?i:{_STREET}){_HOUSE_NUMBER}"
)
_TITLED = re.compile(
    r"(?<!\w)(?:Herrn?|Frau|Fam\.|Familie|Dr\.|Prof\.|Hr\.|Fr\.) (?:(?:Prof\.|Dr\.|med\.|Ing\.) )*"
    rf"(?:[A-Z]\. )?(?P<last>{_SURNAME}(?: {_WORD})?)(?!\w)"
)
_INTRODUCED = re.compile(rf"(?i:mein name ist|ich hei(?:ß|ss)e) +(?P<last>{_SURNAME}(?: {_WORD})?)")
_SIGNED = re.compile(
    rf"(?i:grüße|grüßen|gruß|gez\.|mfg|vg)(?: aus \w+)?[,!.]?\s+(?P<last>{_WORD}(?: {_WORD})?)\s*$", re.MULTILINE
)
_FIRST_AND_LAST = re.compile(rf"(?<![\w-])(?P<first>{_WORD})(?:-{_WORD})? (?:[A-Z]\. )?(?P<last>{_SURNAME})(?!\w)")
# what people are names of: "Anne-Frank Oberschule", "Kaiser Karl Ring"
_PLACE = re.compile(rf"(?i:{_STREET}|schule|gymnasium|museum|brücke|stadion|park|\bobs)(?!\w)")


class PersonalDataFinder:
    """`first_names` are written as people write them; words that mean something else as well do more harm than good."""

    def __init__(self, first_names: Iterable[str]) -> None:
        self._first_names = frozenset(first_names)

    def hits(self, text: str) -> list[Hit]:
        """In the order of the text, none overlapping another; of two that do, the longer one stays."""
        found = sorted(self._all(text), key=lambda hit: -hit.length)
        kept: list[Hit] = []
        for hit in found:
            if all(hit.end <= other.start or other.end <= hit.start for other in kept):
                kept.append(hit)
        return sorted(kept, key=lambda hit: hit.start)

    def _all(self, text: str) -> Iterator[Hit]:
        if "@" in text or "(at)" in text or "[at]" in text:
            yield from (_hit(PersonalDataKind.EMAIL, match) for match in _EMAIL.finditer(text))
        yield from (_hit(PersonalDataKind.PHONE, match) for match in _PHONE.finditer(text))
        if _ADDRESS_AHEAD.search(text):
            yield from (_hit(PersonalDataKind.ADDRESS, match) for match in _ADDRESS.finditer(text))
        for pattern in (_TITLED, _INTRODUCED, _SIGNED, _FIRST_AND_LAST):
            for match in pattern.finditer(text):
                if self._is_name(match, text):
                    yield _hit(PersonalDataKind.NAME, match)

    def _is_name(self, match: re.Match[str], text: str) -> bool:
        found = match.groupdict()
        if "first" in found and found["first"] not in self._first_names:
            return False
        # a place that is named after somebody, whether it stands in the match or follows it
        after = text[match.end() : match.end() + 30]
        following = after.split("\n")[0].split(" ")[1:2] if after.startswith(" ") else []
        return not any(_PLACE.search(word) for word in (*match.group().split(" ")[1:], *following))


def first_names() -> list[str]:
    """The list that comes with the program, one name a line (resources/names/LICENCE.md)."""
    return (resource_dir() / "names" / "first_names_de.txt").read_text(encoding="utf-8").split()


def _hit(kind: PersonalDataKind, match: re.Match[str]) -> Hit:
    group = "last" if match.re in (_INTRODUCED, _SIGNED) else 0
    return Hit(kind, match.start(group), match.end(group) - match.start(group))
