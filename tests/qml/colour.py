"""Contrast and colour vision, calculated.

Contrast: WCAG 2.2, "relative luminance" and "contrast ratio". Colour vision: Machado, Oliveira and Fernandes 2009,
matrices for full strength, applied to linear RGB. Differences are CIE76 in CIELAB under D65.
Colours are written "#rrggbb".
"""

from __future__ import annotations

from collections.abc import Sequence

Vector = Sequence[float]

COLOUR_BLIND: dict[str, tuple[Vector, Vector, Vector]] = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE_D65 = (0.95047, 1.0, 1.08883)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted(_dot(TO_XYZ[1], _linear(colour)) for colour in (first, second))
    return (lighter + 0.05) / (darker + 0.05)


def difference(first: str, second: str, vision: str = "none") -> float:
    """Distance of two colours as seen with a kind of colour blindness; 2.3 is just noticeable side by side."""
    pairs = zip(_lab(first, vision), _lab(second, vision), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def _linear(colour: str) -> list[float]:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def _dot(first: Vector, second: Vector) -> float:
    return sum(a * b for a, b in zip(first, second, strict=True))


def _lab(colour: str, vision: str) -> tuple[float, float, float]:
    linear = _linear(colour)
    seen = [min(1.0, max(0.0, _dot(row, linear))) for row in COLOUR_BLIND[vision]]
    x, y, z = (_cube_root(_dot(row, seen) / white) for row, white in zip(TO_XYZ, WHITE_D65, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116
