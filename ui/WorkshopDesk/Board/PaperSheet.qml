pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Cards from paper, typed in one after the other: Enter lays a card down and is ready for the next.
Sheet {
    id: root

    required property CollectController collect
    // [{tint, name}]
    required property var stacks
    property string tint: stacks[0]?.tint ?? "yellow"

    signal photoWanted

    title: qsTr("Papierkarten eintippen")
    spacing: Theme.space.m

    function takeFocus() {
        words.takeFocus();
    }
    function store() {
        if (!collect.typePaper(words.value, root.tint))
            return;
        words.reset();
        words.takeFocus();
    }

    Field {
        id: words

        objectName: "paperText"
        Layout.fillWidth: true
        Layout.preferredWidth: 520
        label: qsTr("Text der Karte, Eingabetaste legt sie ab")
        placeholder: qsTr("Was steht auf der Karte?")
        maximumLength: 1000
        goesOn: true
        onAccepted: root.store()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.stacks
            Chip {
                required property var modelData

                objectName: "paper:" + modelData.tint
                glyph: modelData.tint
                text: modelData.name
                selected: root.tint === modelData.tint
                Accessible.role: Accessible.RadioButton
                onToggled: {
                    root.tint = modelData.tint;
                    words.takeFocus();
                }
            }
        }
    }
    AppButton {
        objectName: "paperPhoto"
        icon: "photo"
        text: qsTr("Pinnwand fotografiert? Karten vom Foto …")
        onClicked: root.photoWanted()
    }
    Label {
        visible: root.collect.typedCount > 0
        text: qsTr("%n Karte(n) eingetippt", "", root.collect.typedCount)
        weight: Font.DemiBold
    }
    Repeater {
        model: root.collect.typed
        RowLayout {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.m

            Glyph {
                kind: entry.modelData.tint
            }
            Label {
                Layout.fillWidth: true
                text: entry.modelData.words
                elide: Text.ElideRight
            }
            IconButton {
                icon: "bin"
                text: qsTr("Ablage")
                onClicked: {
                    root.collect.takeBack(entry.modelData.noteId);
                    words.takeFocus();
                }
            }
        }
    }
}
