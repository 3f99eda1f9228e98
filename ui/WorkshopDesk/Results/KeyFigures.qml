import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The workshop in a few figures, each with its word.
Flow {
    id: root

    required property ResultsController results
    readonly property var day: Date.fromLocaleString(Qt.locale("C"), results.date, "yyyy-MM-dd")

    spacing: Theme.space.s

    component Figure: Badge {
        size: Theme.desk.body
    }

    Figure {
        visible: root.results.date !== ""
        text: root.day.toLocaleDateString(Qt.locale(), qsTr("d. MMMM yyyy", "date"))
    }
    Figure {
        visible: root.results.headCount > 0
        text: qsTr("%n Person(en)", "", root.results.headCount)
    }
    Figure {
        text: qsTr("%n Karte(n)", "", root.results.cardCount)
    }
    Figure {
        text: qsTr("%n Gruppe(n)", "", root.results.clusterCount)
    }
    Figure {
        visible: root.results.ballotTitles.length > 0
        text: qsTr("%n Stimmzettel", "", root.results.paperCount)
    }
}
