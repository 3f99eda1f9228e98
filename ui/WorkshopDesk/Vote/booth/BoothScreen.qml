pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The booth fills the screen and has no way to anywhere but the facilitator's.
FocusScope {
    id: root

    required property VoteController vote
    required property LockController locks
    // the page of one paper at hand
    required property Component paperPage
    property int idleSeconds: 60
    readonly property string step: vote.booth.step
    readonly property bool voting: step === "card" || step === "group" || step === "paper"
    readonly property Item focusItem: Window.activeFocusItem
    property bool exitAsked: false

    function pageOf(step: string): Component {
        switch (step) {
        case "card":
            return card;
        case "group":
            return group;
        case "paper":
            return paperPage;
        case "thanks":
            return thanks;
        }
        return welcome;
    }

    objectName: "booth"
    focus: true
    onStepChanged: exitAsked = false
    onFocusItemChanged: idle.touched()

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.board
    }
    Loader {
        anchors.fill: parent
        anchors.topMargin: idle.height
        focus: !root.exitAsked
        enabled: !root.exitAsked
        sourceComponent: root.pageOf(root.step)
    }
    IdleWatch {
        id: idle

        width: parent.width
        height: implicitHeight
        running: root.voting
        seconds: root.idleSeconds
        onExpired: root.vote.booth.back()
    }
    // hears every finger and takes none
    PointHandler {
        onActiveChanged: idle.touched()
        onPointChanged: idle.touched()
    }
    Connections {
        target: root.vote.paper
        function onChanged() {
            idle.touched();
        }
    }
    Connections {
        target: root.vote.booth
        function onChanged() {
            idle.touched();
        }
    }
    Loader {
        anchors.centerIn: parent
        active: root.exitAsked
        focus: root.exitAsked
        sourceComponent: BoothExit {
            locks: root.locks
            focus: true
            onDismissed: root.exitAsked = false
            onOpened: root.vote.booth.close()
        }
    }

    Component {
        id: welcome

        WelcomePage {
            vote: root.vote
            focus: true
            onExitWanted: root.exitAsked = true
        }
    }
    Component {
        id: card

        CodePage {
            booth: root.vote.booth
            focus: true
        }
    }
    Component {
        id: group

        GroupPage {
            booth: root.vote.booth
            focus: true
        }
    }
    Component {
        id: thanks

        ThanksPage {
            vote: root.vote
            focus: true
        }
    }
}
