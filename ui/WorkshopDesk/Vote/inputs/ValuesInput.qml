pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// Every candidate with the values it can get: scale, agreement, resistance, or one line for each criterion.
ListView {
    id: root

    required property PaperController paper
    readonly property PaperForm form: paper.form
    readonly property list<string> words: form.method === "agreement" ? [qsTr("Nein"), qsTr("Eher nein"), qsTr("Teils, teils"), qsTr("Eher ja"), qsTr("Ja")] : []
    readonly property list<string> ends: form.method === "resistance" ? [qsTr("kein Widerstand"), qsTr("stärkster Widerstand")] : [form.xLow, form.xHigh]
    // few candidates get an airy page
    readonly property int size: count < 4 ? Theme.wall.title : Theme.wall.card

    objectName: "candidates"
    model: paper.candidates
    spacing: Theme.space.l
    clip: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    // the mouse uses the wheel; only fingers push the list
    acceptedButtons: Qt.NoButton
    // so few rows that all may be there: Tab finds the next one
    cacheBuffer: 100000
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Zur Wahl")

    delegate: ValuesRow {
        id: row

        required property string candidateId

        width: ListView.view.width
        size: root.size
        bare: root.paper.subject === "question"
        words: root.words
        ends: root.ends
        lowest: root.form.lowest
        highest: root.form.highest
        criteria: root.form.criteriaNames
        onPut: (place, value) => root.paper.put(candidateId, root.form.criteriaKeys[place], value)
        onWithdrawn: root.paper.withdraw(candidateId)
        onTouched: root.positionViewAtIndex(index, ListView.Contain)
    }
}
