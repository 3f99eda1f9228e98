"""Ideas that are alike among many: real sentences put together anew, every tenth a copy with a typing error. Every
third tells something below its title, as ideas of online pools do.

`make bench` compares 10,000, the limit of 90 s speaks of 100,000: bench_duplicates.py 100000.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from itertools import zip_longest
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.office_packages import sentences
from workshopdesk.app.office.likeness import alike, compared

IDEAS = 10_000
COPIES = 0.1


def measure(ideas: int = IDEAS) -> list[dict[str, Any]]:
    """Wall seconds from the words of all ideas to their groups, and the memory of this process."""
    texts = _texts(ideas)
    begin = time.perf_counter()
    found = alike((number, compared(text, detail)) for number, (text, detail) in enumerate(texts, 1))
    seconds = time.perf_counter() - begin
    assert len(found) > ideas * COPIES / 2
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        {"name": "office.duplicates_100k", "n": ideas, "value": round(seconds, 2), "unit": "s"},
        {"name": "office.duplicates_mb", "n": ideas, "value": round(megabytes, 2), "unit": "MB"},
    ]


def _texts(ideas: int) -> list[tuple[str, str]]:
    chance = random.Random(1)
    words = [sentence.split() for sentence in sentences() if " " in sentence]
    texts: list[str] = []
    while len(texts) < ideas:
        if texts and chance.random() < COPIES:
            texts.append(_mistyped(chance.choice(texts), chance))
        else:
            one, other = chance.choice(words), chance.choice(words)
            texts.append(" ".join(one[: chance.randint(2, len(one))] + other[chance.randrange(len(other)) :]))
    told = [" ".join(word for part in chance.sample(words, 4) for word in part) for _ in range(ideas // 3)]
    return list(zip_longest(texts, told, fillvalue=""))


def _mistyped(text: str, chance: random.Random) -> str:
    """A letter is missing somewhere."""
    place = chance.randrange(len(text))
    return text[:place] + text[place + 1 :]


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1])), indent=1))
