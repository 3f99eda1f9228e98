pragma ComponentBehavior: Bound
import QtQml

// The values of the selected frame, followed while they change; null while none is selected.
Instantiator {
    id: rows

    property int selectedKey: -1
    property var chosen: null

    delegate: QtObject {
        required property int key
        required property bool kept
        required property int number
        required property string tint
        required property int red
        required property int blue
        required property string text
        required property string level
        readonly property bool mine: key === rows.selectedKey
        readonly property var values: ({
                key: key,
                kept: kept,
                number: number,
                tint: tint,
                red: red,
                blue: blue,
                text: text,
                level: level
            })

        onValuesChanged: tell()
        onMineChanged: tell()
        Component.onDestruction: if (mine)
            rows.chosen = null
        function tell() {
            if (mine)
                rows.chosen = values;
        }
    }
}
