"""Numbers of things as people read them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def counted(number: int) -> str:
    """300.000 in German, 300,000 in English (qt/i18n.py sets the locale); texts of their own take %Ln and %L1."""
    return QLocale().toString(number)
