pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One source of a measure, shown by its children, with the way to take it away: a question first, told what stays.
ColumnLayout {
    id: root

    // of OfficeMeasureOrigin.named, or undefined for an idea that lies in a group and is not named itself
    required property var source
    required property OfficeMeasureOrigin origin
    required property bool asked
    // the question is not seen without what it is about
    readonly property bool wholeInSight: asked
    default property alias content: line.data
    // the source that is asked about, or "" for none
    signal wanted(string ref)

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        RowLayout {
            id: line

            Layout.fillWidth: true
        }
        IconButton {
            objectName: "away:" + (root.source?.ref ?? "")
            visible: root.source !== undefined && root.origin.open && !root.asked
            icon: "close"
            showText: false
            text: qsTr("Wegnehmen: %1").arg(root.source?.short ?? "")
            onClicked: {
                root.wanted(root.source.ref);
                yes.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    ColumnLayout {
        visible: root.asked
        Layout.fillWidth: true
        spacing: Theme.space.s

        Label {
            objectName: "awayStays"
            Layout.fillWidth: true
            text: root.source?.stays ?? ""
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s
            spacing: Theme.space.m

            AppButton {
                id: yes

                objectName: "awayYes"
                icon: "close"
                text: qsTr("Ja, wegnehmen")
                onClicked: root.origin.takeAway(root.source.ref)
            }
            AppButton {
                objectName: "awayNo"
                kind: "plain"
                text: qsTr("Behalten")
                onClicked: root.wanted("")
            }
        }
    }
}
