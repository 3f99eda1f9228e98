"""Hebrew and Arabic on paper: which way a line runs, joined letters, and the order in which a pen would set them.

Order: Unicode Standard Annex 9 (bidirectional algorithm) for one line without direction marks, which `text.clean`
takes out. Joined letters: the Unicode character database's
presentation forms, with the two-letter forms of lam and alef.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

_RIGHT = "[\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_HAS_RIGHT = re.compile(_RIGHT)
_HAS_ARABIC = re.compile("[\u0620-\u06ff]")
_NUMBERS = ("EN", "AN")
_NEUTRAL = ("B", "S", "WS", "ON", "BN", "ES", "ET", "CS")
_SPACES = ("B", "S", "WS")
_PAIRS = "()[]{}<>«»‹›"
_MIRRORED = {own: _PAIRS[place ^ 1] for place, own in enumerate(_PAIRS)}
_LAM = "\u0644"
_FORMS = ("isolated", "final", "initial", "medial")


def has_right_to_left(text: str) -> bool:
    """Whether any letter of the text belongs to a script that runs from right to left."""
    return _HAS_RIGHT.search(text) is not None


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (rules P2 and P3)."""
    if not has_right_to_left(text):
        return False
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def joined_letters(text: str) -> str:
    """The text, still in the order of reading, with the form of every Arabic letter that its neighbours ask for."""
    if not _HAS_ARABIC.search(text):
        return text
    forms = _letter_forms()
    made: list[str] = []
    joins_on = False  # the letter before reaches out to this one
    place = 0
    while place < len(text):
        letters = text[place]
        if letters == _LAM and text[place : place + 2] in forms:
            letters = text[place : place + 2]
        place += len(letters)
        own = forms.get(letters)
        if own is None:
            made.append(letters)
            joins_on = joins_on and unicodedata.bidirectional(letters) == "NSM"
            continue
        reaches = "initial" in own and "final" in forms.get(_next_letter(text, place), ())
        before = joins_on and "final" in own
        name = ("medial" if before else "initial") if reaches else ("final" if before else "isolated")
        made.append(own.get(name, letters))
        joins_on = reaches
    return "".join(made)


def plain_letters(text: str) -> str:
    """The text with the letters that people typed instead of their joined forms."""
    plain = _plain_forms()
    return "".join(plain.get(character, character) for character in text)


def mirrored(character: str) -> str:
    """The bracket that looks the other way; any other character as it is (rule L4)."""
    return _MIRRORED.get(character, character)


def in_visual_order(text: str) -> str:
    """One line as it stands on paper, from left to right."""
    if not has_right_to_left(text):
        return text
    order = visual_order(text, runs_right_to_left(text))
    return "".join(mirrored(text[place]) if turned else text[place] for place, turned in order)


def visual_order(text: str, to_left: bool) -> list[tuple[int, bool]]:
    """For each place on the line from left to right: the index of its character, and whether it runs to the left.

    `to_left`: the paragraph around runs from right to left.
    """
    base = int(to_left)
    levels = _levels(text, base)
    order = list(range(len(text)))
    for level in range(max(levels, default=0), 0, -1):  # rule L2
        place = 0
        while place < len(order):
            end = place
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[place:end] = reversed(order[place:end])
            place = end + 1
    return [(index, levels[index] % 2 == 1) for index in _marks_behind(order, text, levels)]


def _levels(text: str, base: int) -> list[int]:
    kinds = _weak_resolved([unicodedata.bidirectional(character) or "L" for character in text], "LR"[base])
    strong = _neutral_resolved(_brackets_resolved(kinds, text, "LR"[base]), "LR"[base])
    levels = []
    for kind in strong:  # rules I1 and I2
        if base == 0:
            levels.append({"R": 1, "EN": 2, "AN": 2}.get(kind, 0))
        else:
            levels.append(1 if kind == "R" else 2)
    for place in range(len(text) - 1, -1, -1):  # rule L1
        if unicodedata.bidirectional(text[place]) not in _SPACES:
            break
        levels[place] = base
    return levels


def _weak_resolved(kinds: list[str], outer: str) -> list[str]:
    before = strong = outer
    for place, kind in enumerate(kinds):
        if kind == "NSM":  # W1
            kind = before
        before = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":  # W2
            kind = "AN"
        kinds[place] = kind
    kinds = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for place in range(1, len(kinds) - 1):  # W4
        left, kind, right = kinds[place - 1 : place + 2]
        if left == right and ((left == "EN" and kind in ("ES", "CS")) or (left == "AN" and kind == "CS")):
            kinds[place] = left
    for walk in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):  # W5, from both sides
        for place in walk:
            if kinds[place] == "ET" and kinds[place - walk.step] == "EN":
                kinds[place] = "EN"
    strong = outer
    for place, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"
    return kinds


def _brackets_resolved(kinds: list[str], text: str, outer: str) -> list[str]:
    """Rule N0: a pair of brackets goes with what is within, or with what comes before."""
    for first, last in _bracket_pairs(kinds, text):
        within = {_direction(kind) for kind in kinds[first + 1 : last]} & {"L", "R"}
        if not within:
            continue
        side = outer
        if outer not in within:
            before = (_direction(kind) for kind in reversed(kinds[:first]))
            side = next((kind for kind in before if kind in ("L", "R")), outer)
        kinds[first] = kinds[last] = side
    return kinds


def _bracket_pairs(kinds: Sequence[str], text: str) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    waiting: list[int] = []
    for place, character in enumerate(text):
        if kinds[place] != "ON" or character not in "()[]{}":
            continue
        if character in "([{":
            waiting.append(place)
            continue
        partner = next(
            (depth for depth in range(len(waiting) - 1, -1, -1) if text[waiting[depth]] == _MIRRORED[character]), None
        )
        if partner is not None:
            pairs.append((waiting[partner], place))
            del waiting[partner:]
    return sorted(pairs)


def _neutral_resolved(kinds: Sequence[str], outer: str) -> list[str]:
    resolved = list(kinds)
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        left = _direction(kinds[place - 1]) if place else outer
        right = _direction(kinds[end]) if end < len(kinds) else outer
        resolved[place:end] = [left if left == right else outer] * (end - place)  # N1 and N2
        place = end + 1
    return resolved


def _direction(kind: str) -> str:
    return "R" if kind in _NUMBERS else kind


def _marks_behind(order: Sequence[int], text: str, levels: Sequence[int]) -> list[int]:
    """Rule L3: our fonts draw a mark behind its letter, also where the letters were turned around."""
    behind: list[int] = []
    waiting: list[int] = []
    for index in order:
        if levels[index] % 2 and unicodedata.bidirectional(text[index]) == "NSM":
            waiting.append(index)
        else:
            behind += [index, *reversed(waiting)]
            waiting = []
    return behind + waiting


def _next_letter(text: str, place: int) -> str:
    while place < len(text) and unicodedata.bidirectional(text[place]) == "NSM":
        place += 1
    return text[place : place + 1]


@cache
def _letter_forms() -> dict[str, dict[str, str]]:
    """Letter, or lam and alef -> name of the form -> its character."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        name, plain = kind.strip("<>"), "".join(chr(int(letter, 16)) for letter in letters)
        if name in _FORMS and (len(plain) == 1 or code >= 0xFEF5):
            forms.setdefault(plain, {})[name] = chr(code)
    return forms


@cache
def _plain_forms() -> dict[str, str]:
    return {form: letters for letters, forms in _letter_forms().items() for form in forms.values()}
