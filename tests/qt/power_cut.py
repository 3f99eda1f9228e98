"""A program that runs for itself and is killed in the middle of its work, as by a power cut."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]


def said_until_killed(script: Path, home: Path, last: str) -> list[str]:
    """Run a script of ours on a folder; it is killed at once when it says `last`. Returns everything it said."""
    said: list[str] = []
    with subprocess.Popen(
        [sys.executable, str(script), str(home)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])},
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said.append(line.strip())
            if said[-1] == last:
                break
        process.send_signal(signal.SIGKILL)
        said += [line.strip() for line in process.stdout]
    return said
