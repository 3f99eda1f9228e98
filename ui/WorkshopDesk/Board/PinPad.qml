pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Four to six digits by finger or keyboard; nobody who looks on can read them.
FocusScope {
    id: root

    property string digits: ""
    readonly property int fewest: 4
    readonly property int most: 6
    readonly property real key: Math.max(Theme.touch.least, Theme.mm(18))
    readonly property bool ready: enabled && digits.length >= fewest
    signal entered(string pin)

    function strike(what: string) {
        if (what === "backspace")
            digits = digits.slice(0, -1);
        else if (what !== "check")
            digits = (digits + what).slice(0, most);
        else if (ready)
            finish();
    }
    function finish() {
        const pin = digits;
        digits = "";
        root.entered(pin);
    }

    implicitWidth: 3 * key + 2 * Theme.space.s
    implicitHeight: column.implicitHeight
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("PIN, %n Ziffer(n) eingegeben", "", digits.length)
    Keys.onPressed: event => {
        const what = event.key === Qt.Key_Backspace ? "backspace" : event.key === Qt.Key_Return || event.key === Qt.Key_Enter ? "check" : /^[0-9]$/.test(event.text) ? event.text : "";
        event.accepted = what !== "" && !event.isAutoRepeat;
        if (event.accepted)
            root.strike(what);
    }

    FocusRing {
        visible: root.activeFocus
    }
    Column {
        id: column

        spacing: Theme.space.m

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.s

            Repeater {
                model: root.most
                Rectangle {
                    required property int index

                    width: 14
                    height: 14
                    radius: 7
                    color: index < root.digits.length ? Theme.colours.ink : "transparent"
                    border.width: 2
                    border.color: index < root.fewest ? Theme.colours.ink : Theme.colours.ink2
                }
            }
        }
        Grid {
            columns: 3
            spacing: Theme.space.s

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "backspace", "0", "check"]
                Pressable {
                    id: stone

                    required property string modelData
                    readonly property bool signed: modelData.length > 1

                    objectName: "pin:" + modelData
                    text: modelData === "backspace" ? qsTr("Löschen") : modelData === "check" ? qsTr("Fertig") : modelData
                    enabled: modelData !== "check" || root.ready
                    opacity: enabled ? 1 : 0.4
                    width: root.key
                    height: root.key
                    onClicked: root.strike(modelData)

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radius.control
                        color: stone.pressed ? Theme.colours.primarySoft : Theme.colours.surface
                        border.width: Theme.hairline
                        border.color: Theme.colours.lineStrong
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: stone.signed
                        name: stone.modelData === "backspace" ? "backspace" : "check"
                        size: 26
                    }
                    Label {
                        anchors.centerIn: parent
                        visible: !stone.signed
                        text: stone.modelData
                        size: 26
                        weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
