pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Dots on paper, counted by two people one after the other. The second does not see what the first found.
Page {
    id: root

    required property PaperCountController count
    readonly property bool entering: count.step === "first" || count.step === "second"
    // the next digit begins a new number
    property bool fresh: true
    signal done

    function headline(): string {
        switch (count.step) {
        case "first":
            return qsTr("Erste Person: Bitte zählen Sie Stimmzettel und Punkte.");
        case "handover":
            return qsTr("Die erste Person ist fertig. Bitte holen Sie jetzt die zweite Person.");
        case "second":
            return qsTr("Zweite Person: Bitte zählen Sie noch einmal, ohne nachzufragen.");
        case "agreed":
            return qsTr("Beide haben dasselbe gezählt.");
        }
        return qsTr("Die Zählungen stimmen nicht überein. Bitte zählen beide die markierten Zeilen noch einmal.");
    }
    function strike(what: string) {
        const row = list.currentItem as CountRow;
        if (!entering || row === null)
            return;
        if (what === "down" || what === "up") {
            list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + (what === "down" ? 1 : -1)));
            root.fresh = true;
            return;
        }
        const before = fresh ? "" : String(row.dots);
        const digits = what === "backspace" ? String(row.dots).slice(0, -1) : before + what;
        root.fresh = false;
        count.setRow(list.currentIndex, Number(digits.slice(0, 4)));
    }

    title: qsTr("Auf Papier zählen")
    fills: true
    Keys.onPressed: event => {
        const what = event.key === Qt.Key_Backspace ? "backspace" : event.key === Qt.Key_Down ? "down" : event.key === Qt.Key_Up ? "up" : /^[0-9]$/.test(event.text) ? event.text : "";
        event.accepted = what !== "" && root.entering;
        if (event.accepted)
            root.strike(what);
    }
    readonly property string asked: headline()
    onAskedChanged: {
        Accessible.announce(asked);
        list.currentIndex = 0;
        root.fresh = true;
    }

    Label {
        objectName: "countAsked"
        Layout.fillWidth: true
        text: root.asked
        size: Theme.desk.title
        weight: Font.DemiBold
        color: root.count.step === "agreed" ? Theme.colours.ok : root.count.step === "differs" ? Theme.colours.warn : Theme.colours.ink
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Segmented {
        objectName: "countGroup"
        visible: root.count.groups.length > 0
        text: qsTr("Gruppe")
        options: root.count.groups
        currentIndex: root.count.groupIndex
        onChosen: index => root.count.chooseGroup(index)
    }
    AppButton {
        objectName: "countFromPhoto"
        visible: root.count.photoDots > 0 && !root.count.fromPhoto
        icon: "photo"
        text: qsTr("%n Punkt(e) von den Fotos übernehmen", "", root.count.photoDots)
        onClicked: root.count.fillFromPhoto()
    }
    Label {
        objectName: "countSource"
        visible: root.count.fromPhoto
        Layout.fillWidth: true
        text: qsTr("Die erste Zählung beginnt mit den Punkten auf den Fotos. Bitte prüfen Sie jede Zahl an der Pinnwand und geben Sie die Zahl der Stimmzettel ein.")
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: root.entering || root.count.step === "differs"
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space.xxl

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 300

            ListView {
                id: list

                objectName: "countRows"
                Layout.fillWidth: true
                Layout.fillHeight: true
                cacheBuffer: 0
                model: root.count.rows
                clip: contentHeight > height
                spacing: Theme.space.xs
                boundsBehavior: Flickable.StopAtBounds
                acceptedButtons: Qt.NoButton
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Gezählt")

                delegate: CountRow {
                    required property int index

                    objectName: "count:" + number
                    width: ListView.view.width
                    current: root.entering && ListView.isCurrentItem
                    onClicked: {
                        list.currentIndex = index;
                        root.fresh = true;
                    }
                }
            }
        }
        NumberPad {
            visible: root.entering
            Layout.alignment: Qt.AlignTop
            onStruck: what => root.strike(what)
        }
    }
    Panel {
        visible: root.count.step === "handover" || root.count.step === "agreed"
        Layout.fillWidth: true
        padding: Theme.space.xxl

        Label {
            Layout.fillWidth: true
            text: root.count.step === "agreed" ? qsTr("%n Stimmzettel auf Papier, von zwei Personen bestätigt. Die Punkte werden beim Beenden dazugezählt.", "", root.count.papers) + (root.count.fromPhoto ? " " + qsTr("Vom Foto begonnen, %n Zahl(en) berichtigt.", "", root.count.photoCorrected) : "") : qsTr("Die zweite Person sieht nicht, was die erste gezählt hat.")
            size: Theme.desk.lead
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "bringSecond"
            visible: root.count.step === "handover"
            Layout.topMargin: Theme.space.m
            size: Theme.desk.title
            kind: "primary"
            icon: "people"
            text: qsTr("Zweite Person ist da")
            onClicked: root.count.bringSecond()
        }
    }
    Item {
        visible: !root.entering && root.count.step !== "differs"
        Layout.fillHeight: true
    }

    footer: [
        AppButton {
            objectName: "countBack"
            kind: "plain"
            icon: "left"
            text: qsTr("Zurück")
            onClicked: root.done()
        },
        Label {
            Layout.fillWidth: true
            text: root.entering ? qsTr("Ziffern tippen, dann die nächste Zeile.") : ""
            color: Theme.colours.ink2
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        },
        AppButton {
            objectName: "countAgain"
            visible: root.count.step === "agreed" || root.count.step === "differs"
            kind: root.count.step === "differs" ? "primary" : "plain"
            icon: "undo"
            text: root.count.step === "differs" ? qsTr("Beide zählen neu") : qsTr("Verwerfen und neu zählen")
            onClicked: root.count.countAgain()
        },
        AppButton {
            objectName: "countEnter"
            visible: root.entering
            kind: "primary"
            icon: "check"
            text: qsTr("Fertig gezählt")
            onClicked: root.count.enter()
        }
    ]
}
