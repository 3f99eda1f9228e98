pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The cards that were merged into one: what each said, by which way it came, and its own votes.
Sheet {
    id: root

    required property MergingController merging
    required property BoardController board
    required property string noteId
    required property real most
    readonly property var look: board.lookOf(noteId)
    readonly property var found: merging.sourcesOf(noteId, merging.changes)
    readonly property string votes: merging.ownVotes(noteId, merging.changes)

    title: qsTr("Karte Nr. %1: %n Quelle(n)", "", found.length).arg(look.number ?? 0)
    // taken apart here or by undo; the sheet goes when the change is through
    onFoundChanged: if (found.length === 0)
        Qt.callLater(root.dismissed)

    function takeFocus() {
        all.forceActiveFocus(Qt.PopupFocusReason);
    }

    Label {
        visible: root.votes !== ""
        objectName: "ownVotes"
        Layout.fillWidth: true
        text: qsTr("Für die Karte selbst: %1").arg(root.votes)
        wrapMode: Text.Wrap
    }
    Label {
        visible: root.votes !== ""
        Layout.fillWidth: true
        text: qsTr("Stimmen werden nicht zusammengezählt: Wer beiden Karten Punkte gab, zählte sonst doppelt.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    GrowingList {
        id: list

        Layout.preferredWidth: 620
        Layout.fillWidth: true
        most: root.most - (root.votes === "" ? 210 : 330)
        clip: true
        spacing: Theme.space.m
        boundsBehavior: Flickable.StopAtBounds
        model: root.found

        ScrollMark {
            parent: list
            anchors.right: parent.right
            height: parent.height
            view: list
        }

        delegate: ColumnLayout {
            id: entry

            required property var modelData

            width: ListView.view.width - 24
            spacing: Theme.space.s
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.beside + ": " + modelData.words

            Rule {
                Layout.fillWidth: true
            }
            Label {
                Layout.fillWidth: true
                text: entry.modelData.beside
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            Loader {
                active: entry.modelData.ink !== ""
                visible: active
                sourceComponent: SmallInk {
                    ink: entry.modelData.ink
                }
            }
            Label {
                Layout.fillWidth: true
                text: entry.modelData.words
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Label {
                visible: text !== ""
                Layout.fillWidth: true
                text: entry.modelData.detail
                wrapMode: Text.Wrap
                maximumLineCount: 8
                elide: Text.ElideRight
            }
            AppButton {
                visible: root.found.length > 1
                objectName: "separate:" + entry.modelData.noteId
                kind: "plain"
                icon: "split"
                text: qsTr("Diese wieder trennen")
                onClicked: root.merging.separate(root.noteId, entry.modelData.noteId)
            }
        }
    }
    AppButton {
        id: all

        objectName: "separateAll"
        kind: "plain"
        icon: "split"
        text: root.found.length > 1 ? qsTr("Alle wieder trennen") : qsTr("Wieder trennen")
        onClicked: root.merging.separate(root.noteId, "")
    }
}
