pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Cards that came in since the facilitator last looked, and a line to write one.
Panel {
    id: root

    required property CollectController collect
    required property UnreadModel unread

    spacing: Theme.space.m

    function write(text: string) {
        const words = text.trim();
        if (words === "")
            return;
        if (!root.collect.writeAtLaptop(words))
            return;
        root.unread.markNewestRead();
        line.reset();
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: qsTr("Neu auf der Pinnwand")
            size: Theme.desk.lead
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Badge {
            objectName: "unreadCount"
            text: qsTr("%n ungelesen", "", root.unread.count)
            tone: root.unread.count > 0 ? "accent" : "neutral"
        }
    }
    ListView {
        id: list

        objectName: "unreadList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 148
        clip: true
        spacing: Theme.space.s
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: root.unread
        delegate: UnreadRow {
            width: list.width
            onRead: root.unread.markRead(noteId)
        }

        Label {
            visible: root.unread.count === 0
            width: list.width
            text: qsTr("Alles gelesen. Hier erscheinen neue Karten.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Field {
            id: line

            objectName: "writeCard"
            Layout.fillWidth: true
            label: qsTr("Karte schreiben")
            placeholder: qsTr("Eingabe legt sie an")
            icon: "cardplus"
            onAccepted: root.write(line.value)
        }
        AppButton {
            objectName: "allRead"
            Layout.alignment: Qt.AlignBottom
            kind: "soft"
            text: qsTr("Alle gelesen")
            enabled: root.unread.count > 0
            onClicked: root.unread.markAllRead()
        }
    }
}
