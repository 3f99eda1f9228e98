"""What covers a package: a signature that is checked and remembered, a passphrase in the open format of age."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest

from exchange.age_files import age_file
from exchange.kit import files_of
from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.archive import pack_archive
from workshopdesk.exchange.encryption import MOST_WORK
from workshopdesk.exchange.known_signers import KnownSigners, Trust
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.exchange.package import signed, unpack
from workshopdesk.exchange.package_file import read_package
from workshopdesk.exchange.package_look import looks_encrypted, looks_like_package
from workshopdesk.exchange.signing import LONGEST_NAME, Signature, Signer, own_key

TOWN = "Stadt Lindenfurt"
PASSPHRASE = "Grüße aus der Bürgerwerkstatt"


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(TOWN, own_key(tmp_path_factory.mktemp("keys") / "key.pem"))


def code_of(package: bytes) -> str:
    with pytest.raises(KnownError) as refused:
        unpack(package)
    return refused.value.code


def signature_of(package: bytes) -> Signature:
    signature = unpack(package).signature
    assert signature is not None
    return signature


def test_a_signed_package_says_who_signed_and_carries_the_same_workshop(packed: bytes, signer: Signer) -> None:
    """T2"""
    package = signed(packed, signer)
    assert unpack(packed).signature is None
    assert signature_of(package).signer == TOWN
    assert len(signature_of(package).fingerprint.replace(" ", "")) == 20
    assert unpack(package).records == unpack(packed).records
    assert signed(package, signer) == package, "signed again it is the same, Ed25519 needs no chance"


def test_what_was_changed_after_signing_is_refused(packed: bytes, signer: Signer) -> None:
    files = files_of(signed(packed, signer))
    signature = json.loads(files["signature.json"])
    reworded = files["manifest.json"].replace(b'"program"', b'"program" ')
    others = json.dumps(signature | {"signer": "Stadt Musterhausen"}).encode()
    first, *rest = base64.b64decode(signature["signature"])
    broken = json.dumps(signature | {"signature": base64.b64encode(bytes([first ^ 1, *rest])).decode()}).encode()
    for name, content in (("manifest.json", reworded), ("signature.json", others), ("signature.json", broken)):
        assert code_of(pack_archive(files | {name: content})) == "package-signature-wrong"
    no_name = json.dumps(signature | {"signer": "Stadt\nLindenfurt"}).encode()
    for content in (b"", b"{}", b"[" * 100_000, json.dumps(signature | {"public_key": "AA=="}).encode(), no_name):
        assert code_of(pack_archive(files | {"signature.json": content})) == "package-damaged"


@pytest.mark.parametrize("name", ["", " ", "a\nb", "x" * (LONGEST_NAME + 1)])
def test_nobody_signs_without_a_name(packed: bytes, signer: Signer, name: str) -> None:
    with pytest.raises(KnownError) as refused:
        signed(packed, Signer(name, signer.key))
    assert refused.value.code == "signer-name-missing"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_the_key_is_made_once_and_only_its_user_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "data/key.pem"
    first = own_key(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert own_key(path).private_bytes_raw() == first.private_bytes_raw()
    damaged = tmp_path / "damaged.pem"
    damaged.write_text("kein Schlüssel", "utf-8")
    with pytest.raises(KnownError) as refused:
        own_key(damaged)
    assert refused.value.code == "signing-key-unusable"
    assert damaged.read_text("utf-8") == "kein Schlüssel"


def test_the_first_signature_is_believed_and_another_key_is_not(packed: bytes, signer: Signer, tmp_path: Path) -> None:
    """T2"""
    path = tmp_path / "data/known.json"
    known = KnownSigners(path)
    assert known.judge(None).trust is Trust.UNSIGNED
    first = signature_of(signed(packed, signer))
    assert known.judge(first).trust is Trust.NEW
    known.remember(first, "2026-11-23")
    known.remember(first, "2027-01-01")
    told = KnownSigners(path).judge(first)
    assert (told.trust, told.name, told.since, told.fingerprint) == (Trust.KNOWN, TOWN, "2026-11-23", first.fingerprint)

    stranger = Signer("stadt  LINDENFURT", own_key(tmp_path / "other.pem"))
    second = signature_of(signed(packed, stranger))
    told = known.judge(second)
    assert (told.trust, told.since, told.fingerprint) == (Trust.CHANGED, "2026-11-23", second.fingerprint)
    known.remember(second, "2026-12-01")
    assert [known.judge(one).trust for one in (first, second)] == [Trust.KNOWN, Trust.KNOWN]

    path.write_text("[{", "utf-8")
    for attempt in (lambda: known.judge(first), lambda: known.remember(first, "2026-12-01")):
        with pytest.raises(KnownError) as refused:
            attempt()
        assert refused.value.code == "known-signers-unusable"
    assert path.read_text("utf-8") == "[{"


def test_who_is_known_keeps_the_name_that_was_seen_first(packed: bytes, signer: Signer, tmp_path: Path) -> None:
    known = KnownSigners(tmp_path / "known.json")
    known.remember(signature_of(signed(packed, signer)), "2026-11-23")
    renamed = signature_of(signed(packed, Signer("Bundesministerium", signer.key)))
    assert known.judge(renamed).name == TOWN


def test_an_encrypted_package_opens_with_its_passphrase_only(packed: bytes, tmp_path: Path) -> None:
    """T3"""
    path = tmp_path / "umbenannt.dat"
    path.write_bytes(age_file(packed, PASSPHRASE))
    assert looks_like_package(path)
    assert looks_encrypted(path)
    assert read_package(path, PASSPHRASE) == unpack(packed)
    assert OfficeFiles(passphrase=PASSPHRASE).read(path).ideas
    for passphrase, code in (("", "package-encrypted"), ("Grüsse", "passphrase-wrong")):
        for attempt in (lambda given=passphrase: read_package(path, given), lambda: OfficeFiles().read(path)):
            with pytest.raises(KnownError) as refused:
                attempt()
            assert refused.value.code in (code, "package-encrypted")


def test_a_damaged_or_hostile_lock_is_refused(packed: bytes, tmp_path: Path) -> None:
    whole = age_file(packed, PASSPHRASE)
    hostile = {
        age_file(b"", PASSPHRASE, told_work=MOST_WORK + 1): "package-costly",
        age_file(b"", PASSPHRASE, told_work=99): "package-costly",
        whole.replace(b"-> scrypt ", b"-> X25519 "): "package-unreadable",
        whole[:40]: "package-unreadable",
        whole[:-1]: "passphrase-wrong",
        whole[:-1] + bytes([whole[-1] ^ 1]): "passphrase-wrong",
        age_file(b"kein Paket", PASSPHRASE): "package-unreadable",
        age_file(whole, PASSPHRASE): "package-unreadable",
    }
    path = tmp_path / "a.workshop.zip.age"
    for content, code in hostile.items():
        path.write_bytes(content)
        with pytest.raises(KnownError) as refused:
            read_package(path, PASSPHRASE)
        assert refused.value.code == code
