"""Finds ideas of nearly the same wording among many: MinHash over letters, then rapidfuzz. Measured: INSIGHT.md §3.

It finds copies, typing errors and words in another order, not paraphrases; so nobody may say "there are no doubles".
No numpy: 100,000 texts take about a minute of plain Python (CONTRIBUTING.md, `office.duplicates_100k`).
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from rapidfuzz import fuzz

from workshopdesk.domain.office.duplicates import Pair
from workshopdesk.domain.office.folding import folded

THRESHOLD = 80
"""From this likeness on (0 to 100: rapidfuzz, token sort ratio of the folded words) two ideas are shown as alike."""

EXACT = 100

_LETTERS = 4
_BANDS, _ROWS = 20, 3  # finds 99 of 100 that share 0.6 of their letters by fours, 93 of 100 that share half
_PRIME = (1 << 61) - 1
_SEED = 20261123  # always the same finds in the same texts
_CROWD, _NEIGHBOURS = 400, 60


@dataclass(frozen=True, slots=True)
class Alike:
    """Two ideas and how alike they are, THRESHOLD to EXACT; `group` is the idea that their group is found by."""

    pair: Pair
    score: int
    group: int


def compared(text: str) -> str:
    """The words on a card by which it is compared: folded, in alphabetical order."""
    return " ".join(sorted(folded(text).split()))


def alike(texts: Iterable[tuple[int, str]], threshold: int = THRESHOLD) -> list[Alike]:
    """Every two ideas whose words, as `compared` gives them, are alike, in groups; by group, then by pair.

    Of several with the very same words each stands only beside the lowest number, and only that one beside others.
    """
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, words in texts:
        if words:
            numbers[words].append(number)
    copies = {min(same): sorted(same) for same in numbers.values()}
    words_of = {min(same): words for words, same in numbers.items()}
    near = dict(_near(words_of, threshold))
    found: list[Alike] = []
    told: set[int] = set()
    for lead, members in _groups(near, copies):
        for number in members:
            if number not in told:
                told.add(number)
                found += [Alike(Pair(number, copy), EXACT, lead) for copy in copies[number][1:]]
        found += [Alike(pair, near.pop(pair), lead) for pair in _within(members, near)]
    return sorted(found, key=lambda one: (one.group, one.pair))


def _groups(near: Mapping[Pair, int], copies: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, list[int]]]:
    """The lead of a group and its texts: a text with those alike to it, the one with most of them first.

    Not whatever hangs together: in a chain the ends have nothing in common any more. `near` loses its pairs meanwhile.
    """
    beside: dict[int, list[int]] = defaultdict(list)
    for pair in near:
        beside[pair.first].append(pair.second)
        beside[pair.second].append(pair.first)
    alone = [number for number, same in copies.items() if len(same) > 1 and number not in beside]
    for number in sorted(beside, key=lambda one: (-len(beside[one]), one)):
        left = [other for other in beside[number] if Pair.of(number, other) in near]
        if left:
            yield number, [number, *sorted(left)]
    for number in alone:
        yield number, [number]


def _within(members: Sequence[int], near: Mapping[Pair, int]) -> list[Pair]:
    """The pairs of the lead (the first) and the others, and of the others among each other."""
    return [
        pair
        for place, one in enumerate(members)
        for other in members[place + 1 :]
        if (pair := Pair.of(one, other)) in near
    ]


def _near(words_of: Mapping[int, str], threshold: int) -> Iterator[tuple[Pair, int]]:
    """Pairs of different texts, some of them several times; `words_of` by number."""
    numbers = list(words_of)
    marks = _signatures(list(words_of.values()))
    for band in range(0, _BANDS * _ROWS, _ROWS):  # band by band: all at once would take hundreds of megabytes
        together: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for number, signature in zip(numbers, marks, strict=True):
            together[signature[band : band + _ROWS]].append(number)
        for some in together.values():
            for one, other in _met(some, words_of):
                score = fuzz.ratio(words_of[one], words_of[other], score_cutoff=threshold)
                if score:
                    yield Pair.of(one, other), min(int(score), EXACT - 1)


def _met(some: Sequence[int], words_of: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Every two of them; of a crowd that shares a phrase only those that stand near each other in the alphabet."""
    if len(some) <= _CROWD:
        reach = len(some)
    else:
        some, reach = sorted(some, key=lambda number: words_of[number]), _NEIGHBOURS
    for place, one in enumerate(some):
        for other in some[place + 1 : place + 1 + reach]:
            yield one, other


def _signatures(texts: Sequence[str]) -> list[tuple[int, ...]]:
    """MinHash of each text's runs of four letters (Broder 1997, with universal hashing by Carter and Wegman)."""
    chance = random.Random(_SEED)  # spreads, hides nothing
    factors = [(chance.randrange(1, _PRIME), chance.randrange(_PRIME)) for _ in range(_BANDS * _ROWS)]
    known: dict[str, tuple[int, ...]] = {}
    marks: list[tuple[int, ...]] = []
    for text in texts:
        padded = f" {text} ".ljust(_LETTERS)
        rows = []
        for run in {padded[at : at + _LETTERS] for at in range(len(padded) - _LETTERS + 1)}:
            row = known.get(run)
            if row is None:
                mark = crc32(run.encode())
                row = known[run] = tuple((mark * factor + more) % _PRIME for factor, more in factors)
            rows.append(row)
        marks.append(tuple(map(min, *rows)) if len(rows) > 1 else rows[0])
    return marks
