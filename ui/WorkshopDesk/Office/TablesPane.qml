pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Tables of one event are brought together: which files, and beside them where to and what came of it.
FocusScope {
    id: root

    required property OfficeTablesController tables

    implicitHeight: 420

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: qsTr("Was zusammenkommt")

            Choice {
                objectName: "tablesKind"
                Layout.fillWidth: true
                enabled: !root.tables.running
                text: qsTr("Was zusammenkommt")
                options: [qsTr("Kopien eines Workshops"), qsTr("Je Tisch ein Workshop (World-Café)")]
                currentIndex: root.tables.join ? 1 : 0
                onChosen: index => root.tables.setJoin(index === 1)
            }
            Label {
                Layout.fillWidth: true
                text: root.tables.join ? qsTr("Im neuen Workshop bekommt jeder Tisch auf der Pinnwand „Plenum“ einen Bereich mit seinen Gruppen und Karten.") : qsTr("Was an mehreren Laptops weitergeführt wurde, kommt in einer neuen Datei zusammen. Doppelt Geändertes wird aufgelistet.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            AppButton {
                objectName: "tablesFiles"
                enabled: !root.tables.running
                kind: root.tables.files.length < 2 ? "primary" : "plain"
                icon: "importing"
                text: qsTr("Dateien wählen")
                onClicked: files.active = true
            }
            ListView {
                cacheBuffer: 0
                id: list

                objectName: "tablesList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                acceptedButtons: Qt.NoButton
                model: root.tables.files
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Dateien der Tische")

                ScrollMark {
                    anchors.right: parent.right
                    height: list.height
                    view: list
                }

                delegate: RowLayout {
                    id: line

                    required property string modelData
                    required property int index

                    width: ListView.view.width - Theme.space.xl
                    spacing: Theme.space.m

                    Label {
                        Layout.fillWidth: true
                        text: line.modelData
                        wrapMode: Text.WrapAnywhere
                    }
                    IconButton {
                        objectName: "leaveOut:" + line.index
                        enabled: !root.tables.running
                        icon: "close"
                        showText: false
                        text: qsTr("%1 weglassen").arg(line.modelData)
                        onClicked: root.tables.leaveOut(line.index)
                    }
                }
            }
        }
        TablesResult {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            tables: root.tables
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: !root.tables.running
        keys: ["text/uri-list"]
        onDropped: drop => root.tables.take(drop.urls)
    }
    Loader {
        id: files

        active: false
        sourceComponent: TablesChooser {
            tables: root.tables
            onDone: files.active = false
        }
    }
}
