import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// The window: one place at a time, a message above it when something was refused.
Window {
    id: window

    required property DeskController desk

    width: 1600
    height: 900
    minimumWidth: 1024
    minimumHeight: 640
    title: desk.workshop ? qsTr("%1 – WorkshopDesk").arg(desk.title) : qsTr("WorkshopDesk")
    color: Theme.colours.desk
    // a field that is being typed into is left first, and so stored
    onClosing: close => {
        // visitors cannot leave
        close.accepted = !desk.exhibiting;
        if (!close.accepted)
            return;
        if (activeFocusItem)
            activeFocusItem.focus = false;
        desk.screens.closeFacilitator();
    }

    Binding {
        target: Theme
        property: "mode"
        value: window.desk.appearance
    }
    Binding {
        target: Theme
        property: "deskScale"
        value: Math.max(window.desk.deskScale, window.readByRoom ? Theme.roomScale(window.width, window.height) : 1)
    }
    Binding {
        target: Theme
        property: "distance"
        value: window.desk.sight.distance
    }
    Binding {
        target: Theme
        property: "pxPerMm"
        value: window.desk.sight.pxPerMm
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.desk.reducedMotion
    }

    Binding {
        target: Theme.touch
        property: "drag"
        value: Theme.mm(window.desk.touch.drag)
    }
    Binding {
        target: Theme.touch
        property: "hold"
        value: window.desk.touch.hold / 1000
    }
    readonly property real pxPerMm: Theme.pxPerMm
    onPxPerMmChanged: desk.touch.measure(pxPerMm)
    Component.onCompleted: desk.touch.measure(pxPerMm)

    // the screen that this window is on, also after it has been moved to another one
    readonly property string screenTold: [Screen.manufacturer, Screen.model, Screen.name, Screen.pixelDensity, Screen.width, Screen.height].join(" ")
    onScreenToldChanged: desk.sight.setScreen([Screen.manufacturer, Screen.model, Screen.name].join(" "), Screen.pixelDensity, Screen.width, Screen.height)

    // Compiled when first shown. A new place: its file here, its name in DeskController.PLACES.
    readonly property var places: ({
            start: "Start/StartScreen.qml",
            prepare: "Prepare/PrepareScreen.qml",
            run: "Board/BoardScreen.qml",
            vote: "Vote/VoteScreen.qml",
            discussion: "Discuss/DiscussScreen.qml",
            profiles: "Develop/DevelopScreen.qml",
            results: "Results/ResultsScreen.qml",
            photo: "Photo/PhotoScreen.qml",
            former: "Former/FormerScreen.qml",
            office: "Office/OfficeScreen.qml"
        })

    // what the room reads besides the board; on the board the bar and its sheets are for whoever stands before them
    readonly property bool readByRoom: desk.sight?.beforeRoom === true && desk.place !== "start" && desk.place !== "run"

    function screenFile(file: string): url {
        return Qt.resolvedUrl("WorkshopDesk/" + file);
    }

    RehearsalMark {
        id: rehearsal

        width: window.width
        on: window.desk.rehearsing && window.desk.place !== "start"
    }
    Loader {
        id: place

        readonly property string current: window.desk.place

        function show() {
            const known = current === "start" ? {} : current === "office" ? { office: window.desk.office } : { workshop: window.desk.workshop };
            setSource(window.screenFile(window.places[current]), Object.assign({ desk: window.desk }, known));
        }
        anchors.fill: parent
        anchors.topMargin: rehearsal.height
        onCurrentChanged: show()
        Component.onCompleted: show()
    }

    Loader {
        // the place changes first when a workshop is left: the window goes before its workshop; at the end of the program
        // the parts of the desk may go before the window does
        readonly property bool wanted: window.desk.screens?.facilitatorOpen === true && window.desk.place !== "" && window.desk.workshop !== null

        onWantedChanged: {
            if (wanted)
                setSource(window.screenFile("Facilitator/FacilitatorWindow.qml"), { desk: window.desk, workshop: window.desk.workshop, board: window });
            else
                source = "";
        }
    }
    DeskMessage {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 96
        desk: window.desk
    }
    TouchKeyboardHost {
        anchors.fill: parent
        touch: window.desk.touch
        language: window.desk.language
        onUndoWanted: window.desk.undo()
        onRedoWanted: window.desk.redo()
    }
}
