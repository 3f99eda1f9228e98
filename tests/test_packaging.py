"""The wheel holds everything the program needs, and the program runs from it without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import workshopdesk

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
# Where each folder of the checkout must be found in the wheel; base/assets.py looks for it there.
PLACES = {"src/workshopdesk": "workshopdesk", "ui": "workshopdesk/_ui", "resources": "workshopdesk/_resources"}


def run(*command: object, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**os.environ, **environment},
        timeout=180,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    done = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


def files_of_the_checkout() -> set[str]:
    return {
        f"{place}/{path.relative_to(ROOT / folder).as_posix()}"
        for folder, place in PLACES.items()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_every_file(wheel: Path) -> None:
    """A wrong mapping in pyproject.toml would fail silently: QML, translations, fonts and templates just missing."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert sorted(files_of_the_checkout() - names) == []
    assert {"workshopdesk/_ui/Main.qml", "workshopdesk/_resources/i18n/workshopdesk_en.qm"} <= names


def test_the_wheel_brings_its_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        information = f"workshopdesk-{workshopdesk.__version__}.dist-info"
        assert archive.read(f"{information}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
        assert "License-Expression: EUPL-1.2" in archive.read(f"{information}/METADATA").decode()


@pytest.mark.slow
def test_the_program_runs_from_the_wheel(wheel: Path, tmp_path: Path) -> None:
    """Installed in an environment of its own, started from the root folder, the program finds all its parts."""
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    python = environment / SCRIPTS / "python"
    done = run(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-index", "--no-deps", wheel)
    assert done.returncode == 0, done.stderr
    # The dependencies come from the environment of the tests. A path added like this does not bring the checkout
    # along: .pth files count only in an environment's own folder.
    own_packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip())
    (own_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    anywhere = Path(environment.anchor)
    clean = {"PYTHONPATH": "", "QT_QPA_PLATFORM": "offscreen", "WORKSHOPDESK_HOME": str(tmp_path)}
    found = run(python, "-c", "import workshopdesk; print(workshopdesk.__file__)", cwd=anywhere, **clean)
    assert Path(found.stdout.strip()).is_relative_to(environment), found.stdout + found.stderr
    done = run(environment / SCRIPTS / "workshopdesk", "self-test", cwd=anywhere, **clean)
    assert done.returncode == 0, done.stdout + done.stderr
