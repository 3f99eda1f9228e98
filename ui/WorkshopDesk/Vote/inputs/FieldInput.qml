pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// A dot in a field of two axes: choose a candidate at the left, press its place in the square. One candidate: the square alone.
RowLayout {
    id: root

    required property PaperController paper
    readonly property bool several: list.count > 1
    readonly property FieldRow chosen: list.currentItem as FieldRow

    spacing: Theme.space.xxl

    ListView {
        id: list

        objectName: "candidates"
        visible: root.several
        Layout.fillHeight: true
        Layout.fillWidth: true
        cacheBuffer: 0
        model: root.paper.candidates
        spacing: Theme.space.m
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Zur Wahl")
        delegate: FieldRow {}
    }
    FieldSquare {
        objectName: "square"
        Layout.fillHeight: true
        Layout.fillWidth: !root.several
        Layout.preferredWidth: root.several ? Math.min(root.width * 0.62, root.height * 1.25) : root.width
        focus: true
        text: root.chosen?.title ?? ""
        form: root.paper.form
        across: root.chosen?.values[0] ?? 0
        up: root.chosen?.values[1] ?? 0
        onPlaced: (across, up) => root.paper.place(root.chosen.candidateId, across, up)
        onWithdrawn: root.paper.withdraw(root.chosen.candidateId)
        others: root.paper.candidates
    }
}
