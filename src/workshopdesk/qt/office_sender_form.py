"""Who hands the office's papers out, as a form on the page for outputs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office.office_sender import LONGEST, MOST_LOGOS, Sender
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.base.ids import new_id
from workshopdesk.domain.picture import Picture
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.logo_controller import picture_of
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the office's outputs")
class OfficeSenderForm(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """What is set is kept in the catalogue at once."""

    changed = Signal()

    def __init__(self, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = messenger
        self._room: CatalogueThread | None = None
        self._sender = Sender()

    @property
    def feedback(self) -> str:
        """The address of codes that is kept."""
        return self._sender.feedback

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def fields(self) -> list[dict[str, str]]:
        """key, label, hint and value of everything that can stand on page 1."""
        return [
            {"key": name, "label": label, "hint": hint, "value": getattr(self._sender, name)}
            for name, (label, hint) in self._words().items()
        ]

    @Property(str, notify=changed)
    def told(self) -> str:
        """What is kept, in one line; empty where nothing is."""
        kept = (self._sender.title, self._sender.town, *(words for _, words in self._sender.lines))
        return " · ".join(words for words in kept if words)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def logos(self) -> list[dict[str, str]]:
        """id, source (a data address) and name of every logo."""
        return [
            {"id": one.id, "source": f"data:{one.media_type};base64,{one.content}", "name": one.alt}
            for one in self._sender.logos
        ]

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """No further logo has room."""
        return len(self._sender.logos) >= MOST_LOGOS

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST

    @Slot(str, str)
    def put(self, key: str, value: str) -> None:
        """Keep one field."""
        if self._room is not None:
            self._room.ask(lambda catalogue: catalogue.sender.put({key: value}), self._on_sender)

    @Slot(QUrl)
    def addLogo(self, url: QUrl) -> None:
        """Take a PNG, JPEG or SVG file as a further logo, named as its file, or say why not."""
        path = Path(url.toLocalFile())

        def add() -> None:
            self._put_logo(replace(picture_of(path, new_id()), alt=path.stem))

        self._messenger.attempt(add)

    @Slot(str, str)
    def nameLogo(self, logo: str, name: str) -> None:
        """Whose logo it is."""
        for one in self._sender.logos:
            if one.id == logo:
                self._put_logo(replace(one, alt=name))

    @Slot(str)
    def dropLogo(self, logo: str) -> None:
        if self._room is not None:
            self._room.ask(lambda catalogue: catalogue.sender.drop_logo(logo), self._on_sender)

    def show(self, room: CatalogueThread | None) -> None:
        """Another catalogue, or none."""
        self._room = room
        self._on_sender(Sender())
        self.refresh()

    def refresh(self) -> None:
        if self._room is not None:
            self._room.ask(_kept, self._on_sender, topic="sender")

    def _put_logo(self, logo: Picture) -> None:
        if self._room is not None:
            self._room.ask(lambda catalogue: catalogue.sender.put_logo(logo), self._on_sender)

    def _on_sender(self, sender: Sender) -> None:
        self._sender = sender
        self.changed.emit()

    def _words(self) -> dict[str, tuple[str, str]]:
        """Label and hint of each field."""
        return {
            "title": (self.tr("Titel"), self.tr("Leer: das Vorhaben aus dem ersten Workshop")),
            "town": (self.tr("Kommune"), self.tr("Leer: die Kommune aus dem ersten Workshop")),
            "organisation": (self.tr("Herausgegeben von"), self.tr("Zum Beispiel Projektbüro, Amt oder Stelle")),
            "client": (self.tr("Auftraggeber"), ""),
            "contractor": (self.tr("Projektdurchführung"), ""),
            "period": (self.tr("Laufzeit"), ""),
            "funding": (self.tr("Förderung"), self.tr("Wie der Fördergeber es verlangt")),
            "contact": (self.tr("Kontakt"), self.tr("Eine Stelle, keine Person: Telefon, E-Mail")),
        }


def _kept(catalogue: Catalogue) -> Sender:
    return catalogue.sender.get()
