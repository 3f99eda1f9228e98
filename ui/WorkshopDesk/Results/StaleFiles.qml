pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// Files that were written before the workshop was changed: they tell something else than would be written now.
ColumnLayout {
    id: root

    required property PrivacyController privacy
    property int most: 4

    visible: privacy.stale.length > 0
    spacing: Theme.space.xs
    Component.onCompleted: privacy.lookForStale()

    Connections {
        target: root.privacy

        function onChanged() {
            root.privacy.lookForStale();
        }
        function onHandedOutChanged() {
            root.privacy.lookForStale();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            name: "warning"
            size: Math.round(Theme.desk.body * 1.4)
        }
        Label {
            objectName: "staleHint"
            Layout.fillWidth: true
            text: qsTr("Nicht mehr aktuell: Seit dem Schreiben wurde etwas geändert.")
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
    }
    Repeater {
        model: root.privacy.stale.slice(0, root.most)

        Label {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            size: Theme.desk.caption
            color: Theme.colours.ink2
            elide: Text.ElideMiddle
        }
    }
    Label {
        visible: root.privacy.stale.length > root.most
        text: qsTr("und %n weitere Datei(en)", "", root.privacy.stale.length - root.most)
        size: Theme.desk.caption
        color: Theme.colours.ink2
    }
}
