import QtQuick
import WorkshopDesk.Theme

// The heads over the columns of the measures; the columns stand as in MeasureLine.
Item {
    id: root

    readonly property real unit: Theme.desk.body

    implicitHeight: Math.ceil(Theme.desk.caption * 2.9)

    component Head: Label {
        anchors.bottom: parent?.bottom
        size: Theme.desk.caption
        weight: Font.DemiBold
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }

    Head {
        x: root.unit
        text: qsTr("Maßnahme")
    }
    Head {
        x: Math.round(root.width * 0.42)
        width: Math.round(root.width * 0.14)
        text: qsTr("Handlungsfeld")
    }
    Head {
        x: Math.round(root.width * 0.57)
        text: qsTr("Stand")
    }
    Head {
        x: Math.round(root.width * 0.7)
        width: Math.round(root.width * 0.06)
        text: qsTr("Ideen")
    }
    Head {
        x: Math.round(root.width * 0.76)
        width: Math.round(root.width * 0.08)
        text: qsTr("Rang der Bürgerschaft")
    }
    Head {
        x: Math.round(root.width * 0.85)
        width: Math.round(root.width * 0.08)
        text: qsTr("Rang der Verwaltung")
    }
    Head {
        x: Math.round(root.width * 0.94)
        width: root.width - x
        text: qsTr("Unter\u00ADschied")
    }
}
