"""Who may import what, and when."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = (
    "cytomine",
    "cytomine_api",
    "cytomine_contract",
    "cytomine_pytest",
    "cytomine_sandbox",
    "cytomine_wire",
)
SOURCES = sorted(
    path
    for folder in ("overlays", "generated", "generator", "examples")
    for path in (ROOT / folder).rglob("*.py")
)


def imported(path):
    """Names of the modules a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def test_only_the_end_of_the_wire_names_the_http_library():
    naming = {path for path in SOURCES if {"httpx2", "httpcore2"} & set(imported(path))}
    names = {path.relative_to(ROOT / "overlays" / "cytomine_wire").as_posix() for path in naming}
    assert names == {
        "_asgi.py",
        "_failures.py",
        "_given.py",
        "_http.py",
        "_routes.py",
        "_sending.py",
        "_sockets.py",
    }


def test_nothing_names_the_library_it_continues():
    assert not [path for path in SOURCES if any(each.partition(".")[0] == "httpx" for each in imported(path))]


def test_only_the_seam_names_the_pinned_parser():
    naming = {
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        if any(each.startswith("openapi_python_client") for each in imported(path))
    }
    assert naming == {"generator/parser.py"}


def test_the_pinned_parser_is_the_version_that_does_not_run_text_of_a_document():
    from importlib.metadata import version

    assert version("openapi-python-client") == "0.29.1"
    assert "openapi-python-client==0.29.1" in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def loaded_after(code):
    """Names of all modules that are loaded once the code ran in a new interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import cytomine_wire", {"httpx2", "httpcore2", "ssl", "asyncio", "attrs", "socket"}),
        (
            "from cytomine_wire import Client, KeyPair; Client('https://a.test', KeyPair('a', 'b'))",
            {"httpx2", "ssl", "asyncio", "attrs"},
        ),
        (
            "import cytomine_wire; from cytomine_api.api.term import get_term; get_term.request(1)",
            {"httpx2", "ssl", "asyncio", "cytomine_api.models.project", "cytomine_api.models.ontology"},
        ),
        ("import cytomine_api.api, cytomine_api.models", {"attrs", "cytomine_api.models.term"}),
        ("from cytomine import Cytomine", {"httpx2", "ssl", "asyncio", "attrs", "shapely", "numpy"}),
        (
            "from cytomine.models import Term",
            {"httpx2", "cytomine.models.annotation", "cytomine_api.models.term"},
        ),
    ],
)
def test_what_is_not_needed_yet_is_not_loaded(code, absent):
    assert not loaded_after(code) & absent


def test_package_client_and_one_operation_load_one_model():
    code = (
        "import cytomine_wire; cytomine_wire.Client('https://a.test'); import cytomine_api.api.term.get_term"
    )
    loaded = loaded_after(code)
    assert {each for each in loaded if each.startswith("cytomine_api.models.")} == {
        "cytomine_api.models.term"
    }
    assert not {"httpx2", "httpcore2", "ssl", "socket", "asyncio"} & loaded


def lazy_modules():
    for path in SOURCES:
        if path.name == "__init__.py" and "def __getattr__" in path.read_text(encoding="utf-8"):
            folder = next(each for each in path.parents if each.name in ("overlays", "generated"))
            yield ".".join(path.parent.relative_to(folder).parts)


@pytest.mark.parametrize("name", list(lazy_modules()))
def test_every_exported_name_can_be_imported(name):
    module = importlib.import_module(name)
    assert module.__all__
    for each in module.__all__:
        assert getattr(module, each) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing_of_the_kind'"):
        module.nothing_of_the_kind  # noqa: B018 - reading it is the test


@pytest.mark.parametrize("name", list(lazy_modules()))
def test_type_checkers_see_the_names_that_are_exported(name):
    module = importlib.import_module(name)
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    mirrors = {
        (alias.asname or alias.name)
        for node in tree.body
        if isinstance(node, ast.If)
        for each in node.body
        if isinstance(each, ast.ImportFrom)
        for alias in each.names
    }
    assert mirrors == {each for each in module.__all__ if each != "__version__"}


def test_every_package_is_marked_as_typed():
    for name in PACKAGES:
        package = Path(importlib.import_module(name).__file__).parent
        assert (package / "py.typed").is_file(), name
