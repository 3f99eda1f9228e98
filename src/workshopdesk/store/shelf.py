"""Opens, makes and recovers workshops together with their ballot box and autosaves."""

from __future__ import annotations

import shutil
from pathlib import Path

from workshopdesk.app import queries
from workshopdesk.app.closing import Erased
from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.desk import NO_PAPERS, OpenWorkshop, Papers
from workshopdesk.app.erasing import LABEL as NOTE_ERASED
from workshopdesk.app.rehearsal import LABEL as BEGUN
from workshopdesk.app.session import Session
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import free_path
from workshopdesk.domain.record import Record
from workshopdesk.store.autosave import autosave, autosave_ahead, autosave_folder, newest_good_autosave
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.card_key import card_key
from workshopdesk.store.closing_traces import erase_traces, finish_workshop, forget_copies, to_be_erased
from workshopdesk.store.rehearsal_traces import forget_rehearsal
from workshopdesk.store.rescue import rescue_copy
from workshopdesk.store.workshop_file import WorkshopFile


class FileShelf:
    """Implements app.desk.Shelf. `rescue_folder` is where workshops from unwritable places are copied to.

    `card_keys` is where this computer keeps the keys of voting cards, by default a folder in `rescue_folder`.
    """

    def __init__(
        self, rescue_folder: Path, device: str, clock: Clock | None = None, card_keys: Path | None = None
    ) -> None:
        self._rescue_folder = rescue_folder
        self._card_keys = card_keys or rescue_folder / "card-keys"
        self._device = device
        self._clock = clock or SystemClock()

    def open(self, path: Path) -> OpenWorkshop:
        try:
            return self._opened(WorkshopFile.open(path, device=self._device))
        except KnownError as error:
            if error.code == "file-read-only":
                copy = rescue_copy(path, self._rescue_folder)
                notice = KnownError("opened-copy", path=str(path), copy=str(copy))
                return self._opened(WorkshopFile.open(copy, device=self._device), notice)
            if error.code == "file-damaged" and (sound := newest_good_autosave(path)):
                raise KnownError("file-damaged-autosave", **{**error.details, "autosave": str(sound)}) from error
            raise

    def create(self, path: Path, records: tuple[Record, ...], papers: Papers = NO_PAPERS) -> OpenWorkshop:
        path.parent.mkdir(parents=True, exist_ok=True)
        opened = self._opened(WorkshopFile.create(path, device=self._device))
        try:
            # the papers first: a file without a workshop is seen to be unfinished, one without its papers is not
            for ballot_id, found in papers.items():
                for paper in found:
                    opened.ballot_box.cast(ballot_id, paper)
            opened.session.do(CreateWorkshop(records))
        except BaseException:
            opened.close()
            path.unlink()  # made a moment ago, and no workshop is in it
            ballots_path(path).unlink(missing_ok=True)
            raise
        return opened

    def recover(self, path: Path) -> OpenWorkshop:
        sound = newest_good_autosave(path)
        if sound is None:
            raise KnownError("autosave-missing", path=str(path))
        fresh = free_path(path.parent, sound.stem, sound.suffix)
        shutil.copyfile(sound, fresh)
        notice = KnownError("opened-autosave", path=str(path), copy=str(fresh))
        return self._opened(WorkshopFile.open(fresh, device=self._device), notice)

    def _opened(self, file: WorkshopFile, notice: KnownError | None = None) -> OpenWorkshop:
        box = BallotFile(file.path)

        def close() -> None:
            box.close()
            file.close()

        def begin_for_real() -> None:
            session.begin_for_real()
            forget_rehearsal(file, box, session.state)
            self._save_copy(file)

        def finish(today: str) -> Erased:
            return finish_workshop(session, file, box, self._card_keys, today)

        def erase_note(note_id: str) -> None:
            session.erase_note(note_id)
            forget_copies(file)
            self._save_copy(file)

        try:
            session = Session(file, self._clock)
            if queries.is_finished(session.state):  # as above: the rest may still have to be done
                erase_traces(session, file, box, self._card_keys)
            if file.last_label == BEGUN:  # perhaps the program was killed before the rest was done
                forget_rehearsal(file, box, session.state)
            if file.last_label == NOTE_ERASED:  # likewise
                forget_copies(file)
            return OpenWorkshop(
                path=file.path,
                session=session,
                ballot_box=box,
                save_copy=lambda: self._save_copy(file),
                close=close,
                card_key=lambda: card_key(self._card_keys, queries.workshop_of(session.state).id),
                begin_for_real=begin_for_real,
                finish=finish,
                to_be_erased=lambda: to_be_erased(session, file, box),
                erase_note=erase_note,
                notice=notice or self._notice(file),
            )
        except BaseException:
            close()
            raise

    def _save_copy(self, file: WorkshopFile) -> None:
        autosave(file, autosave_folder(file.path), self._clock.now())
        if file.low_space:
            raise KnownError("disk-nearly-full", path=str(file.path))

    @staticmethod
    def _notice(file: WorkshopFile) -> KnownError | None:
        ahead = autosave_ahead(file)
        if ahead is not None:
            return KnownError("autosave-ahead", path=str(file.path), autosave=str(ahead))
        if file.space_warning:
            return KnownError("disk-nearly-full", path=str(file.path))
        return None
