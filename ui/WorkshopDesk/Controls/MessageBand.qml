import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// What the program has to say, where it matters: what happened, what is safe, what to do; its children are the buttons.
// tone: "info", "ok", "warn", "danger". A danger is also spoken at once.
Rectangle {
    id: root

    required property string happened
    property string safe: ""
    property string remedy: ""
    property string tone: "info"
    property bool closable: true
    default property alias actions: actionRow.data
    readonly property string detail: [safe, remedy].filter(sentence => sentence !== "").join(" ")
    readonly property string spoken: detail === "" ? happened : happened + " " + detail
    readonly property color ink: tone === "danger" ? Theme.colours.danger : tone === "warn" ? Theme.colours.warn : tone === "ok" ? Theme.colours.ok : Theme.colours.onPrimarySoft
    readonly property bool hasActions: actionRow.children.length > 0
    readonly property bool wide: width >= sentences.implicitWidth + actionRow.implicitWidth + 140
    signal dismissed

    function speak() {
        if (visible && tone === "danger")
            Accessible.announce(spoken, Accessible.Assertive);
    }

    implicitWidth: sentences.implicitWidth + actionRow.implicitWidth + 160
    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.control
    color: tone === "danger" ? Theme.colours.dangerSoft : tone === "warn" ? Theme.colours.warnSoft : tone === "ok" ? Theme.colours.okSoft : Theme.colours.primarySoft
    border.width: Theme.highContrast ? 2 : 0
    border.color: ink
    onSpokenChanged: speak()
    onVisibleChanged: speak()
    Component.onCompleted: speak()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: spoken

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space.m
        anchors.leftMargin: Theme.space.l
        spacing: Theme.space.l

        Icon {
            Layout.alignment: root.detail === "" ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: root.detail === "" ? 0 : (Theme.touch.least - height) / 2
            name: root.tone === "ok" ? "check" : root.tone === "info" ? "info" : "warning"
            size: Math.round(Theme.desk.body * 1.5)
            color: root.ink
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.m

            ColumnLayout {
                id: sentences

                Layout.fillWidth: true
                Layout.minimumHeight: Theme.touch.least
                spacing: Theme.space.xs

                Label {
                    Layout.fillWidth: true
                    text: root.happened
                    weight: root.detail === "" ? Font.Normal : Font.DemiBold
                    color: root.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.detail
                    color: Theme.colours.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            RowLayout {
                id: actionRow

                visible: root.hasActions
                spacing: Theme.space.m
            }
        }
        IconButton {
            objectName: "close"
            visible: root.closable
            Layout.alignment: Qt.AlignTop
            icon: "close"
            text: qsTr("Hinweis schließen")
            showText: false
            onClicked: root.dismissed()
        }
    }
}
