pragma Singleton
import QtQuick

// The room's words for aspects, choices and fields of profiles, labs and actions; keys are those of domain/development.py.
QtObject {
    readonly property list<string> aspects: ["sustainability", "social_inclusion", "common_good", "climate"]
    readonly property list<string> aspectNames: [qsTr("Nachhaltigkeit"), qsTr("Sozial und inklusiv"), qsTr("Gemeinwohl"), qsTr("Klima")]
    readonly property list<string> markSigns: ["−", "0", "+"]
    readonly property list<string> markNames: [qsTr("− schadet"), qsTr("0 neutral"), qsTr("+ hilft")]

    readonly property list<string> levels: ["unknown", "low", "middle", "high"]
    readonly property list<string> costNames: [qsTr("offen"), qsTr("niedrig"), qsTr("mittel"), qsTr("hoch")]
    readonly property list<string> priorityNames: [qsTr("offen"), qsTr("niedrig"), qsTr("mittel"), qsTr("hoch")]
    readonly property list<string> horizons: ["unknown", "short", "middle", "long"]
    readonly property list<string> horizonNames: [qsTr("offen"), qsTr("bis 3 Jahre"), qsTr("3 bis 7 Jahre"), qsTr("über 7 Jahre")]
    readonly property list<string> statuses: ["proposed", "planned", "running", "done", "postponed"]
    readonly property list<string> statusNames: [qsTr("Vorschlag"), qsTr("in Planung"), qsTr("in Umsetzung"), qsTr("abgeschlossen"), qsTr("zurückgestellt")]
    readonly property list<string> transfers: ["unknown", "none", "with_adaptation", "full"]
    readonly property list<string> transferNames: [qsTr("offen"), qsTr("nicht übertragbar"), qsTr("mit Anpassung"), qsTr("voll übertragbar")]
    readonly property list<string> participations: ["unknown", "information", "contribution", "co_decision", "decision"]
    readonly property list<string> participationNames: [qsTr("offen"), qsTr("Information"), qsTr("Mitwirkung"), qsTr("Mitentscheidung"), qsTr("Entscheidung")]
    readonly property list<string> handlings: ["unknown", "followed", "already", "not_followed", "working_group", "noted"]
    readonly property list<string> handlingNames: [qsTr("offen"), qsTr("wird gefolgt"), qsTr("wurde bereits gefolgt"), qsTr("wird nicht gefolgt"), qsTr("wird im Arbeitskreis behandelt"), qsTr("wird zur Kenntnis genommen")]
    readonly property list<string> decisions: ["open", "keep", "adapt", "end"]
    readonly property list<string> decisionNames: [qsTr("offen"), qsTr("verstetigen"), qsTr("anpassen"), qsTr("beenden")]
    readonly property list<string> actionStatuses: ["proposed", "agreed", "done", "dropped"]
    readonly property list<string> actionStatusNames: [qsTr("vorgeschlagen"), qsTr("vereinbart"), qsTr("erledigt"), qsTr("verworfen")]

    readonly property var fields: ({
            digital_reference: qsTr("Digitaler Anwendungsbezug"),
            public_value: qsTr("Mehrwert für die Bevölkerung"),
            title: qsTr("Titel"),
            area: qsTr("Gebiet"),
            product: qsTr("Was erprobt wird"),
            partners: qsTr("Beteiligte"),
            begins: qsTr("Beginn"),
            ends: qsTr("Ende"),
            hypothesis: qsTr("Annahme"),
            indicator: qsTr("Woran man Erfolg misst"),
            who: qsTr("wer"),
            due: qsTr("bis wann")
        })

    function listed(keys: list<string>): string {
        return keys.map(key => fields[key] ?? key).join(", ");
    }
    // the aspects that somebody looked at, with their marks
    function told(marks: var): list<string> {
        return aspectNames.map((name, i) => marks[i] === 9 ? "" : qsTr("%1: %2").arg(name).arg(markNames[marks[i] + 1] ?? "")).filter(words => words !== "");
    }
    function day(iso: string): string {
        return iso === "" ? "" : Date.fromLocaleString(Qt.locale("C"), iso, "yyyy-MM-dd").toLocaleDateString(Qt.locale(), qsTr("d. MMM yyyy"));
    }
}
