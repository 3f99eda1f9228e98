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
    // the lab whose fields are shown; 0: a new one, -1: none
    property int lab: -1
    // typed and not kept yet: by lab, then by field; written in place
    property var drafts: ({})
    // the labs they are about
    property list<int> unsaved: []
    readonly property bool dirty: unsaved.length > 0

    function draftOf(lab: int): var {
        if (!drafts[lab])
            drafts[lab] = {};
        return drafts[lab];
    }
    function unfold(lab: int) {
        root.lab = root.lab === lab ? -1 : lab;
    }

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
    FollowFocus {
        view: root
    }
    Connections {
        target: root.context

        function onChanged() {
            sought.reset();
        }
        function onKept(lab) {
            root.drafts = Object.assign({}, root.drafts, {
                [lab]: {}
            });
            root.unsaved = root.unsaved.filter(other => other !== lab);
            if (lab === 0)
                root.lab = -1;
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

            AppButton {
                required property var modelData

                objectName: "linked:" + modelData.number
                Layout.fillWidth: true
                kind: "plain"
                icon: "close"
                text: modelData.words
                Accessible.description: qsTr("Verbindung lösen")
                onClicked: root.context.unlink(modelData.number)
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
            model: [...root.context.labs, {
                    number: 0,
                    title: qsTr("Neues Reallabor"),
                    missing: "",
                    fields: root.context.fresh
                }]

            ColumnLayout {
                id: entry

                required property var modelData
                readonly property bool unfolded: root.lab === modelData.number

                Layout.fillWidth: true
                spacing: Theme.space.s

                AppButton {
                    objectName: "lab:" + entry.modelData.number
                    Layout.fillWidth: true
                    kind: "plain"
                    icon: entry.unfolded ? "up" : "down"
                    text: entry.modelData.title
                    onClicked: root.unfold(entry.modelData.number)
                }
                Label {
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: entry.modelData.missing === "" ? "" : qsTr("Es fehlen noch: %1").arg(entry.modelData.missing)
                    size: Theme.desk.caption
                    color: Theme.colours.warn
                    wrapMode: Text.Wrap
                }
                LabForm {
                    readonly property int lab: entry.modelData.number

                    visible: entry.unfolded
                    Layout.fillWidth: true
                    fields: entry.unfolded ? entry.modelData.fields : []
                    drafts: root.draftOf(lab)
                    dirty: root.unsaved.includes(lab)
                    onTyped: root.unsaved = [...root.unsaved.filter(other => other !== lab), lab]
                    onWanted: root.context.keepLab(lab, drafts)
                }
            }
        }
    }
}
