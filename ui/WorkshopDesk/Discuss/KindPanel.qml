pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// All statements of one kind. A touch on its head opens a line to type, Enter puts the sentence down and asks for the next.
Rectangle {
    id: root

    required property string kind
    required property DiscussionController discussion
    required property PrivacyController privacy
    property string openKey: ""
    property bool adding: false
    // Enter has put a sentence down: the next one may follow
    property bool goesOn: false
    readonly property SaidModel said: discussion.said(kind)
    signal opened(string key, Item row)

    function begin() {
        root.adding = true;
        line.takeFocus();
    }

    implicitHeight: column.implicitHeight + Theme.space.s
    radius: Theme.radius.panel
    color: Theme.colours.surface
    border.width: Theme.hairline
    border.color: Theme.colours.line
    Accessible.role: Accessible.Grouping
    Accessible.name: StatementWords.name(kind)

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Pressable {
            id: head

            objectName: "add:" + root.kind
            text: qsTr("%1, %n Aussage(n), eine hinzufügen", "", root.said.count).arg(StatementWords.name(root.kind))
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch.least, Math.round(Theme.desk.body * 2.6), title.implicitHeight + Theme.space.l)
            onClicked: root.begin()

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius.panel
                color: head.pressed ? Theme.colours.primarySoft : "transparent"
            }
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space.l
                anchors.rightMargin: Theme.space.m
                spacing: Theme.space.m

                Icon {
                    name: StatementWords.icon(root.kind)
                    size: Math.round(Theme.desk.body * 1.2)
                    color: root.said.count > 0 ? Theme.colours.ink : Theme.colours.ink2
                }
                Label {
                    id: title

                    Layout.fillWidth: true
                    text: StatementWords.name(root.kind)
                    weight: Font.DemiBold
                    color: root.said.count > 0 ? Theme.colours.ink : Theme.colours.ink2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    visible: root.said.count > 0
                    text: root.said.count
                    color: Theme.colours.ink2
                    Accessible.ignored: true
                }
                Icon {
                    name: "plus"
                    size: Math.round(Theme.desk.lead)
                    color: Theme.colours.primary
                    stroke: 2.4
                }
            }
        }
        Repeater {
            model: root.said

            StatementRow {
                id: row

                Layout.fillWidth: true
                discussion: root.discussion
                privacy: root.privacy
                open: root.openKey === key
                onClicked: root.opened(open ? "" : key, open ? null : row)
                onDone: root.opened("", null)
                // it came here from another kind, and is still being changed
                Component.onCompleted: {
                    if (open)
                        root.opened(key, row);
                }
            }
        }
        Field {
            id: line

            objectName: "line:" + root.kind
            visible: root.adding
            Layout.fillWidth: true
            Layout.margins: Theme.space.m
            Layout.topMargin: Theme.space.s
            placeholder: qsTr("Eine Aussage, Eingabetaste legt sie ab")
            Accessible.name: StatementWords.name(root.kind)
            maximumLength: 1000
            goesOn: true
            onCommitted: value => {
                root.goesOn = true;
                if (value.trim() === "" || root.discussion.add(root.kind, value))
                    reset();
            }
            onAccepted: {
                if (!root.goesOn)
                    head.forceActiveFocus(Qt.OtherFocusReason);
                root.goesOn = false;
            }
            onFocusedChanged: {
                if (!focused && value.trim() === "")
                    root.adding = false;
            }
        }
    }
}
