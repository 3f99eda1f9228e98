import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What every desk page has around it: the bar with the places on top, the page below it (a child with anchors.fill: parent).
// titled: the open workshop's title and that it is safe stand at the right of the bar; else put something else in "trailing".
FocusScope {
    id: root

    required property DeskController desk
    // key of the place that is shown
    required property string current
    property bool titled: true
    property alias trailing: bar.trailing
    default property alias content: page.data

    PlacesBar {
        id: bar

        width: root.width
        current: root.current
        places: [
            {
                key: "start",
                icon: "start",
                text: qsTr("Start"),
                enabled: true
            },
            {
                key: "prepare",
                icon: "prepare",
                text: qsTr("Vorbereiten"),
                enabled: root.desk.workshop !== null
            },
            {
                key: "run",
                icon: "run",
                text: qsTr("Durchführen"),
                enabled: root.desk.workshop !== null
            },
            {
                key: "results",
                icon: "results",
                text: qsTr("Ergebnisse"),
                enabled: root.desk.workshop !== null
            },
            {
                key: "office",
                icon: "office",
                text: qsTr("Projektbüro"),
                enabled: true
            }
        ]
        onChosen: key => root.desk.goTo(key)

        Label {
            visible: root.titled
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), Math.round(root.width * 0.3))
            text: root.desk.title
            weight: Font.Medium
            wrapMode: Text.Wrap
            // the whole title stands on the page; the bar keeps its height
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
        }
        SavedBadge {
            visible: root.titled
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Item {
        id: page

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
    }
}
