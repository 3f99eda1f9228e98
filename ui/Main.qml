pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Controls
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
        value: window.desk.distance
    }
    Binding {
        target: Theme
        property: "pxPerMm"
        value: window.desk.pxPerMm
        when: window.desk.pxPerMm > 0
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.desk.reducedMotion
    }

    Loader {
        anchors.fill: parent
        sourceComponent: window.placeComponent(window.desk.place)
    }

    MessageBand {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 96
        z: 100
        visible: window.desk.messenger.shown
        tone: window.desk.messenger.tone
        happened: window.desk.messenger.happened
        safe: window.desk.messenger.safe
        remedy: window.desk.messenger.advice
        onDismissed: window.desk.messenger.dismiss()

        AppButton {
            visible: window.desk.messenger.recoverable !== ""
            kind: "plain"
            icon: "undo"
            text: qsTr("Sicherung öffnen")
            onClicked: window.desk.recover()
        }
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
