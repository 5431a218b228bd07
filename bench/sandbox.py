"""What the sandbox takes: times of a laptop, with the size and memory of a large world.

The sandbox is a process of its own, so that its memory is not that of the client, and both cores are used.
"""

from __future__ import annotations

import json
import math
import random
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from bench.figure import Figure, elapsed_s
from cytomine_sandbox import Sandbox, World, add_scene
from cytomine_wire import NO_BODY, Client, KeyPair, Request, Timeouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_sandbox import Scene
    from cytomine_sandbox.engine.session import Session

_LARGE = 1_000_000
_LISTED = 10_000
_BULK = 1_000
_MIB = 1024**2
_CORNERS = 16
_COMMANDS = "resource IN ('UserAnnotation', 'AnnotationTerm') AND project = ?"
_REPEATED = {
    "user_annotation": ({"id"}, "project = ?"),
    "annotation_term": (
        {"id", "userannotation"},
        "userannotation IN (SELECT id FROM user_annotation WHERE project = ?)",
    ),
    "command": ({"id", "transaction_id", "object"}, _COMMANDS),
    "command_history": ({"id", "command"}, f"command IN (SELECT id FROM command WHERE {_COMMANDS})"),
}
"""Tables with the columns that are ids of what is copied, and which rows are."""


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Yield start, snapshot, bulk create and listings."""
    rounds = 2 if is_quick else 5
    yield Figure("start of a sandbox", min(_start_s() for _ in range(rounds)), 1.0, "s")
    yield Figure("start of the command, imports included", min(_command_s() for _ in range(2)), 3.0, "s")
    yield from _snapshots(rounds)
    yield from _large(100_000 if is_quick else _LARGE, rounds)


def _start_s() -> float:
    begin = time.perf_counter()
    with Sandbox():
        return time.perf_counter() - begin


def _command_s() -> float:
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, _Process(Path(folder)):
        return time.perf_counter() - begin


def _snapshots(rounds: int) -> Iterator[Figure]:
    with Sandbox(listen=False) as sandbox:
        add_scene(sandbox.world)
        taken, put_back = [], []
        for _ in range(rounds):
            begin = time.perf_counter()
            snapshot = sandbox.snapshot()
            taken.append(time.perf_counter() - begin)
            sandbox.world.create("ontology", {"name": "more"}, user="manager")
            put_back.append(elapsed_s(partial(sandbox.restore, snapshot)))
            snapshot.close()
    yield Figure("snapshot of a test's world", min(taken) * 1000, 50, "ms")
    yield Figure("going back to it", min(put_back) * 1000, 50, "ms")


def _large(count: int, rounds: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene, small = _fill(folder, count)
        shown = f"{count:,} annotations"
        yield Figure(f"{shown}: database", (folder / "sandbox.sqlite").stat().st_size / _MIB, 2048, "MiB")
        with _Process(folder) as server:
            bulk, listing = _shapes(scene, _BULK), f"/api/annotation.json?project={small.id}&showWKT=true"
            times = [server.ask("POST", "/api/annotation.json", bulk) for _ in range(rounds)]
            yield Figure(f"bulk POST of {_BULK:,}", min(times), 0.5, "s")
            times = [server.ask("GET", listing) for _ in range(rounds)]
            yield Figure(f"listing of {_LISTED:,} with WKT", min(times), 0.5, "s")
            page = f"/api/annotation.json?project={scene.id}&max=100&offset={count // 2}&showWKT=true"
            yield Figure(f"{shown}: a page of 100 in the middle", server.ask("GET", page), 2.0, "s")
            box = f"/api/annotation.json?image={scene.image}&bbox=100,100,101,101&showWKT=true&max=100"
            yield Figure(f"{shown}: 100 in a box", server.ask("GET", box), 2.0, "s")
            server.ask("GET", f"/api/annotation.json?project={scene.id}&showWKT=true", is_read=False)
            yield Figure(f"{shown}: memory after listing them all", server.peak_mib(), 1024, "MiB")


def _fill(folder: Path, count: int) -> tuple[Scene, Scene]:
    """Make a large project and one of the size that is listed.

    The first annotations are made by commands; the others are copies of all that those left, with other ids.
    """
    world = World(folder)
    try:
        large, small = add_scene(world, "Large"), add_scene(world, "Small")
        world.create_all("annotation", _shapes(large, _LISTED), user="manager")
        with world.writing() as session:
            next_id = _repeat(session, large, count // _LISTED - 1)
        with world.writing() as session:
            session.run("UPDATE sequence SET next = ?", next_id)
        world.create_all("annotation", _shapes(small, _LISTED), user="manager")
    finally:
        world.close()
    return large, small


def _repeat(session: Session, scene: Scene, times: int) -> int:
    """Copy the annotations of a project with all that their creation left; return an id above all."""
    columns = {
        table: [row["name"] for row in session.all(f"SELECT name FROM pragma_table_info('{table}')")]
        for table in _REPEATED
    }
    span = session.next_id()
    for number in range(1, times + 1):
        for table, (shifted, which) in _REPEATED.items():
            values = ", ".join(
                f"{name} + {span * number}" if name in shifted else name for name in columns[table]
            )
            session.run(
                f"INSERT INTO {table} SELECT {values} FROM {table} WHERE id < ? AND {which}", span, scene.id
            )
    return span * (times + 1)


def _shapes(scene: Scene, count: int) -> list[dict[str, object]]:
    draw = random.Random(count)
    angles = [number * math.tau / _CORNERS for number in (*range(_CORNERS), 0)]
    bodies: list[dict[str, object]] = []
    for _ in range(count):
        x, y = draw.uniform(12, 500), draw.uniform(12, 370)
        ring = ", ".join(f"{x + 10 * math.cos(a):.2f} {y + 10 * math.sin(a):.2f}" for a in angles)
        bodies.append({"image": scene.image, "location": f"POLYGON (({ring}))", "term": [scene.term]})
    return bodies


class _Process:
    """A sandbox in a process of its own."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "cytomine_sandbox", "--port", "0", "--data", str(folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        url = self._process.stdout.readline().split()[3].rstrip(",")
        actor = json.loads((folder / "actors.json").read_text())["manager"]
        keys = KeyPair(actor["primaryKey"], actor["secondaryKey"])
        self._client = Client(url, keys, timeouts=Timeouts(read=600, total=None))

    def ask(self, method: str, path: str, body: object = None, *, is_read: bool = True) -> float:
        """Return the seconds that a request takes, with its answer; checked to be a good one."""
        path, _, text = path.partition("?")
        request = Request(method, path, query=tuple(parse_qsl(text)), body=body or NO_BODY)
        begin = time.perf_counter()
        if is_read:
            assert self._client.send(request).status_code == 200
        else:
            with self._client.stream(request) as reply:
                for _ in reply.iter_bytes():
                    pass
        return time.perf_counter() - begin

    def peak_mib(self) -> float:
        """Return the most memory that the process had so far."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024

    def __enter__(self) -> _Process:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()
        self._process.terminate()
        self._process.communicate()
