"""Every refusal and notice in German: what happened, what is safe, what to do. Placeholders: see __init__.py."""

from __future__ import annotations

from workshopdesk.app.messages.german_agenda import AGENDA_TEXTS
from workshopdesk.app.messages.german_box import BOX_TEXTS
from workshopdesk.app.messages.german_development import DEVELOPMENT_TEXTS
from workshopdesk.app.messages.german_discussion import DISCUSSION_TEXTS
from workshopdesk.app.messages.german_files import FILE_TEXTS
from workshopdesk.app.messages.german_former import FORMER_TEXTS
from workshopdesk.app.messages.german_measures import MEASURE_TEXTS
from workshopdesk.app.messages.german_office import OFFICE_TEXTS
from workshopdesk.app.messages.german_packages import PACKAGE_TEXTS
from workshopdesk.app.messages.german_photo import PHOTO_TEXTS
from workshopdesk.app.messages.german_printing import PRINT_TEXTS
from workshopdesk.app.messages.german_registers import REGISTER_TEXTS
from workshopdesk.app.messages.german_votes import VOTE_TEXTS

_SAME = "Es wurde nichts geändert."
_SAVED = "Alles, was schon auf der Pinnwand lag, ist gespeichert."
_UNTOUCHED = "Die Datei wurde nicht verändert."
_AGAIN = "Bitte versuchen Sie es noch einmal."

TEXTS: dict[str, tuple[str, str, str]] = {
    # Cards and groups
    "record-missing": (
        "Das gibt es nicht mehr ({kind}).",
        _SAME,
        "Vielleicht hat es gerade jemand anderes weggelegt. Bitte sehen Sie auf der Pinnwand nach.",
    ),
    "record-exists": ("Das gibt es schon ({kind}).", _SAME, _AGAIN),
    "note-not-on-board": (
        "Diese Karte liegt nicht auf der Pinnwand.",
        _SAME,
        "Bitte holen Sie die Karte zuerst aus der Ablage oder dem Themenspeicher zurück.",
    ),
    "note-in-cluster": (
        "Karten in einer Gruppe liegen immer gerade.",
        _SAME,
        "Bitte ziehen Sie die Karte aus der Gruppe, um sie zu drehen.",
    ),
    "card-in-edit": (
        "Diese Karte wird gerade bearbeitet.",
        _SAME,
        "Bitte warten Sie, bis dort jemand „Fertig“ oder „Verwerfen“ berührt.",
    ),
    "note-locked": (
        "Diese Karte ist gesperrt.",
        _SAME,
        "Die Moderation kann die Sperre im Menü der Karte öffnen.",
    ),
    "area-missing": (
        "Diesen Bereich gibt es nicht mehr.",
        _SAME,
        "Bitte sehen Sie auf der Pinnwand nach.",
    ),
    "area-locked": (
        "Dieser Bereich ist gesperrt.",
        _SAME,
        "Die Moderation kann die Sperre in der Leiste unter „Sperren“ öffnen.",
    ),
    "board-locked": (
        "Die Pinnwand ist gesperrt.",
        _SAME,
        "Die Moderation kann die Sperre in der Leiste unter „Sperren“ öffnen.",
    ),
    "pin-unsuitable": (
        "Die PIN braucht {fewest} bis {most} Ziffern.",
        _SAME,
        "Bitte geben Sie eine andere PIN ein.",
    ),
    "note-on-board": ("Diese Karte liegt schon auf der Pinnwand.", _SAME, "Sie brauchen nichts weiter zu tun."),
    "on-another-board": (
        "Karte und Gruppe liegen auf verschiedenen Pinnwänden.",
        _SAME,
        "Bitte legen Sie zuerst beide auf dieselbe Pinnwand.",
    ),
    "cards-face-down": (
        "Verdeckte Karten bleiben auf ihrer Pinnwand.",
        _SAME,
        "Bitte decken Sie die Karten zuerst auf.",
    ),
    "already-a-member": ("Diese Karte ist schon in der Gruppe.", _SAME, "Bitte wählen Sie eine andere Gruppe."),
    "not-a-member": ("Diese Karte ist nicht in der Gruppe.", _SAME, "Bitte sehen Sie auf der Pinnwand nach."),
    "empty-cluster-needs-title": (
        "Eine leere Gruppe braucht einen Titel.",
        _SAME,
        "Bitte schreiben Sie zuerst, wie die Gruppe heißen soll.",
    ),
    "double-needs-a-cluster": (
        "Doppelt legen lässt sich nur eine Karte, die schon in einer Gruppe ist.",
        _SAME,
        "Bitte ziehen Sie die Karte zuerst in eine Gruppe.",
    ),
    "merge-with-itself": ("Das ist ein und dieselbe Gruppe.", _SAME, "Bitte wählen Sie zwei verschiedene Gruppen."),
    "merge-needs-two-cards": (
        "Zusammenführen lassen sich nur mehrere Karten.",
        _SAME,
        "Bitte wählen Sie mindestens zwei verschiedene Karten.",
    ),
    "not-a-source": (
        "Diese Karte gehört nicht mehr zu den zusammengeführten.",
        _SAME,
        "Bitte öffnen Sie die Quellen der Karte noch einmal.",
    ),
    "text-too-long": (
        "Der Text ist zu lang: {length} Zeichen, möglich sind {limit}.",
        "Der bisherige Text ist noch da.",
        "Bitte kürzen Sie den Text oder verteilen Sie ihn auf mehrere Karten.",
    ),
    "ink-damaged": ("Dieser Strich lässt sich nicht lesen.", _SAME, "Bitte zeichnen Sie ihn noch einmal."),
    "ink-too-long": ("Dieser Strich ist zu lang.", _SAME, "Bitte setzen Sie öfter ab."),
    "ink-too-much": (
        "Auf dieser Karte stehen schon {limit} Striche; mehr gehen nicht.",
        "Alle bisherigen Striche sind noch da.",
        "Bitte schreiben Sie auf einer weiteren Karte weiter.",
    ),
    "ink-of-another-note": ("Dieser Strich gehört zu einer anderen Karte.", _SAME, _AGAIN),
    "undo-overtaken": (
        "Der Schritt lässt sich nicht mehr zurücknehmen, weil sich die Stelle inzwischen geändert hat.",
        _SAME,
        "Bitte ändern Sie die Karte von Hand.",
    ),
    # Votes
    "ballot-needs-candidates": (
        "Zum Abstimmen braucht es mindestens {fewest} Gruppen oder Karten; es sind {found}.",
        _SAME,
        "Bitte legen Sie weitere an, oder stimmen Sie über Karten statt über Gruppen ab.",
    ),
    "ballot-open-already": (
        "Es läuft schon eine Abstimmung.",
        "Ihre Punkte sind gespeichert.",
        "Bitte beenden Sie zuerst die laufende Abstimmung.",
    ),
    "ballot-state": (
        "Das ist in diesem Stand der Abstimmung nicht möglich.",
        "Alle abgegebenen Punkte sind gespeichert.",
        "Bitte sehen Sie nach, ob die Abstimmung vorbereitet, offen oder beendet ist.",
    ),
    "choice-over-budget": (
        "Das sind zu viele Punkte: Jede Person hat {dots}.",
        "Diese Stimme ist noch nicht abgegeben.",
        "Bitte nehmen Sie Punkte zurück.",
    ),
    "choice-over-cap": (
        "Mehr als {cap} Punkte sind an dieser Stelle nicht erlaubt.",
        "Diese Stimme ist noch nicht abgegeben.",
        "Bitte verteilen Sie die Punkte anders.",
    ),
    "choice-twice": ("Dieselbe Wahl steht zweimal da.", "Diese Stimme ist noch nicht abgegeben.", _AGAIN),
    "choice-unknown": (
        "Darüber wird in dieser Abstimmung nicht abgestimmt.",
        "Diese Stimme ist noch nicht abgegeben.",
        _AGAIN,
    ),
    "rules-impossible": (
        "So kann niemand abstimmen: {dots} Punkte je Person, aber bis zu {cap} an einer Stelle.",
        _SAME,
        "Bitte geben Sie jeder Person mindestens so viele Punkte, wie an einer Stelle erlaubt sind.",
    ),
    # Preparing
    "workshop-finished": (
        "Dieser Workshop ist abgeschlossen.",
        _SAME,
        "Wenn etwas zu berichtigen ist, öffnen Sie ihn unter Ergebnisse wieder.",
    ),
    "workshop-not-finished": ("Dieser Workshop ist nicht abgeschlossen.", _SAME, "Sie können weiterarbeiten."),
    "ballot-undecided": (
        "Eine Abstimmung ist noch nicht aufgedeckt.",
        _SAME,
        "Decken Sie das Ergebnis auf, dann lässt sich der Workshop abschließen.",
    ),
    "note-erased": ("Diese Karte ist schon gelöscht.", _SAME, "Es ist nichts weiter zu tun."),
    "workshop-internal": (
        "Dieser Workshop ist nur für den internen Gebrauch.",
        _SAME,
        "Wählen Sie die interne Fassung, oder heben Sie die Sperre unter Vorbereiten, Datenschutz auf.",
    ),
    "personal-data-undecided": (
        "In den Texten kann an {count} Stellen etwas über Personen stehen.",
        "Es wurde noch nichts geschrieben oder gezeigt.",
        "Bitte entscheiden Sie unter Ergebnisse, was mit jeder Stelle geschieht.",
    ),
    "title-missing": ("Der Titel fehlt.", _SAME, "Bitte geben Sie dem Workshop einen Titel."),
    "date-unclear": ("Das Datum ist nicht zu lesen.", _SAME, "Bitte schreiben Sie das Datum so: 24.11.2026"),
    "time-unclear": ("Die Uhrzeit ist nicht zu lesen.", _SAME, "Bitte schreiben Sie die Uhrzeit so: 18:00"),
    "card-limit-unclear": (
        "Die Zahl der Karten ist nicht zu lesen.",
        _SAME,
        "Bitte geben Sie eine Zahl von 1 bis 50 an, oder lassen Sie das Feld leer.",
    ),
    "minutes-unclear": ("Die Dauer ist nicht zu lesen.", _SAME, "Bitte geben Sie ganze Minuten an, von 1 bis 480."),
    "address-unclear": (
        "Die Adresse ist nicht zu lesen.",
        _SAME,
        "Bitte geben Sie eine Adresse im Internet an, zum Beispiel https://ideen.stadt.de",
    ),
    "pattern-unclear": (
        "Das Muster der Adresse ist nicht zu lesen.",
        _SAME,
        "Bitte setzen Sie genau einmal {{id}} ein, zum Beispiel /w/{{id}}",
    ),
    "not-a-detail": ("Das lässt sich hier nicht ändern.", _SAME, "Bitte ändern Sie es auf der Pinnwand."),
    "workshop-exists": (
        "In dieser Datei ist schon ein Workshop.",
        _UNTOUCHED,
        "Bitte wählen Sie für den neuen Workshop einen anderen Namen.",
    ),
    "one-workshop-per-file": ("Eine Datei enthält genau einen Workshop.", _SAME, _AGAIN),
    "template-broken": (
        "Die Vorlage {file} lässt sich nicht lesen: {finding}",
        "Ihre Workshops sind davon nicht betroffen.",
        "Bitte wählen Sie eine andere Vorlage, oder stellen Sie die Datei der Vorlage wieder her.",
    ),
    "template-unknown": (
        "Die Vorlage „{key}“ gibt es nicht.",
        _SAME,
        "Bitte wählen Sie eine dieser Vorlagen: {known}",
    ),
    "series-without-fields": (
        "Für eine Reihe braucht es mindestens ein Handlungsfeld.",
        _SAME,
        "Bitte nennen Sie die Handlungsfelder, mit Kommas dazwischen.",
    ),
    "field-twice": (
        "Das Handlungsfeld „{field}“ ist zweimal genannt.",
        _SAME,
        "Bitte nennen Sie jedes Handlungsfeld einmal.",
    ),
    "no-clusters-to-continue": (
        "Im Workshop „{title}“ gibt es keine Gruppen, mit denen die nächste Runde beginnen könnte.",
        _SAME,
        "Bitte ordnen Sie die Karten zuerst zu Gruppen.",
    ),
    **AGENDA_TEXTS,
    **FILE_TEXTS,
    **FORMER_TEXTS,
    **VOTE_TEXTS,
    **PACKAGE_TEXTS,
    **PHOTO_TEXTS,
    **PRINT_TEXTS,
    **REGISTER_TEXTS,
    **BOX_TEXTS,
    **DEVELOPMENT_TEXTS,
    **DISCUSSION_TEXTS,
    **OFFICE_TEXTS,
    **MEASURE_TEXTS,
    "unknown": (
        "Das ist nicht möglich ({code}).",
        _SAVED,
        "Bitte versuchen Sie es noch einmal, und melden Sie den Fehler, wenn er wiederkommt.",
    ),
}

SKIPPED: dict[str, str] = {
    "row-without-idea": "weder Titel noch Text",
    "row-twice": "doppelt in dieser Datei",
    "row-known": "schon vorhanden",
    "row-too-long": "Text länger als 10.000 Zeichen",
    "row-withdrawn": "auf der Plattform zurückgezogen",
    "row-comment": "weiterer Kommentar zum selben Beitrag",
    "row-without-project": "kein Titel",
    "row-status-unknown": "Status nicht erkannt, als geplant übernommen",
    "row-field-unknown": "Handlungsfeld nicht in der Liste",
    "row-measure-unknown": "Maßnahme nicht im Katalog",
    "row-feedback-empty": "weder Worte noch Punkte",
    "row-day-unknown": "Tag nicht erkannt",
    "row-dots-unknown": "Zahl der Punkte nicht erkannt",
    "picture-damaged": "Bild nicht lesbar",
    "picture-too-large": "Bild zu groß",
    "picture-unknown": "Bild weder JPEG noch PNG noch WebP",
}

KINDS: dict[str, str] = {
    "municipality": "Kommune",
    "programme": "Beteiligungsprozess",
    "field_of_action": "Handlungsfeld",
    "cross_cutting_topic": "Querschnittsthema",
    "target_group": "Zielgruppe",
    "idea_pool": "Ideenspeicher",
    "workshop": "Workshop",
    "phase": "Phase",
    "progress": "Stand",
    "locks": "Sperren",
    "board": "Pinnwand",
    "note": "Karte",
    "stroke": "Strich",
    "cluster": "Gruppe",
    "ballot": "Abstimmung",
    "aim": "Ziel",
    "inventory_project": "Bestandsprojekt",
    "picture": "Bild",
    "paper_count": "Auszählung",
    "paper_card": "Papierkarte",
    "link": "Verknüpfung",
    "statement": "Aussage",
    "decision": "Beschluss",
    "project_profile": "Steckbrief",
    "assessment": "Einschätzung",
    "action_item": "Vereinbarung",
    "living_lab": "Reallabor",
    "feedback": "Rückmeldung",
    "personal_data_decision": "Entscheidung über Angaben zu Personen",
    "former_workshop": "Früherer Workshop",
}

OPEN_ON = " auf {host}"
