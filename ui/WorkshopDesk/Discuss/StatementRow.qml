pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One statement with its answer; a touch opens it for changes.
ColumnLayout {
    id: root

    required property string key
    required property string statementId
    required property string subjectId
    required property string noteId
    required property string kind
    required property string words
    required property string answer
    required property bool secret
    required property string about
    required property DiscussionController discussion
    required property PrivacyController privacy
    property bool open: false
    readonly property bool waits: StatementWords.answered(kind) && answer === ""
    signal clicked
    signal done

    spacing: 0

    Pressable {
        id: face

        objectName: "statement:" + root.key
        text: [root.words, root.answer === "" ? "" : qsTr("Antwort: %1").arg(root.answer), root.secret ? qsTr("nur intern") : ""].filter(part => part !== "").join(", ")
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch.least, body.implicitHeight + 2 * Theme.space.s)
        onClicked: root.clicked()

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space.s
            anchors.rightMargin: Theme.space.s
            radius: Theme.radius.control
            color: face.pressed || root.open ? Theme.colours.primarySoft : "transparent"
        }
        ColumnLayout {
            id: body

            x: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * Theme.space.l
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: root.words
                size: Math.round(Theme.desk.body * 1.1)
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: root.about !== ""
                Layout.fillWidth: true
                text: qsTr("zur Karte „%1“").arg(root.about)
                size: Theme.desk.caption
                color: Theme.colours.ink2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            RowLayout {
                visible: root.answer !== ""
                Layout.fillWidth: true
                spacing: Theme.space.s

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: "arrow"
                    size: Math.round(Theme.desk.body * 1.1)
                    color: Theme.colours.ok
                }
                Label {
                    Layout.fillWidth: true
                    text: root.answer
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            RowLayout {
                visible: root.waits || root.secret
                spacing: Theme.space.s

                Badge {
                    visible: root.waits
                    text: qsTr("ohne Antwort")
                    tone: "warn"
                    Accessible.ignored: true
                }
                Badge {
                    visible: root.secret
                    text: qsTr("nur intern")
                    icon: "hidden"
                    Accessible.ignored: true
                }
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        visible: active
        active: root.open
        sourceComponent: StatementEditor {
            row: root
            onDone: root.done()
        }
    }
}
