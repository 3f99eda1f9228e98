"""A workshop on a stick or a network drive is opened, with one calm message; tried on a disk that is really mounted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from qt.desk_kit import ProgramWindow
from workshopdesk.app.messages import sentences
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.errors import KnownError
from workshopdesk.qt.volume import advice_on, volume_under

# In a room of mounts of its own: a real disk where Linux lays sticks, and the program opening a workshop from it.
ON_A_STICK = """
import sys, tempfile
from pathlib import Path
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.folders import Folders
from workshopdesk.bootstrap import Desk, application
from workshopdesk.store.shelf import FileShelf

home = Path(tempfile.mkdtemp())
path = Path("/media/stick.workshop")
records = records_for(template_by_key("kartenabfrage", home), title="Radverkehr", language="de")
FileShelf(home, "test").create(path, records).close()
app = application()
desk = Desk(Folders(home / "data", home / "config", home / "state"))
desk.controller.openPath(str(path))
messenger = desk.controller.messenger
print(desk.controller.place, messenger.tone)
print(messenger.happened, messenger.safe, messenger.advice)
desk.close()
"""

UNSHARE = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
MOUNT = "mount -t tmpfs stick /media"


def can_mount() -> bool:
    if not shutil.which("unshare") or not Path("/media").is_dir():
        return False
    return subprocess.run([*UNSHARE, MOUNT], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="this system lets nobody mount a disk in a room of mounts of their own")
def test_a_workshop_on_a_stick_is_opened_and_the_facilitator_advised() -> None:
    done = subprocess.run(
        [*UNSHARE, f'{MOUNT} && exec "$0" -c "$1"', sys.executable, ON_A_STICK],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    assert done.returncode == 0, done.stderr
    advice = sentences(KnownError("file-on-stick", path="/media/stick.workshop"), "de")
    assert done.stdout.splitlines() == ["run warn", str(advice)]


def test_a_workshop_on_this_computer_is_opened_without_a_word(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert volume_under(tmp_path).file_system
    assert advice_on(tmp_path) is None
    with ProgramWindow(tmp_path) as program:
        template = template_by_key("kartenabfrage", tmp_path)
        program.create(records_for(template, title="Radverkehr in Bonn", language="de"), "run")
        assert not program.desk.controller.messenger.shown


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("code", ["file-on-network", "file-on-stick"])
def test_the_advice_names_the_file_and_says_what_to_do(code: str, language: str) -> None:
    said = sentences(KnownError(code, path="/mnt/s/wege.workshop"), language)
    assert "wege.workshop" in said.happened
    assert ("kopieren" if language == "de" else "copy") in said.advice
