pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// What the bar, the keys, "Mehr" and the laptop ask of the board, by one word each.
Item {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    required property BoardView view
    required property CardOverlays overlays
    required property BoardVoice voice
    signal sheetWanted(string name)
    signal released

    anchors.fill: parent
    z: 10

    // A card or a group becomes a project profile, and is worked out in its place.
    function makeProfile(thing: string) {
        if (root.workshop.profiles.makeFrom(thing) !== "")
            root.desk.goTo("profiles");
    }
    // What is said about a card or a group is written down in the place of the discussion.
    function discuss(subjectId: string) {
        root.workshop.discussion.choose(subjectId);
        root.desk.goTo("discussion");
    }
    function carryOut(what: string) {
        if (what.startsWith("say:")) {
            discuss(what.slice(4));
            return;
        }
        if (what.startsWith("profile:")) {
            makeProfile(what.slice(8));
            return;
        }
        switch (what) {
        case "card":
            overlays.write("yellow", "bottom", root.width / 2, root.height);
            break;
        case "back":
            root.workshop.hands.bringBack();
            break;
        case "all":
            view.showAll();
            break;
        case "select":
            view.lasso.armed = !view.lasso.armed;
            break;
        case "clean":
            root.sheetWanted("");
            cleaning.active = true;
            break;
        case "nextBoard":
            root.workshop.boards.step(1);
            break;
        case "previousBoard":
            root.workshop.boards.step(-1);
            break;
        case "close":
            root.sheetWanted("");
            break;
        case "vote":
            root.desk.goTo("vote");
            break;
        case "discussion":
            root.desk.goTo("discussion");
            break;
        case "profiles":
            root.desk.goTo("profiles");
            break;
        case "laptop":
            root.desk.screens.toggleFacilitator();
            break;
        case "undo":
            voice.undo();
            break;
        case "redo":
            voice.redo();
            break;
        case "fullscreen":
            const window = root.Window.window as Window;
            window.visibility = window.visibility === Window.FullScreen ? Window.Maximized : Window.FullScreen;
            root.sheetWanted("more");
            break;
        default:
            root.sheetWanted(what);
        }
    }

    BoardSwitch {
        workshop: root.workshop
        view: root.view
        overlays: root.overlays
        voice: root.voice
        onSwitched: root.sheetWanted("")
    }
    BoardTabs {
        id: tabs

        x: root.view.leftInset + Theme.space.xl
        y: root.view.topInset + Theme.space.m
        width: root.width - root.view.leftInset - root.view.rightInset - 2 * Theme.space.xl
        boards: root.workshop.boards
        carrying: root.view.touched > 0
    }
    BoardHands {
        view: root.view
        tabs: tabs
        boards: root.workshop.boards
        hands: root.workshop.hands
        sorting: root.workshop.sorting
        touch: root.desk.touch
        locks: root.workshop.locks
    }
    // over everything: no touch passes while the screen is wiped
    Loader {
        id: cleaning

        anchors.fill: parent
        active: false
        sourceComponent: CleaningOverlay {
            touch: root.desk.touch
            onDone: {
                cleaning.active = false;
                root.released();
            }
        }
    }
    Connections {
        target: root.desk

        // what is being written is kept when another place is shown
        function onLeaving() {
            root.overlays.keepAll();
        }
    }
    Connections {
        target: root.workshop.rights

        // nobody writes any more in a moment: what is being written is kept
        function onResting() {
            root.overlays.keepAll();
        }
    }
    Connections {
        target: root.workshop.finder

        // it lies in the middle, is large enough to read, and has the keyboard's frame
        function onFound(noteId, clusterId, place) {
            root.sheetWanted("");
            const zoom = Math.max(root.view.zoom, Theme.boardScale);
            root.view.lookAt(root.width / 2 - (place.x + place.width / 2) * zoom, root.height / 2 - (place.y + place.height / 2) * zoom, zoom);
            root.view.currentNote = noteId;
            root.view.currentCluster = clusterId;
            root.view.keyboardActive = true;
        }
    }
    Connections {
        target: root.desk.screens

        function onShowAllRequested() {
            root.view.showAll();
        }
    }
}
