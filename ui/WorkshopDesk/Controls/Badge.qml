import QtQuick
import WorkshopDesk.Theme

// A state in a word. tone: "neutral", "ok", "warn", "danger", "accent"
Rectangle {
    id: root

    required property string text
    property string tone: "neutral"
    property string icon: ""
    property int size: Theme.desk.caption
    readonly property color ink: tone === "ok" ? Theme.colours.ok : tone === "warn" ? Theme.colours.warn : tone === "danger" ? Theme.colours.danger : tone === "accent" ? Theme.colours.onPrimarySoft : Theme.colours.ink2

    implicitHeight: Math.round(size * 1.65)
    implicitWidth: Math.ceil(row.implicitWidth + size * 1.1)
    radius: 5
    color: tone === "ok" ? Theme.colours.okSoft : tone === "warn" ? Theme.colours.warnSoft : tone === "danger" ? Theme.colours.dangerSoft : tone === "accent" ? Theme.colours.primarySoft : Theme.colours.sunken
    border.width: Theme.highContrast ? 2 : 0
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            name: root.icon
            size: root.size
            stroke: 2.4
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: root.text
            size: root.size
            weight: Font.Medium
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
