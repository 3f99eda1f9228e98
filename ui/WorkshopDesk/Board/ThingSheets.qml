pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Privacy

// The sheets about one thing on the board: "cluster:id", "take:thing" (BoardPicker), "privacy:note id", "belong:subject", "sources:note id", "photo:note id".
Item {
    id: root

    required property WorkshopController workshop
    required property string sheet
    // how high a sheet may become
    required property real most
    readonly property string which: sheet.slice(sheet.indexOf(":") + 1)
    readonly property Component shown: sheet.startsWith("take:") ? take : sheet.startsWith("privacy:") ? privacy : sheet.startsWith("belong:") ? belonging : sheet.startsWith("sources:") ? sources : sheet.startsWith("photo:") ? photo : cluster
    signal chosen(string what)
    signal closed

    Component {
        id: belonging

        BelongingSheet {
            objectName: "belongingSheet"
            belonging: root.workshop.belonging
            subject: root.which
            most: root.most
            onDismissed: root.closed()
            Component.onCompleted: takeFocus()
        }
    }
    Component {
        id: sources

        SourcesSheet {
            objectName: "sourcesSheet"
            merging: root.workshop.merging
            board: root.workshop.board
            noteId: root.which
            most: root.most
            onDismissed: root.closed()
            Component.onCompleted: takeFocus()
        }
    }
    Component {
        id: photo

        CardPhotoSheet {
            objectName: "cardPhotoSheet"
            photos: root.workshop.photos
            noteId: root.which
            number: root.workshop.board.lookOf(noteId).number ?? 0
            most: root.most
            onDismissed: root.closed()
            Component.onCompleted: takeFocus()
        }
    }
    Component {
        id: take

        BoardPicker {
            objectName: "boardPicker"
            boards: root.workshop.boards
            thing: root.which
            onDismissed: root.closed()
        }
    }
    Component {
        id: privacy

        CardPrivacySheet {
            objectName: "cardPrivacySheet"
            privacy: root.workshop.privacy
            locks: root.workshop.locks
            noteId: root.which
            number: root.workshop.board.lookOf(noteId).number ?? 0
            onDismissed: root.closed()
            Component.onCompleted: takeFocus()
        }
    }
    Component {
        id: cluster

        ClusterSheet {
            objectName: "clusterSheet"
            readonly property var look: root.workshop.board.clusterLook(root.which, root.workshop.board.changes)

            board: root.workshop.board
            sorting: root.workshop.sorting
            privacy: root.workshop.privacy
            clusterId: root.which
            clusterTitle: look.title ?? ""
            number: look.number ?? 1
            severalBoards: root.workshop.boards.count > 1
            onBoardWished: root.chosen("take:cluster:" + root.which)
            onTalkWished: root.chosen("say:" + root.which)
            onBelongingWished: root.chosen("belong:" + root.which)
            onProfileWished: root.chosen("profile:" + root.which)
            onDismissed: root.closed()
            Component.onCompleted: takeFocus()
        }
    }
}
