pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Open a catalogue, make one, or type the address of a database.
ColumnLayout {
    id: root

    required property OfficeController office
    // read again after a change of the list
    readonly property var recent: office.recent

    function choose(fresh: bool) {
        chooser.source = "";
        chooser.setSource("CatalogueChooser.qml", {
            office: root.office,
            fresh: fresh,
            parentWindow: root.Window.window
        });
    }

    spacing: Theme.space.xl

    RowLayout {
        spacing: Theme.space.m

        AppButton {
            objectName: "makeCatalogue"
            kind: "primary"
            icon: "plus"
            text: qsTr("Neuer Katalog")
            enabled: !root.office.opening
            onClicked: root.choose(true)
        }
        AppButton {
            objectName: "openCatalogue"
            kind: "plain"
            icon: "importing"
            text: qsTr("Katalog öffnen")
            enabled: !root.office.opening
            onClicked: root.choose(false)
        }
    }
    Panel {
        visible: root.recent.length > 0
        Layout.fillWidth: true
        title: qsTr("Zuletzt geöffnet")

        Repeater {
            model: root.recent

            RowLayout {
                id: entry

                required property int index
                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.space.m

                AppButton {
                    objectName: "recentCatalogue:" + entry.index
                    kind: "plain"
                    icon: "office"
                    text: entry.modelData.title
                    enabled: !entry.modelData.missing && !root.office.opening
                    onClicked: root.office.openRecent(entry.index)
                }
                Label {
                    Layout.fillWidth: true
                    text: entry.modelData.missing ? qsTr("nicht gefunden: %1").arg(entry.modelData.where) : entry.modelData.where
                    size: Theme.desk.caption
                    color: Theme.colours.ink2
                    wrapMode: Text.WrapAnywhere
                }
                IconButton {
                    icon: "close"
                    text: qsTr("%1 aus der Liste nehmen").arg(entry.modelData.title)
                    showText: false
                    onClicked: root.office.forget(entry.index)
                }
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Datenbank")

        Label {
            Layout.fillWidth: true
            text: qsTr("Mehrere Menschen arbeiten zugleich in einer Datenbank (PostgreSQL). Das Passwort wird nicht gespeichert.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Field {
                id: address

                objectName: "databaseAddress"
                Layout.fillWidth: true
                label: qsTr("Adresse")
                placeholder: "postgresql://rechner/katalog"
                onAccepted: root.office.openDatabase(value)
            }
            AppButton {
                objectName: "openDatabase"
                Layout.alignment: Qt.AlignBottom
                kind: "plain"
                text: qsTr("Verbinden")
                enabled: address.value.trim() !== "" && !root.office.opening
                onClicked: root.office.openDatabase(address.value)
            }
        }
    }
    Label {
        visible: root.office.opening
        text: qsTr("Der Katalog wird geöffnet …")
        color: Theme.colours.ink2
    }
    Loader {
        id: chooser
    }
}
