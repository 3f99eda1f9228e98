import QtQuick
import WorkshopDesk.Controls

// What was replied to a concern or a question; it is stored when the field is left.
TextArea {
    id: root

    required property string answer
    signal written(string value)

    objectName: "answer"
    lines: 2
    label: qsTr("Antwort")
    placeholder: qsTr("Was wurde dazu gesagt?")
    text: root.answer
    onCommitted: value => root.written(value)
}
