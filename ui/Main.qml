pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Facilitator
import WorkshopDesk.Frame
import WorkshopDesk.Prepare
import WorkshopDesk.Results
import WorkshopDesk.Start
import WorkshopDesk.Theme
import WorkshopDesk.Vote

// The window: one place at a time, a message above it when something was refused.
Window {
    id: window

    required property DeskController desk

    width: 1600
    height: 900
    minimumWidth: 1024
    minimumHeight: 640
    title: desk.workshop ? qsTr("%1 – WorkshopDesk").arg(desk.workshop.title) : qsTr("WorkshopDesk")
    color: Theme.colours.desk
    // a field that is being typed into is left first, and so stored
    onClosing: {
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
        value: window.desk.deskScale
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

    Loader {
        anchors.fill: parent
        sourceComponent: window.placeComponent(window.desk.place)
    }

    Loader {
        // the place changes first when a workshop is left: the window goes before its workshop
        active: window.desk.screens.facilitatorOpen && window.desk.place !== "" && window.desk.workshop !== null
        sourceComponent: FacilitatorWindow {
            desk: window.desk
            workshop: window.desk.workshop
            board: window
        }
    }
    DeskMessage {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 96
        desk: window.desk
    }

    function placeComponent(place: string): Component {
        switch (place) {
        case "prepare":
            return prepare;
        case "run":
            return run;
        case "vote":
            return vote;
        case "results":
            return results;
        }
        return start;
    }

    Component {
        id: start
        StartScreen {
            desk: window.desk
        }
    }
    Component {
        id: prepare
        PrepareScreen {
            desk: window.desk
            workshop: window.desk.workshop
        }
    }
    Component {
        id: run
        BoardScreen {
            desk: window.desk
            workshop: window.desk.workshop
        }
    }
    Component {
        id: vote
        VoteScreen {
            desk: window.desk
            workshop: window.desk.workshop
        }
    }
    Component {
        id: results
        ResultsScreen {
            desk: window.desk
            workshop: window.desk.workshop
        }
    }
}
