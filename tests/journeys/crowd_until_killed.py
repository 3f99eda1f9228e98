"""A crowd at the real program until it is killed. Argument: the home folder; its name is the seed.

Says the id of every change that is stored and shown; what was said must be there afterwards.
"""

import sys
from pathlib import Path

from journeys.crowd import Crowd
from qt.board_kit import BoardDesk
from workshopdesk.app.demo import demo_records
from workshopdesk.bootstrap import application
from workshopdesk.domain.change import ChangeSet

CHANGES = 15

app = application()
home = Path(sys.argv[1])
board = BoardDesk(home, (1920, 1080))
board.create(demo_records("de"), "run")
board.until(lambda: bool(board.cards()), "cards")
session = board.desk.controller._opened.session
told = 0


def tell(_: ChangeSet) -> None:
    global told
    told += 1
    print(f"change {session._store.recent(1)[0].id}", flush=True)
    if told == CHANGES:
        print("enough", flush=True)


session.subscribe(tell)
Crowd(board, int(home.name)).work(lambda: True)
