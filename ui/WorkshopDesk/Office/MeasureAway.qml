import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A source that was taken away from a measure, and the way back.
RowLayout {
    id: root

    // of OfficeMeasureOrigin.takenAway
    required property var away
    required property OfficeMeasureOrigin origin

    spacing: Theme.space.m

    Label {
        Layout.fillWidth: true
        text: root.away.words
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "back:" + root.away.ref
        visible: root.away.back && root.origin.open
        kind: "plain"
        icon: "undo"
        text: qsTr("Zurückholen")
        Accessible.description: root.away.words
        onClicked: root.origin.takeBack(root.away.ref)
    }
}
