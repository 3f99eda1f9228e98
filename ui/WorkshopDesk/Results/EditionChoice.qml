import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// For whom the files are: everybody, or the project office.
ColumnLayout {
    id: root

    required property ResultsController results

    spacing: Theme.space.s

    Segmented {
        objectName: "edition"
        Layout.topMargin: Theme.space.m
        Layout.maximumWidth: root.width
        text: qsTr("Für wen die Dateien sind")
        options: [qsTr("Öffentlich"), qsTr("Intern")]
        enabled: !root.results.writing && root.results.publicPossible
        currentIndex: root.results.internal ? 1 : 0
        onChosen: index => root.results.setInternal(index === 1)
    }
    Label {
        objectName: "editionHint"
        Layout.fillWidth: true
        text: !root.results.publicPossible ? qsTr("Dieser Workshop ist nur für den internen Gebrauch. Jede Datei trägt den Vermerk „intern“.") : root.results.internal ? qsTr("Mit allem, was „nur intern“ ist. Jede Datei trägt den Vermerk „intern“.") : qsTr("Ohne alles, was „nur intern“ ist, und ohne die Ablage.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
