"""QR codes of workshop, cluster, idea and profile: what a camera reads is the address, byte for byte."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.reading import codes
from documents.workshops import workshop
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.addresses import (
    ADDRESS_LIMIT,
    cluster_address,
    note_address,
    profile_address,
    shown,
    workshop_address,
)
from workshopdesk.documents.marks import Code
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.programme import IdeaPool

POOL = IdeaPool(
    id="pool",
    base_url="https://mitmachen.grünstraße.example/Stadt Lindenfurt",
    workshop_pattern="/werkstatt/{id}",
    cluster_pattern="/gruppe/{id}?von=Süd",
    idea_pattern="/idee/{id}",
    profile_pattern="/projekt/{id}",
)
HOST = "https://mitmachen.xn--grnstrae-wya8z.example/Stadt%20Lindenfurt"
ADDRESSES = {
    "workshop": (workshop_address(POOL, workshop(id="27")), "/werkstatt/27"),
    "cluster": (cluster_address(POOL, Cluster(id="c 1/ä")), "/gruppe/c%201%2F%C3%A4?von=S%C3%BCd"),
    "idea": (note_address(POOL, Note(id="n0042")), "/idee/n0042"),
    "profile": (profile_address(POOL, ProjectProfile(id="018f-pr1")), "/projekt/018f-pr1"),
}


def printed(address: str) -> bytes:
    """A page with the code in the size of the protocol."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(90 * mm, 90 * mm))
    Code(address).drawOn(canvas, 20 * mm, 20 * mm)
    canvas.save()
    return target.getvalue()


@pytest.mark.parametrize("kind", ADDRESSES)
@pytest.mark.parametrize("dpi", [72, 100, 150, 200, 300])
def test_every_code_is_read_byte_for_byte(kind: str, dpi: int) -> None:
    address, _ = ADDRESSES[kind]
    assert [seen.address.encode("ascii") for seen in codes(printed(address), dpi)] == [address.encode("ascii")]


@pytest.mark.parametrize("kind", ADDRESSES)
def test_the_address_follows_the_pattern_of_the_pool(kind: str) -> None:
    address, path = ADDRESSES[kind]
    assert address == HOST + path
    assert shown(address) == (HOST + path).removeprefix("https://")


def test_a_pool_without_pages_of_profiles_has_no_codes_for_them() -> None:
    assert profile_address(IdeaPool(id="p", base_url="https://ideen.example"), ProjectProfile(id="x")) == ""
    assert profile_address(None, ProjectProfile(id="x")) == ""


def test_a_too_long_address_is_a_message_and_no_small_code() -> None:
    for make in (
        lambda key: workshop_address(POOL, workshop(id=key)),
        lambda key: cluster_address(POOL, Cluster(id=key)),
        lambda key: note_address(POOL, Note(id=key)),
        lambda key: profile_address(POOL, ProjectProfile(id=key)),
    ):
        with pytest.raises(KnownError) as refused:
            make("x" * ADDRESS_LIMIT)
        assert refused.value.code == "address-too-long"
        assert refused.value.details["limit"] == ADDRESS_LIMIT
