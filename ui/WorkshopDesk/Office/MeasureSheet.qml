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
    signal ideaWanted(int number)

    title: measures.sheet.title
    edge: Qt.RightEdge

    Segmented {
        objectName: "measurePages"
        Layout.fillWidth: true
        text: qsTr("Was Sie sehen")
        options: [qsTr("Steckbrief"), qsTr("Stand"), qsTr("Bewertung"), qsTr("Herkunft"), qsTr("Zuschnitt")]
        currentIndex: root.page
        onChosen: index => root.page = index
    }
    // stays while another page is looked at: what is typed and not kept yet is not lost
    Loader {
        visible: root.page === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        active: root.measures.sheet.number > 0
        sourceComponent: MeasureForm {
            measures: root.measures
        }
    }
    Loader {
        visible: root.page > 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        active: root.measures.sheet.number > 0 && root.page > 0
        sourceComponent: [course, course, opinions, origin, scope][root.page]
    }
    Component {
        id: course

        MeasureCourse {
            measures: root.measures
        }
    }
    Component {
        id: opinions

        MeasureOpinions {
            measures: root.measures
        }
    }
    Component {
        id: scope

        MeasureScope {
            measures: root.measures
        }
    }
    Component {
        id: origin

        MeasureOrigin {
            measure: root.measures.sheet
            onIdeaWanted: number => root.ideaWanted(number)
            onMeasureWanted: number => root.measures.look(number)
        }
    }
}
