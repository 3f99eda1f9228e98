pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What kind of card is it? An idea, a concern, a question …
Sheet {
    id: root

    required property BoardController board
    required property string noteId
    signal belongingWished

    title: qsTr("Was ist das für eine Karte?")

    GridLayout {
        columns: 3
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s

        Repeater {
            model: root.board.kindChoices(root.noteId)
            Chip {
                required property var modelData

                objectName: "kind:" + modelData.kind
                Layout.fillWidth: true
                text: modelData.name
                selected: modelData.current
                onToggled: {
                    root.board.setKind(root.noteId, modelData.kind);
                    root.dismissed();
                }
            }
        }
    }
    AppButton {
        objectName: "noteBelonging"
        kind: "plain"
        icon: "filter"
        text: qsTr("Einordnen: Feld, Thema, Zielgruppe …")
        onClicked: {
            root.belongingWished();
            root.dismissed();
        }
    }
}
