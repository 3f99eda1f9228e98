"""All benchmarks, each in a process of its own; prints them beside their limits.

Usage: run.py --out build/bench.json  writes [{name, n, value, unit}, ...]. The exit code is 1 only if a benchmark did
not come to its end: a slow machine is no failure. CONTRIBUTING.md explains the names.
"""

from __future__ import annotations

import argparse
import compileall
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "src"
# a start cannot be repeated within a process
STARTS = 3
BOARDS = (200, 1000, 5000, 10000)

# name, how many cards (None: all sizes), limit in the unit of the result
LIMITS: tuple[tuple[str, int | None, float], ...] = (
    ("board.first_frame", 10000, 250.0),
    ("board.first_ratio", 10000, 2.0),
    ("board.drag1", None, 1.0),
    ("board.drag8", None, 3.0),
    ("board.pan", None, 20.0),
    ("board.pan_all", 10000, 45.0),
    ("board.zoom_max", 5000, 50.0),
    ("board.idle_frames", None, 0.0),
    ("board.memory_mb", 10000, 60.0),
    ("change.commit", None, 5.0),
    ("ink.point_end", None, 0.6),
    ("start.ready", None, 1000.0),
    ("workshop.open", None, 500.0),
    ("phase.change", None, 100.0),
    ("templates.list", None, 100.0),
    ("booth.submit", None, 150.0),
    ("protocol.300", None, 9000.0),
    ("protocol.3000", None, 85_000.0),
    ("protocol.3000_mb", None, 350.0),
    ("import.10000", None, 3000.0),
    ("protocol.tag_ratio", None, 1.25),
    ("workbook.3000", None, 2000.0),
    ("word.300", None, 5000.0),
    ("office.import_1000", 1000, 150.0),
    ("office.import_mb", None, 700.0),
    ("office.reimport", 1000, 15.0),
    ("office.ranking", None, 2000.0),
    ("office.search", None, 100.0),
    ("office.first_page", None, 200.0),
    ("office.pg_ratio", None, 4.0),
)

Result = dict[str, object]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    results: list[Result] = []
    crashed: list[str] = []
    # a program that is installed is compiled; sources that were just edited or checked out are not
    compileall.compile_dir(SOURCES, quiet=1)
    for command in _commands():
        done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
        if done.returncode:
            crashed.append(" ".join(command))
            sys.stderr.write(done.stderr)
        else:
            results += json.loads(done.stdout.splitlines()[-1])
    results = _middle(results)
    results += _compared(results)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    for result in results:
        print(_line(result))
    for command in crashed:
        print(f"CRASHED: {command}")
    return 1 if crashed else 0


def _commands() -> list[list[str]]:
    board = str(HERE / "bench_board.py")
    apart = (
        "import json, sys; sys.path.insert(0, {path!r}); from benchmarks import {module} as bench; "
        "print(json.dumps(bench.measure()))"
    )
    names = (
        "bench_agenda",
        "bench_catalogue",
        "bench_duplicates",
        "bench_documents",
        "bench_import",
        "bench_ink",
        "bench_office",
        "bench_protocol",
    )
    modules = [name for name in names if (HERE / f"{name}.py").exists()]
    return [
        *([board, str(notes)] for notes in (0, *BOARDS)),
        *([str(HERE / "bench_app.py")] for _ in range(STARTS)),
        [str(HERE / "bench_booth.py")],
        *(["-c", apart.format(path=str(HERE.parent), module=module)] for module in modules),
    ]


def _middle(results: list[Result]) -> list[Result]:
    """One result for what was measured several times: the median."""
    values: defaultdict[tuple[object, object, object], list[float]] = defaultdict(list)
    for result in results:
        values[result["name"], result["n"], result["unit"]].append(float(str(result["value"])))
    return [{"name": name, "n": n, "value": median(found), "unit": unit} for (name, n, unit), found in values.items()]


def _compared(results: list[Result]) -> list[Result]:
    """Memory above the empty board, and the start of each board by that of the smallest."""
    found = {(result["name"], result["n"]): float(str(result["value"])) for result in results}
    made: list[Result] = []
    for notes in BOARDS:
        resident, empty = found.get(("board.resident_mb", notes)), found.get(("board.resident_mb", 0))
        if resident is not None and empty is not None:
            made.append({"name": "board.memory_mb", "n": notes, "value": round(resident - empty, 1), "unit": "MB"})
        start, least = found.get(("board.first_frame", notes)), found.get(("board.first_frame", BOARDS[0]))
        if start is not None and least:
            made.append({"name": "board.first_ratio", "n": notes, "value": round(start / least, 2), "unit": "ratio"})
    return made


def _line(result: Result) -> str:
    fitting = (limit for name, n, limit in LIMITS if name == result["name"] and n in (None, result["n"]))
    limit = next(fitting, None)
    value = float(str(result["value"]))
    beside = "" if limit is None else f"  <= {limit:g}" + ("  OVER" if value > limit else "")
    return f"{result['name']!s:22} {result['n']!s:>6} {value:10.3f} {result['unit']!s:7}{beside}"


if __name__ == "__main__":
    sys.exit(main())
