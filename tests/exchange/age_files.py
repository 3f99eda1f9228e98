"""Encrypted files made by the words of the age specification (age-encryption.org/v1), without the library that reads
them in the program, and with as little work as one likes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import random

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_CHUNK = 64 * 1024


def age_file(content: bytes, passphrase: str, work: int = 2, told_work: int | None = None) -> bytes:
    """An age file with one scrypt recipient of 2**work rounds; `told_work` is what its head claims instead."""
    rng = random.Random(7)
    file_key, salt, nonce = rng.randbytes(16), rng.randbytes(16), rng.randbytes(16)
    wrap_salt = b"age-encryption.org/v1/scrypt" + salt
    wrap_key = hashlib.scrypt(passphrase.encode(), salt=wrap_salt, n=2**work, r=8, p=1, dklen=32)
    body = ChaCha20Poly1305(wrap_key).encrypt(bytes(12), file_key, None)
    work = work if told_work is None else told_work
    head = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_text(salt), work, _text(body))
    told = head + b" " + _text(hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")) + b"\n"
    stream = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    chunks = [content[at : at + _CHUNK] for at in range(0, len(content), _CHUNK)] or [b""]
    payload = b"".join(
        stream.encrypt(number.to_bytes(11) + bytes([number == len(chunks) - 1]), chunk, None)
        for number, chunk in enumerate(chunks)
    )
    return told + nonce + payload


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, purpose).derive(key)


def _text(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")
