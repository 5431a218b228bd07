"""The wheel, built and used away from the repository: `make wheel` runs this.

In an empty environment the bare wheel must connect, list and count without any optional package, and without
`httpx`; with the extra `sandbox` it must offer the server to count on, and with the extra `contract` it must
hold that server against the recordings it came with.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
BARE = ("cytomine", "cytomine_api", "cytomine_wire")
PACKAGES = (*BARE, "cytomine_contract", "cytomine_pytest", "cytomine_sandbox")
MODULES = """
import importlib, pkgutil, sys
for name in {names}:
    package = importlib.import_module(name)
    for each in pkgutil.walk_packages(package.__path__, name + "."):
        if not each.name.endswith("__main__"):
            importlib.import_module(each.name)
from importlib.metadata import distributions
installed = {{each.metadata["Name"].lower() for each in distributions()}}
assert "httpx2" in installed, installed
assert "httpx" not in installed and "httpx" not in sys.modules, sorted(installed)
print("modules:", len(sys.modules), "distributions:", *sorted(installed - {{"pip", "setuptools"}}))
"""


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """Return what a command prints; its failure ends the script with what it said."""
    done = subprocess.run(
        [str(each) for each in command], cwd=cwd, env=env, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def build(folder: Path) -> Path:
    """Return the built wheel, with what must be in it looked at."""
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    missing = [f"{package}/py.typed" for package in PACKAGES if f"{package}/py.typed" not in names]
    stray = {name.partition("/")[0] for name in names if "dist-info" not in name} - set(PACKAGES)
    if missing or stray or not {"cytomine_api/openapi.json", "cytomine_contract/recordings.zip"} <= names:
        sys.exit(f"{wheel.name}: missing {missing}, not ours {sorted(stray)}")
    return wheel


def environment(folder: Path) -> Path:
    """Return the Python of a new, empty environment."""
    venv.create(folder, with_pip=True)
    return folder / "bin" / "python"


def main() -> None:
    """Build, install, use."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = build(folder)
        print(f"{wheel.name}: {wheel.stat().st_size / 1024:.0f} KiB")
        python = environment(folder / "bare")
        pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        run(python, *pip, wheel, cwd=folder)
        print(run(python, "-c", MODULES.format(names=BARE), cwd=folder).strip())
        server = environment(folder / "server")
        run(server, *pip, f"{wheel}[sandbox,contract]", cwd=folder)
        count(python, server, folder)


def count(python: Path, server: Path, folder: Path) -> None:
    """Count in the demo world of a server that runs in one environment, from the other one."""
    actors = folder / "actors.json"
    command = [server, "-m", "cytomine_sandbox", "--demo", "--port", "0", "--actors", actors]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as sandbox:
        assert sandbox.stdout
        line = sandbox.stdout.readline()
        try:
            user = json.loads(actors.read_text())["demo"]
            keys = {"PUBLIC_KEY": user["primaryKey"], "PRIVATE_KEY": user["secondaryKey"]}
            env = {
                **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
                "CYTOMINE_HOST": re.findall(r"http://[\w.:]+", line)[0],
                **{f"CYTOMINE_{name}": value for name, value in keys.items()},
            }
            example = folder / "count_term.py"
            shutil.copy(ROOT / "examples" / example.name, example)
            table = run(python, example, "Tumor", cwd=folder, env=env)
            contract = (server.parent / "cytomine", "contract", env["CYTOMINE_HOST"], "--actors", actors)
            said = run(
                *contract, "--only", "server,tag", "--level", "write", "--checks", "flow,sdk", cwd=folder
            )
        finally:
            sandbox.terminate()
            sandbox.wait(10)
    print(table, *said.splitlines()[-2:], sep="\n")
    if sandbox.returncode:
        sys.exit(f"the sandbox ended with {sandbox.returncode}")


if __name__ == "__main__":
    main()
