"""Signatures of packages: Ed25519 (RFC 8032) over the manifest, which has the checksums of all other files.

A signature proves on which computer a package was made and that nobody changed it since, not that its votes are true.
signature.json: {"signer": name, "public_key": 32 bytes in base64, "signature": 64 bytes in base64}
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import write_new

LONGEST_NAME = 80
_PURPOSE = b"workshopdesk-package-signature-1\n"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that was checked. `public_key` is base64; `signer` is what its owner calls itself."""

    signer: str
    public_key: str

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the key, the first 20 hexadecimal digits in groups of four, to be read out on the telephone."""
        digits = hashlib.sha256(base64.b64decode(self.public_key)).hexdigest()[:20]
        return " ".join(digits[at : at + 4] for at in range(0, 20, 4))


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs on this computer. `name` has 1 to 80 printable characters."""

    name: str
    key: Ed25519PrivateKey

    def sign(self, manifest: bytes) -> bytes:
        """The content of signature.json. Raises KnownError("signer-name-missing")."""
        if not _is_name(self.name):
            raise KnownError("signer-name-missing", most=LONGEST_NAME)
        signed = _Signed(
            signer=self.name,
            public_key=_text(self.key.public_key().public_bytes_raw()),
            signature=_text(self.key.sign(_message(self.name, manifest))),
        )
        return msgspec.json.encode(signed, order="sorted")


class _Signed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    signer: str
    public_key: str
    signature: str


def verified(content: bytes, manifest: bytes) -> Signature:
    """The signature in signature.json. Raises KnownError: "package-signature-wrong", "package-damaged"."""
    try:
        signed = msgspec.json.decode(content, type=_Signed)
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(signed.public_key, validate=True))
        signature = base64.b64decode(signed.signature, validate=True)
    except (msgspec.MsgspecError, RecursionError, binascii.Error, ValueError) as error:
        raise KnownError("package-damaged", finding="signature unreadable") from error
    if not _is_name(signed.signer):
        raise KnownError("package-damaged", finding="the name of the signer")
    try:
        key.verify(signature, _message(signed.signer, manifest))
    except InvalidSignature as error:
        raise KnownError("package-signature-wrong") from error
    return Signature(signed.signer, _text(key.public_bytes_raw()))


def own_key(path: Path) -> Ed25519PrivateKey:
    """The key of this computer in a PEM file (PKCS 8) that only its user can read, made with the first wish for it.

    Raises KnownError("signing-key-unusable"); a file that is no key is left as it is.
    """
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = Ed25519PrivateKey.generate()
            write_new(path, fresh.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), mode=0o600)
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (KnownError, OSError, ValueError, TypeError) as error:
        raise KnownError("signing-key-unusable", path=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KnownError("signing-key-unusable", path=str(path))
    return key


def _message(signer: str, manifest: bytes) -> bytes:
    return _PURPOSE + signer.encode() + b"\n" + hashlib.sha256(manifest).digest()


def _is_name(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and name.isprintable() and name == name.strip()


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
