pragma Singleton
import QtQml

// The four edges of a table and how things lie that are read from there; degrees clockwise.
QtObject {
    readonly property var turns: ({
            bottom: 0,
            left: 90,
            top: 180,
            right: 270
        })

    // edges with people, by the setting "aroundTable"
    function used(aroundTable: string): list<string> {
        return aroundTable === "four" ? ["bottom", "left", "top", "right"] : aroundTable === "two" ? ["bottom", "top"] : ["bottom"];
    }
    // the edge from which a thing at this angle is read most easily
    function reading(degrees: real): string {
        const quarter = ((Math.round(degrees / 90) % 4) + 4) % 4;
        return ["bottom", "left", "top", "right"][quarter];
    }
    // the edge with people that is nearest to a place on a surface of this size
    function nearest(x: real, y: real, width: real, height: real, among: list<string>): string {
        const away = {
            bottom: height - y,
            left: x,
            top: y,
            right: width - x
        };
        return among.slice().sort((a, b) => away[a] - away[b])[0];
    }
}
