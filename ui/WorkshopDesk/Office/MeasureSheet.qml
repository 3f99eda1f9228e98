pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Everything about one measure: its fact sheet, how far it is and what was decided, where it comes from.
Sheet {
    id: root

    required property OfficeMeasuresController measures
    property int page: 0
    // pages with something typed that is not kept yet, and whether whoever closes the sheet was told so
    property list<int> unsaved: []
    property bool warned: false
    signal ideaWanted(int number)
    signal pictureWanted(int number)

    title: measures.sheet.title
    edge: Qt.RightEdge
    onUnsavedChanged: warned = false

    function tell(page: int, dirty: bool) {
        root.unsaved = root.unsaved.filter(other => other !== page).concat(dirty ? [page] : []);
    }
    // Show another measure, or none with 0; the first time that something would be lost it is said.
    function go(number: int) {
        if (unsaved.length === 0 || warned) {
            measures.look(number);
            return;
        }
        page = unsaved[0];
        warned = true;
    }

    // A page is made when it is first looked at and stays: what is typed is not lost. Another measure has pages of its own.
    component Page: Loader {
        required property int place
        readonly property int number: root.measures.sheet.number
        property int madeFor: 0

        function make() {
            if (madeFor !== number) {
                active = false;
                madeFor = number;
                root.tell(place, false);
            }
            if (visible && number > 0)
                active = true;
        }

        visible: root.page === place
        active: false
        Layout.fillWidth: true
        Layout.fillHeight: true
        onNumberChanged: make()
        onVisibleChanged: make()
    }

    Segmented {
        objectName: "measurePages"
        Layout.fillWidth: true
        text: qsTr("Was Sie sehen")
        options: [qsTr("Steckbrief"), qsTr("Stand"), qsTr("Bewertung"), qsTr("Umfeld"), qsTr("Herkunft"), qsTr("Zuschnitt")]
        currentIndex: root.page
        onChosen: index => root.page = index
    }
    Page {
        place: 0
        sourceComponent: MeasureForm {
            measures: root.measures
            onDirtyChanged: root.tell(0, dirty)
        }
    }
    Page {
        place: 1
        sourceComponent: MeasureCourse {
            measures: root.measures
            onDirtyChanged: root.tell(1, dirty)
        }
    }
    Page {
        place: 2
        sourceComponent: MeasureOpinions {
            measures: root.measures
            onDirtyChanged: root.tell(2, dirty)
        }
    }
    Page {
        place: 3
        sourceComponent: MeasureContext {
            measures: root.measures
            onDirtyChanged: root.tell(3, dirty)
        }
    }
    Page {
        place: 4
        sourceComponent: MeasureOrigin {
            measures: root.measures
            onIdeaWanted: number => root.ideaWanted(number)
            onPictureWanted: number => root.pictureWanted(number)
            onMeasureWanted: number => root.go(number)
        }
    }
    Page {
        place: 5
        sourceComponent: MeasureScope {
            measures: root.measures
            onDirtyChanged: root.tell(5, dirty)
        }
    }
    Label {
        objectName: "unsaved"
        visible: root.warned
        Layout.fillWidth: true
        text: qsTr("Noch nicht gespeichert. Beim zweiten Mal wird verworfen, was Sie geschrieben haben.")
        color: Theme.colours.warn
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
