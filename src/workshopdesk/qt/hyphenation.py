"""Where a German word may be divided, for words that are wider than a card.

Liang's algorithm (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983) on the pattern file that pyphen
brings along. Not pyphen itself: its constructor takes 0.7 to 1.5 s CPU to read all 77,849 patterns, more than the whole
start of the program; here a pattern is read only when a word contains its letters (0.03 s once, measured 2026-11).
"""

from __future__ import annotations

from functools import cache

FEWEST_BEFORE = 2
FEWEST_AFTER = 2


def load_patterns() -> None:
    """Read the patterns now, so that the first long word does not wait for them."""
    _patterns()


def division_points(word: str) -> list[int]:
    """The positions before which the word may be divided, rising; at least two letters stay on either side."""
    patterns = _patterns()
    dotted = f".{word.lower()}."
    values = [0] * (len(dotted) + 1)
    for start in range(len(dotted)):
        for end in range(start + 1, len(dotted) + 1):
            pattern = patterns.get(dotted[start:end])
            if pattern is not None:
                for offset, value in _weights(pattern):
                    values[start + offset] = max(values[start + offset], value)
    return [i for i in range(FEWEST_BEFORE, len(word) - FEWEST_AFTER + 1) if values[i + 1] % 2]


@cache
def _patterns() -> dict[str, str]:
    """Every pattern by its letters alone; a pattern is letters with digits between them."""
    import pyphen  # looks through its whole folder of languages at the import

    content = pyphen.LANGUAGES["de_DE"].read_bytes()
    encoding, _, patterns = content.partition(b"\n")
    lines = patterns.decode(encoding.decode("ascii").strip()).splitlines()
    kept = [line for line in lines if line and "/" not in line and line[0] not in "#%"]
    letters = "\n".join(kept).encode().translate(None, b"0123456789").decode()
    return dict(zip(letters.split("\n"), kept, strict=True))


def _weights(pattern: str) -> list[tuple[int, int]]:
    """How strongly a pattern speaks for (odd) or against (even) a division, by the number of letters before it."""
    weights, letters = [], 0
    for sign in pattern:
        if sign.isdigit():
            weights.append((letters, int(sign)))
        else:
            letters += 1
    return weights
