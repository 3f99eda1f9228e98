import QtQuick
import QtQuick.Shapes
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Time left: a number first, a thinning ring second. Never red, never blinking; the last minute gets a word.
Pressable {
    id: root

    required property int seconds
    required property int total
    required property bool runs
    property int size: Theme.wall.question
    property int wordSize: Theme.wall.label
    readonly property string time: Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    readonly property string word: runs && seconds === 0 ? qsTr("Zeit ist um") : runs && seconds <= 60 ? qsTr("gleich Schluss") : runs ? "" : qsTr("angehalten")

    text: runs ? qsTr("Zeit anhalten, noch %1").arg(time) : qsTr("Zeit starten, %1").arg(time)
    implicitWidth: row.implicitWidth + 2 * Theme.space.m
    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.m

        Label {
            visible: root.word !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.word
            size: root.wordSize
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
        Shape {
            width: Math.round(root.size * 1.1)
            height: width
            anchors.verticalCenter: parent.verticalCenter

            ShapePath {
                strokeColor: Theme.colours.track
                strokeWidth: 7
                fillColor: "transparent"

                PathAngleArc {
                    centerX: root.size * 0.55
                    centerY: root.size * 0.55
                    radiusX: root.size * 0.46
                    radiusY: root.size * 0.46
                    sweepAngle: 360
                }
            }
            ShapePath {
                strokeColor: Theme.colours.primary
                strokeWidth: 7
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap

                PathAngleArc {
                    centerX: root.size * 0.55
                    centerY: root.size * 0.55
                    radiusX: root.size * 0.46
                    radiusY: root.size * 0.46
                    startAngle: -90
                    sweepAngle: root.total > 0 ? 360 * Math.min(1, root.seconds / root.total) : 0
                }
            }
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.time
            size: root.size
            weight: Font.DemiBold
            font.features: ({ "tnum": 1 })
            Accessible.ignored: true
        }
    }
}
