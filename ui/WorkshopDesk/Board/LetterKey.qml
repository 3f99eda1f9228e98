import QtQuick
import WorkshopDesk.Theme

// A key of the keyboard by its name, see KeyboardLayouts: which sign it shows and what a screen reader says.
Key {
    id: root

    required property string letter
    required property string language
    required property bool signsShown
    // capitals until further notice
    property bool locked: false

    readonly property var words: ({
            shift: qsTr("Umschalten"),
            backspace: qsTr("Löschen"),
            space: qsTr("Leerzeichen"),
            left: qsTr("Einfügemarke nach links"),
            right: qsTr("Einfügemarke nach rechts"),
            signs: signsShown ? qsTr("Buchstaben") : qsTr("Ziffern und Zeichen"),
            language: qsTr("Sprache der Tastatur"),
            done: qsTr("Fertig")
        })

    face: name === "signs" ? (signsShown ? "abc" : "123") : name === "language" ? language.toUpperCase() : letter
    icon: ({ done: "check", shift: "shift", backspace: "backspace", left: "left", right: "right" })[name] ?? ""
    word: name === "done" || name === "space" ? words[name] : ""
    kind: name === "done" ? "done" : name.length > 1 && name !== "space" ? "side" : "letter"
    Accessible.name: words[name] ?? face
    Accessible.description: locked ? qsTr("Großbuchstaben fest") : ""

    Rectangle {
        visible: root.locked
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        width: 18
        height: 3
        color: Theme.colours.ink
    }
}
