pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Rückmeldung Bürgerschaft: dots from the screen, dots from paper, their sum, and every comment.
ColumnLayout {
    id: root

    required property FeedbackController feedback

    spacing: Theme.space.l

    component Figure: ColumnLayout {
        id: figure

        required property string value
        required property string words

        spacing: 0

        Label {
            objectName: figure.objectName + ":value"
            text: figure.value
            size: Theme.desk.display
            weight: Font.Bold
        }
        Label {
            text: figure.words
            size: Theme.desk.caption
            color: Theme.colours.ink2
        }
    }

    RowLayout {
        spacing: Theme.space.xxl

        Figure {
            objectName: "screenDots"
            value: root.feedback.screenDots
            words: qsTr("am Bildschirm")
        }
        Figure {
            objectName: "paperDots"
            value: root.feedback.paperDots
            words: qsTr("auf Papier")
        }
        Figure {
            objectName: "totalDots"
            value: root.feedback.totalDots
            words: qsTr("Punkte zusammen")
        }
    }
    Field {
        objectName: "countPaper"
        Layout.fillWidth: true
        label: qsTr("Gezählte Punkte auf Papier")
        text: root.feedback.paperDots
        validator: IntValidator {
            bottom: 0
            top: 10000
        }
        inputMethodHints: Qt.ImhDigitsOnly
        onCommitted: value => {
            root.feedback.countPaperDots(Number(value));
            reset();
        }
    }
    Field {
        objectName: "paperComment"
        Layout.fillWidth: true
        label: qsTr("Rückmeldung von Papier")
        hint: qsTr("Mit der Eingabetaste eintragen. Bitte keine Namen.")
        maximumLength: 500
        goesOn: true
        onAccepted: {
            if (value.trim() !== "" && root.feedback.addPaperComment(value))
                reset();
        }
    }
    Repeater {
        model: root.feedback.comments

        RowLayout {
            id: comment

            required property var modelData

            spacing: Theme.space.m

            Icon {
                Layout.alignment: Qt.AlignTop
                name: comment.modelData.paper ? "pen" : "finger"
                size: Math.round(Theme.desk.body * 1.3)
                color: Theme.colours.ink2
            }
            Label {
                objectName: "comment"
                Layout.fillWidth: true
                text: comment.modelData.text
                color: comment.modelData.internal ? Theme.colours.ink2 : Theme.colours.ink
                wrapMode: Text.Wrap
                Accessible.name: comment.modelData.paper ? qsTr("Von Papier: %1").arg(text) : text
            }
            Chip {
                text: qsTr("Nur intern")
                icon: "hidden"
                selected: comment.modelData.internal
                onToggled: internal => root.feedback.setInternal(comment.modelData.feedbackId, internal)
            }
        }
    }
    Label {
        visible: root.feedback.comments.length === 0
        Layout.fillWidth: true
        text: qsTr("Noch keine Rückmeldung. Besucherinnen und Besucher schreiben sie in der Ausstellung.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
