"""What a person does to a wrong proposal: the fewest keys, as a list of places to go to and letters to type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Correction:
    """At the letter `at` of what was read, `removed` letters go and `typed` come."""

    at: int
    removed: int
    typed: str

    @property
    def keys(self) -> int:
        """Without the way there."""
        return self.removed + len(self.typed)


def corrections(read: str, wanted: str) -> tuple[Correction, ...]:
    """From left to right, together with the fewest letters to delete and to type; a changed letter costs both."""
    costs = _costs(read, wanted)
    steps: list[Correction] = []
    i, j = 0, 0
    while i < len(read) or j < len(wanted):
        if i < len(read) and j < len(wanted) and read[i] == wanted[j] and costs[i][j] == costs[i + 1][j + 1]:
            i, j = i + 1, j + 1
            continue
        at, first = i, j
        while i < len(read) and costs[i][j] == costs[i + 1][j] + 1:
            i += 1
        while j < len(wanted) and costs[i][j] == costs[i][j + 1] + 1:
            j += 1
        steps.append(Correction(at, i - at, wanted[first:j]))
    return tuple(steps)


@dataclass(frozen=True, slots=True)
class Stops:
    """Places in a text that one key goes to: Ctrl+Right to the next of `words`, F3 to the next of `doubts`.

    The cursor stands at the first of `doubts` from the beginning.
    """

    end: int
    words: tuple[int, ...] = ()
    doubts: tuple[int, ...] = ()

    @property
    def start(self) -> int:
        return self.doubts[0] if self.doubts else 0


def way(place: int, wanted: int, stops: Stops) -> tuple[str, ...]:
    """The fewest keys from one place of a text to another: "right", "left", "home", "end", "word" and "doubt"."""

    def letters(start: int) -> tuple[str, ...]:
        return (("right",) if wanted > start else ("left",)) * abs(wanted - start)

    ways = [letters(place), ("home", *letters(0)), ("end", *letters(stops.end))]
    for key, places in (("word", stops.words), ("doubt", stops.doubts)):
        ahead = [stop for stop in places if stop > place]
        ways += [(key,) * jumps + letters(stop) for jumps, stop in enumerate(ahead, 1)]
    return min(ways, key=len)


def keys_in_place(steps: Sequence[Correction], stops: Stops) -> int:
    """Keys for all corrections from where the cursor stands at first, with the ways between them."""
    starts = [stops.start, *(step.at + step.removed for step in steps)]
    ways = sum(len(way(start, step.at, stops)) for start, step in zip(starts, steps, strict=False))
    return ways + sum(step.keys for step in steps)


def _costs(read: str, wanted: str) -> list[list[int]]:
    """Of making the rest of `wanted` from the rest of `read`, from every pair of places."""
    last = list(range(len(wanted), -1, -1))
    table = [last]
    for i in range(len(read) - 1, -1, -1):
        row = [len(read) - i]
        for letter, (here, after) in zip(reversed(wanted), pairwise(reversed(last)), strict=True):
            row.append(here if letter == read[i] else min(after, row[-1]) + 1)
        last = row[::-1]
        table.append(last)
    return table[::-1]
