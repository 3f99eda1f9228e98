pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The facilitator's locks: what is locked, the PIN for opening, and the PIN itself. It locks against curious hands.
Sheet {
    id: root

    required property LockController locks
    // the card that the sheet was opened for, or "" for all there is
    property string noteId: ""
    // list, choose (a new PIN) or ask (for the PIN)
    property string page: "list"
    property string what: ""
    property string thing: ""
    // opened for one thing: it goes when that is done
    property bool single: noteId !== ""
    property bool wrong: false
    readonly property bool asking: page === "ask"

    title: page === "choose" ? qsTr("PIN festlegen") : page === "ask" ? qsTr("Sperre öffnen") : qsTr("Sperren")
    spacing: Theme.space.m

    function wish(what: string, thing: string) {
        root.what = what;
        root.thing = thing;
        root.wrong = false;
        // what somebody began and left is no part of another PIN
        pad.digits = "";
        if (locks.isLocked(what, thing))
            page = "ask";
        else if (what === "pin" || !locks.hasPin)
            page = "choose";
        else
            lock();
        if (page !== "list")
            pad.forceActiveFocus(Qt.OtherFocusReason);
    }
    function lock() {
        if (what !== "pin")
            locks.lock(what, thing);
        finish();
    }
    function finish() {
        page = "list";
        if (single)
            root.dismissed();
    }
    function opened() {
        if (what === "pin")
            page = "choose";
        else
            finish();
    }
    function openByGesture() {
        if (asking && locks.openByGesture(what, thing))
            opened();
    }
    function take(pin: string) {
        if (page === "choose") {
            if (locks.setPin(pin))
                lock();
            return;
        }
        wrong = !locks.open(what, thing, pin);
        if (!wrong)
            opened();
    }
    onNoteIdChanged: begin.restart()

    // not while the sheet is being made: a card that needs no PIN is locked at once, and the sheet goes again
    Timer {
        id: begin

        interval: 0
        running: true
        onTriggered: if (root.noteId !== "")
            root.wish("note", root.noteId)
    }

    component Way: AppButton {
        required property string what
        required property string thing
        required property string named
        required property bool locked

        Layout.fillWidth: true
        objectName: "lock:" + what
        kind: "plain"
        icon: locked ? "lock" : "unlock"
        text: locked ? qsTr("%1: gesperrt, jetzt öffnen").arg(named) : qsTr("%1 sperren").arg(named)
        onClicked: root.wish(what, thing)
    }

    ColumnLayout {
        visible: root.page === "list"
        spacing: Theme.space.s

        Way {
            what: "board"
            thing: root.locks.boardId
            named: qsTr("Ganze Pinnwand")
            locked: root.locks.boardLocked
        }
        Repeater {
            model: root.locks.areas
            Way {
                required property var modelData

                what: "area"
                thing: modelData.thing
                named: qsTr("Bereich „%1“").arg(modelData.name)
                locked: modelData.locked
            }
        }
        Label {
            Layout.preferredWidth: 460
            text: qsTr("Einzelne Karten sperren Sie im Menü der Karte unter „Farbe“. Gesperrt sind %n Karte(n).", "", root.locks.noteCount)
            wrapMode: Text.Wrap
            color: Theme.colours.ink2
        }
        Way {
            what: "pin"
            thing: ""
            named: ""
            locked: root.locks.hasPin
            icon: "pen"
            text: root.locks.hasPin ? qsTr("PIN ändern") : qsTr("PIN festlegen")
        }
    }
    ColumnLayout {
        visible: root.page !== "list"
        spacing: Theme.space.m

        Label {
            Layout.preferredWidth: 420
            text: root.page === "choose" ? qsTr("Mit dieser PIN aus vier bis sechs Ziffern öffnen Sie Sperren wieder. Sie hält neugierige Hände ab. Vergessen? Unter „Vorbereiten“ lässt sie sich löschen.") : root.locks.wait > 0 ? qsTr("Bitte warten Sie %n Sekunde(n).", "", root.locks.wait) : root.wrong ? qsTr("Diese PIN stimmt nicht. Bitte versuchen Sie es noch einmal.") : root.locks.hasPin ? qsTr("Bitte geben Sie die PIN ein, oder halten Sie zwei Finger drei Sekunden in die Ecke links oben.") : qsTr("Es gibt keine PIN. Bitte halten Sie zwei Finger drei Sekunden in die Ecke links oben.")
            wrapMode: Text.Wrap
            color: root.wrong && root.asking ? Theme.colours.danger : Theme.colours.ink
            Accessible.role: Accessible.AlertMessage
        }
        PinPad {
            id: pad

            Layout.alignment: Qt.AlignHCenter
            enabled: !root.asking || (root.locks.hasPin && root.locks.wait === 0)
            onEntered: pin => root.take(pin)
        }
        AppButton {
            objectName: "withoutPin"
            visible: root.page === "choose" && root.what !== "pin"
            Layout.fillWidth: true
            kind: "plain"
            text: qsTr("Ohne PIN sperren")
            onClicked: root.lock()
        }
        AppButton {
            visible: root.page === "choose" && root.what === "pin" && root.locks.hasPin
            Layout.fillWidth: true
            kind: "plain"
            text: qsTr("PIN löschen")
            onClicked: {
                root.locks.setPin("");
                root.finish();
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            text: qsTr("Abbrechen")
            onClicked: root.finish()
        }
    }
}
