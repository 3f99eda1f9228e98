pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How moderation cards are printed.
ColumnLayout {
    id: root

    required property PrintController printing
    readonly property var choices: printing.choices
    readonly property bool blank: choices.content !== "board"
    readonly property list<string> chosenColours: (choices.colours ?? "").split(",").filter(colour => colour !== "")
    readonly property list<string> colours: ["yellow", "green", "blue", "pink", "white"]
    readonly property list<string> colourNames: [qsTr("Gelb"), qsTr("Grün"), qsTr("Blau"), qsTr("Rosa"), qsTr("Weiß")]

    // in the order of the colours, and never without one
    function toggleColour(colour: string) {
        const wanted = root.colours.filter(one => one === colour ? !root.chosenColours.includes(one) : root.chosenColours.includes(one));
        if (wanted.length > 0)
            root.printing.choose("colours", wanted.join(","));
    }

    spacing: Theme.space.l

    component Option: Captioned {
        id: option

        required property string key
        required property list<string> values
        required property list<string> options

        Layout.fillWidth: true

        Segmented {
            objectName: "print-" + option.key
            text: option.label
            options: option.options
            currentIndex: option.values.indexOf(root.choices[option.key] ?? "")
            size: Theme.desk.caption
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            onChosen: index => root.printing.choose(option.key, option.values[index])
        }
    }

    Option {
        key: "content"
        label: qsTr("Inhalt")
        values: ["blank", "board"]
        options: [qsTr("leer"), qsTr("Text der Pinnwand")]
    }
    Option {
        key: "size"
        label: qsTr("Größe")
        values: ["long", "a6"]
        options: [qsTr("9,5 × 20,5 cm"), qsTr("A6")]
    }
    Captioned {
        Layout.fillWidth: true
        label: qsTr("Farben")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Repeater {
                model: root.colours

                Chip {
                    required property string modelData
                    required property int index

                    objectName: "print-" + modelData
                    text: root.colourNames[index]
                    glyph: modelData
                    selected: root.chosenColours.includes(modelData)
                    onToggled: root.toggleColour(modelData)
                }
            }
        }
    }
    Captioned {
        visible: root.blank
        Layout.fillWidth: true
        label: qsTr("Karten je Farbe")

        Stepper {
            objectName: "print-copies"
            text: qsTr("Karten je Farbe")
            from: 1
            to: 500
            value: Number(root.choices.copies ?? 0)
            onChosen: value => root.printing.choose("copies", String(value))
        }
    }
    Field {
        visible: !root.blank
        objectName: "print-numbers"
        Layout.fillWidth: true
        label: qsTr("Nur diese Nummern")
        placeholder: qsTr("alle, oder zum Beispiel 1-12, 15")
        text: root.choices.numbers ?? ""
        onCommitted: value => root.printing.choose("numbers", value)
    }
    Option {
        key: "markers"
        label: qsTr("Erkennungszeichen")
        values: ["20", "30", "none"]
        options: [qsTr("für Fotos"), qsTr("größer, für Webcams"), qsTr("keine")]
    }
    Checkbox {
        objectName: "print-painted"
        Layout.fillWidth: true
        text: qsTr("Farbe mitdrucken (auf weißes Papier)")
        checked: root.choices.painted === "true"
        onToggled: checked => root.printing.choose("painted", checked ? "true" : "false")
    }
}
