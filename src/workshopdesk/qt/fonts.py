"""The screen fonts of the program; nothing depends on what the computer has installed."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from workshopdesk.base import assets

FAMILY = "Atkinson Hyperlegible Next"


def load_screen_fonts() -> None:
    """Make the families known to Qt. Raises FileNotFoundError if the installation is incomplete."""
    files = sorted((assets.resource_dir() / "fonts").rglob("Atkinson*.ttf"))
    if not files:
        raise FileNotFoundError("no screen fonts in resources/fonts")
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
    font = QFont(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)
