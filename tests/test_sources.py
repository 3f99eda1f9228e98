"""Checks on the sources themselves. They need no build folder and leave nothing behind."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

import workshopdesk

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
BACKEND = "WorkshopDesk.Backend"
QML_LINES = 200
PYTHON_LINES = 450

QML_FILES = sorted((ROOT / "ui").rglob("*.qml"))
PYTHON_FILES = sorted([*(ROOT / "src").rglob("*.py"), *(ROOT / "tests").rglob("*.py")])
# The rules are the application's; in tests of documents and tables A3 is a sheet of paper and B2 a cell.
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
RULE_TESTS = [path for path in TESTS if path.relative_to(ROOT / "tests").parts[0] not in ("documents", "exchange")]
TRANSLATIONS = ROOT / "resources" / "i18n"

RULE_IN_SPEC = re.compile(r"^\*\*([A-Z]+\d+)\*\*", re.MULTILINE)
RULE_ANYWHERE = re.compile(r"(?<![A-Za-z0-9])([A-Z]+)(\d+)(?![A-Za-z0-9])")
# Steps of the towns' processes (PROCESS-STEPS.md) are counted in letters of their own: "PROCESS-STEPS rows P7, K4".
PROCESS_ROWS = re.compile(r"PROCESS-STEPS rows? [A-Z]\d+(?:(?:,| and)\s+[A-Z]\d+)*")
REGISTRY_ADDRESS = re.compile(
    r"\b(pypi|pythonhosted|npmjs)\.(org|com)|\b(deb|archive|security)\.(debian|ubuntu)\.|\bindex-url\b|\bfind-links\b"
)


def run(*command: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        check=False,
    )


def qt_tool(name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return run(BIN / f"pyside6-{name}", *arguments)


def too_long(paths: list[Path], limit: int) -> dict[str, int]:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in paths}
    return {name: length for name, length in lengths.items() if length > limit}


@pytest.fixture(scope="module")
def backend_types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An import path that describes our Python classes to qmllint, outside the repository."""
    import_path = tmp_path_factory.mktemp("qmltypes")
    module = import_path.joinpath(*BACKEND.split("."))
    module.mkdir(parents=True)
    (module / "qmldir").write_text(f"module {BACKEND}\ntypeinfo backend.qmltypes\ndepends QtQuick\n")
    sources = sorted((ROOT / "src/workshopdesk/qt").rglob("*.py"))
    ours = [source for source in sources if "QML_IMPORT_NAME" in source.read_text("utf-8")]
    # All at once and the base class first: the tool takes for an object only what derives from something it knows.
    description = module / "backend.json"
    done = qt_tool("metaobjectdump", "-o", description, ROOT / "src/workshopdesk/qt/rows_model.py", *ours)
    assert done.returncode == 0, done.stderr
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml", "quick"))
    done = qt_tool(
        "qmltyperegistrar",
        *("--generate-qmltypes", module / "backend.qmltypes", "-o", module / "unused.cpp"),
        *("--import-name", BACKEND, "--major-version", 1, "--minor-version", 0),
        f"--foreign-types={foreign}",
        description,
    )
    assert done.returncode == 0, done.stderr
    return import_path


def lint_qml(backend_types: Path, files: list[Path]) -> subprocess.CompletedProcess[str]:
    return qt_tool("qmllint", "-I", ROOT / "ui", "-I", backend_types, "--max-warnings", 0, *files)


def test_what_is_connected_is_a_slot():
    """Else PySide gives each object a class of its own, and QML meets another at its address (CONTRIBUTING.md)."""
    plain = []
    for path in sorted((ROOT / "src/workshopdesk/qt").rglob("*.py")):
        for owner in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)):
            methods = {method.name: method for method in owner.body if isinstance(method, ast.FunctionDef)}
            slots = {name for name, method in methods.items() if "Slot" in map(_called, method.decorator_list)}
            connected = {
                call.args[0].attr
                for call in ast.walk(owner)
                if isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "connect"
                and isinstance(call.args[0], ast.Attribute)
                and ast.unparse(call.args[0].value) == "self"
            }
            plain += [f"{path.name}: {owner.name}.{name}" for name in sorted(connected & methods.keys() - slots)]
    assert plain == []


def _called(decorator: ast.expr) -> str:
    return ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator)


def test_qml_is_clean(backend_types: Path) -> None:
    done = lint_qml(backend_types, QML_FILES)
    assert done.returncode == 0, done.stderr


def test_the_qml_check_notices_a_wrong_property(backend_types: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "Wrong.qml"
    wrong.write_text("import QtQuick\nItem {\n    widht: 3\n}\n")
    assert lint_qml(backend_types, [wrong]).returncode != 0


def test_qml_files_are_short() -> None:
    assert too_long(QML_FILES, QML_LINES) == {}


def test_python_files_are_short() -> None:
    assert too_long(PYTHON_FILES, PYTHON_LINES) == {}


def test_imports_keep_the_layers() -> None:
    done = run(BIN / "lint-imports", "--no-cache", PYTHONPATH="src")
    assert done.returncode == 0, done.stdout


def test_translations_are_renewed(tmp_path: Path) -> None:
    """`make i18n` changes nothing: the .ts files know every text, the .qm files hold every translation."""
    committed = sorted([*TRANSLATIONS.glob("workshopdesk_*.ts"), *TRANSLATIONS.glob("workshopdesk_*.qm")])
    for path in committed:
        shutil.copy(path, tmp_path)
    done = run("make", "i18n", f"I18N_DIR={tmp_path}", f"BIN={BIN}", MAKEFLAGS="", MAKELEVEL="0")
    assert done.returncode == 0, done.stderr
    renewed = sorted(tmp_path.iterdir())
    assert [path.name for path in renewed] == [path.name for path in committed]
    stale = [old.name for old, new in zip(committed, renewed, strict=True) if old.read_bytes() != new.read_bytes()]
    assert stale == [], "run make i18n and translate what is new"


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_text_is_translated(language: str) -> None:
    tree = ElementTree.parse(TRANSLATIONS / f"workshopdesk_{language}.ts")
    missing = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(text and text.strip() for text in texts):
            missing.append(message.findtext("source"))
    assert missing == []


def project_files() -> list[Path]:
    """Everything that .gitignore does not leave out."""
    ignored = {".git", *(line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").split())}
    tops = [path for path in ROOT.iterdir() if path.name not in ignored]
    files = [file for top in tops for file in (top.rglob("*") if top.is_dir() else [top]) if file.is_file()]
    return [file for file in files if not ignored & set(file.parts)]


def test_no_file_names_a_package_registry() -> None:
    here = Path(__file__).resolve()
    naming = [
        str(path.relative_to(ROOT))
        for path in project_files()
        if path != here and REGISTRY_ADDRESS.search(path.read_text("utf-8", errors="replace"))
    ]
    assert naming == []


def rules_of_the_specification() -> set[str]:
    specification = ROOT / "src/workshopdesk/app/SPEC.md"
    return set(RULE_IN_SPEC.findall(specification.read_text("utf-8"))) if specification.exists() else set()


def docstrings(source: str) -> list[str]:
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    return [ast.get_docstring(node) or "" for node in ast.walk(ast.parse(source)) if isinstance(node, documented)]


def rules_named(text: str) -> list[tuple[str, str]]:
    """Letters and number of every rule in a text; rows of the processes are none."""
    return RULE_ANYWHERE.findall(PROCESS_ROWS.sub("", text))


def test_every_rule_is_named_by_a_test() -> None:
    texts = [path.read_text("utf-8") for path in RULE_TESTS]
    others = [text for path in set(TESTS) - set(RULE_TESTS) for text in docstrings(path.read_text("utf-8"))]
    named = {"".join(match) for text in (*texts, *others) for match in rules_named(text)}
    assert sorted(rules_of_the_specification() - named) == []


def test_every_rule_that_a_test_names_exists() -> None:
    """Only docstrings count, and only letters that the specification uses."""
    rules = rules_of_the_specification()
    letters = {re.sub(r"\d", "", rule) for rule in rules}
    unknown = {
        f"{path.relative_to(ROOT)}: {prefix}{number}"
        for path in RULE_TESTS
        for text in docstrings(path.read_text("utf-8"))
        for prefix, number in rules_named(text)
        if prefix in letters and prefix + number not in rules
    }
    assert sorted(unknown) == []


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## [{workshopdesk.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
