import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The calm invitation to try everything once.
Rectangle {
    id: root

    signal wanted

    implicitHeight: column.implicitHeight + 2 * column.anchors.margins
    radius: Theme.radius.panel
    color: Theme.colours.primarySoft
    border.width: Theme.highContrast ? 2 : 0
    border.color: Theme.colours.primary

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space.xxl
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: qsTr("Ausprobieren")
            size: Theme.desk.title
            weight: Font.Bold
            color: Theme.colours.onPrimarySoft
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Ein fertiger Workshop zum Üben, mit echten Ideen: schreiben, ordnen, abstimmen, Protokoll drucken. Dauert drei Minuten, danach ist alles wieder weg.")
            size: Math.round(Theme.desk.body * 1.1)
            color: Theme.colours.onPrimarySoft
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
        Item {
            Layout.fillHeight: true
        }
        AppButton {
            objectName: "practise"
            kind: "plain"
            icon: "play"
            text: qsTr("Übung starten")
            size: Math.round(Theme.desk.body * 1.1)
            onClicked: root.wanted()
        }
    }
}
