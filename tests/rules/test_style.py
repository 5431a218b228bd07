"""The conventions of the project that no tool checks."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
SOURCES = sorted(path for folder in ("overlays", "generator") for path in (ROOT / folder).rglob("*.py"))
VAGUE = {"utils.py", "helpers.py", "common.py", "misc.py", "util.py", "helper.py"}


def test_modules_are_named_for_what_they_are_about():
    assert not [path for path in SOURCES if path.name in VAGUE]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_fits_on_a_few_screens(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 500


def test_readme_and_makefile_agree():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(
        re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert set(re.findall(r"`?make ([a-z-]+)`?$", readme, re.MULTILINE)) <= targets
    assert {"help", "install", "demo", "generate", "test", "check", "drift"} <= targets


@pytest.mark.parametrize(
    "page", sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").rglob("*.md")), ids=lambda p: p.name
)
def test_links_of_a_page_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_each_tag_of_the_document_belongs_to_a_chapter_and_chapters_stand_together():
    root = yaml.safe_load((ROOT / "spec/root.yaml").read_text(encoding="utf-8"))
    chapters = [tag["x-cytomine-group"] for tag in root["tags"]]
    runs = [chapter for chapter, before in zip(chapters, ["", *chapters], strict=False) if chapter != before]
    assert len(runs) == len(set(chapters))
