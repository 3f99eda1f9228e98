"""The look keeps what it promises: contrast, colours for colour-blind eyes, sizes that follow from the distance."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QRawFont
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from qml.colour import COLOUR_BLIND, contrast, difference
from qml.stage import ROOT, Stage, load_fonts

MODES = ("light", "dark", "contrast")
CARDS = ("yellow", "green", "blue", "pink", "white")
GROUNDS = ("board", "desk", "surface", "sunken")
SOFT = ("primarySoft", "dangerSoft", "warnSoft", "okSoft")

TEXT = [
    *[(ink, ground) for ink in ("ink", "ink2") for ground in GROUNDS],
    *[("ink", ground) for ground in SOFT],
    *[(tone, ground) for tone in ("primary", "danger", "warn", "ok") for ground in ("surface", "desk")],
    ("danger", "dangerSoft"),
    ("warn", "warnSoft"),
    ("ok", "okSoft"),
    ("onPrimary", "primary"),
    ("onPrimary", "primaryDown"),
    ("onPrimarySoft", "primarySoft"),
    ("onDot", "dot"),
    *[("cardInk", f"{part}.{card}") for part in ("cards", "tabs") for card in CARDS],
]
GRAPHICS = [
    *[(line, ground) for line in ("lineStrong", "focus") for ground in GROUNDS],
    *[("focus", ground) for ground in SOFT],
    ("primary", "track"),
    ("primary", "board"),
    ("ink", "barSoft"),
    ("dot", "surface"),
    ("danger", "surface"),
]


def colours(stage: Stage, mode: str, names: set[str]) -> dict[str, str]:
    """The colours of one palette by name, "cards.yellow" included, as "#rrggbb"."""
    return {name: stage.evaluate(f"String(Palettes.{mode}.{name})") for name in names}


def too_weak(mode: str, pairs: list[tuple[str, str]], least: float) -> dict[str, float]:
    with Stage("") as stage:
        found = colours(stage, mode, {name for pair in pairs for name in pair})
    ratios = {f"{ink} on {ground}": contrast(found[ink], found[ground]) for ink, ground in pairs}
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


@pytest.mark.parametrize("mode", MODES)
def test_every_text_can_be_read_on_its_ground(qapp: QGuiApplication, mode: str) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1."""
    assert too_weak(mode, TEXT, 4.5) == {}


@pytest.mark.parametrize("mode", MODES)
def test_every_edge_and_sign_can_be_seen(qapp: QGuiApplication, mode: str) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1."""
    assert too_weak(mode, GRAPHICS, 3.0) == {}


def test_high_contrast_is_higher(qapp: QGuiApplication) -> None:
    assert too_weak("contrast", TEXT, 7.0) == {}


def test_contrast_is_calculated_as_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("vision", COLOUR_BLIND)
@pytest.mark.parametrize("mode", MODES)
def test_card_colours_differ_for_every_eye(qapp: QGuiApplication, mode: str, vision: str) -> None:
    """A symbol joins the colour always; the colours themselves stay at least 15 apart (2.3 is just noticeable)."""
    with Stage("") as stage:
        paper = colours(stage, mode, {f"cards.{card}" for card in CARDS})
    near = {pair for pair in combinations(sorted(paper), 2) if difference(paper[pair[0]], paper[pair[1]], vision) < 15}
    assert near == set()


@pytest.mark.parametrize(
    ("distance", "px_per_mm", "sizes"),
    [(2.0, 1.333, [18, 20, 26, 32, 40]), (1.5, 1.576, [16, 18, 23, 28, 35]), (3.0, 1.333, [27, 30, 39, 48, 60])],
)
def test_sizes_on_the_shared_screen_follow_from_the_distance(
    qapp: QGuiApplication, distance: float, px_per_mm: float, sizes: list[int]
) -> None:
    with Stage("", distance=distance, pxPerMm=px_per_mm) as stage:
        names = ("small", "label", "card", "title", "question")
        assert [stage.evaluate(f"Theme.wall.{name}") for name in names] == sizes


@pytest.mark.parametrize("distance", [0.5, 1.0, 1.7, 2.0, 4.0])
@pytest.mark.parametrize("px_per_mm", [1.333, 2.7, 5.4])
def test_capitals_of_a_card_are_as_high_as_the_eye_needs(
    qapp: QGuiApplication, distance: float, px_per_mm: float
) -> None:
    """BGI 650: height of capitals = distance / 155, measured on the real font."""
    font = QRawFont(str(ROOT / "resources/fonts/AtkinsonHyperlegibleNext_400Regular.ttf"), 1000)
    capital_in_em = font.boundingRect(font.glyphIndexesForString("H")[0]).height() / 1000
    with Stage("", distance=distance, pxPerMm=px_per_mm) as stage:
        assert stage.evaluate("Theme.wall.card") * capital_in_em / px_per_mm >= distance * 1000 / 155 * 0.998
        assert stage.evaluate("Theme.boardScale * Theme.unit.text") == pytest.approx(stage.evaluate("Theme.wall.card"))


def test_board_units_never_change(qapp: QGuiApplication) -> None:
    names = ("cardWidth", "cardHeight", "tab", "text", "title", "label", "small")
    with Stage("", distance=3.3, pxPerMm=2.2, deskScale=1.5, mode="contrast") as stage:
        assert [stage.evaluate(f"Theme.unit.{name}") for name in names] == [252, 112, 22, 26, 32, 20, 18]


def test_a_card_has_its_size_in_millimetres_at_two_metres(qapp: QGuiApplication) -> None:
    with Stage("") as stage:
        assert stage.evaluate("Theme.boardScale") == 1
        assert stage.evaluate("Theme.card.width / Theme.pxPerMm") == pytest.approx(189, abs=0.5)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_text_on_desk_screens_grows_and_is_never_below_16(qapp: QGuiApplication, scale: float) -> None:
    with Stage("", deskScale=scale) as stage:
        names = ("caption", "body", "lead", "title", "display")
        sizes = [stage.evaluate(f"Theme.desk.{name}") for name in names]
        assert sizes == pytest.approx([size * scale for size in (16, 18, 22, 28, 42)], abs=0.5)
        assert min(sizes) >= 16 * scale


def test_reduced_motion_means_no_motion(qapp: QGuiApplication) -> None:
    with Stage("", reducedMotion=True) as stage:
        assert [stage.evaluate(f"Theme.motion.{name}") for name in ("quick", "calm", "reveal")] == [0, 0, 0]
    with Stage("", reducedMotion=False) as stage:
        assert [stage.evaluate(f"Theme.motion.{name}") for name in ("quick", "calm", "reveal")] == [120, 200, 900]


def test_the_font_is_ours_with_the_letters_we_need(qapp: QGuiApplication) -> None:
    load_fonts()
    with Stage("") as stage:
        family = stage.evaluate("Theme.family")
        ratio = stage.evaluate("Theme.capitalRatio")
    assert family in QFontDatabase.families()
    font = QRawFont(str(ROOT / "resources/fonts/AtkinsonHyperlegibleNext_400Regular.ttf"), 1000)
    assert font.familyName() == family
    letters = "äöüÄÖÜßẞ„“‚‘’–…€×÷²éèçñøåőűşğłžı"
    assert [letter for letter in letters if font.glyphIndexesForString(letter) == [0]] == []
    assert font.capHeight() / 1000 == pytest.approx(ratio, abs=0.001)
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles(family))


def test_every_icon_fits_its_grid(qapp: QGuiApplication) -> None:
    with Stage("") as stage:
        names = stage.evaluate("Object.keys(Icons.paths).join()").split(",")
        paths = [stage.evaluate(f"Icons.paths.{name}") for name in names]
    boxes = {}
    for name, path in zip(names, paths, strict=True):
        lines = f'<path id="icon" d="{path}" fill="none" stroke="black" stroke-width="1.9"/>'
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{lines}</svg>'
        boxes[name] = QSvgRenderer(svg.encode()).boundsOnElement("icon")
    assert len(names) >= 62
    grid = QRectF(0, 0, 24, 24)
    assert [name for name, box in boxes.items() if box.isEmpty() or not grid.contains(box)] == []


@pytest.mark.parametrize("drawing", ['Icon { name: "run"; size: 60 }', 'Glyph { kind: "blue"; size: 60 }'])
def test_a_drawing_is_seen_and_never_outside_of_what_clips_it(qtbot: QtBot, drawing: str) -> None:
    """Also when it is scrolled out as a whole."""
    qml = f"""Flickable {{ objectName: "view"; y: 100; width: 200; height: 100; contentHeight: 400; clip: true
        {drawing} }}"""
    with Stage(qml, size=(200, 200)) as stage:

        def ink() -> list[int]:
            """The rows of the window in which anything is drawn."""
            picture = stage.view.grabWindow()
            ground = picture.pixel(199, 199)
            return [y for y in range(200) if any(picture.pixel(x, y) != ground for x in range(100))]

        qtbot.waitUntil(lambda: bool(ink()))
        assert len(ink()) > 40
        assert min(ink()) >= 100
        for scrolled in (30, 60, 70, 90):
            stage.item("view").setProperty("contentY", scrolled)
            stage.settle()
            assert bool(ink()) == (scrolled < 57)
            assert min(ink(), default=100) >= 100


def test_every_card_colour_has_a_symbol_of_its_own(qapp: QGuiApplication) -> None:
    glyphs = " ".join(f'Glyph {{ kind: "{card}" }}' for card in CARDS)
    with Stage(f"Row {{ {glyphs} }}") as stage:
        paths = [stage.evaluate(f"Icons.glyphs.{card}") for card in CARDS]
    assert len(set(paths)) == len(CARDS)


def test_every_icon_named_on_a_screen_exists(qapp: QGuiApplication) -> None:
    with Stage("") as stage:
        known = set(stage.evaluate("Object.keys(Icons.paths).join()").split(","))
    named = {
        name
        for path in (ROOT / "ui").rglob("*.qml")
        for line in re.findall(r"^\s*icon: .*$", path.read_text("utf-8"), re.MULTILINE)
        for name in re.findall(r'(?<!== )"(\w+)"', line.partition("icon:")[2])
    }
    assert len(named) >= 5
    assert named - known == set()


def test_no_screen_names_a_colour_of_its_own() -> None:
    """Colours live in Palettes.qml, so that high contrast reaches everything."""
    naming = [
        path.name
        for path in (ROOT / "ui").rglob("*.qml")
        if path.name != "Palettes.qml" and re.search(r'"#[0-9A-Fa-f]{3,8}"|Qt\.rgba', path.read_text("utf-8"))
    ]
    assert naming == []


def test_the_kit_is_formatted(tmp_path: Path) -> None:
    """qmlformat has nothing to change."""
    kit = [
        *sorted((ROOT / "ui/WorkshopDesk/Theme").glob("*.qml")),
        *sorted((ROOT / "ui/WorkshopDesk/Controls").glob("*.qml")),
    ]
    copies = [Path(shutil.copy(path, tmp_path)) for path in kit]
    assert len({copy.name for copy in copies}) == len(kit)
    subprocess.run([Path(sys.executable).parent / "pyside6-qmlformat", "-i", *copies], check=True)
    changed = [path.name for path, copy in zip(kit, copies, strict=True) if path.read_bytes() != copy.read_bytes()]
    assert changed == []
