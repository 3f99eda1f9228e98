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
    // typed and not kept yet, by key
    property var drafts: ({})
    property bool dirty: false

    spacing: Theme.space.m

    Connections {
        target: root.measures

        function onKept(form) {
            if (form !== "fields")
                return;
            root.drafts = {};
            root.dirty = false;
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
        FollowFocus {
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
                            drafts: root.drafts
                            onTyped: root.dirty = true
                        }
                    }
                    Rule {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    AppButton {
        objectName: "saveMeasure"
        enabled: root.dirty
        kind: "primary"
        icon: "check"
        text: qsTr("Speichern")
        onClicked: root.measures.save(root.drafts)
    }
}
