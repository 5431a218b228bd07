"""Scripts written for the existing client, unchanged, with `CYTOMINE_ERRORS=legacy` and nothing else.

They run as processes of their own on the installed wheel. The last line each prints must be its
`<name>.expected.json`; `<name>.upstream.json`, where there is one, is what the existing client 3.1.0
prints: the head of the script says why. `study.py` is no script, but what some of them share.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cytomine_sandbox import Sandbox

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NAMES = sorted(path.name.removesuffix(".expected.json") for path in HERE.glob("*.expected.json"))


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The folder that the wheel of this checkout is installed in; nothing is fetched for it."""
    folder = tmp_path_factory.mktemp("installed")
    run("hatchling", "build", "--target", "wheel", "--directory", folder / "dist")
    (wheel,) = (folder / "dist").glob("*.whl")
    options = ("--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", "--no-compile")
    run("pip", "install", *options, "--target", folder / "packages", wheel)
    return folder / "packages"


def run(*command):
    """Run a module of the interpreter in the checkout; what it says is shown where it fails."""
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def environment(installed):
    with Sandbox() as sandbox:
        user = sandbox.actors["manager"]
        yield {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "PYTHONPATH": str(installed),
            "CYTOMINE_HOST": sandbox.url,
            "CYTOMINE_PUBLIC_KEY": user.public_key,
            "CYTOMINE_PRIVATE_KEY": user.private_key,
            "CYTOMINE_ERRORS": "legacy",
        }


def test_scripts_import_what_is_installed(environment, installed):
    command = [sys.executable, "-c", "import cytomine, cytomine_wire; print(cytomine_wire.__file__)"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).is_relative_to(installed)


@pytest.mark.parametrize("name", NAMES)
def test_a_script_prints_what_it_must(name, environment, tmp_path):
    done = subprocess.run(
        [sys.executable, HERE / f"{name}.py"],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    wanted = json.loads((HERE / f"{name}.expected.json").read_text(encoding="utf-8"))
    assert json.loads(done.stdout.splitlines()[-1]) == wanted
