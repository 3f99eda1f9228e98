"""How well two colours can be told apart: contrast ratio and relative luminance of WCAG 2.2 (1.4.3, "contrast ratio").

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

from __future__ import annotations

READABLE = 4.5
"""The least contrast of words on their ground (WCAG 2.2, 1.4.3)."""


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white); colours are #RRGGBB."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, *grounds: str) -> bool:
    """Whether words in this colour can be read on each of the grounds."""
    return all(contrast(colour, ground) >= READABLE for ground in grounds)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
