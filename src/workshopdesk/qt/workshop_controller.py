"""Everything a screen may ask of the one open workshop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.app.recent import recent_workshop
from workshopdesk.app.rights import Actor
from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import LeftOff, RecentWorkshop, SettingsFile
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note
from workshopdesk.domain.workshop import PhaseView
from workshopdesk.exchange.ideas.column_profile import ProfileShelf
from workshopdesk.qt import camera_view, card_ink, far_layer, ink_reader  # noqa: F401  QML knows the types only after the import
from workshopdesk.qt.actions_controller import ActionsController
from workshopdesk.qt.agenda_controller import AgendaController
from workshopdesk.qt.belonging_controller import BelongingController
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.boards_controller import BoardsController
from workshopdesk.qt.card_finder import CardFinder
from workshopdesk.qt.closing_records_controller import ClosingRecordsController
from workshopdesk.qt.collect_controller import CollectController
from workshopdesk.qt.details_controller import DetailsController
from workshopdesk.qt.discussion_controller import DiscussionController
from workshopdesk.qt.exhibition_controller import ExhibitionController
from workshopdesk.qt.former_controller import FormerController
from workshopdesk.qt.hands_controller import HandsController
from workshopdesk.qt.idea_import_controller import IdeaImportController
from workshopdesk.qt.ink_controller import InkController
from workshopdesk.qt.interview_controller import InterviewController
from workshopdesk.qt.inventory_import_controller import InventoryImportController
from workshopdesk.qt.lock_controller import LockController
from workshopdesk.qt.logo_controller import LogoController
from workshopdesk.qt.merging_controller import MergingController
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.photo_controller import PhotoController
from workshopdesk.qt.plan_controller import PlanController
from workshopdesk.qt.print_controller import PrintController
from workshopdesk.qt.privacy_controller import PrivacyController
from workshopdesk.qt.profiles_controller import ProfilesController
from workshopdesk.qt.registers_controller import RegistersController
from workshopdesk.qt.rehearsal_controller import RehearsalController
from workshopdesk.qt.report_controller import ReportController
from workshopdesk.qt.results_controller import ResultsController
from workshopdesk.qt.rights_controller import RightsController
from workshopdesk.qt.sorting_controller import SortingController
from workshopdesk.qt.timetable_controller import TimetableController
from workshopdesk.qt.unread_model import UnreadModel
from workshopdesk.qt.vote_controller import VoteController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

AUTOSAVE_EVERY_MS = 120_000
THUMBNAIL = (1164, 340)


@QmlElement
@QmlUncreatable("made by the desk controller")
class WorkshopController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Holds the controllers of one open workshop and keeps its autosaves."""

    titleChanged = Signal()
    historyChanged = Signal()
    partsChanged = Signal()
    rehearsalChanged = Signal()
    phaseEntered = Signal()
    wordsErased = Signal()

    # where the work was left off is another place now
    leftOffChanged = Signal()

    def __init__(
        self,
        opened: OpenWorkshop,
        messenger: Messenger,
        left_off: LeftOff,
        folders: Folders,
        settings: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._messenger = messenger
        self._board = BoardController(opened.session, messenger, self)
        self._ink = InkController(opened.session, self._board, messenger, self)
        self._hands = HandsController(opened.session, self._board, messenger, self)
        self._sorting = SortingController(opened.session, self._board, messenger, self)
        self._merging = MergingController(opened.session, self._board, self._sorting, messenger, self)
        self._collect = CollectController(opened.session, self._board, messenger, self)
        self._interview = InterviewController(opened.session, self._board, messenger, self)
        self._boards = BoardsController(opened.session, self._board, self._sorting, messenger, left_off.board_id, self)
        self._finder = CardFinder(opened.session, self._board, self._boards, self)
        self._locks = LockController(opened.session, self._board, messenger, self)
        self._agenda = AgendaController(opened.session, messenger, self)
        self._timetable = TimetableController(opened.session, self)
        self._plan = PlanController(opened.session, messenger, self)
        self._rights = RightsController(opened.session, messenger, self)
        self._rehearsal = RehearsalController(opened, messenger, self)
        self._unread = UnreadModel(opened.session, left_off, self)
        self._details = DetailsController(opened.session, messenger, self)
        self._idea_import = IdeaImportController(opened.session, ProfileShelf(folders.mappings), messenger, self)
        self._registers = RegistersController(opened.session, messenger, self)
        self._logo = LogoController(opened.session, messenger, self)
        self._inventory_import = InventoryImportController(opened.session, messenger, self)
        self._former = FormerController(opened.session, messenger, self)
        self._belonging = BelongingController(opened.session, messenger, self)
        self._report = ReportController(opened.session, self)
        self._results = ResultsController(opened, messenger, settings, folders, self)
        self._privacy = PrivacyController(opened, messenger, left_off.handed_out, self)
        check = self._results.check_personal_data
        self._printing = PrintController(opened, lambda: Path(str(self._results.folder)), check, messenger, self)
        self._photos = PhotoController(opened.session, messenger, lambda: self._boards.shown_id, settings, self)
        self._closing_records = ClosingRecordsController(
            opened, lambda: Path(str(self._results.folder)), messenger, self
        )
        self._vote = VoteController(opened, lambda: Path(str(self._results.folder)), messenger, self)
        self._profiles = ProfilesController(opened.session, messenger, self)
        self._actions = ActionsController(opened.session, messenger, self)
        self._exhibition = ExhibitionController(opened.session, check, messenger, self)
        self._discussion = DiscussionController(opened.session, messenger, self)
        self._changed_since_copy = False
        self._autosave = QTimer(self, interval=AUTOSAVE_EVERY_MS)
        self._autosave.timeout.connect(self._save_copy)
        self._autosave.start()
        self._agenda.phaseEntered.connect(self._save_copy)
        self._agenda.phaseEntered.connect(self.phaseEntered)
        self._rehearsal.changed.connect(self.rehearsalChanged)
        self._results.handedOut.connect(self._privacy.noteHandedOut)
        self._printing.handedOut.connect(self._privacy.noteHandedOut)
        self._privacy.handedOutChanged.connect(self.leftOffChanged)
        self._privacy.wordsErased.connect(self._on_words_erased)
        self._unread.seen.connect(self.leftOffChanged)
        self._board.switched.connect(self.leftOffChanged)
        opened.session.subscribe(self._on_change)

    @Property(BoardController, notify=partsChanged)
    def board(self) -> BoardController:
        return self._board

    @Property(BoardsController, notify=partsChanged)
    def boards(self) -> BoardsController:
        return self._boards

    @Property(InkController, notify=partsChanged)
    def ink(self) -> InkController:
        return self._ink

    @Property(HandsController, notify=partsChanged)
    def hands(self) -> HandsController:
        return self._hands

    @Property(SortingController, notify=partsChanged)
    def sorting(self) -> SortingController:
        return self._sorting

    @Property(ClosingRecordsController, notify=partsChanged)
    def closingRecords(self) -> ClosingRecordsController:
        return self._closing_records

    @Property(MergingController, notify=partsChanged)
    def merging(self) -> MergingController:
        return self._merging

    @Property(CollectController, notify=partsChanged)
    def collect(self) -> CollectController:
        return self._collect

    @Property(InterviewController, notify=partsChanged)
    def interview(self) -> InterviewController:
        return self._interview

    @Property(LockController, notify=partsChanged)
    def locks(self) -> LockController:
        return self._locks

    @Property(AgendaController, notify=partsChanged)
    def agenda(self) -> AgendaController:
        return self._agenda

    @Property(TimetableController, notify=partsChanged)
    def timetable(self) -> TimetableController:
        return self._timetable

    @Property(PlanController, notify=partsChanged)
    def plan(self) -> PlanController:
        return self._plan

    @Property(RightsController, notify=partsChanged)
    def rights(self) -> RightsController:
        return self._rights

    @Property(RehearsalController, notify=partsChanged)
    def rehearsal(self) -> RehearsalController:
        return self._rehearsal

    @Property(UnreadModel, notify=partsChanged)
    def unread(self) -> UnreadModel:
        return self._unread

    @Property(DetailsController, notify=partsChanged)
    def details(self) -> DetailsController:
        return self._details

    @Property(IdeaImportController, notify=partsChanged)
    def ideaImport(self) -> IdeaImportController:
        return self._idea_import

    @Property(CardFinder, notify=partsChanged)
    def finder(self) -> CardFinder:
        return self._finder

    @Property(PhotoController, notify=partsChanged)
    def photos(self) -> PhotoController:
        return self._photos

    @Property(PrintController, notify=partsChanged)
    def printing(self) -> PrintController:
        return self._printing

    @Property(RegistersController, notify=partsChanged)
    def registers(self) -> RegistersController:
        return self._registers

    @Property(LogoController, notify=partsChanged)
    def logo(self) -> LogoController:
        return self._logo

    @Property(InventoryImportController, notify=partsChanged)
    def inventoryImport(self) -> InventoryImportController:
        return self._inventory_import

    @Property(FormerController, notify=partsChanged)
    def former(self) -> FormerController:
        return self._former

    @Property(BelongingController, notify=partsChanged)
    def belonging(self) -> BelongingController:
        return self._belonging

    @Property(ReportController, notify=partsChanged)
    def report(self) -> ReportController:
        return self._report

    @Property(VoteController, notify=partsChanged)
    def vote(self) -> VoteController:
        return self._vote

    @Property(PrivacyController, notify=partsChanged)
    def privacy(self) -> PrivacyController:
        return self._privacy

    @Property(ResultsController, notify=partsChanged)
    def results(self) -> ResultsController:
        return self._results

    @Property(DiscussionController, notify=partsChanged)
    def discussion(self) -> DiscussionController:
        return self._discussion

    @Property(ProfilesController, notify=partsChanged)
    def profiles(self) -> ProfilesController:
        return self._profiles

    @Property(ActionsController, notify=partsChanged)
    def actions(self) -> ActionsController:
        return self._actions

    @Property(ExhibitionController, notify=partsChanged)
    def exhibition(self) -> ExhibitionController:
        return self._exhibition

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return queries.workshop_of(self._opened.session.state).title

    @Property(str, notify=historyChanged)
    def undoLabel(self) -> str:
        """Key of what undo would take back, or empty."""
        return self._opened.session.undo_label

    @Property(str, notify=historyChanged)
    def redoLabel(self) -> str:
        return self._opened.session.redo_label

    @Slot()
    def undo(self) -> None:
        self._replay(self._opened.session.undo)

    @Slot()
    def redo(self) -> None:
        self._replay(self._opened.session.redo)

    @Slot()
    def undoAtLaptop(self) -> None:
        """The same by the facilitator, whatever the room may do now (G3)."""
        self._replay(lambda: self._opened.session.undo(Actor.FACILITATOR))

    @Slot()
    def redoAtLaptop(self) -> None:
        self._replay(lambda: self._opened.session.redo(Actor.FACILITATOR))

    def _replay(self, step: Callable[[], ChangeSet | None]) -> None:
        """Whoever undoes something sees where (M6)."""
        self._messenger.attempt(lambda: self._boards.follow(step()))

    def rehearses(self) -> bool:
        return queries.workshop_of(self._opened.session.state).rehearsal

    def exhibits(self) -> bool:
        """Whether the shared screen is left to visitors."""
        return self._exhibition.is_open()

    def phase_view(self) -> PhaseView:
        """What the shared screen shows during the phase in hand."""
        phase = queries.current_phase(self._opened.session.state)
        return phase.view if phase else PhaseView.BOARD

    def recent(self, now: str) -> RecentWorkshop:
        """What the start page is to remember; `now` is ISO 8601 with zone."""
        return recent_workshop(self._opened.path, self._opened.session.state, now, self._left_off())

    def save_thumbnail(self, path: Path) -> None:
        """A small picture of the board for the start page; an empty board and a closed workshop have none."""
        if self._finished:
            path.unlink(missing_ok=True)
        elif any(True for _ in self._board.geometry.keys):
            self._board.painter.save_thumbnail(path, *THUMBNAIL)

    def close(self) -> None:
        """Stop the timers, make a last copy and close the file."""
        self._autosave.stop()
        self._save_copy()
        self._results.close()
        self._printing.close()
        self._photos.close()
        self._finder.close()
        self._messenger.attempt(self._opened.close)

    def _on_change(self, change_set: ChangeSet) -> None:
        self._changed_since_copy = True
        self.historyChanged.emit()
        if change_set.label in ("edit-details", "create-workshop"):
            self.titleChanged.emit()

    def _left_off(self) -> LeftOff:
        newest = max((note.number for note in self._opened.session.state.all(Note)), default=0)
        return LeftOff(self._boards.shown_id, self._unread.ids, newest, self._privacy.files)

    @property
    def _finished(self) -> bool:
        return queries.is_finished(self._opened.session.state)

    @Slot()
    def _on_words_erased(self) -> None:
        if self._finished:
            self._unread.markAllRead()
        self._changed_since_copy = False  # the copies were made anew, or none is wanted
        self.wordsErased.emit()
        self.historyChanged.emit()

    @Slot()
    def _save_copy(self) -> None:
        if self._changed_since_copy and not self._finished and self._messenger.attempt(self._opened.save_copy):
            self._changed_since_copy = False
