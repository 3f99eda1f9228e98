pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// Every candidate with the values it can get: scale, agreement, resistance, or one line for each criterion.
Flickable {
    id: root

    required property PaperController paper
    readonly property PaperForm form: paper.form
    readonly property list<string> words: form.method === "agreement" ? [qsTr("Nein"), qsTr("Eher nein"), qsTr("Teils, teils"), qsTr("Eher ja"), qsTr("Ja")] : []
    readonly property list<string> ends: form.method === "resistance" ? [qsTr("kein Widerstand"), qsTr("stärkster Widerstand")] : [form.xLow, form.xHigh]
    // few candidates get an airy page
    readonly property int size: paper.candidates.count < 4 ? Theme.wall.title : Theme.wall.card

    // what has the focus is seen
    function reveal(item: Item) {
        const top = item.y - Theme.space.s;
        const bottom = item.y + item.height + Theme.space.s;
        if (top < contentY || item.height > height)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = bottom - height;
    }

    objectName: "candidates"
    contentHeight: rows.height
    clip: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    // the mouse uses the wheel; only fingers push the list
    acceptedButtons: Qt.NoButton
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Zur Wahl")

    Column {
        id: rows

        width: root.width
        spacing: Theme.space.l

        Repeater {
            model: root.paper.candidates

            ValuesRow {
                id: row

                required property string candidateId

                width: rows.width
                bare: root.paper.subject === "question"
                size: root.size
                words: root.words
                ends: root.ends
                lowest: root.form.lowest
                highest: root.form.highest
                criteria: root.form.criteriaNames
                onPut: (place, value) => root.paper.put(candidateId, root.form.criteriaKeys[place], value)
                onWithdrawn: place => root.paper.unmark(candidateId, root.form.criteriaKeys[place])
                onTouched: root.reveal(row)
            }
        }
    }
}
