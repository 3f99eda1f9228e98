pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What people take home: which files, where to, one button for all of them, and what became of each.
Panel {
    id: root

    required property ResultsController results
    readonly property var kinds: ({
            protocol: qsTr("Ergebnisprotokoll"),
            poster: qsTr("Plakat"),
            csv: qsTr("Tabelle aller Karten"),
            package: qsTr("Workshop-Paket")
        })
    readonly property int count: results.chosenFormats.length
    readonly property bool complete: results.cover.complete || !results.chosenFormats.includes("package")

    title: qsTr("Mitnehmen")
    spacing: 0

    component FormatRow: ExportRow {
        required property string key

        objectName: key
        Layout.fillWidth: true
        text: root.kinds[key]
        checked: root.results.chosenFormats.includes(key)
        enabled: !root.results.writing && (key !== "poster" || root.results.posterPossible)
        onToggled: on => root.results.choose(key, on)
    }

    EditionChoice {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.s
        results: root.results
    }
    FormatRow {
        key: "protocol"
        icon: "file"
        body: qsTr("barrierefrei, mit allen Karten, auch denen ohne Punkte")
        kind: qsTr("PDF/UA")
    }
    FormatRow {
        key: "csv"
        icon: "results"
        body: qsTr("%n Zeile(n), mit Gruppe, Punkten und Herkunft", "", root.results.cardCount)
        kind: qsTr("Excel")
    }
    FormatRow {
        key: "package"
        icon: "office"
        body: root.results.internal ? qsTr("für das Projektbüro, enthält alles") : qsTr("zum Öffnen auf einem anderen Computer, ohne Internes")
        kind: qsTr("Datei")
    }
    PackageCover {
        objectName: "cover"
        visible: root.results.chosenFormats.includes("package")
        enabled: !root.results.writing
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.xxl
        Layout.bottomMargin: Theme.space.s
        cover: root.results.cover
    }
    FormatRow {
        key: "poster"
        icon: "print"
        body: root.results.posterPossible ? qsTr("A3, mit QR-Code zum Ideenspeicher") : qsTr("braucht die Adresse des Ideenspeichers, einzutragen unter „Vorbereiten“")
        kind: qsTr("PDF")
    }
    MoreFormats {
        Layout.fillWidth: true
        results: root.results
    }
    Checkbox {
        objectName: "interim"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        text: qsTr("Als Zwischenstand kennzeichnen")
        checked: root.results.interim
        enabled: !root.results.writing
        onToggled: checked => root.results.setInterim(checked)
    }
    ExportFolder {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        results: root.results
    }
    AppButton {
        objectName: "write"
        visible: !root.results.writing
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        size: Theme.desk.lead
        kind: "primary"
        icon: "exporting"
        text: root.count > 0 ? qsTr("%n Datei(en) schreiben", "", root.count) : qsTr("Nichts ausgewählt")
        enabled: root.count > 0 && root.complete
        onClicked: root.results.write()
    }
    RowLayout {
        visible: root.results.writing
        Layout.topMargin: Theme.space.xl
        spacing: Theme.space.l

        ProgressLine {
            objectName: "progress"
            Layout.fillWidth: true
            value: root.results.progress
            text: qsTr("Dateien werden geschrieben")
        }
        AppButton {
            objectName: "cancel"
            kind: "plain"
            icon: "close"
            text: qsTr("Abbrechen")
            onClicked: root.results.cancel()
        }
    }
    ColumnLayout {
        objectName: "outcomes"
        visible: root.results.outcomes.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        spacing: Theme.space.s

        Repeater {
            model: root.results.outcomes

            OutcomeRow {
                required property var modelData

                Layout.fillWidth: true
                name: modelData.name
                kind: root.kinds[modelData.key] ?? root.results.otherFormats.find(one => one.key === modelData.key)?.name ?? ""
            }
        }
        AppButton {
            id: opener

            objectName: "openFolder"
            Layout.topMargin: Theme.space.s
            visible: root.results.outcomes.some(outcome => outcome.name !== "")
            icon: "office"
            text: qsTr("Ordner öffnen")
            onClicked: root.results.openFolder()
        }
    }
    Item {
        Layout.fillHeight: true
    }
    // The page follows the focus, so that what became of the files is seen.
    Timer {
        interval: 1
        running: !root.results.writing && opener.visible
        onTriggered: opener.forceActiveFocus(Qt.OtherFocusReason)
    }
}
