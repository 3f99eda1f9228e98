"""Signatures and passwords of packages on the command line, which is called in this process."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from exchange.age_files import age_file
from workshopdesk.cli.group import build_cli
from workshopdesk.cli.outputs import render
from workshopdesk.cli.package_cover import decrypt
from workshopdesk.exchange.known_signers import KnownSigners
from workshopdesk.exchange.package_file import read_package

TOWN = "Stadt Lindenfurt"
PASSWORD = "Grüße aus der Bürgerwerkstatt"


class NoDesktop:
    """No window is asked for here."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKSHOPDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def run(*arguments: object, typed: str = "") -> Result:
    words = [str(one) for one in arguments]
    return CliRunner().invoke(build_cli(NoDesktop()), words, input=typed)  # type: ignore[arg-type]  # unused


def told(*arguments: object) -> dict[str, Any]:
    result = run(*arguments, "--json")
    answer: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return answer


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    file = tmp_path / "a.workshop"
    assert run("new", file, "--template", "kartenabfrage", "--title", "Wege").exit_code == 0
    written = told("export", file, "--out", tmp_path, "--format", "package", "--sign-as", TOWN)
    return Path(written["files"]["package"])


def test_who_signed_is_told_and_remembered(signed: Path, home: Path, tmp_path: Path) -> None:
    """T2"""
    first = told("import-package", signed, "--out", tmp_path / "b.workshop")["signature"]
    again = told("import-package", signed, "--out", tmp_path / "c.workshop")["signature"]
    assert (first["trust"], again["trust"], again["signer"]) == ("new", "known", TOWN)
    said = run("import-package", signed, "--out", tmp_path / "d.workshop").output
    assert f"Unterzeichnet von {TOWN}, bekannt seit {again['since']}." in said

    (home / "data/known-signers.json").unlink()
    signature = read_package(signed).signature
    assert signature is not None
    other = base64.b64encode(Ed25519PrivateKey.generate().public_key().public_bytes_raw()).decode("ascii")
    KnownSigners(home / "data/known-signers.json").remember(type(signature)(TOWN, other), "2026-11-02")
    warned = run("import-package", signed, "--out", tmp_path / "e.workshop")
    assert "Achtung" in warned.stderr
    assert first["fingerprint"] in warned.stderr
    assert told("import-package", signed, "--out", tmp_path / "f.workshop")["signature"]["trust"] == "changed"
    told("import-package", signed, "--out", tmp_path / "g.workshop", "--trust-key")
    assert told("import-package", signed, "--out", tmp_path / "h.workshop")["signature"]["trust"] == "known"


def test_an_unsigned_package_says_so(tmp_path: Path) -> None:
    """T2"""
    old = Path(__file__).resolve().parents[1] / "data/old_files/0.2.0.workshop.zip"
    assert "Nicht unterzeichnet" in run("import-package", old, "--out", tmp_path / "b.workshop").output


def test_a_password_comes_from_a_file_and_is_never_an_argument(signed: Path, tmp_path: Path) -> None:
    """T3"""
    locked = tmp_path / "a.workshop.zip.age"
    locked.write_bytes(age_file(signed.read_bytes(), PASSWORD))
    words = tmp_path / "passwort.txt"
    target = tmp_path / "b.workshop"
    for content, code in ((None, "package-encrypted"), ("falsch\n", "passphrase-wrong"), ("\n", "passphrase-missing")):
        given = [] if content is None else ["--passphrase-file", words]
        words.write_text(content or "", "utf-8")
        assert told("import-package", locked, "--out", target, *given)["error"] == code
        assert not target.exists()
    words.write_text(f"{PASSWORD}\r\n", "utf-8")
    assert told("check", locked, "--passphrase-file", words)["sound"]
    assert told("import-package", locked, "--out", target, "--passphrase-file", words)["signature"]["signer"] == TOWN
    assert run("import-package", locked, "--out", tmp_path / "c.workshop", "--passphrase", PASSWORD).exit_code == 2
    office = told("office", "import", tmp_path / "office.catalogue", locked, "--passphrase-file", words)
    assert [one.get("error", "") for one in office["files"]] == [""]


def test_a_new_password_is_typed_twice_alike(signed: Path, tmp_path: Path) -> None:
    """T3"""
    out = tmp_path / "out"
    wish = ("export", tmp_path / "a.workshop", "--out", out, "--format", "package", "--protect")
    refused = run(*wish, typed=f"{PASSWORD}\nGrüsse\n")
    assert refused.exit_code == 1
    assert PASSWORD not in refused.output
    assert not out.exists()


def test_the_worker_hands_a_package_on(signed: Path, tmp_path: Path) -> None:
    """T1, T3: as it came, with its signature; and it takes a password off that came in the first line."""
    path = tmp_path / "neu.workshop.zip"
    done = CliRunner().invoke(render, ["--format", "package", "--out", str(path)], input=signed.read_bytes())
    assert done.exit_code == 0
    assert path.read_bytes() == signed.read_bytes()
    locked = age_file(signed.read_bytes(), PASSWORD)
    opened = CliRunner().invoke(decrypt, input=PASSWORD.encode() + b"\n" + locked)
    assert (opened.exit_code, opened.stdout_bytes) == (0, signed.read_bytes())
