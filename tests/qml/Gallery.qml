pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Every control once, in the words of a real workshop; drawn by gallery.py for looking at.
Rectangle {
    id: gallery

    width: 1600
    height: 1000
    color: Theme.colours.desk

    PlacesBar {
        id: bar

        width: parent.width
        current: "prepare"
        places: [
            {
                key: "start",
                icon: "start",
                text: "Start",
                enabled: true
            },
            {
                key: "prepare",
                icon: "prepare",
                text: "Vorbereiten",
                enabled: true
            },
            {
                key: "run",
                icon: "run",
                text: "Durchführen",
                enabled: true
            },
            {
                key: "results",
                icon: "results",
                text: "Ergebnisse",
                enabled: true
            },
            {
                key: "office",
                icon: "office",
                text: "Projektbüro",
                enabled: false
            }
        ]

        SavedBadge {
            anchors.verticalCenter: parent.verticalCenter
        }
        IconButton {
            icon: "language"
            text: "Sprache"
            below: bar.stacked
        }
        IconButton {
            icon: "textsize"
            text: "Textgröße"
            below: bar.stacked
        }
        IconButton {
            icon: "contrast"
            text: "Kontrast"
            below: bar.stacked
        }
    }
    Page {
        anchors.fill: parent
        anchors.topMargin: bar.height
        title: "Ablauf"
        subtitle: "24. November 2026, 18:00 bis 20:20 Uhr, Rathaussaal"
        spacing: Theme.space.l
        actions: [
            AppButton {
                text: "Drucken"
                icon: "print"
                kind: "plain"
            },
            AppButton {
                text: "Durchführen"
                icon: "arrow"
                kind: "primary"
            }
        ]
        footer: [
            AppButton {
                text: "Karte löschen"
                icon: "bin"
                kind: "danger"
            },
            Item {
                Layout.fillWidth: true
            },
            AppButton {
                text: "Später entscheiden"
                enabled: false
            },
            AppButton {
                text: "Abstimmung eröffnen"
                icon: "play"
                kind: "primary"
            }
        ]

        MessageBand {
            Layout.fillWidth: true
            tone: "warn"
            happened: "140 Minuten ohne Pause. Ratsam sind 10 Minuten nach „Ordnen“."

            AppButton {
                text: "Pause einfügen"
                icon: "plus"
                kind: "plain"
            }
        }
        MessageBand {
            Layout.fillWidth: true
            tone: "danger"
            happened: "Der Datenträger ist voll."
            safe: "Alle 35 Karten sind gesichert."
            remedy: "Bitte Platz schaffen oder einen USB-Stick einstecken."

            AppButton {
                text: "Auf USB-Stick sichern"
                icon: "usb"
                kind: "primary"
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: gallery.width / Theme.deskScale > 1300 ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.xl

            Panel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: "So stimmen wir ab"

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.m

                    Label {
                        height: points.height
                        verticalAlignment: Text.AlignVCenter
                        text: "Jede Person hat"
                        size: Theme.desk.title
                    }
                    Choice {
                        id: points

                        objectName: "points"
                        kind: "word"
                        text: "Punkte je Person"
                        options: ["1", "2", "3", "4", "5"]
                        currentIndex: 2
                    }
                    Label {
                        height: points.height
                        verticalAlignment: Text.AlignVCenter
                        text: "Punkte."
                        size: Theme.desk.title
                    }
                }
                RowLayout {
                    spacing: Theme.space.xl

                    Stepper {
                        text: "Punkte"
                        value: 3
                        from: 1
                        to: 9
                    }
                    Segmented {
                        text: "Wie wird abgestimmt?"
                        options: ["Kabine", "Offen", "QR-Karten", "Papier"]
                    }
                }
                Checkbox {
                    text: "Reihenfolge je Person gemischt"
                    checked: true
                }
                Checkbox {
                    Layout.fillWidth: true
                    text: "Zwischenstand zeigen"
                }
                Rule {
                    Layout.fillWidth: true
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    Chip {
                        text: "Idee"
                        glyph: "yellow"
                        selected: true
                    }
                    Chip {
                        text: "läuft gut"
                        glyph: "green"
                    }
                    Chip {
                        text: "Frage"
                        glyph: "blue"
                    }
                    Chip {
                        text: "Problem"
                        glyph: "pink"
                    }
                    Chip {
                        text: "frei"
                        glyph: "white"
                    }
                    Chip {
                        text: "Barrierefreiheit"
                        icon: "people"
                    }
                }
                RowLayout {
                    spacing: Theme.space.m

                    Badge {
                        text: "Pinnwand"
                    }
                    Badge {
                        text: "geprüft"
                        tone: "ok"
                        icon: "check"
                    }
                    Badge {
                        text: "ähnlich"
                        tone: "warn"
                        icon: "warning"
                    }
                    Badge {
                        text: "fehlt"
                        tone: "danger"
                        icon: "close"
                    }
                    Badge {
                        text: "n / 2"
                        tone: "accent"
                    }
                }
                ProgressLine {
                    Layout.fillWidth: true
                    text: "Protokoll schreiben"
                    value: 0.4
                }
            }
            Panel {
                Layout.fillWidth: true
                Layout.fillHeight: true

                TextArea {
                    Layout.fillWidth: true
                    objectName: "question"
                    label: "Frage, so steht sie groß über der Pinnwand"
                    lines: 2
                    text: "Was soll sich auf unseren Wegen und Plätzen ändern?"
                }
                RowLayout {
                    spacing: Theme.space.l

                    Field {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        label: "Dauer"
                        text: "20"
                        suffix: "Minuten"
                    }
                    Field {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        label: "Karten je Person"
                        text: "drei"
                        errorText: "Bitte eine Zahl eingeben."
                    }
                }
                Field {
                    Layout.fillWidth: true
                    icon: "search"
                    placeholder: "Karten suchen"
                    hint: "Sucht in Text, Gruppe und Urheber."
                }
                Captioned {
                    label: "Sprache"

                    Choice {
                        text: "Sprache"
                        options: ["Deutsch", "English", "Deutsch, leicht"]
                    }
                }
                RowLayout {
                    spacing: Theme.space.s

                    IconButton {
                        icon: "lasso"
                        text: "Auswählen"
                        below: true
                    }
                    IconButton {
                        icon: "lock"
                        text: "Sperren"
                        below: true
                        active: true
                    }
                    IconButton {
                        icon: "redo"
                        text: "Vor"
                        below: true
                        enabled: false
                    }
                    IconButton {
                        icon: "close"
                        text: "Schließen"
                        showText: false
                    }
                    IconButton {
                        icon: "undo"
                        text: "Zurück"
                    }
                }
            }
        }
    }
    Sheet {
        objectName: "sheet"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 120
        width: 420
        open: false
        title: "Karte gehört wohin?"

        Label {
            Layout.fillWidth: true
            text: "Wählen Sie eine Gruppe. Die Karte bleibt auch am alten Platz."
            wrapMode: Text.Wrap
        }
        AppButton {
            Layout.fillWidth: true
            text: "Neue Gruppe"
            icon: "cluster"
        }
    }
}
