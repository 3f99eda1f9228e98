import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What a visitor can do with the project in front: all projects, back, forth, a comment, one dot.
FocusScope {
    id: root

    required property ExhibitionController exhibition
    // nobody is there: the pages go by, without anything to press
    required property bool rotating
    readonly property bool given: exhibition.given.includes(exhibition.page.profileId)
    readonly property int dots: exhibition.dots[exhibition.index] ?? 0
    readonly property bool thanks: exhibition.step === "thanks"
    readonly property int word: Math.min(Math.round(Theme.wall.card * 1.2), Math.round(width * 0.016))

    implicitHeight: row.implicitHeight + 2 * Theme.space.l

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.surface
    }
    Rule {
        width: parent.width
    }
    Label {
        visible: root.rotating
        anchors.centerIn: parent
        text: qsTr("Bitte berühren Sie den Bildschirm.")
        size: root.word
        weight: Font.DemiBold
    }
    RowLayout {
        id: row

        visible: !root.rotating
        x: Theme.space.xl
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.l

        AppButton {
            objectName: "allProjects"
            kind: "plain"
            icon: "cluster"
            size: root.word
            text: qsTr("Alle Projekte")
            onClicked: root.exhibition.overview()
        }
        IconButton {
            objectName: "previousProject"
            icon: "left"
            iconSize: root.word * 1.4
            implicitWidth: Math.max(Theme.touch.least, root.word * 2.5)
            text: qsTr("Voriges Projekt")
            showText: false
            onClicked: root.exhibition.show(root.exhibition.index - 1)
        }
        IconButton {
            objectName: "nextProject"
            icon: "right"
            iconSize: root.word * 1.4
            implicitWidth: Math.max(Theme.touch.least, root.word * 2.5)
            text: qsTr("Nächstes Projekt")
            showText: false
            onClicked: root.exhibition.show(root.exhibition.index + 1)
        }
        Label {
            objectName: "pageDots"
            Layout.fillWidth: true
            text: root.thanks ? qsTr("Danke für Ihre Rückmeldung.") : qsTr("%n Punkt(e) bisher", "", root.dots)
            size: Math.round(root.word * 0.9)
            color: root.thanks ? Theme.colours.ok : Theme.colours.ink2
            weight: root.thanks ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        AppButton {
            objectName: "comment"
            visible: !root.thanks
            kind: "plain"
            icon: "pen"
            size: root.word
            text: qsTr("Etwas dazu sagen")
            onClicked: root.exhibition.writeComment()
        }
        AppButton {
            objectName: "like"
            kind: root.given ? "soft" : "primary"
            icon: root.given ? "check" : "dots"
            size: root.word
            focus: true
            enabled: root.given || root.exhibition.dotsLeft > 0
            text: root.given ? qsTr("Punkt zurücknehmen") : root.exhibition.dotsLeft > 0 ? qsTr("Ich finde das gut") : qsTr("Alle Punkte vergeben")
            onClicked: root.exhibition.toggleDot()
        }
    }
}
