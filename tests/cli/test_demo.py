"""The demo chain and the self-test, as `make run` and installed programs call them."""

from __future__ import annotations

import json
import struct
from pathlib import Path

from cli.kit import Program
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.voting import ranking
from workshopdesk.exchange.package_file import read_package
from workshopdesk.store.workshop_file import WorkshopFile

RESULTS = ["board.png", "protocol.pdf", "poster.pdf", "ideas.csv", "demo.workshop.zip"]

HANGING = """
import time
from workshopdesk.cli.group import build_cli

class Hanging:
    def self_test(self):
        time.sleep(60)

build_cli(Hanging())(["self-test", "--gui", "--seconds", "5"])
"""


def test_the_demo_leaves_its_five_results_and_replaces_only_them(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    out.mkdir()
    (out / "notizen.txt").write_text("meine")
    done = program("demo", "--out", out)
    assert done.returncode == 0, done.stderr.decode()
    assert all(str(out / name) in done.stdout.decode() for name in RESULTS)
    assert {path.name for path in out.iterdir()} >= set(RESULTS)
    width, height = struct.unpack(">II", (out / "board.png").read_bytes()[16:24])
    assert width >= 1200
    assert height >= 600
    for name in ("protocol.pdf", "poster.pdf"):
        assert (out / name).read_bytes().startswith(b"%PDF")

    ballot = next(read_package(out / "demo.workshop.zip").state.all(Ballot))
    assert [(line.rank, line.dots, line.tied) for line in ranking(ballot)] == [
        (1, 21, False),
        (2, 16, True),
        (2, 16, True),
        (4, 12, False),
        (5, 7, False),
        (0, 0, False),
    ]
    assert (ballot.ballots_cast, ballot.ballots_blank) == (25, 1)
    assert program.json("check", out / "demo.workshop")["sound"]

    program.json("demo", "--out", out)
    assert (out / "notizen.txt").read_text() == "meine"
    assert len([path for path in out.iterdir() if path.suffix == ".pdf"]) == 2


def test_an_open_demo_workshop_is_not_replaced(program: Program, tmp_path: Path) -> None:
    with WorkshopFile.create(tmp_path / "demo.workshop", device="window"):
        done = program("demo", "--out", tmp_path, "--json")
        assert (done.returncode, json.loads(done.stdout)["error"]) == (1, "file-in-use")


def test_the_self_test_passes(program: Program) -> None:
    assert program.json("self-test") == {"passed": True, "gui": False}
    assert not list(program.folder.glob("*.workshop"))


def test_the_watchdog_ends_a_window_that_hangs(program: Program) -> None:
    done = program.python("-c", HANGING)
    assert done.returncode == 1
    assert b"Timeout" in done.stderr
