pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What a card can do, in a ring around the card: the card itself stays readable in the middle.
FocusScope {
    id: root

    required property string noteId
    required property string clusterId
    required property bool flash
    required property bool unclear
    required property bool locked
    // how many cards were merged into it
    property int sources: 0
    // it came in by photo, and its picture is there
    property bool pictured: false
    // what the room may do in this phase
    property list<string> allowed: ["edit", "move", "cluster"]
    property bool severalBoards: false
    property int page: 0
    signal chosen(string what)

    readonly property var spots: [[-188, -36], [-104, -112], [0, -114], [104, -112], [188, -36], [104, 112], [0, 114], [-104, 112], [188, 36], [-188, 36]]
    // what, icon, colour of a swatch, word
    readonly property var first: [
        ["edit", "pen", "", qsTr("Ändern")],
        ["colour", "colour", "", qsTr("Farbe")],
        // there is room for ten
        ...(root.locked && root.sources > 0 ? [] : [["double", "copy", "", qsTr("Doppeln")]]),
        ["cluster", "cluster", "", qsTr("Gruppe")],
        ["park", "park", "", qsTr("Parken")],
        ["bin", "bin", "", qsTr("Ablage")],
        ["flash", "flash", "", root.flash ? qsTr("Blitz weg") : qsTr("Blitz")],
        ["unclear", "question", "", root.unclear ? qsTr("? weg") : qsTr("Unklar")],
        ["say", "info", "", qsTr("Besprechen")],
        ...(root.sources > 0 ? [["sources", "merge", "", qsTr("Quellen")]] : []),
        ...(root.pictured && root.sources === 0 ? [["photo", "photo", "", qsTr("Foto")]] : []),
        // in a frame all cards lie upright
        ...(root.clusterId === "" && !root.locked && root.sources === 0 && !root.pictured ? [["turn", "turn", "", qsTr("Zu mir")]] : []),
        ...(root.locked ? [["lock", "unlock", "", qsTr("Öffnen")]] : [])]
    readonly property var swatches: [
        ["colour:yellow", "", "yellow", qsTr("Gelb")],
        ["colour:green", "", "green", qsTr("Grün")],
        ["colour:blue", "", "blue", qsTr("Blau")],
        ["colour:pink", "", "pink", qsTr("Rosa")],
        ["colour:white", "", "white", qsTr("Weiß")],
        ["kind", "notes", "", qsTr("Art")],
        ["profile", "file", "", qsTr("Projekt")],
        ["privacy", "hidden", "", qsTr("Schutz")],
        ...(root.severalBoards ? [["board", "arrow", "", qsTr("Pinnwand")]] : []),
        ...(root.locked ? [] : [["lock", "lock", "", qsTr("Sperren")]])]

    // the right that an entry needs, or ""
    function needed(what: string): string {
        return what === "park" || what === "turn" || what === "board" ? "move" : what === "double" || what === "cluster" ? "cluster" : what === "lock" || what === "profile" || what === "say" || what === "sources" || what === "photo" || what === "privacy" ? "" : "edit";
    }

    // the longest word keeps clear of the round ends
    width: 536
    height: 340
    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("Was soll mit der Karte geschehen?")
    Keys.onEscapePressed: root.chosen("")

    function takeFocus() {
        const entry = entries.itemAt(0);
        if (entry)
            entry.forceActiveFocus(Qt.TabFocusReason);
    }

    // nobody answers: the ring goes by itself
    Timer {
        interval: 20000
        running: true
        onTriggered: root.chosen("")
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.colours.surface
        border.width: Theme.highContrast ? 3 : 1
        border.color: Theme.colours.lineStrong

        TouchGround {
            anchors.fill: parent
            onTapped: root.chosen("")
        }
    }
    Repeater {
        id: entries

        model: root.page === 0 ? root.first : root.swatches
        Pressable {
            id: entry

            required property int index
            required property var modelData
            readonly property var spot: root.spots[index]
            readonly property string tint: modelData[2]

            objectName: "ring:" + modelData[0]
            text: modelData[3]
            enabled: root.needed(modelData[0]) === "" || root.allowed.includes(root.needed(modelData[0]))
            opacity: enabled ? 1 : 0.35
            width: 92
            height: 66
            x: root.width / 2 + spot[0] - width / 2
            y: root.height / 2 + spot[1] - height / 2
            Accessible.role: Accessible.MenuItem
            onClicked: modelData[0] === "colour" ? root.page = 1 : root.chosen(modelData[0])

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius.control
                visible: entry.pressed
                color: Theme.colours.primarySoft
            }
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 6
                name: entry.modelData[1]
                size: 30
                stroke: 2
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 4
                visible: entry.tint !== ""
                width: 48
                height: 32
                radius: Theme.radius.paper
                color: entry.tint === "" ? "transparent" : Theme.colours.cards[entry.tint]
                border.width: 1
                border.color: Theme.colours.lineStrong

                Glyph {
                    anchors.centerIn: parent
                    kind: entry.tint === "" ? "yellow" : entry.tint
                }
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 40
                text: entry.text
                size: 19
                weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }
}
