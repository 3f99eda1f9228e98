pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What is thought of a measure: ratings of the administration, worries with answers, what it helps and hinders.
Flickable {
    id: root

    required property OfficeMeasuresController measures
    readonly property OfficeMeasureSheet measure: measures.sheet
    readonly property var others: measures.everything.filter(line => line.number !== measure.number)
    readonly property bool dirty: [unit, comment, worry, because].some(field => field.value !== "")
    property int value: 2
    property int other: 0
    property int relation: 0

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.NoButton

    component Heading: Label {
        Layout.fillWidth: true
        size: Theme.desk.lead
        weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    component Sentences: Repeater {
        Label {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            wrapMode: Text.Wrap
        }
    }

    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: root
    }
    FollowFocus {
        view: root
    }
    // an entry that was kept empties its form; one that was refused, and the other forms, stay as they are
    Connections {
        target: root.measures

        function onKept(form) {
            const fields = form === "rating" ? [unit, comment] : form === "worry" ? [worry] : form === "relation" ? [because] : [];
            fields.forEach(field => field.reset());
        }
    }
    ColumnLayout {
        id: column

        width: root.width - Theme.space.xl
        spacing: Theme.space.m

        Heading {
            text: qsTr("Bewertung der Verwaltung")
        }
        Sentences {
            model: root.measure.ratings
        }
        Field {
            id: unit

            objectName: "ratingUnit"
            Layout.fillWidth: true
            label: qsTr("Amt oder Fachbereich")
        }
        Captioned {
            Layout.fillWidth: true
            label: qsTr("Bewertung")

            Choice {
                objectName: "ratingValue"
                Layout.fillWidth: true
                text: qsTr("Bewertung")
                options: [qsTr("1 – nicht geeignet"), qsTr("2 – wenig geeignet"), qsTr("3 – geeignet"), qsTr("4 – gut"), qsTr("5 – sehr gut")]
                currentIndex: root.value
                onChosen: index => root.value = index
            }
        }
        TextArea {
            id: comment

            objectName: "ratingComment"
            Layout.fillWidth: true
            label: qsTr("Begründung")
            lines: 1
        }
        AppButton {
            objectName: "rateMeasure"
            icon: "check"
            text: qsTr("Bewertung festhalten")
            onClicked: root.measures.rate(unit.value, root.value + 1, comment.value);
        }
        Rule {
            Layout.fillWidth: true
        }
        Heading {
            text: qsTr("Sorgen und Antworten")
        }
        Repeater {
            model: root.measure.concerns

            TextArea {
                id: concern

                required property var modelData

                objectName: "concern:" + modelData.number
                Layout.fillWidth: true
                label: modelData.words
                placeholder: qsTr("Antwort")
                text: modelData.answer
                lines: 1
                onCommitted: value => root.measures.worry("", value, concern.modelData.number)
            }
        }
        TextArea {
            id: worry

            objectName: "newConcern"
            Layout.fillWidth: true
            label: qsTr("Neue Sorge")
            lines: 1
        }
        AppButton {
            objectName: "addConcern"
            icon: "plus"
            text: qsTr("Sorge aufnehmen")
            onClicked: root.measures.worry(worry.value, "", 0);
        }
        Rule {
            Layout.fillWidth: true
        }
        Heading {
            text: qsTr("Bezüge")
        }
        Sentences {
            model: root.measure.relations
        }
        Captioned {
            visible: root.others.length > 0
            Layout.fillWidth: true
            label: qsTr("Andere Maßnahme")

            Choice {
                objectName: "otherMeasure"
                Layout.fillWidth: true
                text: qsTr("Andere Maßnahme")
                options: root.others.map(line => line.words)
                currentIndex: root.other
                onChosen: index => root.other = index
            }
        }
        Segmented {
            visible: root.others.length > 0
            objectName: "relationKind"
            Layout.fillWidth: true
            text: qsTr("Wie sie zueinander stehen")
            options: [qsTr("Synergie"), qsTr("Zielkonflikt")]
            currentIndex: root.relation
            onChosen: index => root.relation = index
        }
        TextArea {
            id: because

            visible: root.others.length > 0
            objectName: "relationWords"
            Layout.fillWidth: true
            label: qsTr("Worin")
            lines: 1
        }
        AppButton {
            visible: root.others.length > 0
            objectName: "relateMeasures"
            icon: "check"
            text: qsTr("Bezug festhalten")
            onClicked: root.measures.relate(root.others[root.other]?.number ?? 0, root.relation === 1, because.value);
        }
    }
}
