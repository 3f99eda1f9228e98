pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Files are chosen or dropped, read in the background, and reported one by one.
ColumnLayout {
    id: root

    required property OfficeImportController intake
    readonly property list<string> invitations: [qsTr("Workshops, Ideenspeicher und Tabellen einlesen: Dateien oder einen ganzen Ordner hierher ziehen. Was schon eingelesen ist, wird erkannt; nichts wird ungefragt ersetzt."), qsTr("Tabellen mit einer Spalte für das Kürzel der Maßnahme (M-01) und einer für die Rückmeldung, wenn vorhanden auch für Kanal, Datum und Punkte."), qsTr("Tabellen der Projekte, die laufen, vorbereitet werden oder abgeschlossen sind. Ein Projekt wird an Kennung, Titel und Stelle wiedererkannt und erneuert."), qsTr("Handlungsfelder, Vorlagen und Maßnahmen, die eine andere Kommune weitergegeben hat. Jede Maßnahme wird ein neuer Vorschlag mit eigenem Kürzel.")]

    function choose(file: string) {
        chooser.source = "";
        chooser.setSource(file, {
            intake: root.intake,
            parentWindow: root.Window.window
        });
    }

    function told(): string {
        const read = qsTr("%L1 von %L2 Dateien").arg(intake.done).arg(intake.total);
        if (intake.running)
            return read;
        const added = [qsTr("%Ln neue Idee(n)", "", intake.added), qsTr("%Ln neue Rückmeldung(en)", "", intake.added), qsTr("%Ln neue(s) Projekt(e)", "", intake.added), qsTr("%Ln neue Maßnahme(n)", "", intake.added)][intake.what];
        if (intake.cancelled)
            return qsTr("Abgebrochen: %1 eingelesen, %2. Die übrigen können Sie später einlesen.").arg(read).arg(added);
        const refused = intake.refusedCount > 0 ? [qsTr("%Ln abgelehnt", "", intake.refusedCount)] : [];
        return [qsTr("%Ln Datei(en) gelesen", "", intake.done), added, ...refused].join(", ");
    }

    spacing: Theme.space.l

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: invitation.implicitHeight + 2 * Theme.space.xl
        radius: Theme.radius.panel
        color: drop.containsDrag ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: drop.containsDrag ? 2 : Theme.hairline
        border.color: drop.containsDrag ? Theme.colours.primary : Theme.colours.line

        ColumnLayout {
            id: invitation

            x: Theme.space.xl
            y: Theme.space.xl
            width: parent.width - 2 * x
            spacing: Theme.space.m

            Label {
                Layout.fillWidth: true
                text: root.invitations[root.intake.what]
                wrapMode: Text.Wrap
            }
            Field {
                objectName: "intakeTown"
                visible: root.intake.what === 3
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.desk.body * 24
                label: qsTr("Name Ihrer Kommune")
                hint: qsTr("Er steht danach überall, wo der Platzhalter für die Kommune war.")
                text: root.intake.town
                onEdited: value => root.intake.setTown(value)
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Choice {
                    objectName: "intakeWhat"
                    enabled: !root.intake.running
                    text: qsTr("Was eingelesen wird")
                    options: [qsTr("Ideen"), qsTr("Rückmeldungen zu Maßnahmen"), qsTr("Projekte, die es schon gibt"), qsTr("Paket einer anderen Kommune")]
                    currentIndex: root.intake.what
                    onChosen: index => root.intake.expect(index)
                }
                AppButton {
                    id: files

                    objectName: "intakeFiles"
                    kind: "primary"
                    icon: "importing"
                    text: qsTr("Dateien wählen")
                    onClicked: root.choose("IntakeChooser.qml")
                }
                AppButton {
                    objectName: "intakeFolder"
                    kind: "plain"
                    icon: "office"
                    text: qsTr("Ordner wählen")
                    onClicked: root.choose("IntakeFolderChooser.qml")
                }
            }
        }
        DropArea {
            id: drop

            objectName: "intakeDrop"
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => root.intake.take(drop.urls)
        }
    }
    RowLayout {
        visible: root.intake.running || root.intake.finished || root.intake.cancelled
        Layout.fillWidth: true
        spacing: Theme.space.l

        Label {
            objectName: "intakeTold"
            text: root.told()
            wrapMode: Text.Wrap
            Layout.fillWidth: !root.intake.running
            weight: Font.DemiBold
        }
        ProgressLine {
            visible: root.intake.running
            Layout.fillWidth: true
            text: qsTr("Dateien einlesen")
            value: root.intake.total > 0 ? root.intake.done / root.intake.total : 0
        }
        AppButton {
            objectName: "intakeCancel"
            visible: root.intake.running
            kind: "plain"
            text: qsTr("Abbrechen")
            onClicked: {
                files.forceActiveFocus(Qt.OtherFocusReason);
                root.intake.cancel();
            }
        }
    }
    ListView {
        cacheBuffer: 0
        id: list

        objectName: "intakeReports"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160
        model: root.intake.reports
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        activeFocusOnTab: contentHeight > height
        Keys.onDownPressed: flick(0, -900)
        Keys.onUpPressed: flick(0, 900)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Bericht je Datei")

        ScrollMark {
            anchors.right: parent.right
            height: list.height
            view: list
        }

        delegate: IntakeLine {
            width: list.width
        }
    }
    Loader {
        id: chooser
    }
}
