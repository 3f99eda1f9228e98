pragma Singleton
import QtQuick

// The room's words for kinds, rights and views of phases; the keys are those of domain/workshop.py.
QtObject {
    readonly property list<string> kinds: ["welcome", "collect", "cluster", "vote", "discuss", "develop", "close"]
    readonly property list<string> kindNames: [qsTr("Ankommen"), qsTr("Karten schreiben"), qsTr("Ordnen"), qsTr("Abstimmen"), qsTr("Besprechen"), qsTr("Ausarbeiten"), qsTr("Abschluss")]
    readonly property list<string> rights: ["add", "edit", "move", "cluster", "vote", "export"]
    readonly property list<string> rightNames: [qsTr("Karten schreiben"), qsTr("Karten ändern"), qsTr("Karten verschieben"), qsTr("Gruppen bilden"), qsTr("Abstimmen"), qsTr("Dateien ausgeben")]
    readonly property list<string> views: ["board", "vote", "results", "discussion", "profiles"]
    readonly property list<string> viewNames: [qsTr("Pinnwand"), qsTr("Abstimmung"), qsTr("Ergebnis"), qsTr("Diskussion"), qsTr("Steckbriefe")]

    function kind(key: string): string {
        return kindNames[kinds.indexOf(key)] ?? "";
    }
    function view(key: string): string {
        return viewNames[views.indexOf(key)] ?? "";
    }
}
