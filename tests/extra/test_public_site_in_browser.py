"""The public site in headless Chromium from the disk: no request leaves, axe-core finds nothing, the search works.

A page gets two more scripts, axe and a probe that writes what it found into the page; Chromium prints the page then.
Its network is dead: every name is unknown to it, and its proxy is a port where nobody listens.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import axe_core_python
import lxml.html
import pytest

from office.answered_kit import bring_answered
from workshopdesk.documents.site.site import SiteWish, site_files
from workshopdesk.exchange.office_site_tables import OfficeSiteTables
from workshopdesk.store.office.office_catalogue import open_catalogue

SECONDS = 120
AXE = Path(axe_core_python.__file__).with_name("axe.min.js")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    *("--proxy-server=127.0.0.1:9", "--proxy-bypass-list=127.0.0.1", "--virtual-time-budget=20000", "--dump-dom"),
)
PAGES = (
    *("index.html", "suche.html", "massnahmen.html", "massnahmen/m-01.html", "beschluesse.html", "ueber.html"),
    *("i/a000016/index.html", "idee/*/index.html", "w/*/index.html", "sammlung/*/index.html"),
)
PROBE = """
"use strict";
window.addEventListener("load", () => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  setTimeout(async () => {
    const done = {};
    const form = document.getElementById("suche");
    if (form) {
      done.all = document.getElementById("zahl").textContent;
      const words = document.getElementById("q");
      words.value = "Baenke";
      form.dispatchEvent(new Event("input"));
      await new Promise((go) => setTimeout(go, 500));
      words.value = "radwege";
      form.dispatchEvent(new Event("input"));
      await new Promise((go) => setTimeout(go, 500));
      done.some = document.getElementById("zahl").textContent;
      done.shown = document.querySelectorAll("#treffer a").length;
      done.markup = document.querySelectorAll("#treffer script").length;
    }
    const found = await axe.run(document, { resultTypes: ["violations", "incomplete"] });
    done.violations = found.violations.map((one) => [one.id, one.nodes.map((node) => node.html)]);
    done.passed = found.passes.length;
    done.styled = getComputedStyle(document.querySelector(".skip")).position;
    done.fetched = performance.getEntriesByType("resource").map((one) => one.name);
    const out = document.createElement("pre");
    out.id = "probe";
    out.textContent = JSON.stringify(done);
    document.body.append(out);
  }, 1500);
});
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("chromium") is None:
        pytest.fail("chromium is missing; installer/browser.sh installs it")
    folder = tmp_path_factory.mktemp("browser")
    with open_catalogue(str(folder / "a.catalogue"), create=True) as catalogue:
        bring_answered(catalogue, folder)
        for name, content in site_files(catalogue, SiteWish(day="2026-11-23"), OfficeSiteTables()):
            path = folder / "site" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    (folder / "site" / "axe.js").write_bytes(AXE.read_bytes())
    (folder / "site" / "probe.js").write_text(PROBE, "utf-8")
    return folder / "site"


def _seen(address: str, folder: Path) -> lxml.html.HtmlElement:
    """The page as Chromium has it after all scripts ran; its profile lies in the folder."""
    command = ["chromium", *FLAGS, f"--user-data-dir={folder / 'profile'}", address]
    done = subprocess.run(command, capture_output=True, check=True, timeout=SECONDS)
    return lxml.html.document_fromstring(done.stdout.decode())


def _probe(site: Path, page: Path) -> Path:
    """A copy of a page beside it, with both scripts."""
    root = "../" * (len(page.relative_to(site).parts) - 1)
    scripts = f'<script src="{root}axe.js"></script><script src="{root}probe.js"></script></head>'
    copy = page.with_name(f"probe-{page.name}")
    copy.write_text(page.read_text("utf-8").replace("</head>", scripts), "utf-8")
    return copy


def _told(page: lxml.html.HtmlElement) -> dict[str, Any]:
    (told,) = page.xpath("//pre[@id='probe']")
    value: dict[str, Any] = json.loads(told.text_content())
    return value


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """The address of a server on this computer that hands out the folder."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_and_asks_for_nothing(site: Path, name: str) -> None:
    """From the disk, as from a stick; what a pattern finds first stands for its kind."""
    page = next(path for path in sorted(site.glob(name)) if not path.name.startswith("probe-"))
    told = _told(_seen(_probe(site, page).as_uri(), site.parent))
    assert told["violations"] == []
    assert told["passed"] > 10
    assert told["styled"] == "absolute"


def test_hosted_it_asks_its_own_server_only(site: Path) -> None:
    """A code's address ends at /i/ID; the server adds what is missing. The browser lists every single request."""
    page = _probe(site, site / "i/a000018/index.html")
    page.rename(site / "i/a000018/index.html")
    for address in ("i/a000018", _probe(site, site / "suche.html").name):
        with _served(site) as base:
            told = _told(_seen(f"{base}/{address}", site.parent))
        assert told["fetched"]
        assert all(one.startswith(f"{base}/") for one in told["fetched"])
        assert any(one.endswith("/site.css") for one in told["fetched"])
        assert told["styled"] == "absolute"


def test_the_search_finds_words_and_shows_them_as_words(site: Path) -> None:
    told = _told(_seen(_probe(site, site / "suche.html").as_uri(), site.parent))
    assert told["all"] == "70 Ideen von 70"
    number = int(told["some"].split()[0])
    assert 0 < number < 70
    assert told["shown"] == min(number, 50)
    assert told["markup"] == 0


def test_a_search_begun_on_another_page_goes_on(site: Path) -> None:
    page = _seen(f"{(site / 'suche.html').as_uri()}?q=radwege", site.parent)
    assert 0 < len(page.xpath("//ol[@id='treffer']/li")) < 50
