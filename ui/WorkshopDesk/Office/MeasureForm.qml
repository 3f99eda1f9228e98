pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// All fields of a measure in groups; what is typed is kept together by one button.
ColumnLayout {
    id: root

    required property OfficeMeasuresController measures
    // somebody wants to close it with something that is not kept yet
    property bool warned: false
    // typed and not kept yet, by key
    property var typed: ({})
    readonly property bool dirty: Object.keys(typed).length > 0

    function type(key: string, value: string) {
        const fresh = Object.assign({}, root.typed);
        fresh[key] = value;
        root.typed = fresh;
    }

    spacing: Theme.space.m

    Connections {
        target: root.measures.sheet

        function onChanged() {
            root.typed = {};
        }
    }
    Flickable {
        id: view

        objectName: "measureForm"
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
        ColumnLayout {
            id: column

            width: view.width - Theme.space.xl
            spacing: Theme.space.l

            Label {
                Layout.fillWidth: true
                text: root.measures.sheet.gaps > 0 ? qsTr("%n Angabe(n) fehlen noch.", "", root.measures.sheet.gaps) : qsTr("Alle Angaben sind gemacht.")
                color: root.measures.sheet.gaps > 0 ? Theme.colours.warn : Theme.colours.ok
                weight: Font.Medium
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.measures.sheet.form

                ColumnLayout {
                    id: group

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.space.m

                    Label {
                        Layout.fillWidth: true
                        text: group.modelData.title
                        weight: Font.DemiBold
                        Accessible.role: Accessible.Heading
                    }
                    Repeater {
                        model: group.modelData.fields

                        MeasureField {
                            required property var modelData

                            Layout.fillWidth: true
                            field: modelData
                            onTyped: value => root.type(field.key, value)
                        }
                    }
                    Rule {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    Label {
        objectName: "unsaved"
        visible: root.warned
        Layout.fillWidth: true
        text: qsTr("Noch nicht gespeichert. Noch einmal Schließen verwirft, was Sie geschrieben haben.")
        color: Theme.colours.warn
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    AppButton {
        objectName: "saveMeasure"
        enabled: root.dirty
        kind: "primary"
        icon: "check"
        text: qsTr("Speichern")
        onClicked: root.measures.save(root.typed)
    }
}
