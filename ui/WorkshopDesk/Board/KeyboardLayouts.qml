pragma Singleton
import QtQml

// What stands on the keys. A name of more than one letter is a key that does something; rows are eleven keys wide.
QtObject {
    readonly property var letters: ({
            de: [["q", "w", "e", "r", "t", "z", "u", "i", "o", "p", "ü"], ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ö", "ä"], ["shift", "y", "x", "c", "v", "b", "n", "m", "ß", "backspace"]],
            en: [["q", "w", "e", "r", "t", "y", "u", "i", "o", "p", "-"], ["a", "s", "d", "f", "g", "h", "j", "k", "l", "’", "?"], ["shift", "z", "x", "c", "v", "b", "n", "m", "!", "backspace"]]
        })
    readonly property var signs: ({
            de: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-"], ["@", "#", "€", "%", "&", "(", ")", "/", "+", "=", "*"], ["?", "!", "„", "“", "’", ":", ";", "_", "°", "backspace"]],
            en: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-"], ["@", "#", "£", "%", "&", "(", ")", "/", "+", "=", "*"], ["?", "!", "“", "”", "’", ":", ";", "_", "°", "backspace"]]
        })
    readonly property var lowest: ["signs", "language", ",", "space", ".", "left", "right", "done"]
    readonly property var widths: ({
            backspace: 2,
            space: 2.5,
            done: 2.5
        })
    // what a long press offers
    readonly property var accents: ({
            a: "äàáâæãåą",
            c: "çćč",
            e: "éèêëę",
            g: "ğ",
            i: "íìîïı",
            l: "ł",
            n: "ñńň",
            o: "öóòôœøõ",
            s: "ßśšş",
            u: "üúùûů",
            y: "ýÿ",
            z: "žźż",
            "ß": "sśš",
            "-": "–—",
            ".": "…!?:",
            ",": ";:",
            "?": "¿",
            "!": "¡",
            "€": "£$¥",
            "£": "€$¥",
            "’": "'‘",
            "“": "”\"",
            "1": "½¼",
            "2": "²",
            "3": "³¾"
        })

    function rows(language: string, signsShown: bool): var {
        const all = signsShown ? signs : letters;
        return [...(all[language] ?? all.de), lowest];
    }
    function others(language: string): string {
        return language === "de" ? "en" : "de";
    }
}
