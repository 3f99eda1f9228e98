pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One place in a text that may tell of a person: the words in their sentence, and what becomes of them.
ColumnLayout {
    id: root

    required property string record
    required property int number
    required property string kind
    required property string before
    required property string words
    required property string after
    // keep, blacken, or empty as long as nobody decided
    required property string verdict
    required property bool canBeInternal
    readonly property var verdicts: canBeInternal ? ["keep", "blacken", "internal"] : ["keep", "blacken"]
    readonly property var kinds: ({
            email: qsTr("E-Mail-Adresse"),
            phone: qsTr("Telefonnummer"),
            address: qsTr("Adresse"),
            name: qsTr("Name")
        })
    readonly property var records: ({
            note: qsTr("Karte %1"),
            cluster: qsTr("Gruppe %1"),
            ballot: qsTr("Abstimmung über %1"),
            statement: qsTr("Aussage"),
            link: qsTr("Satz zur Einordnung"),
            assessment: qsTr("Einschätzung"),
            feedback: qsTr("Rückmeldung"),
            action_item: qsTr("Maßnahme %1"),
            project_profile: qsTr("Steckbrief %1")
        })
    signal decided(string verdict)

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: (root.records[root.record] ?? "%1").arg(root.number)
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Badge {
            text: root.kinds[root.kind] ?? ""
        }
    }
    Label {
        objectName: "sentence"
        Layout.fillWidth: true
        text: root.before + (root.verdict === "blacken" ? "[…]" : "»" + root.words + "«") + root.after
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Segmented {
        objectName: "verdict"
        Layout.maximumWidth: root.width
        text: qsTr("Was geschieht mit „%1“?").arg(root.words)
        options: root.canBeInternal ? [qsTr("Bleibt"), qsTr("Schwärzen"), qsTr("Alles nur intern")] : [qsTr("Bleibt"), qsTr("Schwärzen")]
        currentIndex: root.verdicts.indexOf(root.verdict)
        onChosen: index => root.decided(root.verdicts[index])
    }
    Rule {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
    }
}
