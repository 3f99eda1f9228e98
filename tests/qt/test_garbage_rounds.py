"""Objects of Qt are destroyed in the thread of the screen, whichever thread makes garbage."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from workshopdesk.qt.garbage_rounds import GarbageRounds


class Knot:
    """Unreachable only for the search: it refers to itself."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def rounds(qapp: object) -> Iterator[GarbageRounds]:
    gc.collect()
    rounds = GarbageRounds()
    yield rounds
    rounds.stop()


def _allocate() -> list[list[int]]:
    return [[number] for number in range(50 * gc.get_threshold()[0])]


def test_another_thread_destroys_nothing_and_the_screen_does(rounds: GarbageRounds) -> None:
    ended: list[int] = []
    weakref.finalize(Knot(), lambda: ended.append(threading.get_ident()))
    other = threading.Thread(target=_allocate)
    other.start()
    other.join()
    assert ended == []
    kept = _allocate()
    while not ended:
        QTest.qWait(10)
    assert ended == [threading.get_ident()]
    assert kept


def test_the_search_is_given_back(qapp: object) -> None:
    assert gc.isenabled()
    rounds = GarbageRounds()
    assert not gc.isenabled()
    rounds.stop()
    assert gc.isenabled()
