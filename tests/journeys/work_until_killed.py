"""The real program under fingers until it is killed. Argument: the home folder.

Says "done N" only after the N-th wish is on the screen; what was said must be there afterwards.
"""

import sys
import time
from pathlib import Path

from qt.board_kit import BoardDesk
from workshopdesk.app.demo import demo_records
from workshopdesk.bootstrap import application

app = application()
desk = BoardDesk(Path(sys.argv[1]), (1600, 900))
desk.create(demo_records("de"), "run")
desk.until(lambda: bool(desk.cards()), "cards")
desk.tap("nextPhase")
desk.tap("nextPhase")
desk.desk.controller.workshop.agenda.toggleTimer()
print("done timer", flush=True)
desk.drag_onto("Autofreie Innenstadt", (1100, 700))
print("done moved", flush=True)
desk.drag_onto("WLAN in der Stadt", desk.middle(desk.bar(3)))
print("done clustered", flush=True)
desk.tap("addCard")
for letter in "bank":
    desk.fingers.tap(desk.middle(desk.item(f"key:{letter}")))
desk.tap("key:done")
print("done written", flush=True)
desk.fingers.down({1: desk.middle(desk.card("Wegweiser"))}).glide({1: (50, 200)}, 6)
print("done holding", flush=True)
time.sleep(600)
