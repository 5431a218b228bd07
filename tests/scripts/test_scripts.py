"""Scripts written for the existing client, unchanged, with `CYTOMINE_ERRORS=legacy` and nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NAMES = sorted(path.name.removesuffix(".expected.json") for path in HERE.glob("*.expected.json"))


@pytest.fixture(scope="module")
def environment(cytomine_sandbox):
    user = cytomine_sandbox.actors["manager"]
    with cytomine_sandbox.snapshot() as before:
        yield {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "CYTOMINE_HOST": cytomine_sandbox.url,
            "CYTOMINE_PUBLIC_KEY": user.public_key,
            "CYTOMINE_PRIVATE_KEY": user.private_key,
            "CYTOMINE_ERRORS": "legacy",
        }
        cytomine_sandbox.restore(before)


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
