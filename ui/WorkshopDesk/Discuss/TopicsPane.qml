import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The topics at the left, the chosen one large beside them.
RowLayout {
    id: root

    required property DiscussionController discussion
    required property PrivacyController privacy
    signal belongingWished
    signal profileWished

    spacing: Theme.space.xl

    TopicList {
        Layout.preferredWidth: Math.round(Math.max(280, Math.min(420 * Theme.deskScale, root.width * 0.25)))
        Layout.fillHeight: true
        discussion: root.discussion
    }
    TopicPage {
        Layout.fillWidth: true
        Layout.fillHeight: true
        discussion: root.discussion
        privacy: root.privacy
        onBelongingWished: root.belongingWished()
        onProfileWished: root.profileWished()
    }
}
