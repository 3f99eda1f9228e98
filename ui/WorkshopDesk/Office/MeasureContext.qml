pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What there is around a measure: projects that exist already, and living labs in which it is tried.
Flickable {
    id: root

    required property OfficeMeasuresController measures
    readonly property OfficeMeasureContext context: measures.context
    property int relation: 1
    // the form of a new lab was sent; one that was refused stays as it is
    property bool sent: false

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.NoButton

    component Heading: Label {
        Layout.fillWidth: true
        size: Theme.desk.lead
        weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: root
    }
    Connections {
        target: root.context

        function onChanged() {
            sought.reset();
            if (root.sent)
                fresh.reset();
            root.sent = false;
        }
    }
    ColumnLayout {
        id: column

        width: root.width - Theme.space.xl
        spacing: Theme.space.m

        Heading {
            text: qsTr("Bestand")
        }
        Repeater {
            model: root.measures.sheet.inventory

            Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.Wrap
            }
        }
        Label {
            visible: root.context.inventorySize === 0
            Layout.fillWidth: true
            text: qsTr("Projekte der Stadt lesen Sie unter „Einlesen“ ein.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Segmented {
            objectName: "inventoryRelation"
            visible: root.context.inventorySize > 0
            Layout.fillWidth: true
            text: qsTr("Wie die Maßnahme zum Projekt steht")
            options: [qsTr("Gibt es schon"), qsTr("Erweitert")]
            currentIndex: root.relation
            onChosen: index => root.relation = index
        }
        Field {
            id: sought

            objectName: "projectSearch"
            visible: root.context.inventorySize > 0
            Layout.fillWidth: true
            label: qsTr("Projekt suchen")
            icon: "search"
            onEdited: value => root.context.search(value)
        }
        Repeater {
            model: root.context.projects

            AppButton {
                required property var modelData

                objectName: "project:" + modelData.number
                Layout.fillWidth: true
                kind: "plain"
                icon: "plus"
                text: modelData.words
                onClicked: root.context.link(modelData.number, root.relation)
            }
        }
        Rule {
            Layout.fillWidth: true
        }
        Heading {
            text: qsTr("Reallabore")
        }
        Repeater {
            model: root.context.labs

            LabForm {
                required property var modelData

                Layout.fillWidth: true
                number: modelData.number
                title: modelData.title
                missing: modelData.missing
                fields: modelData.fields
                onKept: typed => root.context.keepLab(number, typed)
            }
        }
        LabForm {
            id: fresh

            Layout.fillWidth: true
            title: qsTr("Neues Reallabor")
            fields: root.context.fresh
            onKept: typed => {
                root.sent = true;
                root.context.keepLab(0, typed);
            }
        }
    }
}
