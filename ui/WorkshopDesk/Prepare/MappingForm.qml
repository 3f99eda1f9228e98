pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What do the columns of a table mean? The guess is filled in, the first rows stand below.
ColumnLayout {
    id: root

    required property ColumnMapping mapping
    readonly property var names: ({
            title: qsTr("Titel"),
            text: qsTr("Text"),
            category: qsTr("Kategorie"),
            address: qsTr("Adresse im Internet"),
            identity: qsTr("Kennung"),
            date: qsTr("Datum"),
            place: qsTr("Ort"),
            latitude: qsTr("Breitengrad"),
            longitude: qsTr("Längengrad"),
            pro: qsTr("Stimmen dafür"),
            contra: qsTr("Stimmen dagegen"),
            comments: qsTr("Anzahl Kommentare"),
            status: qsTr("Stand"),
            owner: qsTr("Amt oder Unternehmen"),
            field: qsTr("Handlungsfeld"),
            description: qsTr("Beschreibung"),
            begins: qsTr("Beginn"),
            ends: qsTr("Ende"),
            cost: qsTr("Kosten"),
            contact: qsTr("Ansprechstelle"),
            link: qsTr("Adresse im Internet")
        })
    property Item first: null
    signal confirmed

    objectName: "mapping"
    spacing: Theme.space.l
    onVisibleChanged: {
        if (visible)
            sight.start();
    }

    IntoSight {
        id: sight

        item: root.first
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Was steht in den Spalten von %1?").arg(root.mapping.fileName)
        weight: Font.DemiBold
        wrapMode: Text.WrapAnywhere
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width > 420 ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m
        uniformCellWidths: true

        Repeater {
            model: root.mapping.roles.length

            Captioned {
                id: line

                required property int index
                readonly property var role: root.mapping.roles[index] ?? null

                Layout.fillWidth: true
                label: root.names[role?.key] ?? ""
                Component.onCompleted: {
                    if (index === 0)
                        root.first = choice;
                }

                Choice {
                    id: choice

                    objectName: "role:" + (line.role?.key ?? "")
                    Layout.fillWidth: true
                    text: line.label
                    options: [qsTr("keine Spalte"), ...root.mapping.heads]
                    currentIndex: (line.role?.column ?? -1) + 1
                    onChosen: index => root.mapping.choose(line.role.key, index - 1)
                }
            }
        }
    }
    MappingPreview {
        Layout.fillWidth: true
        mapping: root.mapping
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "confirmMapping"
            kind: "primary"
            icon: "check"
            text: qsTr("Einlesen")
            enabled: root.mapping.ready
            onClicked: root.confirmed()
        }
        AppButton {
            kind: "plain"
            text: qsTr("Abbrechen")
            onClicked: root.mapping.close()
        }
    }
}
