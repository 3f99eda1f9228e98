import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The pages as they will be printed, one at a time, with their number and the paper.
Panel {
    id: root

    required property PrintController printing
    readonly property int count: printing.pictures.length
    readonly property var papers: ({
            "210x297": qsTr("A4 hoch"),
            "297x210": qsTr("A4 quer"),
            "297x420": qsTr("A3 hoch"),
            "420x594": qsTr("A2 hoch"),
            "594x841": qsTr("A1 hoch")
        })
    readonly property string paper: papers[printing.widthMm + "x" + printing.heightMm] ?? ""
    property int page: 0
    readonly property string picture: printing.pictures[page] ?? ""

    title: qsTr("Vorschau")
    onCountChanged: page = Math.max(0, Math.min(page, count - 1))

    RowLayout {
        visible: root.printing.problem === ""
        Layout.fillWidth: true
        spacing: Theme.space.m

        Label {
            objectName: "printSheets"
            Layout.fillWidth: true
            text: root.count > 0 ? qsTr("%n Blatt", "", root.printing.sheets) + " " + root.paper : qsTr("Die Vorschau wird gemacht")
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        IconButton {
            visible: root.count > 1
            objectName: "printBack"
            icon: "left"
            text: qsTr("Seite zurück")
            showText: false
            enabled: root.page > 0
            onClicked: root.page -= 1
        }
        Label {
            visible: root.count > 1
            objectName: "printPage"
            text: qsTr("Seite %1 von %2").arg(root.page + 1).arg(root.count)
        }
        IconButton {
            visible: root.count > 1
            objectName: "printOn"
            icon: "right"
            text: qsTr("Seite weiter")
            showText: false
            enabled: root.page < root.count - 1
            onClicked: root.page += 1
        }
    }
    Label {
        visible: root.printing.problem === "" && root.printing.sheets > root.count
        Layout.fillWidth: true
        text: qsTr("Gezeigt werden die ersten %1 Seiten.").arg(root.count)
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "printProblem"
        visible: root.printing.problem !== ""
        Layout.fillWidth: true
        text: root.printing.problem
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "printSave"
        Layout.fillWidth: true
        kind: "primary"
        icon: "print"
        text: root.printing.saving ? qsTr("PDF wird gespeichert") : qsTr("PDF speichern")
        enabled: !root.printing.saving && root.printing.sheets > 0
        onClicked: root.printing.save()
    }
    Label {
        objectName: "printSaved"
        visible: root.printing.saved !== ""
        Layout.fillWidth: true
        text: qsTr("Gespeichert: %1").arg(root.printing.saved)
        wrapMode: Text.WrapAnywhere
    }
    AppButton {
        objectName: "printOpen"
        visible: root.printing.saved !== ""
        icon: "file"
        text: qsTr("Öffnen und drucken")
        onClicked: root.printing.open()
    }
    Rectangle {
        id: ground

        readonly property bool wide: root.printing.widthMm > root.printing.heightMm

        visible: root.printing.problem === ""
        Layout.fillWidth: true
        implicitHeight: Math.round(Math.min(width * (wide ? 0.75 : 1.3), Theme.desk.body * 26))
        radius: Theme.radius.control
        color: Theme.colours.sunken

        Image {
            objectName: "printPicture"
            anchors.fill: parent
            anchors.margins: Theme.space.m
            source: root.picture
            fillMode: Image.PreserveAspectFit
            mipmap: true
            cache: false
            opacity: root.printing.busy ? 0.55 : 1
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Seite %1 von %2").arg(root.page + 1).arg(root.printing.sheets)
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Bitte in Originalgröße drucken (100 %), nicht „an Seite anpassen“.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
