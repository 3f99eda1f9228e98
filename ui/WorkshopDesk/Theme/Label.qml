import QtQuick

// The only text element of the program: family, colour and plain text are settled here. No ellipsis: text wraps or grows.
Text {
    property int size: Theme.desk.body
    property int weight: Font.Normal

    color: Theme.colours.ink
    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: size
    font.weight: weight
    font.hintingPreference: Font.PreferNoHinting
}
