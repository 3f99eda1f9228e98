import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One quiet sentence at the rim, with a way to act on it and a way to be rid of it.
FocusScope {
    id: root

    required property string text
    property string way: ""
    property string icon: ""
    // a sign before the sentence
    property string sign: ""
    property real most: 900
    signal followed
    signal dismissed

    implicitWidth: row.width + 2 * Theme.space.l
    implicitHeight: Math.max(row.height, words.height + 2 * Theme.space.m)
    Accessible.role: Accessible.Note
    Accessible.name: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.hairline
        border.color: Theme.colours.line

        // nothing below feels a finger that rests here
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        DragHandler {
            target: null
        }
    }
    Row {
        id: row

        x: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        Icon {
            visible: root.sign !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.sign
            size: 24
        }
        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.most - action.width - away.width - 4 * Theme.space.l)
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppButton {
            id: action

            visible: root.way !== ""
            width: visible ? implicitWidth : 0
            anchors.verticalCenter: parent.verticalCenter
            kind: "soft"
            icon: root.icon
            text: root.way
            onClicked: root.followed()
        }
        IconButton {
            id: away

            anchors.verticalCenter: parent.verticalCenter
            icon: "close"
            text: qsTr("Hinweis schließen")
            showText: false
            onClicked: root.dismissed()
        }
    }
}
