"""What a wiped rehearsal has left outside the workshop file: ballot papers and autosaves (SPEC.md H5)."""

from __future__ import annotations

import logging
from datetime import datetime

from workshopdesk.app.rehearsal import STARTED
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.state import State
from workshopdesk.store.autosave import autosave_folder, drop_autosaves_since
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.workshop_file import WorkshopFile

log = logging.getLogger(__name__)


def forget_rehearsal(file: WorkshopFile, box: BallotFile, state: State) -> None:
    """Destroy it. `state` is the workshop without the rehearsal, and nothing has happened in it since.

    Done again when the workshop is opened next, if the program was killed meanwhile; what fails is logged, because
    the workshop itself is sound and begun.
    """
    known = {ballot.id for ballot in state.all(Ballot)}
    try:
        for ballot_id in sorted(box.ballot_ids() - known):
            box.discard(ballot_id)
        if started := file.last_moment(STARTED):
            drop_autosaves_since(autosave_folder(file.path), datetime.fromisoformat(started))
        file.tidy()
    except KnownError as error:
        log.warning("traces of the rehearsal are left: %s", error.code)
