"""A real PostgreSQL of this test run: its own folder, its own socket, no port; databases cheap by template.

Debian keeps the server's programs in /usr/lib/postgresql/VERSION/bin. The server refuses to run as root, so root starts
it as the user postgres, whom the package makes.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

_SETTINGS = ("listen_addresses=", "max_connections=20")
# Nothing in the tests outlives them, so nothing needs to be on the disk.
_FORGETFUL = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
_TEMPLATE = "office_template"


def programs() -> Path | None:
    """The folder with initdb and pg_ctl of the newest PostgreSQL on this computer, or None."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    found = [folder for folder in folders if (folder / "initdb").exists()]
    if found:
        return found[-1]
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


def can_run() -> bool:
    """On Linux a missing server is a mistake of the set-up and fails; elsewhere the tests on it are left out."""
    return sys.platform == "linux" or programs() is not None


class PostgresServer:
    """Running from construction to `stop`; `durable` as an office's own server is, which only measurements need."""

    def __init__(self, *, durable: bool = False) -> None:
        found = programs()
        assert found is not None, "PostgreSQL is missing: make setup-test installs it"
        self._programs = found
        # Not pytest's folder: the path of a socket may have 107 characters, and the server's user must get there.
        self._folder = Path(tempfile.mkdtemp(prefix="wd-pg-", dir="/tmp" if Path("/tmp").is_dir() else None))
        self._numbers = itertools.count(1)
        if os.getuid() == 0:
            shutil.chown(self._folder, "postgres")
        data = self._folder / "data"
        self._run("initdb", "-D", data, "-U", "office", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        settings = _SETTINGS if durable else (*_SETTINGS, *_FORGETFUL)
        options = " ".join([f"-k {self._folder}", *(f"-c {setting}" for setting in settings)])
        self._run("pg_ctl", "-D", data, "-l", self._folder / "log", "-w", "-t", 240, "-o", options, "start")
        self._template_made = False

    def address(self, database: str, user: str = "office") -> str:
        return f"postgresql://{user}@/{database}?host={self._folder}"

    def empty_database(self) -> str:
        """The address of a new database in which nothing is."""
        return self._create("template1")

    def catalogue(self) -> str:
        """The address of a new catalogue that is up to date and empty."""
        from workshopdesk.store.office.office_catalogue import open_catalogue

        if not self._template_made:
            self._execute(f"create database {_TEMPLATE}")
            open_catalogue(self.address(_TEMPLATE)).close()
            self._template_made = True
        return self._create(_TEMPLATE)

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self._folder / "data", "-m", "immediate", "-w", "stop")
        shutil.rmtree(self._folder)

    def _create(self, template: str) -> str:
        name = f"office_{next(self._numbers)}"
        self._execute(f"create database {name} template {template}")
        return self.address(name)

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[call-overload]

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._programs / program), *map(str, arguments)]
        if os.getuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *command]
        # Not a pipe: the server inherits the output and would hold it open.
        with (self._folder / f"{program}.log").open("ab") as log:
            done = subprocess.run(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd="/", check=False)
        assert done.returncode == 0, (self._folder / f"{program}.log").read_text(errors="replace")
