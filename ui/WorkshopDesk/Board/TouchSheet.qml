pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What counts as a touch, and a field to try it out on.
Sheet {
    id: root

    required property TouchController touch

    title: qsTr("Berührung")
    spacing: Theme.space.m

    component Limit: RowLayout {
        id: limit

        required property string words
        required property string unit
        required property int value
        required property int from
        required property int to
        required property int step
        required property string name
        signal chosen(int value)

        spacing: Theme.space.l

        Label {
            Layout.preferredWidth: 400
            text: limit.words
            wrapMode: Text.Wrap
        }
        Stepper {
            objectName: limit.name
            text: limit.words
            value: limit.value
            from: limit.from
            to: limit.to
            step: limit.step
            onChosen: value => limit.chosen(value)
        }
        Label {
            Layout.preferredWidth: 50
            text: limit.value === 0 ? qsTr("aus") : limit.unit
            color: Theme.colours.ink2
        }
    }

    Limit {
        name: "palm"
        words: qsTr("Handballen und Ärmel: Nichts geschieht, wenn eine Berührung breiter ist als")
        unit: qsTr("mm")
        value: root.touch.palm
        from: 0
        to: 80
        step: 5
        onChosen: value => root.touch.setPalm(value)
    }
    Limit {
        name: "shortest"
        words: qsTr("Sonne und Stoff: Nichts geschieht, wenn eine Berührung kürzer ist als")
        unit: qsTr("ms")
        value: root.touch.shortest
        from: 0
        to: 100
        step: 10
        onChosen: value => root.touch.setShortest(value)
    }
    Limit {
        name: "drag"
        words: qsTr("So weit bewegt sich ein Finger, bevor er zieht")
        unit: qsTr("mm")
        value: root.touch.drag
        from: 3
        to: 20
        step: 1
        onChosen: value => root.touch.setDrag(value)
    }
    Limit {
        name: "hold"
        words: qsTr("So lange ruht ein Finger, bis es langes Drücken ist")
        unit: qsTr("ms")
        value: root.touch.hold
        from: 300
        to: 2000
        step: 100
        onChosen: value => root.touch.setHold(value)
    }
    Limit {
        name: "throwPace"
        words: qsTr("So schnell ist eine Hand, die eine Karte wirft; der Rand fängt sie auf")
        unit: qsTr("mm/s")
        value: root.touch.throwPace
        from: 0
        to: 2000
        step: 100
        onChosen: value => root.touch.setThrowPace(value)
    }
    Rectangle {
        id: field

        objectName: "tryOut"
        Layout.fillWidth: true
        Layout.preferredHeight: 120
        radius: Theme.radius.control
        color: Theme.colours.sunken
        border.width: Theme.hairline
        border.color: Theme.colours.lineStrong
        Accessible.role: Accessible.StaticText
        Accessible.name: seen.text

        Label {
            id: seen

            objectName: "seen"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space.l
            text: qsTr("Zum Ausprobieren: Berühren Sie dieses Feld mit dem Finger, dem Handballen oder dem Ärmel.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    AppButton {
        kind: "plain"
        icon: "undo"
        text: qsTr("Wie am Anfang")
        onClicked: root.touch.reset()
    }
    Connections {
        target: root.touch

        function onTouched(position: point, breadth: real, lasted: int, verdict: string) {
            const at = field.mapFromItem(null, position.x, position.y);
            if (!field.contains(at))
                return;
            const size = breadth > 0 ? qsTr("%1 mm breit").arg(Math.round(breadth)) : qsTr("Breite unbekannt: Der Bildschirm meldet sie nicht");
            const judged = verdict === "too-large" ? qsTr("zu breit, es geschieht nichts") : verdict === "too-short" ? qsTr("zu kurz, es geschieht nichts") : qsTr("gilt als Finger");
            seen.text = qsTr("%1, %2 ms lang: %3.").arg(size).arg(lasted).arg(judged);
        }
    }
}
