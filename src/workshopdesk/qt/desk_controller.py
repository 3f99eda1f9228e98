"""The whole program as QML sees it: which place is shown, which workshop is open, how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from workshopdesk import __version__
from workshopdesk.base.clock import Clock
from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.record import Record
from workshopdesk.exchange.package_look import looks_like_package
from workshopdesk.qt.contact_filter import ContactFilter
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.screens_controller import ScreensController
from workshopdesk.qt.sight_controller import SightController
from workshopdesk.qt.start_controller import StartController
from workshopdesk.qt.touch_controller import TouchController
from workshopdesk.qt.volume import advice_on

if TYPE_CHECKING:
    from workshopdesk.app.desk import OpenWorkshop, Papers, Shelf
    from workshopdesk.qt.office_controller import OfficeController
    from workshopdesk.qt.workshop_controller import WorkshopController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

THUMBNAIL_AFTER_MS = 2000
_WITH_UNDO = ("prepare", "run", "discussion", "profiles", "photo")
PLACES = ("start", "prepare", "run", "vote", "discussion", "results", "profiles", "photo", "former", "office")
_WITHOUT_WORKSHOP = ("start", "office")


@QmlElement
@QmlUncreatable("made in bootstrap")
class DeskController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Opens and closes workshops and moves between the places. `place` is one of PLACES."""

    # the place that is shown is about to be left: what is being written there is stored now
    leaving = Signal()
    placeChanged = Signal()
    workshopChanged = Signal()
    officeChanged = Signal()
    titleChanged = Signal()
    rehearsalChanged = Signal()
    appearanceChanged = Signal()
    languageChanged = Signal()
    partsChanged = Signal()

    def __init__(
        self,
        shelf: Shelf,
        settings: SettingsFile,
        folders: Folders,
        clock: Clock,
        apply_language: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._settings = settings
        self._folders = folders
        self._clock = clock
        self._apply_language = apply_language
        self._place = "start"
        self._workshop: WorkshopController | None = None
        self._opened: OpenWorkshop | None = None
        self._office: OfficeController | None = None
        self._messenger = Messenger(lambda: settings.settings.language, self)
        self._touch = TouchController(settings, self)
        self._sight = SightController(settings, self)
        self._screens = ScreensController(_application(), self._messenger, self)
        self._start = StartController(settings, folders, clock, self._messenger, self)
        # drawing the board small would keep the board itself waiting
        self._thumbnail = QTimer(self, singleShot=True, interval=THUMBNAIL_AFTER_MS)
        self._thumbnail.timeout.connect(self._save_thumbnail)
        self._start.openRequested.connect(self.openPath)
        self._start.createRequested.connect(self._create)
        self._start.restoreRequested.connect(self._restore)

    # What is shown

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._place

    @Property(QObject, notify=workshopChanged)
    def workshop(self) -> WorkshopController | None:
        """The open workshop; a plain object here, because its class is imported with the first workshop."""
        return self._workshop

    @Property(QObject, notify=officeChanged)
    def office(self) -> OfficeController | None:
        """The project office once it was entered; a plain object, as its class is imported then."""
        return self._office

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The open workshop's title, or empty."""
        return str(self._workshop.title) if self._workshop else ""

    @Property(bool, notify=rehearsalChanged)
    def rehearsing(self) -> bool:
        """The open workshop is being rehearsed: every screen says so."""
        return self._workshop is not None and self._workshop.rehearses()

    @Property(bool, notify=placeChanged)
    def exhibiting(self) -> bool:
        """The screen is left to visitors: nobody leaves the program or takes anything back."""
        return self._exhibits()

    @Property(Messenger, notify=partsChanged)
    def messenger(self) -> Messenger:
        return self._messenger

    @Property(StartController, notify=partsChanged)
    def start(self) -> StartController:
        return self._start

    @Property(SightController, notify=partsChanged)
    def sight(self) -> SightController:
        return self._sight

    @Property(TouchController, notify=partsChanged)
    def touch(self) -> TouchController:
        return self._touch

    @Property(ScreensController, notify=partsChanged)
    def screens(self) -> ScreensController:
        return self._screens

    @Property(str, notify=partsChanged)
    def version(self) -> str:
        return __version__

    @Slot(str)
    def goTo(self, place: str) -> None:
        """Show another place; all but the start page and the office need an open workshop."""
        if place not in PLACES or (place not in _WITHOUT_WORKSHOP and self._workshop is None) or place == self._place:
            return
        if place == "office":
            self._enter_office()
        self.leaving.emit()
        self._place = place
        if place == "start":
            self._remember()
            self._save_thumbnail()
            self._start.refresh()
        self.placeChanged.emit()

    @Slot()
    def undo(self) -> None:
        """The last step, in the places that have undo of their own; in others a text field's key does nothing."""
        if self._workshop is not None and self._place in _WITH_UNDO and not self._exhibits():
            self._workshop.undo()

    @Slot()
    def redo(self) -> None:
        if self._workshop is not None and self._place in _WITH_UNDO and not self._exhibits():
            self._workshop.redo()

    def _exhibits(self) -> bool:
        return self._workshop is not None and self._place == "profiles" and self._workshop.exhibits()

    @Slot()
    def _show_phase(self) -> None:
        """The shared screen goes to the place of the phase that was entered, unless it is not with the workshop now."""
        if self._workshop is not None and self._place not in ("start", "prepare", "office"):
            view = self._workshop.phase_view().value
            self.goTo(view if view in PLACES else "run")

    # Workshops

    @Slot(QUrl)
    def openUrl(self, url: QUrl) -> None:
        self.openPath(url.toLocalFile())

    @Slot(str)
    def openPath(self, path: str) -> None:
        """Open a file on its board, or say why not; of a package the start page tells first what is in it."""
        if looks_like_package(Path(path)):
            self.goTo("start")
            self._messenger.attempt(lambda: self._start.look_at_package(Path(path)))
        else:
            self._messenger.attempt(lambda: self.open_file(Path(path)))

    def open_file(self, path: Path) -> None:
        """Open a file on its board; the one that is open already is only shown again. Raises KnownError."""
        if self._opened is not None and self._opened.path.absolute() == path.absolute():
            self.goTo("run")
        else:
            self._take_in(self._shelf.open(path), "run")

    @Slot()
    def recover(self) -> None:
        """Open the newest sound autosave of the workshop that the message speaks of, as a file of its own."""
        damaged = self._messenger.damaged
        if damaged is not None:
            self._messenger.attempt(lambda: self._take_in(self._shelf.recover(damaged), "run"))

    @Slot()
    def closeWorkshop(self) -> None:
        """Back to the start page with the file closed; nothing to save, everything is saved already."""
        self._leave()
        self.goTo("start")

    @Slot(object, object, str)
    def _create(self, path: Path, records: tuple[Record, ...], place: str) -> None:
        self._messenger.attempt(lambda: self._take_in(self._shelf.create(path, records), place))

    @Slot(object, object, object)
    def _restore(self, path: Path, records: tuple[Record, ...], papers: Papers) -> None:
        self._messenger.attempt(lambda: self._take_in(self._shelf.create(path, records, papers), "run"))

    def _take_in(self, opened: OpenWorkshop, place: str) -> None:
        from workshopdesk.qt.workshop_controller import WorkshopController  # see bootstrap: _NEEDED_NEXT

        self._leave()
        left_off = self._settings.settings.left_off(str(opened.path.absolute()))
        self._workshop = WorkshopController(opened, self._messenger, left_off, self._folders, self._settings, self)
        self._workshop.titleChanged.connect(self.titleChanged)
        self._workshop.rehearsalChanged.connect(self.rehearsalChanged)
        self._workshop.phaseEntered.connect(self._show_phase)
        self._opened = opened
        self._messenger.dismiss()
        if opened.notice is not None:
            self._messenger.refuse(opened.notice)
        elif advice := advice_on(opened.path):
            self._messenger.advise(advice)
        self._remember()
        self._workshop.leftOffChanged.connect(self._remember)
        self._workshop.wordsErased.connect(self._forget_words)
        self._thumbnail.start()
        self.workshopChanged.emit()
        self.titleChanged.emit()
        self.rehearsalChanged.emit()
        self._place = place
        self.placeChanged.emit()

    @Slot()
    def _remember(self) -> None:
        if self._opened is not None and self._workshop is not None:
            self._start.remember(self._workshop.recent(self._clock.now().isoformat()))

    @Slot()
    def _forget_words(self) -> None:
        """The picture on the start page and what is remembered of the workshop are made anew."""
        if self._opened is not None:
            self._folders.thumbnail(self._opened.path).unlink(missing_ok=True)
        self._save_thumbnail()
        self._remember()

    @Slot()
    def _save_thumbnail(self) -> None:
        if self._opened is not None and self._workshop is not None:
            self._workshop.save_thumbnail(self._folders.thumbnail(self._opened.path))

    def _leave(self) -> None:
        if self._workshop is None:
            return
        self.leaving.emit()
        self._remember()
        self._thumbnail.stop()
        self._save_thumbnail()
        leaving, self._workshop = self._workshop, None
        opened, self._opened = self._opened, None
        self._place = "start"
        self.placeChanged.emit()
        self.workshopChanged.emit()  # the screens let go of it before it is closed
        self.titleChanged.emit()
        self.rehearsalChanged.emit()
        leaving.close()
        leaving.deleteLater()
        if opened is not None:
            self._start.workshop_left(opened.path)
        self._start.refresh()

    def open_office(self, address: str) -> None:
        """Show the office with a catalogue, the path of its file or the address of its database."""
        self._enter_office().open_address(address)
        self.goTo("office")

    def _enter_office(self) -> OfficeController:
        if self._office is None:
            from workshopdesk.qt.office_controller import OfficeController  # with it come the database's libraries

            self._office = OfficeController(self._settings, self._clock, self._messenger, self)
            self.officeChanged.emit()
        return self._office

    def close(self) -> None:
        """The program ends."""
        self._leave()
        if self._office is not None:
            self._office.close()

    def filter_touches(self, window: QQuickWindow) -> None:
        """From now on palms, sleeves and light do nothing in this window."""
        ContactFilter(window, self._touch)

    def practise(self) -> None:
        """Open the practice workshop, for the self-test."""
        self._start.practise()

    def tell_of_crash(self) -> None:
        """Something of ours went wrong; the workshop is safe and the program goes on."""
        self._messenger.tell(
            self.tr("Im Programm ist ein Fehler aufgetreten."),
            self.tr("Alles Geschriebene ist gesichert."),
            self.tr("Bitte arbeiten Sie weiter; die Einzelheiten stehen im Protokoll des Programms."),
            "warn",
        )

    # Language and look

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._settings.settings.language

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        if language not in ("de", "en") or language == self._settings.settings.language:
            return
        self._settings.save(replace(self._settings.settings, language=language))  # type: ignore[arg-type]  # checked
        self._apply_language(language)
        self._start.refresh()
        self.languageChanged.emit()

    @Property(str, notify=appearanceChanged)
    def appearance(self) -> str:
        return self._settings.settings.appearance

    @Slot(str)
    def setAppearance(self, appearance: str) -> None:
        if appearance in ("light", "dark", "contrast"):
            self._settings.save(replace(self._settings.settings, appearance=appearance))  # type: ignore[arg-type]  # checked
            self.appearanceChanged.emit()

    @Property(float, notify=appearanceChanged)
    def deskScale(self) -> float:
        return self._settings.settings.desk_scale

    @Slot(float)
    def setDeskScale(self, scale: float) -> None:
        self._settings.save(replace(self._settings.settings, desk_scale=min(1.5, max(1.0, scale))))
        self.appearanceChanged.emit()

    @Property(bool, notify=appearanceChanged)
    def reducedMotion(self) -> bool:
        return self._settings.settings.reduced_motion

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        self._settings.save(replace(self._settings.settings, reduced_motion=reduced))
        self.appearanceChanged.emit()

    @Property(str, notify=appearanceChanged)
    def aroundTable(self) -> str:
        """Where people stand at the shared screen: no (before it), two (long sides) or four (all around)."""
        return self._settings.settings.around_table

    @Slot(str)
    def setAroundTable(self, sides: str) -> None:
        if sides in ("no", "two", "four"):
            self._settings.save(replace(self._settings.settings, around_table=sides))  # type: ignore[arg-type]  # checked
            self.appearanceChanged.emit()

    @Property(bool, notify=appearanceChanged)
    def penWrites(self) -> bool:
        """Whether a pen writes on the cards of the board instead of moving them."""
        return self._settings.settings.pen_writes

    @Slot(bool)
    def setPenWrites(self, writes: bool) -> None:
        self._settings.save(replace(self._settings.settings, pen_writes=writes))
        self.appearanceChanged.emit()

    @Property(int, notify=appearanceChanged)
    def boothIdleSeconds(self) -> int:
        """After so long without a touch a paper in the booth is thrown away."""
        return self._settings.settings.booth_idle_s

    @Slot(int)
    def setBoothIdleSeconds(self, seconds: int) -> None:
        self._settings.save(replace(self._settings.settings, booth_idle_s=min(300, max(20, seconds))))
        self.appearanceChanged.emit()

    @Property(int, notify=appearanceChanged)
    def exhibitionIdleSeconds(self) -> int:
        """After so long without a touch the exhibition is ready for the next visitor."""
        return self._settings.settings.exhibition_idle_s

    @Slot(int)
    def setExhibitionIdleSeconds(self, seconds: int) -> None:
        self._settings.save(replace(self._settings.settings, exhibition_idle_s=min(300, max(20, seconds))))
        self.appearanceChanged.emit()

    @Property(int, notify=appearanceChanged)
    def exhibitionDots(self) -> int:
        """How many dots a visit to the exhibition has."""
        return self._settings.settings.exhibition_dots

    @Slot(int)
    def setExhibitionDots(self, dots: int) -> None:
        self._settings.save(replace(self._settings.settings, exhibition_dots=min(20, max(1, dots))))
        self.appearanceChanged.emit()

    @Property(str, notify=appearanceChanged)
    def barEdge(self) -> str:
        """The edge of the shared screen at which the facilitator's bar lies: bottom, top, left or right."""
        return self._settings.settings.bar_edge

    @Slot(str)
    def setBarEdge(self, edge: str) -> None:
        if edge in ("bottom", "top", "left", "right"):
            self._settings.save(replace(self._settings.settings, bar_edge=edge))  # type: ignore[arg-type]  # checked
            self.appearanceChanged.emit()

    @Property(float, notify=appearanceChanged)
    def barHeight(self) -> float:
        """How high the bar lies at a left or right edge: 0 at the lower end, 1 at the upper end."""
        return self._settings.settings.bar_height

    @Slot(float)
    def setBarHeight(self, height: float) -> None:
        self._settings.save(replace(self._settings.settings, bar_height=min(1.0, max(0.0, height))))
        self.appearanceChanged.emit()


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise RuntimeError("the desk needs a running application")
    return application
