pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls

// A day, chosen in a calendar that unfolds below. It shows "day" and asks for another; the owner decides.
Captioned {
    id: root

    // YYYY-MM-DD or empty
    required property string day
    property bool open: false
    signal chosen(string day)

    function choose(day: string) {
        root.open = false;
        button.forceActiveFocus(Qt.PopupFocusReason);
        if (day !== root.day)
            root.chosen(day);
    }

    AppButton {
        id: button

        objectName: "dayButton"
        Layout.fillWidth: true
        kind: "plain"
        icon: root.open ? "up" : "timer"
        text: root.day === "" ? qsTr("Tag wählen") : DevelopWords.day(root.day)
        Accessible.name: qsTr("%1: %2").arg(root.label).arg(text)
        onClicked: root.open = !root.open
    }
    Loader {
        Layout.alignment: Qt.AlignHCenter
        active: root.open
        visible: active
        sourceComponent: MonthPicker {
            day: root.day
            onChosen: day => root.choose(day)
            onDismissed: root.choose(root.day)
        }
    }
}
