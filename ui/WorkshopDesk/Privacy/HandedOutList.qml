pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The files with results that this computer has written: nobody can call them back, but one knows whom to ask.
ColumnLayout {
    id: root

    required property PrivacyController privacy
    property int most: 6
    readonly property var files: privacy.handedOut

    spacing: 2

    Label {
        Layout.fillWidth: true
        text: root.files.length === 0 ? qsTr("An diesem Computer wurde noch keine Datei mit Ergebnissen geschrieben.") : qsTr("Schon weitergegeben; diese Dateien ändern sich nicht mehr:")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.files.slice(0, root.most)

        Label {
            required property var modelData

            Layout.fillWidth: true
            text: modelData.receiver === "" ? qsTr("%1, %2").arg(modelData.day).arg(modelData.name) : qsTr("%1, %2: an %3").arg(modelData.day).arg(modelData.name).arg(modelData.receiver)
            size: Theme.desk.caption
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Label {
        visible: root.files.length > root.most
        text: qsTr("und %n weitere Datei(en)", "", root.files.length - root.most)
        size: Theme.desk.caption
        color: Theme.colours.ink2
    }
}
