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
    <name>ActionEntry</name>
    <message>
        <source>Was soll getan werden?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Wer? Amt oder Stelle, kein Name</source>
        <translation>Who? A unit or role, no name</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mit Zuständigkeit und Termin gilt die Maßnahme als vereinbart, sonst als vorgeschlagen.</source>
        <translation>With somebody responsible and a date the action counts as agreed, otherwise as proposed.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Zuständigkeit offen</source>
        <translation>Nobody responsible yet</translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>Maßnahme %1: %2</source>
        <translation>Action %1: %2</translation>
    </message>
    <message>
        <source>zu: %1</source>
        <translation>on: %1</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>Maßnahme %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Zu: %1</source>
        <translation>On: %1</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Amt, Stelle oder Rolle. Namen sind nicht nötig.</source>
        <translation>Unit, post or role. Names are not needed.</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Für „vereinbart“ fehlt: %1</source>
        <translation>Missing for “agreed”: %1</translation>
    </message>
    <message>
        <source>Was es braucht: Zeit, Geld, Menschen</source>
        <translation>What it takes: time, money, people</translation>
    </message>
    <message>
        <source>Nebenwirkungen</source>
        <translation>Side effects</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ActionsController</name>
    <message>
        <source>Neue Maßnahme</source>
        <translation>New action</translation>
    </message>
</context>
<context>
    <name>ActionsPane</name>
    <message>
        <source>Noch keine Maßnahme. Schreiben Sie oben, was getan werden soll.</source>
        <translation>No action yet. Write above what is to be done.</translation>
    </message>
</context>
<context>
    <name>AddPhase</name>
    <message>
        <source>Phase hinzufügen</source>
        <translation>Add phase</translation>
    </message>
    <message>
        <source>Art der neuen Phase</source>
        <translation>Kind of the new phase</translation>
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
    <name>AnswerField</name>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Was wurde dazu gesagt?</source>
        <translation>What was said about it?</translation>
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
    <name>AspectRow</name>
    <message>
        <source>%1: noch offen</source>
        <translation>%1: still open</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Merkmal</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Aus wessen Sicht</source>
        <translation>From whose point of view</translation>
    </message>
    <message>
        <source>1 schlecht, 5 sehr gut</source>
        <translation>1 poor, 5 very good</translation>
    </message>
    <message>
        <source>Einschätzung von 1 bis 5</source>
        <translation>Assessment from 1 to 5</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Warum?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>AssessmentRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 von 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>Einschätzung entfernen</source>
        <translation>Remove assessment</translation>
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
    <name>BeginQuestion</name>
    <message>
        <source>Im Ernst beginnen?</source>
        <translation>Begin for real?</translation>
    </message>
    <message>
        <source>Alles aus der Probe wird gelöscht: Karten, Gruppen, Abstimmungen, Aussagen, Steckbriefe, der Ablauf der Zeiten und die Sicherungen davon. Das lässt sich nicht zurücknehmen.</source>
        <translation>Everything from the rehearsal is erased: cards, groups, votes, statements, profiles, recorded times and the copies of them. This cannot be undone.</translation>
    </message>
    <message>
        <source>Die Angaben, der Ablauf und alles, was vor der Probe auf der Pinnwand lag, bleiben.</source>
        <translation>The details, the agenda and everything that lay on the board before the rehearsal stay.</translation>
    </message>
    <message>
        <source>Weiter proben</source>
        <translation>Go on rehearsing</translation>
    </message>
    <message>
        <source>Probe löschen und im Ernst beginnen</source>
        <translation>Erase the rehearsal and begin for real</translation>
    </message>
</context>
<context>
    <name>BelongingController</name>
    <message>
        <source>aus Runde %1: Karte %2</source>
        <translation>from round %1: card %2</translation>
    </message>
    <message>
        <source>aus Runde %1: Gruppe %2</source>
        <translation>from round %1: group %2</translation>
    </message>
    <message>
        <source>aus einem früheren Workshop</source>
        <translation>from an earlier workshop</translation>
    </message>
    <message>
        <source>Kopie von Karte %1</source>
        <translation>Copy of card %1</translation>
    </message>
    <message>
        <source>Kopie von Gruppe %1</source>
        <translation>Copy of group %1</translation>
    </message>
</context>
<context>
    <name>BelongingPanel</name>
    <message>
        <source>Wozu die Karten gehören</source>
        <translation>What the cards belong to</translation>
    </message>
    <message>
        <source>Welche Tabelle?</source>
        <translation>Which sheet?</translation>
    </message>
</context>
<context>
    <name>BelongingSheet</name>
    <message>
        <source>Wozu gehört das?</source>
        <translation>What does this belong to?</translation>
    </message>
    <message>
        <source>Handlungsfelder, Themen, Zielgruppen und Ziele legen Sie unter „Vorbereiten“ an.</source>
        <translation>Fields of action, topics, target groups and aims are entered under “Prepare”.</translation>
    </message>
    <message>
        <source>Handlungsfeld (ohne eigene Wahl: %1)</source>
        <translation>Field of action (without a choice: %1)</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Querschnittsthemen</source>
        <translation>Cross-cutting topics</translation>
    </message>
    <message>
        <source>Wie kann „%1“ das unterstützen?</source>
        <translation>How can “%1” support this?</translation>
    </message>
    <message>
        <source>Wen betrifft es?</source>
        <translation>Whom does it affect?</translation>
    </message>
    <message>
        <source>Welchem Ziel dient es?</source>
        <translation>Which aim does it serve?</translation>
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
        <source>Kabine öffnen</source>
        <translation>Open the booth</translation>
    </message>
    <message>
        <source>Zählung auf Papier fortsetzen</source>
        <translation>Go on counting by hand</translation>
    </message>
    <message>
        <source>Stimmzettel auf Papier zählen</source>
        <translation>Count ballot papers by hand</translation>
    </message>
    <message>
        <source>Bei dieser Art der Abstimmung zählt nicht nur, wie viele Punkte zusammenkommen, sondern was auf jedem einzelnen Stimmzettel steht. Bitte tippen Sie Stimmzettel aus Papier einzeln ein.</source>
        <translation>In this kind of vote it matters not only how many dots come together, but what is on each single ballot paper. Please type in ballot papers one by one.</translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmkarte(n) ausgegeben, %1 benutzt.</source>
        <translation>
            <numerusform>%n voting card issued, %1 used.</numerusform>
            <numerusform>%n voting cards issued, %1 used.</numerusform>
        </translation>
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
    <name>BoardList</name>
    <message numerus="yes">
        <source>%1, %n Karte(n)</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
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
    <name>BoardPicker</name>
    <message>
        <source>Auf welche Pinnwand?</source>
        <translation>Onto which board?</translation>
    </message>
    <message>
        <source>Als Kopie, hier bleibt alles liegen</source>
        <translation>As a copy, everything stays here</translation>
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
    <name>BoardTabs</name>
    <message>
        <source>Nach „%1“</source>
        <translation>To “%1”</translation>
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
    <message numerus="yes">
        <source>Pinnwand „%1“, %n Karte(n)</source>
        <translation>
            <numerusform>Board “%1”, %n card</numerusform>
            <numerusform>Board “%1”, %n cards</numerusform>
        </translation>
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
    <name>BoardsController</name>
    <message>
        <source>Pinnwand %1</source>
        <translation>Board %1</translation>
    </message>
</context>
<context>
    <name>BoardsSheet</name>
    <message>
        <source>Pinnwände</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie, wie die Pinnwand heißt.</source>
        <translation>Please write what the board is called.</translation>
    </message>
    <message>
        <source>Alle Gruppen auf eine andere Pinnwand …</source>
        <translation>All groups to another board …</translation>
    </message>
    <message>
        <source>Neue Pinnwand</source>
        <translation>New board</translation>
    </message>
    <message>
        <source>zum Beispiel Plenum</source>
        <translation>for example plenary</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>BoothExit</name>
    <message>
        <source>Zurück zur Abstimmung</source>
        <translation>Back to the vote</translation>
    </message>
    <message>
        <source>Kabine verlassen</source>
        <translation>Leave the booth</translation>
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
        <source>Nur für die Moderation: Bitte geben Sie die PIN ein, oder halten Sie zwei Finger drei Sekunden in das Feld unten.</source>
        <translation>For the facilitator only: please enter the PIN, or hold two fingers in the field below for three seconds.</translation>
    </message>
    <message>
        <source>Nur für die Moderation: Bitte halten Sie zwei Finger drei Sekunden in das Feld unten. Mit der Tastatur: Strg, Alt und M.</source>
        <translation>For the facilitator only: please hold two fingers in the field below for three seconds. By keyboard: Ctrl, Alt and M.</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Mit der Kamera aufnehmen</source>
        <translation>Take a photo with the camera</translation>
    </message>
    <message>
        <source>Bitte ohne Menschen im Bild. Das Foto wird nur gelesen und nicht gespeichert.</source>
        <translation>Please without people in the picture. The photo is only read and not stored.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Take photo</translation>
    </message>
</context>
<context>
    <name>CameraText</name>
    <message>
        <source>Keine Kamera gefunden. Bitte schließen Sie eine Kamera an; sie wird von selbst erkannt.</source>
        <translation>No camera found. Please connect one; it will be recognised by itself.</translation>
    </message>
    <message>
        <source>Die Kamera wurde abgezogen. Bitte schließen Sie sie wieder an.</source>
        <translation>The camera was unplugged. Please connect it again.</translation>
    </message>
    <message>
        <source>Die Kamera lässt sich nicht öffnen. Bitte schließen Sie andere Programme, die sie benutzen, und erlauben Sie die Kamera in den Einstellungen des Computers.</source>
        <translation>The camera cannot be opened. Please close other programs that use it, and allow the camera in the settings of the computer.</translation>
    </message>
</context>
<context>
    <name>CandidatePreview</name>
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
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
        <source>Wird gelesen …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Nicht lesbar</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Lesen geht nicht</source>
        <translation>Cannot read</translation>
    </message>
    <message>
        <source>Text vorschlagen</source>
        <translation>Suggest text</translation>
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
    <name>CardPhotoSheet</name>
    <message>
        <source>Karte Nr. %1 auf dem Foto</source>
        <translation>Card no. %1 on the photo</translation>
    </message>
    <message>
        <source>Foto von Karte %1</source>
        <translation>Photo of card %1</translation>
    </message>
    <message>
        <source>Zu dieser Karte gibt es kein Foto mehr.</source>
        <translation>There is no photo of this card any more.</translation>
    </message>
    <message>
        <source>Zu dieser Karte gibt es nur das Bild.</source>
        <translation>There is only the picture of this card.</translation>
    </message>
    <message>
        <source>Diesen Text hat noch niemand mit dem Foto verglichen.</source>
        <translation>Nobody has compared this text with the photo yet.</translation>
    </message>
    <message>
        <source>Stimmt so</source>
        <translation>That is right</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CardPictureButton</name>
    <message>
        <source>Karte ansehen, %1 Bilder</source>
        <translation>Look at the card, %1 pictures</translation>
    </message>
    <message>
        <source>Karte ansehen</source>
        <translation>Look at the card</translation>
    </message>
    <message>
        <source>Das Bild wird geholt.</source>
        <translation>The picture is being fetched.</translation>
    </message>
    <message>
        <source>%1 Bilder</source>
        <translation>%1 pictures</translation>
    </message>
</context>
<context>
    <name>CardPictureSheet</name>
    <message>
        <source>Karte von Idee %1</source>
        <translation>Card of idea %1</translation>
    </message>
    <message>
        <source>Dieses Bild lässt sich nicht zeigen.</source>
        <translation>This picture cannot be shown.</translation>
    </message>
    <message>
        <source>Das Bild wird geholt.</source>
        <translation>The picture is being fetched.</translation>
    </message>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zur Idee %1</source>
        <translation>To idea %1</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Voriges Bild</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Nächstes Bild</source>
        <translation>Next picture</translation>
    </message>
</context>
<context>
    <name>CardPictureView</name>
    <message>
        <source>Karte von Idee %1, Bild %2 von %3</source>
        <translation>Card of idea %1, picture %2 of %3</translation>
    </message>
    <message>
        <source>Karte von Idee %1</source>
        <translation>Card of idea %1</translation>
    </message>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
</context>
<context>
    <name>CardPrivacySheet</name>
    <message>
        <source>Karte Nr. %1: Schutz</source>
        <translation>Card no. %1: protection</translation>
    </message>
    <message>
        <source>Karte Nr. %1 löschen?</source>
        <translation>Erase card no. %1?</translation>
    </message>
    <message>
        <source>Wenn jemand verlangt, dass sein Zettel verschwindet:</source>
        <translation>If somebody asks for their note to disappear:</translation>
    </message>
    <message>
        <source>Diesen Zettel löschen …</source>
        <translation>Erase this note …</translation>
    </message>
    <message>
        <source>Worte und Handschrift werden überall gelöscht: auf dieser Karte, auf ihren Kopien, in früheren Fassungen, in Abstimmungen und in den Sicherungen. Das lässt sich nicht zurücknehmen.</source>
        <translation>Words and handwriting are erased everywhere: on this card, on its copies, in earlier wordings, in votes and in the backups. This cannot be undone.</translation>
    </message>
    <message>
        <source>Die Nummer und der Platz bleiben. Auf der Karte steht „(gelöscht)“.</source>
        <translation>Number and place stay. The card says “(erased)”.</translation>
    </message>
    <message>
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Für immer löschen</source>
        <translation>Erase for ever</translation>
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
        <source>Besprechen</source>
        <translation>Discuss</translation>
    </message>
    <message>
        <source>Quellen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
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
        <source>Projekt</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Schutz</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Pinnwand</source>
        <translation>Board</translation>
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
    <name>CardsPanel</name>
    <message>
        <source>Neue Stimmkarten</source>
        <translation>New voting cards</translation>
    </message>
    <message>
        <source>Am besten einige mehr als Personen.</source>
        <translation>Best a few more than people.</translation>
    </message>
    <message>
        <source>Als PDF zum Drucken</source>
        <translation>As a PDF for printing</translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmkarte(n) ausgegeben.</source>
        <translation>
            <numerusform>%n voting card issued.</numerusform>
            <numerusform>%n voting cards issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch sind keine Stimmkarten gedruckt. Ohne Karte kann niemand abstimmen.</source>
        <translation>No voting cards have been printed yet. Without a card nobody can vote.</translation>
    </message>
    <message>
        <source>Die Codes stehen nur in dieser Datei: %1. Drucken Sie sie jetzt, und löschen Sie sie danach.</source>
        <translation>The codes are only in this file: %1. Print it now, and delete it afterwards.</translation>
    </message>
    <message>
        <source>Datei zeigen</source>
        <translation>Show file</translation>
    </message>
    <message>
        <source>Gedruckt, Datei löschen</source>
        <translation>Printed, delete the file</translation>
    </message>
</context>
<context>
    <name>CatalogueChoice</name>
    <message>
        <source>Neuer Katalog</source>
        <translation>New catalogue</translation>
    </message>
    <message>
        <source>Katalog öffnen</source>
        <translation>Open catalogue</translation>
    </message>
    <message>
        <source>Zuletzt geöffnet</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>nicht gefunden: %1</source>
        <translation>not found: %1</translation>
    </message>
    <message>
        <source>%1 aus der Liste nehmen</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>Datenbank</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Mehrere Menschen arbeiten zugleich in einer Datenbank (PostgreSQL). Das Passwort wird nicht gespeichert.</source>
        <translation>Several people work in one database at the same time (PostgreSQL). The password is not stored.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Der Katalog wird geöffnet …</source>
        <translation>Opening the catalogue …</translation>
    </message>
</context>
<context>
    <name>CatalogueChooser</name>
    <message>
        <source>Neuer Katalog</source>
        <translation>New catalogue</translation>
    </message>
    <message>
        <source>Katalog öffnen</source>
        <translation>Open catalogue</translation>
    </message>
    <message>
        <source>Kataloge (*.catalogue)</source>
        <translation>Catalogues (*.catalogue)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
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
        <source>Karten vom Foto übernehmen</source>
        <translation>Take in cards from a photo</translation>
    </message>
    <message>
        <source>Text bestätigen</source>
        <translation>Confirm text</translation>
    </message>
    <message>
        <source>Online-Stimmen erneuern</source>
        <translation>Renew online votes</translation>
    </message>
    <message>
        <source>Aussage aufschreiben</source>
        <translation>Write statement down</translation>
    </message>
    <message>
        <source>Aussage ändern</source>
        <translation>Change statement</translation>
    </message>
    <message>
        <source>Aussage verschieben</source>
        <translation>Move statement</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Aussage entfernen</source>
        <translation>Remove statement</translation>
    </message>
    <message>
        <source>Beschluss eintragen</source>
        <translation>Enter decision</translation>
    </message>
    <message>
        <source>Beschluss entfernen</source>
        <translation>Remove decision</translation>
    </message>
    <message>
        <source>Einschätzung</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Einschätzung entfernen</source>
        <translation>Remove assessment</translation>
    </message>
    <message>
        <source>Erst Bedarf, dann Priorität</source>
        <translation>First need, then priority</translation>
    </message>
    <message>
        <source>Lücken festhalten</source>
        <translation>Note gaps</translation>
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
        <source>Alle zurückholen</source>
        <translation>Bring all back</translation>
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
        <source>Auf eine andere Pinnwand legen</source>
        <translation>Lay on another board</translation>
    </message>
    <message>
        <source>Auf eine andere Pinnwand kopieren</source>
        <translation>Copy to another board</translation>
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
        <source>Karten zusammenführen</source>
        <translation>Merge cards</translation>
    </message>
    <message>
        <source>Karten trennen</source>
        <translation>Take cards apart</translation>
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
        <source>Einordnen</source>
        <translation>Put in order</translation>
    </message>
    <message>
        <source>Liste ändern</source>
        <translation>Change list</translation>
    </message>
    <message>
        <source>Bestand einlesen</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Logo ändern</source>
        <translation>Change logo</translation>
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
    <name>ClosePanel</name>
    <message>
        <source>Abgeschlossen am %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation>Close for good</translation>
    </message>
    <message>
        <source>Die Aufbewahrungsfrist ist am %1 abgelaufen.</source>
        <translation>The retention period ended on %1.</translation>
    </message>
    <message>
        <source>Wenn alles geschrieben ist: Frühere Fassungen, Ablage, Stimmzettel und Sicherungen werden gelöscht, die Ergebnisse bleiben.</source>
        <translation>When everything is written: earlier wordings, bin, ballot papers and backups are erased, the results stay.</translation>
    </message>
    <message>
        <source>Gelöscht: %1.</source>
        <translation>Erased: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) aus der Ablage</source>
        <translation>
            <numerusform>%n card from the bin</numerusform>
            <numerusform>%n cards from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmkarte(n)</source>
        <translation>
            <numerusform>%n voting card</numerusform>
            <numerusform>%n voting cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Sicherungskopie(n)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>alle früheren Fassungen</source>
        <translation>all earlier wordings</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) der ganzen Pinnwand</source>
        <translation>
            <numerusform>%n photo of the whole pin board</numerusform>
            <numerusform>%n photos of the whole pin board</numerusform>
        </translation>
    </message>
    <message>
        <source>Nichts ändert sich mehr. Die Ergebnisse lassen sich weiter ansehen und mitnehmen. Für eine Berichtigung öffnen Sie den Workshop wieder; was gelöscht ist, bleibt gelöscht.</source>
        <translation>Nothing changes any more. Results can still be looked at and taken away. For a correction open the workshop again; what is erased stays erased.</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Workshop abschließen …</source>
        <translation>Close the workshop …</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Workshop abschließen?</source>
        <translation>Close the workshop?</translation>
    </message>
    <message>
        <source>Das wird für immer gelöscht</source>
        <translation>This is erased for ever</translation>
    </message>
    <message>
        <source>alle früheren Fassungen und die Reihenfolge, in der etwas geschah</source>
        <translation>all earlier wordings and the order in which things happened</translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) in der Ablage</source>
        <translation>
            <numerusform>%n card in the bin</numerusform>
            <numerusform>%n cards in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmkarte(n)</source>
        <translation>
            <numerusform>%n voting card</numerusform>
            <numerusform>%n voting cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) der ganzen Pinnwand</source>
        <translation>
            <numerusform>%n photo of the whole pin board</numerusform>
            <numerusform>%n photos of the whole pin board</numerusform>
        </translation>
    </message>
    <message>
        <source>Sicherungskopien neben der Datei: keine</source>
        <translation>Copies beside the file: none</translation>
    </message>
    <message numerus="yes">
        <source>%n Sicherungskopie(n) neben der Datei: %1</source>
        <translation>
            <numerusform>%n copy beside the file: %1</numerusform>
            <numerusform>%n copies beside the file: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Das bleibt</source>
        <translation>This stays</translation>
    </message>
    <message>
        <source>was auf den Pinnwänden und im Themenspeicher liegt, die Ergebnisse der Abstimmungen, Aussagen und Steckbriefe</source>
        <translation>what lies on the boards and in the parking lot, the results of votes, statements and profiles</translation>
    </message>
    <message>
        <source>Zählprotokolle lassen sich danach nicht mehr schreiben. Jetzt möglich: %1.</source>
        <translation>Counting records cannot be written after that. Possible now: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Zählprotokoll(e) gespeichert in %1</source>
        <translation>
            <numerusform>%n counting record saved in %1</numerusform>
            <numerusform>%n counting records saved in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kopien, die Sie woanders abgelegt haben, erreicht das Programm nicht.</source>
        <translation>Copies that you put elsewhere are not reached by the program.</translation>
    </message>
    <message>
        <source>Zählprotokolle jetzt speichern</source>
        <translation>Save counting records now</translation>
    </message>
    <message>
        <source>Noch nicht</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Löschen und abschließen</source>
        <translation>Erase and close</translation>
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
        <source>Die Summen bleiben verdeckt: Es sind zu wenige Stimmzettel. Aus weniger als fünf ließe sich erkennen, wie einzelne Personen gestimmt haben.</source>
        <translation>The totals stay hidden: there are too few papers. Fewer than five could tell how single persons voted.</translation>
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
    <message numerus="yes">
        <source>%n Aussage(n)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>abweichende Meinung</source>
        <translation>dissent</translation>
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
        <source>Einordnen …</source>
        <translation>Put in order …</translation>
    </message>
    <message>
        <source>Besprechen …</source>
        <translation>Discuss …</translation>
    </message>
    <message>
        <source>Steckbrief daraus machen</source>
        <translation>Make a profile of it</translation>
    </message>
    <message>
        <source>Andere Pinnwand …</source>
        <translation>Other board …</translation>
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
    <name>CodeKeys</name>
    <message>
        <source>Tasten für den Code</source>
        <translation>Keys for the code</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Mit dieser Karte wurde schon abgestimmt. Bitte wenden Sie sich an die Moderation.</source>
        <translation>This card has been used already. Please turn to the facilitator.</translation>
    </message>
    <message>
        <source>Diese Karte gilt hier nicht. Bitte prüfen Sie den Code.</source>
        <translation>This card is not valid here. Please check the code.</translation>
    </message>
    <message>
        <source>Code Ihrer Stimmkarte</source>
        <translation>Code of your voting card</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Bitte geben Sie die zwölf Zeichen von der Karte ein.</source>
        <translation>Please enter the twelve characters on the card.</translation>
    </message>
    <message>
        <source>Bitte halten Sie die Stimmkarte vor die Kamera, oder geben Sie die zwölf Zeichen ein.</source>
        <translation>Please hold the voting card before the camera, or type in the twelve characters.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Spalte %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Texte prüfen</source>
        <translation>Check texts</translation>
    </message>
    <message>
        <source>Karte %1 von %2</source>
        <translation>Card %1 of %2</translation>
    </message>
    <message>
        <source>Später weiter</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Foto von Karte %1</source>
        <translation>Photo of card %1</translation>
    </message>
    <message>
        <source>Stimmt so</source>
        <translation>That is right</translation>
    </message>
    <message>
        <source>Nur Bild behalten</source>
        <translation>Keep the picture only</translation>
    </message>
    <message>
        <source>Vorige Karte</source>
        <translation>Previous card</translation>
    </message>
    <message>
        <source>Nächste Karte</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Punkte kleben auf dem Text: F3 springt zur nächsten Stelle.</source>
        <translation>Dots stick on the text: F3 jumps to the next such place.</translation>
    </message>
    <message>
        <source>Was steht auf Karte %1?</source>
        <translation>What does card %1 say?</translation>
    </message>
    <message>
        <source>Eingabetaste bestätigt, Umschalt und Eingabetaste beginnt eine neue Zeile.</source>
        <translation>Enter confirms, Shift and Enter begin a new line.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Was verglichen wird</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Wer abgestimmt hat, und wie</source>
        <translation>Who voted, and how</translation>
    </message>
    <message>
        <source>Welcher Anteil</source>
        <translation>Which share</translation>
    </message>
    <message>
        <source>Anteil der Punkte</source>
        <translation>Share of dots</translation>
    </message>
    <message>
        <source>Anteil der Stimmzettel</source>
        <translation>Share of ballots</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Dazu gibt es in diesem Katalog noch keine Zahlen.</source>
        <translation>There are no figures for this in this catalogue yet.</translation>
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
    <name>CountRow</name>
    <message>
        <source>Zahl der Stimmzettel</source>
        <translation>Number of ballot papers</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: erste Person %2, zweite Person %3, verschieden</source>
        <translation>%1: first person %2, second person %3, different</translation>
    </message>
    <message>
        <source>%1: %2, von beiden gezählt</source>
        <translation>%1: %2, counted by both</translation>
    </message>
    <message>
        <source>%1 und %2</source>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>CriteriaEditor</name>
    <message>
        <source>Benennen Sie die Kriterien so, dass mehr besser ist. Die Gewichte gelten im Verhältnis zueinander.</source>
        <translation>Name the criteria so that more is better. The weights count relative to each other.</translation>
    </message>
    <message>
        <source>Kriterium %1</source>
        <translation>Criterion %1</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Gewicht von %1</source>
        <translation>Weight of %1</translation>
    </message>
    <message>
        <source>Kriterium %1 weglassen</source>
        <translation>Leave out criterion %1</translation>
    </message>
    <message>
        <source>Noch ein Kriterium</source>
        <translation>One more criterion</translation>
    </message>
</context>
<context>
    <name>CrossTable</name>
    <message>
        <source>Karten</source>
        <translation>cards</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n Karte(n)</source>
        <translation>
            <numerusform>%1, %2: %n card</numerusform>
            <numerusform>%1, %2: %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n), jede zählt in der Summe einmal. Berühren Sie eine Zahl, um die Karten zu sehen.</source>
        <translation>
            <numerusform>%n card; it counts once in the total. Touch a number to see the cards.</numerusform>
            <numerusform>%n cards, each counts once in the total. Touch a number to see the cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Tag wählen</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Einen Beschluss eintragen</source>
        <translation>Enter a decision</translation>
    </message>
    <message>
        <source>Den Beschluss ändern</source>
        <translation>Change the decision</translation>
    </message>
    <message>
        <source>Was wurde beschlossen?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Zum Beispiel Stadtrat</source>
        <translation>For example town council</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>24.11.2026</source>
        <translation>24.11.2026</translation>
    </message>
    <message>
        <source>Vorlage Nr.</source>
        <translation>Paper no.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enthaltungen</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Der ganze Workshop</source>
        <translation>The whole workshop</translation>
    </message>
    <message>
        <source>Auflagen und Bedingungen</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Stadtrat, Ausschuss …</source>
        <translation>Town council, committee …</translation>
    </message>
    <message>
        <source>Nummer der Vorlage</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Auflagen</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Beschluss eintragen</source>
        <translation>Enter decision</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Noch nichts beschlossen. Vorschläge und Abstimmungen des Workshops sind keine Beschlüsse; hier steht, was ein Gremium entschieden hat.</source>
        <translation>Nothing decided yet. Proposals and votes of the workshop are no decisions; here stands what a body has decided.</translation>
    </message>
    <message>
        <source>Was ein Gremium entschieden hat. Vorschläge stehen davon getrennt.</source>
        <translation>What a body has decided. Proposals stand apart from it.</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>%1 Ja</source>
        <translation>%1 yes</translation>
    </message>
    <message>
        <source>%1 Nein</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>%1 Enthaltungen</source>
        <translation>%1 abstentions</translation>
    </message>
    <message>
        <source>nur intern</source>
        <translation>internal only</translation>
    </message>
    <message>
        <source>Vorlage %1</source>
        <translation>Paper %1</translation>
    </message>
    <message>
        <source>Thema: %1</source>
        <translation>Topic: %1</translation>
    </message>
    <message>
        <source>Auflagen: %1</source>
        <translation>Conditions: %1</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
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
        <source>Bitte geben Sie eine Adresse im Internet an: https://ideen.stadt.de</source>
        <translation>Please give an address on the internet: https://ideas.town.example</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie die Farbe so: #1A5FB4</source>
        <translation>Please write the colour like this: #1A5FB4</translation>
    </message>
    <message>
        <source>Bitte setzen Sie genau einmal {id} ein: /w/{id}</source>
        <translation>Please put in {id} exactly once: /w/{id}</translation>
    </message>
</context>
<context>
    <name>DevelopPage</name>
    <message>
        <source>Steckbriefe</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Was aus den Ideen wird: Projekte, Maßnahmen, Rückmeldungen.</source>
        <translation>What becomes of the ideas: projects, actions, feedback.</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Was gezeigt wird</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Steckbriefe (%1)</source>
        <translation>Profiles (%1)</translation>
    </message>
    <message>
        <source>Maßnahmen (%1)</source>
        <translation>Actions (%1)</translation>
    </message>
    <message>
        <source>Ausstellung</source>
        <translation>Exhibition</translation>
    </message>
</context>
<context>
    <name>DevelopWords</name>
    <message>
        <source>Nachhaltigkeit</source>
        <translation>Sustainability</translation>
    </message>
    <message>
        <source>Sozial und inklusiv</source>
        <translation>Social and inclusive</translation>
    </message>
    <message>
        <source>Gemeinwohl</source>
        <translation>Common good</translation>
    </message>
    <message>
        <source>Klima</source>
        <translation>Climate</translation>
    </message>
    <message>
        <source>− schadet</source>
        <translation>− harms</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 neutral</translation>
    </message>
    <message>
        <source>+ hilft</source>
        <translation>+ helps</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>niedrig</source>
        <translation>low</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>bis 3 Jahre</source>
        <translation>up to 3 years</translation>
    </message>
    <message>
        <source>3 bis 7 Jahre</source>
        <translation>3 to 7 years</translation>
    </message>
    <message>
        <source>über 7 Jahre</source>
        <translation>above 7 years</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>in Planung</source>
        <translation>being planned</translation>
    </message>
    <message>
        <source>in Umsetzung</source>
        <translation>running</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>zurückgestellt</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>nicht übertragbar</source>
        <translation>not transferable</translation>
    </message>
    <message>
        <source>mit Anpassung</source>
        <translation>with adaptation</translation>
    </message>
    <message>
        <source>voll übertragbar</source>
        <translation>fully transferable</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Mitwirkung</source>
        <translation>Involvement</translation>
    </message>
    <message>
        <source>Mitentscheidung</source>
        <translation>Joint decision</translation>
    </message>
    <message>
        <source>Entscheidung</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>wird gefolgt</source>
        <translation>is followed</translation>
    </message>
    <message>
        <source>wurde bereits gefolgt</source>
        <translation>was followed already</translation>
    </message>
    <message>
        <source>wird nicht gefolgt</source>
        <translation>is not followed</translation>
    </message>
    <message>
        <source>wird im Arbeitskreis behandelt</source>
        <translation>is dealt with in the working group</translation>
    </message>
    <message>
        <source>wird zur Kenntnis genommen</source>
        <translation>is taken note of</translation>
    </message>
    <message>
        <source>verstetigen</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>anpassen</source>
        <translation>adapt</translation>
    </message>
    <message>
        <source>beenden</source>
        <translation>end</translation>
    </message>
    <message>
        <source>vorgeschlagen</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>vereinbart</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>verworfen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>Digitaler Anwendungsbezug</source>
        <translation>Digital reference</translation>
    </message>
    <message>
        <source>Mehrwert für die Bevölkerung</source>
        <translation>Value for the people</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Was erprobt wird</source>
        <translation>What is tried out</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>Partners</translation>
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
        <source>Annahme</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Woran man Erfolg misst</source>
        <translation>How success is measured</translation>
    </message>
    <message>
        <source>wer</source>
        <translation>who</translation>
    </message>
    <message>
        <source>bis wann</source>
        <translation>by when</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d. MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DiscussScreen</name>
    <message>
        <source>Offen (%1)</source>
        <translation>Open (%1)</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Beschlüsse (%1)</source>
        <translation>Decisions (%1)</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Lücken (%1)</source>
        <translation>Gaps (%1)</translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Was gezeigt wird</source>
        <translation>What is shown</translation>
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
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
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
    <name>DisposeForm</name>
    <message>
        <source>Was daraus wird</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ein Satz für die Menschen, von denen die Idee kommt.</source>
        <translation>A sentence for the people who had the idea.</translation>
    </message>
    <message>
        <source>Für %L1 Ideen festhalten</source>
        <translation>Record for %L1 ideas</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>DotsInput</name>
    <message>
        <source>Zur Wahl</source>
        <translation>To choose from</translation>
    </message>
</context>
<context>
    <name>DotsRow</name>
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
        <source>Minuspunkt geben: %1, %2</source>
        <translation>Give a minus dot: %1, %2</translation>
    </message>
    <message>
        <source>Punkt geben: %1, %2</source>
        <translation>Give a dot: %1, %2</translation>
    </message>
</context>
<context>
    <name>DuplicateGroup</name>
    <message>
        <source>Gruppe %L1 von %L2: zu %3 % gleicher Wortlaut</source>
        <translation>Group %L1 of %L2: %3 % the same words</translation>
    </message>
    <message>
        <source>schon mit einer anderen zusammengeführt</source>
        <translation>merged with another one already</translation>
    </message>
    <message>
        <source>in der Quelle nicht mehr enthalten</source>
        <translation>no longer in its source</translation>
    </message>
    <message>
        <source>Idee %1: %2, %3</source>
        <translation>Idea %1: %2, %3</translation>
    </message>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
    <message>
        <source>Idee %1</source>
        <translation>Idea %1</translation>
    </message>
</context>
<context>
    <name>DuplicatesPane</name>
    <message>
        <source>Alle Ideen werden verglichen. Bei vielen Ideen dauert das eine Minute.</source>
        <translation>All ideas are being compared. With many ideas this takes a minute.</translation>
    </message>
    <message>
        <source>Noch wurde nicht gesucht. Verglichen wird der Wortlaut aller Ideen, über alle Workshops und Wege.</source>
        <translation>Nobody has searched yet. The words of all ideas are compared, over all workshops and channels.</translation>
    </message>
    <message>
        <source>Keine zwei Ideen haben fast denselben Wortlaut.</source>
        <translation>No two ideas have nearly the same words.</translation>
    </message>
    <message>
        <source>Über alle %L1 Gruppen ist entschieden.</source>
        <translation>All %L1 groups are decided.</translation>
    </message>
    <message>
        <source>%L1 von %L2 Gruppen sind noch zu entscheiden.</source>
        <translation>%L1 of %L2 groups are still to be decided.</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Noch einmal suchen</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Doppelte suchen</source>
        <translation>Search for duplicates</translation>
    </message>
    <message>
        <source>Seit der letzten Suche sind Dateien dazugekommen. Was schon entschieden ist, bleibt.</source>
        <translation>Files have come since the last search. What is decided stays.</translation>
    </message>
    <message>
        <source>1  Dieselbe Idee</source>
        <translation>1  The same idea</translation>
    </message>
    <message>
        <source>2  Verwandt</source>
        <translation>2  Related</translation>
    </message>
    <message>
        <source>3  Verschieden</source>
        <translation>3  Different</translation>
    </message>
    <message>
        <source>Später entscheiden</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Dieselbe Idee: eine Idee aus mehreren Quellen, alle bleiben sichtbar. Verwandt: gehören zusammen, zählen einzeln. Verschieden: wird nicht mehr gezeigt.</source>
        <translation>The same idea: one idea from several sources, all stay visible. Related: belong together, count one by one. Different: not shown again.</translation>
    </message>
    <message>
        <source>Bitte mindestens zwei Ideen ankreuzen.</source>
        <translation>Please tick at least two ideas.</translation>
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
    <name>EditionChoice</name>
    <message>
        <source>Für wen die Dateien sind</source>
        <translation>Whom the files are for</translation>
    </message>
    <message>
        <source>Öffentlich</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Dieser Workshop ist nur für den internen Gebrauch. Jede Datei trägt den Vermerk „intern“.</source>
        <translation>This workshop is for internal use only. Every file carries the mark “internal”.</translation>
    </message>
    <message>
        <source>Mit allem, was „nur intern“ ist. Jede Datei trägt den Vermerk „intern“.</source>
        <translation>With everything that is “internal only”. Every file carries the mark “internal”.</translation>
    </message>
    <message>
        <source>Ohne alles, was „nur intern“ ist, und ohne die Ablage.</source>
        <translation>Without anything “internal only”, and without the bin.</translation>
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
    <name>EntryActions</name>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Wieder anbieten</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Nicht mehr anbieten</source>
        <translation>Offer no longer</translation>
    </message>
    <message>
        <source>Wird verwendet von: %1. Deshalb bleibt der Eintrag erhalten.</source>
        <translation>Used by: %1. Therefore the entry is kept.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>nicht mehr angeboten</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Mit Alt und Pfeil wird der Eintrag verschoben.</source>
        <translation>Alt and an arrow move the entry.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
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
    <name>ExhibitionBar</name>
    <message>
        <source>Bitte berühren Sie den Bildschirm.</source>
        <translation>Please touch the screen.</translation>
    </message>
    <message>
        <source>Alle Projekte</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>Voriges Projekt</source>
        <translation>Previous project</translation>
    </message>
    <message>
        <source>Nächstes Projekt</source>
        <translation>Next project</translation>
    </message>
    <message>
        <source>Danke für Ihre Rückmeldung.</source>
        <translation>Thank you for your feedback.</translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e) bisher</source>
        <translation>
            <numerusform>%n dot so far</numerusform>
            <numerusform>%n dots so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Etwas dazu sagen</source>
        <translation>Say something about it</translation>
    </message>
    <message>
        <source>Punkt zurücknehmen</source>
        <translation>Take the dot back</translation>
    </message>
    <message>
        <source>Ich finde das gut</source>
        <translation>I like this</translation>
    </message>
    <message>
        <source>Alle Punkte vergeben</source>
        <translation>All dots given</translation>
    </message>
</context>
<context>
    <name>ExhibitionComment</name>
    <message>
        <source>Ihre Rückmeldung zu „%1“</source>
        <translation>Your feedback on “%1”</translation>
    </message>
    <message>
        <source>Ihr Text steht später im Protokoll, ohne Namen. Bitte nennen Sie keine Personen.</source>
        <translation>Your text will stand in the minutes, without a name. Please name no persons.</translation>
    </message>
    <message>
        <source>Was gefällt Ihnen, was fehlt?</source>
        <translation>What do you like, what is missing?</translation>
    </message>
    <message>
        <source>Ihre Rückmeldung</source>
        <translation>Your feedback</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>Noch %n Zeichen</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message>
        <source>Absenden</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>ExhibitionOverview</name>
    <message>
        <source>Welche Projekte finden Sie gut?</source>
        <translation>Which projects do you like?</translation>
    </message>
    <message numerus="yes">
        <source>Berühren Sie ein Projekt. Sie haben noch %n Punkt(e).</source>
        <translation>
            <numerusform>Touch a project. You have %n dot left.</numerusform>
            <numerusform>Touch a project. You have %n dots left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Facilitation</translation>
    </message>
</context>
<context>
    <name>ExhibitionPage</name>
    <message>
        <source>Projekt %1 · %2</source>
        <translation>Project %1 · %2</translation>
    </message>
    <message>
        <source>Projekt %1</source>
        <translation>Project %1</translation>
    </message>
    <message>
        <source>Was es den Menschen bringt</source>
        <translation>What it brings people</translation>
    </message>
    <message>
        <source>Was daran digital ist</source>
        <translation>What is digital about it</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Wer es macht</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Wird erprobt</source>
        <translation>Being tried out</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExhibitionPane</name>
    <message>
        <source>Ausstellung für Besucherinnen und Besucher</source>
        <translation>Exhibition for visitors</translation>
    </message>
    <message>
        <source>Die Steckbriefe füllen den Bildschirm. Besucherinnen und Besucher blättern, geben Punkte und schreiben Rückmeldungen. Ändern oder verlassen können sie nichts. Interne Steckbriefe werden nicht gezeigt.</source>
        <translation>The profiles fill the screen. Visitors turn pages, give dots and write feedback. They cannot change or leave anything. Internal profiles are not shown.</translation>
    </message>
    <message numerus="yes">
        <source>Bei %n Steckbrief(en) fehlt eine Pflichtangabe.</source>
        <translation>
            <numerusform>%n profile lacks a mandatory entry.</numerusform>
            <numerusform>%n profiles lack a mandatory entry.</numerusform>
        </translation>
    </message>
    <message>
        <source>Punkte je Besuch</source>
        <translation>Dots per visit</translation>
    </message>
    <message>
        <source>Zurück zum Anfang nach so vielen Sekunden ohne Berührung</source>
        <translation>Back to the beginning after so many seconds without a touch</translation>
    </message>
    <message>
        <source>Sekunden ohne Berührung</source>
        <translation>Seconds without a touch</translation>
    </message>
    <message>
        <source>Sie beenden die Ausstellung unten links mit Ihrer PIN.</source>
        <translation>You end the exhibition at the lower left with your PIN.</translation>
    </message>
    <message>
        <source>Sie beenden die Ausstellung unten links, indem Sie zwei Finger drei Sekunden halten. Sicherer ist eine PIN; Sie legen sie unter „Vorbereiten“ fest.</source>
        <translation>You end the exhibition at the lower left by holding two fingers for three seconds. A PIN is safer; set it under “Prepare”.</translation>
    </message>
    <message>
        <source>Ausstellung beginnen</source>
        <translation>Begin the exhibition</translation>
    </message>
</context>
<context>
    <name>ExhibitionScreen</name>
    <message>
        <source>Ausstellung beenden</source>
        <translation>End the exhibition</translation>
    </message>
    <message>
        <source>Zurück zur Ausstellung</source>
        <translation>Back to the exhibition</translation>
    </message>
</context>
<context>
    <name>ExhibitionTile</name>
    <message>
        <source>Projekt %1: %2</source>
        <translation>Project %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message>
        <source>Ihr Punkt ist dabei</source>
        <translation>Your dot is among them</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e), Ihrer ist dabei</source>
        <translation>
            <numerusform>%n dot, yours</numerusform>
            <numerusform>%n dots, yours among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFolder</name>
    <message>
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Anderer Ordner …</source>
        <translation>Other folder …</translation>
    </message>
    <message>
        <source>Ordner für die Dateien</source>
        <translation>Folder for the files</translation>
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
        <source>zum Öffnen auf einem anderen Computer, ohne Internes</source>
        <translation>to open on another computer, without internal things</translation>
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
        <source>Pinnwände, jetzt: %1</source>
        <translation>Boards, now: %1</translation>
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
    <name>FieldInput</name>
    <message>
        <source>Zur Wahl</source>
        <translation>To choose from</translation>
    </message>
</context>
<context>
    <name>FieldPlot</name>
    <message>
        <source>Feld mit allen Punkten; dieselben Zahlen stehen in der Tabelle</source>
        <translation>Field with all dots; the same numbers stand in the table</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1: %2, Punkt gesetzt</source>
        <translation>%1: %2, dot set</translation>
    </message>
    <message>
        <source>%1: %2, noch kein Punkt</source>
        <translation>%1: %2, no dot yet</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
</context>
<context>
    <name>FieldSquare</name>
    <message>
        <source>%1: %2 von %5 zwischen „%3“ und „%4“</source>
        <translation>%1: %2 of %5 between “%3” and “%4”</translation>
    </message>
    <message>
        <source>%1 von %4 zwischen „%2“ und „%3“</source>
        <translation>%1 of %4 between “%2” and “%3”</translation>
    </message>
    <message>
        <source>%1: noch kein Punkt im Feld</source>
        <translation>%1: no dot in the field yet</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Workshop öffnen</source>
        <translation>Open a workshop</translation>
    </message>
    <message>
        <source>Workshops und Pakete (*.workshop *.workshop.zip *.age)</source>
        <translation>Workshops and packages (*.workshop *.workshop.zip *.age)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>FindCardSheet</name>
    <message>
        <source>Diese Karte gibt es auf keiner Pinnwand.</source>
        <translation>This card is on no board.</translation>
    </message>
    <message>
        <source>Diese Karte liegt in der Ablage oder im Themenspeicher.</source>
        <translation>This card lies in the bin or in the parking lot.</translation>
    </message>
    <message>
        <source>Karte suchen</source>
        <translation>Find a card</translation>
    </message>
    <message>
        <source>Bitte halten Sie eine gedruckte Karte vor die Kamera.</source>
        <translation>Please hold a printed card before the camera.</translation>
    </message>
    <message>
        <source>Oder die Nummer der Karte, Eingabetaste sucht</source>
        <translation>Or the number of the card, Enter searches</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>FormatChoices</name>
    <message>
        <source>Decidim: Trennzeichen der Tabellen</source>
        <translation>Decidim: separator of the tables</translation>
    </message>
    <message>
        <source>Semikolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Komma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Offene Daten: Lizenz</source>
        <translation>Open data: licence</translation>
    </message>
    <message>
        <source>Wo die Daten zu finden sein werden</source>
        <translation>Where the data will be found</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Ohne Adresse fehlt sie im Eintrag für das Datenportal.</source>
        <translation>Without an address it is missing in the entry for the data portal.</translation>
    </message>
    <message>
        <source>Kennung der Stadt beim Datenportal</source>
        <translation>The town’s name at the data portal</translation>
    </message>
    <message>
        <source>http://dcat-ap.de/def/contributors/…</source>
        <translation>http://dcat-ap.de/def/contributors/…</translation>
    </message>
    <message>
        <source>Postfach für Fragen</source>
        <translation>Mailbox for questions</translation>
    </message>
    <message>
        <source>smartcity@stadt.de</source>
        <translation>smartcity@town.de</translation>
    </message>
    <message>
        <source>Das Postfach eines Amtes, keiner Person: Es ist für alle zu lesen.</source>
        <translation>The mailbox of an office, not of a person: everybody can read it.</translation>
    </message>
    <message>
        <source>Thema im Datenportal</source>
        <translation>Theme in the data portal</translation>
    </message>
</context>
<context>
    <name>FormerChooser</name>
    <message>
        <source>Frühere Ideen wählen</source>
        <translation>Choose former ideas</translation>
    </message>
    <message>
        <source>Frühere Ideen (*.json)</source>
        <translation>Former ideas (*.json)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>FormerController</name>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>FormerIdea</name>
    <message>
        <source>Antwort vom %1</source>
        <translation>Answer of %1</translation>
    </message>
</context>
<context>
    <name>FormerPages</name>
    <message>
        <source>Frühere Ideen</source>
        <translation>Former ideas</translation>
    </message>
    <message>
        <source>Ideen %L1 bis %L2 von %L3</source>
        <translation>Ideas %L1 to %L2 of %L3</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>FormerPane</name>
    <message>
        <source>Was aus den Ideen wurde</source>
        <translation>What became of the ideas</translation>
    </message>
    <message>
        <source>Das Projektbüro schreibt für jeden Workshop eine Datei mit dem, was aus seinen Ideen geworden ist. Hier eingelesen, steht es im Protokoll dieses Workshops. Eine neuere Datei ersetzt die ältere.</source>
        <translation>For every workshop the project office writes a file with what became of its ideas. Read here, it stands in the record of this workshop. A newer file takes the place of the older one.</translation>
    </message>
    <message>
        <source>Datei lesen …</source>
        <translation>Read a file …</translation>
    </message>
    <message>
        <source>Noch ist kein früherer Workshop eingelesen.</source>
        <translation>No former workshop has been read yet.</translation>
    </message>
</context>
<context>
    <name>FormerPanel</name>
    <message>
        <source>Stand vom %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Dem Raum zeigen</source>
        <translation>Show to the room</translation>
    </message>
    <message>
        <source>Aus diesem Workshop entfernen</source>
        <translation>Remove from this workshop</translation>
    </message>
</context>
<context>
    <name>FormerReport</name>
    <message>
        <source>Gelesen: %1</source>
        <translation>Read: %1</translation>
    </message>
    <message>
        <source>Ideen: %L1, davon neu: %L2, geändert: %L3</source>
        <translation>Ideas: %L1, of them new: %L2, changed: %L3</translation>
    </message>
    <message>
        <source>Nicht mehr dabei: %L1</source>
        <translation>No longer there: %L1</translation>
    </message>
</context>
<context>
    <name>FormerScreen</name>
    <message>
        <source>Was aus den Ideen wurde</source>
        <translation>What became of the ideas</translation>
    </message>
    <message>
        <source>Was aus den Ideen wurde: %1</source>
        <translation>What became of the ideas: %1</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Früherer Workshop</source>
        <translation>Former workshop</translation>
    </message>
    <message>
        <source>Noch ist kein früherer Workshop eingelesen.</source>
        <translation>No former workshop has been read yet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FrameTools</name>
    <message>
        <source>Freie Karte</source>
        <translation>Free card</translation>
    </message>
    <message>
        <source>Gedruckte Karte %1</source>
        <translation>Printed card %1</translation>
    </message>
    <message>
        <source>behalten</source>
        <translation>keep</translation>
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
        <source>R</source>
        <comment>letter on a red dot</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Rote Punkte</source>
        <translation>Red dots</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter on a blue dot</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Blaue Punkte</source>
        <translation>Blue dots</translation>
    </message>
    <message>
        <source>Längs teilen</source>
        <translation>Split lengthwise</translation>
    </message>
    <message>
        <source>Quer teilen</source>
        <translation>Split crosswise</translation>
    </message>
    <message>
        <source>Andere Karte berühren</source>
        <translation>Touch the other card</translation>
    </message>
    <message>
        <source>Verbinden …</source>
        <translation>Join …</translation>
    </message>
</context>
<context>
    <name>GapPane</name>
    <message>
        <source>Erst Bedarf und Einschätzung, dann Priorität: Eine Abstimmung endet erst, wenn keine Idee eine Lücke hat.</source>
        <translation>First need and assessment, then priority: a vote ends only when no idea has a gap.</translation>
    </message>
    <message>
        <source>Jede Idee hat einen Bedarf und eine Einschätzung.</source>
        <translation>Every idea has a need and an assessment.</translation>
    </message>
    <message numerus="yes">
        <source>%n Idee(n) mit Lücke. Ein Tippen führt zur Idee.</source>
        <translation>
            <numerusform>%n idea with a gap. A tap leads to it.</numerusform>
            <numerusform>%n ideas with a gap. A tap leads to the idea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle Lücken sind als offene Fragen festgehalten und stehen im Protokoll.</source>
        <translation>All gaps are noted as open questions and stand in the minutes.</translation>
    </message>
    <message>
        <source>Als offene Fragen festhalten</source>
        <translation>Note as open questions</translation>
    </message>
    <message>
        <source>Ideen mit Lücke</source>
        <translation>Ideas with a gap</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bedarf fehlt</source>
        <translation>need missing</translation>
    </message>
    <message>
        <source>Einschätzung fehlt</source>
        <translation>assessment missing</translation>
    </message>
    <message>
        <source>als Frage festgehalten</source>
        <translation>noted as a question</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Zu wem gehören Sie?</source>
        <translation>Whom do you belong to?</translation>
    </message>
    <message>
        <source>Die Stimmen werden getrennt gezählt. Ihr Name wird nicht gespeichert.</source>
        <translation>The votes are counted apart. Your name is not stored.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>gewinnt</source>
        <translation>gains</translation>
    </message>
    <message>
        <source>verliert</source>
        <translation>loses</translation>
    </message>
    <message>
        <source>beides</source>
        <translation>both</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Wen betrifft das Vorhaben, zum Guten oder zum Schlechten? Gruppen von Menschen, nie einzelne Personen.</source>
        <translation>Whom does the plan affect, for better or worse? Groups of people, never single persons.</translation>
    </message>
    <message>
        <source>Neue Zielgruppe</source>
        <translation>New target group</translation>
    </message>
    <message>
        <source>zu diesem Workshop eingeladen</source>
        <translation>invited to this workshop</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wirkung auf diese Gruppe</source>
        <translation>Effect on this group</translation>
    </message>
    <message>
        <source>Dieser Workshop richtet sich an diese Gruppe</source>
        <translation>This workshop is aimed at this group</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Wie ist sie zu erreichen?</source>
        <translation>How can it be reached?</translation>
    </message>
    <message>
        <source>Geschätzte Größe</source>
        <translation>Estimated size</translation>
    </message>
    <message>
        <source>Risiko</source>
        <translation>Risk</translation>
    </message>
</context>
<context>
    <name>HandedOutList</name>
    <message>
        <source>An diesem Computer wurde noch keine Datei mit Ergebnissen geschrieben.</source>
        <translation>No file with results has been written on this computer yet.</translation>
    </message>
    <message>
        <source>Schon weitergegeben; diese Dateien ändern sich nicht mehr:</source>
        <translation>Handed out already; these files do not change any more:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: an %3</source>
        <translation>%1, %2: to %3</translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere Datei(en)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandsController</name>
    <message>
        <source>Was weit draußen liegt, ist gesperrt und bleibt dort.</source>
        <translation>What lies far out is locked and stays there.</translation>
    </message>
    <message>
        <source>Alle Karten und Gruppen liegen beieinander.</source>
        <translation>All cards and groups lie together.</translation>
    </message>
    <message>
        <source>Es wurde nichts verschoben.</source>
        <translation>Nothing was moved.</translation>
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
        <source>Strg + Bild auf, Strg + Bild ab</source>
        <translation>Ctrl + Page Up, Ctrl + Page Down</translation>
    </message>
    <message>
        <source>vorige, nächste Pinnwand</source>
        <translation>previous, next board</translation>
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
    <name>IdeaColumns</name>
    <message>
        <source>Ideen in Spalten</source>
        <translation>Ideas in columns</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
</context>
<context>
    <name>IdeaFileChooser</name>
    <message>
        <source>Ideen einlesen</source>
        <translation>Import ideas</translation>
    </message>
    <message>
        <source>Tabellen und Ideenspeicher (*.csv *.xlsx *.json)</source>
        <translation>Tables and idea pools (*.csv *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>IdeaFilters</name>
    <message>
        <source>Filter</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln Idee(n)</source>
        <translation>
            <numerusform>%1, %Ln idea</numerusform>
            <numerusform>%1, %Ln ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>Weniger</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>%1 weitere</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>IdeaImportPanel</name>
    <message>
        <source>Ideen einlesen</source>
        <translation>Import ideas</translation>
    </message>
    <message>
        <source>Aus jeder Zeile einer Tabelle (CSV oder Excel) oder eines Ideenspeichers (auch JSON) wird eine Karte auf der Pinnwand. Was dort schon steht, kommt nicht noch einmal.</source>
        <translation>Every row of a table (CSV or Excel) or an idea pool (JSON too) becomes a card on the board. What is there already does not come again.</translation>
    </message>
    <message>
        <source>Wie kamen die Ideen?</source>
        <translation>How did the ideas come?</translation>
    </message>
    <message>
        <source>Aus dem Internet</source>
        <translation>From the internet</translation>
    </message>
    <message>
        <source>Per E-Mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Dateien wählen …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Oder eine Idee eintippen, ohne Absender</source>
        <translation>Or type an idea, without a sender</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
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
        <source>Online-Angaben erneuert: %1</source>
        <translation>Online details renewed: %1</translation>
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
    <name>IdeaLine</name>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
    <message>
        <source>ausgewählt</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Idee %1 auswählen</source>
        <translation>Choose idea %1</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
</context>
<context>
    <name>IdeaPreviewForm</name>
    <message>
        <source>Woher ist die Datei?</source>
        <translation>Where is the file from?</translation>
    </message>
    <message>
        <source>Andere Tabelle</source>
        <translation>Other sheet</translation>
    </message>
    <message>
        <source>Die ersten Ideen</source>
        <translation>The first ideas</translation>
    </message>
    <message numerus="yes">
        <source>Gefunden: %n Idee(n)</source>
        <translation>
            <numerusform>Found: %n idea</numerusform>
            <numerusform>Found: %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeile(n) ohne eigene Idee</source>
        <translation>
            <numerusform>%n row without an idea of its own</numerusform>
            <numerusform>%n rows without an idea of their own</numerusform>
        </translation>
    </message>
    <message>
        <source>Namen, E-Mail-Adressen und Telefonnummern werden nicht eingelesen.</source>
        <translation>Names, e-mail addresses and phone numbers are not imported.</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Spalten zuordnen …</source>
        <translation>Match columns …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>IdeaSample</name>
    <message>
        <source>online %1 dafür</source>
        <translation>online %1 for</translation>
    </message>
    <message>
        <source>online %1 dafür, %2 dagegen</source>
        <translation>online %1 for, %2 against</translation>
    </message>
</context>
<context>
    <name>IdeaSheet</name>
    <message>
        <source>Idee %1</source>
        <translation>Idea %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Idee(n) ausgewählt</source>
        <translation>
            <numerusform>%Ln idea chosen</numerusform>
            <numerusform>%Ln ideas chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
</context>
<context>
    <name>IdeaToMeasure</name>
    <message>
        <source>Was hineinkommt</source>
        <translation>What goes in</translation>
    </message>
    <message>
        <source>Maßnahme aus Auswahl</source>
        <translation>Measure from selection</translation>
    </message>
    <message>
        <source>Maßnahme daraus machen</source>
        <translation>Make a measure of it</translation>
    </message>
    <message>
        <source>Zu einer Maßnahme …</source>
        <translation>To a measure …</translation>
    </message>
    <message>
        <source>Maßnahme suchen</source>
        <translation>Search for a measure</translation>
    </message>
    <message>
        <source>Kürzel oder Wörter</source>
        <translation>Key or words</translation>
    </message>
    <message>
        <source>Noch gibt es keine Maßnahme.</source>
        <translation>There is no measure yet.</translation>
    </message>
    <message>
        <source>Keine Maßnahme passt.</source>
        <translation>No measure fits.</translation>
    </message>
    <message>
        <source>%L1 von %L2 Maßnahmen</source>
        <translation>%L1 of %L2 measures</translation>
    </message>
</context>
<context>
    <name>IdeaViews</name>
    <message>
        <source>Gemerkte Ansichten</source>
        <translation>Remembered views</translation>
    </message>
    <message>
        <source>Ansicht löschen</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>Ansicht merken</source>
        <translation>Remember view</translation>
    </message>
    <message>
        <source>Name der Ansicht</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Merken</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>IdeasPane</name>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>1 Idee passt</source>
        <translation>1 idea matches</translation>
    </message>
    <message>
        <source>In %L1 Ideen</source>
        <translation>In %L1 ideas</translation>
    </message>
    <message>
        <source>%L1 Ideen passen</source>
        <translation>%L1 ideas fit</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Nach Handlungsfeld</source>
        <translation>By field of action</translation>
    </message>
    <message>
        <source>Nach Kategorie</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>Nach Querschnittsthema</source>
        <translation>By cross-cutting topic</translation>
    </message>
    <message>
        <source>Nach Workshop</source>
        <translation>By workshop</translation>
    </message>
    <message>
        <source>Nach Gruppen</source>
        <translation>By groups</translation>
    </message>
    <message>
        <source>Nach Runde</source>
        <translation>By round</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>Noch %n Sekunde(n). Danach wird dieser Stimmzettel verworfen.</source>
        <translation>
            <numerusform>%n second left. Then this paper is thrown away.</numerusform>
            <numerusform>%n seconds left. Then this paper is thrown away.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ich bin noch da</source>
        <translation>I am still here</translation>
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
    <name>Instruction</name>
    <message>
        <source>Setzen Sie einen Punkt auf die Skala.</source>
        <translation>Put one dot on the scale.</translation>
    </message>
    <message>
        <source>Setzen Sie für jede Gruppe einen Punkt auf die Skala.</source>
        <translation>Put one dot on the scale for every group.</translation>
    </message>
    <message>
        <source>Setzen Sie für jede Karte einen Punkt auf die Skala.</source>
        <translation>Put one dot on the scale for every card.</translation>
    </message>
    <message>
        <source>Setzen Sie einen Punkt in das Feld.</source>
        <translation>Put one dot into the field.</translation>
    </message>
    <message>
        <source>Wählen Sie eine Gruppe, und setzen Sie ihren Punkt in das Feld.</source>
        <translation>Choose a group, and put its dot into the field.</translation>
    </message>
    <message>
        <source>Wählen Sie eine Karte, und setzen Sie ihren Punkt in das Feld.</source>
        <translation>Choose a card, and put its dot into the field.</translation>
    </message>
    <message>
        <source>Wie sehr stimmen Sie zu?</source>
        <translation>How much do you agree?</translation>
    </message>
    <message>
        <source>Wie sehr stimmen Sie jeder Gruppe zu? Wer keine Meinung hat, lässt die Zeile frei.</source>
        <translation>How much do you agree with each group? If you have no opinion, leave the row empty.</translation>
    </message>
    <message>
        <source>Wie sehr stimmen Sie jeder Karte zu? Wer keine Meinung hat, lässt die Zeile frei.</source>
        <translation>How much do you agree with each card? If you have no opinion, leave the row empty.</translation>
    </message>
    <message>
        <source>Wie groß ist Ihr Widerstand? 0 heißt: Ich habe nichts dagegen. 10 heißt: Das kann ich nicht mittragen.</source>
        <translation>How strong is your resistance? 0 means: I have nothing against it. 10 means: I cannot support this.</translation>
    </message>
    <message>
        <source>Bewerten Sie jede Gruppe nach jedem Kriterium, von %1 (wenig) bis %2 (viel).</source>
        <translation>Rate every group by every criterion, from %1 (little) to %2 (much).</translation>
    </message>
    <message>
        <source>Bewerten Sie jede Karte nach jedem Kriterium, von %1 (wenig) bis %2 (viel).</source>
        <translation>Rate every card by every criterion, from %1 (little) to %2 (much).</translation>
    </message>
    <message numerus="yes">
        <source>Sie haben %n Punkt(e), höchstens %1 je Gruppe.</source>
        <translation>
            <numerusform>You have %n dot, at most %1 per group.</numerusform>
            <numerusform>You have %n dots, at most %1 per group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sie haben %n Punkt(e), höchstens %1 je Karte.</source>
        <translation>
            <numerusform>You have %n dot, at most %1 per card.</numerusform>
            <numerusform>You have %n dots, at most %1 per card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dazu %n Minuspunkt(e).</source>
        <translation>
            <numerusform>And %n minus dot.</numerusform>
            <numerusform>And %n minus dots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeChooser</name>
    <message>
        <source>Dateien einlesen</source>
        <translation>Read files</translation>
    </message>
    <message>
        <source>Workshops und Tabellen (*.zip *.age *.xlsx *.xlsm *.xls *.csv *.tsv *.json *.geojson)</source>
        <translation>Workshops and tables (*.zip *.age *.xlsx *.xlsm *.xls *.csv *.tsv *.json *.geojson)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>IntakeFolderChooser</name>
    <message>
        <source>Ganzen Ordner einlesen</source>
        <translation>Read a whole folder</translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message>
        <source>Workshops, Ideenspeicher und Tabellen einlesen: Dateien oder einen ganzen Ordner hierher ziehen. Was schon eingelesen ist, wird erkannt; nichts wird ungefragt ersetzt.</source>
        <translation>Read in workshops, idea pools and tables: drag files or a whole folder here. What was read before is recognised; nothing is replaced unasked.</translation>
    </message>
    <message>
        <source>Tabellen mit einer Spalte für das Kürzel der Maßnahme (M-01) und einer für die Rückmeldung, wenn vorhanden auch für Kanal, Datum und Punkte.</source>
        <translation>Tables with a column for the key of the measure (M-01) and one for the feedback, if there are any also for channel, date and dots.</translation>
    </message>
    <message>
        <source>Tabellen der Projekte, die laufen, vorbereitet werden oder abgeschlossen sind. Ein Projekt wird an Kennung, Titel und Stelle wiedererkannt und erneuert.</source>
        <translation>Tables of projects that are running, in preparation or completed. A project is recognised by its key, title and unit and renewed.</translation>
    </message>
    <message>
        <source>Handlungsfelder, Vorlagen und Maßnahmen, die eine andere Kommune weitergegeben hat. Jede Maßnahme wird ein neuer Vorschlag mit eigenem Kürzel.</source>
        <translation>Fields of action, templates and measures that another town has handed on. Each measure becomes a new proposal with a key of its own.</translation>
    </message>
    <message>
        <source>%L1 von %L2 Dateien</source>
        <translation>%L1 of %L2 files</translation>
    </message>
    <message numerus="yes">
        <source>%Ln neue Idee(n)</source>
        <translation>
            <numerusform>%Ln new idea</numerusform>
            <numerusform>%Ln new ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neue Rückmeldung(en)</source>
        <translation>
            <numerusform>%Ln new feedback</numerusform>
            <numerusform>%Ln new pieces of feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neue(s) Projekt(e)</source>
        <translation>
            <numerusform>%Ln new project</numerusform>
            <numerusform>%Ln new projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neue Maßnahme(n)</source>
        <translation>
            <numerusform>%Ln new measure</numerusform>
            <numerusform>%Ln new measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abgelehnt</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Datei(en) gelesen</source>
        <translation>
            <numerusform>%Ln file read</numerusform>
            <numerusform>%Ln files read</numerusform>
        </translation>
    </message>
    <message>
        <source>Name Ihrer Kommune</source>
        <translation>Name of your town</translation>
    </message>
    <message>
        <source>Er steht danach überall, wo der Platzhalter für die Kommune war.</source>
        <translation>It then stands wherever the placeholder for the town was.</translation>
    </message>
    <message>
        <source>Was eingelesen wird</source>
        <translation>What is read in</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Rückmeldungen zu Maßnahmen</source>
        <translation>Feedback on measures</translation>
    </message>
    <message>
        <source>Projekte, die es schon gibt</source>
        <translation>Projects that exist already</translation>
    </message>
    <message>
        <source>Paket einer anderen Kommune</source>
        <translation>Package of another town</translation>
    </message>
    <message>
        <source>Dateien wählen</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Ordner wählen</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Abgebrochen: %1 eingelesen, %2. Die übrigen können Sie später einlesen.</source>
        <translation>Cancelled: %1 read in, %2. You can read in the others later.</translation>
    </message>
    <message>
        <source>Dateien einlesen</source>
        <translation>Read files</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bericht je Datei</source>
        <translation>Report on each file</translation>
    </message>
</context>
<context>
    <name>InternalSwitch</name>
    <message>
        <source>Nur intern: steht in keiner öffentlichen Datei</source>
        <translation>Internal only: in no public file</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Frage %1 von %2: %3</source>
        <translation>Question %1 of %2: %3</translation>
    </message>
    <message>
        <source>Bei dieser Frage seit %1, Gespräch %2 Minuten</source>
        <translation>At this question for %1, conversation %2 minutes</translation>
    </message>
    <message>
        <source>Antwort in den Worten der Person, Eingabetaste legt sie als Karte ab</source>
        <translation>Answer in the person&apos;s own words, Enter lays it down as a card</translation>
    </message>
    <message>
        <source>Was wurde gesagt?</source>
        <translation>What was said?</translation>
    </message>
    <message>
        <source>Jede Antwort bleibt intern, bis Sie sie freigeben. Namen gehören nicht auf die Karten.</source>
        <translation>Every answer stays internal until you release it. Names do not belong on cards.</translation>
    </message>
    <message numerus="yes">
        <source>%n Antwort(en), alle intern, bis Sie sie freigeben</source>
        <translation>
            <numerusform>%n answer, internal until you release it</numerusform>
            <numerusform>%n answers, all internal until you release them</numerusform>
        </translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Vorige Frage</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Nächste Frage</source>
        <translation>Next question</translation>
    </message>
</context>
<context>
    <name>InventoryImportPanel</name>
    <message>
        <source>Bestand einlesen</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Aus jeder Zeile einer Tabelle (CSV oder Excel) wird ein Projekt. Was schon in der Liste steht, kommt nicht noch einmal.</source>
        <translation>Every row of a table (CSV or Excel) becomes a project. What is in the list already does not come again.</translation>
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
        <source>Projekte hinzugefügt: %1</source>
        <translation>Projects added: %1</translation>
    </message>
    <message>
        <source>%1: Zeile %2</source>
        <translation>%1: row %2</translation>
    </message>
</context>
<context>
    <name>InventoryLinks</name>
    <message>
        <source>Gibt es das schon?</source>
        <translation>Does it exist already?</translation>
    </message>
    <message>
        <source>Es ist neu</source>
        <translation>It is new</translation>
    </message>
    <message>
        <source>Im Bestand suchen</source>
        <translation>Search the inventory</translation>
    </message>
    <message>
        <source>gibt es schon</source>
        <translation>exists already</translation>
    </message>
    <message>
        <source>%1: gibt es schon</source>
        <translation>%1: exists already</translation>
    </message>
    <message>
        <source>ergänzt</source>
        <translation>extends</translation>
    </message>
    <message>
        <source>%1: ergänzt</source>
        <translation>%1: extended</translation>
    </message>
</context>
<context>
    <name>InventoryPane</name>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>in Vorbereitung</source>
        <translation>being prepared</translation>
    </message>
    <message>
        <source>in Umsetzung</source>
        <translation>running</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Projekt(e): </source>
        <translation>
            <numerusform>%n project: </numerusform>
            <numerusform>%n projects: </numerusform>
        </translation>
    </message>
    <message>
        <source>Neues Projekt</source>
        <translation>New project</translation>
    </message>
</context>
<context>
    <name>InventoryPanel</name>
    <message>
        <source>Projekt</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>keines</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Amt oder Unternehmen</source>
        <translation>Unit or company</translation>
    </message>
    <message>
        <source>Ansprechstelle, keine Person</source>
        <translation>Contact unit, no person</translation>
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
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Adresse im Internet</source>
        <translation>Address on the internet</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>InvitedPanel</name>
    <message>
        <source>Wen wir erreichen</source>
        <translation>Whom we reach</translation>
    </message>
    <message>
        <source>Form der Beteiligung</source>
        <translation>Kind of participation</translation>
    </message>
    <message>
        <source>Präsenz</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>Stand oder mobil</source>
        <translation>stand or mobile</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Personenkreis</source>
        <translation>Kind of people</translation>
    </message>
    <message>
        <source>Schülerinnen und Schüler, Unternehmen, Politik …</source>
        <translation>pupils, companies, politics …</translation>
    </message>
    <message>
        <source>Handlungsfeld des Workshops</source>
        <translation>The workshop&apos;s field of action</translation>
    </message>
    <message>
        <source>keines</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Eingeladene Zielgruppen</source>
        <translation>Target groups invited</translation>
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
    <name>KindPanel</name>
    <message numerus="yes">
        <source>%1, %n Aussage(n), eine hinzufügen</source>
        <translation>
            <numerusform>%1, %n statement, add one</numerusform>
            <numerusform>%1, %n statements, add one</numerusform>
        </translation>
    </message>
    <message>
        <source>Eine Aussage, Eingabetaste legt sie ab</source>
        <translation>A statement; Enter puts it down</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>Was ist das für eine Karte?</source>
        <translation>What kind of card is this?</translation>
    </message>
    <message>
        <source>Einordnen: Feld, Thema, Zielgruppe …</source>
        <translation>Put in order: field, topic, target group …</translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>Reallabor speichern</source>
        <translation>Save living lab</translation>
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
    <name>LivePicture</name>
    <message>
        <source>Bild der Kamera</source>
        <translation>Picture of the camera</translation>
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
    <name>LogoPanel</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG oder SVG, bis 1 MB. Es steht auf dem Titelblatt des Protokolls.</source>
        <translation>PNG, JPEG or SVG, up to 1 MB. It stands on the title page of the minutes.</translation>
    </message>
    <message>
        <source>Logo der Kommune</source>
        <translation>Logo of the municipality</translation>
    </message>
    <message>
        <source>Bild wählen …</source>
        <translation>Choose a picture …</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
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
    <name>MappingForm</name>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Adresse im Internet</source>
        <translation>Address on the internet</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Breitengrad</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Längengrad</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Stimmen dafür</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Stimmen dagegen</source>
        <translation>Votes against</translation>
    </message>
    <message>
        <source>Anzahl Kommentare</source>
        <translation>Number of comments</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amt oder Unternehmen</source>
        <translation>Unit or company</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
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
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Ansprechstelle</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Was steht in den Spalten von %1?</source>
        <translation>What do the columns of %1 hold?</translation>
    </message>
    <message>
        <source>keine Spalte</source>
        <translation>no column</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MappingPreview</name>
    <message>
        <source>Die ersten Zeilen der Tabelle</source>
        <translation>The first rows of the table</translation>
    </message>
</context>
<context>
    <name>MeasureAway</name>
    <message>
        <source>Zurückholen</source>
        <translation>Bring back</translation>
    </message>
</context>
<context>
    <name>MeasureContext</name>
    <message>
        <source>Bestand</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Verbindung lösen</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>Projekte der Stadt lesen Sie unter „Einlesen“ ein.</source>
        <translation>Read in the town’s projects under “Read in”.</translation>
    </message>
    <message>
        <source>Wie die Maßnahme zum Projekt steht</source>
        <translation>How the measure relates to the project</translation>
    </message>
    <message>
        <source>Gibt es schon</source>
        <translation>Exists already</translation>
    </message>
    <message>
        <source>Erweitert</source>
        <translation>Extends</translation>
    </message>
    <message>
        <source>Projekt suchen</source>
        <translation>Search for a project</translation>
    </message>
    <message>
        <source>Reallabore</source>
        <translation>Living labs</translation>
    </message>
    <message>
        <source>Neues Reallabor</source>
        <translation>New living lab</translation>
    </message>
    <message>
        <source>Es fehlen noch: %1</source>
        <translation>Still missing: %1</translation>
    </message>
</context>
<context>
    <name>MeasureCourse</name>
    <message>
        <source>Stand: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Neuer Stand</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>Beschlossen wird eine Maßnahme nur durch einen Eintrag unten.</source>
        <translation>A measure is decided only by an entry below.</translation>
    </message>
    <message>
        <source>Seit</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Stand festhalten</source>
        <translation>Keep the status</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Rückmeldungen</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>MeasureField</name>
    <message>
        <source>fehlt noch</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>aus den Ideen übernommen</source>
        <translation>taken over from the ideas</translation>
    </message>
    <message>
        <source>aus einer Quelle übernommen, die hier nicht mehr dazugehört</source>
        <translation>taken over from a source that no longer belongs here</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message numerus="yes">
        <source>%n Angabe(n) fehlen noch.</source>
        <translation>
            <numerusform>%n detail is still missing.</numerusform>
            <numerusform>%n details are still missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle Angaben sind gemacht.</source>
        <translation>All details are there.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>MeasureHead</name>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Rang der Bürgerschaft</source>
        <translation>Citizens’ rank</translation>
    </message>
    <message>
        <source>Rang der Verwaltung</source>
        <translation>Administration’s rank</translation>
    </message>
    <message>
        <source>Unter­schied</source>
        <translation>Differ­ence</translation>
    </message>
</context>
<context>
    <name>MeasureIdea</name>
    <message>
        <source>Idee %1: %2, %3</source>
        <translation>Idea %1: %2, %3</translation>
    </message>
    <message>
        <source>von Hand geschrieben</source>
        <translation>written by hand</translation>
    </message>
    <message>
        <source>Idee %1</source>
        <translation>Idea %1</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message numerus="yes">
        <source>%n Angabe(n) fehlen noch</source>
        <translation>
            <numerusform>%n detail still missing</numerusform>
            <numerusform>%n details still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>vollständig</source>
        <translation>complete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Idee(n)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang der Bürgerschaft %1, der Verwaltung %2, Unterschied %3</source>
        <translation>Rank by citizens %1, by the administration %2, difference %3</translation>
    </message>
</context>
<context>
    <name>MeasureOpinions</name>
    <message>
        <source>Bewertung der Verwaltung</source>
        <translation>Rating by the administration</translation>
    </message>
    <message>
        <source>Amt oder Fachbereich</source>
        <translation>Office or department</translation>
    </message>
    <message>
        <source>Bewertung</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>1 – nicht geeignet</source>
        <translation>1 – unsuitable</translation>
    </message>
    <message>
        <source>2 – wenig geeignet</source>
        <translation>2 – hardly suitable</translation>
    </message>
    <message>
        <source>3 – geeignet</source>
        <translation>3 – suitable</translation>
    </message>
    <message>
        <source>4 – gut</source>
        <translation>4 – good</translation>
    </message>
    <message>
        <source>5 – sehr gut</source>
        <translation>5 – very good</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Bewertung festhalten</source>
        <translation>Note the rating</translation>
    </message>
    <message>
        <source>Sorgen und Antworten</source>
        <translation>Worries and answers</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Neue Sorge</source>
        <translation>New worry</translation>
    </message>
    <message>
        <source>Sorge aufnehmen</source>
        <translation>Add the worry</translation>
    </message>
    <message>
        <source>Bezüge</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Andere Maßnahme</source>
        <translation>Another measure</translation>
    </message>
    <message>
        <source>Wie sie zueinander stehen</source>
        <translation>How they stand to each other</translation>
    </message>
    <message>
        <source>Synergie</source>
        <translation>Synergy</translation>
    </message>
    <message>
        <source>Zielkonflikt</source>
        <translation>Conflict of aims</translation>
    </message>
    <message>
        <source>Worin</source>
        <translation>In what</translation>
    </message>
    <message>
        <source>Bezug festhalten</source>
        <translation>Note the relation</translation>
    </message>
</context>
<context>
    <name>MeasureOrigin</name>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Ideen ohne Kreuz liegen in einer Gruppe oder einem Steckbrief und gehen mit diesen.</source>
        <translation>Ideas without a cross lie in a group or a fact sheet and go with these.</translation>
    </message>
    <message>
        <source>Zu dieser Maßnahme gehört keine Idee.</source>
        <translation>No idea belongs to this measure.</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Karte</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Karte von Idee %1 ansehen</source>
        <translation>Look at the card of idea %1</translation>
    </message>
</context>
<context>
    <name>MeasureScope</name>
    <message>
        <source>Teilen</source>
        <translation>Divide</translation>
    </message>
    <message>
        <source>Jeder Teil behält alle Angaben und, wenn Sie nichts anderes wählen, alle Ideen. Reallabore und Rückmeldungen bekommt der erste.</source>
        <translation>Each part keeps everything that was said and, unless you choose otherwise, all ideas. The first one gets living labs and feedback.</translation>
    </message>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Die andere geht in dieser auf: Ideen, Bezüge und Sorgen kommen mit, leere Angaben werden gefüllt. Was hier steht, bleibt.</source>
        <translation>The other one becomes part of this: ideas, relations and worries come along, empty details are filled. What stands here stays.</translation>
    </message>
    <message>
        <source>Dafür braucht es eine zweite Maßnahme.</source>
        <translation>This needs a second measure.</translation>
    </message>
    <message>
        <source>Andere Maßnahme</source>
        <translation>Other measure</translation>
    </message>
    <message>
        <source>In diese aufnehmen</source>
        <translation>Take into this one</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ihre Ideen bleiben, ihre Nummer wird nicht wieder vergeben. Sie lässt sich zurückholen.</source>
        <translation>Its ideas stay, its number is not used again. It can be brought back.</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ja, löschen</source>
        <translation>Yes, delete</translation>
    </message>
    <message>
        <source>Löschen …</source>
        <translation>Delete …</translation>
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
    <message>
        <source>Was Sie sehen</source>
        <translation>What you see</translation>
    </message>
    <message>
        <source>Steckbrief</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bewertung</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Umfeld</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Zuschnitt</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Noch nicht gespeichert. Beim zweiten Mal wird verworfen, was Sie geschrieben haben.</source>
        <translation>Not saved yet. The second time, what you have written is discarded.</translation>
    </message>
</context>
<context>
    <name>MeasureSource</name>
    <message>
        <source>Wegnehmen: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>Ja, wegnehmen</source>
        <translation>Yes, take away</translation>
    </message>
    <message>
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>MeasureSplit</name>
    <message>
        <source>Titel der Teile, jeder in einer Zeile</source>
        <translation>Titles of the parts, one per line</translation>
    </message>
    <message>
        <source>Ideen, Gruppen und Steckbriefe aufteilen</source>
        <translation>Share out ideas, groups and fact sheets</translation>
    </message>
    <message>
        <source>Kommt noch in keinen Teil.</source>
        <translation>Does not go to any part yet.</translation>
    </message>
    <message>
        <source>%1 in den Teil %2</source>
        <translation>%1 into the part %2</translation>
    </message>
    <message>
        <source>Teilen</source>
        <translation>Divide</translation>
    </message>
</context>
<context>
    <name>MeasuresPane</name>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Alle Handlungsfelder</source>
        <translation>All fields of action</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Jeder Stand</source>
        <translation>Any status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Maßnahme(n)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 zurückholen</source>
        <translation>Bring back %1</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Noch gibt es keine Maßnahme. Kreuzen Sie unter „Ideen“ an, woraus eine werden soll, und wählen Sie „Maßnahme aus Auswahl“.</source>
        <translation>There is no measure yet. Under “Ideas”, tick what one is to be made of, and choose “Measure from the chosen”.</translation>
    </message>
    <message>
        <source>Keine Maßnahme passt.</source>
        <translation>No measure matches.</translation>
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
    <name>MethodChoice</name>
    <message>
        <source>Punkte</source>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Zustimmung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Konsensieren</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Kriterien</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Welche Vorschläge sind uns am wichtigsten? Schnell, auch für viele Vorschläge.</source>
        <translation>Which proposals matter most to us? Quick, for many proposals too.</translation>
    </message>
    <message>
        <source>Ein Punkt auf einer Skala: ein Stimmungsbild am Anfang oder am Ende, keine Entscheidung.</source>
        <translation>One dot on a scale: a mood at the beginning or end, not a decision.</translation>
    </message>
    <message>
        <source>Ein Punkt zwischen zwei Achsen, zum Beispiel Wirkung und Aufwand: zeigt, wo alle ähnlich denken.</source>
        <translation>One dot between two axes, for example effect and effort: shows where all think alike.</translation>
    </message>
    <message>
        <source>Fünf Stufen von „nein“ bis „ja“ zu jedem Vorschlag: ähnliche Vorschläge nehmen einander nichts weg.</source>
        <translation>Five steps from “no” to “yes” for every proposal: similar proposals take nothing from each other.</translation>
    </message>
    <message>
        <source>Wie viel spricht dagegen? Der Vorschlag mit dem kleinsten Widerstand ist einem Konsens am nächsten.</source>
        <translation>How much speaks against it? The proposal with the least resistance is nearest to consensus.</translation>
    </message>
    <message>
        <source>Jeder Vorschlag nach mehreren gewichteten Kriterien: gründlich, für wenige Vorschläge.</source>
        <translation>Every proposal by several weighted criteria: thorough, for few proposals.</translation>
    </message>
    <message>
        <source>Wie wird abgestimmt?</source>
        <translation>How do we vote?</translation>
    </message>
</context>
<context>
    <name>MethodSettings</name>
    <message>
        <source>Gruppen</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>Karten</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>Nur die Frage</source>
        <translation>The question only</translation>
    </message>
    <message>
        <source>Minuspunkte je Person</source>
        <translation>Minus dots per person</translation>
    </message>
    <message>
        <source>höchstens je Stelle</source>
        <translation>at most on one</translation>
    </message>
    <message>
        <source>Worüber</source>
        <translation>What on</translation>
    </message>
    <message>
        <source>Felder je Achse</source>
        <translation>Fields per axis</translation>
    </message>
    <message>
        <source>Stufen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Links heißt</source>
        <translation>Left means</translation>
    </message>
    <message>
        <source>1 heißt</source>
        <translation>1 means</translation>
    </message>
    <message>
        <source>Rechts heißt</source>
        <translation>Right means</translation>
    </message>
    <message>
        <source>%1 heißt</source>
        <translation>%1 means</translation>
    </message>
    <message>
        <source>Unten heißt</source>
        <translation>Bottom means</translation>
    </message>
    <message>
        <source>Oben heißt</source>
        <translation>Top means</translation>
    </message>
    <message>
        <source>Passivlösung</source>
        <translation>Passive solution</translation>
    </message>
    <message>
        <source>Sie steht als letzter Vorschlag mit auf dem Stimmzettel. Leer: ohne Passivlösung.</source>
        <translation>It stands on the ballot paper as the last proposal. Empty: no passive solution.</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Voriger Monat</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Kein Tag</source>
        <translation>No day</translation>
    </message>
</context>
<context>
    <name>MoreFormats</name>
    <message>
        <source>Weniger Formate</source>
        <translation>Fewer formats</translation>
    </message>
    <message>
        <source>Weitere Formate: Word, Excel, Bilder, offene Daten …</source>
        <translation>More formats: Word, Excel, pictures, open data …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Steckbriefe</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Frühere Ideen</source>
        <translation>Former ideas</translation>
    </message>
    <message>
        <source>Pinnwände</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Karte suchen</source>
        <translation>Find a card</translation>
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
        <source>Gespräch mitschreiben</source>
        <translation>Take notes of a conversation</translation>
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
    <name>NumberPad</name>
    <message>
        <source>Ziffern</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nächste Zeile</source>
        <translation>Next row</translation>
    </message>
</context>
<context>
    <name>OfficeComparisonController</name>
    <message>
        <source>Rangfolge</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Felder und Workshops</source>
        <translation>Fields and workshops</translation>
    </message>
    <message>
        <source>Felder und Querschnittsthemen</source>
        <translation>Fields and cross-cutting topics</translation>
    </message>
    <message>
        <source>Wege und Zielgruppen</source>
        <translation>Channels and target groups</translation>
    </message>
    <message>
        <source>Erreichte Zielgruppen</source>
        <translation>Target groups reached</translation>
    </message>
    <message>
        <source>Zustimmung und Ablehnung</source>
        <translation>Agreement and disagreement</translation>
    </message>
    <message>
        <source>Beteiligung im Lauf der Zeit</source>
        <translation>Participation over time</translation>
    </message>
</context>
<context>
    <name>OfficeIdeaSheet</name>
    <message>
        <source>Workshop oder Datei</source>
        <translation>Workshop or file</translation>
    </message>
    <message>
        <source>Karte oder Zeile</source>
        <translation>Card or row</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Runde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Querschnittsthemen</source>
        <translation>Cross-cutting topics</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Gruppen</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>im Workshop nicht mehr vorhanden</source>
        <translation>no longer in the workshop</translation>
    </message>
    <message>
        <source>%1: %2 (Platz %3)</source>
        <translation>%1: %2 (place %3)</translation>
    </message>
    <message>
        <source>%1 dafür, %2 dagegen, %3 Kommentare</source>
        <translation>%1 for, %2 against, %3 comments</translation>
    </message>
</context>
<context>
    <name>OfficeIdeasController</name>
    <message>
        <source>ohne Gruppe</source>
        <translation>without a group</translation>
    </message>
</context>
<context>
    <name>OfficeImportController</name>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>schon eingelesen</source>
        <translation>read before</translation>
    </message>
    <message>
        <source>Zeile %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>… und weitere %1 Zeilen</source>
        <translation>… and %1 more rows</translation>
    </message>
    <message>
        <source>eingelesen</source>
        <translation>read in</translation>
    </message>
    <message>
        <source>Karte %1: %2</source>
        <translation>Card %1: %2</translation>
    </message>
    <message>
        <source>… und weitere %1 Bilder</source>
        <translation>… and %1 more pictures</translation>
    </message>
    <message>
        <source>Vorlage übernommen: %1</source>
        <translation>Template taken over: %1</translation>
    </message>
    <message>
        <source>Die Vorlage %1 gibt es schon; sie bleibt.</source>
        <translation>The template %1 exists already; it stays.</translation>
    </message>
    <message>
        <source>Geändert: „%1“ → „%2“</source>
        <translation>Changed: “%1” → “%2”</translation>
    </message>
    <message>
        <source>Nicht mehr da: „%1“</source>
        <translation>No longer there: “%1”</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Ideenspeicher</source>
        <translation>Idea pool</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rückmeldungen</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Maßnahmen einer anderen Kommune</source>
        <translation>Measures of another town</translation>
    </message>
    <message>
        <source>%1 Zeilen</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 neu</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 gleich</source>
        <translation>%1 unchanged</translation>
    </message>
    <message>
        <source>%1 ersetzt</source>
        <translation>%1 replaced</translation>
    </message>
    <message>
        <source>%1 entfallen</source>
        <translation>%1 gone</translation>
    </message>
    <message>
        <source>%1 ausgelassen</source>
        <translation>%1 left out</translation>
    </message>
    <message>
        <source>Bilder von Karten: %1</source>
        <translation>Pictures of cards: %1</translation>
    </message>
    <message>
        <source>%1 neue Rückmeldungen zu Maßnahmen</source>
        <translation>%1 new pieces of feedback on measures</translation>
    </message>
    <message>
        <source>%1 Rückmeldungen ohne Maßnahme hier</source>
        <translation>%1 pieces of feedback without a measure here</translation>
    </message>
</context>
<context>
    <name>OfficeMeasureContext</name>
    <message>
        <source>Nur intern</source>
        <translation>Internal only</translation>
    </message>
</context>
<context>
    <name>OfficeMeasureOrigin</name>
    <message>
        <source>Daraus übernommen und bleibt: %1.</source>
        <translation>Taken over from it and stays: %1.</translation>
    </message>
    <message>
        <source>Der Workshop hat das nicht mehr; es lässt sich nicht zurückholen.</source>
        <translation>Its workshop no longer has it; it cannot be brought back.</translation>
    </message>
    <message>
        <source>Im Katalog bleibt es; Sie können es zurückholen.</source>
        <translation>It stays in the catalogue; you can bring it back.</translation>
    </message>
    <message>
        <source>%1 – weggenommen am %2</source>
        <translation>%1 – taken away on %2</translation>
    </message>
    <message>
        <source>Idee %1</source>
        <translation>Idea %1</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Steckbrief</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>OfficeMeasureSheet</name>
    <message>
        <source>Hat %1 aufgenommen</source>
        <translation>Has taken in %1</translation>
    </message>
    <message>
        <source>War ein Teil von %1</source>
        <translation>Was a part of %1</translation>
    </message>
    <message>
        <source>Ist in %1 aufgegangen</source>
        <translation>Became part of %1</translation>
    </message>
    <message>
        <source>Ein Teil davon ist jetzt %1</source>
        <translation>A part of it is now %1</translation>
    </message>
    <message>
        <source>%1: 1 Idee</source>
        <translation>%1: 1 idea</translation>
    </message>
    <message>
        <source>%1: %2 Ideen</source>
        <translation>%1: %2 ideas</translation>
    </message>
    <message>
        <source>%1: %2 von 5</source>
        <translation>%1: %2 of 5</translation>
    </message>
    <message>
        <source>Synergie mit %1</source>
        <translation>Synergy with %1</translation>
    </message>
    <message>
        <source>Zielkonflikt mit %1</source>
        <translation>Conflict of aims with %1</translation>
    </message>
    <message>
        <source>Gibt es schon: %1</source>
        <translation>Exists already: %1</translation>
    </message>
    <message>
        <source>Erweitert: %1</source>
        <translation>Extends: %1</translation>
    </message>
    <message>
        <source>1 Punkt</source>
        <translation>1 dot</translation>
    </message>
    <message>
        <source>%1 Punkte</source>
        <translation>%1 dots</translation>
    </message>
    <message>
        <source>%1 Ja, %2 Nein, %3 Enthaltungen</source>
        <translation>%1 yes, %2 no, %3 abstentions</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Einordnung</source>
        <translation>Where it belongs</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Umsetzung</source>
        <translation>Realisation</translation>
    </message>
    <message>
        <source>Nutzen</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Für andere</source>
        <translation>For others</translation>
    </message>
    <message>
        <source>Beteiligung</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Aspekte</source>
        <translation>Aspects</translation>
    </message>
    <message>
        <source>Im Projektbüro</source>
        <translation>In the project office</translation>
    </message>
</context>
<context>
    <name>OfficeMeasuresController</name>
    <message>
        <source>In %1 stand etwas anderes bei: %2.</source>
        <translation>%1 said something else about: %2.</translation>
    </message>
    <message>
        <source>Es bleibt dort erhalten; unter „Herkunft“ sehen Sie es an.</source>
        <translation>It is kept there; look at it under “Origin”.</translation>
    </message>
</context>
<context>
    <name>OfficeOutputsController</name>
    <message>
        <source>Der Ordner lässt sich hier nicht öffnen.</source>
        <translation>The folder cannot be opened here.</translation>
    </message>
    <message>
        <source>Maßnahmenkatalog (PDF)</source>
        <translation>Catalogue of measures (PDF)</translation>
    </message>
    <message>
        <source>Maßnahmenkatalog (Word)</source>
        <translation>Catalogue of measures (Word)</translation>
    </message>
    <message>
        <source>Alle Tabellen (Excel)</source>
        <translation>All tables (Excel)</translation>
    </message>
    <message>
        <source>Beschlussvorlage (Word)</source>
        <translation>Decision paper (Word)</translation>
    </message>
    <message>
        <source>Beschlussvorlage (PDF)</source>
        <translation>Decision paper (PDF)</translation>
    </message>
    <message>
        <source>Öffentliche Seiten (Ordner)</source>
        <translation>Public pages (folder)</translation>
    </message>
    <message>
        <source>Nachtrag zum Protokoll (PDF)</source>
        <translation>Supplement to the protocol (PDF)</translation>
    </message>
    <message>
        <source>Antworten für Ideenspeicher (Ordner)</source>
        <translation>Answers for idea pools (folder)</translation>
    </message>
    <message>
        <source>Frühere Ideen für einen Folge-Workshop (JSON)</source>
        <translation>Former ideas for a follow-up workshop (JSON)</translation>
    </message>
    <message>
        <source>Umsetzungsbericht (PDF)</source>
        <translation>Monitoring report (PDF)</translation>
    </message>
    <message>
        <source>Paket für eine andere Kommune (JSON)</source>
        <translation>Package for another town (JSON)</translation>
    </message>
    <message>
        <source>Gebiete der Reallabore (GeoJSON)</source>
        <translation>Areas of living labs (GeoJSON)</translation>
    </message>
    <message>
        <source>Ausstellung der Maßnahmen (Workshop-Datei)</source>
        <translation>Exhibition of the measures (workshop file)</translation>
    </message>
    <message>
        <source>Steckbriefe mit QR-Code (PDF)</source>
        <translation>Fact sheets with QR code (PDF)</translation>
    </message>
    <message>
        <source>Steckbriefe mit QR-Code (Word)</source>
        <translation>Fact sheets with QR code (Word)</translation>
    </message>
    <message>
        <source>Schilder für Rückmeldungen (PDF)</source>
        <translation>Signs for feedback (PDF)</translation>
    </message>
</context>
<context>
    <name>OfficePanes</name>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Doppelte</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Ausgaben</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Tische</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>OfficePictures</name>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Stimmzettel mit mindestens einem Punkt geteilt durch alle abgegebenen Stimmzettel</source>
        <translation>Ballots with at least one dot divided by all ballots cast</translation>
    </message>
    <message>
        <source>Platz</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Worauf</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>gezählt</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>daneben</source>
        <translation>beside</translation>
    </message>
    <message>
        <source>Je größer die Fläche, desto mehr Ideen. Eine Idee kann zu mehreren Themen gehören.</source>
        <translation>The larger the area, the more ideas. An idea may belong to several topics.</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Zahl der Ideen. Die Summe am Ende einer Zeile zählt jede Idee einmal; insgesamt sind es %1.</source>
        <translation>Number of ideas. The sum at the end of a row counts every idea once; there are %1 in all.</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>zu keinem Workshop eingeladen</source>
        <translation>invited to no workshop</translation>
    </message>
    <message>
        <source>noch keine Idee</source>
        <translation>no idea yet</translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Zahl der Ideen, die eine Zielgruppe betreffen.</source>
        <translation>Number of ideas that concern a target group.</translation>
    </message>
    <message>
        <source>Stimmen auf den Plattformen; oben, wo am meisten Stimmen gegeneinander stehen.</source>
        <translation>Votes on the platforms; at the top where most votes stand against each other.</translation>
    </message>
    <message>
        <source>Idee</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>dafür</source>
        <translation>for</translation>
    </message>
    <message>
        <source>dagegen</source>
        <translation>against</translation>
    </message>
    <message>
        <source>%1 Workshops, %2 Ideen</source>
        <translation>%1 workshops, %2 ideas</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Menschen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Menschen in den Workshops eines Monats; Dateien ohne Datum fehlen hier.</source>
        <translation>People in the workshops of a month; files without a date are not here.</translation>
    </message>
    <message>
        <source>%1 Stimmzettel</source>
        <translation>%1 ballots</translation>
    </message>
    <message>
        <source>%1 von %2 Punkten</source>
        <translation>%1 of %2 dots</translation>
    </message>
</context>
<context>
    <name>OfficeScreen</name>
    <message>
        <source>Projektbüro</source>
        <translation>Project office</translation>
    </message>
    <message>
        <source>Alle Workshops und Ideenspeicher eines Prozesses in einem Katalog.</source>
        <translation>All workshops and idea pools of a process in one catalogue.</translation>
    </message>
    <message>
        <source>Bereiche des Projektbüros</source>
        <translation>Parts of the project office</translation>
    </message>
    <message>
        <source>Anderer Katalog</source>
        <translation>Another catalogue</translation>
    </message>
</context>
<context>
    <name>OfficeSenderForm</name>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Leer: das Vorhaben aus dem ersten Workshop</source>
        <translation>Empty: the programme of the first workshop</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Leer: die Kommune aus dem ersten Workshop</source>
        <translation>Empty: the municipality of the first workshop</translation>
    </message>
    <message>
        <source>Herausgegeben von</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Zum Beispiel Projektbüro, Amt oder Stelle</source>
        <translation>For example project office, department or unit</translation>
    </message>
    <message>
        <source>Auftraggeber</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Projektdurchführung</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Laufzeit</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Förderung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Wie der Fördergeber es verlangt</source>
        <translation>As the funder asks for it</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Eine Stelle, keine Person: Telefon, E-Mail</source>
        <translation>An office, no person: phone, e-mail</translation>
    </message>
</context>
<context>
    <name>OfficeSourcesController</name>
    <message>
        <source>Steckbrief „%1“ (%2)</source>
        <translation>Fact sheet “%1” (%2)</translation>
    </message>
    <message>
        <source>Gruppe „%1“ (%2)</source>
        <translation>Group “%1” (%2)</translation>
    </message>
    <message>
        <source>Nur diese Idee</source>
        <translation>This idea only</translation>
    </message>
    <message>
        <source>1 Idee</source>
        <translation>1 idea</translation>
    </message>
    <message>
        <source>%1 Ideen</source>
        <translation>%1 ideas</translation>
    </message>
    <message>
        <source>Aufgenommen in %1</source>
        <translation>Added to %1</translation>
    </message>
</context>
<context>
    <name>OfficeTablesController</name>
    <message>
        <source>Hier kommen nur Workshops zusammen.</source>
        <translation>Only workshops come together here.</translation>
    </message>
    <message>
        <source>Der Ordner lässt sich hier nicht öffnen.</source>
        <translation>The folder cannot be opened here.</translation>
    </message>
    <message>
        <source>Plenum</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Alle Tische</source>
        <translation>All tables</translation>
    </message>
</context>
<context>
    <name>OpenPane</name>
    <message>
        <source>Offene Fragen und Bedenken</source>
        <translation>Open questions and concerns</translation>
    </message>
    <message>
        <source>Noch hat niemand eine Frage gestellt oder Bedenken genannt. Beides schreiben Sie unter „Themen“ auf.</source>
        <translation>Nobody has asked a question or named a concern yet. Write both down under “Topics”.</translation>
    </message>
    <message>
        <source>Alle Fragen und Bedenken haben eine Antwort.</source>
        <translation>All questions and concerns have an answer.</translation>
    </message>
    <message>
        <source>Beantwortet</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>steht auf einer Karte</source>
        <translation>stands on a card</translation>
    </message>
    <message>
        <source>Der ganze Workshop</source>
        <translation>The whole workshop</translation>
    </message>
    <message>
        <source>nur intern</source>
        <translation>internal only</translation>
    </message>
    <message>
        <source>Zum Thema</source>
        <translation>To the topic</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Antwort schreiben</source>
        <translation>Write an answer</translation>
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
    <name>OutcomeView</name>
    <message>
        <source>Wessen Stimmen</source>
        <translation>Whose votes</translation>
    </message>
</context>
<context>
    <name>OutputFolderChooser</name>
    <message>
        <source>Ordner für Ausgaben</source>
        <translation>Folder for outputs</translation>
    </message>
</context>
<context>
    <name>OutputPlace</name>
    <message>
        <source>Wohin</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Anderer Ordner …</source>
        <translation>Other folder …</translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Wird geschrieben …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Was nur für die Verwaltung ist, kommt nicht hinein. Nichts wird überschrieben.</source>
        <translation>What is for the administration only is left out. Nothing is overwritten.</translation>
    </message>
</context>
<context>
    <name>OutputsPane</name>
    <message>
        <source>Was ausgegeben wird</source>
        <translation>What is put out</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Name der Kommune</source>
        <translation>Name of the town</translation>
    </message>
    <message>
        <source>Wie er in den Texten steht; dort wird er zum Platzhalter.</source>
        <translation>As it stands in the texts; there it becomes a placeholder.</translation>
    </message>
    <message>
        <source>Adresse für Rückmeldungen</source>
        <translation>Address for feedback</translation>
    </message>
    <message>
        <source>Zum Beispiel https://stadt.example/meinung/{key}. Statt {key} steht die Nummer, etwa M-01.</source>
        <translation>For example https://town.example/feedback/{key}. The number takes the place of {key}, such as M-01.</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Noch ist kein Workshop eingelesen.</source>
        <translation>No workshop has been read in yet.</translation>
    </message>
    <message>
        <source>Noch gibt es keine öffentliche Maßnahme.</source>
        <translation>There is no public measure yet.</translation>
    </message>
    <message>
        <source>Ohne Auswahl sind es alle Maßnahmen.</source>
        <translation>Without a choice it is all measures.</translation>
    </message>
    <message>
        <source>Absender: %1</source>
        <translation>Sender: %1</translation>
    </message>
    <message>
        <source>Noch ist kein Absender eingetragen.</source>
        <translation>No sender has been entered yet.</translation>
    </message>
    <message>
        <source>Absender ändern …</source>
        <translation>Change sender …</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
</context>
<context>
    <name>PackageCover</name>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Wer unterschreibt</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Stadt oder Projektbüro</source>
        <translation>Town or project office</translation>
    </message>
    <message>
        <source>Wer das Paket öffnet, sieht diesen Namen, und ob jemand das Paket verändert hat.</source>
        <translation>Who opens the package sees this name, and whether somebody changed the package.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wer unterschreibt.</source>
        <translation>Please enter who signs.</translation>
    </message>
    <message>
        <source>Mit Passwort schützen</source>
        <translation>Protect with a password</translation>
    </message>
    <message>
        <source>Passwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ohne das Passwort öffnet niemand das Paket, auch Sie nicht. Es wird nirgends gespeichert.</source>
        <translation>Without the password nobody opens the package, not even you. It is stored nowhere.</translation>
    </message>
    <message>
        <source>Passwort noch einmal</source>
        <translation>Password once more</translation>
    </message>
    <message>
        <source>Die beiden Passwörter sind noch nicht gleich.</source>
        <translation>The two passwords are not the same yet.</translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message>
        <source>Workshop-Paket öffnen</source>
        <translation>Open a workshop package</translation>
    </message>
    <message>
        <source>Passwort des Pakets</source>
        <translation>Password of the package</translation>
    </message>
    <message>
        <source>Das Paket wird geöffnet. Das dauert einige Sekunden.</source>
        <translation>The package is being opened. This takes some seconds.</translation>
    </message>
    <message>
        <source>Das Passwort haben Sie von der Person, die Ihnen das Paket gegeben hat.</source>
        <translation>You have the password from the person who gave you the package.</translation>
    </message>
    <message>
        <source>Das Passwort passt nicht, oder die Datei ist beschädigt.</source>
        <translation>The password does not fit, or the file is damaged.</translation>
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
    <message>
        <source>Der Workshop wird hier angelegt</source>
        <translation>The workshop will be made here</translation>
    </message>
    <message>
        <source>Entsperren</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Trotzdem öffnen</source>
        <translation>Open all the same</translation>
    </message>
    <message>
        <source>Anlegen und öffnen</source>
        <translation>Make and open</translation>
    </message>
    <message>
        <source>Anderer Ordner …</source>
        <translation>Other folder …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ordner für den Workshop</source>
        <translation>Folder for the workshop</translation>
    </message>
</context>
<context>
    <name>PackageSigner</name>
    <message>
        <source>Unterzeichnet von %1, bekannt seit %2.</source>
        <translation>Signed by %1, known since %2.</translation>
    </message>
    <message>
        <source>Unterzeichnet von %1. Zum ersten Mal gesehen, Fingerabdruck %2.</source>
        <translation>Signed by %1. Seen for the first time, fingerprint %2.</translation>
    </message>
    <message>
        <source>Achtung: anderer Schlüssel als bisher. Unterzeichnet als %1, bekannt seit %2.</source>
        <translation>Attention: another key than before. Signed as %1, known since %2.</translation>
    </message>
    <message>
        <source>Nicht unterzeichnet. Von wem das Paket stammt, lässt sich nicht prüfen.</source>
        <translation>Not signed. Nobody can check who the package comes from.</translation>
    </message>
    <message>
        <source>Lassen Sie sich den Fingerabdruck vorlesen, wenn Sie sichergehen möchten. Wer von nun an so unterzeichnet, ist bekannt.</source>
        <translation>Have the fingerprint read out to you if you want to be sure. Who signs like this from now on is known.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie dort nach, ob dieser Fingerabdruck stimmt: %1</source>
        <translation>Please ask them whether this fingerprint is right: %1</translation>
    </message>
    <message>
        <source>Ich habe nachgefragt, der Schlüssel gilt.</source>
        <translation>I have asked, the key is valid.</translation>
    </message>
</context>
<context>
    <name>PaneList</name>
    <message>
        <source>Was vorbereitet wird</source>
        <translation>What is prepared</translation>
    </message>
</context>
<context>
    <name>PaperCountPage</name>
    <message>
        <source>Erste Person: Bitte zählen Sie Stimmzettel und Punkte.</source>
        <translation>First person: please count papers and dots.</translation>
    </message>
    <message>
        <source>Die erste Person ist fertig. Bitte holen Sie jetzt die zweite Person.</source>
        <translation>The first person has finished. Please fetch the second person now.</translation>
    </message>
    <message>
        <source>Zweite Person: Bitte zählen Sie noch einmal, ohne nachzufragen.</source>
        <translation>Second person: please count once more, without asking.</translation>
    </message>
    <message>
        <source>Beide haben dasselbe gezählt.</source>
        <translation>Both counted the same.</translation>
    </message>
    <message>
        <source>Die Zählungen stimmen nicht überein. Bitte zählen beide die markierten Zeilen noch einmal.</source>
        <translation>The counts differ. Please both count the marked rows once more.</translation>
    </message>
    <message>
        <source>Auf Papier zählen</source>
        <translation>Count on paper</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e) von den Fotos übernehmen</source>
        <translation>
            <numerusform>Take over %n dot from the photos</numerusform>
            <numerusform>Take over %n dots from the photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Die erste Zählung beginnt mit den Punkten auf den Fotos. Bitte prüfen Sie jede Zahl an der Pinnwand und geben Sie die Zahl der Stimmzettel ein.</source>
        <translation>The first count begins with the dots on the photos. Please check every number at the pin board and enter the number of ballot papers.</translation>
    </message>
    <message>
        <source>Gezählt</source>
        <translation>Counted</translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel auf Papier, von zwei Personen bestätigt. Die Punkte werden beim Beenden dazugezählt.</source>
        <translation>
            <numerusform>%n ballot paper counted by hand, confirmed by two people. Its dots are added when the vote ends.</numerusform>
            <numerusform>%n ballot papers counted by hand, confirmed by two people. Their dots are added when the vote ends.</numerusform>
        </translation>
    </message>
    <message>
        <source>Die zweite Person sieht nicht, was die erste gezählt hat.</source>
        <translation>The second person does not see what the first has counted.</translation>
    </message>
    <message numerus="yes">
        <source>Vom Foto begonnen, %n Zahl(en) berichtigt.</source>
        <translation>
            <numerusform>Begun from the photo, %n number corrected.</numerusform>
            <numerusform>Begun from the photo, %n numbers corrected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zweite Person ist da</source>
        <translation>The second person is here</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ziffern tippen, dann die nächste Zeile.</source>
        <translation>Type the digits, then the next row.</translation>
    </message>
    <message>
        <source>Beide zählen neu</source>
        <translation>Both count again</translation>
    </message>
    <message>
        <source>Verwerfen und neu zählen</source>
        <translation>Discard and count again</translation>
    </message>
    <message>
        <source>Fertig gezählt</source>
        <translation>Counting done</translation>
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
    <message numerus="yes">
        <source>noch %n Minuspunkt(e)</source>
        <translation>
            <numerusform>%n minus dot left</numerusform>
            <numerusform>%n minus dots left</numerusform>
        </translation>
    </message>
    <message>
        <source>kein Minuspunkt mehr</source>
        <translation>no minus dots left</translation>
    </message>
    <message numerus="yes">
        <source>noch %n Angabe(n)</source>
        <translation>
            <numerusform>%n answer to go</numerusform>
            <numerusform>%n answers to go</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 von %2 angegeben</source>
        <translation>%1 of %2 given</translation>
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
        <source>Doch ausfüllen</source>
        <translation>Fill in after all</translation>
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
    <message>
        <source>Pinnwand fotografiert? Karten vom Foto …</source>
        <translation>Taken a photo of the pin board? Cards from a photo …</translation>
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
    <name>ParkedPanel</name>
    <message>
        <source>Themenspeicher</source>
        <translation>Parking lot</translation>
    </message>
    <message>
        <source>Hier warten Karten, die später drankommen.</source>
        <translation>Cards wait here whose turn comes later.</translation>
    </message>
    <message>
        <source>Dazu sagen …</source>
        <translation>Say about it …</translation>
    </message>
    <message>
        <source>Auf die Pinnwand</source>
        <translation>Onto the board</translation>
    </message>
</context>
<context>
    <name>PersonalDataPanel</name>
    <message>
        <source>Angaben zu Personen</source>
        <translation>Personal data</translation>
    </message>
    <message numerus="yes">
        <source>An %n Stelle(n) kann etwas über Personen stehen. Bitte entscheiden Sie, bevor Sie öffentliche Dateien schreiben.</source>
        <translation>
            <numerusform>%n place may tell something about people. Please decide before you write public files.</numerusform>
            <numerusform>%n places may tell something about people. Please decide before you write public files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles entschieden. Geschwärztes steht in öffentlichen Dateien als […].</source>
        <translation>All decided. In public files, what is blackened stands as […].</translation>
    </message>
    <message>
        <source>Alle übrigen bleiben</source>
        <translation>Keep all the rest</translation>
    </message>
    <message>
        <source>Alle übrigen schwärzen</source>
        <translation>Blacken all the rest</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere Stelle(n) zeigen</source>
        <translation>
            <numerusform>Show %n more place</numerusform>
            <numerusform>Show %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalPlace</name>
    <message>
        <source>E-Mail-Adresse</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telefonnummer</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Karte %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>Gruppe %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Abstimmung über %1</source>
        <translation>Vote on %1</translation>
    </message>
    <message>
        <source>Aussage</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Satz zur Einordnung</source>
        <translation>Sentence on the classification</translation>
    </message>
    <message>
        <source>Einschätzung</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Maßnahme %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Steckbrief %1</source>
        <translation>Profile %1</translation>
    </message>
    <message>
        <source>Was geschieht mit „%1“?</source>
        <translation>What becomes of “%1”?</translation>
    </message>
    <message>
        <source>Bleibt</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Schwärzen</source>
        <translation>Blacken</translation>
    </message>
    <message>
        <source>Alles nur intern</source>
        <translation>All of it internal only</translation>
    </message>
</context>
<context>
    <name>PhaseActions</name>
    <message>
        <source>Früher</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Doppeln</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PhaseNotes</name>
    <message>
        <source>Anleitung und Notizen</source>
        <translation>Instructions and notes</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Notizen fertig</source>
        <translation>Notes done</translation>
    </message>
    <message>
        <source>Notizen ändern</source>
        <translation>Edit notes</translation>
    </message>
    <message>
        <source>Noch keine Notizen.</source>
        <translation>No notes yet.</translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>**fett**, und Listen mit einem Strich am Anfang der Zeile.</source>
        <translation>**bold**, and lists with a dash at the beginning of the line.</translation>
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
        <source>Art</source>
        <translation>Kind</translation>
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
        <source>**fett**, - Aufzählung, ## Überschrift</source>
        <translation>**bold**, - list, ## heading</translation>
    </message>
</context>
<context>
    <name>PhasePreview</name>
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
    <message>
        <source>läuft</source>
        <translation>running</translation>
    </message>
    <message>
        <source>übersprungen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>war schon</source>
        <translation>has been</translation>
    </message>
    <message>
        <source>Mit Alt und Pfeil wird die Phase verschoben.</source>
        <translation>Alt and an arrow move the phase.</translation>
    </message>
</context>
<context>
    <name>PhaseRules</name>
    <message>
        <source>Was die Runde in dieser Phase darf</source>
        <translation>What the room may do in this phase</translation>
    </message>
    <message>
        <source>Wenn die Zeit um ist, nur noch ansehen</source>
        <translation>Look only when the time is up</translation>
    </message>
    <message>
        <source>Der Bildschirm zeigt</source>
        <translation>The screen shows</translation>
    </message>
    <message>
        <source>Pinnwand</source>
        <translation>Board</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>Ankommen</source>
        <translation>Arriving</translation>
    </message>
    <message>
        <source>Karten schreiben</source>
        <translation>Write cards</translation>
    </message>
    <message>
        <source>Ordnen</source>
        <translation>Sorting</translation>
    </message>
    <message>
        <source>Abstimmen</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Besprechen</source>
        <translation>Discuss</translation>
    </message>
    <message>
        <source>Ausarbeiten</source>
        <translation>Working out</translation>
    </message>
    <message>
        <source>Abschluss</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Karten ändern</source>
        <translation>Change cards</translation>
    </message>
    <message>
        <source>Karten verschieben</source>
        <translation>move cards</translation>
    </message>
    <message>
        <source>Gruppen bilden</source>
        <translation>Form groups</translation>
    </message>
    <message>
        <source>Dateien ausgeben</source>
        <translation>Hand out files</translation>
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
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Steckbriefe</source>
        <translation>Profiles</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Karten vom Foto</source>
        <translation>Cards from a photo</translation>
    </message>
    <message>
        <source>Fotografieren Sie die ganze Pinnwand gerade von vorn. Bitte ohne Menschen im Bild.</source>
        <translation>Take a photo of the whole pin board, straight from the front. Please no people in the picture.</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Foto wählen</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Gedruckte Karten mit Erkennungszeichen werden sicher erkannt, freie Zettel als Vorschlag. Hängen vier Erkennungszeichen an den Ecken der Pinnwand, liegen die Karten hier wie dort. Alles geschieht auf diesem Computer; das Foto selbst wird nur behalten, wenn Sie es wünschen.</source>
        <translation>Printed cards with marks are recognised reliably, free notes as suggestions. If four marks hang at the corners of the pin board, the cards lie here as they do there. Everything happens on this computer; the photo itself is kept only if you wish.</translation>
    </message>
    <message>
        <source>Fotos wählen …</source>
        <translation>Choose photos …</translation>
    </message>
    <message>
        <source>Mit der Kamera aufnehmen</source>
        <translation>Take a photo with the camera</translation>
    </message>
    <message>
        <source>Oder ziehen Sie Fotos oder PDF-Dateien vom Scanner auf diese Seite.</source>
        <translation>Or drag photos or PDF files from the scanner onto this page.</translation>
    </message>
    <message>
        <source>Neue Fotos von selbst holen</source>
        <translation>Fetch new photos by itself</translation>
    </message>
    <message>
        <source>Neue Fotos aus %1 werden gelesen, sobald sie dort liegen.</source>
        <translation>New photos from %1 are read as soon as they are there.</translation>
    </message>
    <message>
        <source>Legt ein Telefon oder eine Kamera Fotos in einen Ordner, werden neue von dort gelesen.</source>
        <translation>If a phone or camera puts photos into a folder, new ones are read from there.</translation>
    </message>
    <message>
        <source>Nicht mehr beobachten</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>Ordner beobachten …</source>
        <translation>Watch a folder …</translation>
    </message>
    <message>
        <source>Texte prüfen</source>
        <translation>Check texts</translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) vom Foto hat noch niemand mit dem Bild verglichen.</source>
        <translation>
            <numerusform>Nobody has compared %n card from a photo with its picture yet.</numerusform>
            <numerusform>Nobody has compared %n cards from photos with their pictures yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Fotos von Pinnwänden</source>
        <translation>Photos of pin boards</translation>
    </message>
    <message>
        <source>Fotos und Scans (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.heic *.pdf)</source>
        <translation>Photos and scans (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.heic *.pdf)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>PhotoCorners</name>
    <message>
        <source>Ecke oben links</source>
        <translation>Upper left corner</translation>
    </message>
    <message>
        <source>Ecke oben rechts</source>
        <translation>Upper right corner</translation>
    </message>
    <message>
        <source>Ecke unten rechts</source>
        <translation>Lower right corner</translation>
    </message>
    <message>
        <source>Ecke unten links</source>
        <translation>Lower left corner</translation>
    </message>
</context>
<context>
    <name>PhotoFolderChooser</name>
    <message>
        <source>Ordner mit neuen Fotos</source>
        <translation>Folder with new photos</translation>
    </message>
</context>
<context>
    <name>PhotoFrame</name>
    <message>
        <source>%1 rot</source>
        <translation>%1 red</translation>
    </message>
    <message>
        <source>%1 blau</source>
        <translation>%1 blue</translation>
    </message>
</context>
<context>
    <name>PhotoFrames</name>
    <message>
        <source>Foto %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Freie Karte %1</source>
        <translation>Free card %1</translation>
    </message>
    <message>
        <source>Gedruckte Karte %1</source>
        <translation>Printed card %1</translation>
    </message>
</context>
<context>
    <name>PhotoPlaces</name>
    <message>
        <source>Spalte %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>PhotoPlacing</name>
    <message>
        <source>Wo die Karten liegen</source>
        <translation>Where the cards lie</translation>
    </message>
    <message>
        <source>Wie an der Wand</source>
        <translation>As on the wall</translation>
    </message>
    <message>
        <source>Gruppe je Spalte</source>
        <translation>A group per column</translation>
    </message>
    <message>
        <source>In den Bereich „%1“</source>
        <translation>Into the area “%1”</translation>
    </message>
</context>
<context>
    <name>PhotoReview</name>
    <message numerus="yes">
        <source>%n Karte(n) gefunden</source>
        <translation>
            <numerusform>%n card found</numerusform>
            <numerusform>%n cards found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kommen auf die Pinnwand.</source>
        <translation>
            <numerusform>%n goes onto the board.</numerusform>
            <numerusform>%n go onto the board.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rahmen auf dem Foto ziehen</source>
        <translation>Draw a frame on the photo</translation>
    </message>
    <message>
        <source>Karte dazu</source>
        <translation>Add a card</translation>
    </message>
    <message>
        <source>Ecken zeigen</source>
        <translation>Show the corners</translation>
    </message>
    <message>
        <source>Mit diesen Ecken lesen</source>
        <translation>Read with these corners</translation>
    </message>
    <message>
        <source>Berühren Sie eine Karte auf dem Foto, um sie wegzulassen, zu teilen oder ihre Punkte zu berichtigen.</source>
        <translation>Touch a card on the photo to leave it out, split it or correct its dots.</translation>
    </message>
    <message>
        <source>Foto zum Protokoll behalten</source>
        <translation>Keep the photo for the record</translation>
    </message>
    <message>
        <source>Foto weglassen</source>
        <translation>Leave photo out</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take in</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>Karten vom Foto</source>
        <translation>Cards from a photo</translation>
    </message>
    <message>
        <source>Das Foto wird gelesen. Das dauert einige Sekunden.</source>
        <translation>The photo is being read. That takes some seconds.</translation>
    </message>
    <message>
        <source>Foto lesen</source>
        <translation>Read photo</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>Es wurden keine Karten gefunden. Mit „Karte dazu“ ziehen Sie selbst einen Rahmen um eine Karte.</source>
        <translation>No cards were found. With “Add a card” you draw a frame around a card yourself.</translation>
    </message>
    <message>
        <source>Die Erkennungszeichen an den Ecken der Pinnwand sind nicht zu sehen. Sie können die Ecken selbst zeigen.</source>
        <translation>The markers at the corners of the pin board cannot be seen. You can show the corners yourself.</translation>
    </message>
    <message>
        <source>Nicht alle vier Erkennungszeichen der Pinnwand sind zu sehen. Sie können die Ecken selbst zeigen.</source>
        <translation>Not all four markers of the pin board can be seen. You can show the corners yourself.</translation>
    </message>
    <message>
        <source>Das Foto ist unscharf. Bitte gehen Sie näher heran und halten Sie die Kamera ruhig.</source>
        <translation>The photo is blurred. Please go closer and hold the camera steady.</translation>
    </message>
    <message>
        <source>Die Pinnwand ist klein im Bild. Punkte und Texte können fehlen. Bitte gehen Sie näher heran.</source>
        <translation>The pin board is small in the picture. Dots and texts may be missing. Please go closer.</translation>
    </message>
    <message>
        <source>Das Bild ist gut.</source>
        <translation>The picture is good.</translation>
    </message>
    <message>
        <source>Es ist zu dunkel. Bitte machen Sie Licht.</source>
        <translation>It is too dark. Please switch on the light.</translation>
    </message>
    <message>
        <source>Foto unscharf, bitte näher. Halten Sie die Kamera ruhig.</source>
        <translation>Photo blurred, please come closer. Hold the camera still.</translation>
    </message>
    <message>
        <source>Die Karten sind klein im Bild. Bitte gehen Sie näher heran.</source>
        <translation>The cards are small in the picture. Please come closer.</translation>
    </message>
    <message>
        <source>Das Bild ist scharf. Nicht alle vier Ecken der Pinnwand sind zu sehen.</source>
        <translation>The picture is sharp. Not all four corners of the board can be seen.</translation>
    </message>
    <message>
        <source>Keine Erkennungszeichen zu sehen. Freie Zettel werden als Vorschlag erkannt.</source>
        <translation>No markers to be seen. Free notes are recognised as a proposal.</translation>
    </message>
    <message>
        <source>Das Bild wird geprüft.</source>
        <translation>The picture is being checked.</translation>
    </message>
    <message>
        <source>wird gelesen</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>gelesen</source>
        <translation>read</translation>
    </message>
    <message>
        <source>bitte prüfen</source>
        <translation>please check</translation>
    </message>
    <message>
        <source>nicht lesbar</source>
        <translation>not legible</translation>
    </message>
    <message numerus="yes">
        <source>%n neue Karte(n)</source>
        <translation>
            <numerusform>%n new card</numerusform>
            <numerusform>%n new cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) umgehängt</source>
        <translation>
            <numerusform>%n card moved</numerusform>
            <numerusform>%n cards moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) wie vorher</source>
        <translation>
            <numerusform>%n card as before</numerusform>
            <numerusform>%n cards as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n) hängen nicht mehr auf dem Foto und bleiben liegen</source>
        <translation>
            <numerusform>%n card is no longer on the photo and stays</numerusform>
            <numerusform>%n cards are no longer on the photo and stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Bild wählen</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
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
    <name>PinQuestion</name>
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
        <source>Bitte geben Sie die PIN der Moderation ein, oder halten Sie zwei Finger drei Sekunden in das Feld unten.</source>
        <translation>Please enter the facilitator&apos;s PIN, or hold two fingers in the field below for three seconds.</translation>
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
    <message>
        <source>Projektbüro</source>
        <translation>Project office</translation>
    </message>
</context>
<context>
    <name>PlainSummary</name>
    <message>
        <source>Gut zu lesen (Flesch-Amstad %1, LIX %2).</source>
        <translation>Easy to read (Flesch-Amstad %1, LIX %2).</translation>
    </message>
    <message>
        <source>Noch nicht leicht zu lesen (Flesch-Amstad %1, LIX %2). Ein Gedanke je Zeile hilft.</source>
        <translation>Not yet easy to read (Flesch-Amstad %1, LIX %2). One thought per line helps.</translation>
    </message>
    <message>
        <source>Schwer zu lesen (Flesch-Amstad %1, LIX %2). Kürzere Sätze und kürzere Wörter helfen.</source>
        <translation>Hard to read (Flesch-Amstad %1, LIX %2). Shorter sentences and shorter words help.</translation>
    </message>
    <message>
        <source>Das Ergebnis in einfacher Sprache (wenn leer, schreibt das Programm Sätze aus den Zahlen)</source>
        <translation>The result in plain language (if empty, the program writes sentences from the numbers)</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Bitte geben Sie ganze Minuten an, von 1 bis 480.</source>
        <translation>Please give whole minutes, from 1 to 480.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl von 1 bis 50 an, oder lassen Sie das Feld leer.</source>
        <translation>Please give a number from 1 to 50, or leave the field empty.</translation>
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
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ablauf ändern</source>
        <translation>Change the agenda</translation>
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
        <source>übersprungen</source>
        <translation>skipped</translation>
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
    <name>PlanStep</name>
    <message>
        <source>läuft</source>
        <translation>running</translation>
    </message>
    <message>
        <source>übersprungen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>%1-mal</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>war schon</source>
        <translation>has been</translation>
    </message>
    <message>
        <source>%1 Min.</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Noch einmal</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Dorthin gehen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Doch nicht überspringen</source>
        <translation>Do not skip after all</translation>
    </message>
    <message>
        <source>Überspringen</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Früher</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
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
        <source>Seite eines Steckbriefs</source>
        <translation>Page of a profile</translation>
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
    <name>PreparePanes</name>
    <message>
        <source>Dieser Workshop</source>
        <translation>This workshop</translation>
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
        <source>Datenschutz</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Der Prozess</source>
        <translation>The process</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Auftrag und Leitbild</source>
        <translation>Commission and vision</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Aims</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Querschnittsthemen</source>
        <translation>Cross-cutting topics</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Was es schon gibt</source>
        <translation>What exists already</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Ideenspeicher</source>
        <translation>Idea pool</translation>
    </message>
    <message>
        <source>Frühere Ideen</source>
        <translation>Former ideas</translation>
    </message>
    <message>
        <source>Neues Ziel</source>
        <translation>New aim</translation>
    </message>
    <message>
        <source>Was der Prozess erreichen will. Jede Karte kann mit einem Ziel verbunden werden.</source>
        <translation>What the process wants to reach. Every card can be linked to an aim.</translation>
    </message>
    <message>
        <source>Neues Handlungsfeld</source>
        <translation>New field of action</translation>
    </message>
    <message>
        <source>Die großen Felder, nach denen alles geordnet wird. Jede Karte gehört zu höchstens einem.</source>
        <translation>The large fields by which everything is ordered. Each card belongs to at most one.</translation>
    </message>
    <message>
        <source>Neues Querschnittsthema</source>
        <translation>New cross-cutting topic</translation>
    </message>
    <message>
        <source>Was quer durch alle Handlungsfelder geht, zum Beispiel Digitalisierung oder Klimaschutz.</source>
        <translation>What goes across all fields of action, for example digitalisation or climate protection.</translation>
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
</context>
<context>
    <name>PrintCardChoices</name>
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
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>Text der Pinnwand</source>
        <translation>text from the board</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>9,5 × 20,5 cm</source>
        <translation>9.5 × 20.5 cm</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Karten je Farbe</source>
        <translation>Cards per colour</translation>
    </message>
    <message>
        <source>Nur diese Nummern</source>
        <translation>Only these numbers</translation>
    </message>
    <message>
        <source>alle, oder zum Beispiel 1-12, 15</source>
        <translation>all, or for example 1-12, 15</translation>
    </message>
    <message>
        <source>Erkennungszeichen</source>
        <translation>Marks for the camera</translation>
    </message>
    <message>
        <source>für Fotos</source>
        <translation>for photos</translation>
    </message>
    <message>
        <source>größer, für Webcams</source>
        <translation>larger, for webcams</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Farbe mitdrucken (auf weißes Papier)</source>
        <translation>Print the colour too (on white paper)</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>A4 hoch</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>A4 quer</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A3 hoch</source>
        <translation>A3 portrait</translation>
    </message>
    <message>
        <source>A2 hoch</source>
        <translation>A2 portrait</translation>
    </message>
    <message>
        <source>A1 hoch</source>
        <translation>A1 portrait</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message numerus="yes">
        <source>%n Blatt</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Vorschau wird gemacht</source>
        <translation>The preview is being made</translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Seite weiter</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Gezeigt werden die ersten %1 Seiten.</source>
        <translation>The first %1 pages are shown.</translation>
    </message>
    <message>
        <source>PDF wird gespeichert</source>
        <translation>PDF is being saved</translation>
    </message>
    <message>
        <source>PDF speichern</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Öffnen und drucken</source>
        <translation>Open and print</translation>
    </message>
    <message>
        <source>Bitte in Originalgröße drucken (100 %), nicht „an Seite anpassen“.</source>
        <translation>Please print at actual size (100 %), not “fit to page”.</translation>
    </message>
</context>
<context>
    <name>PrintPane</name>
    <message>
        <source>Moderationskarten</source>
        <translation>Moderation cards</translation>
    </message>
    <message>
        <source>Eckzeichen für die Pinnwand</source>
        <translation>Corner marks for the pin board</translation>
    </message>
    <message>
        <source>Stimmzettel</source>
        <translation>Ballot paper</translation>
    </message>
    <message>
        <source>Tischschilder</source>
        <translation>Table signs</translation>
    </message>
    <message>
        <source>Plakat</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Anwesenheit ohne Namen</source>
        <translation>Attendance without names</translation>
    </message>
    <message>
        <source>Leere Karten zum Schreiben oder Karten mit Text. Eine Kamera erkennt jede an ihren zwei Zeichen wieder.</source>
        <translation>Blank cards for writing or cards with text. A camera recognises each by its two marks.</translation>
    </message>
    <message>
        <source>Vier Zeichen für die Ecken der Pinnwand, damit ein Foto auf den Bildschirm übernommen werden kann.</source>
        <translation>Four marks for the corners of the pin board, so that a photo can be taken over to the screen.</translation>
    </message>
    <message>
        <source>Ein Zettel mit Frage, Regel und Kästchen. Drucken Sie ihn so oft, wie Personen abstimmen. Stimmkarten mit Code gibt es bei „Abstimmen“.</source>
        <translation>A paper with question, rule and boxes. Print it as often as people vote. Voting cards with codes are under “Vote”.</translation>
    </message>
    <message>
        <source>Schilder zum Aufstellen, auf beiden Seiten lesbar, oder flach.</source>
        <translation>Signs to stand up, readable on both sides, or flat.</translation>
    </message>
    <message>
        <source>Aushang mit der Frage und dem QR-Code zum Ideenspeicher.</source>
        <translation>Poster with the question and the QR code to the idea pool.</translation>
    </message>
    <message>
        <source>Ein Blatt für den Eingang: Rolle und Alter zum Ankreuzen, ohne Namen.</source>
        <translation>A sheet for the entrance: tick role and age, without names.</translation>
    </message>
    <message>
        <source>Was gedruckt wird</source>
        <translation>What is printed</translation>
    </message>
</context>
<context>
    <name>PrintSheetChoices</name>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>A4, gefaltet</source>
        <translation>A4, folded</translation>
    </message>
    <message>
        <source>A5, flach</source>
        <translation>A5, flat</translation>
    </message>
    <message>
        <source>Aufschriften, eine je Zeile</source>
        <translation>Inscriptions, one per line</translation>
    </message>
    <message>
        <source>Leer: Tische mit Nummern.</source>
        <translation>Empty: tables with numbers.</translation>
    </message>
    <message>
        <source>Zahl der Tische</source>
        <translation>Number of tables</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ab A3 ist der QR-Code 20 cm groß und aus zwei Metern lesbar.</source>
        <translation>From A3 on the QR code is 20 cm large and readable from two metres.</translation>
    </message>
    <message>
        <source>Das Plakat braucht die Adresse des Ideenspeichers.</source>
        <translation>The poster needs the address of the idea pool.</translation>
    </message>
    <message>
        <source>Zahl der Personen</source>
        <translation>Number of people</translation>
    </message>
</context>
<context>
    <name>PrivacyController</name>
    <message>
        <source>Bitte schreiben Sie das Datum so: 24.11.2026</source>
        <translation>Please write the date like this: 24.11.2026</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Öffentlich oder intern</source>
        <translation>Public or internal</translation>
    </message>
    <message>
        <source>Der ganze Workshop ist nur für den internen Gebrauch</source>
        <translation>The whole workshop is for internal use only</translation>
    </message>
    <message numerus="yes">
        <source>Dies ist ein Gespräch: Jede neue Karte ist „nur intern“, bis Sie sie freigeben. Zurzeit sind %n Eintrag/Einträge intern.</source>
        <translation>
            <numerusform>This is an interview: every new card is “internal only” until you release it. At present %n entry is internal.</numerusform>
            <numerusform>This is an interview: every new card is “internal only” until you release it. At present %n entries are internal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Einzelne Karten, Gruppen, Aussagen und Steckbriefe lassen sich als „nur intern“ markieren, auf der Karte unter „Farbe“, „Schutz“. Zurzeit sind %n Eintrag/Einträge intern.</source>
        <translation>
            <numerusform>Single cards, groups, statements and profiles can be marked “internal only”, on the card under “Colour”, “Protection”. At present %n entry is internal.</numerusform>
            <numerusform>Single cards, groups, statements and profiles can be marked “internal only”, on the card under “Colour”, “Protection”. At present %n entries are internal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Namen braucht das Programm nirgends. Schreiben Sie bei Gesprächen die Institution auf, nicht die Person.</source>
        <translation>The program needs no names anywhere. In interviews write down the institution, not the person.</translation>
    </message>
    <message>
        <source>Aufbewahrung</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Aufbewahren bis</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Danach erinnert die Startseite daran, den Workshop abzuschließen. Von selbst gelöscht wird nichts.</source>
        <translation>After that the start page reminds you to close the workshop. Nothing is erased by itself.</translation>
    </message>
    <message>
        <source>Diese Frist ist abgelaufen.</source>
        <translation>This period has ended.</translation>
    </message>
    <message>
        <source>Zum Abschließen, unter Ergebnisse</source>
        <translation>To closing, under Results</translation>
    </message>
    <message>
        <source>Was gespeichert wird</source>
        <translation>What is stored</translation>
    </message>
    <message>
        <source>Karten, Gruppen und Ergebnisse liegen in einer Datei auf diesem Computer, Sicherungen daneben. Nichts geht ins Internet.</source>
        <translation>Cards, groups and results lie in one file on this computer, backups beside it. Nothing goes to the internet.</translation>
    </message>
    <message>
        <source>Damit sich alles zurücknehmen lässt, bleiben frühere Fassungen und die Ablage in der Datei, bis Sie den Workshop abschließen.</source>
        <translation>So that everything can be undone, earlier wordings and the bin stay in the file until you close the workshop.</translation>
    </message>
    <message>
        <source>Stimmzettel liegen ohne Namen, Uhrzeit und Reihenfolge in einer eigenen Datei. Wer im Raum zusieht, den hält das Programm nicht ab.</source>
        <translation>Ballot papers lie in a file of their own without names, times and order. The program does not stop anybody in the room from watching.</translation>
    </message>
    <message>
        <source>Was „nur intern“ ist, steht in keinem öffentlichen Protokoll, Plakat, Paket und keiner Tabelle.</source>
        <translation>What is “internal only” stands in no public minutes, poster, package or table.</translation>
    </message>
    <message>
        <source>Einen einzelnen Zettel löschen Sie auf seiner Karte unter „Farbe“, „Schutz“, auch aus früheren Fassungen und Sicherungen.</source>
        <translation>A single note is erased on its card under “Colour”, “Protection”, from earlier wordings and backups too.</translation>
    </message>
    <message>
        <source>Kopien, die woanders liegen, und Reste im Inneren einer SSD erreicht das Programm nicht. Verschlüsseln Sie die Festplatte dieses Computers.</source>
        <translation>Copies elsewhere and remains inside a solid-state disk are not reached by the program. Encrypt the disk of this computer.</translation>
    </message>
</context>
<context>
    <name>ProfileCore</name>
    <message>
        <source>Digitaler Anwendungsbezug (Pflicht)</source>
        <translation>Digital reference (mandatory)</translation>
    </message>
    <message>
        <source>Was daran ist digital, und wozu?</source>
        <translation>What is digital about it, and what for?</translation>
    </message>
    <message>
        <source>Mehrwert für die Bevölkerung (Pflicht)</source>
        <translation>Value for the people (mandatory)</translation>
    </message>
    <message>
        <source>Wem hilft es, und wie merkt man das?</source>
        <translation>Whom does it help, and how does one notice?</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Ziel und Wirkung</source>
        <translation>Aim and effect</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ausgangslage</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Wirkt sich aus auf</source>
        <translation>Affects</translation>
    </message>
</context>
<context>
    <name>ProfileDelivery</name>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Federführung</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Amt oder Stelle, keine Namen.</source>
        <translation>Unit or post, no names.</translation>
    </message>
    <message>
        <source>Beteiligte in der Verwaltung</source>
        <translation>Partners in the administration</translation>
    </message>
    <message>
        <source>Beteiligte außerhalb</source>
        <translation>Partners outside</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Zeithorizont</source>
        <translation>Time horizon</translation>
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
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Kosten in Zahlen</source>
        <translation>Cost in figures</translation>
    </message>
    <message>
        <source>Zum Beispiel Anschub je Jahr, mit Personal.</source>
        <translation>For example start-up per year, including staff.</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Woran man sieht, dass es umgesetzt ist</source>
        <translation>How one sees that it is done</translation>
    </message>
    <message>
        <source>Rechtliche und technische Voraussetzungen</source>
        <translation>Legal and technical conditions</translation>
    </message>
    <message>
        <source>Synergien und Zielkonflikte</source>
        <translation>Synergies and conflicts of aims</translation>
    </message>
    <message>
        <source>Art der Beteiligung</source>
        <translation>Kind of participation</translation>
    </message>
    <message>
        <source>Umgang mit der Idee</source>
        <translation>What becomes of the idea</translation>
    </message>
    <message>
        <source>Für andere Kommunen nutzbar</source>
        <translation>Usable by other towns</translation>
    </message>
    <message>
        <source>Was andere dafür brauchen</source>
        <translation>What others need for it</translation>
    </message>
</context>
<context>
    <name>ProfileFeedback</name>
    <message>
        <source>am Bildschirm</source>
        <translation>at the screen</translation>
    </message>
    <message>
        <source>auf Papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>Punkte zusammen</source>
        <translation>Dots in all</translation>
    </message>
    <message>
        <source>Gezählte Punkte auf Papier</source>
        <translation>Dots counted on paper</translation>
    </message>
    <message>
        <source>Rückmeldung von Papier</source>
        <translation>Feedback from paper</translation>
    </message>
    <message>
        <source>Mit der Eingabetaste eintragen. Bitte keine Namen.</source>
        <translation>Enter puts it down. Please no names.</translation>
    </message>
    <message>
        <source>Von Papier: %1</source>
        <translation>From paper: %1</translation>
    </message>
    <message>
        <source>Nur intern</source>
        <translation>Internal only</translation>
    </message>
    <message>
        <source>Noch keine Rückmeldung. Besucherinnen und Besucher schreiben sie in der Ausstellung.</source>
        <translation>No feedback yet. Visitors write it in the exhibition.</translation>
    </message>
</context>
<context>
    <name>ProfileLab</name>
    <message>
        <source>Ein Reallabor erprobt das Projekt für eine begrenzte Zeit an einem Ort.</source>
        <translation>A living lab tries the project out for a limited time in one place.</translation>
    </message>
    <message>
        <source>Reallabor anlegen</source>
        <translation>Create living lab</translation>
    </message>
    <message>
        <source>Vor dem Start fehlt noch: %1</source>
        <translation>Missing before the start: %1</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Straße, Platz oder Stadtteil</source>
        <translation>Street, square or district</translation>
    </message>
    <message>
        <source>Fläche als GeoJSON: ist eingetragen</source>
        <translation>Area as GeoJSON: entered</translation>
    </message>
    <message>
        <source>Fläche als GeoJSON</source>
        <translation>Area as GeoJSON</translation>
    </message>
    <message>
        <source>Fügen Sie den Text aus dem Geoportal ein. Er wird geprüft.</source>
        <translation>Paste the text from the geoportal. It is checked.</translation>
    </message>
    <message>
        <source>Was erprobt wird</source>
        <translation>What is tried out</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>Partners</translation>
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
        <source>Annahme</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Wenn wir …, dann …</source>
        <translation>If we …, then …</translation>
    </message>
    <message>
        <source>Woran man Erfolg misst</source>
        <translation>How success is measured</translation>
    </message>
    <message>
        <source>Gemessen</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Rückmeldungen vor Ort</source>
        <translation>Feedback on site</translation>
    </message>
    <message>
        <source>Entscheidung</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reallabor entfernen</source>
        <translation>Remove living lab</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>nach Nummer</source>
        <translation>by number</translation>
    </message>
    <message>
        <source>nach %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>Bei %n Steckbrief(en) fehlt eine Pflichtangabe.</source>
        <translation>
            <numerusform>%n profile lacks a mandatory entry.</numerusform>
            <numerusform>%n profiles lack a mandatory entry.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leerer Steckbrief</source>
        <translation>Empty profile</translation>
    </message>
</context>
<context>
    <name>ProfileOrigin</name>
    <message>
        <source>Entstanden aus</source>
        <translation>Grown out of</translation>
    </message>
    <message>
        <source>Noch keine Karte und keine Gruppe.</source>
        <translation>No card and no group yet.</translation>
    </message>
    <message>
        <source>Weitere Herkunft</source>
        <translation>Further origin</translation>
    </message>
    <message>
        <source>Karte oder Gruppe hinzufügen …</source>
        <translation>Add a card or group …</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Querschnittsthemen</source>
        <translation>Cross-cutting topics</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Aims</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Steckbrief %1: %2</source>
        <translation>Profile %1: %2</translation>
    </message>
    <message>
        <source>Pflichtangabe fehlt</source>
        <translation>Mandatory entry missing</translation>
    </message>
    <message numerus="yes">
        <source>%n Punkt(e)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch ohne Titel</source>
        <translation>Untitled yet</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Steckbrief %1</source>
        <translation>Profile %1</translation>
    </message>
    <message>
        <source>Titel des Projekts</source>
        <translation>Title of the project</translation>
    </message>
    <message>
        <source>Es fehlt noch: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>Teil des Steckbriefs</source>
        <translation>Part of the profile</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Umsetzung</source>
        <translation>Realisation</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Reallabor</source>
        <translation>Living lab</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Maßnahme dazu</source>
        <translation>Action on it</translation>
    </message>
    <message>
        <source>Nur intern</source>
        <translation>Internal only</translation>
    </message>
    <message>
        <source>Steckbrief entfernen</source>
        <translation>Remove profile</translation>
    </message>
</context>
<context>
    <name>ProfilesController</name>
    <message>
        <source>Neues Projekt</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Gruppe {number}: {title}</source>
        <translation>Group {number}: {title}</translation>
    </message>
    <message>
        <source>Karte {number}: {title}</source>
        <translation>Card {number}: {title}</translation>
    </message>
    <message>
        <source>Kein Handlungsfeld</source>
        <translation>No field of action</translation>
    </message>
</context>
<context>
    <name>ProfilesPane</name>
    <message>
        <source>Noch kein Steckbrief</source>
        <translation>No profile yet</translation>
    </message>
    <message>
        <source>Kein Steckbrief ausgewählt</source>
        <translation>No profile chosen</translation>
    </message>
    <message>
        <source>Berühren Sie auf der Pinnwand eine Gruppe und wählen Sie „Steckbrief daraus machen“. Titel und Herkunft werden übernommen.</source>
        <translation>Touch a group on the board and choose “Make a profile of it”. Title and origin are taken over.</translation>
    </message>
    <message>
        <source>Bitte berühren Sie links einen Steckbrief.</source>
        <translation>Please touch a profile on the left.</translation>
    </message>
</context>
<context>
    <name>ProgrammePane</name>
    <message>
        <source>Beteiligungsprozess</source>
        <translation>Participation process</translation>
    </message>
    <message>
        <source>Name des Prozesses</source>
        <translation>Name of the process</translation>
    </message>
    <message>
        <source>Laufzeit</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>2026 bis 2028</source>
        <translation>2026 to 2028</translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Worauf der Rat sich verständigt hat. Die Ziele dazu stehen unter „Ziele“.</source>
        <translation>What the council has agreed on. The aims stand under “Aims”.</translation>
    </message>
    <message>
        <source>Auftrag und Förderung</source>
        <translation>Commission and funding</translation>
    </message>
    <message>
        <source>Auftraggeber</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Durchführung</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>Förderhinweis</source>
        <translation>Funding line</translation>
    </message>
    <message>
        <source>Der Satz, den der Fördergeber verlangt. Er steht auf Protokoll und Aushang.</source>
        <translation>The sentence the funder asks for. It stands on minutes and poster.</translation>
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
        <source>Frage</source>
        <translation>Question</translation>
    </message>
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
        <source>Feld</source>
        <translation>Field</translation>
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
        <source>Nach der Abstimmung geändert</source>
        <translation>Changed after the vote</translation>
    </message>
    <message>
        <source>Runden im Vergleich</source>
        <translation>Rounds compared</translation>
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
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>gleichauf</source>
        <translation>tied</translation>
    </message>
</context>
<context>
    <name>ReceiversPanel</name>
    <message>
        <source>Weitergegeben</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Notieren Sie, wer eine Datei bekommen hat. Muss später etwas gelöscht werden, wissen Sie, wen Sie fragen. Die Notiz bleibt auf diesem Rechner.</source>
        <translation>Note who was given a file. If something has to be erased later, you know whom to ask. The note stays on this computer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An wen gegeben?</source>
        <translation>Given to whom?</translation>
    </message>
    <message>
        <source>Weniger zeigen</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Datei(en) zeigen</source>
        <translation>
            <numerusform>Show %n file</numerusform>
            <numerusform>Show all %n files</numerusform>
        </translation>
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
    <name>RecordRow</name>
    <message>
        <source>Zählprotokoll sichern</source>
        <translation>Save closing record</translation>
    </message>
    <message>
        <source>Gesichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Prüfsumme %1 …</source>
        <translation>Checksum %1 …</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ein neuer Name gilt überall; was schon dazugehört, bleibt dabei.</source>
        <translation>A new name holds everywhere; what belongs to it already stays.</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>RegistersController</name>
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
        <source>%n Bereich(e) der Pinnwand</source>
        <translation>
            <numerusform>%n area of the board</numerusform>
            <numerusform>%n areas of the board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Steckbrief(e)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Projekt(e) im Bestand</source>
        <translation>
            <numerusform>%n project in the inventory</numerusform>
            <numerusform>%n projects in the inventory</numerusform>
        </translation>
    </message>
    <message>
        <source>diesem Workshop</source>
        <translation>this workshop</translation>
    </message>
</context>
<context>
    <name>RehearsalButton</name>
    <message>
        <source>Im Ernst beginnen</source>
        <translation>Begin for real</translation>
    </message>
    <message>
        <source>Probe beginnen</source>
        <translation>Begin rehearsal</translation>
    </message>
    <message>
        <source>Löscht, was in der Probe entstanden ist.</source>
        <translation>Erases what the rehearsal made.</translation>
    </message>
    <message>
        <source>Alles ausprobieren; danach räumt das Programm es weg.</source>
        <translation>Try everything out; afterwards the program clears it away.</translation>
    </message>
</context>
<context>
    <name>RehearsalMark</name>
    <message>
        <source>Probe: nichts davon zählt</source>
        <translation>Rehearsal: nothing of this counts</translation>
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
        <source>ohne Angabe, bleibt im Protokoll</source>
        <translation>without an entry, stays in the minutes</translation>
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
    <message numerus="yes">
        <source>minus %n Punkt(e)</source>
        <translation>
            <numerusform>minus %n dot</numerusform>
            <numerusform>minus %n dots</numerusform>
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
        <source>Zweite Runde</source>
        <translation>Second round</translation>
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
        <source>Die Zeit ist um. Alles bleibt so liegen und kann weiter gelesen werden.</source>
        <translation>The time is up. Everything stays as it lies and can still be read.</translation>
    </message>
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
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Steckbriefe</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Foto einlesen</source>
        <translation>Read a photo</translation>
    </message>
    <message>
        <source>Frühere Ideen</source>
        <translation>Former ideas</translation>
    </message>
    <message>
        <source>Projektbüro</source>
        <translation>Project office</translation>
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
    <message numerus="yes">
        <source>%1, %n Karte(n)</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Der Raum sieht: %1</source>
        <translation>The room sees: %1</translation>
    </message>
</context>
<context>
    <name>RuleController</name>
    <message>
        <source>Pinnwand %1</source>
        <translation>Board %1</translation>
    </message>
</context>
<context>
    <name>RuleMore</name>
    <message>
        <source>Getrennt zählen</source>
        <translation>Count apart</translation>
    </message>
    <message>
        <source>Namen mit Komma, zum Beispiel: Bürgerschaft, Fachleute. Leer: alle zusammen.</source>
        <translation>Names with commas, for example: citizens, experts. Empty: all together.</translation>
    </message>
    <message>
        <source>Bei Gleichstand</source>
        <translation>In a tie</translation>
    </message>
    <message>
        <source>gemeinsamer Platz</source>
        <translation>shared rank</translation>
    </message>
    <message>
        <source>Stichwahl</source>
        <translation>Run-off</translation>
    </message>
    <message>
        <source>Los vor aller Augen</source>
        <translation>Lot before all eyes</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Schreiben Sie die Frage in das Feld oben.</source>
        <translation>Write the question into the field above.</translation>
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
        <source>Was auf welcher Pinnwand liegt</source>
        <translation>What lies on which board</translation>
    </message>
    <message>
        <source>Alle Pinnwände</source>
        <translation>All boards</translation>
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
    <message>
        <source>Nicht abstimmen</source>
        <translation>Do not vote</translation>
    </message>
    <message>
        <source>Zur Pinnwand</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Regel groß zeigen</source>
        <translation>Show the rule large</translation>
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
        <source>Wir stimmen verdeckt in der Kabine über</source>
        <translation>We vote secretly in the booth on</translation>
    </message>
    <message>
        <source>Wir stimmen mit Stimmkarten über</source>
        <translation>We vote with voting cards on</translation>
    </message>
    <message>
        <source>Wir stimmen auf Papier über</source>
        <translation>We vote on paper on</translation>
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
    <name>RuleShown</name>
    <message>
        <source>Regel der Abstimmung</source>
        <translation>Rule of the vote</translation>
    </message>
    <message>
        <source>Zurück zur Regel</source>
        <translation>Back to the rule</translation>
    </message>
    <message>
        <source>Abstimmung eröffnen</source>
        <translation>Open the vote</translation>
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
        <source>Zusammenführen</source>
        <translation>Merge</translation>
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
        <source>Pinnwand …</source>
        <translation>Board …</translation>
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
    <message>
        <source>Zurück</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SenderLogoChooser</name>
    <message>
        <source>Logo wählen</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>SenderLogos</name>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Mehr Logos haben auf Seite 1 keinen Platz.</source>
        <translation>Page 1 has no room for more logos.</translation>
    </message>
    <message>
        <source>PNG, JPEG oder SVG, bis 1 MB.</source>
        <translation>PNG, JPEG or SVG, up to 1 MB.</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>Wessen Logo</source>
        <translation>Whose logo</translation>
    </message>
    <message>
        <source>Logo entfernen</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Logo wählen …</source>
        <translation>Choose logo …</translation>
    </message>
</context>
<context>
    <name>SenderSheet</name>
    <message>
        <source>Absender auf Seite 1</source>
        <translation>Sender on page 1</translation>
    </message>
    <message>
        <source>Gilt für alle, die mit diesem Katalog arbeiten, und steht auf jedem Papier. Leere Angaben fehlen dort.</source>
        <translation>Holds for everybody who works with this catalogue, and stands on every paper. What is empty is left out there.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>%1: %2 Prozent</source>
        <translation>%1: %2 per cent</translation>
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
    <name>SidesPicture</name>
    <message>
        <source>%1: %L2 dafür, %L3 dagegen</source>
        <translation>%1: %L2 in favour, %L3 against</translation>
    </message>
    <message>
        <source>%L1 dafür</source>
        <translation>%L1 in favour</translation>
    </message>
    <message>
        <source>%L1 dagegen</source>
        <translation>%L1 against</translation>
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
    <name>SimilarPairs</name>
    <message>
        <source>„%1“ und „%2“ sagen fast dasselbe.</source>
        <translation>“%1” and “%2” say almost the same.</translation>
    </message>
    <message>
        <source>Die Stimmen würden sich auf beide verteilen.</source>
        <translation>The votes would be split between the two.</translation>
    </message>
    <message>
        <source>Die Stimmen würden sich auf beide verteilen. Legen Sie die Karten an der Pinnwand zusammen.</source>
        <translation>The votes would be split between the two. Lay the cards together on the board.</translation>
    </message>
    <message>
        <source>Zusammenlegen</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>SortingController</name>
    <message numerus="yes">
        <source>Gesperrtes ist liegen geblieben: %n Karte(n) oder Gruppe(n).</source>
        <translation>
            <numerusform>Locked things stayed: %n card or group.</numerusform>
            <numerusform>Locked things stayed: %n cards or groups.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles andere liegt geordnet darum herum.</source>
        <translation>Everything else lies in order around it.</translation>
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
    <name>SourceRow</name>
    <message>
        <source>Gruppe %1: %2</source>
        <translation>Group %1: %2</translation>
    </message>
    <message>
        <source>Karte %1: %2</source>
        <translation>Card %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Karte(n)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Herkunft entfernen: %1</source>
        <translation>Remove origin: %1</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message numerus="yes">
        <source>Karte Nr. %1: %n Quelle(n)</source>
        <translation>
            <numerusform>Card no. %1: %n source</numerusform>
            <numerusform>Card no. %1: %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Für die Karte selbst: %1</source>
        <translation>For the card itself: %1</translation>
    </message>
    <message>
        <source>Stimmen werden nicht zusammengezählt: Wer beiden Karten Punkte gab, zählte sonst doppelt.</source>
        <translation>Votes are not added up: whoever gave dots to both cards would count twice.</translation>
    </message>
    <message>
        <source>Diese wieder trennen</source>
        <translation>Take this one apart</translation>
    </message>
    <message>
        <source>Alle wieder trennen</source>
        <translation>Take all apart</translation>
    </message>
    <message>
        <source>Wieder trennen</source>
        <translation>Take apart</translation>
    </message>
</context>
<context>
    <name>StaleFiles</name>
    <message>
        <source>Nicht mehr aktuell: Seit dem Schreiben wurde etwas geändert.</source>
        <translation>No longer up to date: something was changed since it was written.</translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere Datei(en)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
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
    <name>StatementEditor</name>
    <message>
        <source>Aussage</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Das steht auf einer Karte. Ihre Worte und ihre Art ändern Sie auf der Pinnwand.</source>
        <translation>This stands on a card. Change its words and kind on the board.</translation>
    </message>
    <message>
        <source>Art der Aussage</source>
        <translation>Kind of statement</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Der ganze Workshop</source>
        <translation>The whole workshop</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>Antwort: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>nur intern</source>
        <translation>internal only</translation>
    </message>
    <message>
        <source>zur Karte „%1“</source>
        <translation>on the card “%1”</translation>
    </message>
    <message>
        <source>ohne Antwort</source>
        <translation>without an answer</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Chancen</source>
        <translation>Chances</translation>
    </message>
    <message>
        <source>Herausforderungen</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Entwicklungen</source>
        <translation>Developments</translation>
    </message>
    <message>
        <source>Dafür</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Dagegen</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Risikogruppen</source>
        <translation>Groups at risk</translation>
    </message>
    <message>
        <source>Bedenken</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Abweichende Meinungen</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Offene Fragen</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Beschlossen</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Zurückgestellt</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation>Rejected</translation>
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
    <name>StoredWords</name>
    <message>
        <source>Gespeichert wird, welche Stimmzettel abgegeben wurden, ohne Reihenfolge, ohne Uhrzeit und ohne Namen. Aus der gespeicherten Datei lässt sich nicht ablesen, wer wie gestimmt hat. Jede und jeder kann nachzählen.</source>
        <translation>Stored is which ballot papers were handed in, without order, time or names. The saved file does not show who voted how. Anyone can recount.</translation>
    </message>
    <message>
        <source>Von Stimmkarten wird nur ein Prüfwert gespeichert, nie der Code.</source>
        <translation>Of voting cards only a check value is stored, never the code.</translation>
    </message>
    <message>
        <source>Das schützt nicht davor, dass jemand beim Abstimmen zusieht, dass nummerierte Karten mit einer Namensliste ausgegeben werden oder dass Fachleute den Computer während der Abstimmung auslesen. Für rechtlich bindende Wahlen ist das Verfahren nicht gedacht.</source>
        <translation>This does not protect against somebody watching the voting, against numbered cards handed out with a list of names, or against experts reading out the computer during the vote. It is not meant for legally binding elections.</translation>
    </message>
</context>
<context>
    <name>SuitabilityPanel</name>
    <message>
        <source>Bedarf und Tauglichkeit</source>
        <translation>Need and suitability</translation>
    </message>
    <message>
        <source>Verknüpfung lösen</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Bedarf, den die Idee erfüllt</source>
        <translation>Need that the idea meets</translation>
    </message>
    <message>
        <source>Bedarf verknüpfen …</source>
        <translation>Link a need …</translation>
    </message>
    <message>
        <source>Diese Idee hat noch keinen Bedarf.</source>
        <translation>This idea has no need yet.</translation>
    </message>
    <message>
        <source>Es gibt noch keine Karte der Art „Bedarf“, mit der die Idee verknüpft werden kann.</source>
        <translation>There is no card of the kind “need” yet that the idea can be linked to.</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message>
        <source>Tabelle wählen</source>
        <translation>Choose a table</translation>
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
    <name>TableReport</name>
    <message numerus="yes">
        <source>%Ln Stimmzettel in der neuen Datei</source>
        <translation>
            <numerusform>%Ln ballot paper in the new file</numerusform>
            <numerusform>%Ln ballot papers in the new file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n) mit neuer Nummer, weil zwei Tische dieselbe vergaben</source>
        <translation>
            <numerusform>%Ln card with a new number, because two tables gave the same one</numerusform>
            <numerusform>%Ln cards with new numbers, because two tables gave the same ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n) gelöscht, weil ein Tisch sie gelöscht hat</source>
        <translation>
            <numerusform>%Ln card deleted, because a table deleted it</numerusform>
            <numerusform>%Ln cards deleted, because a table deleted them</numerusform>
        </translation>
    </message>
    <message>
        <source>Eine Stimmkarte wurde an zwei Tischen benutzt.</source>
        <translation>A voting card was used at two tables.</translation>
    </message>
    <message>
        <source>Ein Tisch hatte die Abstimmung schon geschlossen.</source>
        <translation>One table had already closed the vote.</translation>
    </message>
    <message>
        <source>Stimmen der Tische bleiben getrennt: %1 (%2 Zettel). %3</source>
        <translation>The tables&apos; votes stay apart: %1 (%2 papers). %3</translation>
    </message>
    <message>
        <source>An mehreren Tischen geändert, es gilt das Spätere: %1 (%2)</source>
        <translation>Changed at several tables, the later one counts: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Gruppe(n)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Steckbrief(e)</source>
        <translation>
            <numerusform>%Ln fact sheet</numerusform>
            <numerusform>%Ln fact sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Karte(n) der Ablage</source>
        <translation>
            <numerusform>%Ln card of the bin</numerusform>
            <numerusform>%Ln cards of the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Abstimmung(en)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weitere(r) Eintrag/Einträge</source>
        <translation>
            <numerusform>%Ln further entry</numerusform>
            <numerusform>%Ln further entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Abstimmungen bleiben getrennt, weil jeder Tisch für sich abgestimmt hat.</source>
        <translation>Votes stay apart, because each table voted by itself.</translation>
    </message>
    <message>
        <source>Nur in der Datei dieses Tisches bleiben: %1</source>
        <translation>Only in this table&apos;s file remain: %1</translation>
    </message>
</context>
<context>
    <name>TablesChooser</name>
    <message>
        <source>Dateien der Tische</source>
        <translation>Files of the tables</translation>
    </message>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation>Workshops (*.workshop)</translation>
    </message>
</context>
<context>
    <name>TablesFolderChooser</name>
    <message>
        <source>Ordner für die neue Datei</source>
        <translation>Folder for the new file</translation>
    </message>
</context>
<context>
    <name>TablesPane</name>
    <message>
        <source>Was zusammenkommt</source>
        <translation>What comes together</translation>
    </message>
    <message>
        <source>Kopien eines Workshops</source>
        <translation>Copies of one workshop</translation>
    </message>
    <message>
        <source>Je Tisch ein Workshop (World-Café)</source>
        <translation>One workshop per table (World Café)</translation>
    </message>
    <message>
        <source>Im neuen Workshop bekommt jeder Tisch auf der Pinnwand „Plenum“ einen Bereich mit seinen Gruppen und Karten.</source>
        <translation>In the new workshop each table gets an area with its groups and cards on the pin board “Plenary”.</translation>
    </message>
    <message>
        <source>Was an mehreren Laptops weitergeführt wurde, kommt in einer neuen Datei zusammen. Doppelt Geändertes wird aufgelistet.</source>
        <translation>What went on at several laptops comes together in a new file. What was changed twice is listed.</translation>
    </message>
    <message>
        <source>Dateien wählen</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Dateien der Tische</source>
        <translation>Files of the tables</translation>
    </message>
    <message>
        <source>%1 weglassen</source>
        <translation>Leave out %1</translation>
    </message>
</context>
<context>
    <name>TablesResult</name>
    <message>
        <source>Neue Datei</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Titel des neuen Workshops</source>
        <translation>Title of the new workshop</translation>
    </message>
    <message>
        <source>Name der neuen Datei</source>
        <translation>Name of the new file</translation>
    </message>
    <message>
        <source>Wird geschrieben …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Anderer Ordner …</source>
        <translation>Other folder …</translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Geschrieben: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Die Dateien der Tische bleiben, wie sie sind. Nichts wird überschrieben.</source>
        <translation>The tables&apos; files stay as they are. Nothing is overwritten.</translation>
    </message>
    <message>
        <source>Bericht über die Tische</source>
        <translation>Report on the tables</translation>
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
    <name>ThanksPage</name>
    <message>
        <source>Danke. Ihr Stimmzettel ist im Kasten.</source>
        <translation>Thank you. Your paper is in the box.</translation>
    </message>
    <message>
        <source>Bitte machen Sie Platz für die nächste Person.</source>
        <translation>Please make room for the next person.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>TilesPicture</name>
    <message>
        <source>Themen nach Zahl der Ideen</source>
        <translation>Topics by number of ideas</translation>
    </message>
</context>
<context>
    <name>TimeOfPhase</name>
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
    <message>
        <source>Ende um %1 Uhr</source>
        <translation>Ends at %1</translation>
    </message>
    <message>
        <source>In dieser Phase darf die Runde</source>
        <translation>In this phase the room may</translation>
    </message>
    <message>
        <source>Wenn die Zeit um ist, nur noch ansehen</source>
        <translation>Look only when the time is up</translation>
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
        <source>Zeit für „%1“</source>
        <translation>Time for “%1”</translation>
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
        <source>Frühere Ideen</source>
        <translation>Former ideas</translation>
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
        <source>Karte suchen</source>
        <translation>Find a card</translation>
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
    <name>TopicHead</name>
    <message>
        <source>Der ganze Workshop</source>
        <translation>The whole workshop</translation>
    </message>
    <message>
        <source>Titel fehlt</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <translation>Rank %1</translation>
    </message>
    <message>
        <source>Was nicht nur zu einem Thema gehört.</source>
        <translation>What belongs to more than one topic.</translation>
    </message>
    <message>
        <source>Einordnen: Feld, Thema, Zielgruppe …</source>
        <translation>Put in order: field, topic, target group …</translation>
    </message>
    <message>
        <source>Steckbrief daraus machen</source>
        <translation>Make a profile of it</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Der ganze Workshop</source>
        <translation>The whole workshop</translation>
    </message>
    <message>
        <source>Titel fehlt</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>Platz %1, gleichauf</source>
        <translation>Rank %1, tied</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <translation>Rank %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Aussage(n)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>abweichende Meinung</source>
        <translation>dissent</translation>
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
        <source>So schnell ist eine Hand, die eine Karte wirft; der Rand fängt sie auf</source>
        <translation>So fast is a hand that throws a card; the rim catches it</translation>
    </message>
    <message>
        <source>mm/s</source>
        <translation>mm/s</translation>
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
        <source>Aussehen</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Farbe der Kommune</source>
        <translation>Colour of the municipality</translation>
    </message>
    <message>
        <source>zum Beispiel #1A5FB4</source>
        <translation>for example #1A5FB4</translation>
    </message>
    <message>
        <source>Als Raute mit sechs Zeichen, wie im Gestaltungshandbuch.</source>
        <translation>As # with six characters, as in the style guide.</translation>
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
        <source>ohne Text</source>
        <translation>without text</translation>
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
    <name>ValueLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: noch nichts gewählt</source>
        <translation>%1: nothing chosen yet</translation>
    </message>
</context>
<context>
    <name>ValuesInput</name>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Eher nein</source>
        <translation>Rather no</translation>
    </message>
    <message>
        <source>Teils, teils</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Eher ja</source>
        <translation>Rather yes</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>kein Widerstand</source>
        <translation>no resistance</translation>
    </message>
    <message>
        <source>stärkster Widerstand</source>
        <translation>strongest resistance</translation>
    </message>
    <message>
        <source>Zur Wahl</source>
        <translation>To choose from</translation>
    </message>
</context>
<context>
    <name>ValuesRow</name>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Eine Person nach der anderen stimmt allein am Bildschirm ab. Die Reihenfolge auf dem Stimmzettel ist jedes Mal eine andere.</source>
        <translation>One person after the other votes alone at the screen. The order on the paper is different each time.</translation>
    </message>
    <message>
        <source>Wie in der Kabine. Jede Person gibt vorher den Code ihrer Stimmkarte ein; jede Karte gilt ein Mal.</source>
        <translation>As in the booth. Everybody first enters the code of their voting card; each card is valid once.</translation>
    </message>
    <message>
        <source>Punkte auf Papier. Zwei Personen zählen unabhängig voneinander und geben ein, was sie gezählt haben.</source>
        <translation>Dots on paper. Two people count independently and enter what they counted.</translation>
    </message>
    <message>
        <source>Alle stimmen nacheinander vor aller Augen ab.</source>
        <translation>All vote one after the other before all eyes.</translation>
    </message>
    <message>
        <source>Wo wird abgestimmt?</source>
        <translation>Where do we vote?</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Kabine</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Stimmkarten</source>
        <translation>Voting cards</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Bei weniger als fünf Stimmzetteln bleiben die Summen verdeckt: Aus so wenigen ließe sich erkennen, wie einzelne Personen gestimmt haben.</source>
        <translation>With fewer than five papers the totals stay hidden: so few could tell how single persons voted.</translation>
    </message>
    <message>
        <source>Ohne Berührung wird ein Stimmzettel verworfen nach</source>
        <translation>Without a touch a paper is discarded after</translation>
    </message>
    <message>
        <source>Ohne Berührung verwerfen nach</source>
        <translation>Without a touch, discard after</translation>
    </message>
    <message>
        <source>%1 Sekunden</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>Was gespeichert wird</source>
        <translation>What is stored</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%1 von %n Stimmzettel(n) im Kasten</source>
        <translation>
            <numerusform>%1 of %n paper in the box</numerusform>
            <numerusform>%1 of %n papers in the box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stimmzettel im Kasten</source>
        <translation>
            <numerusform>%n paper in the box</numerusform>
            <numerusform>%n papers in the box</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle Stimmzettel sind im Kasten</source>
        <translation>All papers are in the box</translation>
    </message>
    <message>
        <source>Bitte die erste Person</source>
        <translation>The first person, please</translation>
    </message>
    <message>
        <source>Bitte die nächste Person</source>
        <translation>The next person, please</translation>
    </message>
    <message>
        <source>Noch eine Person</source>
        <translation>One more person</translation>
    </message>
    <message>
        <source>Ich bin dran</source>
        <translation>It is my turn</translation>
    </message>
    <message>
        <source>Sie brauchen Ihre Stimmkarte. Sie gilt ein Mal, und niemand sieht, wie Sie stimmen.</source>
        <translation>You need your voting card. It is valid once, and nobody sees how you vote.</translation>
    </message>
    <message>
        <source>Sie stimmen allein ab. Gespeichert wird nur der Stimmzettel, ohne Namen und ohne Reihenfolge.</source>
        <translation>You vote alone. Only the paper is stored, without name and order.</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Facilitation</translation>
    </message>
</context>
<context>
    <name>WorkshopTile</name>
    <message>
        <source>Die Aufbewahrungsfrist ist am %1 abgelaufen. Bitte öffnen und unter Ergebnisse abschließen.</source>
        <translation>The retention period ended on %1. Please open it and close it under Results.</translation>
    </message>
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
