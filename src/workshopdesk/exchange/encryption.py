"""Packages that open with a passphrase only: files of the age format (age-encryption.org/v1, one scrypt recipient).

The ordinary `age` program opens them too. Making and opening one takes a second or two of the processor by intention:
that is what a guesser has to pay for each guess. Whoever shows a window has it done by a process of its own.
"""

from __future__ import annotations

import re

from workshopdesk.base.errors import KnownError

HEAD = b"age-encryption.org/v1\n"
# "-> scrypt SALT N": 2**N rounds. 18 or 19 are usual; a forged file could ask for hours of work and all the memory.
_STANZA = re.compile(rb"-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n")
MOST_WORK = 21


def is_encrypted(content: bytes) -> bool:
    """Whether a file, or its beginning, is of the age format."""
    return content.startswith(HEAD)


def encrypted(content: bytes, passphrase: str) -> bytes:
    """The content as an age file. Raises KnownError("passphrase-missing") for an empty passphrase."""
    import pyrage

    if not passphrase:
        raise KnownError("passphrase-missing")
    return bytes(pyrage.passphrase.encrypt(content, passphrase))


def decrypted(content: bytes, passphrase: str) -> bytes:
    """The reverse. Raises KnownError: "package-encrypted" without a passphrase, "passphrase-wrong" (or the file was
    changed: the format cannot tell), "package-unreadable", "package-costly".
    """
    import pyrage

    stanza = _STANZA.match(content, len(HEAD))
    if stanza is None:
        raise KnownError("package-unreadable", finding="not encrypted with a passphrase")
    if int(stanza[1]) > MOST_WORK:
        raise KnownError("package-costly")
    if not passphrase:
        raise KnownError("package-encrypted")
    try:
        return bytes(pyrage.passphrase.decrypt(content, passphrase))
    except pyrage.DecryptError as error:
        raise KnownError("passphrase-wrong") from error
