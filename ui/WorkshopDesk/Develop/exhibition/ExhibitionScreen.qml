pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme
import WorkshopDesk.Vote.booth

// The exhibition fills the screen and has no way to anywhere but the facilitator's.
FocusScope {
    id: root

    required property ExhibitionController exhibition
    required property LockController locks
    required property string language
    property int idleSeconds: 60
    property bool exitAsked: false
    readonly property string step: exhibition.step
    readonly property Item focusItem: Window.activeFocusItem

    // a touch of the pages that go by brings the visitor to the overview, and does nothing else
    function wake() {
        clock.wake();
        root.exhibition.reset();
    }

    objectName: "exhibition"
    focus: true
    onStepChanged: exitAsked = false
    onFocusItemChanged: clock.touched()
    // no key leads out of here, and none to what lies below
    Keys.onPressed: event => {
        event.accepted = true;
        clock.touched();
        if (clock.rotating)
            wake();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.board
    }
    Loader {
        anchors.fill: parent
        focus: !root.exitAsked
        enabled: !root.exitAsked
        sourceComponent: root.step === "overview" ? overview : root.step === "comment" ? comment : page
    }
    VisitClock {
        id: clock

        seconds: root.idleSeconds
        onExpired: {
            root.exitAsked = false;
            root.exhibition.reset();
        }
        // while nobody is there the pages follow one another
        onTurned: place => root.exhibition.show(place)
        count: root.exhibition.pages.length
    }
    // hears every finger and takes none
    PointHandler {
        onActiveChanged: clock.touched()
        onPointChanged: clock.touched()
    }
    MouseArea {
        objectName: "wake"
        anchors.fill: parent
        visible: clock.rotating
        onClicked: root.wake()
    }
    Loader {
        anchors.centerIn: parent
        active: root.exitAsked
        focus: root.exitAsked
        sourceComponent: BoothExit {
            locks: root.locks
            title: qsTr("Ausstellung beenden")
            backText: qsTr("Zurück zur Ausstellung")
            focus: true
            onDismissed: root.exitAsked = false
            onOpened: root.exhibition.end()
        }
    }
    Component {
        id: overview

        ExhibitionOverview {
            exhibition: root.exhibition
            focus: true
            onExitWanted: root.exitAsked = true
        }
    }
    Component {
        id: page

        ExhibitionPage {
            exhibition: root.exhibition
            rotating: clock.rotating
            focus: true
        }
    }
    Component {
        id: comment

        ExhibitionComment {
            exhibition: root.exhibition
            language: root.language
            focus: true
            onTyped: clock.touched()
        }
    }
}
