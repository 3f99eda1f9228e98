"""Every error of the program has its three sentences in both languages, with gaps that its details fill."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

import workshopdesk
from workshopdesk.app.messages import english, german, sentences, skip_reason
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.catalogue import TYPE_BY_NAME
from workshopdesk.exchange.skipped_rows import SkipReason

SOURCES = sorted(Path(workshopdesk.__file__).parent.rglob("*.py"))
ERRORS = {"DomainError", "KnownError"}
CODE = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
DERIVED = {"code", "kind", "name", "where"}


def raised_codes() -> dict[str, set[str]]:
    """Code -> names of the details given with it, told from every call of the two error classes in the sources."""
    found: dict[str, set[str]] = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS and node.args:
                details = {keyword.arg or "**" for keyword in node.keywords}
                for part in ast.walk(node.args[0]):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and "-" in part.value.strip("-"):
                        found.setdefault(part.value, set()).update(details)
    return found


def documented_codes() -> set[str]:
    """Codes that docstrings announce after "Raises"; they also cover codes that are put together elsewhere."""
    announced: set[str] = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
                _, _, raises = (ast.get_docstring(node) or "").partition("Raises")
                if "Error" in raises:
                    announced |= set(CODE.findall(raises))
    return announced


RAISED = raised_codes()


def has_text(code: str) -> bool:
    kind, _, ending = code.rpartition("-")
    return code in german.TEXTS or (ending in {"missing", "exists"} and kind in TYPE_BY_NAME)


def test_the_search_finds_errors() -> None:
    assert {"title-missing", "text-too-long", "file-in-use", "sheet-protected", "package-damaged"} <= set(RAISED)


def test_every_code_has_its_text() -> None:
    assert sorted(code for code in set(RAISED) | documented_codes() if not has_text(code)) == []


def test_both_languages_say_the_same_things_with_the_same_details() -> None:
    assert set(german.TEXTS) == set(english.TEXTS)
    assert set(german.KINDS) == set(english.KINDS) == set(TYPE_BY_NAME)
    assert set(german.SKIPPED) == set(english.SKIPPED) == {reason.value for reason in SkipReason}
    for code, text in german.TEXTS.items():
        assert gaps(text) == gaps(english.TEXTS[code]), code


def gaps(text: tuple[str, ...]) -> set[str]:
    return {name for part in text for _, name, _, _ in string.Formatter().parse(part) if name}


@pytest.mark.parametrize("code", sorted(code for code in RAISED if code in german.TEXTS))
def test_no_text_asks_for_a_detail_that_is_never_given(code: str) -> None:
    given = RAISED[code]
    missing = gaps(german.TEXTS[code]) - given - DERIVED
    assert "**" in given or not missing or code in {"rules-impossible", "address-invalid", "address-too-long"}
    if "name" in gaps(german.TEXTS[code]):
        assert given & {"path", "**"}


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("code", sorted(german.TEXTS))
def test_every_part_is_a_sentence(code: str, language: str) -> None:
    texts = german.TEXTS if language == "de" else english.TEXTS
    for part in texts[code]:
        assert part[0].isupper() or part[0] in "„“{"
        assert part.rstrip()[-1] in ".:}" or part.split()[-1][0].isdigit() or "http" in part or "/w/" in part, part


def test_details_come_into_the_sentence() -> None:
    error = KnownError("file-in-use", path="/home/stadt/Wege.workshop", host="rathaus-7", pid=1, since="")
    assert sentences(error, "de").happened == "„Wege.workshop“ ist gerade anderswo geöffnet auf rathaus-7."
    nobody = KnownError("file-in-use", path="/home/stadt/Wege.workshop", host="", pid=0, since="")
    assert sentences(nobody, "en").happened == "“Wege.workshop” is open elsewhere at the moment."
    assert sentences(DomainError("cluster-missing", id="x"), "de").happened == "Das gibt es nicht mehr (Gruppe)."
    assert sentences(DomainError("pattern-unclear"), "de").advice.endswith("/w/{id}")


def test_an_unknown_code_still_gives_a_sentence() -> None:
    assert "(neu-und-unbekannt)" in str(sentences(KnownError("neu-und-unbekannt"), "de"))


def test_reasons_of_skipped_rows_are_words() -> None:
    assert skip_reason(SkipReason.KNOWN, "de") == "schon vorhanden"
    assert skip_reason(SkipReason.KNOWN, "en") == "already there"
