import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The facilitator's way out of the booth and the exhibition: the PIN, or two fingers in the corner; without a PIN also a chord of keys.
Sheet {
    id: root

    required property LockController locks
    property bool wrong: false
    property string backText: qsTr("Zurück zur Abstimmung")
    readonly property string chord: "Ctrl+Alt+M"
    signal opened

    function take(pin: string) {
        wrong = !locks.open("pin", "", pin);
        if (!wrong)
            root.opened();
    }

    title: qsTr("Kabine verlassen")
    Component.onCompleted: pad.forceActiveFocus(Qt.OtherFocusReason)

    Shortcut {
        sequence: root.chord
        enabled: !root.locks.hasPin
        onActivated: root.opened()
    }
    Label {
        objectName: "exitHint"
        Layout.preferredWidth: 460
        text: root.locks.wait > 0 ? qsTr("Bitte warten Sie %n Sekunde(n).", "", root.locks.wait) : root.wrong ? qsTr("Diese PIN stimmt nicht. Bitte versuchen Sie es noch einmal.") : root.locks.hasPin ? qsTr("Nur für die Moderation: Bitte geben Sie die PIN ein, oder halten Sie zwei Finger drei Sekunden in das Feld unten.") : qsTr("Nur für die Moderation: Bitte halten Sie zwei Finger drei Sekunden in das Feld unten. Mit der Tastatur: Strg, Alt und M.")
        wrapMode: Text.Wrap
        color: root.wrong ? Theme.colours.danger : Theme.colours.ink
        Accessible.role: Accessible.AlertMessage
    }
    PinPad {
        id: pad

        visible: root.locks.hasPin
        Layout.alignment: Qt.AlignHCenter
        enabled: root.locks.wait === 0
        onEntered: pin => root.take(pin)
    }
    CornerHold {
        objectName: "exitCorner"
        Layout.alignment: Qt.AlignHCenter
        onHeld: {
            if (root.locks.openByGesture("pin", ""))
                root.opened();
        }
    }
    AppButton {
        objectName: "exitCancel"
        Layout.fillWidth: true
        kind: "plain"
        text: root.backText
        onClicked: root.dismissed()
    }
}
