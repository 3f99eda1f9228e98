pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The profile in hand, in five parts. What is written is stored when its field is left.
Panel {
    id: root

    required property ProfilesController profiles
    property int part: 0
    signal actionWanted

    RowLayout {
        spacing: Theme.space.l

        Label {
            Layout.alignment: Qt.AlignTop
            text: root.profiles.sheet.measureKey
            size: Theme.desk.display
            weight: Font.Bold
            color: Theme.colours.ink2
            Accessible.name: qsTr("Steckbrief %1").arg(root.profiles.sheet.measureKey)
        }
        Field {
            objectName: "profileTitle"
            Layout.fillWidth: true
            label: qsTr("Titel des Projekts")
            text: root.profiles.sheet.title ?? ""
            maximumLength: 120
            onCommitted: value => {
                root.profiles.setText("title", value);
                reset();
            }
        }
    }
    Missing {
        objectName: "profileMissing"
        visible: root.profiles.missing.length > 0
        Layout.fillWidth: true
        text: qsTr("Es fehlt noch: %1").arg(DevelopWords.listed(root.profiles.missing))
    }
    Segmented {
        objectName: "profileParts"
        Layout.fillWidth: true
        text: qsTr("Teil des Steckbriefs")
        options: [qsTr("Kern"), qsTr("Umsetzung"), qsTr("Herkunft"), qsTr("Reallabor"), qsTr("Rückmeldung")]
        currentIndex: root.part
        onChosen: index => root.part = index
    }
    Loader {
        Layout.fillWidth: true
        sourceComponent: [core, delivery, origin, lab, feedback][root.part]
    }
    Rule {
        Layout.fillWidth: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "actionFromProfile"
            icon: "plus"
            text: qsTr("Maßnahme dazu")
            onClicked: root.actionWanted()
        }
        Chip {
            objectName: "profileInternal"
            text: qsTr("Nur intern")
            icon: "hidden"
            selected: root.profiles.sheet.internal ?? false
            onToggled: internal => root.profiles.setInternal(internal)
        }
        AppButton {
            objectName: "removeProfile"
            kind: "plain"
            icon: "bin"
            text: qsTr("Steckbrief entfernen")
            onClicked: root.profiles.remove()
        }
    }
    Component {
        id: core

        ProfileCore {
            profiles: root.profiles
        }
    }
    Component {
        id: delivery

        ProfileDelivery {
            profiles: root.profiles
        }
    }
    Component {
        id: origin

        ProfileOrigin {
            profiles: root.profiles
        }
    }
    Component {
        id: lab

        ProfileLab {
            lab: root.profiles.lab
        }
    }
    Component {
        id: feedback

        ProfileFeedback {
            feedback: root.profiles.feedback
        }
    }
}
