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
    // something typed is not kept yet, and whoever closes the sheet was told so
    readonly property bool dirty: (form.item as MeasureForm)?.dirty ?? false
    property bool warned: false
    signal ideaWanted(int number)

    title: measures.sheet.title
    onDirtyChanged: warned = false
    edge: Qt.RightEdge

    Segmented {
        objectName: "measurePages"
        Layout.fillWidth: true
        text: qsTr("Was Sie sehen")
        options: [qsTr("Steckbrief"), qsTr("Stand"), qsTr("Bewertung"), qsTr("Umfeld"), qsTr("Herkunft"), qsTr("Zuschnitt")]
        currentIndex: root.page
        onChosen: index => root.page = index
    }
    // stays while another page is looked at: what is typed and not kept yet is not lost
    Loader {
        id: form

        visible: root.page === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        active: root.measures.sheet.number > 0
        sourceComponent: MeasureForm {
            measures: root.measures
            warned: root.warned
        }
    }
    Loader {
        visible: root.page > 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        active: root.measures.sheet.number > 0 && root.page > 0
        sourceComponent: [course, course, opinions, surroundings, origin, scope][root.page]
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
        id: surroundings

        MeasureContext {
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
