"""Two windows on one or two screens: where they stand, swapped, unplugged and plugged in again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from workshopdesk.qt.screens_controller import Seats, part_of, seated, with_new_screen

TESTS = Path(__file__).resolve().parents[1]
SCREENS = (("laptop", 0, 1366, 768), ("wall", 1366, 1920, 1080))


@pytest.mark.parametrize(
    ("wanted", "screens", "expected"),
    [
        (Seats("wall", ""), ("laptop", "wall"), Seats("wall", "laptop")),
        (Seats("laptop", ""), ("laptop", "wall"), Seats("laptop", "wall")),
        (Seats("laptop", ""), ("laptop",), Seats("laptop", "laptop")),
        (Seats("wall", "laptop"), ("laptop",), Seats("laptop", "laptop")),
        (Seats("wall", "laptop"), ("wall",), Seats("wall", "wall")),
        (Seats("wall", "laptop"), ("laptop", "beamer"), Seats("beamer", "laptop")),
        (Seats("wall", "laptop"), ("beamer", "laptop", "wall"), Seats("wall", "laptop")),
    ],
)
def test_windows_stand_where_they_want_or_on_what_is_left(wanted, screens, expected):
    assert seated(wanted, screens) == expected


def test_a_window_returns_to_its_screen_and_a_new_screen_is_for_the_board():
    assert with_new_screen(Seats("wall", "laptop"), ("laptop", "wall"), "wall") == Seats("wall", "laptop")
    alone = seated(Seats("laptop", ""), ("laptop",))
    assert with_new_screen(alone, ("laptop", "wall"), "wall") == Seats("wall", "laptop")
    apart = Seats("wall", "laptop")
    assert with_new_screen(apart, ("laptop", "wall", "third"), "third") == apart, "nobody moves without a reason"


def test_on_one_screen_the_board_can_be_seen_beside_the_facilitators_window():
    screen = QRect(100, 50, 1366, 768)
    part = part_of(screen)
    assert screen.contains(part)
    assert part.width() < screen.width()
    assert part.height() < screen.height()


@pytest.fixture(scope="module")
def steps(tmp_path_factory) -> dict[str, dict]:
    """What two_screens.py saw, by step."""
    home = tmp_path_factory.mktemp("two-screens")
    screens = [
        {"name": n, "x": x, "y": 0, "width": w, "height": h, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for n, x, w, h in SCREENS
    ]
    configuration = home / "screens.json"
    configuration.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}))
    done = subprocess.run(
        [sys.executable, str(TESTS / "qt" / "two_screens.py"), str(home)],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={configuration}",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPATH": os.pathsep.join([str(TESTS.parent / "src"), str(TESTS)]),
        },
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {line["step"]: line for line in lines}


def stand(step: dict) -> tuple[str, str | None]:
    return step["board"], step["facilitator"]


def test_the_facilitators_window_opens_on_the_other_screen_and_both_can_be_swapped(steps):
    assert stand(steps["board on the wall"]) == ("wall", None)
    assert stand(steps["opened"]) == ("wall", "laptop")
    assert steps["opened"]["full"], "a clean board on the big screen"
    assert stand(steps["swapped"]) == ("laptop", "wall")
    assert stand(steps["swapped back"]) == ("wall", "laptop")


def test_unplugging_loses_nothing_and_says_so(steps):
    unplugged = steps["wall unplugged"]
    assert stand(unplugged) == ("laptop", "laptop")
    assert unplugged["message"] == "Ein Bildschirm wurde getrennt."
    assert not unplugged["full"], "both windows can be reached"
    assert steps["work goes on"]["cards"] == steps["opened"]["cards"] + 1
    assert stand(steps["wall plugged in"]) == ("wall", "laptop")
    assert stand(steps["laptop unplugged"]) == ("wall", "wall")
    assert stand(steps["laptop plugged in"]) == ("wall", "laptop")
    assert stand(steps["closed"]) == ("wall", None)
