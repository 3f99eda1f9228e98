pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// All profiles; sorted by number or by one aspect.
Panel {
    id: root

    required property ProfilesController profiles

    spacing: Theme.space.m

    Choice {
        objectName: "sortProfiles"
        visible: root.profiles.count > 1
        Layout.fillWidth: true
        text: qsTr("Reihenfolge")
        options: [qsTr("nach Nummer"), ...DevelopWords.aspectNames.map(name => qsTr("nach %1").arg(name))]
        currentIndex: DevelopWords.aspects.indexOf(root.profiles.sortedBy) + 1
        onChosen: index => root.profiles.sortBy(index === 0 ? "" : DevelopWords.aspects[index - 1])
    }
    Repeater {
        model: root.profiles.rows

        ProfileRow {
            required property string profileId

            objectName: "profile:" + number
            Layout.fillWidth: true
            on: profileId === root.profiles.chosenId
            onClicked: root.profiles.choose(profileId)
        }
    }
    Missing {
        visible: root.profiles.missingCount > 0
        Layout.fillWidth: true
        text: qsTr("Bei %n Steckbrief(en) fehlt eine Pflichtangabe.", "", root.profiles.missingCount)
    }
    AppButton {
        objectName: "newProfile"
        Layout.fillWidth: true
        icon: "plus"
        text: qsTr("Leerer Steckbrief")
        onClicked: root.profiles.make()
    }
}
