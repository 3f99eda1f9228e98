pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The shadow of a held card: level 2 of Shadow, but only the rim that is seen around the paper, in pictures cut out of
// shadow2.png with the opacity in them. With eight held cards the whole one was half of a frame in software rendering:
// an opacity, a smooth stretch and what lies under the paper are dear. Board units.
Item {
    id: root

    // how far it is seen around the paper; the pictures lie as far under it as its corners are round
    readonly property int spread: 14
    readonly property string shade: Theme.mode === "dark" ? "dark" : "light"

    component End: Image {
        x: -root.spread
        width: root.width + 2 * root.spread
        smooth: false
        source: Qt.resolvedUrl("shadow/end-" + root.shade + ".png")
    }
    component Side: Image {
        y: upper.y + upper.height
        height: lower.y - y
        smooth: false
        source: Qt.resolvedUrl("shadow/side-" + root.shade + ".png")
    }

    End {
        id: upper

        y: -root.spread
    }
    End {
        id: lower

        y: root.height + root.spread - height
        mirrorVertically: true
    }
    Side {
        x: -root.spread
    }
    Side {
        x: root.width + root.spread - width
        mirror: true
    }
}
