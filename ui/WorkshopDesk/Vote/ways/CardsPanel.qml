import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Printing voting cards. Their codes are in the file to print and nowhere else.
ColumnLayout {
    id: root

    required property CardsController cards
    // how many people will vote, or 0
    required property int people
    readonly property int wanted: Number(number.value)

    spacing: Theme.space.m

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Field {
            id: number

            objectName: "cardNumber"
            Layout.fillWidth: true
            label: qsTr("Neue Stimmkarten")
            hint: qsTr("Am besten einige mehr als Personen.")
            text: String(root.people > 0 ? Math.min(root.cards.most, Math.ceil(root.people * 1.1)) : 30)
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: 1
                top: root.cards.most
            }
        }
        AppButton {
            objectName: "printCards"
            Layout.alignment: Qt.AlignVCenter
            icon: "print"
            text: qsTr("Als PDF zum Drucken")
            enabled: root.wanted > 0
            onClicked: root.cards.print(root.wanted)
        }
    }
    Label {
        objectName: "cardsIssued"
        Layout.fillWidth: true
        text: root.cards.issued > 0 ? qsTr("%n Stimmkarte(n) ausgegeben.", "", root.cards.issued) : qsTr("Noch sind keine Stimmkarten gedruckt. Ohne Karte kann niemand abstimmen.")
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        visible: root.cards.file !== ""
        Layout.fillWidth: true
        text: qsTr("Die Codes stehen nur in dieser Datei: %1. Drucken Sie sie jetzt, und löschen Sie sie danach.").arg(root.cards.file)
        size: Theme.desk.caption
        wrapMode: Text.Wrap
    }
    Flow {
        visible: root.cards.file !== ""
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "showCards"
            kind: "plain"
            icon: "file"
            text: qsTr("Datei zeigen")
            onClicked: root.cards.show()
        }
        AppButton {
            objectName: "destroyCards"
            kind: "plain"
            icon: "bin"
            text: qsTr("Gedruckt, Datei löschen")
            onClicked: root.cards.destroyFile()
        }
    }
}
