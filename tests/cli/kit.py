"""Runs the real command line, in this process or as a process of its own, as scripts and project offices do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from workshopdesk.__main__ import command_line

DATA = Path(__file__).resolve().parents[1] / "data"
BONN = DATA / "raddialog" / "bonn.csv"
# these commands make a Qt application, which this process has already or wants to make itself
_SHOWN = ("demo", "open", "self-test")
LEER = DATA / "kommuki" / "Kommuki PYT! Leer 2023.xlsx"


class Program:
    """workshopdesk in a folder, with its settings and data in the same folder."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self._environment = {"WORKSHOPDESK_HOME": str(folder / "home"), "PYTHONUTF8": "1"} | environment

    def __call__(self, *arguments: object, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
        """In this process: a second less than in one of its own. An error that is no message is raised."""
        if arguments and arguments[0] in _SHOWN:
            return self.process(*arguments, stdin=stdin)
        told = [str(argument) for argument in arguments]
        with pytest.MonkeyPatch.context() as here:
            here.chdir(self.folder)
            for name, value in self._environment.items():
                here.setenv(name, value)
            done = CliRunner().invoke(command_line(), told, input=stdin, prog_name="workshopdesk")
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return subprocess.CompletedProcess(told, done.exit_code, done.stdout_bytes, done.stderr_bytes)

    def process(self, *arguments: object, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
        """In a process of its own."""
        return self.python("-m", "workshopdesk", *arguments, stdin=stdin)

    def python(self, *arguments: object, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=self.folder,
            env=os.environ | self._environment,
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
