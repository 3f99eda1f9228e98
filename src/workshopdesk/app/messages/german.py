"""Every refusal and notice in German: what happened, what is safe, what to do. Placeholders: see __init__.py."""

from __future__ import annotations

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
    # The file of a workshop
    "file-missing": (
        "Die Datei „{name}“ ist nicht da.",
        _SAME,
        "Bitte sehen Sie nach, ob sie verschoben oder umbenannt wurde oder ob der Datenträger fehlt.",
    ),
    "file-exists": (
        "Eine Datei „{name}“ gibt es schon.",
        "Die vorhandene Datei wurde nicht angerührt.",
        "Bitte wählen Sie einen anderen Namen.",
    ),
    "file-empty": (
        "In dieser Datei ist kein Workshop.",
        _UNTOUCHED,
        "Bitte öffnen Sie eine andere Datei, oder legen Sie einen neuen Workshop an.",
    ),
    "file-not-a-workshop": (
        "„{name}“ ist keine Workshop-Datei.",
        _UNTOUCHED,
        "Bitte wählen Sie eine Datei mit der Endung .workshop. Ein Workshop-Paket (.workshop.zip) wird eingelesen.",
    ),
    "file-too-new": (
        "„{name}“ wurde mit einer neueren Fassung von WorkshopDesk gespeichert.",
        _UNTOUCHED,
        "Bitte öffnen Sie die Datei mit der neueren Fassung, oder aktualisieren Sie WorkshopDesk auf diesem Rechner.",
    ),
    "file-damaged": (
        "„{name}“ ist beschädigt ({finding}).",
        "Die Datei bleibt, wie sie ist; nichts wurde gelöscht.",
        "Bitte öffnen Sie die letzte Sicherung, und heben Sie die beschädigte Datei für die Fachleute auf.",
    ),
    "file-damaged-autosave": (
        "„{name}“ ist beschädigt, aber es gibt eine unbeschädigte Sicherung.",
        "Die beschädigte Datei bleibt, wie sie ist; nichts wurde gelöscht.",
        "Bitte öffnen Sie die Sicherung. Sie wird als neue Datei daneben angelegt.",
    ),
    "file-in-use": (
        "„{name}“ ist gerade anderswo geöffnet{where}.",
        "Dort wird alles gespeichert; hier wurde nichts verändert.",
        "Bitte schließen Sie den Workshop dort zuerst.",
    ),
    "file-read-only": (
        "„{name}“ lässt sich hier nicht beschreiben.",
        _UNTOUCHED,
        "Bitte kopieren Sie den Workshop in einen Ordner auf diesem Rechner, und öffnen Sie ihn dort.",
    ),
    "store-ioerr": (
        "Der Datenträger von „{name}“ antwortet nicht ({finding}).",
        "Was zuletzt als gespeichert gezeigt wurde, ist auf dem Datenträger.",
        "Bitte prüfen Sie, ob der Datenträger noch eingesteckt ist, und öffnen Sie den Workshop dann erneut.",
    ),
    "data-invalid": (
        "Gespeicherte Angaben lassen sich nicht lesen ({finding}).",
        "Die Datei bleibt, wie sie ist; nichts wurde gelöscht.",
        "Bitte öffnen Sie die letzte Sicherung.",
    ),
    "disk-full": (
        "Der Datenträger ist voll.",
        "Alles bis zum letzten Schritt ist gespeichert; der letzte Schritt wurde nicht ausgeführt.",
        "Bitte schaffen Sie Platz, oder speichern Sie ein Workshop-Paket auf einem anderen Datenträger.",
    ),
    "disk-nearly-full": (
        "Der Datenträger ist fast voll.",
        _SAVED,
        "Bitte schaffen Sie bald Platz, oder speichern Sie ein Workshop-Paket auf einem anderen Datenträger.",
    ),
    "opened-copy": (
        "„{name}“ lässt sich an ihrem Ort nicht beschreiben. Sie arbeiten in einer Kopie auf diesem Rechner.",
        "Das Original bleibt, wie es ist. Die Kopie liegt hier: {copy}",
        "Bitte denken Sie daran, später mit der Kopie weiterzuarbeiten.",
    ),
    "opened-autosave": (
        "Sie arbeiten in der letzten unbeschädigten Sicherung von „{name}“.",
        "Die beschädigte Datei bleibt, wie sie ist. Die Sicherung liegt hier: {copy}",
        "Bitte sehen Sie nach, ob die letzten Karten noch da sind.",
    ),
    "autosave-ahead": (
        "Eine Sicherung ist neuer als „{name}“: Vielleicht fehlen hier die letzten Schritte.",
        "Datei und Sicherung sind beide noch da.",
        "Bitte vergleichen Sie mit der Sicherung: {autosave}",
    ),
    "autosave-missing": (
        "Von „{name}“ gibt es keine unbeschädigte Sicherung.",
        "Die Datei bleibt, wie sie ist; nichts wurde gelöscht.",
        "Bitte suchen Sie nach einem Workshop-Paket oder einer Kopie an anderer Stelle.",
    ),
    "ballots-damaged": (
        "Die abgegebenen Stimmen lassen sich nicht lesen.",
        "Ergebnisse, die schon aufgedeckt sind, stehen im Workshop.",
        "Bitte heben Sie die Datei auf, und zeigen Sie sie den Fachleuten.",
    ),
    "journal-differs": (
        "Der Verlauf und der gespeicherte Stand passen nicht zusammen.",
        _UNTOUCHED,
        "Bitte vergleichen Sie mit der letzten Sicherung.",
    ),
    "member-missing": ("Eine Gruppe nennt eine Karte, die es nicht gibt.", _UNTOUCHED, "Bitte melden Sie diesen Fund."),
    "autosave-damaged": (
        "Eine Sicherung ist beschädigt.",
        "Der Workshop selbst ist davon nicht betroffen.",
        "Bitte verwenden Sie diese Sicherung nicht.",
    ),
    # Folders and documents
    "folder-not-writable": (
        "In diesen Ordner lässt sich nichts schreiben: {folder}",
        _SAVED,
        "Bitte wählen Sie einen anderen Ordner.",
    ),
    "folder-not-shown": (
        "Der Ordner lässt sich nicht öffnen.",
        "Die Dateien liegen hier: {path}",
        "Bitte öffnen Sie den Ordner von Hand.",
    ),
    "file-not-writable": (
        "„{name}“ lässt sich nicht schreiben.",
        _SAVED,
        "Bitte wählen Sie einen anderen Ordner.",
    ),
    "pool-missing": (
        "Für das Plakat fehlt die Adresse des Ideenspeichers.",
        _SAVED,
        "Bitte tragen Sie die Adresse in der Vorbereitung ein.",
    ),
    "address-invalid": (
        "„{address}“ ist keine Adresse im Internet.",
        _SAVED,
        "Bitte berichtigen Sie die Adresse in der Vorbereitung.",
    ),
    "address-too-long": (
        "Die Adresse ist für einen lesbaren QR-Code zu lang: {length} Zeichen, möglich sind {limit}.",
        _SAVED,
        "Bitte verwenden Sie eine kürzere Adresse.",
    ),
    "worker-failed": (
        "Das Dokument wurde nicht fertig.",
        _SAVED,
        "Bitte versuchen Sie es noch einmal. Bleibt es dabei, hilft der Selbsttest weiter. {reason}",
    ),
    "screen-missing": (
        "Hier ist kein Bildschirm angeschlossen.",
        "Workshops und Dokumente sind davon nicht betroffen.",
        "Ohne Bildschirm gehen zum Beispiel „workshopdesk demo“ und „workshopdesk export“.",
    ),
    "screen-unavailable": (
        "Die Bildschirmausgabe lässt sich nicht starten: {finding}",
        "Workshops und Dokumente sind davon nicht betroffen.",
        "Es fehlen vermutlich Systembibliotheken. In einem Quellordner nennt „make setup“ sie.",
    ),
    "self-test-failed": (
        "Der Selbsttest ist fehlgeschlagen: {finding}",
        "Ihre Workshops wurden dabei nicht angerührt.",
        "Bitte installieren Sie WorkshopDesk neu, und wiederholen Sie den Selbsttest.",
    ),
    # Ideas from a table
    "source-missing": (
        "Die Datei „{name}“ ist nicht da.",
        _SAME,
        "Bitte sehen Sie nach, ob sie verschoben oder umbenannt wurde.",
    ),
    "source-unreadable": (
        "„{name}“ lässt sich nicht lesen.",
        _SAME,
        "Bitte prüfen Sie Ihre Rechte an der Datei.",
    ),
    "source-too-large": (
        "„{name}“ ist größer als {limit_mb} MB.",
        _SAME,
        "Bitte speichern Sie nur die Liste der Ideen in einer eigenen Datei.",
    ),
    "sheet-format-unknown": (
        "Das ist keine Tabelle.",
        _SAME,
        "Bitte öffnen Sie die Datei in Excel oder LibreOffice, und speichern Sie sie als .xlsx oder .csv.",
    ),
    "sheet-old-format": (
        "Das ist eine Tabelle im alten Format .xls.",
        _SAME,
        "Bitte öffnen Sie die Datei in Excel oder LibreOffice, und speichern Sie sie als .xlsx.",
    ),
    "sheet-protected": (
        "Die Tabelle ist mit einem Kennwort geschützt.",
        _SAME,
        "Bitte speichern Sie die Tabelle ohne Kennwort.",
    ),
    "sheet-empty": ("Die Tabelle ist leer.", _SAME, "Bitte wählen Sie eine andere Datei."),
    "sheet-unreadable": (
        "Die Tabelle lässt sich nicht lesen ({finding}).",
        _SAME,
        "Bitte öffnen Sie die Datei in Excel oder LibreOffice, und speichern Sie sie neu als .xlsx oder .csv.",
    ),
    "sheet-too-large": (
        "Die Tabelle ist ausgepackt größer als {limit_mb} MB.",
        _SAME,
        "Bitte speichern Sie nur die Liste der Ideen in einer eigenen Datei.",
    ),
    "sheet-too-long": (
        "Die Tabelle hat mehr als {limit} Zeilen.",
        _SAME,
        "Bitte teilen Sie die Tabelle in mehrere Dateien.",
    ),
    "no-idea-column": (
        "In der Tabelle ist keine Spalte mit Titeln oder Texten zu erkennen. Gefunden: {found}",
        _SAME,
        "Bitte geben Sie an, welche Spalte den Titel und welche den Text enthält.",
    ),
    "column-missing": (
        "Die Spalte „{column}“ gibt es in der Tabelle nicht. Gefunden: {found}",
        _SAME,
        "Bitte schreiben Sie den Namen der Spalte so, wie er in der Tabelle steht.",
    ),
    # Session packages
    "package-unreadable": (
        "Das Workshop-Paket ist beschädigt und lässt sich nicht lesen.",
        "Es wurde nichts übernommen.",
        "Bitte lassen Sie sich das Paket noch einmal geben.",
    ),
    "package-not-ours": (
        "Das ist kein Workshop-Paket.",
        "Es wurde nichts übernommen.",
        "Bitte wählen Sie eine Datei mit der Endung .workshop.zip.",
    ),
    "package-unsafe": (
        "Das Workshop-Paket enthält etwas, das nicht hineingehört ({finding}).",
        "Es wurde nichts übernommen.",
        "Bitte fragen Sie nach, woher das Paket stammt, und lassen Sie es sich neu geben.",
    ),
    "package-too-large": (
        "Das Workshop-Paket ist größer als {limit_mb} MB.",
        "Es wurde nichts übernommen.",
        "Bitte fragen Sie nach, woher das Paket stammt.",
    ),
    "package-damaged": (
        "Der Inhalt des Workshop-Pakets stimmt nicht ({finding}).",
        "Es wurde nichts übernommen.",
        "Bitte lassen Sie sich das Paket noch einmal geben.",
    ),
    "package-too-new": (
        "Das Workshop-Paket stammt aus einer neueren Fassung von WorkshopDesk ({program}).",
        "Es wurde nichts übernommen.",
        "Bitte aktualisieren Sie WorkshopDesk auf diesem Rechner.",
    ),
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
}

OPEN_ON = " auf {host}"
