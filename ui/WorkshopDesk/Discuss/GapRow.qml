import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// An idea and what it lacks.
Pressable {
    id: root

    required property string subjectId
    required property int number
    required property string title
    required property bool lacksNeed
    required property bool lacksAssessment
    required property bool noted

    objectName: "gap:" + subjectId
    text: [qsTr("%1, %2").arg(number).arg(title), lacksNeed ? qsTr("Bedarf fehlt") : "", lacksAssessment ? qsTr("Einschätzung fehlt") : "", noted ? qsTr("als Frage festgehalten") : ""].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight + 2 * Theme.space.m)
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.pressed ? Theme.colours.primarySoft : "transparent"
    }
    RowLayout {
        id: row

        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * Theme.space.m
        spacing: Theme.space.m

        NumberSign {
            number: root.number
            size: Theme.desk.body
        }
        Label {
            Layout.fillWidth: true
            text: root.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Badge {
            visible: root.noted
            text: qsTr("als Frage festgehalten")
            icon: "check"
            tone: "ok"
            Accessible.ignored: true
        }
        Badge {
            visible: root.lacksNeed
            text: qsTr("Bedarf fehlt")
            tone: root.noted ? "neutral" : "warn"
            Accessible.ignored: true
        }
        Badge {
            visible: root.lacksAssessment
            text: qsTr("Einschätzung fehlt")
            tone: root.noted ? "neutral" : "warn"
            Accessible.ignored: true
        }
        Icon {
            name: "right"
            size: 20
            color: Theme.colours.ink2
        }
    }
}
