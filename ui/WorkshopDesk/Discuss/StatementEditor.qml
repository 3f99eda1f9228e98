import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Privacy
import WorkshopDesk.Theme

// Changes one statement: its words, its answer, its kind, its topic; or takes it away, which undo brings back.
ColumnLayout {
    id: root

    required property StatementRow row
    readonly property bool isCard: row.noteId !== ""
    signal done

    spacing: Theme.space.m

    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.space.l
        Layout.topMargin: Theme.space.s
        spacing: Theme.space.m

        TextArea {
            objectName: "statementWords"
            visible: !root.isCard
            Layout.fillWidth: true
            lines: 2
            label: qsTr("Aussage")
            text: root.row.words
            onCommitted: value => root.row.discussion.edit(root.row.statementId, value)
        }
        AnswerField {
            visible: StatementWords.answered(root.row.kind)
            Layout.fillWidth: true
            answer: root.row.answer
            onWritten: value => root.row.discussion.answer(root.row.statementId, root.row.noteId, value)
        }
        Label {
            visible: root.isCard
            Layout.fillWidth: true
            text: qsTr("Das steht auf einer Karte. Ihre Worte und ihre Art ändern Sie auf der Pinnwand.")
            size: Theme.desk.caption
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Choice {
            objectName: "statementKind"
            visible: !root.isCard
            Layout.fillWidth: true
            text: qsTr("Art der Aussage")
            options: StatementWords.names
            currentIndex: StatementWords.kinds.indexOf(root.row.kind)
            onChosen: index => root.row.discussion.setKind(root.row.statementId, StatementWords.kinds[index])
        }
        Choice {
            objectName: "statementTopic"
            visible: !root.isCard
            Layout.fillWidth: true
            text: qsTr("Thema")
            options: root.row.discussion.topicNames.map((name, i) => i === 0 ? qsTr("Der ganze Workshop") : name)
            currentIndex: root.row.discussion.topicIndex(root.row.subjectId)
            onChosen: index => root.row.discussion.moveTo(root.row.statementId, root.row.discussion.topicAt(index))
        }
        InternalSwitch {
            visible: root.row.statementId !== ""
            Layout.fillWidth: true
            privacy: root.row.privacy
            kind: "statement"
            recordId: root.row.statementId
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            AppButton {
                objectName: "statementDone"
                icon: "check"
                text: qsTr("Fertig")
                onClicked: root.done()
            }
            AppButton {
                objectName: "statementRemove"
                visible: !root.isCard
                kind: "plain"
                icon: "bin"
                text: qsTr("Entfernen")
                onClicked: root.row.discussion.remove(root.row.statementId)
            }
        }
    }
}
