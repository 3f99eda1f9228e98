pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Candidates that say nearly the same, each pair with the offer to put them together.
ColumnLayout {
    id: root

    required property MethodController method
    property bool onGroups: true

    visible: method.similar.length > 0
    spacing: Theme.space.m

    Repeater {
        model: root.method.similar

        MessageBand {
            id: band

            required property var modelData

            objectName: "similar"
            Layout.fillWidth: true
            tone: "warn"
            closable: false
            happened: qsTr("„%1“ und „%2“ sagen fast dasselbe.").arg(modelData.firstTitle).arg(modelData.secondTitle)
            remedy: root.onGroups ? qsTr("Die Stimmen würden sich auf beide verteilen.") : qsTr("Die Stimmen würden sich auf beide verteilen. Legen Sie die Karten an der Pinnwand zusammen.")

            AppButton {
                objectName: "merge"
                visible: root.onGroups
                icon: "cluster"
                text: qsTr("Zusammenlegen")
                onClicked: root.method.merge(band.modelData.first, band.modelData.second)
            }
        }
    }
}
