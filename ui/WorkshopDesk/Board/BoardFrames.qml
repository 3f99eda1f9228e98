pragma ComponentBehavior: Bound
import QtQuick

// The frames of the board's pool; cards go with the one that is held.
Item {
    id: root

    required property BoardView view
    required property BoardCards cards

    Glide {
        id: glide

        sorting: root.view.sorting
        things: frames
    }
    Repeater {
        id: frames

        model: root.view.board.frames
        delegate: ClusterFrame {
            id: frame

            property real fromX: 0
            property real fromY: 0

            transform: Translate {
                x: frame.fromX === 0 ? 0 : frame.fromX * glide.part
                y: frame.fromY === 0 ? 0 : frame.fromY * glide.part
            }
            onTouchedChanged: root.view.touched += touched ? 1 : -1
            onGrabbed: root.cards.carry(frame, true)
            onDropped: (x, y, pace, hand) => {
                root.cards.carry(frame, false);
                root.view.frameDropped(clusterId, x, y, pace, hand);
            }
            onAbandoned: root.cards.carry(frame, false)
            onTapped: root.view.frameTapped(clusterId)
        }
    }
}
