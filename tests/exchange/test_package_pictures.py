"""Pictures in a session package: files of their own, whole again after reading; and flipped bits in all its parts."""

from __future__ import annotations

import base64
import json
import random
from pathlib import Path

import pytest

from exchange.kit import DATA, files_of
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State
from workshopdesk.exchange.archive import MOST_MEMBERS, pack_archive
from workshopdesk.exchange.json_export import workshop_json
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.exchange.package import Package, as_json, pack, signed, unpack
from workshopdesk.exchange.package_manifest import manifest_of
from workshopdesk.exchange.package_upgrades import upgraded
from workshopdesk.exchange.signing import Signer, own_key

OLD_PACKAGE = DATA / "old_files" / "0.2.0.workshop.zip"


def text_of(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def state_with(*pictures: Picture) -> State:
    records = records_for(template_by_key("kartenabfrage"), title="Wege und Plätze", language="de")
    return State((*records, *pictures))


def photo(number: int, size: int = 300) -> Picture:
    content = b"\xff\xd8\xff" + random.Random(number).randbytes(size)
    return Picture(id=f"photo-{number}", media_type="image/jpeg", width=3, height=2, content=text_of(content))


def by_id(package: Package) -> dict[tuple[str, str], object]:
    return {(type(record).__name__, record.id): record for record in package.records}


def rewritten(package: bytes, files: dict[str, bytes]) -> bytes:
    """The package with other files, and a manifest that is right again."""
    manifest = manifest_of(unpack(package).workshop, files)
    return pack_archive({"manifest.json": as_json(manifest), **files})


def parts(package: bytes) -> dict[str, bytes]:
    return {name: content for name, content in files_of(package).items() if name != "manifest.json"}


def test_pictures_are_files_and_come_back_byte_by_byte() -> None:
    """T1"""
    odd = (
        Picture(id="no-base64", media_type="image/png", content="pictures/photo-1.jpg?"),
        Picture(id="odd-kind", media_type="image/tiff", content=text_of(b"II*\0")),
        Picture(id="../../hosts", media_type="image/png", content=text_of(b"\x89PNG")),
        Picture(id="empty", media_type="image/png"),
    )
    state = state_with(photo(1), photo(2), *odd)
    package = pack(state)
    names = {name for name in files_of(package) if name.startswith("pictures/")}
    assert names == {"pictures/photo-1.jpg", "pictures/photo-2.jpg"}
    assert files_of(package)["pictures/photo-1.jpg"] == base64.b64decode(photo(1).content)
    assert text_of(files_of(package)["pictures/photo-1.jpg"])[:200] not in files_of(package)["data.json"].decode()
    assert sorted(unpack(package).records, key=repr) == sorted(state, key=repr)
    assert pack(unpack(package).state) == package
    values = json.loads(workshop_json(state))["records"]["picture"]
    assert photo(1).content in {one["content"] for one in values}, "the JSON file has no files beside it"


def test_a_workshop_with_a_photo_of_every_card_travels() -> None:
    state = state_with(*(photo(number, size=60) for number in range(500)))
    package = unpack(pack(state))
    assert package.state.count(Picture) == 500
    assert MOST_MEMBERS >= 2000


def test_files_and_pictures_belong_together() -> None:
    package = pack(state_with(photo(1), photo(2)))
    files = parts(package)
    lost = {name: content for name, content in files.items() if name != "pictures/photo-1.jpg"}
    added = files | {"pictures/other.png": b"\x89PNG"}
    shared = files | {"data.json": files["data.json"].replace(b"photo-2.jpg", b"photo-1.jpg")}
    for changed in (lost, added, shared):
        with pytest.raises(KnownError) as refused:
            unpack(rewritten(package, changed))
        assert refused.value.code == "package-damaged"
    for name in ("pictures/../../x.png", "pictures/a/b.png", "pictures/x.exe", "pictures/.png", "pictures/ü.png"):
        with pytest.raises(KnownError) as refused:
            unpack(pack_archive(files_of(package) | {name: b""}))
        assert refused.value.code == "package-name-unsafe"


def test_packages_of_earlier_schemas_have_their_pictures_among_the_data(tmp_path: Path) -> None:
    state = state_with(photo(1))
    files = parts(pack(state))
    data = json.loads(files["data.json"])
    data["records"]["picture"][0]["content"] = photo(1).content
    data["papers"] = {}
    older = {"data.json": json.dumps(data).encode()}
    manifest = json.loads(as_json(manifest_of(unpack(pack(state)).workshop, older))) | {"schema": 2}
    package = pack_archive({"manifest.json": json.dumps(manifest).encode(), **older})
    assert sorted(unpack(package).records, key=repr) == sorted(state, key=repr)
    assert upgraded({"records": {}, "papers": {"b": [[]]}}, 1)["papers"] == {"b": [{"choices": []}]}

    assert json.loads(files_of(OLD_PACKAGE.read_bytes())["manifest.json"])["schema"] == 2
    assert unpack(OLD_PACKAGE.read_bytes()).workshop.title

    newer = tmp_path / "neu.workshop.zip"
    newer.write_bytes(pack(state))
    assert OfficeFiles().read(newer).source.title == "Wege und Plätze"


def test_no_flipped_bit_gets_wrong_data_in(packed: bytes, tmp_path: Path) -> None:
    """T1: 2,000 of them, in data, pictures, signature and the archive itself: the same workshop, or a refusal."""
    signer = Signer("Stadt Lindenfurt", own_key(tmp_path / "key.pem"))
    small = state_with(photo(1), photo(2))
    for package in (packed, signed(pack(small), signer)):
        whole = unpack(package)
        rng = random.Random(2)
        codes, harmless = set[str](), 0
        for _ in range(1000):
            flipped = bytearray(package)
            flipped[rng.randrange(len(package))] ^= 1 << rng.randrange(8)
            try:
                found = unpack(bytes(flipped))
            except KnownError as error:
                codes.add(error.code)
                continue
            harmless += 1
            assert by_id(found) == by_id(whole)
            assert found.papers == whole.papers
            assert found.signature in (whole.signature, None)
        assert harmless < 120
        known = {"unreadable", "damaged", "name-twice", "name-unsafe", "unsafe", "not-ours", "signature-wrong"}
        assert {code.removeprefix("package-") for code in codes} <= known
