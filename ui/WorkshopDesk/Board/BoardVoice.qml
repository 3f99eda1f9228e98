import QtQuick
import WorkshopDesk.Backend

// Tells a screen reader what happens to the card that the keyboard is at: nobody else would, the focus does not move.
Item {
    id: root

    required property WorkshopController workshop
    required property BoardView view
    // the card as it was last told: {noteId, clusterId, x, y, tint, flash, unclear, words}
    property var told: ({})
    property bool quiet: false
    // a card was put down and nothing has been said about it yet
    property bool putDown: false
    signal said(string words)

    objectName: "boardVoice"
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Ansagen der Pinnwand")

    function say(words: string) {
        root.said(words);
        root.Accessible.announce(words, Accessible.Polite);
    }
    function undo() {
        replay(workshop.undoLabel, qsTr("Zurückgenommen: %1"), () => workshop.undo());
    }
    function redo() {
        replay(workshop.redoLabel, qsTr("Wieder getan: %1"), () => workshop.redo());
    }
    function replay(label: string, words: string, action: var) {
        quiet = true;
        action();
        quiet = false;
        told = present();
        if (label !== "")
            say(words.arg(ChangeNames.of(label)));
    }
    function present(): var {
        const noteId = view.currentNote;
        const clusterId = workshop.board.clusterHolding(noteId, view.currentCluster);
        const rect = workshop.board.rectOf(noteId, clusterId);
        return Object.assign({
            tint: "",
            flash: false,
            unclear: false
        }, workshop.board.lookOf(noteId), {
            // without the hyphens at the ends of lines
            words: workshop.board.faceDown ? "" : workshop.board.textOf(noteId).replace(/\s+/g, " "),
            noteId: noteId,
            clusterId: clusterId,
            x: rect.x,
            y: rect.y,
            there: rect.width > 0
        });
    }
    function tellBoard() {
        told = ({});
        const boards = workshop.boards;
        const shown = boards.boards[boards.index];
        say(qsTr("Pinnwand „%1“, %n Karte(n)", "", shown.cards).arg(shown.title));
    }
    function where(clusterId: string): string {
        if (clusterId === "")
            return qsTr("frei auf der Pinnwand");
        const cluster = workshop.board.clusterLook(clusterId, 0);
        return qsTr("in Gruppe %1: %2").arg(cluster.number).arg(cluster.title === "" ? qsTr("ohne Titel") : cluster.title);
    }
    // What has become of the card, or "" if nothing that can be told.
    function difference(before: var, now: var): string {
        if (!now.there)
            return before.there ? (workshop.undoLabel === "park-note" ? qsTr("Karte liegt im Themenspeicher.") : qsTr("Karte liegt in der Ablage.")) : "";
        if (now.clusterId !== before.clusterId)
            return qsTr("Karte liegt %1.").arg(where(now.clusterId));
        if (now.words !== before.words)
            return qsTr("Text geändert: %1").arg(now.words);
        if (now.tint !== before.tint || now.flash !== before.flash || now.unclear !== before.unclear)
            return qsTr("Erledigt: %1").arg(ChangeNames.of(workshop.undoLabel));
        return now.x !== before.x || now.y !== before.y ? qsTr("Karte verschoben, %1.").arg(where(now.clusterId)) : "";
    }
    function tellCard() {
        const now = present();
        const arrived = now.noteId !== told.noteId || now.clusterId !== told.clusterId;
        const putBack = root.putDown;
        root.putDown = false;
        root.told = now;
        if (putBack)
            say(qsTr("Karte zurückgelegt."));
        else if (arrived && now.there && view.keyboardActive)
            say(qsTr("%1, %2").arg(workshop.board.faceDown ? qsTr("verdeckte Karte") : now.words === "" ? qsTr("handschriftliche Karte") : now.words).arg(where(now.clusterId)));
    }

    Timer {
        id: later

        interval: 0
        onTriggered: root.tellCard()
    }
    Connections {
        target: root.view

        function onCurrentNoteChanged() {
            later.start();
        }
        function onCurrentClusterChanged() {
            later.start();
        }
        function onLiftedChanged() {
            root.putDown = !root.view.lifted;
            if (root.view.lifted)
                root.say(qsTr("Karte aufgenommen. Pfeiltasten bewegen sie, die Eingabetaste legt sie ab, Escape legt sie zurück."));
            else
                later.start();
        }
    }
    Connections {
        target: root.workshop

        function onHistoryChanged() {
            if (root.quiet || !root.view.keyboardActive || root.view.currentNote === "" || root.told.noteId !== root.view.currentNote)
                return;
            const now = root.present();
            const words = root.difference(root.told, now);
            root.told = now;
            if (words === "")
                return;
            root.putDown = false;
            root.say(words);
        }
    }
}
