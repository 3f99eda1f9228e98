"""The board as a picture, drawn beside the program and not in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from workshopdesk.app.demo import demo_records
from workshopdesk.base.errors import KnownError
from workshopdesk.bootstrap import board_picture, launch
from workshopdesk.store.shelf import FileShelf


def test_the_picture_shows_the_board_and_starts_no_qt_here(tmp_path: Path, monkeypatch) -> None:
    """`demo --show` opens a window after the picture; a Qt started unseen for the picture would hide it."""
    path, png = tmp_path / "a.workshop", tmp_path / "board.png"
    FileShelf(tmp_path, "test").create(path, demo_records("de")).close()
    monkeypatch.setattr("workshopdesk.bootstrap.application", lambda: pytest.fail("Qt was started in this process"))
    board_picture(path, png)
    with Image.open(png) as picture:
        assert picture.size == (1920, 1080)
        assert (0xFF, 0xE2, 0x7A) in {colour for _, colour in picture.convert("RGB").getcolors(1 << 24)}, "yellow paper"


def test_an_error_of_the_worker_comes_back_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "text.workshop").write_text("kein Workshop")
    with pytest.raises(KnownError) as caught:
        board_picture(tmp_path / "text.workshop", tmp_path / "board.png")
    assert caught.value.code == "file-not-a-workshop"
    assert not (tmp_path / "board.png").exists()


def test_without_a_screen_the_program_says_so(monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(KnownError) as caught:
        launch(None)
    assert caught.value.code == "screen-missing"
