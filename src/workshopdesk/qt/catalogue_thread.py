"""A catalogue of the office in a thread of its own: the screen never waits for a database."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from workshopdesk.app.office.ports import Catalogue
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.qt.messenger import Messenger

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class CatalogueThread(QObject):
    """Opens a catalogue, asks it one question after the other, and closes it, all in one thread.

    Answers come back in the thread of this object. What the world refuses goes to the messenger; a bug is raised here,
    where the program's own watch sees it.
    """

    # a function without arguments that this object's thread shall call
    _come_back = Signal(object)

    def __init__(self, open_it: Callable[[], Catalogue], messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_it = open_it
        self._messenger = messenger
        self._catalogue: Catalogue | None = None
        self._closed = False
        self._newest: dict[str, Future[None]] = {}
        self._room = ThreadPoolExecutor(1, "catalogue")
        self._come_back.connect(self._on_come_back)

    def ask(
        self,
        question: Callable[[Catalogue], Answer],
        then: Callable[[Answer], None],
        *,
        topic: str = "",
        refused: Callable[[], None] | None = None,
    ) -> None:
        """Ask, and hand the answer to `then`. A later question of the same `topic` takes the place of earlier ones.

        `refused` is called after the messenger has said why there is no answer.
        """
        if self._closed:
            return
        asked: list[Future[None]] = []

        def wanted() -> bool:
            return not self._closed and (not topic or self._newest.get(topic) is asked[0])

        def deliver(answer: Answer) -> None:
            if wanted():
                then(answer)

        def refuse(error: Exception) -> None:
            if not wanted():
                return
            if not isinstance(error, (DomainError, KnownError)):
                raise error
            self._messenger.refuse(error)
            if refused is not None:
                refused()

        def work() -> None:
            try:
                answer = question(self._opened())
            except Exception as error:  # noqa: BLE001  # raised again in the thread that watches over bugs
                problem = error
                self._come_back.emit(lambda: refuse(problem))
            else:
                self._come_back.emit(lambda: deliver(answer))

        earlier = self._newest.get(topic) if topic else None
        if earlier is not None:
            earlier.cancel()
        asked.append(self._room.submit(work))
        if topic:
            self._newest[topic] = asked[0]

    def close(self) -> None:
        """Close the catalogue; nothing more comes back."""
        if not self._closed:
            self._closed = True
            self._room.submit(self._close)
            self._room.shutdown(wait=True)

    def _opened(self) -> Catalogue:
        if self._catalogue is None:
            self._catalogue = self._open_it()
        return self._catalogue

    def _close(self) -> None:
        if self._catalogue is not None:
            self._catalogue.close()
            self._catalogue = None

    @Slot(object)
    def _on_come_back(self, call: Callable[[], Any]) -> None:
        call()
