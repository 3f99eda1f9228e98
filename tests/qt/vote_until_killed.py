"""Votes in the real program until it is killed: three papers handed in, a fourth at hand. Argument: the home folder."""

import sys
import time
from pathlib import Path

from qt.vote_kit import VoteDesk, workshop_records
from workshopdesk.bootstrap import application

app = application()
desk = VoteDesk(Path(sys.argv[1]))
desk.create(workshop_records(), "vote")
desk.tap("open")
for _ in range(3):
    desk.give("Sicher Rad fahren")
    desk.tap("submit")
    desk.tap("next")
desk.give("Licht bei Nacht")
print(f"{desk.vote.papersCast} papers, one more at hand", flush=True)
time.sleep(600)
