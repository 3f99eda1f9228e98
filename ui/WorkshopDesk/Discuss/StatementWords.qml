pragma Singleton
import QtQuick

// The room's words for kinds of statements and outcomes of decisions; the keys are those of domain/discussion.py.
QtObject {
    // three columns, read from top to bottom
    readonly property var columns: [["chance", "challenge", "development"], ["pro", "contra", "risk_group"], ["concern", "dissent", "question"]]
    readonly property list<string> kinds: ["chance", "challenge", "development", "pro", "contra", "risk_group", "concern", "dissent", "question"]
    readonly property list<string> names: [qsTr("Chancen"), qsTr("Herausforderungen"), qsTr("Entwicklungen"), qsTr("Dafür"), qsTr("Dagegen"), qsTr("Risikogruppen"), qsTr("Bedenken"), qsTr("Abweichende Meinungen"), qsTr("Offene Fragen")]
    readonly property list<string> icons: ["up", "warning", "arrow", "check", "minus", "people", "info", "split", "question"]
    readonly property list<string> outcomes: ["agreed", "changed", "postponed", "rejected"]
    readonly property list<string> outcomeNames: [qsTr("Beschlossen"), qsTr("Geändert"), qsTr("Zurückgestellt"), qsTr("Abgelehnt")]

    function name(kind: string): string {
        return names[kinds.indexOf(kind)] ?? "";
    }
    function icon(kind: string): string {
        return icons[kinds.indexOf(kind)] ?? "";
    }
    function answered(kind: string): bool {
        return kind === "concern" || kind === "question";
    }
    function outcome(key: string): string {
        return outcomeNames[outcomes.indexOf(key)] ?? "";
    }
}
