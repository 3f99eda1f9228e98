"""What covers a package that leaves the program: a signature, a passphrase. Also the worker that takes one off."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

import click

from workshopdesk.app.output_formats import ENCRYPTED_ENDING, PACKAGE_ENDING
from workshopdesk.cli.terminal import json_option


@dataclass(frozen=True, slots=True)
class Cover:
    """`sign_as` is the name of who signs. Empty parts cover nothing."""

    sign_as: str = ""
    passphrase: str = field(default="", repr=False)

    @property
    def ending(self) -> str:
        return ENCRYPTED_ENDING if self.passphrase else PACKAGE_ENDING

    def put_on(self, package: bytes) -> bytes:
        """The package as it leaves. Raises KnownError like signing.own_key, package.signed and encryption.encrypted."""
        if self.sign_as:
            from workshopdesk.base.folders import folders
            from workshopdesk.exchange.package import signed
            from workshopdesk.exchange.signing import Signer, own_key

            package = signed(package, Signer(self.sign_as, own_key(folders().signing_key)))
        if self.passphrase:
            from workshopdesk.exchange.encryption import encrypted

            package = encrypted(package, self.passphrase)
        return package


def told_passphrase(content: bytes) -> tuple[str, bytes]:
    """What the window program hands to a worker: the passphrase in the first line, then the rest."""
    line, _, rest = content.partition(b"\n")
    return line.decode("utf-8"), rest


@click.command(hidden=True)
@json_option
def decrypt() -> None:
    """A worker of the window program: a passphrase and an encrypted package on standard input, the package comes out.

    It takes a second or two of the processor by intention (exchange/encryption.py).
    """
    from workshopdesk.exchange.encryption import decrypted

    passphrase, content = told_passphrase(sys.stdin.buffer.read())
    sys.stdout.buffer.write(decrypted(content, passphrase))
