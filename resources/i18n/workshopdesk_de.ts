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
    <name>CandidateRow</name>
    <message numerus="yes">
        <source>noch %n Punkt(e)</source>
        <translation>
            <numerusform>noch %n Punkt</numerusform>
            <numerusform>noch %n Punkte</numerusform>
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
    <name>PaperPage</name>
    <message numerus="yes">
        <source>noch %n Punkt(e)</source>
        <translation>
            <numerusform>noch %n Punkt</numerusform>
            <numerusform>noch %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sie haben %n Punkt(e), höchstens %1 je %2.</source>
        <translation>
            <numerusform>Sie haben %n Punkt, höchstens %1 je %2.</numerusform>
            <numerusform>Sie haben %n Punkte, höchstens %1 je %2.</numerusform>
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
    <name>ResultBar</name>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
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
</context>
<context>
    <name>RulePage</name>
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
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
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
