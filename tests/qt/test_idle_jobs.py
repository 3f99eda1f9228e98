"""What is prepared once the start page stands, and that every place opens although none is compiled at the start."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qt.desk_kit import ProgramWindow
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.qt.idle_jobs import IdleJobs

# What a start page can do without, told by a process of its own: here everything is imported long ago.
START = """
import sys, tempfile
from pathlib import Path
from workshopdesk.base.folders import Folders
from workshopdesk.bootstrap import Desk, application

HEAVY = ("workshopdesk.app.commands", "workshopdesk.qt.workshop_controller", "workshopdesk.store.shelf", "reportlab",
         "openpyxl", "pyphen", "sqlite_utils", "multiprocessing")

def there():
    return [name for name in HEAVY if name in sys.modules]

app = application()
home = Path(tempfile.mkdtemp())
desk = Desk(Folders(home / "data", home / "config", home / "state"))
desk.engine.warnings.connect(lambda errors: print([error.toString() for error in errors]))
desk.ahead.finished.connect(app.quit)
print("shown", there())
desk.window.show()
app.exec()
print("ready", there())
desk.close()
"""


def test_jobs_run_in_their_order_between_the_events(qtbot: QtBot) -> None:
    done: list[str] = []
    jobs = IdleJobs([lambda: done.append("one"), lambda: done.append("two")])
    assert done == []
    with qtbot.waitSignal(jobs.finished):
        jobs.start()
        QTimer.singleShot(0, lambda: done.append("an event"))
        assert done == []
    assert [name for name in done if name != "an event"] == ["one", "two"]
    assert done.index("an event") < 2
    assert jobs.open == 0


def test_stopped_jobs_stay_undone(qtbot: QtBot) -> None:
    done: list[str] = []
    jobs = IdleJobs([lambda: done.append("one"), lambda: jobs.stop(), lambda: done.append("never")])
    jobs.start()
    qtbot.waitUntil(lambda: jobs.open == 1)
    qtbot.wait(20)
    assert done == ["one"]
    assert jobs.open == 1


def test_the_start_page_stands_before_a_workshop_could_be_opened() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "shown []",
        "ready ['workshopdesk.app.commands', 'workshopdesk.qt.workshop_controller', 'workshopdesk.store.shelf', "
        "'pyphen', 'sqlite_utils']",
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_place_opens_from_every_other_place(qapp: QGuiApplication, tmp_path: Path, language: str) -> None:
    """The window notices a warning of any of them at its end."""
    with ProgramWindow(tmp_path) as program:
        program.desk.controller.setLanguage(language)
        template = template_by_key("kartenabfrage", tmp_path)
        program.create(records_for(template, title="Radverkehr in Bonn", language=language), "prepare")
        for way in permutations(("start", "prepare", "run", "vote", "results"), 2):
            for place in way:
                program.desk.controller.goTo(place)
                program.next_frame()
                assert program.desk.controller.place == place
        assert "Radverkehr in Bonn" in program.window.title()
        program.desk.controller.closeWorkshop()
        program.settle()
        assert program.window.title() == "WorkshopDesk"
