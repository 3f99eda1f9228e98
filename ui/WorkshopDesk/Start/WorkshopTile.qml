import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A workshop that was open before: the picture of its board, or its question; when and where; what is on it.
FocusScope {
    id: root

    required property int index
    required property string title
    required property string question
    required property string when
    required property string place
    required property int notes
    required property int clusters
    required property bool finished
    required property url thumbnail
    required property bool missing
    // the day on which its retention date has passed, or ""
    required property string overdue
    readonly property string reminder: overdue === "" || missing ? "" : qsTr("Die Aufbewahrungsfrist ist am %1 abgelaufen. Bitte öffnen und unter Ergebnisse abschließen.").arg(overdue)
    property real pictureHeight: 170
    readonly property string facts: [notes > 0 ? qsTr("%n Karte(n)", "", notes) : qsTr("noch keine Karten"), clusters > 0 ? qsTr("%n Gruppe(n)", "", clusters) : ""].filter(fact => fact !== "").join(" · ")
    readonly property string occasion: [when, place].filter(part => part !== "").join(" · ")
    signal wanted
    signal forgotten

    implicitHeight: picture.height + texts.implicitHeight + 2 * Theme.space.l
    implicitWidth: 320

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: press.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: Theme.hairline
        border.color: Theme.colours.line
    }
    Rectangle {
        id: picture

        x: Theme.hairline
        y: Theme.hairline
        width: parent.width - 2 * x
        height: root.pictureHeight
        topLeftRadius: Theme.radius.panel - 1
        topRightRadius: Theme.radius.panel - 1
        color: Theme.colours.board

        Image {
            id: board

            anchors.fill: parent
            anchors.margins: Theme.space.s
            source: root.missing ? "" : root.thumbnail
            // the same file is written anew whenever the board has changed
            cache: false
            fillMode: Image.PreserveAspectFit
        }
        Label {
            anchors.centerIn: parent
            visible: board.status !== Image.Ready
            width: parent.width - 2 * Theme.space.xxl
            height: Math.min(implicitHeight, parent.height - Theme.space.l)
            text: root.question
            size: Math.round(Theme.desk.lead * 1.1)
            weight: Font.DemiBold
            color: root.missing ? Theme.colours.ink2 : Theme.colours.ink
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Pressable {
        id: press

        objectName: "open"
        anchors.fill: parent
        focus: true
        enabled: !root.missing
        ringRadius: Theme.radius.panel
        text: [root.title, root.occasion, root.facts, root.reminder].filter(part => part !== "").join(", ")
        onClicked: root.wanted()
    }
    ColumnLayout {
        id: texts

        x: 20
        y: picture.y + picture.height + Theme.space.l
        width: parent.width - 40
        height: parent.height - y - Theme.space.l
        spacing: 6

        Label {
            Layout.fillWidth: true
            text: root.title
            size: Theme.desk.lead
            weight: Font.Bold
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Layout.fillWidth: true
            text: root.occasion
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Flow {
            Layout.fillWidth: true
            visible: !root.missing
            spacing: 10

            Badge {
                visible: root.finished
                text: qsTr("abgeschlossen")
            }
            Label {
                height: Math.max(implicitHeight, Math.round(Theme.desk.caption * 1.65))
                text: root.facts
                size: Theme.desk.caption
                color: Theme.colours.ink2
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
        RowLayout {
            visible: root.reminder !== ""
            Layout.fillWidth: true
            spacing: Theme.space.s

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "warning"
                size: Math.round(Theme.desk.caption * 1.3)
                color: Theme.colours.warn
            }
            Label {
                objectName: "overdue"
                Layout.fillWidth: true
                text: root.reminder
                size: Theme.desk.caption
                color: Theme.colours.warn
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Badge {
            visible: root.missing
            text: qsTr("Datei nicht gefunden")
            tone: "warn"
            icon: "warning"
        }
        AppButton {
            objectName: "forget"
            visible: root.missing
            kind: "plain"
            size: Theme.desk.caption
            text: qsTr("Aus der Liste nehmen")
            onClicked: root.forgotten()
        }
    }
}
