import WorkshopDesk.Backend
import WorkshopDesk.Controls

// Where the cards of the photo will lie on the board; every area of the board is one more place.
Choice {
    id: root

    required property PhotoPlaces places
    readonly property list<string> ways: ["wall", "columns"]

    text: qsTr("Wo die Karten liegen")
    options: [qsTr("Wie an der Wand"), qsTr("Gruppe je Spalte"), ...places.areas.map(title => qsTr("In den Bereich „%1“").arg(title))]
    currentIndex: places.way === "area" ? ways.length + places.area : ways.indexOf(places.way)
    onChosen: index => {
        if (index < ways.length)
            places.go(ways[index]);
        else
            places.chooseArea(index - ways.length);
    }
}
