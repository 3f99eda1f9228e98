"""Passphrases on the command line: from a file or asked at the terminal, never an argument that others could see."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from workshopdesk.base.errors import KnownError
from workshopdesk.cli.terminal import Terminal

F = TypeVar("F", bound=Callable[..., Any])

_MOST = 4096


def passphrase_file_option(command: F) -> F:
    """--passphrase-file FILE, given to the command as `passphrase_file`."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path, dir_okay=False),
        default=None,
        metavar="FILE",
        help="The password of the package is the first line of FILE.",
    )(command)


def passphrase_from(file: Path) -> str:
    """The first line of a file in UTF-8.

    Raises KnownError: "source-missing", "source-unreadable", "passphrase-missing".
    """
    try:
        with file.open("rb") as opened:
            line = opened.readline(_MOST)
        passphrase = line.decode("utf-8-sig").rstrip("\r\n")
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(file)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError("source-unreadable", path=str(file)) from error
    if not passphrase:
        raise KnownError("passphrase-missing")
    return passphrase


def passphrase_for_reading(terminal: Terminal, package: Path, file: Path | None) -> str:
    """What opens this package; empty if it needs nothing or nobody can be asked. Raises like `passphrase_from`."""
    from workshopdesk.exchange.package_look import looks_encrypted

    if not looks_encrypted(package):
        return ""
    if file is not None:
        return passphrase_from(file)
    return _asked(terminal) if sys.stdin.isatty() else ""


def passphrase_for_writing(terminal: Terminal, ask: bool, file: Path | None) -> str:
    """A new passphrase; empty where none is wished for. Raises like `passphrase_from`."""
    if file is not None:
        return passphrase_from(file)
    return _asked(terminal, again=True) if ask else ""


def _asked(terminal: Terminal, again: bool = False) -> str:
    german = terminal.language == "de"
    repeat = ("Passwort wiederholen" if german else "Repeat the password") if again else False
    words = "Passwort des Pakets" if german else "Password of the package"
    return str(click.prompt(words, hide_input=True, confirmation_prompt=repeat, err=True))
