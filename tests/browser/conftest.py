"""Debian's Chromium, driven by playwright."""

from __future__ import annotations

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="module")
def chromium():
    """The browser; without one the tests are left out, but not in CI.

    Its driver keeps an event loop running in this thread, which other modules must not meet.
    """
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None and not os.environ.get("CI"):
        pytest.skip("there is no Chromium: apt-get install chromium")
    assert path, "CI needs Chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        # Its own cage needs rights that containers do not give; it only ever sees our own page.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, cytomine_world):
    """An empty tab; its test fails when the page reports an error or asks another server for something."""
    troubles = []
    context = chromium.new_context(base_url=cytomine_world.url, viewport={"width": 1200, "height": 900})
    context.set_default_timeout(20_000)
    tab = context.new_page()
    tab.on("pageerror", lambda error: troubles.append(str(error)))
    tab.on("console", lambda message: message.type == "error" and troubles.append(message.text))
    tab.on("dialog", lambda dialog: (troubles.append(dialog.message), dialog.dismiss()))
    tab.on(
        "request",
        lambda request: request.url.startswith(f"{cytomine_world.url}/") or troubles.append(request.url),
    )
    yield tab
    context.close()
    assert troubles == []
