pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Who hands the office's papers out: a field is kept when it is left.
Sheet {
    id: root

    required property OfficeSenderForm sender

    title: qsTr("Absender auf Seite 1")
    edge: Qt.RightEdge

    Flickable {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        ScrollMark {
            anchors.right: parent.right
            height: view.height
            view: view
        }
        FollowFocus {
            view: view
        }
        ColumnLayout {
            id: column

            width: view.width - Theme.space.xl
            spacing: Theme.space.m

            Label {
                Layout.fillWidth: true
                text: qsTr("Gilt für alle, die mit diesem Katalog arbeiten, und steht auf jedem Papier. Leere Angaben fehlen dort.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.sender.fields.length

                Field {
                    required property int index
                    readonly property var about: root.sender.fields[index]

                    objectName: "sender:" + about.key
                    Layout.fillWidth: true
                    label: about.label
                    hint: about.hint
                    text: about.value
                    maximumLength: root.sender.longest
                    onCommitted: value => root.sender.put(about.key, value)
                }
            }
            SenderLogos {
                Layout.fillWidth: true
                sender: root.sender
            }
        }
    }
    AppButton {
        objectName: "senderDone"
        icon: "check"
        text: qsTr("Fertig")
        onClicked: root.dismissed()
    }
}
