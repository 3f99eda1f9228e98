pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Sight
import WorkshopDesk.Theme

// The first page: go on with a workshop, make a new one, or try the program.
PlacesFrame {
    id: root

    readonly property int columns: width < 900 * Theme.deskScale ? 1 : width < 1200 * Theme.deskScale ? 2 : width < 2600 * Theme.deskScale ? 3 : 4

    // by the width alone: what stands in the bar must not depend on how the bar arranges it
    readonly property bool narrow: width < 1100 * Theme.deskScale

    current: "start"
    titled: false
    trailing: [
        IconButton {
            objectName: "language"
            anchors.verticalCenter: parent?.verticalCenter
            icon: "language"
            text: root.desk.language === "en" ? "English" : "Deutsch"
            below: root.narrow
            onClicked: root.toggleLook(this)
        },
        IconButton {
            objectName: "textsize"
            anchors.verticalCenter: parent?.verticalCenter
            icon: "textsize"
            text: qsTr("Schrift")
            below: root.narrow
            onClicked: root.toggleLook(this)
        },
        IconButton {
            objectName: "contrast"
            anchors.verticalCenter: parent?.verticalCenter
            icon: "contrast"
            text: qsTr("Kontrast")
            below: root.narrow
            onClicked: root.toggleLook(this)
        }
    ]

    function chooseFile() {
        chooser.source = "";
        chooser.setSource("FileChooser.qml", {
            desk: root.desk,
            parentWindow: root.Window.window
        });
    }
    // A sheet has the focus while it is open, and gives it back.
    function toggleLook(button: Item) {
        look.open = !look.open;
        look.opener = button;
        (look.open ? look : button).forceActiveFocus(Qt.PopupFocusReason);
    }
    function create(key: string, title: string) {
        const wrong = root.desk.start.createFromTemplate(key, title);
        if (wrong !== "")
            sheet.refuse(wrong);
        else
            sheet.open = false;
    }

    Page {
        id: page

        anchors.fill: parent
        title: qsTr("Guten Tag. Womit geht es weiter?")
        spacing: Theme.space.xxl
        actions: [
            AppButton {
                objectName: "openFile"
                kind: "plain"
                icon: "importing"
                text: qsTr("Datei öffnen")
                onClicked: root.chooseFile()
            },
            AppButton {
                id: newButton

                objectName: "new"
                kind: "primary"
                icon: "plus"
                text: qsTr("Neuer Workshop")
                onClicked: sheet.begin(0)
            }
        ]

        RecentSection {
            Layout.fillWidth: true
            start: root.desk.start
            columns: root.columns
            // in a low window the templates shall still be in sight
            pictureHeight: root.height < 900 ? 110 : 170
        }
        TemplateSection {
            Layout.fillWidth: true
            templates: root.desk.start.templates
            columns: root.columns
            columnWidth: (page.contentWidth - (root.columns - 1) * 24) / root.columns
            onWanted: index => sheet.begin(index)
            onPracticeWanted: root.desk.start.practise()
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Alle Daten liegen auf diesem Rechner.") + "  " + qsTr("Version %1").arg(root.desk.version)
            size: Theme.desk.caption
            color: Theme.colours.ink2
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        }
    }
    LookSheet {
        id: look

        objectName: "look"
        property Item opener

        desk: root.desk
        open: false
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xl
        y: Theme.space.m
        onDismissed: root.toggleLook(opener)
        onMeasureWanted: {
            root.toggleLook(opener);
            measure.active = true;
        }
    }
    Loader {
        id: measure

        objectName: "measure"
        active: false
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space.m
        sourceComponent: MeasureSheet {
            desk: root.desk
            edge: Qt.TopEdge
            onDismissed: measure.active = false
        }
    }
    Loader {
        readonly property bool wanted: root.desk.start.package.step !== ""

        active: wanted
        width: Math.min(parent.width - 2 * Theme.space.xl, Math.round(640 * Theme.deskScale))
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space.xl
        sourceComponent: PackageSheet {
            objectName: "package"
            sent: root.desk.start.package
            onDismissed: sent.dismiss()
        }
    }
    NewWorkshopSheet {
        id: sheet

        objectName: "newWorkshop"
        templates: root.desk.start.templates
        open: false
        width: Math.min(parent.width - 2 * Theme.space.xl, Math.round(640 * Theme.deskScale))
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space.xl
        onDismissed: {
            open = false;
            newButton.forceActiveFocus(Qt.PopupFocusReason);
        }
        onWanted: (key, title) => root.create(key, title)
    }
    Loader {
        id: chooser

        objectName: "chooser"
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length > 0)
                root.desk.openUrl(drop.urls[0]);
        }
    }
}
