"""Refusals about measures of the project office in German; form and placeholders: see __init__.py and german.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."

MEASURE_TEXTS: dict[str, tuple[str, str, str]] = {
    "measure-missing": (
        "Die Maßnahme {key} gibt es im Katalog nicht.",
        _SAME,
        "Bitte sehen Sie in der Liste der Maßnahmen nach.",
    ),
    "measure-ended": (
        "Die Maßnahme {key} wurde gelöscht, geteilt oder mit einer anderen zusammengelegt.",
        "Ihr Verlauf bleibt lesbar.",
        "Bitte arbeiten Sie mit der Maßnahme weiter, die an ihre Stelle getreten ist.",
    ),
    "measure-changed-meanwhile": (
        "Jemand anderes hat die Maßnahme {key} inzwischen geändert.",
        "Die andere Änderung ist gespeichert, Ihre noch nicht.",
        "Bitte sehen Sie sich den neuen Stand an, und tragen Sie Ihre Änderung noch einmal ein.",
    ),
    "measure-needs-title": (
        "Eine Maßnahme braucht einen Titel.",
        _SAME,
        "Bitte schreiben Sie, wie die Maßnahme heißen soll.",
    ),
    "measure-title-long": (
        "Der Titel ist länger als {limit} Zeichen.",
        _SAME,
        "Bitte kürzen Sie ihn; für Einzelheiten gibt es die Beschreibung.",
    ),
    "measure-actor-empty": (
        "Bei den Beteiligten fehlt ein Name.",
        _SAME,
        "Bitte nennen Sie das Amt, das Unternehmen oder den Verein.",
    ),
    "measure-source-missing": (
        "Diese Herkunft gibt es hier nicht: {source}.",
        _SAME,
        "Bitte nennen Sie eine Idee, eine Gruppe oder einen Steckbrief des Katalogs.",
    ),
    "measure-not-decided": (
        "Zu dieser Maßnahme steht kein zustimmender Beschluss im Beschlussbuch.",
        _SAME,
        "Bitte tragen Sie zuerst ein, welches Gremium wann was beschlossen hat.",
    ),
    "measure-move-impossible": (
        "Von ihrem Stand aus kann die Maßnahme diesen Stand nicht bekommen.",
        _SAME,
        "Bitte wählen Sie einen anderen Stand.",
    ),
    "measure-needs-reason": (
        "Wer eine Maßnahme zurückstellt oder nicht weiterverfolgt, sagt warum.",
        _SAME,
        "Bitte schreiben Sie einen Satz zur Begründung.",
    ),
    "measure-without-responsible": (
        "Für eine beschlossene Maßnahme muss eine Stelle federführend sein.",
        _SAME,
        "Bitte tragen Sie zuerst eine Federführung ein.",
    ),
    "measure-status-earlier": (
        "Der letzte Stand gilt erst seit {last}.",
        _SAME,
        "Bitte nennen Sie diesen oder einen späteren Tag.",
    ),
    "measure-decided-stays": (
        "{key} ist beschlossen und wird nicht gelöscht.",
        _SAME,
        "Bitte stellen Sie die Maßnahme zurück, oder tragen Sie den neuen Beschluss ein.",
    ),
    "measure-not-deleted": (
        "{key} ist nicht gelöscht.",
        _SAME,
        "Sie brauchen nichts weiter zu tun.",
    ),
    "measure-relates-to-itself": (
        "Eine Maßnahme kann nicht auf sich selbst wirken.",
        _SAME,
        "Bitte nennen Sie zwei verschiedene Maßnahmen.",
    ),
    "measure-merges-itself": (
        "Zum Zusammenlegen braucht es mindestens zwei verschiedene Maßnahmen.",
        _SAME,
        "Bitte nennen Sie jede nur einmal.",
    ),
    "measure-field-unknown": (
        "Ein Feld „{field}“ haben Maßnahmen nicht.",
        _SAME,
        "Möglich sind: {known}.",
    ),
    "measure-value-unknown": (
        "„{value}“ passt nicht in das Feld „{field}“.",
        _SAME,
        "Möglich ist: {known}.",
    ),
    "split-needs-parts": (
        "Aus einer geteilten Maßnahme werden mindestens zwei.",
        _SAME,
        "Bitte nennen Sie für jeden Teil einen Titel.",
    ),
    "split-source-left": (
        "{source} käme in keinen Teil.",
        _SAME,
        "Bitte geben Sie jede Quelle mindestens einem Teil.",
    ),
    "sender-field-unknown": (
        "Diese Angabe zum Absender gibt es nicht: {field}.",
        _SAME,
        "Möglich ist: {known}.",
    ),
    "sender-long": (
        "Eine Angabe zum Absender hat höchstens {longest} Zeichen.",
        _SAME,
        "Bitte kürzen Sie sie.",
    ),
    "sender-logo-unnamed": (
        "Es fehlt, wessen Logo das ist.",
        _SAME,
        "Bitte nennen Sie es; Menschen, die nicht sehen, bekommen es vorgelesen.",
    ),
    "sender-logos-full": (
        "Auf Seite 1 haben höchstens {most} Logos Platz.",
        _SAME,
        "Bitte entfernen Sie zuerst eines.",
    ),
    "decision-votes-impossible": (
        "Eine Zahl der Stimmen ist kleiner als null.",
        _SAME,
        "Bitte prüfen Sie die Zahlen.",
    ),
    "rating-needs-office": (
        "Es fehlt, welche Stelle die Einschätzung abgibt.",
        _SAME,
        "Bitte nennen Sie das Amt oder die Stelle.",
    ),
    "rating-impossible": (
        "Eine Einschätzung reicht von {lowest} (ungeeignet) bis {highest} (sehr gut).",
        _SAME,
        "Bitte nennen Sie eine Zahl dazwischen.",
    ),
    "relation-missing": (
        "Diese Verbindung zwischen den Maßnahmen gibt es nicht.",
        _SAME,
        "Bitte sehen Sie in einer der beiden Maßnahmen nach.",
    ),
    "lab-missing": (
        "Das Reallabor {key} gehört nicht zu dieser Maßnahme.",
        _SAME,
        "Bitte sehen Sie in der Maßnahme nach.",
    ),
    "project-missing": (
        "Ein Bestandsprojekt mit der Nummer {number} gibt es im Katalog nicht.",
        _SAME,
        "Bitte lesen Sie zuerst die Liste der Projekte ein.",
    ),
    "inventory-relation-impossible": (
        "Eine Maßnahme gibt es als Projekt schon, oder sie ergänzt eines.",
        _SAME,
        "Bitte wählen Sie eines von beiden.",
    ),
    "concern-empty": (
        "Das Bedenken ist noch leer.",
        _SAME,
        "Bitte schreiben Sie einen Satz.",
    ),
    "concern-missing": (
        "Ein Bedenken mit der Nummer {number} hat diese Maßnahme nicht.",
        _SAME,
        "Bitte sehen Sie in der Maßnahme nach.",
    ),
    "days-reversed": (
        "Der letzte Tag liegt vor dem ersten.",
        _SAME,
        "Bitte vertauschen Sie die beiden Tage.",
    ),
    "transfer-needs-town": (
        "Es fehlt der Name der Kommune.",
        _SAME,
        "Bitte nennen Sie ihn, wie er in den Texten steht.",
    ),
    "transfer-known": (
        "Dieses Übertragungspaket wurde schon eingelesen.",
        _SAME,
        "Sie brauchen nichts weiter zu tun.",
    ),
    "transfer-file-invalid": (
        "„{name}“ ist kein Übertragungspaket von WorkshopDesk ({finding}).",
        "Daraus wurde nichts übernommen.",
        "Bitte lassen Sie sich die Datei noch einmal geben.",
    ),
    "no-measure-column": (
        "In der Tabelle ist keine Spalte mit dem Kürzel der Maßnahmen (gefunden: {found}).",
        "Daraus wurde nichts übernommen.",
        "Bitte nennen Sie die Spalte „Kürzel“ oder „Maßnahme“; darin steht M-01, M-02 und so weiter.",
    ),
    "measure-file-invalid": (
        "„{name}“ enthält keine lesbaren Maßnahmen ({finding}).",
        "Daraus wurde nichts übernommen.",
        "Bitte prüfen Sie die Datei; ein Beispiel zeigt `workshopdesk office measures CATALOGUE --json`.",
    ),
}
