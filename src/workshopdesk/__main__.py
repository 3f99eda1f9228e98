"""The program's entry: the command line, which starts the window program only when it is asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from workshopdesk.base.errors import KnownError
from workshopdesk.cli.group import build_cli


class _Desktop:
    """Imports Qt at the first call, so that every other command starts without it."""

    def launch(self, path: Path | None) -> int:
        with _libraries_present():
            from workshopdesk.bootstrap import launch
        return launch(path)

    def launch_office(self, address: str) -> int:
        with _libraries_present():
            from workshopdesk.bootstrap import launch
        return launch(office=address)

    def picture(self, path: Path, png: Path) -> None:
        with _libraries_present():
            from workshopdesk.bootstrap import board_picture
        board_picture(path, png)

    def self_test(self) -> int:
        with _libraries_present():
            from workshopdesk.bootstrap import self_test
        return self_test()


@contextmanager
def _libraries_present() -> Iterator[None]:
    """A system without Qt's libraries shows at the import; the error names the missing one."""
    try:
        yield
    except ImportError as error:
        if (error.name or "").startswith("workshopdesk"):
            raise  # our own mistake
        raise KnownError("screen-unavailable", finding=str(error)) from error


def command_line() -> click.Group:
    """All commands, with the window program behind them."""
    return build_cli(_Desktop())


def main() -> None:
    """Run the command line and leave with its exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # a worker process of the bundled program starts here too
    command_line()()


if __name__ == "__main__":
    main()
