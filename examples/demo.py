"""The main job in one go: a local server with a small world in it, and `count_term.py` against it.

`make demo` runs this. Nothing is left behind: the server keeps its world in a temporary folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from cytomine_sandbox import DataFolderError, Sandbox, SandboxError

TERM = "Tumor"


def main() -> int:
    """Return the exit code of the example."""
    example = Path(__file__).with_name("count_term.py")
    try:
        with Sandbox(demo=True) as sandbox:
            user = sandbox.actors["demo"]
            print(f"A Cytomine sandbox runs on {sandbox.url}; the user is {user.username!r}.")
            print(f"$ python examples/{example.name} {TERM} --prefix P", flush=True)
            environment = {
                **os.environ,
                "CYTOMINE_HOST": sandbox.url,
                "CYTOMINE_PUBLIC_KEY": user.public_key,
                "CYTOMINE_PRIVATE_KEY": user.private_key,
            }
            command = [sys.executable, str(example), TERM, "--prefix", "P"]
            done = subprocess.run(command, env=environment, check=False)  # noqa: S603 - our own script
    except (DataFolderError, SandboxError) as error:
        sys.exit(f"demo: {error}")
    print("The sandbox has stopped.")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
