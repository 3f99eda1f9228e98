import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Results
import WorkshopDesk.Theme
import WorkshopDesk.Vote.ways

// Between two people: how many papers are in, the next person, the end of the ballot. Totals only if the rule shows them.
Page {
    id: root

    required property VoteController vote
    property bool asksEnd: false
    readonly property bool allIn: vote.votersExpected > 0 && vote.papersCast >= vote.votersExpected
    readonly property string progress: vote.votersExpected > 0 ? qsTr("%1 von %n Stimmzettel(n) abgegeben", "", vote.votersExpected).arg(vote.papersCast) : qsTr("%n Stimmzettel abgegeben", "", vote.papersCast)
    readonly property bool openly: vote.mode === "open"
    readonly property bool onPaper: vote.mode === "paper"
    signal boardWanted
    signal countWanted

    title: vote.question
    subtitle: vote.sentence
    fills: true

    Panel {
        Layout.fillWidth: true
        spacing: Theme.space.xl
        padding: Theme.space.xxl

        RowLayout {
            visible: root.vote.paper.justStored
            spacing: Theme.space.m

            Icon {
                name: "check"
                size: Math.round(Theme.wall.title * 1.2)
                color: Theme.colours.ok
            }
            Label {
                objectName: "stored"
                Layout.fillWidth: true
                text: qsTr("Danke. Der Stimmzettel ist gespeichert.")
                size: Theme.wall.card
                color: Theme.colours.ok
                wrapMode: Text.Wrap
                Component.onCompleted: {
                    if (root.vote.paper.justStored)
                        Accessible.announce(text);
                }
            }
        }
        Label {
            objectName: "progress"
            Layout.fillWidth: true
            text: root.progress
            size: Theme.wall.title
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        ProgressLine {
            visible: root.vote.votersExpected > 0
            Layout.fillWidth: true
            implicitHeight: 16
            value: root.vote.votersExpected > 0 ? root.vote.papersCast / root.vote.votersExpected : 0
            text: root.progress
        }
        AppButton {
            objectName: "next"
            Layout.topMargin: Theme.space.m
            size: Theme.wall.card
            implicitHeight: Theme.mm(63)
            kind: root.allIn ? "plain" : "primary"
            icon: "people"
            visible: !root.onPaper
            text: !root.openly ? qsTr("Kabine öffnen") : root.vote.papersCast === 0 ? qsTr("Erste Person") : qsTr("Nächste Person")
            enabled: !root.asksEnd
            focus: !root.onPaper
            onClicked: {
                if (root.openly)
                    root.vote.paper.lay();
                else
                    root.vote.booth.open();
            }
        }
        AppButton {
            objectName: "count"
            visible: root.vote.paperCount.possible
            Layout.topMargin: root.onPaper ? Theme.space.m : 0
            size: root.onPaper ? Theme.wall.card : Theme.desk.lead
            kind: !root.onPaper ? "plain" : root.vote.paperCount.unfinished || root.vote.papersCast === 0 ? "primary" : "plain"
            icon: "file"
            text: root.vote.paperCount.unfinished ? qsTr("Zählung auf Papier fortsetzen") : qsTr("Stimmzettel auf Papier zählen")
            focus: root.onPaper
            onClicked: root.countWanted()
        }
        Label {
            objectName: "noCount"
            visible: !root.vote.paperCount.possible
            Layout.fillWidth: true
            text: qsTr("Bei dieser Art der Abstimmung zählt nicht nur, wie viele Punkte zusammenkommen, sondern was auf jedem einzelnen Stimmzettel steht. Bitte tippen Sie Stimmzettel aus Papier einzeln ein.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "cardsUsed"
            visible: root.vote.mode === "cards"
            Layout.fillWidth: true
            text: qsTr("%n Stimmkarte(n) ausgegeben, %1 benutzt.", "", root.vote.cards.issued).arg(root.vote.cards.used)
            wrapMode: Text.Wrap
        }
        CardsPanel {
            visible: root.vote.mode === "cards" && root.vote.cards.issued === 0
            Layout.fillWidth: true
            cards: root.vote.cards
            people: root.vote.votersExpected
        }
        Label {
            Layout.fillWidth: true
            text: root.vote.totalsHidden ? qsTr("Die Summen bleiben bis zum Aufdecken verdeckt.") : qsTr("Nach dieser Regel ist der Zwischenstand zu sehen.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    Panel {
        objectName: "interim"
        visible: !root.vote.totalsHidden
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: qsTr("Zwischenstand")

        RankingList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            most: 480
            ranking: root.vote.outcome.ranking
        }
    }
    Item {
        visible: root.vote.totalsHidden
        Layout.fillHeight: true
    }

    footer: [
        AppButton {
            objectName: "toBoard"
            visible: !root.asksEnd
            kind: "plain"
            icon: "cluster"
            text: qsTr("Zur Pinnwand")
            onClicked: root.boardWanted()
        },
        Label {
            objectName: "endQuestion"
            Layout.fillWidth: true
            text: !root.asksEnd ? "" : root.vote.papersCast === 0 ? qsTr("Es ist noch kein Stimmzettel abgegeben. Danach kann niemand mehr abstimmen.") : qsTr("Danach kann niemand mehr abstimmen.")
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        },
        AppButton {
            objectName: "goOn"
            visible: root.asksEnd
            kind: "plain"
            text: qsTr("Weiter abstimmen")
            onClicked: root.asksEnd = false
        },
        AppButton {
            objectName: "end"
            kind: root.allIn || root.asksEnd ? "primary" : "plain"
            icon: "lock"
            text: root.asksEnd ? qsTr("Jetzt beenden") : qsTr("Abstimmung beenden")
            onClicked: {
                if (root.asksEnd)
                    root.vote.close();
                else
                    root.asksEnd = true;
            }
        }
    ]
}
