"""Changes since a release, found in a small repository of its own."""

import subprocess

import pytest

from generator.release import Change, Part, advice, changes, last_release

BEFORE = """
def fetch(id: int, name: str = "a") -> int:
    return id

class Term:
    def save(self) -> None: ...
"""
DOCUMENT = """
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a: {get: {operationId: get_a, responses: {'200': {description: a}}}}
"""


@pytest.fixture
def repository(tmp_path):
    def git(*arguments):
        settings = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(["git", *settings, *arguments], cwd=tmp_path, check=True, capture_output=True)

    write(tmp_path, BEFORE, DOCUMENT)
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "Begin")
    git("tag", "v1.2.3")
    return tmp_path


def write(root, code, document):
    for path, text in (("overlays/things/__init__.py", code), ("spec/cytomine.yaml", document)):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)


def found(root):
    return [str(change) for change in changes(root, last_release(root), ["things"])]


def test_nothing_changed(repository):
    assert last_release(repository) == "v1.2.3"
    assert found(repository) == []


def test_a_new_name_moves_the_minor_part(repository):
    write(repository, BEFORE + "\ndef more() -> None: ...\ndef _private() -> None: ...\n", DOCUMENT)
    assert found(repository) == ["minor: things.more is new"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("id: int, name", "name", "Parameter was removed (id"),
        ("class Term", "class Tag", "things.Term: Public object was removed"),
        ('name: str = "a"', "name: str", "Parameter is now required"),
        ("def save", "def _save", "things.Term.save: Public object was removed"),
    ],
)
def test_what_breaks_moves_the_major_part(repository, old, new, told):
    assert old in BEFORE
    write(repository, BEFORE.replace(old, new), DOCUMENT)
    first = found(repository)[0]
    assert first.startswith("major: ")
    assert any(told in line for line in found(repository)), found(repository)


def test_the_document_counts_too(repository):
    write(repository, BEFORE, DOCUMENT.replace("/a:", "/b:").replace("get_a", "get_b"))
    lines = found(repository)
    assert any(line.startswith("major: the server's document: breaking: GET /a") for line in lines)
    assert any(line.startswith("minor: the server's document: note: GET /b") for line in lines)


def test_without_a_release_what_is_committed_stands_for_it(tmp_path):
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    assert last_release(tmp_path) == "HEAD"


def test_a_revision_that_is_not_there_is_told(repository):
    with pytest.raises(ValueError, match="nowhere"):
        changes(repository, "nowhere", ["things"])


@pytest.mark.parametrize(
    ("version", "part", "following"),
    [
        ("1.2.3", Part.PATCH, "1.2.4"),
        ("1.2.3", Part.MINOR, "1.3.0"),
        ("1.2.3", Part.MAJOR, "2.0.0"),
        ("0.2.3", Part.MAJOR, "0.3.0"),
        ("0.2.3", Part.MINOR, "0.2.4"),
    ],
)
def test_the_gravest_change_says_which_version_comes_next(version, part, following):
    assert advice([Change(part, "x"), Change(Part.PATCH, "y")], version).endswith(f"comes {following}")
