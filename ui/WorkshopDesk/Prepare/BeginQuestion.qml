import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Asked once before the rehearsal is wiped: it cannot be taken back. Nothing else can be reached meanwhile.
FocusScope {
    id: root

    signal answered(bool yes)

    anchors.fill: parent
    z: 1000
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sheet.title
    Component.onCompleted: no.forceActiveFocus(Qt.PopupFocusReason)
    Keys.onEscapePressed: root.answered(false)
    Keys.onTabPressed: (no.activeFocus ? yes : no).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: (no.activeFocus ? yes : no).forceActiveFocus(Qt.TabFocusReason)

    Rectangle {
        anchors.fill: parent
        // dark in every palette
        color: Theme.colours.cardInk
        opacity: 0.5
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
    TouchGround {
        anchors.fill: parent
    }
    Sheet {
        id: sheet

        anchors.centerIn: parent
        width: Math.min(620, root.width - 2 * Theme.space.xl)
        closable: false
        title: qsTr("Im Ernst beginnen?")

        Label {
            Layout.fillWidth: true
            text: qsTr("Alles aus der Probe wird gelöscht: Karten, Gruppen, Abstimmungen, Aussagen, Steckbriefe, der Ablauf der Zeiten und die Sicherungen davon. Das lässt sich nicht zurücknehmen.")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Die Angaben, der Ablauf und alles, was vor der Probe auf der Pinnwand lag, bleiben.")
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            AppButton {
                id: no

                objectName: "stayRehearsal"
                kind: "plain"
                text: qsTr("Weiter proben")
                onClicked: root.answered(false)
            }
            AppButton {
                id: yes

                objectName: "wipeRehearsal"
                kind: "danger"
                icon: "check"
                text: qsTr("Probe löschen und im Ernst beginnen")
                onClicked: root.answered(true)
            }
        }
    }
}
