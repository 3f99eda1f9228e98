"""Participants' words: cleaned, escaped, broken into lines, with a font for every character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from workshopdesk.documents.fonts import EMOJI, LAST_RESORT, MEDIUM, REGULAR, register_fonts
from workshopdesk.documents.text import UNKNOWN, broken, broken_address, clean, markup, runs, shortened, width_of

register_fonts()


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("a\x00b\x0bc", "abc"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\tb", "a b"),
        ("u\u0308ber", "über"),
        ("\u202eabc\u202c", "abc"),
        ("\U0001f44d\U0001f3fd", "\U0001f44d"),
        ("  x \n", "x"),
        ("Straßenbeleuchtung – „hell“ … 5 €", "Straßenbeleuchtung – „hell“ … 5 €"),
    ],
)
def test_clean(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


def test_each_character_gets_a_font_that_has_it() -> None:
    assert list(runs("Rad \U0001f6b2 ✓ 漢", MEDIUM)) == [
        (MEDIUM, "Rad "),
        (EMOJI, "\U0001f6b2 "),
        (LAST_RESORT, f"✓ {UNKNOWN}"),
    ]


@given(st.text())
def test_no_character_is_without_a_glyph(text: str) -> None:
    """A character that a font lacks would vanish silently and make the file invalid."""
    for font, piece in runs(clean(text), REGULAR):
        glyphs = pdfmetrics.getFont(font).face.charToGlyph
        assert all(ord(character) in glyphs for character in piece if character != "\n")


@given(st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Z"])))
def test_markup_means_nothing_but_itself(text: str) -> None:
    made = markup(text, REGULAR).replace("&nbsp;<br/>", "").replace("</font>", "")
    for font in (EMOJI, LAST_RESORT):
        made = made.replace(f'<font name="{font}">', "")
    assert "<" not in made
    assert ">" not in made


@given(st.text(max_size=200), st.floats(20, 300))
def test_broken_lines_fit_and_lose_nothing(text: str, width: float) -> None:
    lines = broken(text, REGULAR, 10, width)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())
    assert all(width_of(line, REGULAR, 10) <= width or len(line) == 1 for line in lines)


def test_words_break_after_hyphens_first() -> None:
    assert broken("Autotür-Gefahrenzone", REGULAR, 10, 80) == ["Autotür-", "Gefahrenzone"]
    assert broken("zur Autotür-Zone hin", REGULAR, 10, 300) == ["zur Autotür-Zone hin"]


def test_at_most_so_many_lines_the_last_one_cut() -> None:
    lines = broken("eins zwei drei vier fünf sechs sieben acht", REGULAR, 10, 50, most=2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(width_of(line, REGULAR, 10) <= 50 for line in lines)


def test_shortened_keeps_what_fits() -> None:
    assert shortened("kurz", REGULAR, 10, 100) == "kurz"
    cut = shortened("viel zu lang für diese Zeile", REGULAR, 10, 60)
    assert cut.endswith("…")
    assert width_of(cut, REGULAR, 10) <= 60


def test_addresses_break_after_separators_and_stay_complete() -> None:
    address = "ideen.lindenfurt.example/w/0190f3a2-7b1c-7def-8abc-0123456789ab"
    lines = broken_address(address, REGULAR, 7.8, 102)
    assert "".join(lines) == address
    assert len(lines) > 1
    assert all(line[-1] in "/.-" for line in lines[:-1])
    assert all(width_of(line, REGULAR, 7.8) <= 102 for line in lines)
