"""Refusals about session packages, their signatures and passwords, in English. See __init__.py."""

from __future__ import annotations

_NOTHING = "Nothing was taken over."
_NOT_WRITTEN = "Nothing was written."
_ASK = "Please ask where the package comes from, and ask for it once more."

PACKAGE_TEXTS: dict[str, tuple[str, str, str]] = {
    "package-unreadable": (
        "The workshop package is damaged and cannot be read.",
        _NOTHING,
        "Please ask for the package once more.",
    ),
    "package-not-ours": (
        "This is not a workshop package.",
        _NOTHING,
        "Please choose a file that ends in .workshop.zip.",
    ),
    "package-unsafe": (
        "The workshop package holds something that does not belong there ({finding}).",
        _NOTHING,
        _ASK,
    ),
    "package-too-large": (
        "The workshop package is larger than {limit_mb} MB.",
        _NOTHING,
        "Please ask where the package comes from.",
    ),
    "package-damaged": (
        "The content of the workshop package is not right ({finding}).",
        _NOTHING,
        "Please ask for the package once more.",
    ),
    "package-too-new": (
        "The workshop package comes from a newer version of WorkshopDesk ({program}).",
        _NOTHING,
        "Please update WorkshopDesk on this computer.",
    ),
    "package-bomb": (
        "Opened, the workshop package would become more than {times} times larger.",
        _NOTHING,
        "Please ask where the package comes from.",
    ),
    "package-crowded": (
        "The workshop package holds more than {most} files.",
        _NOTHING,
        "Please ask where the package comes from.",
    ),
    "package-name-twice": (
        "A file name occurs twice in the workshop package.",
        _NOTHING,
        _ASK,
    ),
    "package-name-unsafe": (
        "The workshop package has a file name that does not belong there.",
        _NOTHING,
        _ASK,
    ),
    "package-too-deep": (
        "The data in the workshop package are nested too deeply.",
        _NOTHING,
        _ASK,
    ),
    "package-signature-wrong": (
        "The signature of the workshop package is wrong. It was changed after it had been signed.",
        _NOTHING,
        "Please ask the person who signed it, and ask for it once more.",
    ),
    "package-encrypted": (
        "The workshop package is protected with a password.",
        _NOTHING,
        "Please enter the password.",
    ),
    "passphrase-wrong": (
        "The password does not fit the workshop package, or the file is damaged.",
        _NOTHING,
        "Please check upper and lower case, and try again.",
    ),
    "passphrase-missing": (
        "There is no password for the protected workshop package.",
        _NOT_WRITTEN,
        "Please enter a password.",
    ),
    "package-costly": (
        "The workshop package is locked in a way that would keep this computer busy for a long time.",
        _NOTHING,
        "Please ask where the package comes from.",
    ),
    # Signatures
    "signer-name-missing": (
        "The signature needs a name of 1 to {most} characters.",
        _NOT_WRITTEN,
        "Please enter who signs, for example the town or the project office.",
    ),
    "signing-key-unusable": (
        "The key for signing ({name}) cannot be read or made.",
        _NOT_WRITTEN,
        "Please check the file {path}, or write the package without a signature.",
    ),
    "known-signers-unusable": (
        "The list of known signatures ({name}) cannot be read or written.",
        "Nothing was changed.",
        "Please check the file {path}.",
    ),
}
