"""Journey 4 (SCREENS.md): a power cut in the middle; start again, everything is there, timer and phase included."""

from __future__ import annotations

from pathlib import Path

import pytest

from qt.board_kit import BoardDesk
from qt.power_cut import said_until_killed
from workshopdesk.store.check import check_workshop

SAID = ["done timer", "done moved", "done clustered", "done written", "done holding"]


@pytest.mark.slow
def test_after_a_power_cut_everything_acknowledged_is_there(qapp, tmp_path: Path) -> None:
    script = Path(__file__).with_name("work_until_killed.py")
    assert said_until_killed(script, tmp_path, SAID[-1]) == SAID
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
