pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How many people of each role took part: roles, never names.
ColumnLayout {
    id: root

    required property DetailsController details
    readonly property list<string> suggestions: [qsTr("Teilnehmende"), qsTr("Moderation"), qsTr("Verwaltung"), qsTr("Fachleute"), qsTr("Politik")]
    readonly property var missing: suggestions.filter(role => !details.headCounts.some(entry => entry.role === role))

    // The offer goes with its focus; the focus goes on to the new line, or the page would run to the next field.
    function put(role: string) {
        if (!root.details.addRole(role))
            return;
        rows.itemAt(rows.count - 1)?.nextItemInFocusChain(true)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space.m

    Repeater {
        id: rows

        model: root.details.headCounts.length

        RowLayout {
            id: line

            required property int index
            readonly property var entry: root.details.headCounts[index] ?? null

            Layout.fillWidth: true
            spacing: Theme.space.m

            Label {
                Layout.fillWidth: true
                text: line.entry?.role ?? ""
                wrapMode: Text.Wrap
            }
            Stepper {
                text: line.entry?.role ?? ""
                value: line.entry?.count ?? 0
                to: 9999
                onChosen: value => root.details.setCount(line.index, value)
            }
            IconButton {
                objectName: "tenMore"
                icon: "plus"
                text: "10"
                Accessible.name: qsTr("%1: zehn mehr").arg(line.entry?.role ?? "")
                onClicked: root.details.setCount(line.index, (line.entry?.count ?? 0) + 10)
            }
            IconButton {
                objectName: "remove"
                icon: "close"
                text: qsTr("%1 aus der Liste nehmen").arg(line.entry?.role ?? "")
                showText: false
                onClicked: root.details.removeRole(line.index)
            }
        }
    }
    Label {
        visible: root.details.headCounts.length > 1
        Layout.fillWidth: true
        text: qsTr("zusammen %n Person(en)", "", root.details.headCount)
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.missing

            Chip {
                required property string modelData

                icon: "plus"
                text: modelData
                onClicked: root.put(modelData)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Field {
            id: own

            objectName: "role"
            Layout.fillWidth: true
            label: qsTr("Andere Rolle")
            onAccepted: add.clicked()
        }
        AppButton {
            id: add

            Layout.alignment: Qt.AlignBottom
            kind: "plain"
            icon: "plus"
            text: qsTr("Hinzufügen")
            enabled: own.value.trim() !== ""
            onClicked: {
                if (root.details.addRole(own.value))
                    own.reset();
            }
        }
    }
}
