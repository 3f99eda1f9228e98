pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The rule as one sentence whose words are the settings.
Flow {
    id: root

    required property VoteController vote
    readonly property int size: width < 900 ? Theme.desk.title : Math.round(Theme.desk.title * 1.3)
    readonly property int mostDots: Math.max(20, vote.rule.dots, vote.rule.adviceHalfPlusOne)
    readonly property list<string> ways: [qsTr("Wir stimmen offen über"), qsTr("Wir stimmen verdeckt in der Kabine über"), qsTr("Wir stimmen mit Stimmkarten über"), qsTr("Wir stimmen auf Papier über")]
    readonly property list<string> subjects: [qsTr("Gruppen"), qsTr("Karten")]

    function numbers(to: int): list<string> {
        return Array.from({
            length: to
        }, (_, index) => String(index + 1));
    }

    spacing: Math.round(size * 0.3)

    component Words: Label {
        height: dotsChoice.height
        verticalAlignment: Text.AlignVCenter
        size: root.size
    }
    component Word: Choice {
        kind: "word"
        size: root.size
    }

    Words {
        text: qsTr("Jede Person hat")
    }
    Word {
        id: dotsChoice

        objectName: "dots"
        text: qsTr("Punkte je Person")
        options: root.numbers(root.mostDots)
        currentIndex: root.vote.rule.dots - 1
        onChosen: index => root.vote.rule.setDots(index + 1)
    }
    Words {
        text: root.vote.rule.dots === 1 ? qsTr("Punkt,") : qsTr("Punkte,")
    }
    Words {
        text: qsTr("höchstens")
    }
    Word {
        objectName: "cap"
        text: root.vote.rule.subject === "clusters" ? qsTr("Höchstens je Gruppe") : qsTr("Höchstens je Karte")
        options: root.numbers(root.vote.rule.dots)
        currentIndex: root.vote.rule.cap - 1
        onChosen: index => root.vote.rule.setCap(index + 1)
    }
    Words {
        text: root.vote.rule.subject === "clusters" ? qsTr("je Gruppe.") : qsTr("je Karte.")
    }
    Words {
        text: root.ways[["open", "booth", "cards", "paper"].indexOf(root.vote.rule.mode)] ?? ""
    }
    Word {
        objectName: "subject"
        text: qsTr("Worüber")
        options: root.subjects
        currentIndex: root.vote.rule.subject === "clusters" ? 0 : 1
        onChosen: index => root.vote.rule.setSubject(index === 0 ? "clusters" : "notes")
    }
    Words {
        text: qsTr("ab.")
    }
}
