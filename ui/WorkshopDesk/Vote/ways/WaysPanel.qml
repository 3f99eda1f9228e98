import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How the papers get into the box: openly at the screen, in the booth, with voting cards, or counted from paper.
Panel {
    id: root

    required property VoteController vote
    required property DeskController desk
    readonly property list<string> modes: ["open", "booth", "cards", "paper"]
    readonly property string mode: vote.rule.mode
    readonly property bool secret: mode === "booth" || mode === "cards"
    readonly property list<int> pauses: [30, 60, 90, 120, 180]
    property bool told: false

    function explained(): string {
        switch (mode) {
        case "booth":
            return qsTr("Eine Person nach der anderen stimmt allein am Bildschirm ab. Die Reihenfolge auf dem Stimmzettel ist jedes Mal eine andere.");
        case "cards":
            return qsTr("Wie in der Kabine. Jede Person gibt vorher den Code ihrer Stimmkarte ein; jede Karte gilt ein Mal.");
        case "paper":
            return qsTr("Punkte auf Papier. Zwei Personen zählen unabhängig voneinander und geben ein, was sie gezählt haben.");
        }
        return qsTr("Alle stimmen nacheinander vor aller Augen ab.");
    }

    title: qsTr("Wo wird abgestimmt?")
    spacing: Theme.space.m

    Segmented {
        objectName: "mode"
        Layout.fillWidth: true
        text: root.title
        options: [qsTr("offen"), qsTr("Kabine"), qsTr("Stimmkarten"), qsTr("Papier")]
        currentIndex: root.modes.indexOf(root.mode)
        onChosen: index => root.vote.rule.setMode(root.modes[index])
    }
    Label {
        objectName: "modeExplained"
        Layout.fillWidth: true
        text: root.explained()
        wrapMode: Text.Wrap
    }
    Label {
        visible: root.mode !== "open"
        Layout.fillWidth: true
        text: qsTr("Bei weniger als fünf Stimmzetteln bleiben die Summen verdeckt: Aus so wenigen ließe sich erkennen, wie einzelne Personen gestimmt haben.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    CardsPanel {
        visible: root.mode === "cards"
        Layout.fillWidth: true
        cards: root.vote.cards
        people: root.vote.rule.votersExpected
    }
    Captioned {
        visible: root.secret
        Layout.fillWidth: true
        label: qsTr("Ohne Berührung wird ein Stimmzettel verworfen nach")

        Choice {
            objectName: "boothIdle"
            text: qsTr("Ohne Berührung verwerfen nach")
            options: root.pauses.map(seconds => qsTr("%1 Sekunden").arg(seconds))
            currentIndex: Math.max(0, root.pauses.indexOf(root.desk.boothIdleSeconds))
            onChosen: index => root.desk.setBoothIdleSeconds(root.pauses[index])
        }
    }
    AppButton {
        objectName: "stored?"
        kind: "plain"
        icon: "info"
        text: qsTr("Was gespeichert wird")
        Accessible.checkable: true
        Accessible.checked: root.told
        onClicked: root.told = !root.told
    }
    StoredWords {
        objectName: "storedWords"
        visible: root.told
        Layout.fillWidth: true
    }
}
