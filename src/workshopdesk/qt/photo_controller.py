"""Photos of pin boards: read in a worker, looked through by a person, taken in, and their words compared."""

from __future__ import annotations

import logging
import tempfile
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands_photo import ProposeWords
from workshopdesk.app.photo_reading import FoundCard, PhotoReading, Point, ReadWords
from workshopdesk.app.photo_review import Frame, PhotoReview, around, halves
from workshopdesk.app.photo_taking import board_photo, changes_of, picture_of
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.note import Note
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.photo_camera import PhotoCamera
from workshopdesk.qt.photo_folder import PhotoFolder
from workshopdesk.qt.photo_frames_model import PhotoFramesModel
from workshopdesk.qt.photo_job import PhotoJob, workplace
from workshopdesk.qt.photo_places import PhotoPlaces
from workshopdesk.qt.photo_words import PhotoWords, address_of

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by the workshop controller")
class PhotoController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One photo after the other. `stage` is choose, camera, reading, review or words."""

    changed = Signal()
    progressChanged = Signal()
    partsChanged = Signal()

    def __init__(
        self,
        session: Session,
        messenger: Messenger,
        shown_board: Callable[[], str],
        settings: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._settings = settings
        self._camera = PhotoCamera(messenger, self)
        self._camera.changed.connect(self.changed)
        self._camera.taken.connect(self._queue)
        self._watched = PhotoFolder(self)
        self._watched.found.connect(self._queue)
        self._frames = PhotoFramesModel(self)
        self._words = PhotoWords(session, messenger, self)
        self._words.changed.connect(self.changed)
        self._places = PhotoPlaces(session, shown_board, self)
        self._waiting: deque[tuple[Path, int]] = deque()
        self._path = Path()
        self._page = 0
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._job: PhotoJob | None = None
        self._side_jobs: list[PhotoJob] = []
        self._review: PhotoReview | None = None
        self._taken: dict[int, str] = {}
        self._progress = 0.0
        self._comparing = False
        self._keeps_photo = False
        self._report = ""

    # What is shown

    @Property(PhotoFramesModel, notify=partsChanged)
    def frames(self) -> PhotoFramesModel:
        return self._frames

    @Property(PhotoWords, notify=partsChanged)
    def words(self) -> PhotoWords:
        """The cards whose words nobody has compared with their photo."""
        return self._words

    @Property(str, notify=changed)
    def stage(self) -> str:
        if self._review is not None:
            return "review"
        if self._path.name:
            return "reading"
        if self._camera.open:
            return "camera"
        return "words" if self._comparing and self._words.count else "choose"

    @Property(PhotoCamera, notify=partsChanged)
    def camera(self) -> PhotoCamera:
        return self._camera

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._progress

    @Property(str, notify=changed)
    def fileName(self) -> str:
        return self._path.name

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Photos, and pages of scans, that were chosen and not looked at yet."""
        return len(self._waiting)

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        if self._folder is None or self._review is None:
            return QUrl()
        return QUrl.fromLocalFile(str(Path(self._folder.name) / "photo.jpg"))

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """Width of the photo by its height."""
        reading = self._review.reading if self._review else None
        return reading.width / reading.height if reading else 4 / 3

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def hints(self) -> list[str]:
        return [hint.value for hint in self._review.reading.hints] if self._review else []

    @Property(int, notify=changed)
    def foundCount(self) -> int:
        return len(self._review.cards) if self._review else 0

    @Property(int, notify=changed)
    def keptCount(self) -> int:
        return len(self._review.kept) if self._review else 0

    @Property(str, notify=changed)
    def report(self) -> str:
        """What the last photo did, as numbers "added moved stayed missing"; empty before the first."""
        return self._report

    @Slot(str, int, result="QVariantMap")
    def photoOf(self, note_id: str, _unconfirmed: int) -> dict[str, object]:
        """A card's picture, its width by its height, the card's text and whether nobody compared them; else empty.

        QML gives the number of unconfirmed cards, so that the answer is asked for again when it changes.
        """
        note, picture = self._session.state.find(Note, note_id), picture_of(self._session.state, note_id)
        if note is None or picture is None:
            return {}
        ratio = picture.width / max(1, picture.height)
        return {"picture": address_of(picture), "ratio": ratio, "text": note.text, "unconfirmed": note.unconfirmed}

    # Choosing and reading

    @Slot("QVariantList")
    def choose(self, urls: Sequence[QUrl]) -> None:
        """Read photos, one after the other."""
        self._waiting.extend((Path(url.toLocalFile()), 0) for url in urls)
        if not self._path.name:
            self._next()
        self.changed.emit()

    @Property(QUrl, notify=changed)
    def lastFolder(self) -> QUrl:
        """The folder that was watched last, on this computer."""
        remembered = self._settings.settings.photo_folder
        return QUrl.fromLocalFile(remembered) if remembered else QUrl()

    @Property(str, notify=changed)
    def watchedFolder(self) -> str:
        """The folder whose new photos are taken into the queue; empty: none."""
        return str(self._watched.folder or "")

    @Slot(QUrl)
    def watchFolder(self, url: QUrl) -> None:
        folder = Path(url.toLocalFile())
        if self._messenger.attempt(lambda: self._watched.watch(folder)):
            self._settings.save(replace(self._settings.settings, photo_folder=str(folder)))
        self.changed.emit()

    @Slot()
    def stopWatching(self) -> None:
        self._watched.stop()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Give the photo in hand up; nothing was taken in."""
        self._camera.forget(self._path)
        self._close()
        self._next()
        self.changed.emit()

    @Slot("QVariantList")
    def useCorners(self, corners: Sequence[Sequence[float]]) -> None:
        """Read the photo again with the board's corners as shares of its width and height, clockwise from top left."""
        if self._review is None or len(corners) != 4:
            return
        reading = self._review.reading
        points = [(float(x) * reading.width, float(y) * reading.height) for x, y in corners]
        self._start(self._path, self._page, points)

    # Looking through

    @Slot(int, bool)
    def keep(self, key: int, kept: bool) -> None:
        self._change(self._review.keeping(key, kept) if self._review else None)

    @Slot(int, str)
    def paint(self, key: int, colour: str) -> None:
        """`colour` is one of the card colours."""
        self._change(self._review.coloured(key, colour) if self._review else None)

    @Slot(int, str, int)
    def dot(self, key: int, colour: str, by: int) -> None:
        """One red or blue dot more (1) or less (-1)."""
        self._change(self._review.dotted(key, colour, by) if self._review else None)

    @Slot(int, bool)
    def split(self, key: int, across: bool) -> None:
        one = self._review.find(key) if self._review else None
        if one is not None:
            self._reframe([key], halves(one.card.frame_px, across=across))

    @Slot(int, int)
    def join(self, one: int, other: int) -> None:
        """Two frames become the one around both."""
        found = [card for key in (one, other) if self._review and (card := self._review.find(key))]
        if len(found) == 2 and one != other:
            self._reframe([one, other], [around([card.card.frame_px for card in found])])

    @Slot(float, float, float, float)
    def add(self, x: float, y: float, across: float, down: float) -> None:
        """A frame that was drawn: its upper left corner and size as shares of the photo's width and height."""
        if self._review is None:
            return
        wide, high = self._review.reading.width, self._review.reading.height
        left, top, right, bottom = x * wide, y * high, (x + across) * wide, (y + down) * high
        self._reframe([], [((left, top), (right, top), (right, bottom), (left, bottom))])

    # Taking in

    @Property(PhotoPlaces, notify=partsChanged)
    def places(self) -> PhotoPlaces:
        return self._places

    @Property(bool, notify=changed)
    def keepsPhoto(self) -> bool:
        """Whether the whole photo is wished for the protocol; until the wish is taken back."""
        return self._keeps_photo

    @Slot(bool)
    def keepPhoto(self, wished: bool) -> None:
        self._keeps_photo = wished
        self.changed.emit()

    @Slot()
    def takeIn(self) -> None:
        """The kept cards onto the board that is shown, in one step that undo takes back."""
        review = self._review
        if review is None:
            return
        state = self._session.state
        wish = self._places.wish(review.confirmed())
        if self._keeps_photo and self._folder is not None:
            kept = Path(self._folder.name) / "kept.jpg"
            pixels = QImageReader(str(kept)).size()
            size = pixels.width(), pixels.height()
            wish = replace(wish, whole=board_photo(wish.board_id, kept.read_bytes(), size))
        changes = changes_of(state, wish)
        if not self._messenger.attempt(lambda: self._session.do(wish)):
            return
        cards = [(card.note_id, one) for one, card in zip(review.kept, wish.cards, strict=True)]
        self._taken = {one.key: note_id for note_id, one in cards}
        self._words.remember(dict(cards))
        self._report = " ".join(
            str(len(part)) for part in (changes.added, changes.moved, changes.stayed, changes.missing)
        )
        self._review = None
        self._comparing = True
        self._frames.show(None)
        self._camera.forget(self._path)  # the worker has it in memory
        self._path = Path()
        self._next()
        self.changed.emit()

    @Slot()
    def compare(self) -> None:
        """Go through the cards that nobody has compared with their photo."""
        self._comparing = True
        self._words.refresh()
        self.changed.emit()

    @Slot()
    def finishComparing(self) -> None:
        self._comparing = False
        self.changed.emit()

    def close(self) -> None:
        """The workshop is closed: workers end, the shown picture is taken away."""
        self._watched.stop()
        self._waiting.clear()
        self._close()
        self._camera.close()

    # Workers

    @Slot(object)
    def _queue(self, path: Path) -> None:
        self.choose([QUrl.fromLocalFile(str(path))])

    def _next(self) -> None:
        # the words of the photo before are read to their end
        if self._waiting and self._review is None and not self._path.name and self._job is None:
            self._start(*self._waiting.popleft(), ())

    def _start(self, path: Path, page: int, corners: Sequence[Point]) -> None:
        self._close()
        try:
            self._folder = workplace()
        except KnownError as error:
            self._messenger.refuse(error)
            return
        self._path, self._page = path, page
        self._camera.look(False)
        self._progress = 0.0
        self._job = job = PhotoJob(path, page, Path(self._folder.name), self._messenger.language, self)
        if page == 0 and not corners:
            job.paged.connect(self._on_paged)
        job.progressed.connect(self._on_progress)
        job.read.connect(self._on_read)
        job.worded.connect(self._on_worded)
        job.withoutReader.connect(lambda: self._messenger.refuse(KnownError("reader-missing")))
        job.finished.connect(self._on_job_done)
        job.refused.connect(self._on_refused)
        job.failed.connect(self._on_failed)
        job.start_photo(corners)
        self.progressChanged.emit()
        self.changed.emit()

    def _close(self) -> None:
        for job in (*self._side_jobs, *((self._job,) if self._job else ())):
            job.cancel()
            job.deleteLater()
        self._job = None
        self._side_jobs.clear()
        self._review = None
        self._taken = {}
        self._path = Path()
        self._frames.show(None)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    @Slot(int)
    def _on_paged(self, pages: int) -> None:
        self._waiting.extendleft((self._path, page) for page in reversed(range(1, pages)))
        self.changed.emit()

    @Slot(float)
    def _on_progress(self, share: float) -> None:
        self._progress = share
        self.progressChanged.emit()

    @Slot(object)
    def _on_read(self, reading: PhotoReading) -> None:
        self._review = PhotoReview.of(reading)
        self._frames.show(self._review)
        self.changed.emit()

    @Slot(int, object)
    def _on_worded(self, place: int, words: ReadWords) -> None:
        if self._review is not None:
            self._change(self._review.worded(place, words))
        elif place in self._taken:
            note_id = self._taken[place]
            self._words.worded(note_id, words)
            self._messenger.attempt(lambda: self._session.do(ProposeWords(note_id, words.text)))

    @Slot()
    def _on_job_done(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self._next()

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self._messenger.tell(said, "", "", "danger")
        self.leave()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._messenger.refuse(error)
        self.leave()

    def _reframe(self, keys: Sequence[int], frames: Sequence[Frame]) -> None:
        """Have the worker look at other frames; they replace those with these keys."""
        review = self._review
        if review is None or self._folder is None:
            return
        job = PhotoJob(self._path, self._page, Path(self._folder.name), self._messenger.language, self)
        places: list[int] = []

        def framed(cards: tuple[FoundCard, ...]) -> None:
            if self._review is not None:
                places.extend(range(self._review.following, self._review.following + len(cards)))
                self._change(self._review.replaced(keys, cards))

        job.framed.connect(framed)
        job.worded.connect(lambda place, words: self._on_worded(places[place], words))
        job.refused.connect(lambda said: self._messenger.tell(said, "", "", "danger"))
        job.failed.connect(self._messenger.refuse)
        for ended in (job.finished, job.refused, job.failed):
            ended.connect(lambda *_: self._on_side_job_done(job))
        self._side_jobs.append(job)
        job.start_frames(frames, review.reading)

    def _on_side_job_done(self, job: PhotoJob) -> None:
        if job in self._side_jobs:
            self._side_jobs.remove(job)
            job.deleteLater()

    def _change(self, review: PhotoReview | None) -> None:
        if review is not None:
            self._review = review
            self._frames.show(review)
            self.changed.emit()
