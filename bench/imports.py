"""What imports cost: processor time of fresh interpreters, in starts of a bare one.

All have their bytecode at hand, as after an installation, whatever the environment says of it.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from bench.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

SHUNNED = ("asyncio", "attr", "attrs", "httpx2", "msgspec", "ssl")
"""What the package and the client must not load before the first request."""

BARE = "pass"
CLIENT = "import cytomine_wire, cytomine_wire.client, cytomine; cytomine.Cytomine; cytomine_wire.Client"
OPERATION = "from cytomine_api.api.annotation import list_annotations"
LIBRARIES = "import attrs, msgspec"
ASKING = f"import sys; print(sum(name in sys.modules for name in {SHUNNED}))"


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Yield what the client and one operation cost to import."""
    with tempfile.TemporaryDirectory() as folder:
        least = _least_cpu_s([BARE, CLIENT, OPERATION, LIBRARIES], 7 if is_quick else 25, folder)
    start = least[BARE]
    loaded = int(subprocess.check_output([sys.executable, "-c", f"{CLIENT}; {ASKING}"]))
    yield Figure("package and client, starts on top", (least[CLIENT] - start) / start, 3, "starts")
    yield Figure(f"of {len(SHUNNED)} heavy libraries, loaded with the client", loaded, 0, "")
    above = (least[OPERATION] - least[LIBRARIES]) / start
    yield Figure("one operation, starts on top of attrs and msgspec", above, 1, "starts")


def _least_cpu_s(programs: list[str], rounds: int, folder: str) -> dict[str, float]:
    """Return the least processor time of each program, run in turns; their bytecode goes into the folder."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    least = dict.fromkeys(programs, float("inf"))
    for _ in range(rounds + 1):  # the first writes the bytecode
        for program in programs:
            least[program] = min(least[program], _cpu_s(program, environment))
    return least


def _cpu_s(program: str, environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
