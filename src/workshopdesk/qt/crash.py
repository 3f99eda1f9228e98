"""What is nobody's fault but ours: it goes to the log, the user hears of it quietly, and the program goes on.

The store is consistent by construction, so going on loses nothing (ARCHITECTURE.md §10). Logs hold no participants'
texts: only ids, codes and places in the program.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_log(file: Path) -> None:
    """Log to a file of at most three times 1 MB; crashes of the interpreter itself go beside it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    faulthandler.enable(file.with_suffix(".crash").open("a", encoding="utf-8"))


def watch(tell: Callable[[], None]) -> None:
    """Log every unexpected error of Python, its threads and Qt; `tell` is called after one of Python's."""

    def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unexpected error", exc_info=(kind, error, trace))
        tell()

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            log.critical("unexpected error in a thread", exc_info=arguments.exc_value)

    def from_qt(level: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        name = "qml" if (context.file or "").endswith(".qml") else "qt"
        logging.getLogger(name).log(_LEVELS.get(level, logging.WARNING), "%s", message)

    sys.excepthook = unexpected
    threading.excepthook = in_thread
    qInstallMessageHandler(from_qt)
