import QtQuick
import WorkshopDesk.Backend

// What one person is to do on the paper, in a sentence or two.
QtObject {
    id: root

    required property PaperForm form
    required property int dots
    required property int cap
    required property string subject
    readonly property bool single: subject === "question"
    readonly property bool onGroups: subject === "clusters"
    readonly property string text: sentence(form.method)

    function sentence(method: string): string {
        switch (method) {
        case "scale":
            return single ? qsTr("Setzen Sie einen Punkt auf die Skala.") : onGroups ? qsTr("Setzen Sie für jede Gruppe einen Punkt auf die Skala.") : qsTr("Setzen Sie für jede Karte einen Punkt auf die Skala.");
        case "field":
            return single ? qsTr("Setzen Sie einen Punkt in das Feld.") : onGroups ? qsTr("Wählen Sie eine Gruppe, und setzen Sie ihren Punkt in das Feld.") : qsTr("Wählen Sie eine Karte, und setzen Sie ihren Punkt in das Feld.");
        case "agreement":
            return single ? qsTr("Wie sehr stimmen Sie zu?") : onGroups ? qsTr("Wie sehr stimmen Sie jeder Gruppe zu? Wer keine Meinung hat, lässt die Zeile frei.") : qsTr("Wie sehr stimmen Sie jeder Karte zu? Wer keine Meinung hat, lässt die Zeile frei.");
        case "resistance":
            return qsTr("Wie groß ist Ihr Widerstand? 0 heißt: Ich habe nichts dagegen. 10 heißt: Das kann ich nicht mittragen.");
        case "criteria":
            return onGroups ? qsTr("Bewerten Sie jede Gruppe nach jedem Kriterium, von %1 (wenig) bis %2 (viel).").arg(form.lowest).arg(form.highest) : qsTr("Bewerten Sie jede Karte nach jedem Kriterium, von %1 (wenig) bis %2 (viel).").arg(form.lowest).arg(form.highest);
        }
        const plus = onGroups ? qsTr("Sie haben %n Punkt(e), höchstens %1 je Gruppe.", "", dots).arg(cap) : qsTr("Sie haben %n Punkt(e), höchstens %1 je Karte.", "", dots).arg(cap);
        return form.minusDots === 0 ? plus : [plus, qsTr("Dazu %n Minuspunkt(e).", "", form.minusDots)].join(" ");
    }
}
