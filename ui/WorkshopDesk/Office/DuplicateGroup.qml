pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The ideas of one group below each other, each with its box, words and source.
Panel {
    id: root

    required property OfficeDuplicatesController duplicates

    title: qsTr("Gruppe %L1 von %L2: zu %3 % gleicher Wortlaut").arg(duplicates.place).arg(duplicates.undecided).arg(duplicates.score)

    ListView {
        cacheBuffer: 0
        id: list

        objectName: "alikeIdeas"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        model: root.duplicates.ideas
        Accessible.role: Accessible.List
        Accessible.name: root.title

        ScrollMark {
            anchors.right: parent.right
            height: list.height
            view: list
        }

        delegate: Item {
            id: entry

            required property var modelData
            readonly property string told: [modelData.workshop, modelData.field, modelData.merged ? qsTr("schon mit einer anderen zusammengeführt") : "", modelData.gone ? qsTr("in der Quelle nicht mehr enthalten") : ""].filter(part => part !== "").join(" · ")

            width: ListView.view.width
            height: Math.max(Theme.touch.least, words.height) + Theme.space.m

            Checkbox {
                id: tick

                objectName: "alike:" + entry.modelData.number
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Idee %1: %2, %3").arg(entry.modelData.number).arg(entry.modelData.words).arg(entry.told)
                showText: false
                checked: root.duplicates.ticked.includes(entry.modelData.number)
                onToggled: root.duplicates.tick(entry.modelData.number)
            }
            Column {
                id: words

                anchors.left: tick.right
                anchors.leftMargin: Theme.space.m
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.xl
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.xs

                Label {
                    width: parent.width
                    text: entry.modelData.words || qsTr("von Hand geschrieben")
                    weight: Font.Medium
                    size: Theme.desk.lead
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    text: entry.modelData.detail
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    elide: Text.ElideRight
                }
                Label {
                    width: parent.width
                    text: qsTr("Idee %1").arg(entry.modelData.number) + " · " + entry.told
                    size: Theme.desk.caption
                    color: Theme.colours.ink2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Rule {
                width: parent.width
                anchors.bottom: parent.bottom
            }
        }
    }
}
