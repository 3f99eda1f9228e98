"""Journey 4 (SCREENS.md): a power cut in the middle; start again, everything is there, timer and phase included."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from qt.board_kit import BoardDesk
from workshopdesk.store.check import check_workshop

SAID = ["done timer", "done moved", "done clustered", "done written", "done holding"]


@pytest.mark.slow
def test_after_a_power_cut_everything_acknowledged_is_there(qapp, tmp_path: Path) -> None:
    script = Path(__file__).with_name("work_until_killed.py")
    tests = Path(__file__).resolve().parents[1]
    with subprocess.Popen(
        [sys.executable, str(script), str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tests), *sys.path])},
    ) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line.strip())
            if line.strip() == SAID[-1]:
                break
        process.send_signal(signal.SIGKILL)
    assert said == SAID
    assert check_workshop(tmp_path / "wege.workshop") == []

    with BoardDesk(tmp_path, (1600, 900)) as desk:
        desk.open("run")
        desk.until(lambda: bool(desk.cards()), "cards")
        agenda = desk.desk.controller.workshop.agenda
        assert agenda.phaseNumber == 3
        assert agenda.timerRuns
        assert 0 < agenda.secondsLeft < agenda.phaseSeconds
        assert desk.note("WLAN in der Stadt").id in desk.cluster(3).members
        assert "Bank" in desk.loose()
        held = desk.note("Wegweiser")
        assert desk.desk.controller.workshop.undoLabel == "add-note", "the card in the hand was not laid down"
        assert held.text in desk.loose()
        desk.tap("undo")
        assert "Bank" not in desk.loose()
        assert desk.desk.controller.workshop.undoLabel == "put-in-cluster"
