"""What came out of the workshop: the ranking, the key figures, and the files that people take home."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.data_version import content_sha256
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.app.output_formats import OUTPUT_FORMATS, output_format
from workshopdesk.app.rights import check_right
from workshopdesk.app.visibility import Edition, edition_of
from workshopdesk.app.wording import rule_sentence
from workshopdesk.base.clock import SystemClock
from workshopdesk.base.errors import KnownError
from workshopdesk.base.file_names import safe_name
from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.ballot import Ballot, BallotState
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board, Cluster
from workshopdesk.domain.programme import IdeaPool
from workshopdesk.domain.workshop import Right, Workshop
from workshopdesk.exchange.package import pack
from workshopdesk.qt.export_job import ExportJob, ExportTask
from workshopdesk.qt.format_choices_controller import FormatChoicesController
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.outcome_controller import OutcomeController
from workshopdesk.qt.package_cover_controller import PackageCoverController
from workshopdesk.qt.personal_data_controller import PersonalDataController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_REHEARSAL = {"de": "Probe", "en": "Rehearsal"}
_INTERIM = {"de": "Zwischenstand", "en": "interim"}
_INTERNAL = {"de": "intern", "en": "internal"}


@QmlElement
@QmlUncreatable("made by the workshop controller")
class ResultsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Only revealed ballots are seen here. close() must be called before the workshop is closed."""

    figuresChanged = Signal()
    ballotsChanged = Signal()
    exportChanged = Signal()
    jobChanged = Signal()
    progressChanged = Signal()
    partsChanged = Signal()
    # a file was handed out: its name, whether it is internal, the fingerprint of what it tells
    handedOut = Signal(str, bool, str)

    def __init__(
        self,
        opened: OpenWorkshop,
        messenger: Messenger,
        settings: SettingsFile,
        folders: Folders,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._messenger = messenger
        self._outcome = OutcomeController(opened.session, self)
        self._personal_data = PersonalDataController(opened.session, messenger, self)
        self._cover = PackageCoverController(opened.session, settings, folders.signing_key, self)
        self._format_choices = FormatChoicesController(settings, self)
        self._ballots: list[Ballot] = []
        self._index = 0
        self._chosen = {one.key for one in OUTPUT_FORMATS if one.usual}
        self._interim: bool | None = None
        self._edition: Edition | None = None
        self._folder: Path | None = None
        self._job: ExportJob | None = None
        self._content = ""
        self._progress = 0.0
        self._outcomes: list[dict[str, str]] = []
        self._look_up_ballots()
        opened.session.subscribe(self._on_change)

    # Key figures

    @Property(str, notify=figuresChanged)
    def date(self) -> str:
        """YYYY-MM-DD or empty."""
        return queries.workshop_of(self._opened.session.state).date

    @Property(int, notify=figuresChanged)
    def headCount(self) -> int:
        return queries.workshop_of(self._opened.session.state).head_count

    @Property(int, notify=figuresChanged)
    def cardCount(self) -> int:
        """Cards on the board; a doubled card counts once."""
        return len(queries.notes(self._opened.session.state))

    @Property(int, notify=figuresChanged)
    def clusterCount(self) -> int:
        return self._opened.session.state.count(Cluster)

    @Slot()
    def enter(self) -> None:
        """The results are shown: look at the board as it is now."""
        self.figuresChanged.emit()
        self.exportChanged.emit()

    # Ballots

    @Property(OutcomeController, notify=partsChanged)
    def outcome(self) -> OutcomeController:
        """The result of the chosen ballot."""
        return self._outcome

    @Property("QStringList", notify=ballotsChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def ballotTitles(self) -> list[str]:
        """The questions of all revealed ballots, oldest first, numbered if there are several."""
        questions = [ballot.question for ballot in self._ballots]
        return questions if len(questions) < 2 else [f"{place}. {text}" for place, text in enumerate(questions, 1)]

    @Property(int, notify=ballotsChanged)
    def ballotIndex(self) -> int:
        return self._index

    @Slot(int)
    def chooseBallot(self, index: int) -> None:
        if 0 <= index < len(self._ballots):
            self._show(index)

    @Property(str, notify=ballotsChanged)
    def question(self) -> str:
        return self._ballot().question

    @Property(str, notify=ballotsChanged)
    def sentence(self) -> str:
        """The chosen ballot's rule, in the workshop's language."""
        ballot = self._ballot()
        return rule_sentence(ballot.rules, ballot.subject, self._language())

    @Property(str, notify=ballotsChanged)
    def subject(self) -> str:
        """clusters or notes."""
        return self._ballot().subject.value

    @Property(int, notify=ballotsChanged)
    def paperCount(self) -> int:
        return self._ballot().ballots_cast

    @Property(int, notify=ballotsChanged)
    def blankCount(self) -> int:
        return self._ballot().ballots_blank

    @Property(bool, notify=ballotsChanged)
    def changedAfterwards(self) -> bool:
        """Something that was voted on has been changed since."""
        return self._ballot().changed_afterwards

    @Property(PersonalDataController, notify=partsChanged)
    def personalData(self) -> PersonalDataController:
        """What may tell of persons, and what was decided about it."""
        return self._personal_data

    @Property(PackageCoverController, notify=partsChanged)
    def cover(self) -> PackageCoverController:
        """Signature and password of the package."""
        return self._cover

    @Property(FormatChoicesController, notify=partsChanged)
    def formatChoices(self) -> FormatChoicesController:
        """What can be chosen about single formats."""
        return self._format_choices

    # What is written, and where

    @Property(bool, notify=exportChanged)
    def posterPossible(self) -> bool:
        """The poster leads to the idea pool, so it needs the pool's address."""
        return self._has_pool()

    @Property("QStringList", notify=exportChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def chosenFormats(self) -> list[str]:
        """Keys of OUTPUT_FORMATS, without the poster where it is not possible."""
        return self._to_write()

    @Property("QVariantList", notify=exportChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def otherFormats(self) -> list[dict[str, str]]:
        """Every format that is not usual, as {key, name, kind}: its file's name in the language shown, its ending."""
        language = self._messenger.language
        return [
            {"key": one.key, "name": one.name(language), "kind": one.ending.removeprefix(".").upper()}
            for one in OUTPUT_FORMATS
            if not one.usual
        ]

    @Slot(str, bool)
    def choose(self, key: str, chosen: bool) -> None:
        if any(one.key == key for one in OUTPUT_FORMATS):
            self._chosen = self._chosen | {key} if chosen else self._chosen - {key}
            self.exportChanged.emit()

    @Property(bool, notify=exportChanged)
    def interim(self) -> bool:
        """Documents are marked as interim, unless the workshop is over or somebody decided otherwise."""
        return self._is_interim()

    @Slot(bool)
    def setInterim(self, interim: bool) -> None:
        self._interim = interim
        self.exportChanged.emit()

    @Property(bool, notify=exportChanged)
    def internal(self) -> bool:
        """Whether the files are of the internal edition (V7); of an internal workshop there is no other (V4)."""
        return self._in_edition() is Edition.INTERNAL

    @Property(bool, notify=exportChanged)
    def publicPossible(self) -> bool:
        return not queries.workshop_of(self._opened.session.state).internal

    @Slot(bool)
    def setInternal(self, internal: bool) -> None:
        self._edition = Edition.INTERNAL if internal else Edition.PUBLIC
        self.exportChanged.emit()

    @Property(str, notify=exportChanged)
    def folder(self) -> str:
        return str(self._target())

    @Property(QUrl, notify=exportChanged)
    def folderUrl(self) -> QUrl:
        """The nearest folder that is there already, for a folder dialog to start from."""
        folder = self._target()
        return QUrl.fromLocalFile(str(next((part for part in (folder, *folder.parents) if part.is_dir()), folder)))

    @Slot(QUrl)
    def setFolder(self, url: QUrl) -> None:
        if url.isLocalFile():
            self._folder = Path(url.toLocalFile())
            self.exportChanged.emit()

    # Writing

    @Property(bool, notify=jobChanged)
    def writing(self) -> bool:
        return self._job is not None

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """0 to 1 over all files of the present job."""
        return self._progress

    @Property("QVariantList", notify=jobChanged)  # type: ignore[arg-type]  # as above
    def outcomes(self) -> list[dict[str, str]]:
        """What became of each file of the last job: key and name; the name is empty if it was not written."""
        return self._outcomes

    @Slot()
    def write(self) -> None:
        """Write the chosen files; each gets a free name."""
        if self._job is None and self._to_write():
            self._outcomes = []
            self._messenger.attempt(self._start)
            self.jobChanged.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop writing; files that are complete stay."""
        if self._job is not None:
            self._job.cancel()
            self._end_job()

    @Slot()
    def openFolder(self) -> None:
        """Show the folder in the computer's file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target()))):
            self._messenger.refuse(KnownError("folder-not-shown", path=str(self._target())))

    def close(self) -> None:
        """The workshop is about to be closed."""
        self.cancel()

    def check_personal_data(self) -> None:
        """Before anything public is written. Raises DomainError("personal-data-undecided") with `count`."""
        self._personal_data.check()

    # Inside

    def _start(self) -> None:
        check_right(self._opened.session.state, Right.EXPORT, SystemClock().now())
        asks = any(output_format(key).has_peoples_words for key in self._to_write())
        if asks and self._in_edition() is Edition.PUBLIC:
            self.check_personal_data()
        state = edition_of(self._opened.session.state, self._in_edition())
        self._content = content_sha256(state)
        package, password = pack(state, self._opened.ballot_box), ""
        if "package" in self._to_write():
            package, password = self._cover.signed(package), self._cover.take_password()
        tasks = [self._task(key, password) for key in self._to_write()]
        job = ExportJob(
            package,
            self._target(),
            tasks,
            interim=self._is_interim(),
            internal=self._in_edition() is Edition.INTERNAL,
            language=QLocale().bcp47Name()[:2],  # set by qt/i18n.py
            parent=self,
        )
        job.progressed.connect(self._on_progress)
        job.written.connect(self._on_written)
        job.refused.connect(self._on_refused)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._end_job)
        self._on_progress(0.0)
        self._job = job
        try:
            job.start()
        except KnownError:
            self._end_job()
            raise

    def _task(self, key: str, password: str) -> ExportTask:
        wanted = output_format(key)
        language = self._language()
        title = queries.workshop_of(self._opened.session.state).title
        internal = [_INTERNAL[language]] if self._in_edition() is Edition.INTERNAL else []
        interim = [_INTERIM[language]] if self._is_interim() and wanted.tells_interim else []
        mark = f" ({', '.join([*internal, *interim])})" if internal or interim else ""
        rehearsed = queries.workshop_of(self._opened.session.state).rehearsal
        start = f"{_REHEARSAL[language]} – {title}" if rehearsed else title
        name = wanted.name(language)
        stem = safe_name(f"{start} – {name}{mark}", name)
        if key == "package":
            return ExportTask(key, stem, self._cover.ending, passphrase=password)
        return ExportTask(key, stem, wanted.ending, self._format_choices.arguments(key))

    @Slot(float)
    def _on_progress(self, part: float) -> None:
        self._progress = part
        self.progressChanged.emit()

    @Slot(str, str)
    def _on_written(self, key: str, path: str) -> None:
        self._add_outcome(key, Path(path).name)
        self.handedOut.emit(Path(path).name, self._in_edition() is Edition.INTERNAL, self._content)

    @Slot(str, str)
    def _on_refused(self, key: str, sentences: str) -> None:
        self._messenger.tell(sentences, tone="danger")
        self._add_outcome(key, "")

    @Slot(str, object)
    def _on_failed(self, key: str, error: KnownError) -> None:
        self._messenger.refuse(error)
        self._add_outcome(key, "")

    def _add_outcome(self, key: str, name: str) -> None:
        self._outcomes = [*self._outcomes, {"key": key, "name": name}]
        self.jobChanged.emit()

    @Slot()
    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
            self.jobChanged.emit()

    def _to_write(self) -> list[str]:
        possible = (one.key for one in OUTPUT_FORMATS if self._has_pool() or not one.needs_pool)
        return [key for key in possible if key in self._chosen]

    def _has_pool(self) -> bool:
        pool = next(self._opened.session.state.all(IdeaPool), None)
        return pool is not None and bool(pool.base_url.strip())

    def _is_interim(self) -> bool:
        if self._interim is not None:
            return self._interim
        state = self._opened.session.state
        phases = queries.phases(state)
        over = bool(phases) and queries.progress(state).phase_id == phases[-1].id
        return not (over or queries.workshop_of(state).finished)

    def _in_edition(self) -> Edition:
        if queries.workshop_of(self._opened.session.state).internal:
            return Edition.INTERNAL
        return self._edition or Edition.PUBLIC

    def _target(self) -> Path:
        if self._folder is not None:
            return self._folder
        title = queries.workshop_of(self._opened.session.state).title
        return _home_folder() / safe_name(title)

    def _language(self) -> str:
        return "en" if queries.workshop_of(self._opened.session.state).language == "en" else "de"

    def _ballot(self) -> Ballot:
        """The chosen ballot; without one, an empty one."""
        return self._ballots[self._index] if self._ballots else Ballot(id="")

    def _look_up_ballots(self) -> None:
        state = self._opened.session.state
        ballots = (queries.with_hidden_titles(state, ballot) for ballot in queries.ballots(state))
        revealed = [ballot for ballot in ballots if ballot.state is BallotState.REVEALED]
        if revealed != self._ballots:
            same = [ballot.id for ballot in revealed] == [ballot.id for ballot in self._ballots]
            self._ballots = revealed
            self._show(self._index if same else len(revealed) - 1)

    def _show(self, index: int) -> None:
        self._index = max(0, index)
        self._outcome.show(self._ballots[self._index] if self._ballots else None)
        self.ballotsChanged.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Ballot | Board) for change in change_set):
            self._look_up_ballots()
        if any(isinstance(change.record, Workshop) for change in change_set):
            self.exportChanged.emit()


def _home_folder() -> Path:
    """The desktop, where people look first; on computers without one the documents, else the home folder."""
    for place in (QStandardPaths.StandardLocation.DesktopLocation, QStandardPaths.StandardLocation.DocumentsLocation):
        folder = Path(QStandardPaths.writableLocation(place))
        if folder.is_dir():
            return folder
    return Path.home()
