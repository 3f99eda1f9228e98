import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Question and rule, large for the whole room, before anybody votes.
FocusScope {
    id: root

    required property VoteController vote
    readonly property int size: Math.min(Theme.wall.title, Math.round(height * 0.05))
    signal dismissed

    focus: true
    Keys.onEscapePressed: dismissed()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Regel der Abstimmung")

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.board
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Math.round(parent.width * 0.07)
        anchors.bottomMargin: Theme.space.xxl
        spacing: root.size

        Label {
            objectName: "shownQuestion"
            Layout.fillWidth: true
            text: root.vote.rule.question
            size: Math.round(root.size * 1.4)
            weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            objectName: "shownRule"
            Layout.fillWidth: true
            text: root.vote.sentence
            size: root.size
            wrapMode: Text.Wrap
            lineHeight: 1.15
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.space.l

            AppButton {
                objectName: "ruleBack"
                kind: "plain"
                icon: "left"
                size: Theme.desk.lead
                text: qsTr("Zurück zur Regel")
                onClicked: root.dismissed()
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "openShown"
                kind: "primary"
                icon: "play"
                size: Theme.desk.lead
                text: qsTr("Abstimmung eröffnen")
                enabled: !root.vote.rule.tooFew
                focus: true
                onClicked: root.vote.open()
            }
        }
    }
}
