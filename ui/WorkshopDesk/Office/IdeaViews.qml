pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Looks at the ideas that have a name: a press shows one again, and what is looked at now can get a name.
ColumnLayout {
    id: root

    required property OfficeViewsController views
    property bool naming: false
    readonly property bool asks: naming && views.canKeep

    function keep() {
        root.views.keep(nameField.value);
    }

    visible: views.views.length > 0 || views.canKeep
    spacing: 0

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        Layout.leftMargin: Theme.space.s
        text: qsTr("Gemerkte Ansichten")
        size: Theme.desk.caption
        weight: Font.DemiBold
        color: Theme.colours.ink2
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.views.views

        FilterValue {
            required property var modelData

            objectName: "view:" + modelData.name
            Layout.fillWidth: true
            name: modelData.name
            on: modelData.on
            text: modelData.name
            onClicked: root.views.choose(modelData.name)
        }
    }
    AppButton {
        objectName: "deleteView"
        Layout.topMargin: Theme.space.s
        visible: root.views.shown !== ""
        kind: "plain"
        size: Theme.desk.caption
        icon: "bin"
        text: qsTr("Ansicht löschen")
        onClicked: root.views.delete()
    }
    AppButton {
        objectName: "nameView"
        Layout.topMargin: Theme.space.s
        visible: root.views.canKeep && !root.naming
        kind: "plain"
        size: Theme.desk.caption
        icon: "plus"
        text: qsTr("Ansicht merken")
        onClicked: {
            root.naming = true;
            nameField.takeFocus();
        }
    }
    Field {
        id: nameField

        objectName: "viewName"
        visible: root.asks
        Layout.fillWidth: true
        label: qsTr("Name der Ansicht")
        maximumLength: root.views.longestName
        onAccepted: root.keep()
    }
    RowLayout {
        visible: root.asks
        Layout.topMargin: Theme.space.s
        spacing: Theme.space.s

        AppButton {
            objectName: "keepView"
            kind: "soft"
            size: Theme.desk.caption
            enabled: nameField.value.trim() !== ""
            text: qsTr("Merken")
            onClicked: root.keep()
        }
        AppButton {
            kind: "plain"
            size: Theme.desk.caption
            text: qsTr("Abbrechen")
            onClicked: root.naming = false
        }
    }
    Connections {
        target: root.views

        function onChanged() {
            if (!root.views.canKeep) {
                root.naming = false;
                nameField.reset();
            }
        }
    }
}
