import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The ballot is over and counted; nobody has seen a number yet.
Page {
    id: root

    required property VoteController vote
    signal boardWanted

    title: vote.question
    subtitle: vote.sentence
    fills: true

    Panel {
        Layout.fillWidth: true
        spacing: Theme.space.xl
        padding: Theme.space.xxl

        Label {
            Layout.fillWidth: true
            text: qsTr("Die Abstimmung ist beendet.")
            size: Theme.wall.title
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "papers"
            Layout.fillWidth: true
            text: qsTr("%n Stimmzettel, davon %1 leer. Das Ergebnis ist gezählt und gespeichert.", "", root.vote.papersCast).arg(root.vote.blankCount)
            size: Theme.wall.label
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "staysHidden"
            visible: root.vote.record.totalsHidden
            Layout.fillWidth: true
            text: qsTr("Die Summen bleiben verdeckt: Es sind zu wenige Stimmzettel. Aus weniger als fünf ließe sich erkennen, wie einzelne Personen gestimmt haben.")
            size: Theme.wall.small
            color: Theme.colours.warn
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "reveal"
            Layout.topMargin: Theme.space.m
            size: Theme.wall.card
            implicitHeight: Theme.mm(63)
            kind: "primary"
            icon: "shown"
            text: qsTr("Aufdecken")
            focus: true
            onClicked: root.vote.reveal()
        }
    }
    Item {
        Layout.fillHeight: true
    }

    footer: [
        AppButton {
            objectName: "toBoard"
            kind: "plain"
            icon: "cluster"
            text: qsTr("Zur Pinnwand")
            onClicked: root.boardWanted()
        },
        Item {
            Layout.fillWidth: true
        }
    ]
}
