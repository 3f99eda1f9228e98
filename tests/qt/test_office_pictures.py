"""Pictures of cards in the real program's office: from an idea and from a measure to the card, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtQuick import QQuickItem

from office.kit import bring, practice_states, taken, write
from office.measure_kit import STAMP, idea
from office.picture_kit import as_a_telephone_writes_it, cards, practice_with, shown, written
from qml.touchkit import centre
from qt.desk_kit import ProgramWindow
from workshopdesk.app.office import measuring
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import open_catalogue


def catalogue_with_pictures(path: Path) -> tuple[int, int]:
    """A measure of two ideas: the first with two pictures of its card, the second with none; their numbers."""
    first, second, *_ = cards()
    pictures = [
        shown(first, as_a_telephone_writes_it(written("ivory", (1500, 900))), 1, alt=first.text),
        shown(first, as_a_telephone_writes_it(written("mistyrose", (900, 900))), 2),
    ]
    with open_catalogue(str(path), create=True) as catalogue:
        package = write(path.parent, "a.workshop.zip", pack(practice_with(pictures)))
        assert taken(bring(catalogue, package)[0]).pictures == 2
        by_card = {line.card: line.number for line in catalogue.ideas(IdeaFilter(), limit=500)}
        numbers = by_card[first.number], by_card[second.number]
        measuring.draft(catalogue.measures, "Bänke", [idea(one) for one in numbers], STAMP)
    return numbers


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_from_an_idea_and_from_a_measure_to_the_card_and_back(
    tmp_path: Path, qapp: QGuiApplication, size: tuple[int, int]
) -> None:
    """OF63: by finger and by keys; the picture is as wide as it came, zoomed, and says the card's words."""
    path = tmp_path / "buero.catalogue"
    number, without = catalogue_with_pictures(path)
    words = cards()[0].text
    with ProgramWindow(tmp_path, size) as window:
        window.desk.controller.goTo("office")
        office = window.desk.controller.office
        office.open_address(str(path))
        window.until(lambda: office.open and window.has("officePanes"), "the catalogue")

        # an idea without a picture says nothing of one
        office.ideas.look(without)
        window.until(lambda: office.ideas.sheet.number == without and window.has("ideaSheet"), "an idea without")
        window.settle()
        assert not window.has("ideaPicture")

        # from the idea, by finger
        office.ideas.look(number)
        window.until(lambda: window.has("cardThumb") and office.ideas.picture.count == 2, "the small picture")
        window.until(lambda: window.item("cardThumb").property("implicitWidth") > 0, "it is unpacked")
        window.tap("ideaPicture")
        window.until(lambda: window.has("cardPicture"), "the large picture")
        picture = window.item("cardPicture")
        window.until(lambda: picture.property("implicitWidth") > 0, "it is unpacked")
        assert picture.property("implicitWidth") == 1500, "every dot that came"
        view = window.item("cardPictureView")
        assert picture.width() / picture.height() == pytest.approx(1500 / 900, abs=0.01)
        assert picture.width() <= view.width() + 1
        assert picture.height() <= view.height() + 1
        assert read_out(view) == (f"Karte von Idee {number}, Bild 1 von 2", words)

        # two fingers draw it apart, one pushes it about, keys do the same
        x, y = window.rest(view)
        window.fingers.down({1: (x - 40, y), 2: (x + 40, y)}).glide({1: (-120, 0), 2: (120, 0)}).up()
        window.settle()
        assert view.property("zoom") > 2
        before = view.property("contentX")
        assert before > 0
        window.fingers.down({1: (x, y)}).glide({1: (150, 0)}, steps=10).up()
        window.until(lambda: view.property("contentX") < before, "pushed")
        window.key(Qt.Key.Key_0)
        assert view.property("zoom") == 1
        window.key(Qt.Key.Key_Plus, Qt.Key.Key_Plus)
        assert view.property("zoom") == pytest.approx(2.25)
        at = view.property("contentX")
        window.key(Qt.Key.Key_Right)
        assert view.property("contentX") > at
        window.key(Qt.Key.Key_Minus)
        assert view.property("zoom") == pytest.approx(1.5)
        window.key(Qt.Key.Key_PageDown)
        window.until(lambda: office.picture.at == 2 and picture.property("implicitWidth") == 900, "the other one")
        assert view.property("zoom") == 1
        window.key(Qt.Key.Key_PageUp)
        window.until(lambda: office.picture.at == 1 and picture.property("implicitWidth") == 1500, "the first one")
        turn_wheel(window, window.rest(view), 240)
        assert view.property("zoom") == pytest.approx(1.44)
        turn_wheel(window, window.rest(view), -480)
        assert view.property("zoom") == 1

        # a button that can do no more does not keep the keys to itself
        window.item("cardPictureNext").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        window.key(Qt.Key.Key_Return)
        window.until(lambda: office.picture.at == 2 and not window.item("cardPictureNext").isEnabled(), "the last")

        # nothing below is reached by keys, and Escape leads back to where it was asked for
        for _ in range(12):
            window.key(Qt.Key.Key_Tab)
            inside = window.window.activeFocusItem()
            assert not inside.objectName().startswith(("idea:", "tick:", "ideaSearch", "ideaPicture"))
        window.item("cardPictureLarger").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        window.key(Qt.Key.Key_Escape)
        window.until(lambda: not window.has("cardPictureSheet"), "closed")
        window.until(lambda: window.item("ideaPicture").hasActiveFocus(), "back at the idea")
        assert office.ideas.sheet.number == number

        # by keys once more, from the idea
        window.key(Qt.Key.Key_Return)
        window.until(lambda: window.has("cardPicture"), "opened by a key")
        assert not window.has("cardPictureIdea"), "that is where it was asked for"
        window.tap("cardPictureClose")
        window.until(lambda: not window.has("cardPictureSheet"), "closed")

        # from the measure down to the card, back, and on to the idea
        office.ideas.look(0)
        office.measures.look(1)
        window.item("officePanes").chosen.emit(3)
        window.until(lambda: window.has("measureSheet") and office.measures.sheet.number == 1, "the measure")
        window.item("measureSheet").setProperty("page", 4)
        # its rows are made anew when all that is told of the measure has come
        names = (f"Karte von Idee {number} ansehen",)
        window.until(lambda: said_by(window, f"sourcePicture:{number}") == names, "its ideas")
        window.settle()
        assert not window.has(f"sourcePicture:{without}")
        button = window.item(f"sourcePicture:{number}")
        button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        window.key(Qt.Key.Key_Space)
        window.until(lambda: window.has("cardPicture"), "the card below the measure")
        window.item("cardPictureView").forceActiveFocus()
        window.key(Qt.Key.Key_Escape)
        window.until(lambda: not window.has("cardPictureSheet"), "closed")
        window.until(lambda: window.item(f"sourcePicture:{number}").hasActiveFocus(), "back at the measure")
        window.tap(f"sourcePicture:{number}")
        window.until(lambda: window.has("cardPictureIdea"), "by finger")
        window.until(lambda: window.item("cardPicture").property("implicitWidth") > 0, "it is there")
        window.tap("cardPictureIdea")
        window.until(lambda: office.ideas.sheet.number == number and window.has("ideaMeasure:1"), "on to the idea")
        assert not window.has("cardPictureSheet")
        window.item("ideaMeasure:1").forceActiveFocus(Qt.FocusReason.TabFocusReason)  # the sheet follows the focus
        window.tap("ideaMeasure:1")
        window.until(lambda: window.has("measuresTable") and office.measures.sheet.number == 1, "and back up")
        assert centre(window.item("measureSheet"))[0] > 0


def test_reading_files_tells_of_pictures_and_newer_data_takes_them_off_the_screen(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    """OF61 and OF62 on the screen: what stayed behind is named; a picture that is gone is not shown any more."""
    path = tmp_path / "buero.catalogue"
    first, broken, *_ = cards()
    pictures = [shown(first, as_a_telephone_writes_it(written())), shown(broken, b"nichts")]
    package = write(tmp_path, "a.workshop.zip", pack(practice_with(pictures)))
    newer = write(tmp_path, "b.workshop.zip", practice_states()[1].package)
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        window.desk.controller.goTo("office")
        office = window.desk.controller.office
        office.open_address(str(path), create=True)
        window.until(lambda: office.open and window.has("officePanes"), "the catalogue")
        office.intake.take([QUrl.fromLocalFile(str(package))])
        window.until(lambda: office.intake.finished, "the package")
        assert window.shows("Bilder von Karten: 1")
        assert window.shows(f"Karte {broken.number}: Bild weder JPEG noch PNG noch WebP")
        with open_catalogue(str(path)) as catalogue:
            (number,) = [line.number for line in catalogue.ideas(IdeaFilter(), limit=500) if line.pictures]
        window.item("officePanes").chosen.emit(1)
        office.ideas.look(number)
        window.until(lambda: window.has("cardThumb"), "the small picture")
        office.picture.look(number)
        window.until(lambda: office.picture.source != "", "the large one")
        office.picture.close()
        office.intake.take([QUrl.fromLocalFile(str(newer))])
        window.until(lambda: office.intake.done == 1 and not office.intake.running, "newer data")
        window.until(lambda: not window.has("ideaPicture"), "it is gone from the sheet")
        office.picture.look(number)
        window.until(lambda: window.desk.controller.messenger.shown, "whoever asks all the same is told")
        assert office.picture.number == 0
        window.desk.controller.messenger.dismiss()


def said_by(window: ProgramWindow, name: str) -> tuple[str, ...]:
    return tuple(read_out(item)[0] for item in window.items() if item.objectName() == name)


def read_out(item: QQuickItem) -> tuple[str, str]:
    """What a screen reader says of an item. The interface is let go at once: PySide would take the next object at its
    address for it."""
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def turn_wheel(window: ProgramWindow, place: tuple[float, float], turn: int) -> None:
    at, none = QPointF(*place), QPoint()
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, none, QPoint(0, turn), buttons, keys, phase, False)
    QGuiApplication.sendEvent(window.window, event)
    window.settle()
