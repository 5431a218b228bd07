"""The code of pages of the documentation runs, in its order, against the sandbox."""

import re
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cytomine.geometry import ShapeWarning
from cytomine_sandbox import Sandbox

DOCS = Path(__file__).parents[2] / "docs"
CODE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture
def surroundings(tmp_path, monkeypatch):
    """A sandbox in the environment, and a folder with a slide."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "slides").mkdir()
    rows, columns = np.mgrid[0:200, 0:300]
    pixels = np.dstack([rows % 256, columns % 256, (rows + columns) % 256]).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / "slides" / "mouse.png")
    with Sandbox() as sandbox:
        actor = sandbox.actors["manager"]
        monkeypatch.setenv("CYTOMINE_HOST", sandbox.url)
        monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", actor.public_key)
        monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", actor.private_key)
        yield tmp_path


def test_code_of_the_page_on_pixels_and_files_runs(surroundings, capsys):
    page = (DOCS / "pixels-and-files.md").read_text(encoding="utf-8")
    names = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ShapeWarning)  # the page makes faulty shapes on purpose
        for found in CODE.finditer(page):
            line = page[: found.start(1)].count("\n")
            exec(compile("\n" * line + found[1], "pixels-and-files.md", "exec"), names)
    names["cytomine"].close()
    told = capsys.readouterr().out
    assert "1 files: 1 reused\n1 objects: 1 written\n" in told
    assert "fixed ('not valid: Self-intersection" in told
    assert "fixed ('66.7% outside the image',)" in told
    written = sorted(str(path.relative_to(surroundings)) for path in surroundings.rglob("*.png"))
    assert len([path for path in written if path.startswith(("out", "crops", "originals"))]) == 3
