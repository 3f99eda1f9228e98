pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend

// What one person puts down, by the method of the rule. `view` is what scrolls, or null.
FocusScope {
    id: root

    required property PaperController paper
    readonly property Flickable view: loader.item as Flickable

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: root.paper.form.method === "dots" ? dots : root.paper.form.method === "field" ? field : values
    }
    Component {
        id: dots

        DotsInput {
            focus: true
            paper: root.paper
        }
    }
    Component {
        id: values

        ValuesInput {
            focus: true
            paper: root.paper
        }
    }
    Component {
        id: field

        FieldInput {
            focus: true
            paper: root.paper
        }
    }
}
