"""new, import-package, check: commands that make, fill and examine workshop files."""

from __future__ import annotations

from pathlib import Path

import click

from workshopdesk.base.errors import KnownError
from workshopdesk.cli.passphrases import passphrase_file_option, passphrase_for_reading
from workshopdesk.cli.signatures import tell_signature
from workshopdesk.cli.terminal import REFUSED, Terminal, json_option

FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=FILE)
@click.option("--template", "key", required=True, metavar="KEY", help="Key of a template; see the command templates.")
@click.option("--title", required=True, help="The workshop's title.")
@click.option("--language", type=click.Choice(["de", "en"]), default="de", show_default=True)
@json_option
@click.pass_obj
def new(terminal: Terminal, file: Path, key: str, title: str, language: str) -> None:
    """Make a new workshop FILE from a template."""
    from workshopdesk.app.commands import CreateWorkshop
    from workshopdesk.app.templates import records_for, template_by_key
    from workshopdesk.base.folders import folders
    from workshopdesk.cli.files import new_workshop

    try:
        template = template_by_key(key, folders().templates)
    except KnownError as error:
        if error.code != "template-unknown":
            raise
        raise click.BadParameter(terminal.sentence(error), param_hint="--template") from error
    records = records_for(template, title=title, language=language)
    with new_workshop(file) as (session, _):
        session.do(CreateWorkshop(records))
    terminal.say(f"Angelegt: {file}", f"Made: {file}")
    terminal.result({"file": str(file), "template": key})


@click.command()
@click.argument("package", type=FILE)
@click.option("--out", "file", type=FILE, required=True, metavar="FILE", help="The new workshop file.")
@passphrase_file_option
@click.option("--trust-key", is_flag=True, help="Accept another key of a signer that is known already.")
@json_option
@click.pass_obj
def import_package(
    terminal: Terminal, package: Path, file: Path, passphrase_file: Path | None, trust_key: bool
) -> None:
    """Make a workshop file from a session PACKAGE, and tell who signed it."""
    from workshopdesk.cli.files import new_workshop
    from workshopdesk.exchange.package import restore
    from workshopdesk.exchange.package_file import read_package

    content = read_package(package, passphrase_for_reading(terminal, package, passphrase_file))
    with new_workshop(file) as (session, box):
        restore(content, session, box)
    terminal.say(f"Eingelesen: {file}", f"Imported: {file}")
    signature = tell_signature(terminal, content.signature, trust_key=trust_key)
    terminal.result({"file": str(file), "workshop": content.workshop.id, "signature": signature})


@click.command()
@click.argument("file", type=FILE)
@passphrase_file_option
@json_option
@click.pass_obj
def check(terminal: Terminal, file: Path, passphrase_file: Path | None) -> None:
    """Tell whether a workshop FILE or a session package is sound: exit code 0, or 1 with the finding."""
    findings = _findings(file, passphrase_for_reading(terminal, file, passphrase_file))
    terminal.result({"sound": not findings, "findings": list(findings)})
    if not findings:
        terminal.say(f"In Ordnung: {file}", f"Sound: {file}")
        return
    for finding, error in findings.items():
        terminal.warn(f"{terminal.sentence(error)} [{finding}]")
    raise click.exceptions.Exit(REFUSED)


def _findings(file: Path, passphrase: str) -> dict[str, KnownError]:
    """Each as "code: detail" and as an error. Raises KnownError when the file cannot be examined at all."""
    from workshopdesk.exchange.package_file import read_package
    from workshopdesk.exchange.package_look import looks_like_package
    from workshopdesk.store.check import check_workshop

    if not looks_like_package(file):
        split = ((finding, *finding.partition(": ")[::2]) for finding in check_workshop(file))
        return {finding: KnownError(code, path=str(file), finding=detail) for finding, code, detail in split}
    try:
        read_package(file, passphrase)
    except KnownError as error:
        if not error.code.startswith("package-") or error.code == "package-encrypted":
            raise
        details = ", ".join(str(detail) for detail in error.details.values())
        return {f"{error.code}: {details}".removesuffix(": "): error}
    return {}
