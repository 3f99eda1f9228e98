"""capture on the command line: a report that changes nothing, cards into a workshop, bad files among good ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from capture.printed_board import FELT, board_photo, printed_cards, saved
from qt.test_photos import MIDDLES, printed_elsewhere
from workshopdesk.cli import photo_needs
from workshopdesk.cli.group import build_cli

EXIT_REFUSED = 1


class NoDesktop:
    """No window is wanted here."""


def run(*words: object) -> tuple[int, dict[str, object], str]:
    """Exit code, JSON on the output, sentences on the error output."""
    result = CliRunner().invoke(build_cli(NoDesktop()), [*map(str, words), "--json"])  # type: ignore[arg-type]  # unused
    return result.exit_code, json.loads(result.stdout) if result.stdout else {}, result.stderr


def test_cards_come_into_a_workshop_and_are_not_made_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PH1, PH2 and PH3 by the command line."""
    monkeypatch.setenv("WORKSHOPDESK_HOME", str(tmp_path / "home"))
    cards = printed_cards(printed_elsewhere())[:4]
    photo = saved(board_photo(cards, MIDDLES), tmp_path / "wand.jpg")
    later = saved(board_photo(cards[:2], [MIDDLES[0], (550, 350)]), tmp_path / "später.jpg")
    note = tmp_path / "notiz.jpg"
    note.write_text("Das ist kein Foto.", "utf-8")

    code, told, said = run("capture", photo, note, "--report", "--no-words")
    assert code == EXIT_REFUSED
    assert "notiz.jpg" in said
    assert [card["card_id"] for card in told["cards"]] == [0, 1, 2, 3]
    assert [card["colour"] for card in told["cards"]] == ["yellow"] * 4
    places = [card["position_mm"] for card in told["cards"]]
    assert places == [pytest.approx(middle, abs=2) for middle in MIDDLES]

    workshop = tmp_path / "w.workshop"
    assert run("new", workshop, "--template", "kartenabfrage", "--title", "Foto")[0] == 0
    bare = saved(Image.new("RGB", (1600, 1200), FELT), tmp_path / "leer.jpg")
    code, told, said = run("capture", bare, photo, "--into", workshop, "--no-words")
    assert (code, [one["error"] for one in told["failed"]]) == (EXIT_REFUSED, ["photo-no-cards"])
    assert "leer.jpg" in said
    assert [taken["added"] for taken in told["taken_in"]] == [[1, 2, 3, 4]], "the photo without a card keeps none out"
    code, told, _ = run("capture", later, "--into", workshop, "--no-words")
    (taken,) = told["taken_in"]
    assert (code, taken["added"], taken["moved"], taken["stayed"], taken["missing"]) == (0, [], [2], [1], [3, 4])


def test_missing_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_needs, "find_spec", lambda name: None)
    code, told, said = run("capture", tmp_path / "wand.jpg", "--report")
    assert (code, told["error"]) == (EXIT_REFUSED, "capture-missing")
    assert "capture,ocr" in said
