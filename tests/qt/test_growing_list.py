"""A list beside something that also grows comes to rest, whatever its rows are."""

from __future__ import annotations

import random

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from workshopdesk.base import assets

SCENE = b"""
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls

ColumnLayout {
    property var rows: []

    width: 500
    height: 420

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 200
        Layout.minimumHeight: 20
    }
    GrowingList {
        objectName: "list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: 700
        cacheBuffer: 0
        model: parent.rows
        delegate: Item {
            required property int modelData

            width: ListView.view.width
            height: modelData
        }
    }
}
"""
KNOWN = [
    100,
    40,
    100,
    20,
]  # with these a plain ListView that asks for its contentHeight never comes to rest (Qt 6.11.3)


def test_a_list_beside_something_that_also_grows_comes_to_rest(qapp):
    chance = random.Random(11)
    view = QQuickView()
    view.engine().addImportPath(str(assets.qml_dir()))
    component = QQmlComponent(view.engine())
    component.setData(SCENE, QUrl())
    scene = component.create()
    assert isinstance(scene, QQuickItem), component.errorString()
    scene.setParentItem(view.contentItem())
    view.show()
    shown = scene.findChild(QQuickItem, "list")
    for number in range(60):
        rows = (
            KNOWN if number == 0 else [chance.choice((20, 40, 60, 100, 180, 300)) for _ in range(chance.randint(1, 9))]
        )
        scene.setProperty("rows", rows)
        QTest.qWait(2)
        assert shown.property("count") == len(rows)
        assert shown.property("natural") >= min(rows)
    del scene, component
    view.close()
