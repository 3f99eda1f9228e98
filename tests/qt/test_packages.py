"""A session package on its way in the real program: signed, protected, noted whom it went to, and opened elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication

from exchange.age_files import age_file
from qt.vote_kit import VoteDesk
from workshopdesk.app.demo import demo_records, hold_demo_vote
from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.ballot import Ballot
from workshopdesk.exchange.encryption import decrypted
from workshopdesk.exchange.known_signers import KnownSigners
from workshopdesk.exchange.package import signed, unpack
from workshopdesk.exchange.signing import Signer, own_key

PASSWORD = "Wege und Plaetze 2026"


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*"))


def told(desk: VoteDesk) -> str:
    """Everything that eyes see or a screen reader says in fields."""
    said = []
    for item in desk.items():
        if interface := QAccessible.queryAccessibleInterface(item):
            said += [interface.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Value)]
        said.append(item.property("displayText") or "")
    return "\n".join(said)


@pytest.mark.slow
def test_a_package_leaves_signed_and_protected_and_is_opened_elsewhere(qapp: QGuiApplication, tmp_path: Path) -> None:
    """T1, T2, T3, T4 and T5: from the results of one computer to the board of another."""
    folder = tmp_path / "Mitnehmen"
    with VoteDesk(tmp_path) as desk:
        desk.create(demo_records("de"), "run")
        opened = desk.desk.controller.workshop._opened
        hold_demo_vote(opened.session, opened.ballot_box, "de")
        (ballot,) = opened.session.state.all(Ballot)
        papers = opened.ballot_box.papers(ballot.id)
        desk.desk.controller.goTo("results")
        desk.settle()
        results = desk.desk.controller.workshop.results
        for key in ("protocol", "poster", "csv"):
            results.choose(key, False)
        results.setFolder(QUrl.fromLocalFile(str(folder)))

        desk.tap("sign")
        assert results.cover.signer == "Musterstadt"
        desk.tap("protect")
        assert not desk.item("write").isEnabled(), "without a password nothing is written"
        for name in ("newPassword", "passwordAgain"):
            desk.item(name).takeFocus()
            desk.type(PASSWORD)
            assert desk.item("write").isEnabled() is (name == "passwordAgain")
        assert "●" * len(PASSWORD) in told(desk)
        assert PASSWORD not in told(desk)
        desk.tap("write")
        desk.until(lambda: not results.writing, "the end of writing")
        (name,) = files_in(folder)
        assert name.endswith("Workshop-Paket.workshop.zip.age")
        assert (results.cover.password, results.cover.again) == ("", "")

        field = desk.item("receiver")
        field.takeFocus()
        desk.type("Planungsamt Weber")
        desk.key(Qt.Key.Key_Return)
        assert field.property("value") == "Planungsamt Weber"
        desk.desk.controller.closeWorkshop()

        content = decrypted((folder / name).read_bytes(), PASSWORD)
        package = unpack(content)
        assert package.signature is not None
        assert package.signature.signer == "Musterstadt"
        assert "Weber" not in content.decode("latin-1")
        settings = SettingsFile(tmp_path / "config/settings.json").settings
        assert [one.receiver for one in settings.recent[0].left_off.handed_out] == ["Planungsamt Weber"]
        assert PASSWORD not in (tmp_path / "config/settings.json").read_text("utf-8")

        # the same on the start page; a lock of the same kind that takes less work
        (folder / name).write_bytes(age_file(content, PASSWORD))
        workshops = tmp_path / "data/workshops"
        sheet = desk.desk.controller.start.package
        desk.desk.controller.openUrl(QUrl.fromLocalFile(str(folder / name)))
        desk.item("packagePassword").takeFocus()
        desk.type("falsch")
        desk.tap("packageUnlock")
        desk.until(lambda: sheet.step == "password", "the refusal")
        assert desk.shows("Das Passwort passt nicht")
        desk.item("packagePassword").takeFocus()
        desk.type(PASSWORD)
        desk.tap("packageUnlock")
        desk.until(lambda: sheet.step == "ready", "the open package")
        assert desk.shows("Zum ersten Mal gesehen")
        assert desk.shows(package.signature.fingerprint)
        assert files_in(workshops) == [], "until it is opened, nothing is written"
        desk.tap("packageOpen")
        desk.until(lambda: desk.desk.controller.place == "run", "the board")
        restored = desk.desk.controller.workshop._opened
        assert restored.path.parent == workshops
        assert sorted(restored.session.state, key=repr) == sorted(package.records, key=repr)
        assert restored.ballot_box.papers(ballot.id) == papers
        desk.desk.controller.closeWorkshop()

        # once more, not protected: known now, and beside the file that is there
        plain = folder / "Wege.workshop.zip"
        plain.write_bytes(content)
        before = restored.path.read_bytes()
        desk.desk.controller.openPath(str(plain))
        desk.settle()
        assert desk.shows("Unterzeichnet von Musterstadt, bekannt seit")
        desk.tap("packageOpen")
        assert desk.desk.controller.workshop._opened.path.name == f"{restored.path.stem} (2).workshop"
        assert restored.path.read_bytes() == before
        desk.desk.controller.closeWorkshop()

        # somebody else under the same name
        stranger = Signer("Musterstadt", own_key(tmp_path / "stranger.pem"))
        plain.write_bytes(signed(content, stranger))
        known = KnownSigners(tmp_path / "data/known-signers.json")
        desk.desk.controller.openPath(str(plain))
        desk.settle()
        assert desk.shows("Achtung: anderer Schlüssel als bisher.")
        assert desk.item("packageOpen").property("text") == "Trotzdem öffnen"
        desk.tap("packageTrust")
        assert desk.item("packageOpen").property("text") == "Anlegen und öffnen"
        desk.tap("packageCancel")
        assert not desk.has("package")
        signature = unpack(plain.read_bytes()).signature
        assert known.judge(signature).trust == "changed", "who looked and left has believed nothing"

        # and one that came by halves
        plain.write_bytes(content[: len(content) // 2])
        desk.desk.controller.openPath(str(plain))
        desk.settle()
        assert desk.desk.controller.messenger.shown
        assert not desk.has("package")
        assert len(list(workshops.glob("*.workshop"))) == 2
