pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme
import WorkshopDesk.Vote.inputs

// The paper at hand of one person. Everything on it can be undone until it is handed in.
FocusScope {
    id: root

    required property PaperController paper
    property bool asksBlank: false
    readonly property real margin: width < 1500 ? 32 : 64
    readonly property bool untouched: paper.marked === 0
    readonly property bool byDots: paper.form.method === "dots"
    readonly property int headSize: Math.min(Theme.wall.question, Math.round(height * 0.052))
    readonly property string plusLeft: paper.dotsLeft > 0 ? qsTr("noch %n Punkt(e)", "", paper.dotsLeft) : qsTr("kein Punkt mehr")
    readonly property string minusLeft: paper.form.minusDots === 0 ? "" : paper.minusLeft > 0 ? qsTr("noch %n Minuspunkt(e)", "", paper.minusLeft) : qsTr("kein Minuspunkt mehr")
    readonly property string remaining: byDots ? [plusLeft, minusLeft].filter(part => part !== "").join("\n") : paper.missing > 0 && !untouched ? qsTr("noch %n Angabe(n)", "", paper.missing) : qsTr("%1 von %2 angegeben").arg(answers).arg(questions)
    readonly property int questions: paper.candidates.count * paper.form.criteriaNames.length || paper.candidates.count
    readonly property int answers: paper.form.method === "field" ? Math.floor(paper.marked / 2) : paper.marked
    readonly property string per: paper.subject === "clusters" ? qsTr("Gruppe") : qsTr("Karte")

    onUntouchedChanged: asksBlank = false
    onRemainingChanged: Accessible.announce(remaining)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Stimmzettel")

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.board
    }
    Instruction {
        id: instruction

        form: root.paper.form
        dots: root.paper.dots
        cap: root.paper.cap
        subject: root.paper.subject
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Math.round(root.height * 0.03)
            Layout.leftMargin: root.margin
            Layout.rightMargin: root.margin
            spacing: Theme.space.xxl

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.xs

                Label {
                    Layout.fillWidth: true
                    text: root.paper.question
                    size: root.headSize
                    weight: Font.Bold
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Label {
                    objectName: "rule"
                    Layout.fillWidth: true
                    text: instruction.text
                    size: Math.round(root.headSize * 0.6)
                    color: Theme.colours.ink2
                    wrapMode: Text.Wrap
                }
            }
            Label {
                objectName: "remaining"
                text: root.remaining
                size: Math.round(root.headSize * 0.85)
                weight: Font.Bold
            }
            VoteDots {
                objectName: "dotsInHand"
                visible: root.byDots && root.paper.dots <= 10
                total: visible ? root.paper.dots : 0
                filled: root.paper.dotsLeft
                dot: Math.round(root.headSize * (root.paper.dots > 5 ? 0.75 : 1.35))
            }
        }
        PaperInput {
            id: input

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: root.margin
            // the gap behind the last column of dots lies outside the margin
            Layout.rightMargin: root.margin - (root.byDots ? Theme.space.l : 0)
            focus: true
            paper: root.paper
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: buttons.implicitHeight + 2 * Theme.space.l
            color: Theme.colours.surface

            Rule {
                width: parent.width
            }
            RowLayout {
                id: buttons

                anchors.verticalCenter: parent.verticalCenter
                x: root.margin
                width: root.width - 2 * root.margin
                spacing: Theme.space.l

                component Large: AppButton {
                    size: Math.min(Theme.wall.card, Math.round(root.width * 0.019))
                }

                Large {
                    objectName: "putAway"
                    kind: "plain"
                    icon: "left"
                    text: qsTr("Zurück")
                    visible: !root.asksBlank
                    onClicked: root.paper.putAway()
                }
                Large {
                    objectName: "clear"
                    kind: "plain"
                    icon: "undo"
                    text: qsTr("Von vorn")
                    visible: !root.asksBlank
                    enabled: !root.untouched
                    onClicked: root.paper.clear()
                }
                Label {
                    Layout.fillWidth: true
                    text: root.asksBlank ? qsTr("Der Stimmzettel zählt dann als leer.") : ""
                    size: Theme.wall.small
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.Wrap
                }
                Large {
                    objectName: "notBlank"
                    kind: "plain"
                    visible: root.asksBlank
                    text: root.byDots ? qsTr("Doch Punkte geben") : qsTr("Doch ausfüllen")
                    onClicked: root.asksBlank = false
                }
                Large {
                    objectName: "blank"
                    kind: "plain"
                    text: root.asksBlank ? qsTr("Ja, leer abgeben") : qsTr("Leer abgeben")
                    enabled: root.untouched
                    onClicked: {
                        if (root.asksBlank)
                            root.paper.submitBlank();
                        else
                            root.asksBlank = true;
                    }
                }
                Large {
                    objectName: "submit"
                    kind: "primary"
                    icon: "check"
                    text: qsTr("Abgeben")
                    visible: !root.asksBlank
                    enabled: !root.untouched && root.paper.missing === 0
                    onClicked: root.paper.submit()
                }
            }
        }
    }
    Loader {
        anchors.right: parent.right
        y: input.y
        height: input.height
        active: input.view !== null
        sourceComponent: ScrollMark {
            view: input.view
        }
    }
}
