pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What bodies decided, apart from all proposals: the list, and beside it the form.
Item {
    id: root

    required property DiscussionController discussion
    required property PrivacyController privacy
    readonly property bool narrow: width < 900
    // id of the decision that is being changed
    property string inHand: ""

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: grid.implicitHeight + Theme.space.xl
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        GridLayout {
            id: grid

            width: view.width - Theme.space.l
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.xl

            Panel {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                title: qsTr("Beschlüsse")
                spacing: Theme.space.m

                Label {
                    Layout.fillWidth: true
                    text: root.discussion.decisions.rows.count === 0 ? qsTr("Noch nichts beschlossen. Vorschläge und Abstimmungen des Workshops sind keine Beschlüsse; hier steht, was ein Gremium entschieden hat.") : qsTr("Was ein Gremium entschieden hat. Vorschläge stehen davon getrennt.")
                    color: Theme.colours.ink2
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: root.discussion.decisions.rows

                    DecisionRow {
                        Layout.fillWidth: true
                        privacy: root.privacy
                        inHand: root.inHand === decisionId
                        onChangeWanted: {
                            root.inHand = decisionId;
                            form.load(values);
                        }
                        onRemoved: {
                            if (inHand) {
                                root.inHand = "";
                                form.load({});
                            }
                            root.discussion.decisions.remove(decisionId);
                        }
                    }
                }
            }
            DecisionForm {
                id: form

                Layout.preferredWidth: root.narrow ? -1 : Math.round(root.width * 0.44)
                Layout.fillWidth: root.narrow
                Layout.alignment: Qt.AlignTop
                discussion: root.discussion
                decisionId: root.inHand
                onFinished: root.inHand = ""
            }
        }
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.space.m
        height: view.height
        view: view
    }
}
