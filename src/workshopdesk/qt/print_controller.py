"""The print page: what is printed for the room, how, a look at it before, and the PDF to print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.app.paper_cards import issuing
from workshopdesk.app.print_formats import ENDING, PRINT_FORMATS, has_peoples_words, print_format
from workshopdesk.app.print_settings import CardSheets, settings_of
from workshopdesk.app.visibility import Edition, edition_of
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.base.file_names import safe_name
from workshopdesk.domain.programme import IdeaPool
from workshopdesk.domain.state import State
from workshopdesk.exchange.package import pack
from workshopdesk.qt.export_job import ExportJob, ExportTask
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.print_preview import Preview, PrintPreview

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_QUIET_MS = 250  # after the last choice, before a preview is made
_EDGE = 1100  # pixels of a page's longer edge in the preview


@QmlElement
@QmlUncreatable("made by the workshop controller")
class PrintController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`folder` is where the files for the room go. Choices are words as app/print_settings.py reads them.

    `check` refuses while it is undecided what becomes of personal data (V8).
    Nothing is made before the page is shown (`enter`); close() must be called before the workshop is closed.
    """

    changed = Signal()
    previewChanged = Signal()
    savedChanged = Signal()
    # a file was handed out: its name, whether it is internal
    handedOut = Signal(str, bool)

    def __init__(
        self,
        opened: OpenWorkshop,
        folder: Callable[[], Path],
        check: Callable[[], None],
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._folder = folder
        self._check = check
        self._messenger = messenger
        self._key = PRINT_FORMATS[0].key
        self._choices: dict[str, dict[str, str]] = {one.key: {} for one in PRINT_FORMATS}
        self._shown = Preview()
        self._problem = ""
        self._job: ExportJob | None = None
        self._saved = ""
        self._preview = PrintPreview(self)
        self._preview.made.connect(self._on_made)
        self._preview.refused.connect(self._on_refused)
        self._preview.failed.connect(self._on_failed)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._make_preview)

    # What, and how

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub knows no type names
    def keys(self) -> list[str]:
        """What can be printed, in order."""
        return [one.key for one in PRINT_FORMATS]

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._key

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # as above
    def choices(self) -> dict[str, str]:
        """Every setting of what is printed now, with its words; lists are parted by commas, lines by line ends."""
        return self._all_choices()

    @Slot(str)
    def show(self, key: str) -> None:
        """Print something else."""
        if key in self._choices and key != self._key:
            self._key = key
            self._shown, self._problem = Preview(), ""
            self._renew()

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        if self._all_choices().get(name, value) != value:
            self._choices[self._key][name] = value
            self._renew()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def ballots(self) -> list[str]:
        """The questions of all ballots, oldest first."""
        questions = (ballot.question for ballot in queries.ballots(self._opened.session.state))
        return [f"{place}. {question}".strip() for place, question in enumerate(questions, 1)]

    @Property(bool, notify=changed)
    def posterPossible(self) -> bool:
        """A poster leads to the idea pool, so it needs the pool's address."""
        pool = next(self._opened.session.state.all(IdeaPool), None)
        return pool is not None and bool(pool.base_url.strip())

    # The look at it

    @Slot()
    def enter(self) -> None:
        """The page is shown: look at the workshop as it is now."""
        self._renew()

    @Property(bool, notify=previewChanged)
    def busy(self) -> bool:
        """A preview is being made."""
        return self._preview.busy or self._quiet.isActive()

    @Property("QStringList", notify=previewChanged)  # type: ignore[arg-type]  # as above
    def pictures(self) -> list[str]:
        """Addresses of the pictures of the first pages."""
        return [QUrl.fromLocalFile(str(picture)).toString() for picture in self._shown.pictures]

    @Property(int, notify=previewChanged)
    def sheets(self) -> int:
        return self._shown.sheets

    @Property(int, notify=previewChanged)
    def widthMm(self) -> int:
        return self._shown.width_mm

    @Property(int, notify=previewChanged)
    def heightMm(self) -> int:
        return self._shown.height_mm

    @Property(str, notify=previewChanged)
    def problem(self) -> str:
        """Why there is nothing to show, or empty."""
        return self._problem

    # The file

    @Property(bool, notify=savedChanged)
    def saving(self) -> bool:
        return self._job is not None

    @Property(str, notify=savedChanged)
    def saved(self) -> str:
        """The last file that was written, or empty."""
        return self._saved

    @Slot()
    def save(self) -> None:
        """Write the PDF; cards with markers get their numbers for ever (SPEC.md P3)."""
        if self._job is None:
            self._saved = ""
            self._messenger.attempt(self._start_saving)
            self.savedChanged.emit()

    @Slot()
    def open(self) -> None:
        """Open the PDF with the computer's program for it, which prints it."""
        if self._saved and not QDesktopServices.openUrl(QUrl.fromLocalFile(self._saved)):
            self._messenger.refuse(KnownError("folder-not-shown", path=self._saved))

    def close(self) -> None:
        """The workshop is about to be closed."""
        self._quiet.stop()
        self._preview.close()
        if self._job is not None:
            self._job.cancel()
            self._end_job()

    # Inside

    def _all_choices(self) -> dict[str, str]:
        usual = {one.name: _as_words(one.name, one.default) for one in fields(print_format(self._key).settings)}
        return {**usual, **self._choices[self._key]}

    def _renew(self) -> None:
        self._quiet.start()
        self.changed.emit()
        self.previewChanged.emit()

    def _state(self) -> State:
        """What goes into the room is the public edition; of an internal workshop there is no other than its own."""
        state = self._opened.session.state
        internal = queries.workshop_of(state).internal
        return edition_of(state, Edition.INTERNAL if internal else Edition.PUBLIC)

    @Slot()
    def _make_preview(self) -> None:
        try:
            package = pack(self._state(), None)
            self._preview.show(package, self._key, self._choices[self._key], _EDGE, _language())
        except (DomainError, KnownError) as error:
            self._messenger.refuse(error)
        self.previewChanged.emit()

    @Slot(object)
    def _on_made(self, preview: Preview) -> None:
        self._shown, self._problem = preview, ""
        self.previewChanged.emit()

    @Slot(str)
    def _on_refused(self, sentences: str) -> None:
        self._shown, self._problem = Preview(), sentences
        self.previewChanged.emit()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._shown = Preview()
        self._messenger.refuse(error)
        self.previewChanged.emit()

    def _start_saving(self) -> None:
        choices = dict(self._choices[self._key])
        state = self._state()
        if has_peoples_words(self._key, choices) and not queries.workshop_of(state).internal:
            self._check()
        if self._key == "cards" and (issued := issuing(state, settings_of(CardSheets, choices))):
            command, first = issued
            self._opened.session.do(command)
            choices["first"] = str(first)
        told = tuple(part for name, value in choices.items() for part in ("--set", f"{name}={value}"))
        job = ExportJob(
            pack(self._state(), None),
            self._folder(),
            [ExportTask(self._key, self._file_name(), ENDING, told)],
            interim=False,
            internal=False,
            language=_language(),
            parent=self,
        )
        job.written.connect(self._on_written)
        job.refused.connect(lambda _, sentences: self._messenger.tell(sentences, tone="danger"))
        job.failed.connect(lambda _, error: self._messenger.refuse(error))
        job.finished.connect(self._end_job)
        self._job = job
        try:
            job.start()
        except KnownError:
            self._end_job()
            raise

    def _file_name(self) -> str:
        workshop = queries.workshop_of(self._opened.session.state)
        name = print_format(self._key).name(workshop.language)
        return safe_name(f"{workshop.title} – {name}", name)

    @Slot(str, str)
    def _on_written(self, _: str, path: str) -> None:
        self._saved = path
        self.savedChanged.emit()
        self.handedOut.emit(Path(path).name, queries.workshop_of(self._opened.session.state).internal)

    @Slot()
    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
            self.savedChanged.emit()
            self._renew()


def _as_words(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return ("\n" if name == "lines" else ",").join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def _language() -> str:
    return QLocale().bcp47Name()[:2]  # set by qt/i18n.py
