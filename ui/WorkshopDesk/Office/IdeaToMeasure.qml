pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What is looked at or chosen becomes a measure, or is added to one that is searched by key or words.
ColumnLayout {
    id: root

    required property OfficeSourcesController sources
    property bool several: false
    property bool searching: false

    spacing: Theme.space.m
    onSearchingChanged: {
        if (searching)
            sources.search("");
    }

    Connections {
        target: root.sources

        function onAdded() {
            root.searching = false;
        }
    }
    Choice {
        objectName: "sourceTaken"
        visible: options.length > 0
        Layout.fillWidth: true
        text: qsTr("Was hineinkommt")
        options: root.sources.choices
        currentIndex: root.sources.taken
        onChosen: index => root.sources.take(index)
    }
    AppButton {
        objectName: "makeMeasure"
        icon: "plus"
        text: root.several ? qsTr("Maßnahme aus Auswahl") : qsTr("Maßnahme daraus machen")
        onClicked: root.sources.makeMeasure()
    }
    AppButton {
        objectName: "toMeasure"
        kind: "plain"
        icon: root.searching ? "up" : "down"
        text: qsTr("Zu einer Maßnahme …")
        onClicked: root.searching = !root.searching
    }
    Field {
        objectName: "measureSearch"
        visible: root.searching && root.sources.total > 0
        Layout.fillWidth: true
        label: qsTr("Maßnahme suchen")
        placeholder: qsTr("Kürzel oder Wörter")
        icon: "search"
        onEdited: value => root.sources.search(value)
        onVisibleChanged: reset()
    }
    Repeater {
        model: root.searching ? root.sources.measures : []

        AppButton {
            required property var modelData

            objectName: "toMeasure:" + modelData.number
            Layout.fillWidth: true
            kind: "plain"
            icon: "plus"
            text: modelData.title
            onClicked: root.sources.addTo(modelData.number)
        }
    }
    Label {
        objectName: "measuresFound"
        visible: root.searching && (root.sources.measures.length === 0 || root.sources.total > root.sources.measures.length)
        Layout.fillWidth: true
        text: root.sources.total === 0 ? qsTr("Noch gibt es keine Maßnahme.") : root.sources.measures.length === 0 ? qsTr("Keine Maßnahme passt.") : qsTr("%L1 von %L2 Maßnahmen").arg(root.sources.measures.length).arg(root.sources.total)
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
