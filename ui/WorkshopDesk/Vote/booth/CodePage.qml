pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The code of the voting card: by finger on the keys below, by keyboard, by a scanner that types, or by camera.
BoothPage {
    id: root

    required property BoothController booth
    readonly property string said: booth.problem === "card-used" ? qsTr("Mit dieser Karte wurde schon abgestimmt. Bitte wenden Sie sich an die Moderation.") : booth.problem === "card-unknown" ? qsTr("Diese Karte gilt hier nicht. Bitte prüfen Sie den Code.") : ""

    heading: qsTr("Code Ihrer Stimmkarte")
    onSaidChanged: {
        if (said !== "")
            Accessible.announce(said, Accessible.Assertive);
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.booth.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.booth.checkCode();
        else if (/^[0-9A-Za-z-]$/.test(event.text))
            root.booth.type(event.text);
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.max(typed.implicitWidth, keys.implicitWidth) + 2 * Theme.space.xl
        implicitHeight: typed.implicitHeight + 2 * Theme.space.m
        radius: Theme.radius.control
        color: Theme.colours.surface
        border.width: 2
        border.color: root.said !== "" ? Theme.colours.danger : Theme.colours.lineStrong

        Label {
            id: typed

            objectName: "typedCode"
            anchors.centerIn: parent
            text: root.booth.code + "____-____-____".slice(root.booth.code.length)
            size: Math.min(Theme.wall.numeral, Math.round(root.height * 0.075))
            weight: Font.Bold
            font.features: ({
                    "tnum": 1
                })
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Code: %1").arg(root.booth.code)
        }
    }
    Label {
        objectName: "codeProblem"
        Layout.fillWidth: true
        text: root.said || (root.booth.cameraLooks ? qsTr("Bitte halten Sie die Stimmkarte vor die Kamera, oder geben Sie die zwölf Zeichen ein.") : qsTr("Bitte geben Sie die zwölf Zeichen von der Karte ein."))
        size: Math.min(Theme.wall.label, Math.round(root.height * 0.036))
        weight: root.said !== "" ? Font.DemiBold : Font.Normal
        color: root.said !== "" ? Theme.colours.danger : Theme.colours.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    CodeKeys {
        id: keys

        Layout.alignment: Qt.AlignHCenter
        key: Math.max(Theme.touch.least, Math.min(Theme.mm(33), Math.round(root.height * 0.085)))
        onStruck: letter => root.booth.type(letter)
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.m
        spacing: Theme.space.l

        component Large: AppButton {
            size: Math.min(Theme.wall.label, Math.round(root.height * 0.038))
        }

        Large {
            objectName: "boothBack"
            kind: "plain"
            icon: "left"
            text: qsTr("Zurück")
            onClicked: root.booth.back()
        }
        Large {
            objectName: "codeErase"
            kind: "plain"
            icon: "backspace"
            text: qsTr("Löschen")
            onClicked: root.booth.erase()
        }
        Large {
            objectName: "codeCheck"
            kind: "primary"
            icon: "check"
            text: qsTr("Weiter")
            focus: true
            enabled: root.booth.codeComplete
            onClicked: root.booth.checkCode()
        }
    }
}
