import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// An instruction as it is meant: bold, lists, headings. What could open or load something stands there as plain text.
Text {
    id: root

    required property PlanController plan
    required property string markdown
    property int size: Theme.desk.body

    visible: markdown !== ""
    text: plan.shown(markdown)
    textFormat: Text.MarkdownText
    wrapMode: Text.Wrap
    color: Theme.colours.ink
    linkColor: color
    font.family: Theme.family
    font.pixelSize: size
    font.hintingPreference: Font.PreferNoHinting
    Accessible.role: Accessible.StaticText
    Accessible.name: markdown
}
