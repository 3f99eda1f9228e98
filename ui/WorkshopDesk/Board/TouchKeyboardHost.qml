pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Brings the keyboard on the screen to whatever text field of the window a hand is at, beside the field and never over
// it. With a real keyboard in use it stays away. Cards have keyboards of their own, one for each writer.
Item {
    id: root

    required property TouchController touch
    // "de" or "en": what the keyboard begins with
    property string language: "de"
    // set once the window is there
    property TypingWatch watch: null
    readonly property Item focusItem: Window.activeFocusItem
    readonly property bool open: watch !== null && watch.byHand && wanted(focusItem)
    readonly property real gap: Theme.space.m
    // a text field had no use for these keys
    signal undoWanted
    signal redoWanted

    function wanted(item: var): bool {
        return item?.takesKeyboard ?? false;
    }
    function goesOn(item: var): bool {
        return item.goesOn ?? false;
    }
    // What belongs together with the field and is left free where there is room: the sheet that it stands on.
    function sheetOf(item: Item): Item {
        for (let place = item.parent; place; place = place.parent) {
            if (place instanceof Sheet)
                return place;
        }
        return null;
    }
    // Below or above the sheet; where there is no room for that, where it covers least of the sheet and nothing of the field.
    function dock() {
        if (!root.open || !loader.item)
            return;
        const box = focusItem.parent.mapToItem(root, 0, 0, focusItem.parent.width, focusItem.parent.height);
        const sheet = sheetOf(focusItem);
        const around = sheet ? sheet.mapToItem(root, 0, 0, sheet.width, sheet.height) : box;
        const tall = loader.height;
        const ends = [height - tall - 4, 4];
        const tops = [around.y + around.height + gap, around.y - tall - gap, ...ends, box.y + box.height + gap, box.y - tall - gap];
        const fits = tops.filter(top => top >= 4 && top + tall <= height - 4 && (top + tall <= box.y || top >= box.y + box.height));
        const covered = top => Math.max(0, Math.min(top + tall, around.y + around.height) - Math.max(top, around.y));
        const best = fits.sort((one, other) => covered(one) - covered(other))[0];
        loader.x = Math.round(Math.max(4, Math.min(width - loader.width - 4, around.x + (around.width - loader.width) / 2)));
        loader.y = Math.round(best ?? ends[box.y + box.height / 2 < height / 2 ? 0 : 1]);
    }
    function finish() {
        const field = focusItem;
        (field as TextInput)?.accepted();
        // the next touch of the field brings the keyboard again
        if (field.activeFocus && !goesOn(field))
            field.focus = false;
    }

    onOpenChanged: loader.show()
    onFocusItemChanged: loader.show()
    Component.onCompleted: watch = touch.watch(Window.window)

    Connections {
        target: root.watch

        function onUndoWanted() {
            root.undoWanted();
        }
        function onRedoWanted() {
            root.redoWanted();
        }
    }
    // the field moves with its page or sheet: before each frame, and only while there is a keyboard
    Connections {
        target: root.Window.window
        enabled: root.open

        function onAfterAnimating() {
            root.dock();
        }
    }
    Loader {
        id: loader

        function show() {
            if (!root.open || !root.wanted(root.focusItem))
                source = "";
            else if (!item)
                setSource(Qt.resolvedUrl("TouchKeyboard.qml"), { field: root.focusItem, language: root.language, room: Qt.size(root.width, root.height) });
            else
                (item as TouchKeyboard).field = root.focusItem;
        }
        onLoaded: (item as TouchKeyboard).done.connect(root.finish)
    }
}
