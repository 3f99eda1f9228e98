"""The project office at size: import, import again, ranking, search, first pages, and PostgreSQL beside SQLite.

`make bench` measures 40 packages, the limits speak of 1,000: bench_catalogue.py 1000.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.office_packages import IDEAS, write_packages
from office.postgres_server import PostgresServer, programs
from workshopdesk.app.office.importing import find_files, import_files
from workshopdesk.app.office.queries import IdeaFilter, RankBy, RankingWish
from workshopdesk.base.clock import SystemClock
from workshopdesk.domain.office.support import Audience
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

PACKAGES = 40
ON_POSTGRES = 20
WORDS = ("fahrradstraße", "banke", "ampel kreuzung", "radweg", "zzzz", "am rhein")
LISTED = 10_000


def measure(packages: int = PACKAGES) -> list[dict[str, Any]]:
    """Wall seconds, as the limits are meant; memory of the process that imports."""
    with tempfile.TemporaryDirectory() as name:
        folder, catalogue = Path(name) / "eingang", Path(name) / "amt.catalogue"
        folder.mkdir()
        write_packages(folder, packages)
        first = _imported(folder, str(catalogue))
        again = _imported(folder, str(catalogue))
        assert (first["added"], again["added"]) == (packages * IDEAS, 0)
        results = [
            _result("office.import_1000", packages, first["seconds"], "s"),
            _result("office.import_cpu", packages, first["cpu"], "cpu_s"),
            _result("office.import_mb", packages, first["mb"], "MB"),
            _result("office.reimport", packages, again["seconds"], "s"),
            _result("office.catalogue_mb", packages, catalogue.stat().st_size / 1e6, "MB"),
        ]
        with open_catalogue(str(catalogue)) as opened:
            results += _asked(opened, packages)
        if programs() is not None:
            results.append(_on_postgres(Path(name), folder, min(packages, ON_POSTGRES)))
    return results


def _asked(catalogue: OfficeCatalogue, packages: int) -> list[dict[str, Any]]:
    pages: dict[str, Callable[[], object]] = {
        "all": lambda: catalogue.ideas(IdeaFilter()),
        "field": lambda: catalogue.ideas(IdeaFilter(field="Bildung")),
        "channel": lambda: catalogue.ideas(IdeaFilter(channel="online", round=2)),
        "late": lambda: catalogue.ideas(IdeaFilter(), after=packages * IDEAS - 100),
        "experts": lambda: catalogue.ranking(RankingWish(audience=Audience.EXPERTS)),
        "ballots": lambda: catalogue.ranking(RankingWish(by=RankBy.BALLOTS)),
        "field ranking": lambda: catalogue.ranking(RankingWish(field="Bildung")),
    }
    for word in WORDS:
        print(word, catalogue.count(IdeaFilter(text=word)), file=sys.stderr)
    searches = [_ms(lambda word=word: catalogue.ideas(IdeaFilter(text=word))) for word in WORDS]  # type: ignore[misc]
    first = {name: _ms(page) for name, page in pages.items()}
    print(first, dict(zip(WORDS, searches, strict=True)), file=sys.stderr)
    return [
        _result("office.search", packages, max(searches), "ms"),
        _result("office.first_page", packages, max(first.values()), "ms"),
        _result("office.ranking", packages, _ms(lambda: catalogue.ranking(RankingWish(limit=LISTED))), "ms"),
        _result("office.facets", packages, _ms(lambda: catalogue.facets(IdeaFilter())), "ms"),
    ]


def _on_postgres(place: Path, folder: Path, packages: int) -> dict[str, Any]:
    """The same packages into both, one after the other."""
    part = place / "teil"
    part.mkdir()
    for path in sorted(folder.iterdir())[:packages]:
        (part / path.name).hardlink_to(path)
    server = PostgresServer(durable=True)
    try:
        theirs = _imported(part, server.empty_database())["seconds"]
    finally:
        server.stop()
    ours = _imported(part, str(place / "teil.catalogue"))["seconds"]
    return _result("office.pg_ratio", packages, theirs / ours, "ratio")


def _imported(folder: Path, address: str) -> dict[str, float]:
    """In a process of its own, so that its memory is that of an import."""
    done = subprocess.run(
        [sys.executable, __file__, "import", str(folder), address], capture_output=True, text=True, check=True
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _import(folder: str, address: str) -> dict[str, float]:
    begin, added = time.perf_counter(), 0
    files = OfficeFiles()
    with open_catalogue(address, create=True) as catalogue:
        for report in import_files(catalogue, find_files([Path(folder)], files).files, files, SystemClock()):
            assert report.taken is not None
            added += report.taken.added
    return {
        "added": added,
        "seconds": time.perf_counter() - begin,
        "cpu": time.process_time(),
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _ms(action: Callable[[], object]) -> float:
    spent = []
    for _ in range(5):
        begin = time.perf_counter()
        action()
        spent.append((time.perf_counter() - begin) * 1000)
    return median(spent)


def _result(name: str, n: int, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "n": n, "value": round(value, 2), "unit": unit}


if __name__ == "__main__":
    if sys.argv[1] == "import":
        print(json.dumps(_import(*sys.argv[2:4])))
    else:
        print(json.dumps(measure(int(sys.argv[1])), indent=1))
