import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Nothing was revealed yet: says what leads here, and that cards can be taken home all the same.
Panel {
    id: root

    signal voteWanted

    title: qsTr("Noch keine Abstimmung")

    Label {
        Layout.fillWidth: true
        text: qsTr("Hier steht die Rangfolge, sobald eine Abstimmung aufgedeckt ist. Karten und Gruppen können Sie schon jetzt mitnehmen, als Zwischenstand.")
        wrapMode: Text.Wrap
        lineHeight: 1.15
    }
    AppButton {
        objectName: "toVote"
        icon: "dots"
        text: qsTr("Zur Abstimmung")
        onClicked: root.voteWanted()
    }
    Item {
        Layout.fillHeight: true
    }
}
