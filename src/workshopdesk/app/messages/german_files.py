"""What is said in German of files, folders, documents, tables and packages. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."
_SAVED = "Alles, was schon auf der Pinnwand lag, ist gespeichert."
_UNTOUCHED = "Die Datei wurde nicht verändert."

FILE_TEXTS: dict[str, tuple[str, str, str]] = {
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
    "workshop-without-date": (
        "Der Workshop „{title}“ hat noch kein Datum.",
        "Es wurde kein Termin geschrieben.",
        "Bitte tragen Sie unter Vorbereiten ein Datum ein.",
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
    "file-on-network": (
        "„{name}“ liegt auf einem Netzlaufwerk.",
        "Alles wird dort gespeichert, solange die Verbindung steht.",
        "Sicherer ist es, wenn Sie den Workshop schließen, auf diesen Rechner kopieren und von hier öffnen.",
    ),
    "file-on-stick": (
        "„{name}“ liegt auf einem Datenträger, der abgezogen werden kann.",
        "Alles wird dort gespeichert, solange er steckt.",
        "Sicherer ist es, wenn Sie den Workshop schließen, auf diesen Rechner kopieren und von hier öffnen.",
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
    "boards-empty": (
        "Auf den Pinnwänden liegt noch keine Karte.",
        _SAVED,
        "Bitte schreiben Sie das Bild, sobald Karten hängen.",
    ),
    "results-missing": (
        "Es gibt noch kein aufgedecktes Ergebnis.",
        _SAVED,
        "Bitte decken Sie zuerst das Ergebnis einer Abstimmung auf.",
    ),
    "address-invalid": (
        "„{address}“ ist keine Adresse im Internet.",
        _SAVED,
        "Bitte berichtigen Sie die Adresse in der Vorbereitung.",
    ),
    "address-without-key": (
        "In der Adresse „{address}“ fehlt der Platz für die Nummer der Maßnahme.",
        _SAVED,
        "Bitte schreiben Sie {{key}} dorthin, wo die Nummer stehen soll.",
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
        "In der Tabelle ist keine Spalte mit Titeln oder Texten zu erkennen (gefunden: {found}).",
        _SAME,
        "Bitte geben Sie an, welche Spalte den Titel und welche den Text enthält.",
    ),
    "column-missing": (
        "Die Spalte „{column}“ gibt es in der Tabelle nicht. Gefunden: {found}",
        _SAME,
        "Bitte schreiben Sie den Namen der Spalte so, wie er in der Tabelle steht.",
    ),
    "preset-mismatch": (
        "Diese Datei ist nicht so aufgebaut wie eine Datei von {platform}.",
        _SAME,
        "Bitte lassen Sie die Herkunft erkennen, oder wählen Sie die richtige.",
    ),
    "only-comments": (
        "In dieser Datei stehen Kommentare und keine Ideen.",
        _SAME,
        "Bitte wählen Sie die Datei mit den Beiträgen.",
    ),
    "column-personal": (
        "Die Spalte „{column}“ enthält Angaben über Personen und wird nicht eingelesen.",
        _SAME,
        "Bitte wählen Sie eine andere Spalte.",
    ),
    "mapping-unreadable": (
        "Die Zuordnung der Spalten in „{name}“ lässt sich nicht lesen ({finding}).",
        _SAME,
        "Bitte prüfen Sie die Datei mit der Zuordnung.",
    ),
}
