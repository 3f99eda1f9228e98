<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccentRow</name>
    <message>
        <source>Buchstaben mit Zeichen</source>
        <translation>Letters with accents</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 geteilt durch 2</source>
        <translation>%1 divided by 2</translation>
    </message>
    <message>
        <source>%1, höchstens %2</source>
        <translation>%1, at most %2</translation>
    </message>
    <message>
        <source>%1, abgerundet</source>
        <translation>%1, rounded down</translation>
    </message>
    <message>
        <source>Wie viele Punkte?</source>
        <translation>How many dots?</translation>
    </message>
    <message>
        <source>n / 2</source>
        <translation>n / 2</translation>
    </message>
    <message>
        <source>n / 2 + 1</source>
        <translation>n / 2 + 1</translation>
    </message>
    <message>
        <source>wenn eine Person mehrere Punkte auf dasselbe setzen darf</source>
        <translation>if one person may put several dots on the same thing</translation>
    </message>
    <message>
        <source>Gauß</source>
        <translation>Gauss</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 ÷ (2 × %n Person(en)), aufgerundet</source>
        <translation>
            <numerusform>%1 × %2 ÷ (2 × %n person), rounded up</numerusform>
            <numerusform>%1 × %2 ÷ (2 × %n people), rounded up</numerusform>
        </translation>
    </message>
    <message>
        <source>Mit der Zahl der Personen rechnet das Programm auch die Gauß-Regel aus.</source>
        <translation>With the number of people the program also works out the Gauss rule.</translation>
    </message>
    <message>
        <source>Nur ein Rat. Sie entscheiden.</source>
        <translation>Only advice. You decide.</translation>
    </message>
</context>
<context>
    <name>AdviceRow</name>
    <message numerus="yes">
        <source>%n Punkt(e) nehmen: %1</source>
        <translation>
            <numerusform>Take %n dot: %1</numerusform>
            <numerusform>Take %n dots: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>zusammen %1 Minuten</source>
        <translation>%1 minutes in all</translation>
    </message>
    <message>
        <source>zusammen %1 Minuten, Ende %2 Uhr</source>
        <translation>%1 minutes in all, ends at %2</translation>
    </message>
</context>
<context>
    <name>AreaFrames</name>
    <message>
        <source>Bereich %1</source>
        <translation>Area %1</translation>
    </message>
</context>
<context>
    <name>BallotPanel</name>
    <message>
        <source>%1 von %2 haben abgegeben</source>
        <translation>%1 of %2 have voted</translation>
    </message>
    <message numerus="yes">
        <source>%n Person(en) haben abgegeben</source>
        <translation>
            <numerusform>%n person has voted</numerusform>
            <numerusform>%n people have voted (plural)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stimmen</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>von %1 haben abgegeben</source>
        <translation>of %1 have voted</translation>
    </message>
    <message>
        <source>haben abgegeben</source>
        <translation>have voted</translation>
    </message>
    <message>
        <source>Die Abstimmung läuft. Wie gestimmt wurde, sieht niemand, auch Sie nicht.</source>
        <translation>The vote is open. Nobody sees how people voted, not even you.</translation>
    </message>
    <message>
        <source>Geschlossen, noch nicht aufgedeckt.</source>
        <translation>Closed, not revealed yet.</translation>
    </message>
    <message>
        <source>Das Ergebnis ist aufgedeckt.</source>
        <translation>The result is revealed.</translation>
    </message>
    <message>
        <source>Vorbereitet, noch nicht eröffnet.</source>
        <translation>Prepared, not opened yet.</translation>
    </message>
    <message>
        <source>Noch keine Abstimmung vorbereitet.</source>
        <translation>No vote prepared yet.</translation>
    </message>
</context>
<context>
    <name>BarSheet</name>
    <message>
        <source>Wo soll die Leiste liegen?</source>
        <translation>Where should the bar be?</translation>
    </message>
    <message>
        <source>Unten</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Oben</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Rechts</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Rand</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Höhe</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Höhe in Zehnteln</source>
        <translation>Height in tenths</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message numerus="yes">
        <source>%1 von %n Stimmzettel(n) abgegeben</source>
        <translation>
            <numerusform>%1 of %n paper handed in</numerusform>
            <numerusform>%1 of %n papers handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel abgegeben</source>
        <translation>
            <numerusform>%n paper handed in</numerusform>
            <numerusform>%n papers handed in</numerusform>
        </translation>
    </message>
    <message>
        <source>Danke. Der Stimmzettel ist gespeichert.</source>
        <translation>Thank you. The paper is stored.</translation>
    </message>
    <message>
        <source>Erste Person</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>Nächste Person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Die Summen bleiben bis zum Aufdecken verdeckt.</source>
        <translation>Totals stay hidden until they are revealed.</translation>
    </message>
    <message>
        <source>Nach dieser Regel ist der Zwischenstand zu sehen.</source>
        <translation>By this rule the interim totals are shown.</translation>
    </message>
    <message>
        <source>Zwischenstand</source>
        <translation>Interim totals</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Es ist noch kein Stimmzettel abgegeben. Danach kann niemand mehr abstimmen.</source>
        <translation>No paper has been handed in yet. After this nobody can vote any more.</translation>
    </message>
    <message>
        <source>Danach kann niemand mehr abstimmen.</source>
        <translation>After this nobody can vote any more.</translation>
    </message>
    <message>
        <source>Weiter abstimmen</source>
        <translation>Go on voting</translation>
    </message>
    <message>
        <source>Jetzt beenden</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Abstimmung beenden</source>
        <translation>End the vote</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Die Pinnwand</source>
        <translation>The board</translation>
    </message>
    <message numerus="yes">
        <source>Pinnwand mit %n Karte(n), zur Pinnwand gehen</source>
        <translation>
            <numerusform>Board with %n card, go to the board</numerusform>
            <numerusform>Board with %n cards, go to the board</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardSheets</name>
    <message>
        <source>Themenspeicher</source>
        <translation>Parking lot</translation>
    </message>
    <message>
        <source>Hier warten Karten, die später drankommen.</source>
        <translation>Cards wait here whose turn comes later.</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Hier liegt nichts. Abgelegte Karten bleiben bis zum Ende des Workshops erhalten.</source>
        <translation>Nothing lies here. Cards put away are kept until the workshop ends.</translation>
    </message>
</context>
<context>
    <name>BoardVoice</name>
    <message>
        <source>Ansagen der Pinnwand</source>
        <translation>Announcements of the board</translation>
    </message>
    <message>
        <source>Zurückgenommen: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Wieder getan: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>frei auf der Pinnwand</source>
        <translation>free on the board</translation>
    </message>
    <message>
        <source>in Gruppe %1: %2</source>
        <translation>in group %1: %2</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Karte liegt im Themenspeicher.</source>
        <translation>The card is in the parking lot.</translation>
    </message>
    <message>
        <source>Karte liegt in der Ablage.</source>
        <translation>The card is in the bin.</translation>
    </message>
    <message>
        <source>Karte liegt %1.</source>
        <translation>The card is %1.</translation>
    </message>
    <message>
        <source>Text geändert: %1</source>
        <translation>Text changed: %1</translation>
    </message>
    <message>
        <source>Erledigt: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Karte verschoben, %1.</source>
        <translation>Card moved, %1.</translation>
    </message>
    <message>
        <source>Karte zurückgelegt.</source>
        <translation>Card put back.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verdeckte Karte</source>
        <translation>card face down</translation>
    </message>
    <message>
        <source>handschriftliche Karte</source>
        <translation>handwritten card</translation>
    </message>
    <message>
        <source>Karte aufgenommen. Pfeiltasten bewegen sie, die Eingabetaste legt sie ab, Escape legt sie zurück.</source>
        <translation>Card picked up. Arrow keys move it, Enter lays it down, Escape puts it back.</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <source>Zur Wahl</source>
        <translation>To choose from</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message numerus="yes">
        <source>noch %n Punkt(e)</source>
        <translation>
            <numerusform>%n dot left</numerusform>
            <numerusform>%n dots left</numerusform>
        </translation>
    </message>
    <message>
        <source>kein Punkt mehr</source>
        <translation>no dots left</translation>
    </message>
    <message>
        <source>%1: %2, %3 von %4 Punkten, %5</source>
        <translation>%1: %2, %3 of %4 dots, %5</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Punkt zurücknehmen: %1, %2</source>
        <translation>Take a dot back: %1, %2</translation>
    </message>
    <message>
        <source>Punkt geben: %1, %2</source>
        <translation>Give a dot: %1, %2</translation>
    </message>
</context>
<context>
    <name>CandidateTile</name>
    <message numerus="yes">
        <source>%1: %2, %n Karte(n)</source>
        <translation>
            <numerusform>%1: %2, %n card</numerusform>
            <numerusform>%1: %2, %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Karte schreiben</source>
        <translation>Write a card</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Wie möchten Sie schreiben?</source>
        <translation>How would you like to write?</translation>
    </message>
    <message>
        <source>Tippen</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Malen</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>CardRing</name>
    <message>
        <source>Ändern</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Farbe</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Doppeln</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Parken</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Blitz weg</source>
        <translation>No flash</translation>
    </message>
    <message>
        <source>Blitz</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>? weg</source>
        <translation>No ?</translation>
    </message>
    <message>
        <source>Unklar</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Zu mir</source>
        <translation>To me</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Gelb</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Grün</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blau</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Rosa</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Weiß</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Was soll mit der Karte geschehen?</source>
        <translation>What shall happen to the card?</translation>
    </message>
</context>
<context>
    <name>CardRuler</name>
    <message>
        <source>Breite der Bankkarte auf dem Bildschirm</source>
        <translation>Width of the bank card on the screen</translation>
    </message>
    <message>
        <source>Bankkarte hier anlegen</source>
        <translation>Hold the bank card here</translation>
    </message>
</context>
<context>
    <name>CardsLeft</name>
    <message>
        <source>Ihre letzte Karte</source>
        <translation>Your last card</translation>
    </message>
    <message numerus="yes">
        <source>noch %n Karte(n)</source>
        <translation>
            <numerusform>%n card left</numerusform>
            <numerusform>%n cards left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeNames</name>
    <message>
        <source>Karte anlegen</source>
        <translation>Add card</translation>
    </message>
    <message>
        <source>Karten einlesen</source>
        <translation>Import cards</translation>
    </message>
    <message>
        <source>Text ändern</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Farbe ändern</source>
        <translation>Change colour</translation>
    </message>
    <message>
        <source>Art ändern</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>Zeichen setzen</source>
        <translation>Set marks</translation>
    </message>
    <message>
        <source>Karte verschieben</source>
        <translation>Move card</translation>
    </message>
    <message>
        <source>Karte drehen</source>
        <translation>Turn card</translation>
    </message>
    <message>
        <source>Karte parken</source>
        <translation>Park card</translation>
    </message>
    <message>
        <source>Karte in die Ablage legen</source>
        <translation>Put card into the bin</translation>
    </message>
    <message>
        <source>Karte zurückholen</source>
        <translation>Bring card back</translation>
    </message>
    <message>
        <source>Strich zeichnen</source>
        <translation>Draw a stroke</translation>
    </message>
    <message>
        <source>Strich wegwischen</source>
        <translation>Erase a stroke</translation>
    </message>
    <message>
        <source>Karte bemalen</source>
        <translation>Draw on the card</translation>
    </message>
    <message>
        <source>Karten verschieben</source>
        <translation>move cards</translation>
    </message>
    <message>
        <source>Farbe der Karten ändern</source>
        <translation>change the colour of cards</translation>
    </message>
    <message>
        <source>Karten parken</source>
        <translation>park cards</translation>
    </message>
    <message>
        <source>Karten in die Ablage legen</source>
        <translation>put cards in the bin</translation>
    </message>
    <message>
        <source>Karten in Gruppe legen</source>
        <translation>put cards in a group</translation>
    </message>
    <message>
        <source>Pinnwand ordnen</source>
        <translation>Tidy the board</translation>
    </message>
    <message>
        <source>Karten mischen</source>
        <translation>Shuffle cards</translation>
    </message>
    <message>
        <source>Karten verdecken</source>
        <translation>Turn cards down</translation>
    </message>
    <message>
        <source>Karten aufdecken</source>
        <translation>Turn cards up</translation>
    </message>
    <message>
        <source>Gruppe bilden</source>
        <translation>Form group</translation>
    </message>
    <message>
        <source>Karte in Gruppe legen</source>
        <translation>Put card into group</translation>
    </message>
    <message>
        <source>Karte doppeln</source>
        <translation>Double card</translation>
    </message>
    <message>
        <source>Gruppe verschieben</source>
        <translation>Move group</translation>
    </message>
    <message>
        <source>Titel ändern</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Nummer ändern</source>
        <translation>Change number</translation>
    </message>
    <message>
        <source>Zusammenfassung ändern</source>
        <translation>Change summary</translation>
    </message>
    <message>
        <source>Gruppen zusammenlegen</source>
        <translation>Merge groups</translation>
    </message>
    <message>
        <source>Rahmen auflösen</source>
        <translation>Dissolve frame</translation>
    </message>
    <message>
        <source>Angaben ändern</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>letzte Änderung</source>
        <translation>last change</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message>
        <source>Putzen: Die Pinnwand reagiert nicht auf Berührung.</source>
        <translation>Cleaning: the board does not react to touches.</translation>
    </message>
    <message>
        <source>Jetzt kann geputzt werden.</source>
        <translation>You can clean the screen now.</translation>
    </message>
    <message numerus="yes">
        <source>noch %n Sekunde(n)</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message>
        <source>Früher fertig? Halten Sie den Knopf unten rechts zwei Sekunden, oder drücken Sie Esc.</source>
        <translation>Done earlier? Hold the button at the bottom right for two seconds, or press Esc.</translation>
    </message>
    <message>
        <source>Bitte halten …</source>
        <translation>Please hold …</translation>
    </message>
    <message>
        <source>Fertig geputzt</source>
        <translation>Cleaning done</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Die Abstimmung ist beendet.</source>
        <translation>The vote has ended.</translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel, davon %1 leer. Das Ergebnis ist gezählt und gespeichert.</source>
        <translation>
            <numerusform>%n paper, %1 of it blank. The result is counted and stored.</numerusform>
            <numerusform>%n papers, %1 of them blank. The result is counted and stored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aufdecken</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
</context>
<context>
    <name>ClusterFrame</name>
    <message numerus="yes">
        <source>Gruppe %1: %2, %n Karte(n)</source>
        <translation>
            <numerusform>Group %1: %2, %n card</numerusform>
            <numerusform>Group %1: %2, %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Titel fehlt</source>
        <translation>No title yet</translation>
    </message>
</context>
<context>
    <name>ClusterPicker</name>
    <message>
        <source>In welche Gruppe noch?</source>
        <translation>Into which other group?</translation>
    </message>
    <message>
        <source>In welche Gruppe?</source>
        <translation>Into which group?</translation>
    </message>
    <message>
        <source>Doppeln geht, wenn die Karte schon in einer Gruppe liegt.</source>
        <translation>A card can be doubled once it lies in a group.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>(ohne Titel)</source>
        <translation>(untitled)</translation>
    </message>
    <message>
        <source>Neue Gruppe</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Aus der Gruppe nehmen</source>
        <translation>Take out of the group</translation>
    </message>
</context>
<context>
    <name>ClusterSheet</name>
    <message>
        <source>Gruppe %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Wie heißt diese Gruppe?</source>
        <translation>What is this group called?</translation>
    </message>
    <message>
        <source>Zusammenfassung, sie steht im Protokoll</source>
        <translation>Summary, it stands in the protocol</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nummer der Gruppe</source>
        <translation>Number of the group</translation>
    </message>
    <message>
        <source>Rahmen auflösen</source>
        <translation>Dissolve frame</translation>
    </message>
</context>
<context>
    <name>CornerHold</name>
    <message>
        <source>Bitte weiter halten …</source>
        <translation>Please keep holding …</translation>
    </message>
    <message>
        <source>Hier zwei Finger drei Sekunden halten</source>
        <translation>Hold two fingers here for three seconds</translation>
    </message>
</context>
<context>
    <name>DeskController</name>
    <message>
        <source>Im Programm ist ein Fehler aufgetreten.</source>
        <translation>An error has occurred in the program.</translation>
    </message>
    <message>
        <source>Alles Geschriebene ist gesichert.</source>
        <translation>Everything written is saved.</translation>
    </message>
    <message>
        <source>Bitte arbeiten Sie weiter; die Einzelheiten stehen im Protokoll des Programms.</source>
        <translation>Please go on working; the details are in the program’s log.</translation>
    </message>
</context>
<context>
    <name>DeskMessage</name>
    <message>
        <source>Sicherung öffnen</source>
        <translation>Open the backup</translation>
    </message>
</context>
<context>
    <name>DetailsController</name>
    <message>
        <source>Bitte geben Sie dem Workshop einen Titel.</source>
        <translation>Please give the workshop a title.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie das Datum so: 24.11.2026</source>
        <translation>Please write the date like this: 24.11.2026</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie die Uhrzeit so: 18:00</source>
        <translation>Please write the time like this: 18:00</translation>
    </message>
    <message>
        <source>Bitte geben Sie ganze Minuten an, von 1 bis 480.</source>
        <translation>Please give whole minutes, from 1 to 480.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl von 1 bis 50 an, oder lassen Sie das Feld leer.</source>
        <translation>Please give a number from 1 to 50, or leave the field empty.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Adresse im Internet an: https://ideen.stadt.de</source>
        <translation>Please give an address on the internet: https://ideas.town.example</translation>
    </message>
    <message>
        <source>Bitte setzen Sie genau einmal {id} ein: /w/{id}</source>
        <translation>Please put in {id} exactly once: /w/{id}</translation>
    </message>
</context>
<context>
    <name>Dispenser</name>
    <message>
        <source>Neue Karte: %1</source>
        <translation>New card: %1</translation>
    </message>
    <message>
        <source>Hier ist gerade kein Platz zum Schreiben. Bitte warten Sie, bis jemand fertig ist.</source>
        <translation>There is no room to write here right now. Please wait until somebody has finished.</translation>
    </message>
</context>
<context>
    <name>EdgeTray</name>
    <message numerus="yes">
        <source>%1: %n Karte(n)</source>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EdgeTrays</name>
    <message>
        <source>Themenspeicher</source>
        <translation>Parking lot</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Bin</translation>
    </message>
</context>
<context>
    <name>EmptyGroupSheet</name>
    <message>
        <source>Leere Gruppe</source>
        <translation>Empty group</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie, wie der Bereich heißt.</source>
        <translation>Please write what the area is called.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Welcher Bereich fehlt?</source>
        <translation>Which area is missing?</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Frage des Workshops</source>
        <translation>Question of the workshop</translation>
    </message>
    <message>
        <source>Steht groß über der Pinnwand, wenn die Phase keine eigene Frage hat.</source>
        <translation>Stands large above the board when the phase has no question of its own.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bürgerwerkstatt</source>
        <translation>Citizens’ workshop</translation>
    </message>
    <message>
        <source>Fachwerkstatt</source>
        <translation>Expert workshop</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Online-Runde</source>
        <translation>Online round</translation>
    </message>
    <message>
        <source>Abschlussveranstaltung</source>
        <translation>Final event</translation>
    </message>
    <message>
        <source>Wer war dabei</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Für das Protokoll</source>
        <translation>For the protocol</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Was kann beeinflusst werden?</source>
        <translation>What can be influenced?</translation>
    </message>
    <message>
        <source>Wie geht es weiter?</source>
        <translation>What happens next?</translation>
    </message>
    <message>
        <source>Sperren auf der Pinnwand</source>
        <translation>Locks on the board</translation>
    </message>
    <message>
        <source>Eine PIN öffnet die Sperren. Sie hält neugierige Hände ab; wer diese Seite erreicht, kann sie löschen.</source>
        <translation>A PIN opens the locks. It keeps curious hands away; whoever reaches this page can delete it.</translation>
    </message>
    <message>
        <source>PIN löschen</source>
        <translation>Remove the PIN</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Ergebnisprotokoll</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Plakat</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Tabelle aller Karten</source>
        <translation>Table of all cards</translation>
    </message>
    <message>
        <source>Workshop-Paket</source>
        <translation>Session package</translation>
    </message>
    <message>
        <source>Mitnehmen</source>
        <translation>To take home</translation>
    </message>
    <message>
        <source>barrierefrei, mit allen Karten, auch denen ohne Punkte</source>
        <translation>accessible, with all cards, also those without dots</translation>
    </message>
    <message>
        <source>PDF/UA</source>
        <translation>PDF/UA</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeile(n), mit Gruppe, Punkten und Herkunft</source>
        <translation>
            <numerusform>%n row, with group, dots and source</numerusform>
            <numerusform>%n rows, with group, dots and source</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>für das Projektbüro, enthält alles</source>
        <translation>for the project office, holds everything</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>A3, mit QR-Code zum Ideenspeicher</source>
        <translation>A3, with a QR code to the idea pool</translation>
    </message>
    <message>
        <source>braucht die Adresse des Ideenspeichers, einzutragen unter „Vorbereiten“</source>
        <translation>needs the address of the idea pool, to be entered under “Prepare”</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Als Zwischenstand kennzeichnen</source>
        <translation>Mark as interim</translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Anderer Ordner …</source>
        <translation>Other folder …</translation>
    </message>
    <message numerus="yes">
        <source>%n Datei(en) schreiben</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Dateien werden geschrieben</source>
        <translation>Writing files</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Ordner für die Dateien</source>
        <translation>Folder for the files</translation>
    </message>
</context>
<context>
    <name>FacilitatorBar</name>
    <message>
        <source>Vorige Phase</source>
        <translation>Previous phase</translation>
    </message>
    <message>
        <source>Phase %1 von %2</source>
        <translation>Phase %1 of %2</translation>
    </message>
    <message>
        <source>Nächste Phase</source>
        <translation>Next phase</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Karte</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Auswählen</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Alles zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Abstimmen</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Moderation in einem eigenen Fenster</source>
        <translation>Facilitation in a window of its own</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vor</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>FacilitatorDock</name>
    <message>
        <source>Leiste zeigen</source>
        <translation>Show the bar</translation>
    </message>
    <message>
        <source>Leiste verbergen</source>
        <translation>Hide the bar</translation>
    </message>
</context>
<context>
    <name>FacilitatorScreen</name>
    <message>
        <source>Moderation</source>
        <translation>Facilitation</translation>
    </message>
</context>
<context>
    <name>FacilitatorWindow</name>
    <message>
        <source>Moderation: %1</source>
        <translation>Facilitation: %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Workshop öffnen</source>
        <translation>Open a workshop</translation>
    </message>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation>Workshops (*.workshop)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>HeadCountList</name>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Facilitation</translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Fachleute</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Politik</source>
        <translation>Politics</translation>
    </message>
    <message>
        <source>%1: zehn mehr</source>
        <translation>%1: ten more</translation>
    </message>
    <message>
        <source>%1 aus der Liste nehmen</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message numerus="yes">
        <source>zusammen %n Person(en)</source>
        <translation>
            <numerusform>%n person in all</numerusform>
            <numerusform>%n people in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Andere Rolle</source>
        <translation>Another role</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Die Pinnwand mit der Tastatur</source>
        <translation>The board by keyboard</translation>
    </message>
    <message>
        <source>Pfeiltasten</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>von Karte zu Karte</source>
        <translation>from card to card</translation>
    </message>
    <message>
        <source>Bild auf, Bild ab</source>
        <translation>Page up, Page down</translation>
    </message>
    <message>
        <source>vorige, nächste Karte in Lesereihenfolge</source>
        <translation>previous, next card in reading order</translation>
    </message>
    <message>
        <source>Leertaste</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Karte aufnehmen, mit Pfeilen bewegen, mit Eingabe ablegen</source>
        <translation>pick a card up, move it with arrows, put it down with Enter</translation>
    </message>
    <message>
        <source>Umschalt + Pfeile</source>
        <translation>Shift + arrows</translation>
    </message>
    <message>
        <source>aufgenommene Karte fein bewegen</source>
        <translation>move the held card by small steps</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Karte zurücklegen, Fenster schließen</source>
        <translation>put the card back, close the window</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menü der Karte</source>
        <translation>menu of the card</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Text ändern</source>
        <translation>edit the text</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Karte auswählen oder abwählen; Tabulator führt zu den Möglichkeiten</source>
        <translation>select or deselect the card; Tab leads to what can be done</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Titel der Gruppe ändern</source>
        <translation>edit the group’s title</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Karte um ein Viertel drehen</source>
        <translation>Turn the card by a quarter</translation>
    </message>
    <message>
        <source>Strg + Plus, Strg + Minus</source>
        <translation>Ctrl + Plus, Ctrl + Minus</translation>
    </message>
    <message>
        <source>Karte größer, kleiner</source>
        <translation>Card larger, smaller</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>neue Karte</source>
        <translation>new card</translation>
    </message>
    <message>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>in die Ablage legen</source>
        <translation>put into the bin</translation>
    </message>
    <message>
        <source>Strg + Z, Strg + Y</source>
        <translation>Ctrl + Z, Ctrl + Y</translation>
    </message>
    <message>
        <source>zurück, vor</source>
        <translation>undo, redo</translation>
    </message>
    <message>
        <source>+, −, Strg + 0</source>
        <translation>+, −, Ctrl + 0</translation>
    </message>
    <message>
        <source>größer, kleiner, alles zeigen</source>
        <translation>larger, smaller, show all</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>zu den Werkzeugen, mit Umschalt zurück</source>
        <translation>to the tools, back with Shift</translation>
    </message>
    <message>
        <source>Leertaste oder Eingabe</source>
        <translation>Space or Enter</translation>
    </message>
    <message>
        <source>Werkzeug benutzen; Pfeile wählen in Reihen und bei Zahlen</source>
        <translation>use a tool; arrows choose in rows and with numbers</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>diese Hilfe</source>
        <translation>this help</translation>
    </message>
</context>
<context>
    <name>IdeaFileChooser</name>
    <message>
        <source>Ideen einlesen</source>
        <translation>Import ideas</translation>
    </message>
    <message>
        <source>Tabellen (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>IdeaImportPanel</name>
    <message>
        <source>Ideen einlesen</source>
        <translation>Import ideas</translation>
    </message>
    <message>
        <source>Aus jeder Zeile einer Tabelle (CSV oder Excel) wird eine Karte auf der Pinnwand. Was dort schon steht, kommt nicht noch einmal.</source>
        <translation>Every row of a table (CSV or Excel) becomes a card on the board. What is there already does not come again.</translation>
    </message>
    <message>
        <source>Tabelle wählen …</source>
        <translation>Choose a table …</translation>
    </message>
    <message>
        <source>Zeilen gelesen: %1</source>
        <translation>Rows read: %1</translation>
    </message>
    <message>
        <source>Karten hinzugefügt: %1</source>
        <translation>Cards added: %1</translation>
    </message>
    <message>
        <source>Zeilen übersprungen: %1</source>
        <translation>Rows skipped: %1</translation>
    </message>
    <message>
        <source>%1: Zeile %2</source>
        <translation>%1: row %2</translation>
    </message>
    <message>
        <source>Nicht gelesene Blätter: %1</source>
        <translation>Sheets not read: %1</translation>
    </message>
</context>
<context>
    <name>InEditSign</name>
    <message>
        <source>wird bearbeitet</source>
        <translation>being edited</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Karte von Hand beschreiben</source>
        <translation>Write on the card by hand</translation>
    </message>
    <message>
        <source>leere Malfläche</source>
        <translation>empty drawing area</translation>
    </message>
    <message numerus="yes">
        <source>Malfläche, %n Strich(e)</source>
        <translation>
            <numerusform>drawing area, %n stroke</numerusform>
            <numerusform>drawing area, %n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stift</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Radierer</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Strich zurück</source>
        <translation>Undo stroke</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n Person(en)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Bildschirmtastatur</source>
        <translation>On-screen keyboard</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>Was ist das für eine Karte?</source>
        <translation>What kind of card is this?</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>Umschalten</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Einfügemarke nach links</source>
        <translation>Cursor to the left</translation>
    </message>
    <message>
        <source>Einfügemarke nach rechts</source>
        <translation>Cursor to the right</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Ziffern und Zeichen</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Sprache der Tastatur</source>
        <translation>Keyboard language</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Großbuchstaben fest</source>
        <translation>Caps lock</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>PIN festlegen</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>Sperre öffnen</source>
        <translation>Open the lock</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>%1: gesperrt, jetzt öffnen</source>
        <translation>%1: locked, open now</translation>
    </message>
    <message>
        <source>%1 sperren</source>
        <translation>Lock %1</translation>
    </message>
    <message>
        <source>Ganze Pinnwand</source>
        <translation>Whole board</translation>
    </message>
    <message>
        <source>Bereich „%1“</source>
        <translation>Area “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Einzelne Karten sperren Sie im Menü der Karte unter „Farbe“. Gesperrt sind %n Karte(n).</source>
        <translation>
            <numerusform>Single cards are locked in the menu of the card under “Colour”. %n card is locked.</numerusform>
            <numerusform>Single cards are locked in the menu of the card under “Colour”. %n cards are locked.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN ändern</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Mit dieser PIN aus vier bis sechs Ziffern öffnen Sie Sperren wieder. Sie hält neugierige Hände ab. Vergessen? Unter „Vorbereiten“ lässt sie sich löschen.</source>
        <translation>With this PIN of four to six digits you open locks again. It keeps curious hands off. Forgotten? It can be removed under “Prepare”.</translation>
    </message>
    <message numerus="yes">
        <source>Bitte warten Sie %n Sekunde(n).</source>
        <translation>
            <numerusform>Please wait %n second.</numerusform>
            <numerusform>Please wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diese PIN stimmt nicht. Bitte versuchen Sie es noch einmal.</source>
        <translation>This PIN is not right. Please try again.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die PIN ein, oder halten Sie zwei Finger drei Sekunden in die Ecke links oben.</source>
        <translation>Please enter the PIN, or hold two fingers in the upper left corner for three seconds.</translation>
    </message>
    <message>
        <source>Es gibt keine PIN. Bitte halten Sie zwei Finger drei Sekunden in die Ecke links oben.</source>
        <translation>There is no PIN. Please hold two fingers in the upper left corner for three seconds.</translation>
    </message>
    <message>
        <source>Ohne PIN sperren</source>
        <translation>Lock without a PIN</translation>
    </message>
    <message>
        <source>PIN löschen</source>
        <translation>Remove the PIN</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Sprache und Ansicht</source>
        <translation>Language and view</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Schriftgröße</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>größer</source>
        <translation>larger</translation>
    </message>
    <message>
        <source>sehr groß</source>
        <translation>very large</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>Weniger Bewegung</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Bildschirm einmessen</source>
        <translation>Measure the screen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – WorkshopDesk</source>
        <translation>%1 – WorkshopDesk</translation>
    </message>
    <message>
        <source>WorkshopDesk</source>
        <translation>WorkshopDesk</translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>Bildschirm einmessen</source>
        <translation>Measure the screen</translation>
    </message>
    <message>
        <source>Legen Sie eine Bankkarte oder einen Ausweis in diesem Format an den Bildschirm. Ziehen Sie am Griff, bis beide gleich breit sind.</source>
        <translation>Hold a bank card or an identity card of this size against the screen. Drag the handle until both are equally wide.</translation>
    </message>
    <message>
        <source>Breiter</source>
        <translation>Wider</translation>
    </message>
    <message>
        <source>Schmaler</source>
        <translation>Narrower</translation>
    </message>
    <message>
        <source>Oder: Diagonale in Zoll</source>
        <translation>Or: diagonal in inches</translation>
    </message>
    <message>
        <source>Diagonale in Zoll</source>
        <translation>Diagonal in inches</translation>
    </message>
    <message>
        <source>Wie weit der Letzte entfernt ist, in Zentimetern</source>
        <translation>How far away the last person is, in centimetres</translation>
    </message>
    <message>
        <source>Abstand in Zentimetern</source>
        <translation>Distance in centimetres</translation>
    </message>
    <message>
        <source>Kartentext %1 mm hoch, lesbar bis %2 m.</source>
        <translation>Text on cards %1 mm high, legible up to %2 m.</translation>
    </message>
    <message numerus="yes">
        <source>In dieser Größe passen etwa %n Karte(n) auf den Bildschirm.</source>
        <translation>
            <numerusform>At this size about %n card fits on the screen.</numerusform>
            <numerusform>At this size about %n cards fit on the screen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Für mehr Karten: näher herankommen lassen oder einen größeren Bildschirm nehmen.</source>
        <translation>For more cards: let people come closer or take a larger screen.</translation>
    </message>
    <message>
        <source>Angaben des Bildschirms nehmen</source>
        <translation>Take what the screen tells</translation>
    </message>
</context>
<context>
    <name>MessageBand</name>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Vorbereiten</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Fenster verkleinern</source>
        <translation>Leave full screen</translation>
    </message>
    <message>
        <source>Ganzer Bildschirm</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Alle zurückholen</source>
        <translation>Bring all back</translation>
    </message>
    <message>
        <source>Bildschirm putzen</source>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <source>Berührung einstellen</source>
        <translation>Adjust touching</translation>
    </message>
    <message>
        <source>Bildschirm einmessen</source>
        <translation>Measure the screen</translation>
    </message>
    <message>
        <source>Leiste versetzen</source>
        <translation>Move the bar</translation>
    </message>
    <message>
        <source>Tastatur-Hilfe</source>
        <translation>Keyboard help</translation>
    </message>
    <message>
        <source>Stift schreibt, Finger bewegt</source>
        <translation>Pen writes, finger moves</translation>
    </message>
    <message>
        <source>Kartenstapel</source>
        <translation>Card stacks</translation>
    </message>
    <message>
        <source>Vor der Wand</source>
        <translation>In front of a wall</translation>
    </message>
    <message>
        <source>Zwei Seiten</source>
        <translation>Two sides</translation>
    </message>
    <message>
        <source>Um den Tisch</source>
        <translation>Around a table</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contrast</translation>
    </message>
</context>
<context>
    <name>NewWorkshopSheet</name>
    <message>
        <source>Neuer Workshop</source>
        <translation>New workshop</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Er steht auf Pinnwand, Protokoll und Aushang. Sie können ihn jederzeit ändern.</source>
        <translation>It stands on board, protocol and poster. You can change it at any time.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Workshop anlegen</source>
        <translation>Create workshop</translation>
    </message>
</context>
<context>
    <name>NoBallotYet</name>
    <message>
        <source>Noch keine Abstimmung</source>
        <translation>No vote yet</translation>
    </message>
    <message>
        <source>Hier steht die Rangfolge, sobald eine Abstimmung aufgedeckt ist. Karten und Gruppen können Sie schon jetzt mitnehmen, als Zwischenstand.</source>
        <translation>The ranking stands here as soon as a vote is revealed. You can take cards and groups home already, as an interim state.</translation>
    </message>
    <message>
        <source>Zur Abstimmung</source>
        <translation>To the vote</translation>
    </message>
</context>
<context>
    <name>NoVotePage</name>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Es ist keine Abstimmung vorbereitet. Die Regel legen Sie fest, bevor es losgeht; bis dahin können Sie alles ändern.</source>
        <translation>No vote is prepared. You set the rule before it begins; until then you can change everything.</translation>
    </message>
    <message>
        <source>Abstimmung vorbereiten</source>
        <translation>Prepare a vote</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>verdeckte Karte</source>
        <translation>card face down</translation>
    </message>
    <message>
        <source>handschriftliche Karte Nr. %1</source>
        <translation>handwritten card no. %1</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Phase %1 von %2</source>
        <translation>Phase %1 of %2</translation>
    </message>
    <message>
        <source>Anleitung und Notizen</source>
        <translation>Instructions and notes</translation>
    </message>
    <message>
        <source>Nächste Schritte</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Das ist die letzte Phase.</source>
        <translation>This is the last phase.</translation>
    </message>
    <message>
        <source>%1 Min.</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 Uhr · %2 Min.</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Vorige Phase</source>
        <translation>Previous phase</translation>
    </message>
    <message>
        <source>Weiter: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>%1: nicht geschrieben</source>
        <translation>%1: not written</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>noch %n Punkt(e)</source>
        <translation>
            <numerusform>%n dot left</numerusform>
            <numerusform>%n dots left</numerusform>
        </translation>
    </message>
    <message>
        <source>kein Punkt mehr</source>
        <translation>no dots left</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>group</translation>
    </message>
    <message>
        <source>Karte</source>
        <translation>card</translation>
    </message>
    <message>
        <source>Stimmzettel</source>
        <translation>Ballot paper</translation>
    </message>
    <message numerus="yes">
        <source>Sie haben %n Punkt(e), höchstens %1 je %2.</source>
        <translation>
            <numerusform>You have %n dot, at most %1 per %2.</numerusform>
            <numerusform>You have %n dots, at most %1 per %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Von vorn</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Der Stimmzettel zählt dann als leer.</source>
        <translation>The paper then counts as blank.</translation>
    </message>
    <message>
        <source>Doch Punkte geben</source>
        <translation>Give dots after all</translation>
    </message>
    <message>
        <source>Ja, leer abgeben</source>
        <translation>Yes, hand in blank</translation>
    </message>
    <message>
        <source>Leer abgeben</source>
        <translation>Hand in blank</translation>
    </message>
    <message>
        <source>Abgeben</source>
        <translation>Hand in</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Papierkarten eintippen</source>
        <translation>Type in cards from paper</translation>
    </message>
    <message>
        <source>Text der Karte, Eingabetaste legt sie ab</source>
        <translation>Text of the card, Enter lays it down</translation>
    </message>
    <message>
        <source>Was steht auf der Karte?</source>
        <translation>What does the card say?</translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) eingetippt</source>
        <translation>
            <numerusform>%n card typed in</numerusform>
            <numerusform>%n cards typed in</numerusform>
        </translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Bin</translation>
    </message>
</context>
<context>
    <name>PhasePanel</name>
    <message>
        <source>Name der Phase</source>
        <translation>Name of the phase</translation>
    </message>
    <message>
        <source>Frage, so steht sie groß über der Pinnwand</source>
        <translation>Question, as it stands large above the board</translation>
    </message>
    <message>
        <source>Hinweise für die Moderation</source>
        <translation>Notes for the facilitator</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Karten je Person</source>
        <translation>Cards per person</translation>
    </message>
    <message>
        <source>ohne Grenze</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Karten</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>So wird es aussehen</source>
        <translation>This is how it will look</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>%1 Min.</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n Ziffer(n) eingegeben</source>
        <translation>
            <numerusform>PIN, %n digit entered</numerusform>
            <numerusform>PIN, %n digits entered</numerusform>
        </translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PlacesBar</name>
    <message>
        <source>Bereiche des Programms</source>
        <translation>Places of the program</translation>
    </message>
</context>
<context>
    <name>PlacesFrame</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Vorbereiten</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Durchführen</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Zeitplan</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Ende %1 statt %2 Uhr</source>
        <translation>Ends at %1 instead of %2</translation>
    </message>
    <message>
        <source>Ende %1 Uhr</source>
        <translation>Ends at %1</translation>
    </message>
    <message>
        <source>Rahmen: geplant, Balken: gebraucht</source>
        <translation>Frame: planned, bar: used</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>%1 statt %2 Min.</source>
        <translation>%1 instead of %2 min</translation>
    </message>
    <message>
        <source>%1 Min.</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>begonnen um %1 Uhr</source>
        <translation>begun at %1</translation>
    </message>
    <message>
        <source>geplant um %1 Uhr</source>
        <translation>planned at %1</translation>
    </message>
    <message>
        <source>ohne Uhrzeit</source>
        <translation>without a time</translation>
    </message>
</context>
<context>
    <name>PoolPane</name>
    <message>
        <source>keine Adresse, also auch kein Code</source>
        <translation>no address, so no code either</translation>
    </message>
    <message>
        <source>Ideenspeicher</source>
        <translation>Idea pool</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ideenspeicher der Stadt …</source>
        <translation>Idea pool of the town of …</translation>
    </message>
    <message>
        <source>Adresse im Internet</source>
        <translation>Address on the internet</translation>
    </message>
    <message>
        <source>Seite eines Workshops</source>
        <translation>Page of a workshop</translation>
    </message>
    <message>
        <source>Für {id} setzt das Programm die Kennung ein. Leer, wenn es keine solche Seite gibt.</source>
        <translation>The program puts the identifier in place of {id}. Empty if there is no such page.</translation>
    </message>
    <message>
        <source>Seite einer Gruppe</source>
        <translation>Page of a group</translation>
    </message>
    <message>
        <source>Seite einer Idee</source>
        <translation>Page of an idea</translation>
    </message>
    <message>
        <source>So steht es auf Aushang und Protokoll</source>
        <translation>As printed on poster and protocol</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Ausprobieren</source>
        <translation>Try it out</translation>
    </message>
    <message>
        <source>Ein fertiger Workshop zum Üben, mit echten Ideen: schreiben, ordnen, abstimmen, Protokoll drucken. Dauert drei Minuten, danach ist alles wieder weg.</source>
        <translation>A ready workshop to practise with, with real ideas: write, sort, vote, print the protocol. Takes three minutes, and nothing of it stays.</translation>
    </message>
    <message>
        <source>Übung starten</source>
        <translation>Start practice</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Durchführen</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Was vorbereitet wird</source>
        <translation>What is prepared</translation>
    </message>
    <message>
        <source>Ablauf</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Ideenspeicher</source>
        <translation>Idea pool</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Rangfolge</source>
        <translation>Ranking</translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rangfolge</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Balken</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel, davon %1 leer.</source>
        <translation>
            <numerusform>%n paper, %1 of it blank.</numerusform>
            <numerusform>%n papers, %1 of them blank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Karte</source>
        <translation>Card</translation>
    </message>
</context>
<context>
    <name>RankingTable</name>
    <message>
        <source>Rangfolge als Tabelle</source>
        <translation>Ranking as a table</translation>
    </message>
    <message>
        <source>Platz</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Punkte</source>
        <translation>Dots</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>gleichauf</source>
        <translation>tied</translation>
    </message>
    <message>
        <source>ohne Punkte</source>
        <translation>no dots</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>%1 geöffnet</source>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>Gestern</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>RecentSection</name>
    <message>
        <source>Zuletzt geöffnet</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>Weniger zeigen</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Workshop(s) zeigen</source>
        <translation>
            <numerusform>Show %n workshop</numerusform>
            <numerusform>Show all %n workshops</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier stehen später Ihre Workshops.</source>
        <translation>Your workshops will stand here.</translation>
    </message>
    <message>
        <source>Legen Sie mit „Neuer Workshop“ den ersten an, öffnen Sie eine Datei, oder beginnen Sie mit der Übung.</source>
        <translation>Create the first one with “New workshop”, open a file, or begin with the practice.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>ohne Punkte, bleibt im Protokoll</source>
        <translation>no dots, stays in the protocol</translation>
    </message>
    <message>
        <source>gleichauf</source>
        <translation>tied</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <translation>Rank %1</translation>
    </message>
    <message>
        <source>Ohne Platz</source>
        <translation>No rank</translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message numerus="yes">
        <source>%n Stimmzettel, davon %1 leer.</source>
        <translation>
            <numerusform>%n paper, %1 of it blank.</numerusform>
            <numerusform>%n papers, %1 of them blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e) vergeben.</source>
        <translation>
            <numerusform>%n dot given.</numerusform>
            <numerusform>%n dots given.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weitere Abstimmung</source>
        <translation>Another vote</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>RimLine</name>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>RimLines</name>
    <message>
        <source>Mehr als 100 Karten lassen sich kaum noch gemeinsam ordnen. Legen Sie Gleiches zusammen, und parken Sie, was heute nicht drankommt.</source>
        <translation>More than 100 cards can hardly be sorted together. Put the same ones together, and park what will not be dealt with today.</translation>
    </message>
    <message>
        <source>Mehr als 60 Karten werden unübersichtlich. Bitten Sie um die wichtigsten, oder fangen Sie an zu ordnen.</source>
        <translation>More than 60 cards are hard to overlook. Ask for the most important ones, or begin to sort.</translation>
    </message>
    <message>
        <source>Fehlt noch ein Bereich?</source>
        <translation>Is an area still missing?</translation>
    </message>
    <message>
        <source>Leere Gruppe</source>
        <translation>Empty group</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Pinnwand</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Vorbereiten</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Die Pinnwand jetzt</source>
        <translation>The board now</translation>
    </message>
    <message numerus="yes">
        <source>Kleines Bild der Pinnwand: %n Karte(n)</source>
        <translation>
            <numerusform>Small picture of the board: %n card</numerusform>
            <numerusform>%n cards (plural)</numerusform>
        </translation>
    </message>
    <message>
        <source>Der Raum sieht: %1</source>
        <translation>The room sees: %1</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message numerus="yes">
        <source>Zur Wahl stehen %n Gruppe(n)</source>
        <translation>
            <numerusform>%n group to choose from</numerusform>
            <numerusform>%n groups to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zur Wahl stehen %n Karte(n)</source>
        <translation>
            <numerusform>%n card to choose from</numerusform>
            <numerusform>%n cards to choose from</numerusform>
        </translation>
    </message>
    <message>
        <source>Eine Abstimmung braucht mindestens 2 Gruppen. Legen Sie an der Pinnwand Gruppen an, oder stimmen Sie über Karten ab.</source>
        <translation>A vote needs at least 2 groups. Form groups on the board, or vote on cards.</translation>
    </message>
    <message>
        <source>Eine Abstimmung braucht mindestens 2 Karten. Sammeln Sie zuerst Karten an der Pinnwand.</source>
        <translation>A vote needs at least 2 cards. Collect cards on the board first.</translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppe(n) ohne Titel: Niemand weiß, was da zur Wahl steht. Geben Sie an der Pinnwand einen Titel.</source>
        <translation>
            <numerusform>%n group without a title: nobody knows what it stands for. Please give it a title on the board.</numerusform>
            <numerusform>%n groups without a title: nobody knows what they stand for. Please give them titles on the board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) ohne Text: Niemand weiß, was da zur Wahl steht.</source>
        <translation>
            <numerusform>%n card without text: nobody knows what it stands for.</numerusform>
            <numerusform>%n cards without text: nobody knows what they stand for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bei mehr als %1 Gruppen verliert man leicht den Überblick. Legen Sie ähnliche Gruppen zusammen.</source>
        <translation>With more than %1 groups it is easy to lose track. Merge similar groups.</translation>
    </message>
    <message>
        <source>Bei mehr als %1 Karten verliert man leicht den Überblick. Bilden Sie zuerst Gruppen, oder wählen Sie in zwei Runden.</source>
        <translation>With more than %1 cards it is easy to lose track. Form groups first, or vote in two rounds.</translation>
    </message>
    <message>
        <source>Abstimmung: Regel festlegen</source>
        <translation>Vote: set the rule</translation>
    </message>
    <message>
        <source>Frage, über die abgestimmt wird</source>
        <translation>Question that is voted on</translation>
    </message>
    <message>
        <source>Summen bis zum Aufdecken verdeckt</source>
        <translation>Totals hidden until revealed</translation>
    </message>
    <message>
        <source>Eigene Ideen wählbar</source>
        <translation>Own ideas can be chosen</translation>
    </message>
    <message>
        <source>So steht es im Protokoll: „%1“</source>
        <translation>As it stands in the protocol: “%1”</translation>
    </message>
    <message>
        <source>Wie viele Personen stimmen ab?</source>
        <translation>How many people vote?</translation>
    </message>
    <message>
        <source>Sie entscheiden; das Programm zählt nur mit.</source>
        <translation>You decide; the program only counts.</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>people</translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nicht abstimmen</source>
        <translation>Do not vote</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Abstimmung eröffnen</source>
        <translation>Open the vote</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>Gruppen</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>Karten</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>Jede Person hat</source>
        <translation>Each person has</translation>
    </message>
    <message>
        <source>Punkte je Person</source>
        <translation>Dots per person</translation>
    </message>
    <message>
        <source>Punkt,</source>
        <translation>dot,</translation>
    </message>
    <message>
        <source>Punkte,</source>
        <translation>dots,</translation>
    </message>
    <message>
        <source>höchstens</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>Höchstens je Gruppe</source>
        <translation>At most per group</translation>
    </message>
    <message>
        <source>Höchstens je Karte</source>
        <translation>At most per card</translation>
    </message>
    <message>
        <source>je Gruppe.</source>
        <translation>per group.</translation>
    </message>
    <message>
        <source>je Karte.</source>
        <translation>per card.</translation>
    </message>
    <message>
        <source>Wir stimmen offen über</source>
        <translation>We vote openly on</translation>
    </message>
    <message>
        <source>Worüber</source>
        <translation>What on</translation>
    </message>
    <message>
        <source>ab.</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>SavedBadge</name>
    <message>
        <source>gesichert</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>noch nicht gesichert</source>
        <translation>not saved yet</translation>
    </message>
</context>
<context>
    <name>ScreensController</name>
    <message>
        <source>Ein weiterer Bildschirm ist da.</source>
        <translation>Another screen is there.</translation>
    </message>
    <message>
        <source>Pinnwand und Moderation stehen jetzt auf getrennten Bildschirmen.</source>
        <translation>Board and facilitation now have a screen each.</translation>
    </message>
    <message>
        <source>Stehen sie falsch herum, wählen Sie „Bildschirme tauschen“.</source>
        <translation>If they are the wrong way round, choose “Swap screens”.</translation>
    </message>
    <message>
        <source>Ein Bildschirm wurde getrennt.</source>
        <translation>A screen was unplugged.</translation>
    </message>
    <message>
        <source>Pinnwand und Moderation sind auf dem übrigen Bildschirm, nichts ist verloren.</source>
        <translation>Board and facilitation are on the remaining screen, nothing is lost.</translation>
    </message>
    <message>
        <source>Wenn Sie ihn wieder anschließen, kehrt das Fenster dorthin zurück.</source>
        <translation>When you plug it in again, the window returns there.</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Parken</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Farbe</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Aufheben</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Gelb</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Grün</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blau</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Rosa</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Weiß</source>
        <translation>White</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>Zurück auf die Pinnwand</source>
        <translation>Back to the board</translation>
    </message>
</context>
<context>
    <name>SightLine</name>
    <message>
        <source>Karten sind aus %1 m nicht lesbar.</source>
        <translation>Cards cannot be read from %1 m.</translation>
    </message>
    <message>
        <source>Lesbar groß</source>
        <translation>Legible size</translation>
    </message>
</context>
<context>
    <name>SortingWays</name>
    <message>
        <source>Papierkarten eintippen</source>
        <translation>Type in cards from paper</translation>
    </message>
    <message>
        <source>Karten aufdecken</source>
        <translation>Turn cards up</translation>
    </message>
    <message>
        <source>Karten verdecken</source>
        <translation>Turn cards down</translation>
    </message>
    <message>
        <source>Karten mischen</source>
        <translation>Shuffle cards</translation>
    </message>
    <message>
        <source>Pinnwand ordnen</source>
        <translation>Tidy the board</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>Bitte geben Sie dem Workshop einen Titel.</source>
        <translation>Please give the workshop a title.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Schrift</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Guten Tag. Womit geht es weiter?</source>
        <translation>Hello. What comes next?</translation>
    </message>
    <message>
        <source>Datei öffnen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Neuer Workshop</source>
        <translation>New workshop</translation>
    </message>
    <message>
        <source>Alle Daten liegen auf diesem Rechner.</source>
        <translation>All data stay on this computer.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: weniger</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1: mehr</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>TemplateSection</name>
    <message>
        <source>Neu aus einer Vorlage</source>
        <translation>New from a template</translation>
    </message>
    <message>
        <source>%1 Min.</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n Phase(n)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message>
        <source>Weniger Vorlagen zeigen</source>
        <translation>Show fewer templates</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Vorlage(n) zeigen</source>
        <translation>
            <numerusform>(singular) Show %n template</numerusform>
            <numerusform>(plural) Show all %n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>%1 Min. hinter Plan</source>
        <translation>%1 min behind schedule</translation>
    </message>
    <message>
        <source>%1 Min. vor dem Plan</source>
        <translation>%1 min ahead of schedule</translation>
    </message>
    <message>
        <source>im Plan</source>
        <translation>on schedule</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>von %1 Minuten</source>
        <translation>of %1 minutes</translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Starten</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>1 Min.</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Eine Minute mehr</source>
        <translation>One minute more</translation>
    </message>
    <message>
        <source>5 Min.</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Fünf Minuten mehr</source>
        <translation>Five minutes more</translation>
    </message>
    <message>
        <source>Eine Minute weniger</source>
        <translation>One minute less</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Zeit für „%1“</source>
        <translation>Time for “%1”</translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Starten</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>1 Minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>5 Minuten</source>
        <translation>5 minutes</translation>
    </message>
</context>
<context>
    <name>TimerDial</name>
    <message>
        <source>Zeit ist um</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>gleich Schluss</source>
        <translation>nearly over</translation>
    </message>
    <message>
        <source>angehalten</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Zeit anhalten, noch %1</source>
        <translation>Pause the time, %1 left</translation>
    </message>
    <message>
        <source>Zeit starten, %1</source>
        <translation>Start the time, %1</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Werkzeuge der Moderation</source>
        <translation>Facilitator&apos;s tools</translation>
    </message>
    <message>
        <source>Der Raum sieht</source>
        <translation>The room sees</translation>
    </message>
    <message>
        <source>Pinnwand</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Was der Raum sieht</source>
        <translation>What the room sees</translation>
    </message>
    <message>
        <source>Alles zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sperre der Pinnwand</source>
        <translation>Lock of the board</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vor</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Bildschirme tauschen</source>
        <translation>Swap screens</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Moderation schließen</source>
        <translation>Close facilitation</translation>
    </message>
</context>
<context>
    <name>TouchSheet</name>
    <message>
        <source>Berührung</source>
        <translation>Touching</translation>
    </message>
    <message>
        <source>aus</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Handballen und Ärmel: Nichts geschieht, wenn eine Berührung breiter ist als</source>
        <translation>Palms and sleeves: nothing happens when a touch is wider than</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Sonne und Stoff: Nichts geschieht, wenn eine Berührung kürzer ist als</source>
        <translation>Sunlight and cloth: nothing happens when a touch is shorter than</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>So weit bewegt sich ein Finger, bevor er zieht</source>
        <translation>How far a finger moves before it drags</translation>
    </message>
    <message>
        <source>So lange ruht ein Finger, bis es langes Drücken ist</source>
        <translation>How long a finger rests until it is a long press</translation>
    </message>
    <message>
        <source>Zum Ausprobieren: Berühren Sie dieses Feld mit dem Finger, dem Handballen oder dem Ärmel.</source>
        <translation>To try it: touch this field with a finger, the palm or the sleeve.</translation>
    </message>
    <message>
        <source>Wie am Anfang</source>
        <translation>As at the beginning</translation>
    </message>
    <message>
        <source>%1 mm breit</source>
        <translation>%1 mm wide</translation>
    </message>
    <message>
        <source>Breite unbekannt: Der Bildschirm meldet sie nicht</source>
        <translation>width unknown: the screen does not tell it</translation>
    </message>
    <message>
        <source>zu breit, es geschieht nichts</source>
        <translation>too wide, nothing happens</translation>
    </message>
    <message>
        <source>zu kurz, es geschieht nichts</source>
        <translation>too short, nothing happens</translation>
    </message>
    <message>
        <source>gilt als Finger</source>
        <translation>counts as a finger</translation>
    </message>
    <message>
        <source>%1, %2 ms lang: %3.</source>
        <translation>%1, for %2 ms: %3.</translation>
    </message>
</context>
<context>
    <name>TownPane</name>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stadt …</source>
        <translation>Town of …</translation>
    </message>
    <message>
        <source>Ansprechstelle</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Wer Fragen zum Ergebnis beantwortet: Amt, Telefon, E-Mail.</source>
        <translation>Who answers questions about the result: office, telephone, e-mail.</translation>
    </message>
    <message>
        <source>Impressum</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source>Hinweis zum Datenschutz</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Beteiligungsprozess</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Name des Prozesses</source>
        <translation>Name of the programme</translation>
    </message>
    <message>
        <source>Förderhinweis</source>
        <translation>Funding line</translation>
    </message>
    <message>
        <source>Der Satz, den der Fördergeber verlangt. Er steht auf Protokoll und Aushang.</source>
        <translation>The sentence that the funding body asks for. It stands on protocol and poster.</translation>
    </message>
</context>
<context>
    <name>UnreadPanel</name>
    <message>
        <source>Neu auf der Pinnwand</source>
        <translation>New on the board</translation>
    </message>
    <message numerus="yes">
        <source>%n ungelesen</source>
        <translation>
            <numerusform>%n unread (plural, both the same)</numerusform>
            <numerusform>%n unread (plural, both the same)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles gelesen. Hier erscheinen neue Karten.</source>
        <translation>All read. New cards appear here.</translation>
    </message>
    <message>
        <source>Karte schreiben</source>
        <translation>Write a card</translation>
    </message>
    <message>
        <source>Eingabe legt sie an</source>
        <translation>Enter adds it</translation>
    </message>
    <message>
        <source>Alle gelesen</source>
        <translation>All read</translation>
    </message>
</context>
<context>
    <name>UnreadRow</name>
    <message>
        <source>verdeckt</source>
        <translation>face down</translation>
    </message>
    <message>
        <source>gezeichnet</source>
        <translation>drawn</translation>
    </message>
    <message>
        <source>Karte %1: %2</source>
        <translation>Card %1: %2</translation>
    </message>
    <message>
        <source>Karte %1 · %2</source>
        <translation>Card %1 · %2</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Karte %1 gelesen</source>
        <translation>Card %1 read</translation>
    </message>
</context>
<context>
    <name>WorkshopTile</name>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>noch keine Karten</source>
        <translation>no cards yet</translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppe(n)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>Datei nicht gefunden</source>
        <translation>File not found</translation>
    </message>
    <message>
        <source>Aus der Liste nehmen</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>WritingPaper</name>
    <message>
        <source>Text der Karte</source>
        <translation>Text of the card</translation>
    </message>
</context>
</TS>
