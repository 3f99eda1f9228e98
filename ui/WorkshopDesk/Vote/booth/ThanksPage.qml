import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The paper is in the box. The page goes by itself, so that nobody has to come back for it.
BoothPage {
    id: root

    required property VoteController vote
    property int stays: 8000

    heading: qsTr("Danke. Ihr Stimmzettel ist im Kasten.")
    body: qsTr("Bitte machen Sie Platz für die nächste Person.")
    icon: "check"
    tint: Theme.colours.ok

    AppButton {
        objectName: "thanksDone"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.l
        size: Math.min(Theme.wall.card, Math.round(root.height * 0.05))
        implicitHeight: Math.min(Theme.mm(50), Math.round(root.height * 0.12))
        text: qsTr("Fertig")
        focus: true
        onClicked: root.vote.booth.back()
    }
    Timer {
        objectName: "thanksTimer"
        interval: root.stays
        running: true
        onTriggered: root.vote.booth.back()
    }
}
