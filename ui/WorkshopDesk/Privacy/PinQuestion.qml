import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Theme

// The PIN, or two fingers in the field, before something that cannot be taken back.
ColumnLayout {
    id: root

    required property LockController locks
    property bool wrong: false
    signal opened

    function takeFocus() {
        pad.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space.m

    Label {
        objectName: "pinHint"
        Layout.fillWidth: true
        text: root.locks.wait > 0 ? qsTr("Bitte warten Sie %n Sekunde(n).", "", root.locks.wait) : root.wrong ? qsTr("Diese PIN stimmt nicht. Bitte versuchen Sie es noch einmal.") : qsTr("Bitte geben Sie die PIN der Moderation ein, oder halten Sie zwei Finger drei Sekunden in das Feld unten.")
        wrapMode: Text.Wrap
        color: root.wrong ? Theme.colours.danger : Theme.colours.ink
        Accessible.role: Accessible.AlertMessage
    }
    PinPad {
        id: pad

        Layout.alignment: Qt.AlignHCenter
        enabled: root.locks.wait === 0
        onEntered: pin => {
            root.wrong = !root.locks.open("pin", "", pin);
            if (!root.wrong)
                root.opened();
        }
    }
    CornerHold {
        Layout.alignment: Qt.AlignHCenter
        onHeld: {
            if (root.locks.openByGesture("pin", ""))
                root.opened();
        }
    }
}
