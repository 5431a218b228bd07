"""The code of all pages runs, in its order, against the sandbox; their commands and links are there."""

import re
import shlex
import subprocess
import sys
import tomllib
import warnings
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cytomine import Cytomine
from cytomine._commands.app import COMMANDS
from cytomine.geometry import ShapeWarning
from cytomine.models import Ontology, Tag, Term
from cytomine_api.api.project import list_projects
from cytomine_sandbox import Sandbox
from cytomine_wire import Client, KeyPair

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "spec" / "README.md", *(ROOT / "docs").rglob("*.md")])
FENCE = re.compile(
    r"^(?:<!-- not run: (?P<reason>.+) -->\n)?```(?P<kind>\w*)\n(?P<code>.*?)^```", re.MULTILINE | re.DOTALL
)
EXAMPLE = "https://cytomine.example"
"""Address that stands on pages for a server of the reader's."""

ACTORS = {"pixels-and-files.md": "manager", "connecting.md": "admin"}
"""Whose keys a page is run with, where it is not the user of the demo."""


def blocks(page, *kinds):
    text = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        if found["kind"] in kinds:
            yield text[: found.start("code")].count("\n"), found["code"], found["reason"]


def has_python(page):
    return any(True for _ in blocks(page, "python"))


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(demo=True) as running:
        yield running


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a slide, as the page on files expects it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "slides").mkdir()
    rows, columns = np.mgrid[0:200, 0:300]
    pixels = np.dstack([rows % 256, columns % 256, (rows + columns) % 256]).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / "slides" / "mouse.png")
    return tmp_path


@pytest.fixture
def run(sandbox, folder, monkeypatch):
    """Run the code of a page, and return the names it leaves."""

    def page_runs(page):
        actor = sandbox.actors[ACTORS.get(page.name, "demo")]
        monkeypatch.setenv("CYTOMINE_HOST", sandbox.url)
        monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", actor.public_key)
        monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", actor.private_key)
        keys = KeyPair(actor.public_key, actor.private_key)
        with Client(sandbox.url, keys) as client:
            names = {"url": sandbox.url, "keys": keys, "client": client, **given(page.name)}
            names |= {"public_key": actor.public_key, "private_key": actor.private_key}
            for line, code, reason in blocks(page, "python"):
                text = "\n" * line + code.replace(EXAMPLE, sandbox.url)
                if reason:
                    compile(text, page.name, "exec")
                elif re.search(r"^def test_", code, re.MULTILINE):
                    run_as_tests(folder, code)
                else:
                    exec(compile(text, page.name, "exec"), names)
        for each in (*names.values(), Cytomine.get_instance()):
            if isinstance(each, Cytomine):
                each.close()
        return names

    return page_runs


def given(page):
    """Return the ids that pages take for granted."""
    with Cytomine(errors="raise"):
        term = Term("tumor", Ontology(f"tissue of {page}").save().id, "#ff0000").save()
        return {"term_id": term.id, "tag_id": Tag(f"stain of {page}").save().id}


def run_as_tests(folder, code):
    """Run code of a page as a file of tests, in a process of its own."""
    (folder / "test_of_a_page.py").write_text(code)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "cytomine_pytest", "-p", "no:cacheprovider"]
    done = subprocess.run([*command, folder], capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stdout
    assert f"{len(re.findall(r'^def test_', code, re.MULTILINE))} passed" in done.stdout


def of_readme(names, told, folder):
    assert told.startswith("Pleura cytology 246\nProstate biopsies 418\n")


def of_connecting(names, told, folder):
    assert told.splitlines()[0] == "admin reference"


def of_files(names, told, folder):
    assert "1 files: 1 reused\n1 objects: 1 written\n" in told
    assert "fixed ('not valid: Self-intersection" in told
    assert "fixed ('66.7% outside the image',)" in told
    written = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.png"))
    assert len([path for path in written if path.startswith(("out", "crops", "originals"))]) == 3


CHECKS = {"README.md": of_readme, "connecting.md": of_connecting, "pixels-and-files.md": of_files}


@pytest.mark.parametrize("page", [page for page in PAGES if has_python(page)], ids=lambda page: page.name)
def test_code_of_the_page_runs(page, run, folder, capsys):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ShapeWarning)  # a page makes faulty shapes on purpose
        names = run(page)
    CHECKS.get(page.name, lambda *_: None)(names, capsys.readouterr().out, folder)


def test_the_client_that_a_page_shows_carries_typed_functions(sandbox):
    names = {}
    for _, code, _ in blocks(ROOT / "docs" / "generator.md", "python"):
        exec(compile(code, "generator.md", "exec"), names)
    client = names["SmallClient"](sandbox.url, sandbox.issue_token("demo"))
    assert list_projects.sync(client).collection


# Commands


def commands():
    for page in PAGES:
        for line, code, _ in blocks(page, "", "sh", "console"):
            for number, text in enumerate(code.splitlines(), line + 1):
                yield pytest.param(text, id=f"{page.name}:{number}")


def is_there(words):
    """Whether a command of a page exists; None where it is none of ours."""
    match words:
        case ["make", target, *_]:
            return re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE) is not None
        case ["python", "-m", module, *_] if module.partition(".")[0] in OURS:
            return find_spec(module) is not None
        case ["python", str(path), *_] if path.startswith("examples/"):
            return (ROOT / path).is_file()
        case ["cytomine", command, *_]:
            return command in {each.name for each in COMMANDS}
        case ["pip", "install", str(what), *_] if "[" in what:
            extra = what.partition("[")[2].rstrip("]")
            project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
            return what.startswith("cytomine-sdk[") and extra in project["optional-dependencies"]
        case _:
            return None


OURS = {"bench", "cytomine", "cytomine_sandbox", "generator", "tests"}


@pytest.mark.parametrize("text", list(commands()))
def test_a_command_of_a_page_is_there(text):
    words = shlex.split(text.removeprefix("$ "), comments=True) if not re.search(r"[│{]", text) else []
    while words and re.match(r"^[A-Z_]+=", words[0]):
        words = words[1:]
    assert is_there(words) is not False, text


def test_links_between_pages_lead_somewhere():
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in PAGES
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []
