pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Before anything public is written: every place that may tell of a person, and what becomes of it.
Panel {
    id: root

    required property PersonalDataController personalData
    // the first so many are shown, until somebody asks for more
    property int most: 4

    title: qsTr("Angaben zu Personen")
    visible: personalData.count > 0
    Component.onCompleted: personalData.refresh()

    Connections {
        target: root.personalData

        function onChanged() {
            root.personalData.refresh();
        }
    }
    Label {
        objectName: "personalHint"
        Layout.fillWidth: true
        text: root.personalData.undecidedCount > 0 ? qsTr("An %n Stelle(n) kann etwas über Personen stehen. Bitte entscheiden Sie, bevor Sie öffentliche Dateien schreiben.", "", root.personalData.undecidedCount) : qsTr("Alles entschieden. Geschwärztes steht in öffentlichen Dateien als […].")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: root.personalData.undecidedCount > 1
        spacing: Theme.space.m

        AppButton {
            objectName: "keepRest"
            text: qsTr("Alle übrigen bleiben")
            onClicked: root.personalData.decideRest("keep")
        }
        AppButton {
            objectName: "blackenRest"
            text: qsTr("Alle übrigen schwärzen")
            onClicked: root.personalData.decideRest("blacken")
        }
    }
    Repeater {
        model: root.personalData.rows

        Loader {
            id: row

            required property int index
            required property string key
            required property string record
            required property int number
            required property string kind
            required property string before
            required property string words
            required property string after
            required property string verdict
            required property bool canBeInternal

            objectName: "place" + index
            Layout.fillWidth: true
            active: index < root.most
            visible: active
            sourceComponent: PersonalPlace {
                record: row.record
                number: row.number
                kind: row.kind
                before: row.before
                words: row.words
                after: row.after
                verdict: row.verdict
                canBeInternal: row.canBeInternal
                onDecided: verdict => root.personalData.decide(row.key, verdict)
            }
        }
    }
    AppButton {
        objectName: "morePlaces"
        visible: root.personalData.count > root.most
        text: qsTr("%n weitere Stelle(n) zeigen", "", root.personalData.count - root.most)
        onClicked: root.most += 20
    }
}
