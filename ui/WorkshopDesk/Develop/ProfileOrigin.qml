pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Which groups and cards the project grew out of, down to the words of each card; whom it is for.
ColumnLayout {
    id: root

    required property ProfilesController profiles

    spacing: Theme.space.l

    Label {
        text: qsTr("Entstanden aus")
        weight: Font.DemiBold
    }
    Repeater {
        model: root.profiles.sources

        SourceRow {
            required property var modelData

            Layout.fillWidth: true
            objectName: "source:" + (modelData.cluster ? "group:" : "card:") + modelData.number
            cluster: modelData.cluster
            number: modelData.number
            title: modelData.title
            cards: modelData.cards
            onRemoved: root.profiles.removeSource(modelData.objectId)
        }
    }
    Label {
        visible: root.profiles.sources.length === 0
        Layout.fillWidth: true
        text: qsTr("Noch keine Karte und keine Gruppe.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Choice {
        objectName: "addSource"
        visible: root.profiles.sourceOffers.length > 0
        Layout.fillWidth: true
        text: qsTr("Weitere Herkunft")
        options: [qsTr("Karte oder Gruppe hinzufügen …"), ...root.profiles.sourceOffers.map(offer => offer.text)]
        currentIndex: 0
        onChosen: index => root.profiles.addSource(root.profiles.sourceOffers[index - 1].objectId)
    }
    RegisterChips {
        Layout.fillWidth: true
        profiles: root.profiles
        relation: "affects"
        title: qsTr("Zielgruppen")
    }
    RegisterChips {
        Layout.fillWidth: true
        profiles: root.profiles
        relation: "topic"
        title: qsTr("Querschnittsthemen")
    }
    RegisterChips {
        Layout.fillWidth: true
        profiles: root.profiles
        relation: "aim"
        title: qsTr("Ziele")
    }
}
