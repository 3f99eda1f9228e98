import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// What the program has to say while cards are collected and sorted; each line goes when it is closed or has no reason.
Column {
    id: root

    required property DeskController desk
    required property real zoom
    required property SortingController sorting
    required property CollectController collect
    required property RightsController rights
    required property int clusterCount
    property real most: 900
    // closed for as long as the reason stays the same
    property string closedAdvice: ""
    property int closedAt: -1
    signal chosen(string what)
    signal readableWanted

    spacing: Theme.space.s

    RimLine {
        objectName: "timeIsUp"
        anchors.right: parent?.right
        visible: root.rights.timeIsUp && !closed
        most: root.most
        sign: "lock"
        text: qsTr("Die Zeit ist um. Alles bleibt so liegen und kann weiter gelesen werden.")

        property bool closed: false
        onDismissed: closed = true
        onVisibleChanged: if (!root.rights.timeIsUp)
            closed = false
    }
    SightLine {
        anchors.right: parent?.right
        most: root.most
        desk: root.desk
        zoom: root.zoom
        onFollowed: root.readableWanted()
    }
    RimLine {
        objectName: "advice"
        anchors.right: parent?.right
        visible: root.collect.advice !== "" && root.closedAdvice !== root.collect.advice
        most: root.most
        text: root.collect.advice === "tooMany" ? qsTr("Mehr als 100 Karten lassen sich kaum noch gemeinsam ordnen. Legen Sie Gleiches zusammen, und parken Sie, was heute nicht drankommt.") : qsTr("Mehr als 60 Karten werden unübersichtlich. Bitten Sie um die wichtigsten, oder fangen Sie an zu ordnen.")
        onDismissed: root.closedAdvice = root.collect.advice
    }
    RimLine {
        objectName: "missingArea"
        anchors.right: parent?.right
        visible: root.sorting.mayMissArea && root.closedAt !== root.clusterCount
        most: root.most
        text: qsTr("Fehlt noch ein Bereich?")
        way: qsTr("Leere Gruppe")
        icon: "plus"
        onFollowed: root.chosen("emptyGroup")
        onDismissed: root.closedAt = root.clusterCount
    }
}
