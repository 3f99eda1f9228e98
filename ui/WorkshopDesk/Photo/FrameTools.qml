pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What can be done with the selected frame.
ColumnLayout {
    id: root

    required property PhotoController photos
    // the selected row's values
    required property var frame
    property bool joining: false
    signal joinWanted

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: root.frame.number < 0 ? qsTr("Freie Karte") : qsTr("Gedruckte Karte %1").arg(root.frame.number)
            size: Theme.desk.lead
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Checkbox {
            objectName: "frameKeep"
            text: qsTr("behalten")
            checked: root.frame.kept
            onToggled: root.photos.keep(root.frame.key, !root.frame.kept)
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.frame.text !== "" ? root.frame.text.replace(/\n/g, " ") : PhotoText.level(root.frame.level)
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        color: root.frame.text !== "" ? Theme.colours.ink : Theme.colours.ink2
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: [
                {
                    tint: "yellow",
                    name: qsTr("Gelb")
                },
                {
                    tint: "green",
                    name: qsTr("Grün")
                },
                {
                    tint: "blue",
                    name: qsTr("Blau")
                },
                {
                    tint: "pink",
                    name: qsTr("Rosa")
                },
                {
                    tint: "white",
                    name: qsTr("Weiß")
                }
            ]

            Chip {
                required property var modelData

                objectName: "frameColour:" + modelData.tint
                glyph: modelData.tint
                text: modelData.name
                selected: root.frame.tint === modelData.tint
                Accessible.role: Accessible.RadioButton
                onToggled: root.photos.paint(root.frame.key, modelData.tint)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        DotCounter {
            part: "red"
            letter: qsTr("R", "letter on a red dot")
            text: qsTr("Rote Punkte")
            tint: Theme.colours.danger
            value: root.frame.red
            onChanged: by => root.photos.dot(root.frame.key, "red", by)
        }
        Item {
            Layout.fillWidth: true
        }
        DotCounter {
            part: "blue"
            letter: qsTr("B", "letter on a blue dot")
            text: qsTr("Blaue Punkte")
            tint: Theme.colours.focus
            value: root.frame.blue
            onChanged: by => root.photos.dot(root.frame.key, "blue", by)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        AppButton {
            objectName: "frameSplitBeside"
            kind: "plain"
            text: qsTr("Längs teilen")
            onClicked: root.photos.split(root.frame.key, false)
        }
        AppButton {
            objectName: "frameSplitAbove"
            kind: "plain"
            text: qsTr("Quer teilen")
            onClicked: root.photos.split(root.frame.key, true)
        }
        AppButton {
            objectName: "frameJoin"
            kind: root.joining ? "soft" : "plain"
            text: root.joining ? qsTr("Andere Karte berühren") : qsTr("Verbinden …")
            onClicked: root.joinWanted()
        }
    }
}
