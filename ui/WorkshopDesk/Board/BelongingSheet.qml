pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What a card or a group belongs to: one field of action, topics with a sentence, target groups, aims, the inventory.
Sheet {
    id: root

    required property BelongingController belonging
    required property string subject
    property real most: 800
    readonly property var look: belonging.look(subject, belonging.changes)
    readonly property bool nothing: ["fields", "topics", "groups", "aims"].every(key => (look[key] ?? []).length === 0)

    title: qsTr("Wozu gehört das?")

    function takeFocus() {
        view.forceActiveFocus();
    }

    Flickable {
        id: view

        Layout.preferredWidth: Theme.desk.body * 38
        Layout.preferredHeight: Math.min(column.implicitHeight, root.most - 120)
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Keys.onUpPressed: flick(0, 900)
        Keys.onDownPressed: flick(0, -900)

        ColumnLayout {
            id: column

            width: view.width - Theme.space.l
            spacing: Theme.space.l

            Label {
                Layout.fillWidth: true
                text: root.look.title ?? ""
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Label {
                objectName: "origin"
                visible: text !== ""
                Layout.fillWidth: true
                text: root.look.origin ?? ""
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            Label {
                visible: root.nothing
                Layout.fillWidth: true
                text: qsTr("Handlungsfelder, Themen, Zielgruppen und Ziele legen Sie unter „Vorbereiten“ an.")
                wrapMode: Text.Wrap
            }
            BelongingChips {
                Layout.fillWidth: true
                caption: root.look.inherited ? qsTr("Handlungsfeld (ohne eigene Wahl: %1)").arg(root.look.inherited) : qsTr("Handlungsfeld")
                choices: root.look.fields ?? []
                onPicked: (id, on) => root.belonging.setField(root.subject, on ? id : "")
            }
            BelongingChips {
                Layout.fillWidth: true
                caption: qsTr("Querschnittsthemen")
                choices: root.look.topics ?? []
                onPicked: (id, on) => root.belonging.setLink(root.subject, "topic", id, on)
            }
            Repeater {
                model: (root.look.topics ?? []).filter(topic => topic.on).map(topic => topic.id)

                TextArea {
                    id: sentence

                    required property string modelData
                    readonly property var topic: (root.look.topics ?? []).find(topic => topic.id === modelData) ?? null

                    objectName: "sentence"
                    Layout.fillWidth: true
                    lines: 1
                    label: qsTr("Wie kann „%1“ das unterstützen?").arg(topic?.name ?? "")
                    text: topic?.text ?? ""
                    onCommitted: value => root.belonging.setSentence(root.subject, sentence.modelData, value)
                }
            }
            BelongingChips {
                Layout.fillWidth: true
                caption: qsTr("Wen betrifft es?")
                choices: root.look.groups ?? []
                onPicked: (id, on) => root.belonging.setLink(root.subject, "affects", id, on)
            }
            BelongingChips {
                Layout.fillWidth: true
                caption: qsTr("Welchem Ziel dient es?")
                choices: root.look.aims ?? []
                onPicked: (id, on) => root.belonging.setLink(root.subject, "aim", id, on)
            }
            InventoryLinks {
                Layout.fillWidth: true
                belonging: root.belonging
                subject: root.subject
                isNew: root.look.isNew ?? false
            }
        }
        ScrollMark {
            parent: view
            anchors.right: parent.right
            height: view.height
            view: view
        }
    }
}
