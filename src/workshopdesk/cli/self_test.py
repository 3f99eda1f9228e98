"""self-test: a whole small workshop in a temporary folder, to tell whether this installation works."""

from __future__ import annotations

import faulthandler
import logging
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.cli.terminal import Terminal, json_option

log = logging.getLogger(__name__)

WATCHDOG_SECONDS = 120


@click.command()
@click.option("--gui", is_flag=True, help="Start the window program too, without showing it.")
@click.option("--seconds", type=click.IntRange(1), default=WATCHDOG_SECONDS, show_default=True, hidden=True)
@json_option
@click.pass_obj
def self_test(terminal: Terminal, gui: bool, seconds: int) -> None:
    """Try a whole small workshop in a temporary folder. Gives up after two minutes."""
    # A hanging window must not hang the test: whatever happens, the process ends, with all stacks on standard error.
    faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        with TemporaryDirectory() as folder:
            _workshop(Path(folder))
        code = terminal.desktop.self_test() if gui else 0
    except (DomainError, KnownError):
        raise
    except Exception as error:
        log.exception("the self-test failed")
        raise KnownError("self-test-failed", finding=f"{type(error).__name__}: {error}") from error
    finally:
        faulthandler.cancel_dump_traceback_later()
    if code != 0:
        raise KnownError("self-test-failed", finding=f"exit code {code}")
    terminal.say("Selbsttest bestanden.", "Self-test passed.")
    terminal.result({"passed": True, "gui": gui})


def _workshop(folder: Path) -> None:
    """Make, fill, undo, vote, close, open again, check, pack, unpack and print one workshop. Raises when one fails."""
    from workshopdesk.app import queries
    from workshopdesk.app.commands import CreateWorkshop
    from workshopdesk.app.demo import demo_records, hold_demo_vote, ideas_file
    from workshopdesk.cli.files import existing_workshop, new_workshop
    from workshopdesk.cli.outputs import write_document
    from workshopdesk.exchange.idea_import import import_ideas
    from workshopdesk.exchange.package import pack, restore
    from workshopdesk.exchange.package_file import read_package
    from workshopdesk.store.check import check_workshop

    path, copy, package = folder / "a.workshop", folder / "b.workshop", folder / "a.workshop.zip"
    with new_workshop(path) as (session, box):
        session.do(CreateWorkshop(demo_records("de")))
        before = len(queries.notes(session.state))
        _require(import_ideas(session, ideas_file()).ideas_added > 0, "no ideas were added")
        session.undo()
        _require(len(queries.notes(session.state)) == before, "undo did not take the import back")
        hold_demo_vote(session, box, "de")
    with existing_workshop(path) as (session, box):
        _require(len(queries.notes(session.state)) == before, "cards were lost")
        packed = pack(session.state, box)
        write_document("package", session.state, box, package)
        for key, name in (("protocol", "a.pdf"), ("poster", "b.pdf"), ("csv", "a.csv")):
            write_document(key, session.state, box, folder / name)
            _require((folder / name).stat().st_size > 0, f"{key} is empty")
    _require(check_workshop(path) == [], "the workshop file is not sound")
    with new_workshop(copy) as (session, box):
        restore(read_package(package), session, box)
        _require(pack(session.state, box) == packed, "the package came back different")


def _require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise RuntimeError(otherwise)
