"""Runs the real program as a process of its own, as scripts and project offices do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[1] / "data"
BONN = DATA / "raddialog" / "bonn.csv"
LEER = DATA / "kommuki" / "Kommuki PYT! Leer 2023.xlsx"


class Program:
    """workshopdesk in a folder, with its settings and data in the same folder."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self._environment = os.environ | {"WORKSHOPDESK_HOME": str(folder / "home"), "PYTHONUTF8": "1"} | environment

    def __call__(self, *arguments: object, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
        return self.python("-m", "workshopdesk", *arguments, stdin=stdin)

    def python(self, *arguments: object, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=self.folder,
            env=self._environment,
            check=False,
            timeout=240,
        )

    def json(self, *arguments: object) -> dict[str, Any]:
        """The result of a command that must succeed."""
        done = self(*arguments, "--json")
        assert done.returncode == 0, done.stderr.decode()
        value: dict[str, Any] = json.loads(done.stdout)
        return value

    def new(self, name: str = "a.workshop", template: str = "kartenabfrage") -> Path:
        done = self("new", name, "--template", template, "--title", "Wege und Plätze")
        assert done.returncode == 0, done.stderr.decode()
        return self.folder / name
