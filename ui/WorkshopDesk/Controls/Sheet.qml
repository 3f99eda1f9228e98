import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// Floats in from an edge and never dims or blocks what is beside it. The owner places it and sets "open".
// Its children stand in a column below the title. Escape and the cross ask to close: dismissed().
FocusScope {
    id: root

    property bool open: true
    property string title: ""
    property bool closable: true
    // where it comes from: Qt.TopEdge, Qt.BottomEdge, Qt.LeftEdge, Qt.RightEdge
    property int edge: Qt.BottomEdge
    property real padding: Theme.space.xl
    property alias spacing: column.spacing
    default property alias content: column.data
    property real away: open ? 0 : 1
    signal dismissed

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    visible: away < 1
    enabled: open
    opacity: 1 - away
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: event => {
        event.accepted = root.closable;
        if (root.closable)
            root.dismissed();
    }
    transform: Translate {
        x: root.edge === Qt.LeftEdge ? -root.away * root.width : root.edge === Qt.RightEdge ? root.away * root.width : 0
        y: root.edge === Qt.TopEdge ? -root.away * root.height : root.edge === Qt.BottomEdge ? root.away * root.height : 0
    }

    Behavior on away {
        NumberAnimation {
            duration: Theme.motion.calm
            easing.type: Easing.OutCubic
        }
    }

    Shadow {
        level: 3
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.highContrast ? 3 : 0
        border.color: Theme.colours.line
    }
    TouchGround {
        anchors.fill: parent
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.space.l

        RowLayout {
            visible: root.title !== ""
            Layout.fillWidth: true
            spacing: Theme.space.l

            Label {
                Layout.fillWidth: true
                text: root.title
                size: Theme.desk.lead
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            IconButton {
                visible: root.closable
                Layout.alignment: Qt.AlignTop
                Layout.margins: -Theme.space.s
                icon: "close"
                text: qsTr("Schließen")
                showText: false
                onClicked: root.dismissed()
            }
        }
    }
}
