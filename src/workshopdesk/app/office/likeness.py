"""Finds ideas of nearly the same wording among many: MinHash over letters, then rapidfuzz. Measured: INSIGHT.md §3.

It finds copies, typing errors and words in another order, not paraphrases; so nobody may say "there are no doubles".
Ideas of online pools have a title and a text. By titles alone 421 pairs of 2,314 real proposals (Bonner Rad-Dialog)
were found, nearly all of them other places with the same trouble ("Radweg zu schmal"), and copies under other titles
were not; so what both of two ideas tell below their titles counts as well (78 pairs).
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
_ROWS = 3
_BANDS = 20  # finds 99 of 100 that share 0.6 of their letters by fours, 93 of 100 that share half
_BANDS_ALL = 10  # longer, and only copies: finds 99 of 100 that share 0.7
_MOST_WORDS = 25  # of title and text; those that are told at length are copied from the beginning (INSIGHT.md §3)
_PRIME = (1 << 61) - 1
_SEED = 20261123  # always the same finds in the same texts
_CROWD, _NEIGHBOURS = 400, 60


@dataclass(frozen=True, slots=True)
class Alike:
    """Two ideas and how alike they are, THRESHOLD to EXACT; `group` is the idea that their group is found by."""

    pair: Pair
    score: int
    group: int


@dataclass(frozen=True, slots=True)
class Words:
    """What an idea is compared by, folded, in alphabetical order: `own` the words on its card or of its title, `all`
    these and what is told below them, empty where nothing is.
    """

    own: str
    all: str = ""


def compared(text: str, detail: str = "") -> Words:
    told = folded(detail).split()
    own = folded(text).split()
    return Words(" ".join(sorted(own)), " ".join(sorted([*own, *told][:_MOST_WORDS])) if told else "")


def likeness(one: Words, other: Words, threshold: int = THRESHOLD) -> int:
    """0 to 100, and 0 below the threshold; EXACT if nothing in their words differs.

    Where both tell something below their titles, it is the likeness of all words, or the mean of that and the titles'
    if it is higher: the same title over other words is alike only if these have much in common.
    """
    if one == other:
        return EXACT
    both = bool(one.all and other.all)
    least = 2 * threshold - EXACT if both else threshold
    score = fuzz.ratio(one.own, other.own, score_cutoff=0 if both else least)
    if both:
        whole = fuzz.ratio(one.all, other.all, score_cutoff=least)
        score = max(whole, (score + whole) / 2)
    return min(int(score), EXACT - 1) if score >= threshold else 0


def alike(texts: Iterable[tuple[int, Words]], threshold: int = THRESHOLD) -> list[Alike]:
    """Every two ideas whose words, as `compared` gives them, are alike, in groups; by group, then by pair.

    Of several with the very same words each stands only beside the lowest number, and only that one beside others.
    """
    numbers: dict[Words, list[int]] = defaultdict(list)
    for number, words in texts:
        if words.own or words.all:
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


def _near(words_of: Mapping[int, Words], threshold: int) -> Iterator[tuple[Pair, int]]:
    """Pairs of different texts, some of them several times; `words_of` by number."""
    own = {number: words.own for number, words in words_of.items() if words.own}
    whole = {number: words.all for number, words in words_of.items() if words.all}
    for texts, bands in ((own, _BANDS), (whole, _BANDS_ALL)):
        for one, other in _candidates(texts, bands):
            score = likeness(words_of[one], words_of[other], threshold)
            if score:
                yield Pair.of(one, other), score


def _candidates(texts: Mapping[int, str], bands: int) -> Iterator[tuple[int, int]]:
    """Two and two that share much of their letters, some of them several times."""
    numbers = list(texts)
    marks = _signatures(list(texts.values()), bands * _ROWS)
    for band in range(0, bands * _ROWS, _ROWS):  # band by band: all at once would take hundreds of megabytes
        together: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for number, signature in zip(numbers, marks, strict=True):
            together[signature[band : band + _ROWS]].append(number)
        for some in together.values():
            yield from _met(some, texts)


def _met(some: Sequence[int], words_of: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Every two of them; of a crowd that shares a phrase only those that stand near each other in the alphabet."""
    if len(some) <= _CROWD:
        reach = len(some)
    else:
        some, reach = sorted(some, key=lambda number: words_of[number]), _NEIGHBOURS
    for place, one in enumerate(some):
        for other in some[place + 1 : place + 1 + reach]:
            yield one, other


def _signatures(texts: Sequence[str], count: int) -> list[tuple[int, ...]]:
    """MinHash of each text's runs of four letters (Broder 1997, with universal hashing by Carter and Wegman)."""
    chance = random.Random(_SEED)  # spreads, hides nothing
    factors = [(chance.randrange(1, _PRIME), chance.randrange(_PRIME)) for _ in range(count)]
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
