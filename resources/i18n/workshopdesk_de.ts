<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AdvicePanel</name>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 ÷ (2 × %n Person(en)), aufgerundet</source>
        <translation>
            <numerusform>%1 × %2 ÷ (2 × %n Person), aufgerundet</numerusform>
            <numerusform>%1 × %2 ÷ (2 × %n Personen), aufgerundet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceRow</name>
    <message numerus="yes">
        <source>%n Punkt(e) nehmen: %1</source>
        <translation>
            <numerusform>%n Punkt nehmen: %1</numerusform>
            <numerusform>%n Punkte nehmen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotPanel</name>
    <message numerus="yes">
        <source>%n Person(en) haben abgegeben</source>
        <translation>
            <numerusform>%n Person hat abgegeben</numerusform>
            <numerusform>%n Personen haben abgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message numerus="yes">
        <source>%1 von %n Stimmzettel(n) abgegeben</source>
        <translation>
            <numerusform>%1 von %n Stimmzettel abgegeben</numerusform>
            <numerusform>%1 von %n Stimmzetteln abgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel abgegeben</source>
        <translation>
            <numerusform>%n Stimmzettel abgegeben</numerusform>
            <numerusform>%n Stimmzettel abgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmkarte(n) ausgegeben, %1 benutzt.</source>
        <translation>
            <numerusform>%n Stimmkarte ausgegeben, %1 benutzt.</numerusform>
            <numerusform>%n Stimmkarten ausgegeben, %1 benutzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message numerus="yes">
        <source>%1, %n Karte(n)</source>
        <translation>
            <numerusform>%1, %n Karte</numerusform>
            <numerusform>%1, %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message numerus="yes">
        <source>Pinnwand mit %n Karte(n), zur Pinnwand gehen</source>
        <translation>
            <numerusform>Pinnwand mit %n Karte, zur Pinnwand gehen</numerusform>
            <numerusform>Pinnwand mit %n Karten, zur Pinnwand gehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardVoice</name>
    <message numerus="yes">
        <source>Pinnwand „%1“, %n Karte(n)</source>
        <translation>
            <numerusform>Pinnwand „%1“, %n Karte</numerusform>
            <numerusform>Pinnwand „%1“, %n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoothExit</name>
    <message numerus="yes">
        <source>Bitte warten Sie %n Sekunde(n).</source>
        <translation>
            <numerusform>Bitte warten Sie %n Sekunde.</numerusform>
            <numerusform>Bitte warten Sie %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatePreview</name>
    <message numerus="yes">
        <source>Zur Wahl stehen %n Gruppe(n)</source>
        <translation>
            <numerusform>Zur Wahl steht %n Gruppe</numerusform>
            <numerusform>Zur Wahl stehen %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zur Wahl stehen %n Karte(n)</source>
        <translation>
            <numerusform>Zur Wahl steht %n Karte</numerusform>
            <numerusform>Zur Wahl stehen %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateTile</name>
    <message numerus="yes">
        <source>%1: %2, %n Karte(n)</source>
        <translation>
            <numerusform>%1: %2, %n Karte</numerusform>
            <numerusform>%1: %2, %n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsLeft</name>
    <message numerus="yes">
        <source>noch %n Karte(n)</source>
        <translation>
            <numerusform>noch %n Karte</numerusform>
            <numerusform>noch %n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message numerus="yes">
        <source>%n Stimmkarte(n) ausgegeben.</source>
        <translation>
            <numerusform>%n Stimmkarte ausgegeben.</numerusform>
            <numerusform>%n Stimmkarten ausgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message numerus="yes">
        <source>noch %n Sekunde(n)</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message numerus="yes">
        <source>%n Karte(n) aus der Ablage</source>
        <translation>
            <numerusform>%n Karte aus der Ablage</numerusform>
            <numerusform>%n Karten aus der Ablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmkarte(n)</source>
        <translation>
            <numerusform>%n Stimmkarte</numerusform>
            <numerusform>%n Stimmkarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Sicherungskopie(n)</source>
        <translation>
            <numerusform>%n Sicherungskopie</numerusform>
            <numerusform>%n Sicherungskopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) der ganzen Pinnwand</source>
        <translation>
            <numerusform>%n Foto der ganzen Pinnwand</numerusform>
            <numerusform>%n Fotos der ganzen Pinnwand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>%n Karte(n) in der Ablage</source>
        <translation>
            <numerusform>%n Karte in der Ablage</numerusform>
            <numerusform>%n Karten in der Ablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmkarte(n)</source>
        <translation>
            <numerusform>%n Stimmkarte</numerusform>
            <numerusform>%n Stimmkarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) der ganzen Pinnwand</source>
        <translation>
            <numerusform>%n Foto der ganzen Pinnwand</numerusform>
            <numerusform>%n Fotos der ganzen Pinnwand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Sicherungskopie(n) neben der Datei: %1</source>
        <translation>
            <numerusform>%n Sicherungskopie neben der Datei: %1</numerusform>
            <numerusform>%n Sicherungskopien neben der Datei: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zählprotokoll(e) gespeichert in %1</source>
        <translation>
            <numerusform>%n Zählprotokoll gespeichert in %1</numerusform>
            <numerusform>%n Zählprotokolle gespeichert in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message numerus="yes">
        <source>%n Stimmzettel, davon %1 leer. Das Ergebnis ist gezählt und gespeichert.</source>
        <translation>
            <numerusform>%n Stimmzettel, davon %1 leer. Das Ergebnis ist gezählt und gespeichert.</numerusform>
            <numerusform>%n Stimmzettel, davon %1 leer. Das Ergebnis ist gezählt und gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterFrame</name>
    <message numerus="yes">
        <source>Gruppe %1: %2, %n Karte(n)</source>
        <translation>
            <numerusform>Gruppe %1: %2, %n Karte</numerusform>
            <numerusform>Gruppe %1: %2, %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Aussage(n)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossTable</name>
    <message numerus="yes">
        <source>%1, %2: %n Karte(n)</source>
        <translation>
            <numerusform>%1, %2: %n Karte</numerusform>
            <numerusform>%1, %2: %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n), jede zählt in der Summe einmal. Berühren Sie eine Zahl, um die Karten zu sehen.</source>
        <translation>
            <numerusform>%n Karte; sie zählt in der Summe einmal. Berühren Sie eine Zahl, um sie zu sehen.</numerusform>
            <numerusform>%n Karten, jede zählt in der Summe einmal. Berühren Sie eine Zahl, um die Karten zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotsRow</name>
    <message numerus="yes">
        <source>noch %n Punkt(e)</source>
        <translation>
            <numerusform>noch %n Punkt</numerusform>
            <numerusform>noch %n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EdgeTray</name>
    <message numerus="yes">
        <source>%1: %n Karte(n)</source>
        <translation>
            <numerusform>%1: %n Karte</numerusform>
            <numerusform>%1: %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitionBar</name>
    <message numerus="yes">
        <source>%n Punkt(e) bisher</source>
        <translation>
            <numerusform>%n Punkt bisher</numerusform>
            <numerusform>%n Punkte bisher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitionComment</name>
    <message numerus="yes">
        <source>Noch %n Zeichen</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitionOverview</name>
    <message numerus="yes">
        <source>Berühren Sie ein Projekt. Sie haben noch %n Punkt(e).</source>
        <translation>
            <numerusform>Berühren Sie ein Projekt. Sie haben noch %n Punkt.</numerusform>
            <numerusform>Berühren Sie ein Projekt. Sie haben noch %n Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitionPane</name>
    <message numerus="yes">
        <source>Bei %n Steckbrief(en) fehlt eine Pflichtangabe.</source>
        <translation>
            <numerusform>Bei %n Steckbrief fehlt eine Pflichtangabe.</numerusform>
            <numerusform>Bei %n Steckbriefen fehlt eine Pflichtangabe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitionTile</name>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e), Ihrer ist dabei</source>
        <translation>
            <numerusform>%n Punkt, Ihrer</numerusform>
            <numerusform>%n Punkte, Ihrer ist dabei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n Zeile(n), mit Gruppe, Punkten und Herkunft</source>
        <translation>
            <numerusform>%n Zeile, mit Gruppe, Punkten und Herkunft</numerusform>
            <numerusform>%n Zeilen, mit Gruppe, Punkten und Herkunft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Datei(en) schreiben</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapPane</name>
    <message numerus="yes">
        <source>%n Idee(n) mit Lücke. Ein Tippen führt zur Idee.</source>
        <translation>
            <numerusform>%n Idee mit Lücke. Ein Tippen führt zur Idee.</numerusform>
            <numerusform>%n Ideen mit Lücke. Ein Tippen führt zur Idee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOutList</name>
    <message numerus="yes">
        <source>und %n weitere Datei(en)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadCountList</name>
    <message numerus="yes">
        <source>zusammen %n Person(en)</source>
        <translation>
            <numerusform>zusammen %n Person</numerusform>
            <numerusform>zusammen %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeaFilters</name>
    <message numerus="yes">
        <source>%1, %Ln Idee(n)</source>
        <translation>
            <numerusform>%1, %Ln Idee</numerusform>
            <numerusform>%1, %Ln Ideen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeaPreviewForm</name>
    <message numerus="yes">
        <source>Gefunden: %n Idee(n)</source>
        <translation>
            <numerusform>Gefunden: %n Idee</numerusform>
            <numerusform>Gefunden: %n Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeile(n) ohne eigene Idee</source>
        <translation>
            <numerusform>%n Zeile ohne eigene Idee</numerusform>
            <numerusform>%n Zeilen ohne eigene Idee</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeaSheet</name>
    <message numerus="yes">
        <source>%Ln Idee(n) ausgewählt</source>
        <translation>
            <numerusform>%Ln Idee ausgewählt</numerusform>
            <numerusform>%Ln Ideen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>Noch %n Sekunde(n). Danach wird dieser Stimmzettel verworfen.</source>
        <translation>
            <numerusform>Noch %n Sekunde. Danach wird dieser Stimmzettel verworfen.</numerusform>
            <numerusform>Noch %n Sekunden. Danach wird dieser Stimmzettel verworfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message numerus="yes">
        <source>Malfläche, %n Strich(e)</source>
        <translation>
            <numerusform>Malfläche, %n Strich</numerusform>
            <numerusform>Malfläche, %n Striche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instruction</name>
    <message numerus="yes">
        <source>Sie haben %n Punkt(e), höchstens %1 je Gruppe.</source>
        <translation>
            <numerusform>Sie haben %n Punkt, höchstens %1 je Gruppe.</numerusform>
            <numerusform>Sie haben %n Punkte, höchstens %1 je Gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sie haben %n Punkt(e), höchstens %1 je Karte.</source>
        <translation>
            <numerusform>Sie haben %n Punkt, höchstens %1 je Karte.</numerusform>
            <numerusform>Sie haben %n Punkte, höchstens %1 je Karte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dazu %n Minuspunkt(e).</source>
        <translation>
            <numerusform>Dazu %n Minuspunkt.</numerusform>
            <numerusform>Dazu %n Minuspunkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message numerus="yes">
        <source>%Ln neue Idee(n)</source>
        <translation>
            <numerusform>%Ln neue Idee</numerusform>
            <numerusform>%Ln neue Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neue Rückmeldung(en)</source>
        <translation>
            <numerusform>%Ln neue Rückmeldung</numerusform>
            <numerusform>%Ln neue Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neue(s) Projekt(e)</source>
        <translation>
            <numerusform>%Ln neues Projekt</numerusform>
            <numerusform>%Ln neue Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neue Maßnahme(n)</source>
        <translation>
            <numerusform>%Ln neue Maßnahme</numerusform>
            <numerusform>%Ln neue Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abgelehnt</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Datei(en) gelesen</source>
        <translation>
            <numerusform>%Ln Datei gelesen</numerusform>
            <numerusform>%Ln Dateien gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message numerus="yes">
        <source>%n Antwort(en), alle intern, bis Sie sie freigeben</source>
        <translation>
            <numerusform>%n Antwort, intern, bis Sie sie freigeben</numerusform>
            <numerusform>%n Antworten, alle intern, bis Sie sie freigeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryPane</name>
    <message numerus="yes">
        <source>%n Projekt(e): </source>
        <translation>
            <numerusform>%n Projekt: </numerusform>
            <numerusform>%n Projekte: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>%n Person(en)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message numerus="yes">
        <source>%1, %n Aussage(n), eine hinzufügen</source>
        <translation>
            <numerusform>%1, %n Aussage, eine hinzufügen</numerusform>
            <numerusform>%1, %n Aussagen, eine hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message numerus="yes">
        <source>Einzelne Karten sperren Sie im Menü der Karte unter „Farbe“. Gesperrt sind %n Karte(n).</source>
        <translation>
            <numerusform>Einzelne Karten sperren Sie im Menü der Karte unter „Farbe“. Gesperrt ist %n Karte.</numerusform>
            <numerusform>Einzelne Karten sperren Sie im Menü der Karte unter „Farbe“. Gesperrt sind %n Karten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bitte warten Sie %n Sekunde(n).</source>
        <translation>
            <numerusform>Bitte warten Sie %n Sekunde.</numerusform>
            <numerusform>Bitte warten Sie %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message numerus="yes">
        <source>%n Angabe(n) fehlen noch.</source>
        <translation>
            <numerusform>%n Angabe fehlt noch.</numerusform>
            <numerusform>%n Angaben fehlen noch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message numerus="yes">
        <source>%n Angabe(n) fehlen noch</source>
        <translation>
            <numerusform>%n Angabe fehlt noch</numerusform>
            <numerusform>%n Angaben fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Idee(n)</source>
        <translation>
            <numerusform>%Ln Idee</numerusform>
            <numerusform>%Ln Ideen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message numerus="yes">
        <source>In dieser Größe passen etwa %n Karte(n) auf den Bildschirm.</source>
        <translation>
            <numerusform>In dieser Größe passt etwa %n Karte auf den Bildschirm.</numerusform>
            <numerusform>In dieser Größe passen etwa %n Karten auf den Bildschirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresPane</name>
    <message numerus="yes">
        <source>%Ln Maßnahme(n)</source>
        <translation>
            <numerusform>%Ln Maßnahme</numerusform>
            <numerusform>%Ln Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCountPage</name>
    <message numerus="yes">
        <source>%n Punkt(e) von den Fotos übernehmen</source>
        <translation>
            <numerusform>%n Punkt von den Fotos übernehmen</numerusform>
            <numerusform>%n Punkte von den Fotos übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel auf Papier, von zwei Personen bestätigt. Die Punkte werden beim Beenden dazugezählt.</source>
        <translation>
            <numerusform>%n Stimmzettel auf Papier, von zwei Personen bestätigt. Die Punkte werden beim Beenden dazugezählt.</numerusform>
            <numerusform>%n Stimmzettel auf Papier, von zwei Personen bestätigt. Die Punkte werden beim Beenden dazugezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vom Foto begonnen, %n Zahl(en) berichtigt.</source>
        <translation>
            <numerusform>Vom Foto begonnen, %n Zahl berichtigt.</numerusform>
            <numerusform>Vom Foto begonnen, %n Zahlen berichtigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>noch %n Punkt(e)</source>
        <translation>
            <numerusform>noch %n Punkt</numerusform>
            <numerusform>noch %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>noch %n Minuspunkt(e)</source>
        <translation>
            <numerusform>noch %n Minuspunkt</numerusform>
            <numerusform>noch %n Minuspunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>noch %n Angabe(n)</source>
        <translation>
            <numerusform>noch %n Angabe</numerusform>
            <numerusform>noch %n Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message numerus="yes">
        <source>%n Karte(n) eingetippt</source>
        <translation>
            <numerusform>%n Karte eingetippt</numerusform>
            <numerusform>%n Karten eingetippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataPanel</name>
    <message numerus="yes">
        <source>An %n Stelle(n) kann etwas über Personen stehen. Bitte entscheiden Sie, bevor Sie öffentliche Dateien schreiben.</source>
        <translation>
            <numerusform>An %n Stelle kann etwas über Personen stehen. Bitte entscheiden Sie, bevor Sie öffentliche Dateien schreiben.</numerusform>
            <numerusform>An %n Stellen kann etwas über Personen stehen. Bitte entscheiden Sie, bevor Sie öffentliche Dateien schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere Stelle(n) zeigen</source>
        <translation>
            <numerusform>%n weitere Stelle zeigen</numerusform>
            <numerusform>%n weitere Stellen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message numerus="yes">
        <source>%n Karte(n) vom Foto hat noch niemand mit dem Bild verglichen.</source>
        <translation>
            <numerusform>%n Karte vom Foto hat noch niemand mit dem Bild verglichen.</numerusform>
            <numerusform>%n Karten vom Foto hat noch niemand mit dem Bild verglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoReview</name>
    <message numerus="yes">
        <source>%n Karte(n) gefunden</source>
        <translation>
            <numerusform>%n Karte gefunden</numerusform>
            <numerusform>%n Karten gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kommen auf die Pinnwand.</source>
        <translation>
            <numerusform>%n kommt auf die Pinnwand.</numerusform>
            <numerusform>%n kommen auf die Pinnwand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message numerus="yes">
        <source>%n neue Karte(n)</source>
        <translation>
            <numerusform>%n neue Karte</numerusform>
            <numerusform>%n neue Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) umgehängt</source>
        <translation>
            <numerusform>%n Karte umgehängt</numerusform>
            <numerusform>%n Karten umgehängt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) wie vorher</source>
        <translation>
            <numerusform>%n Karte wie vorher</numerusform>
            <numerusform>%n Karten wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) hängen nicht mehr auf dem Foto und bleiben liegen</source>
        <translation>
            <numerusform>%n Karte ist nicht mehr auf dem Foto und bleibt liegen</numerusform>
            <numerusform>%n Karten sind nicht mehr auf dem Foto und bleiben liegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n Ziffer(n) eingegeben</source>
        <translation>
            <numerusform>PIN, %n Ziffer eingegeben</numerusform>
            <numerusform>PIN, %n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message numerus="yes">
        <source>Bitte warten Sie %n Sekunde(n).</source>
        <translation>
            <numerusform>Bitte warten Sie %n Sekunde.</numerusform>
            <numerusform>Bitte warten Sie %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message numerus="yes">
        <source>%n Blatt</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blatt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message numerus="yes">
        <source>Dies ist ein Gespräch: Jede neue Karte ist „nur intern“, bis Sie sie freigeben. Zurzeit sind %n Eintrag/Einträge intern.</source>
        <translation>
            <numerusform>Dies ist ein Gespräch: Jede neue Karte ist „nur intern“, bis Sie sie freigeben. Zurzeit ist %n Eintrag intern.</numerusform>
            <numerusform>Dies ist ein Gespräch: Jede neue Karte ist „nur intern“, bis Sie sie freigeben. Zurzeit sind %n Einträge intern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Einzelne Karten, Gruppen, Aussagen und Steckbriefe lassen sich als „nur intern“ markieren, auf der Karte unter „Farbe“, „Schutz“. Zurzeit sind %n Eintrag/Einträge intern.</source>
        <translation>
            <numerusform>Einzelne Karten, Gruppen, Aussagen und Steckbriefe lassen sich als „nur intern“ markieren, auf der Karte unter „Farbe“, „Schutz“. Zurzeit ist %n Eintrag intern.</numerusform>
            <numerusform>Einzelne Karten, Gruppen, Aussagen und Steckbriefe lassen sich als „nur intern“ markieren, auf der Karte unter „Farbe“, „Schutz“. Zurzeit sind %n Einträge intern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message numerus="yes">
        <source>Bei %n Steckbrief(en) fehlt eine Pflichtangabe.</source>
        <translation>
            <numerusform>Bei %n Steckbrief fehlt eine Pflichtangabe.</numerusform>
            <numerusform>Bei %n Steckbriefen fehlt eine Pflichtangabe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message numerus="yes">
        <source>%n Stimmzettel, davon %1 leer.</source>
        <translation>
            <numerusform>%n Stimmzettel, davon %1 leer.</numerusform>
            <numerusform>%n Stimmzettel, davon %1 leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiversPanel</name>
    <message numerus="yes">
        <source>Alle %n Datei(en) zeigen</source>
        <translation>
            <numerusform>%n Datei zeigen</numerusform>
            <numerusform>Alle %n Dateien zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSection</name>
    <message numerus="yes">
        <source>Alle %n Workshop(s) zeigen</source>
        <translation>
            <numerusform>%n Workshop zeigen</numerusform>
            <numerusform>Alle %n Workshops zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistersController</name>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Bereich(e) der Pinnwand</source>
        <translation>
            <numerusform>%n Bereich der Pinnwand</numerusform>
            <numerusform>%n Bereiche der Pinnwand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Steckbrief(e)</source>
        <translation>
            <numerusform>%n Steckbrief</numerusform>
            <numerusform>%n Steckbriefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Projekt(e) im Bestand</source>
        <translation>
            <numerusform>%n Projekt im Bestand</numerusform>
            <numerusform>%n Projekte im Bestand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minus %n Punkt(e)</source>
        <translation>
            <numerusform>minus %n Punkt</numerusform>
            <numerusform>minus %n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message numerus="yes">
        <source>%n Stimmzettel, davon %1 leer.</source>
        <translation>
            <numerusform>%n Stimmzettel, davon %1 leer.</numerusform>
            <numerusform>%n Stimmzettel, davon %1 leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e) vergeben.</source>
        <translation>
            <numerusform>%n Punkt vergeben.</numerusform>
            <numerusform>%n Punkte vergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message numerus="yes">
        <source>Kleines Bild der Pinnwand: %n Karte(n)</source>
        <translation>
            <numerusform>Kleines Bild der Pinnwand: %n Karte</numerusform>
            <numerusform>Kleines Bild der Pinnwand: %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Karte(n)</source>
        <translation>
            <numerusform>%1, %n Karte</numerusform>
            <numerusform>%1, %n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message numerus="yes">
        <source>%n Gruppe(n) ohne Titel: Niemand weiß, was da zur Wahl steht. Geben Sie an der Pinnwand einen Titel.</source>
        <translation>
            <numerusform>%n Gruppe ohne Titel: Niemand weiß, was da zur Wahl steht. Geben Sie an der Pinnwand einen Titel.</numerusform>
            <numerusform>%n Gruppen ohne Titel: Niemand weiß, was da zur Wahl steht. Geben Sie an der Pinnwand Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) ohne Text: Niemand weiß, was da zur Wahl steht.</source>
        <translation>
            <numerusform>%n Karte ohne Text: Niemand weiß, was da zur Wahl steht.</numerusform>
            <numerusform>%n Karten ohne Text: Niemand weiß, was da zur Wahl steht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortingController</name>
    <message numerus="yes">
        <source>Gesperrtes ist liegen geblieben: %n Karte(n) oder Gruppe(n).</source>
        <translation>
            <numerusform>Gesperrtes ist liegen geblieben: %n Karte oder Gruppe.</numerusform>
            <numerusform>Gesperrtes ist liegen geblieben: %n Karten oder Gruppen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message numerus="yes">
        <source>Karte Nr. %1: %n Quelle(n)</source>
        <translation>
            <numerusform>Karte Nr. %1: %n Quelle</numerusform>
            <numerusform>Karte Nr. %1: %n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaleFiles</name>
    <message numerus="yes">
        <source>und %n weitere Datei(en)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message numerus="yes">
        <source>%Ln Stimmzettel in der neuen Datei</source>
        <translation>
            <numerusform>%Ln Stimmzettel in der neuen Datei</numerusform>
            <numerusform>%Ln Stimmzettel in der neuen Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n) mit neuer Nummer, weil zwei Tische dieselbe vergaben</source>
        <translation>
            <numerusform>%Ln Karte mit neuer Nummer, weil zwei Tische dieselbe vergaben</numerusform>
            <numerusform>%Ln Karten mit neuer Nummer, weil zwei Tische dieselbe vergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n) gelöscht, weil ein Tisch sie gelöscht hat</source>
        <translation>
            <numerusform>%Ln Karte gelöscht, weil ein Tisch sie gelöscht hat</numerusform>
            <numerusform>%Ln Karten gelöscht, weil ein Tisch sie gelöscht hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Gruppe(n)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Steckbrief(e)</source>
        <translation>
            <numerusform>%Ln Steckbrief</numerusform>
            <numerusform>%Ln Steckbriefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n) der Ablage</source>
        <translation>
            <numerusform>%Ln Karte der Ablage</numerusform>
            <numerusform>%Ln Karten der Ablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Abstimmung(en)</source>
        <translation>
            <numerusform>%Ln Abstimmung</numerusform>
            <numerusform>%Ln Abstimmungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weitere(r) Eintrag/Einträge</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag</numerusform>
            <numerusform>%Ln weitere Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateSection</name>
    <message numerus="yes">
        <source>%n Phase(n)</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Vorlage(n) zeigen</source>
        <translation>
            <numerusform>%n Vorlage zeigen</numerusform>
            <numerusform>Alle %n Vorlagen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message numerus="yes">
        <source>%n Aussage(n)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadPanel</name>
    <message numerus="yes">
        <source>%n ungelesen</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%1 von %n Stimmzettel(n) im Kasten</source>
        <translation>
            <numerusform>%1 von %n Stimmzettel im Kasten</numerusform>
            <numerusform>%1 von %n Stimmzetteln im Kasten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel im Kasten</source>
        <translation>
            <numerusform>%n Stimmzettel im Kasten</numerusform>
            <numerusform>%n Stimmzettel im Kasten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopTile</name>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
</TS>
