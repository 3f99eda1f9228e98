"""Sets a card's words in lines, once for everything that draws or measures a card on the screen.

The lines are fixed here and not left to each Text item, so that a card is exactly as tall as the frame around it
expects, and so that measuring thousands of cards costs little (widths of words are remembered).
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH
from workshopdesk.qt.fonts import FAMILY
from workshopdesk.qt.hyphenation import division_points

# Board units; the same numbers stand in Theme.unit (LOOK.md §4).
TAB_WIDTH = 22.0
TEXT_SIZE = 26
TEXT_LEFT = TAB_WIDTH + 9.0
TEXT_RIGHT = 6.0
TEXT_WIDTH = CARD_WIDTH - TEXT_LEFT - TEXT_RIGHT
LINE_HEIGHT = 30.0
PADDING = 5.0
MOST_LINES = 12
TALLEST_CARD = CARD_HEIGHT + MOST_LINES * LINE_HEIGHT + 2 * PADDING


class Typesetter:
    """Needs a running QGuiApplication with the screen fonts loaded. Results are remembered per text."""

    def __init__(self) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(TEXT_SIZE)
        font.setWeight(QFont.Weight.Medium)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._metrics = QFontMetricsF(font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._words: dict[str, float] = {}
        self._set: dict[str, tuple[str, ...]] = {}

    def lines(self, text: str) -> tuple[str, ...]:
        """The card's words in lines that fit; beyond MOST_LINES they end with an ellipsis (editing shows all)."""
        known = self._set.get(text)
        if known is None:
            known = self._set[text] = self._break(text)
        return known

    def height(self, text: str, top: float = 0.0) -> float:
        """How tall the card is, in board units; its words begin at `top`."""
        if top:
            return top + len(self.lines(text)) * LINE_HEIGHT + PADDING
        return max(CARD_HEIGHT, len(self.lines(text)) * LINE_HEIGHT + 2 * PADDING)

    def _break(self, text: str) -> tuple[str, ...]:
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines.extend(self._break_paragraph(paragraph))
            if len(lines) > MOST_LINES:
                return (*lines[: MOST_LINES - 1], lines[MOST_LINES - 1].rstrip(" .,") + " …")
        return tuple(lines)

    def _break_paragraph(self, paragraph: str) -> list[str]:
        lines: list[str] = []
        line, used = "", 0.0
        for word in paragraph.split():
            width = self._width(word)
            if line and used + self._space + width <= TEXT_WIDTH:
                line, used = f"{line} {word}", used + self._space + width
                continue
            if line:
                lines.append(line)
            while width > TEXT_WIDTH:
                head, word = self._split(word)
                lines.append(head)
                width = self._width(word)
            line, used = word, width
        return [*lines, line]

    def _width(self, word: str) -> float:
        width = self._words.get(word)
        if width is None:
            width = self._words[word] = self._metrics.horizontalAdvance(word)
        return width

    def _split(self, word: str) -> tuple[str, str]:
        """A word that is wider than the card: at a syllable if there is one that fits, else where the card ends."""
        for position in reversed(division_points(word)):
            if self._metrics.horizontalAdvance(word[:position] + "-") <= TEXT_WIDTH:
                return word[:position].rstrip("-") + "-", word[position:]
        fits = next(
            (end for end in range(len(word) - 1, 1, -1) if self._metrics.horizontalAdvance(word[:end]) <= TEXT_WIDTH),
            1,
        )
        return word[:fits], word[fits:]
