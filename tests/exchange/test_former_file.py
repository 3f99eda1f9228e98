"""Files that are not what the office writes for a follow-up workshop, each refused with its own message."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from documents.former_kit import bonn_workshop
from exchange.kit import BONN, KOMMUKI
from workshopdesk.app.demo import demo_records
from workshopdesk.app.messages import sentences
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.state import State
from workshopdesk.exchange.former_file import LIMIT_MB, former_bytes, read_former
from workshopdesk.exchange.json_export import workshop_json
from workshopdesk.exchange.package import pack

GOOD = former_bytes(bonn_workshop(6))


def refused(path: Path) -> str:
    """The code with which a file is refused; its message has no gap in either language."""
    with pytest.raises(KnownError) as caught:
        read_former(path)
    for language in ("de", "en"):
        said = str(sentences(caught.value, language))
        assert "…" not in said
        assert path.name in said
    return caught.value.code


def other_files() -> dict[str, bytes]:
    state = State(demo_records("de"))
    return {
        "leer": b"",
        "kein Text": bytes(range(256)),
        "nur Text": b"Was aus den Ideen wurde",
        "Liste": b"[1, 2]",
        "Paket": pack(state),
        "alle Daten": workshop_json(state),
        "anderes Format": b'{"format": "workshopdesk-transfer", "version": 1}',
        "Tabelle": BONN.read_bytes(),
        "Excel": KOMMUKI[0].read_bytes(),
        "tief": b"[" * 200_000,
    }


@pytest.mark.parametrize("name", sorted(other_files()))
def test_another_kind_of_file_is_told_to_be_one(name: str, tmp_path: Path) -> None:
    """F4: whatever it is."""
    path = tmp_path / "datei.json"
    path.write_bytes(other_files()[name])
    assert refused(path) == "former-other-file"


def without(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda told: told.pop(name)


def idea(**changed: Any) -> Callable[[dict[str, Any]], None]:
    return lambda told: told["ideas"][0].update(changed)


def measure(**changed: Any) -> Callable[[dict[str, Any]], None]:
    return lambda told: told["measures"][0].update(changed)


DAMAGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "without ideas": without("ideas"),
    "without workshop": without("workshop"),
    "without day": without("told_on"),
    "version in words": lambda told: told.update(version="eins"),
    "version 0": lambda told: told.update(version=0),
    "unknown outcome": idea(outcome={"code": "perhaps"}),
    "number in words": idea(number="sieben"),
    "number below zero": idea(number=-1),
    "number without end": idea(number=10**40),
    "no id": idea(id=""),
    "text as list": idea(text=["a"]),
    "no day": idea(on="2026-02-30"),
    "day in words": idea(on="gestern"),
    "measure that is not there": idea(measures=[{"key": "M-99"}]),
    "idea twice": lambda told: told["ideas"].append(told["ideas"][0]),
    "measure twice": lambda told: told["measures"].append(told["measures"][0]),
    "unknown status": measure(status={"code": "perhaps"}),
    "unknown result": measure(decisions=[{"result": {"code": "perhaps"}}]),
    "votes below zero": measure(decisions=[{"result": {"code": "agreed"}, "yes": -5}]),
    "workshop without id": lambda told: told["workshop"].update(id=""),
    "infinite": idea(number=float("inf")),
}


@pytest.mark.parametrize("name", sorted(DAMAGES))
def test_a_damaged_file_is_told_to_be_damaged(name: str, tmp_path: Path) -> None:
    """F4: the finding never quotes the file."""
    told = json.loads(GOOD)
    DAMAGES[name](told)
    path = tmp_path / "datei.json"
    path.write_text(json.dumps(told), "utf-8")
    assert refused(path) == "former-damaged"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_file_that_is_cut_off_is_damaged(share: float, tmp_path: Path) -> None:
    """F4: it is seen to have been such a file."""
    path = tmp_path / "datei.json"
    path.write_bytes(GOOD[: int(len(GOOD) * share)])
    assert refused(path) == "former-damaged"


def test_a_newer_and_a_huge_file_and_none_at_all(tmp_path: Path) -> None:
    """F4: each with its own message."""
    path = tmp_path / "datei.json"
    path.write_bytes(GOOD.replace(b'"version": 1', b'"version": 2'))
    assert refused(path) == "former-too-new"
    path.write_bytes(GOOD + b" " * (LIMIT_MB * 1024 * 1024))
    assert refused(path) == "former-too-large"
    assert refused(tmp_path / "nirgends.json") == "source-missing"
    assert refused(tmp_path) == "source-unreadable"


def test_fields_of_a_later_program_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    """F4: only what is another version is refused."""
    told = json.loads(GOOD)
    told["program"] = "9.9"
    told["ideas"][0]["smell"] = "roses"
    path = tmp_path / "datei.json"
    path.write_text(json.dumps(told), "utf-8-sig")
    assert read_former(path) == bonn_workshop(6)


def test_a_lone_surrogate_of_a_damaged_text_does_no_harm(tmp_path: Path) -> None:
    """F1: it is written as a question mark."""
    from dataclasses import replace

    workshop = bonn_workshop(1)
    odd = replace(workshop, ideas=(replace(workshop.ideas[0], text="a\ud800b"),))
    path = tmp_path / "datei.json"
    path.write_bytes(former_bytes(odd))
    assert read_former(path).ideas[0].text == "a?b"
