pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How large letters must be here: the screen is measured with a bank card or by its diagonal, and the distance is told.
Sheet {
    id: root

    required property DeskController desk
    readonly property SightController sight: desk.sight
    readonly property var locale: Qt.locale(desk.language)

    title: qsTr("Bildschirm einmessen")
    spacing: Theme.space.m

    Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 640
        text: qsTr("Legen Sie eine Bankkarte oder einen Ausweis in diesem Format an den Bildschirm. Ziehen Sie am Griff, bis beide gleich breit sind.")
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        CardRuler {
            id: ruler

            objectName: "cardRuler"
            Layout.fillWidth: true
            pxPerMm: root.sight.pxPerMm
            onChosen: pixels => root.sight.measureCard(pixels)
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.s

            IconButton {
                objectName: "wider"
                icon: "plus"
                text: qsTr("Breiter")
                onClicked: ruler.widen(1)
            }
            IconButton {
                objectName: "narrower"
                icon: "minus"
                text: qsTr("Schmaler")
                onClicked: ruler.widen(-1)
            }
        }
    }
    RowLayout {
        spacing: Theme.space.xxl

        Captioned {
            label: qsTr("Oder: Diagonale in Zoll")

            Stepper {
                objectName: "inches"
                text: qsTr("Diagonale in Zoll")
                value: root.sight.inches
                from: 7
                to: 120
                onChosen: value => root.sight.setInches(value)
            }
        }
        Captioned {
            label: qsTr("Wie weit der Letzte entfernt ist, in Zentimetern")

            Stepper {
                objectName: "distance"
                text: qsTr("Abstand in Zentimetern")
                value: Math.round(root.sight.distance * 100)
                from: 40
                to: 600
                step: 10
                onChosen: value => root.sight.setDistance(value / 100)
            }
        }
    }
    Label {
        objectName: "sightInWords"
        Layout.fillWidth: true
        Layout.preferredWidth: 640
        text: qsTr("Kartentext %1 mm hoch, lesbar bis %2 m.").arg(root.sight.capitalHeight.toLocaleString(root.locale, "f", root.sight.capitalHeight < 10 ? 1 : 0)).arg(root.sight.distance.toLocaleString(root.locale, "f", 1)) + " " + qsTr("In dieser Größe passen etwa %n Karte(n) auf den Bildschirm.", "", root.sight.fitting)
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 640
        visible: root.sight.fitting < 25
        text: qsTr("Für mehr Karten: näher herankommen lassen oder einen größeren Bildschirm nehmen.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "forgetSight"
        kind: "plain"
        icon: "undo"
        text: qsTr("Angaben des Bildschirms nehmen")
        onClicked: root.sight.forget()
    }
}
