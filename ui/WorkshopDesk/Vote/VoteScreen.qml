pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Frame

// The ballot from its rule to its result. What the room looks at fills the screen, the rest stands in the frame.
FocusScope {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    // kept, because the workshop goes before the last binding here does
    property VoteController vote: null

    function pageOf(stage: string, paperAtHand: bool): Component {
        switch (stage) {
        case "rule":
            return rule;
        case "voting":
            return paperAtHand ? paper : between;
        case "closed":
            return closed;
        case "revealed":
            return revealed;
        }
        return none;
    }
    function toBoard() {
        root.desk.goTo("run");
    }

    focus: true
    Component.onCompleted: {
        root.vote = root.workshop.vote;
        root.vote.enter();
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.vote ? root.pageOf(root.vote.stage, root.vote.paper.atHand) : null
    }

    component Framed: PlacesFrame {
        desk: root.desk
        current: "run"
        focus: true
    }

    Component {
        id: none

        Framed {
            NoVotePage {
                anchors.fill: parent
                focus: true
                vote: root.vote
                onBoardWanted: root.toBoard()
            }
        }
    }
    Component {
        id: rule

        Framed {
            RulePage {
                anchors.fill: parent
                focus: true
                vote: root.vote
                onBoardWanted: root.toBoard()
                onDiscarded: {
                    root.vote.discard();
                    root.toBoard();
                }
            }
        }
    }
    Component {
        id: paper

        PaperPage {
            focus: true
            paper: root.vote.paper
        }
    }
    Component {
        id: between

        Framed {
            BetweenPage {
                anchors.fill: parent
                focus: true
                vote: root.vote
                onBoardWanted: root.toBoard()
            }
        }
    }
    Component {
        id: closed

        Framed {
            ClosedPage {
                anchors.fill: parent
                focus: true
                vote: root.vote
                onBoardWanted: root.toBoard()
            }
        }
    }
    Component {
        id: revealed

        RevealPage {
            focus: true
            vote: root.vote
            onBoardWanted: root.toBoard()
            onResultsWanted: root.desk.goTo("results")
        }
    }
}
