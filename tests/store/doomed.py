"""Children that work on a file until they are killed; see doomed_worker.py."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
MOST_STEPS = 25  # that a child may acknowledge before it is killed; 0 kills it while it opens the file
LONGEST_WAIT = 0.01  # seconds after that, several times what a commit takes


class Doomed:
    """The process whose children are killed."""

    def __init__(self) -> None:
        paths = os.pathsep.join([str(HERE.parents[1] / "src"), str(HERE.parent)])
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "doomed_worker.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
        )

    def live_and_die(
        self,
        work: str,
        path: Path,
        chance: random.Random,
        before: Callable[[], object] = lambda: None,
        *,
        most_steps: int = MOST_STEPS,
        longest_wait: float = LONGEST_WAIT,
    ) -> list[str]:
        """Let a child work for some steps, kill it a moment later, and return what it was told is safe.

        `before` happens just before the kill, while the child stands still: nothing is told from then on. Life is
        counted in steps, so that a busy machine only makes the test slower.
        """
        steps, seed = chance.randint(0, most_steps), chance.randrange(10**9)
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{work} {seed} {path}\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline().removeprefix("pid "))
        told = []
        while len(told) < steps:
            told.append(self._process.stdout.readline())
            assert told[-1] != "dead\n", "the child ended by itself"
        time.sleep(chance.uniform(0, longest_wait))
        os.kill(child, signal.SIGSTOP)
        before()
        os.kill(child, signal.SIGKILL)
        told += iter(self._process.stdout.readline, "dead\n")
        return [line.strip() for line in told]

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        assert self._process.wait(timeout=30) == 0
