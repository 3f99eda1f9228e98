pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Frame
import WorkshopDesk.Vote.booth
import WorkshopDesk.Vote.count
import WorkshopDesk.Vote.rules

// The ballot from its rule to its result. What the room looks at fills the screen, the rest stands in the frame.
FocusScope {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    // kept, because the workshop goes before the last binding here does
    property VoteController vote: null
    // the rule is shown large to the room
    property bool large: false
    // dots from paper are being entered
    property bool counting: false

    function pageOf(stage: string, paperAtHand: bool, boothOpen: bool): Component {
        switch (stage) {
        case "rule":
            return large ? ruleShown : rule;
        case "voting":
            return boothOpen ? booth : paperAtHand ? paper : counting ? paperCount : between;
        case "closed":
            return closed;
        case "revealed":
            return revealed;
        }
        return none;
    }
    function showLarge(wanted: bool) {
        root.large = wanted;
    }
    function count(wanted: bool) {
        root.counting = wanted;
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
        sourceComponent: root.vote ? root.pageOf(root.vote.stage, root.vote.paper.atHand, root.vote.booth.step !== "closed") : null
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
                desk: root.desk
                onBoardWanted: root.toBoard()
                onLargeWanted: root.showLarge(true)
                onDiscarded: {
                    root.vote.discard();
                    root.toBoard();
                }
            }
        }
    }
    Component {
        id: ruleShown

        RuleShown {
            focus: true
            vote: root.vote
            onDismissed: root.showLarge(false)
            Component.onDestruction: root.showLarge(false)
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
                onCountWanted: root.count(true)
            }
        }
    }
    Component {
        id: booth

        BoothScreen {
            focus: true
            vote: root.vote
            locks: root.workshop.locks
            idleSeconds: root.desk.boothIdleSeconds
            paperPage: paper
        }
    }
    Component {
        id: paperCount

        Framed {
            PaperCountPage {
                anchors.fill: parent
                focus: true
                count: root.vote.paperCount
                onDone: root.count(false)
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
