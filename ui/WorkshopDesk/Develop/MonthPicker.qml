pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One month of days to touch; arrows of the keyboard go from day to day, Page up and down from month to month.
FocusScope {
    id: root

    // YYYY-MM-DD or empty
    required property string day
    // year and month that are shown, and the day with the focus
    property date front: day === "" ? new Date() : Date.fromLocaleString(Qt.locale("C"), day, "yyyy-MM-dd")
    readonly property int cell: Theme.touch.least
    // the Monday at or before the first of the month
    readonly property date first: new Date(front.getFullYear(), front.getMonth(), 1 - (new Date(front.getFullYear(), front.getMonth(), 1).getDay() + 6) % 7)
    signal chosen(string day)
    signal dismissed

    function iso(when: date): string {
        return when.toLocaleDateString(Qt.locale("C"), "yyyy-MM-dd");
    }
    function go(days: int, months: int) {
        const last = new Date(front.getFullYear(), front.getMonth() + months + 1, 0).getDate();
        const date = months === 0 ? front.getDate() : Math.min(front.getDate(), last);
        root.front = new Date(front.getFullYear(), front.getMonth() + months, date + days);
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Component.onCompleted: grid.forceActiveFocus(Qt.PopupFocusReason)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Kalender")
    Keys.onEscapePressed: root.dismissed()

    ColumnLayout {
        id: column

        spacing: Theme.space.s

        RowLayout {
            IconButton {
                objectName: "previousMonth"
                icon: "left"
                text: qsTr("Voriger Monat")
                showText: false
                onClicked: root.go(0, -1)
            }
            Label {
                Layout.fillWidth: true
                text: root.front.toLocaleDateString(Qt.locale(), "MMMM yyyy")
                weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }
            IconButton {
                objectName: "nextMonth"
                icon: "right"
                text: qsTr("Nächster Monat")
                showText: false
                onClicked: root.go(0, 1)
            }
        }
        Grid {
            id: grid

            columns: 7
            activeFocusOnTab: true
            Accessible.role: Accessible.Table
            Accessible.name: root.front.toLocaleDateString(Qt.locale(), Locale.LongFormat)
            Keys.onLeftPressed: root.go(-1, 0)
            Keys.onRightPressed: root.go(1, 0)
            Keys.onUpPressed: root.go(-7, 0)
            Keys.onDownPressed: root.go(7, 0)
            Keys.onReturnPressed: root.chosen(root.iso(root.front))
            Keys.onEnterPressed: root.chosen(root.iso(root.front))
            Keys.onSpacePressed: root.chosen(root.iso(root.front))
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
                    return;
                event.accepted = true;
                root.go(0, event.key === Qt.Key_PageDown ? 1 : -1);
            }

            Repeater {
                model: 42

                Pressable {
                    id: entry

                    required property int index
                    readonly property date when: new Date(root.first.getFullYear(), root.first.getMonth(), root.first.getDate() + index)
                    readonly property string key: root.iso(when)
                    readonly property bool on: key === root.day
                    readonly property bool inMonth: when.getMonth() === root.front.getMonth()

                    objectName: "day:" + key
                    text: when.toLocaleDateString(Qt.locale(), Locale.LongFormat)
                    implicitWidth: root.cell
                    implicitHeight: root.cell
                    activeFocusOnTab: false
                    onClicked: root.chosen(key)

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: 2
                        radius: Theme.radius.control
                        color: entry.on ? Theme.colours.primary : entry.pressed ? Theme.colours.primarySoft : "transparent"
                        border.width: grid.activeFocus && entry.key === root.iso(root.front) ? Theme.focusWidth : 0
                        border.color: Theme.colours.focus
                    }
                    Label {
                        anchors.centerIn: parent
                        text: entry.when.getDate()
                        weight: entry.inMonth ? Font.Medium : Font.Normal
                        color: entry.on ? Theme.colours.onPrimary : entry.inMonth ? Theme.colours.ink : Theme.colours.ink2
                        Accessible.ignored: true
                    }
                }
            }
        }
        AppButton {
            objectName: "noDay"
            visible: root.day !== ""
            Layout.fillWidth: true
            kind: "plain"
            text: qsTr("Kein Tag")
            onClicked: root.chosen("")
        }
    }
}
