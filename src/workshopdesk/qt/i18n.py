"""The language of the screens, changed while the program runs. German is the language of the sources."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

from workshopdesk.base import assets

LANGUAGES = ("de", "en")
# Files of Qt itself: buttons and captions of its file dialog.
_QT_FILES = ("qtbase", "qtdeclarative")


def locale(language: str) -> QLocale:
    """How dates and numbers are written; never the computer's own setting."""
    if language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(QLocale.Language.German, QLocale.Country.Germany)


class Translation:
    """The translators of one engine. `workshopdesk_de.qm` holds only the German plurals, "1 Karte", "2 Karten"."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._installed: list[QTranslator] = []

    def apply(self, language: str) -> None:
        """Show every text in "de" or "en" from now on. Raises FileNotFoundError if the installation is incomplete."""
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        own = assets.resource_dir() / "i18n" / f"workshopdesk_{language}.qm"
        if not own.is_file():
            raise FileNotFoundError(own)
        self.remove()
        QLocale.setDefault(locale(language))
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (*(folder / f"{name}_{language}.qm" for name in _QT_FILES), own):
            translator = QTranslator()
            if translator.load(str(file)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        self._engine.retranslate()

    def remove(self) -> None:
        """Back to the texts of the sources; the engine may be gone already."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
