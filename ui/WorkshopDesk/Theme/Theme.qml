pragma Singleton
import QtQuick

// The tokens. Sizes are logical pixels; what hands and eyes need is given in millimetres and converted once, here.
QtObject {
    id: theme

    // "light" | "dark" | "contrast"
    property string mode: "light"
    // metres from the eye to the shared screen
    property real distance: 2.0
    // logical pixels per millimetre of the shared screen (65 inch 4K at 200 %: 1.333)
    property real pxPerMm: 1.333
    // size of the text on laptop and office screens: 1.0 | 1.25 | 1.5
    property real deskScale: 1.0
    property bool reducedMotion: false

    readonly property ColourSet colours: mode === "dark" ? Palettes.dark : mode === "contrast" ? Palettes.contrast : Palettes.light
    readonly property bool highContrast: mode === "contrast"

    readonly property string family: "Atkinson Hyperlegible Next"
    // height of the family's capitals in em; capital height needed = distance / 155 (BGI 650)
    readonly property real capitalRatio: 0.668

    function mm(millimetres: real): real {
        return Math.round(millimetres * theme.pxPerMm);
    }

    // Outside the board's world, but on the shared screen: everything follows from the size of a card's text.
    readonly property WallTokens wall: WallTokens {
        card: Math.ceil(theme.distance * 1000 / 155 * theme.pxPerMm / theme.capitalRatio)
        small: Math.round(card * 0.69)
        label: Math.round(card * 0.77)
        title: Math.round(card * 1.23)
        question: Math.round(card * 1.54)
        numeral: Math.round(card * 2.3)
    }
    // Inside the board's zoomed world: board units, 1 unit = 0.75 mm on the wall seen from 2 m. Never changes.
    readonly property UnitTokens unit: UnitTokens {
        cardWidth: 252
        cardHeight: 112
        tab: 22
        text: 26
        title: 32
        label: 20
        small: 18
    }
    // logical pixels per board unit when the world is shown at its legible size
    readonly property real boardScale: wall.card / unit.text
    // A card outside the world (dispenser, writing place), as large as it will be on the board.
    readonly property CardTokens card: CardTokens {
        width: Math.round(theme.unit.cardWidth * theme.boardScale)
        height: Math.round(theme.unit.cardHeight * theme.boardScale)
        tab: Math.round(theme.unit.tab * theme.boardScale)
    }
    // Laptop and office screens, read at 50 cm on a 24 inch Full HD monitor.
    readonly property DeskTokens desk: DeskTokens {
        caption: Math.round(16 * theme.deskScale)
        body: Math.round(18 * theme.deskScale)
        lead: Math.round(22 * theme.deskScale)
        title: Math.round(28 * theme.deskScale)
        display: Math.round(42 * theme.deskScale)
    }
    // How much larger the places beside the board are written where they hang before a group: as large as a card's text, as
    // far as what fits on a laptop still fits into a window of that size.
    function roomScale(width: real, height: real): real {
        return Math.max(1, Math.min(theme.wall.card / 18, width / 1366, height / 768));
    }
    readonly property SpaceTokens space: SpaceTokens {
        xs: 4
        s: 8
        m: 12
        l: 16
        xl: 24
        xxl: 32
    }
    readonly property RadiusTokens radius: RadiusTokens {
        paper: 3
        control: 8
        panel: 12
    }
    readonly property TouchTokens touch: TouchTokens {
        // 12 mm is a fingertip with a margin; 44 px (WCAG 2.5.5) where millimetres are large on the glass
        least: Math.max(44, theme.mm(12))
        comfortable: theme.mm(33)
        key: theme.mm(30)
        drag: theme.mm(9)
        hold: 0.6
    }
    readonly property MotionTokens motion: MotionTokens {
        quick: theme.reducedMotion ? 0 : 120
        calm: theme.reducedMotion ? 0 : 200
        reveal: theme.reducedMotion ? 0 : 900
    }
    readonly property int hairline: highContrast ? 2 : 1
    readonly property int focusWidth: 3

    component WallTokens: QtObject {
        property int card
        property int small
        property int label
        property int title
        property int question
        property int numeral
    }
    component UnitTokens: QtObject {
        property int cardWidth
        property int cardHeight
        property int tab
        property int text
        property int title
        property int label
        property int small
    }
    component CardTokens: QtObject {
        property int width
        property int height
        property int tab
    }
    component DeskTokens: QtObject {
        property int caption
        property int body
        property int lead
        property int title
        property int display
    }
    component SpaceTokens: QtObject {
        property int xs
        property int s
        property int m
        property int l
        property int xl
        property int xxl
    }
    component RadiusTokens: QtObject {
        property int paper
        property int control
        property int panel
    }
    component TouchTokens: QtObject {
        property int least
        property int comfortable
        property int key
        // how far a finger moves before it drags, and how many seconds it rests before it is a long press
        property int drag
        property real hold
    }
    component MotionTokens: QtObject {
        property int quick
        property int calm
        property int reveal
    }
}
