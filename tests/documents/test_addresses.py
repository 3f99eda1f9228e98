"""Addresses of the idea pool as codes and links carry them."""

from __future__ import annotations

import pytest

from documents.workshops import POOL, workshop
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.addresses import (
    ADDRESS_LIMIT,
    ascii_address,
    cluster_address,
    note_address,
    shown,
    workshop_address,
)
from workshopdesk.documents.marks import Code
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.programme import IdeaPool


def test_patterns_are_filled_in_below_the_base() -> None:
    pool = IdeaPool(id="p", base_url="https://mitmachen.example/pforzheim/", workshop_pattern="werkstatt/{id}?ort=Süd")
    assert workshop_address(pool, workshop(id="27")) == "https://mitmachen.example/pforzheim/werkstatt/27?ort=S%C3%BCd"
    assert cluster_address(pool, Cluster(id="a b/c")) == "https://mitmachen.example/pforzheim/g/a%20b%2Fc"
    assert note_address(pool, Note(id="0f3", origin="B1440")) == "https://mitmachen.example/pforzheim/i/0f3"


def test_an_idea_that_brought_its_address_keeps_it() -> None:
    address = "https://www.raddialog.bonn.de/dialoge/bonner-rad-dialog/radwege-radparkplaetze"
    note = Note(id="n", origin=address, origin_key="5ad3e6f94c1b")
    assert note_address(POOL, note) == address
    assert note_address(None, note) == address


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("straße.de", "https://xn--strae-oqa.de"),
        ("https://Bürger.example:8080/Büro am Markt", "https://xn--brger-kva.example:8080/B%C3%BCro%20am%20Markt"),
        ("http://ideen.example/100%25/50%", "http://ideen.example/100%25/50%25"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
        ("https://ideen.example/#/werkstatt", "https://ideen.example/#/werkstatt"),
    ],
)
def test_hosts_by_uts46_and_encoded_paths(given: str, wanted: str) -> None:
    assert ascii_address(given) == wanted


@pytest.mark.parametrize("given", ["javascript:alert(1)", "https://", "ftp://x.example", "https://a b.example", "//"])
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(KnownError) as refused:
        ascii_address(given)
    assert refused.value.code == "address-invalid"


def test_without_pool_or_base_there_is_no_address() -> None:
    for pool in (None, IdeaPool(id="p"), IdeaPool(id="p", base_url="  ")):
        assert workshop_address(pool, workshop()) == ""
        assert cluster_address(pool, Cluster(id="c")) == ""
        assert note_address(pool, Note(id="n")) == ""


def test_a_pool_without_pages_for_workshops_is_entered_by_its_front_door() -> None:
    pool = IdeaPool(id="p", base_url="https://ideen.example", workshop_pattern="", cluster_pattern="")
    assert workshop_address(pool, workshop()) == "https://ideen.example/"
    assert cluster_address(pool, Cluster(id="c")) == ""


def test_the_limit_is_what_a_readable_code_can_hold() -> None:
    pool = IdeaPool(id="p", base_url="https://ideen.example", workshop_pattern="/{id}")
    room = ADDRESS_LIMIT - len("https://ideen.example/")
    longest = workshop_address(pool, workshop(id="ä" * (room // 6) + "b" * (room % 6)))
    assert len(longest) == ADDRESS_LIMIT
    code = Code(longest)
    assert code.width / code.modules >= 0.6 * 72 / 25.4
    with pytest.raises(KnownError) as refused:
        workshop_address(pool, workshop(id="b" * (room + 1)))
    assert refused.value.code == "address-too-long"
    assert refused.value.details == {
        "address": "https://ideen.example/" + "b" * (room + 1),
        "length": ADDRESS_LIMIT + 1,
        "limit": ADDRESS_LIMIT,
    }


def test_the_printed_address_is_what_one_types() -> None:
    assert shown("https://ideen.example/") == "ideen.example"
    assert shown("https://ideen.example/w/27") == "ideen.example/w/27"
    assert shown("http://ideen.example/w/27") == "http://ideen.example/w/27"
