pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A question or a concern of any topic, with a field for its answer.
ColumnLayout {
    id: root

    required property string key
    required property string statementId
    required property string subjectId
    required property string noteId
    required property string kind
    required property string words
    required property string answer
    required property bool secret
    required property string about
    signal answered(string value)
    signal topicWanted

    spacing: Theme.space.s

    Rule {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.s
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            name: StatementWords.icon(root.kind)
            size: Math.round(Theme.desk.lead)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.words
                size: Theme.desk.lead
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: [StatementWords.name(root.kind), root.noteId !== "" ? qsTr("steht auf einer Karte") : root.about === "" ? qsTr("Der ganze Workshop") : root.about, root.secret ? qsTr("nur intern") : ""].filter(part => part !== "").join(" · ")
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
        }
        IconButton {
            icon: "arrow"
            text: qsTr("Zum Thema")
            onClicked: root.topicWanted()
        }
    }
    AnswerField {
        objectName: "answer:" + root.key
        Layout.fillWidth: true
        Layout.leftMargin: Theme.desk.lead + Theme.space.m
        lines: 1
        label: root.answer === "" ? "" : qsTr("Antwort")
        placeholder: qsTr("Antwort schreiben")
        answer: root.answer
        onWritten: value => root.answered(value)
    }
}
