import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// There is no ballot: a prepared one was thrown away, or preparing it was refused.
Page {
    id: root

    required property VoteController vote
    signal boardWanted

    title: qsTr("Abstimmung")

    Label {
        Layout.fillWidth: true
        text: qsTr("Es ist keine Abstimmung vorbereitet. Die Regel legen Sie fest, bevor es losgeht; bis dahin können Sie alles ändern.")
        size: Theme.desk.lead
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.space.l

        AppButton {
            objectName: "prepare"
            kind: "primary"
            icon: "dots"
            text: qsTr("Abstimmung vorbereiten")
            onClicked: root.vote.prepare()
        }
        AppButton {
            objectName: "toBoard"
            kind: "plain"
            icon: "cluster"
            text: qsTr("Zur Pinnwand")
            onClicked: root.boardWanted()
        }
    }
}
