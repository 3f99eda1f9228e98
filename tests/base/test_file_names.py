"""File names made of titles are safe on every system."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshopdesk.base.file_names import safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Wege und Plätze: Bürgerwerkstatt 2", "Wege und Plätze Bürgerwerkstatt 2"),
        ("  Stadt / Land / Fluss?  ", "Stadt Land Fluss"),
        ("../../etc/passwd", "etc passwd"),
        ("Treffen am 24.11.", "Treffen am 24.11"),
        ('"Was nun" <jetzt> | *', "Was nun jetzt"),
        ("Zeile\nzwei\tTab\x00Null", "Zeile zwei Tab Null"),
        ("u\u0308ber Bru\u0308cken", "über Brücken"),
        ("rechts\u202enach links", "rechtsnach links"),
        ("CON", "CON Workshop"),
        ("com1.txt", "com1.txt Workshop"),
        ("Конференция", "Конференция"),
        ("???", "Workshop"),
        ("", "Workshop"),
    ],
)
def test_a_title_becomes_a_safe_name(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_a_long_title_is_cut_between_letters(tmp_path: Path) -> None:
    name = safe_name("Straßenöffentlichkeitsbeteiligungswerkstatt " * 20)
    assert len(name.encode()) <= 120
    assert "\ufffd" not in name
    (tmp_path / f"{name}.workshop").touch()
