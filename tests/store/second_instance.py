"""Run as a process of its own: tells on one line how opening, then changing a workshop went. Arguments: path [user id].

With a user id, the process gives up its rights first, when all modules are loaded: a foreign user may not be able to
read them.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from store.kit import DEVICE, note_entry
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import BallotPaper
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.workshop_file import WorkshopFile

path = Path(sys.argv[1])
if len(sys.argv) > 2:
    os.setuid(int(sys.argv[2]))
try:
    with WorkshopFile.open(path, device=DEVICE) as file:
        file.commit(note_entry("from-the-second-instance"))
        BallotFile(path).cast("v", BallotPaper(()))
    print(json.dumps({"code": ""}))
except KnownError as error:
    print(json.dumps({"code": error.code, **error.details}))
