import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How ballot papers, table signs, posters and the sign-in sheet are printed.
ColumnLayout {
    id: root

    required property PrintController printing
    readonly property string key: printing.key
    readonly property var choices: printing.choices
    readonly property list<string> papers: ["a4", "a3", "a2", "a1"]
    readonly property list<string> signs: ["folded", "a5"]

    spacing: Theme.space.l

    Captioned {
        visible: root.key === "ballots" && root.printing.ballots.length > 0
        Layout.fillWidth: true
        label: qsTr("Abstimmung")

        Choice {
            objectName: "print-place"
            Layout.fillWidth: true
            text: qsTr("Abstimmung")
            options: root.printing.ballots
            currentIndex: (Number(root.choices.place ?? 0) || root.printing.ballots.length) - 1
            onChosen: index => root.printing.choose("place", String(index + 1))
        }
    }
    Captioned {
        visible: root.key === "table-signs"
        Layout.fillWidth: true
        label: qsTr("Art")

        Segmented {
            objectName: "print-sign"
            text: qsTr("Art")
            options: [qsTr("A4, gefaltet"), qsTr("A5, flach")]
            currentIndex: root.signs.indexOf(root.choices.size ?? "")
            onChosen: index => root.printing.choose("size", root.signs[index])
        }
    }
    TextArea {
        visible: root.key === "table-signs"
        objectName: "print-lines"
        Layout.fillWidth: true
        label: qsTr("Aufschriften, eine je Zeile")
        hint: qsTr("Leer: Tische mit Nummern.")
        text: root.choices.lines ?? ""
        onCommitted: value => root.printing.choose("lines", value)
    }
    Captioned {
        visible: root.key === "table-signs" && (root.choices.lines ?? "") === ""
        Layout.fillWidth: true
        label: qsTr("Zahl der Tische")

        Stepper {
            objectName: "print-tables"
            text: qsTr("Zahl der Tische")
            from: 1
            to: 50
            value: Number(root.choices.tables ?? 0)
            onChosen: value => root.printing.choose("tables", String(value))
        }
    }
    Captioned {
        visible: root.key === "posters"
        Layout.fillWidth: true
        label: qsTr("Papier")
        hint: root.printing.posterPossible ? qsTr("Ab A3 ist der QR-Code 20 cm groß und aus zwei Metern lesbar.") : qsTr("Das Plakat braucht die Adresse des Ideenspeichers.")

        Segmented {
            objectName: "print-paper"
            text: qsTr("Papier")
            options: root.papers.map(paper => paper.toUpperCase())
            currentIndex: root.papers.indexOf(root.choices.paper ?? "")
            onChosen: index => root.printing.choose("paper", root.papers[index])
        }
    }
    Captioned {
        visible: root.key === "sign-in"
        Layout.fillWidth: true
        label: qsTr("Zahl der Personen")

        Stepper {
            objectName: "print-people"
            text: qsTr("Zahl der Personen")
            from: 5
            to: 500
            step: 5
            value: Number(root.choices.people ?? 0)
            onChosen: value => root.printing.choose("people", String(value))
        }
    }
}
