pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The ideas as pages for the whole room: an idea that does not fit whole is the first one of the next page.
FocusScope {
    id: root

    required property var rows
    // what is seen is asked anew when the rows are laid out, as well as when they are moved
    readonly property int first: firstSeen(list.contentY, list.count, list.contentHeight)
    // the last one that is seen whole, at least the first
    readonly property int last: lastWhole(list.contentY, list.height, list.count, list.contentHeight)
    readonly property bool atEnd: list.count === 0 || list.atYEnd

    function firstSeen(top: real, count: int, _laidOut: real): int {
        return count > 0 ? Math.max(0, list.indexAt(0, top + 1)) : -1;
    }
    function lastWhole(top: real, height: real, count: int, _laidOut: real): int {
        const at = list.indexAt(0, top + height - 1);
        if (at < 0)
            return count - 1;
        const item = list.itemAtIndex(at);
        const whole = item !== null && item.y + item.height <= top + height + 1;
        return Math.max(root.first, whole ? at : at - 1);
    }
    function next() {
        // an idea higher than the page goes on below
        if (root.last + 1 < list.count && root.last >= root.first && list.itemAtIndex(root.first)?.height <= list.height)
            list.positionViewAtIndex(root.last + 1, ListView.Beginning);
        else
            list.contentY = Math.min(list.contentY + list.height * 0.8, Math.max(list.originY, list.originY + list.contentHeight - list.height));
    }
    function back() {
        // the first one that is seen becomes the one below the page
        list.positionViewAtIndex(Math.max(0, root.first - 1), ListView.End);
        if (list.atYBeginning || list.contentY < list.originY)
            list.positionViewAtBeginning();
    }
    function begin() {
        list.positionViewAtBeginning();
    }

    Keys.onPressed: event => {
        const by = event.key === Qt.Key_PageDown || event.key === Qt.Key_Right || event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_PageUp || event.key === Qt.Key_Left || event.key === Qt.Key_Up ? -1 : 0;
        event.accepted = by !== 0;
        if (by > 0)
            root.next();
        else if (by < 0)
            root.back();
    }
    onRowsChanged: Qt.callLater(root.begin)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        ListView {
            id: list

            objectName: "formerIdeas"
            Layout.fillWidth: true
            Layout.fillHeight: true
            cacheBuffer: 0
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.rows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Frühere Ideen")

            ScrollMark {
                anchors.right: parent.right
                height: list.height
                view: list
            }

            delegate: FormerIdea {
                required property int index
                required property var modelData

                objectName: "formerIdea:" + index
                width: ListView.view.width - Theme.space.xxl
                row: modelData
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.l
            spacing: Theme.space.m

            Label {
                objectName: "formerPlace"
                Layout.fillWidth: true
                text: list.count > 0 ? qsTr("Ideen %L1 bis %L2 von %L3").arg(root.first + 1).arg(root.last + 1).arg(list.count) : ""
                size: Theme.desk.lead
                color: Theme.colours.ink2
            }
            AppButton {
                objectName: "formerBack"
                kind: "plain"
                icon: "left"
                text: qsTr("Zurück")
                enabled: !list.atYBeginning
                onClicked: root.back()
            }
            AppButton {
                objectName: "formerNext"
                icon: "right"
                text: qsTr("Weiter")
                enabled: !root.atEnd
                onClicked: root.next()
            }
        }
    }
}
