pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One measure becomes several, takes in another one, or leaves the catalogue; ideas and history always stay.
Flickable {
    id: root

    required property OfficeMeasuresController measures
    readonly property OfficeMeasureSheet measure: measures.sheet
    readonly property var others: measures.everything.filter(line => line.number !== measure.number)
    readonly property bool dirty: parts.value !== "" || why.value !== ""
    property int other: 0
    property bool asked: false

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
    component Hint: Label {
        Layout.fillWidth: true
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }

    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: root
    }
    FollowFocus {
        view: root
    }
    Connections {
        target: root.measure

        function onChanged() {
            root.asked = false;
            root.other = 0;
        }
    }
    ColumnLayout {
        id: column

        width: root.width - Theme.space.xl
        spacing: Theme.space.m

        Heading {
            text: qsTr("Teilen")
        }
        Hint {
            text: qsTr("Jeder Teil behält alle Angaben und, wenn Sie nichts anderes wählen, alle Ideen. Reallabore und Rückmeldungen bekommt der erste.")
        }
        MeasureSplit {
            id: parts

            Layout.fillWidth: true
            origin: root.measures.origin
        }
        Rule {
            Layout.fillWidth: true
        }
        Heading {
            text: qsTr("Zusammenführen")
        }
        Hint {
            text: root.others.length > 0 ? qsTr("Die andere geht in dieser auf: Ideen, Bezüge und Sorgen kommen mit, leere Angaben werden gefüllt. Was hier steht, bleibt.") : qsTr("Dafür braucht es eine zweite Maßnahme.")
        }
        Choice {
            objectName: "mergeOther"
            visible: root.others.length > 0
            Layout.fillWidth: true
            text: qsTr("Andere Maßnahme")
            options: root.others.map(line => line.words)
            currentIndex: root.other
            onChosen: index => root.other = index
        }
        AppButton {
            objectName: "mergeMeasures"
            visible: root.others.length > 0
            icon: "check"
            text: qsTr("In diese aufnehmen")
            onClicked: root.measures.takeIn(root.others[root.other]?.number ?? 0)
        }
        Rule {
            Layout.fillWidth: true
        }
        Heading {
            text: qsTr("Löschen")
        }
        Hint {
            text: qsTr("Ihre Ideen bleiben, ihre Nummer wird nicht wieder vergeben. Sie lässt sich zurückholen.")
        }
        TextArea {
            id: why

            objectName: "removeReason"
            Layout.fillWidth: true
            label: qsTr("Begründung")
            lines: 1
        }
        AppButton {
            objectName: "removeMeasure"
            icon: "bin"
            text: root.asked ? qsTr("Ja, löschen") : qsTr("Löschen …")
            onClicked: {
                if (root.asked)
                    root.measures.remove(why.value);
                else
                    root.asked = true;
            }
        }
    }
}
