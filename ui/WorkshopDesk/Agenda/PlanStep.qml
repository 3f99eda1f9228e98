import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One phase of the plan while the workshop runs; pressed, it shows what can become of it.
ColumnLayout {
    id: root

    // {title, minutes, startsAt, skipped, held, now} of PlanController.phases
    required property var phase
    // {entered, used, times, standing} of TimetableController.phases
    required property var line
    required property int index
    required property int count
    required property bool chosen
    property int size: Theme.desk.body
    signal picked
    signal wished(string what)

    readonly property string standing: line?.standing ?? "next"
    readonly property string clock: (line?.entered ?? "") !== "" ? line.entered : line?.starts ?? ""
    readonly property string told: standing === "now" ? qsTr("läuft") : standing === "skipped" ? qsTr("übersprungen") : (line?.times ?? 0) > 1 ? qsTr("%1-mal").arg(line.times) : standing === "done" ? qsTr("war schon") : ""

    function takeFocus() {
        row.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0

    Pressable {
        id: row

        objectName: "step:" + root.index
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch.least, words.implicitHeight + Theme.space.m)
        text: [(root.index + 1) + " " + (root.phase?.title ?? ""), root.clock, qsTr("%1 Min.").arg(root.phase?.minutes ?? 0), root.told].filter(part => part !== "").join(", ")
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: root.chosen
        onClicked: root.picked()
        Keys.onUpPressed: event => {
            event.accepted = event.modifiers & Qt.AltModifier;
            if (event.accepted)
                root.wished("up");
        }
        Keys.onDownPressed: event => {
            event.accepted = event.modifiers & Qt.AltModifier;
            if (event.accepted)
                root.wished("down");
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.control
            color: root.chosen || row.pressed ? Theme.colours.primarySoft : "transparent"
            border.width: root.standing === "now" ? 2 : 0
            border.color: Theme.colours.primary
        }
        RowLayout {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space.m
            width: parent.width - 2 * x
            spacing: Theme.space.m

            Label {
                Layout.preferredWidth: Math.round(root.size * 2.9)
                text: root.clock
                size: root.size
                color: Theme.colours.ink2
                font.features: ({
                        "tnum": 1
                    })
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: (root.index + 1) + "  " + (root.phase?.title ?? "")
                size: root.size
                weight: root.standing === "now" ? Font.Bold : Font.Normal
                font.strikeout: root.standing === "skipped"
                color: root.standing === "done" || root.standing === "skipped" ? Theme.colours.ink2 : Theme.colours.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Badge {
                visible: root.told !== ""
                text: root.told
                size: Math.round(root.size * 0.85)
                tone: root.standing === "now" ? "accent" : "neutral"
                Accessible.ignored: true
            }
            Label {
                text: qsTr("%1 Min.").arg(root.phase?.minutes ?? 0)
                size: root.size
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
    Flow {
        visible: root.chosen
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.m
        Layout.topMargin: Theme.space.s
        Layout.bottomMargin: Theme.space.m
        spacing: Theme.space.s

        AppButton {
            objectName: "step:enter"
            visible: root.standing !== "now"
            kind: "primary"
            size: root.size
            icon: root.phase?.held ? "turn" : "arrow"
            text: root.phase?.held ? qsTr("Noch einmal") : qsTr("Dorthin gehen")
            onClicked: root.wished("enter")
        }
        AppButton {
            objectName: "step:skip"
            visible: root.standing !== "now" && !(root.phase?.held ?? false)
            kind: "plain"
            size: root.size
            text: root.phase?.skipped ? qsTr("Doch nicht überspringen") : qsTr("Überspringen")
            onClicked: root.wished("skip")
        }
        AppButton {
            objectName: "step:up"
            kind: "plain"
            size: root.size
            icon: "up"
            text: qsTr("Früher")
            enabled: root.index > 0
            onClicked: root.wished("up")
        }
        AppButton {
            objectName: "step:down"
            kind: "plain"
            size: root.size
            icon: "down"
            text: qsTr("Später")
            enabled: root.index < root.count - 1
            onClicked: root.wished("down")
        }
    }
}
