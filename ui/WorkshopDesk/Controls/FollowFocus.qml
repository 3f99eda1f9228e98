import QtQuick
import WorkshopDesk.Theme

// Scrolls a sheet's page to what has the focus: keyboard users do not scroll. What has just appeared has its place after
// a frame. An item around it with "wholeInSight: true" is shown whole.
FrameAnimation {
    id: root

    required property Flickable view
    readonly property Item focusItem: view.Window.activeFocusItem

    function isWhole(item: var): bool {
        return item.wholeInSight === true;
    }
    function reveal() {
        let shown = focusItem;
        for (let item = focusItem; item !== view.contentItem; item = item.parent) {
            if (!item)
                return;
            if (isWhole(item))
                shown = item;
        }
        const top = shown.mapToItem(view.contentItem, 0, 0).y - Theme.space.xxl;
        const bottom = top + shown.height + 2 * Theme.space.xxl;
        const least = view.originY;
        const most = Math.max(least, view.originY + view.contentHeight - view.height);
        if (top < view.contentY)
            view.contentY = Math.max(least, Math.min(most, top));
        else if (bottom > view.contentY + view.height)
            view.contentY = Math.max(least, Math.min(most, bottom - view.height, top));
    }

    onFocusItemChanged: restart()
    onTriggered: {
        if (currentFrame < 2)
            return;
        stop();
        reset();
        reveal();
    }
}
