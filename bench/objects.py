"""What objects cost: collections over orjson, and beside the existing client in an environment of its own."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import tracemalloc
import venv
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2
import orjson

from bench._annotations import page
from bench.figure import Figure, cpu_s, ratio
from cytomine import Cytomine
from cytomine.models import AnnotationCollection

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
EXISTING = ROOT / "dist" / "existing-client"
PACKAGE = "cytomine-python-client==3.1.0"
IMPORT = "from cytomine import Cytomine"


def figures(*, is_quick: bool = False) -> Iterator[Figure]:
    """Yield the figures of collections, then those of the import."""
    rounds = 2 if is_quick else 4
    reply = page(10_000 if is_quick else 100_000)
    with Cytomine("https://cytomine.example", "public", "private", transport=_answering(reply)):

        def loaded() -> object:
            return orjson.loads(reply)

        yield Figure(
            "collection ready to use, over orjson.loads", ratio(_fetched, loaded, cpu_s, rounds), 0.25
        )
        yield Figure(
            "every object built and read, over orjson.loads", ratio(_read, loaded, cpu_s, rounds), 1.5
        )
        yield Figure("memory of an untouched collection, over its reply", _held(len(reply)), 1.15)
        existing = _existing()
        yield from _beside(existing, reply, rounds)
    yield from _imports(existing, 5 if is_quick else 15)


def _answering(reply: bytes) -> httpx2.MockTransport:
    """Return a transport that knows one user and one page."""
    user = json.dumps({"id": 75, "username": "jdoe"}).encode()

    def answer(request: httpx2.Request) -> httpx2.Response:
        body = user if request.url.path.endswith("current.json") else reply
        return httpx2.Response(200, headers={"content-type": "application/json"}, content=body)

    return httpx2.MockTransport(answer)


def _fetched() -> AnnotationCollection:
    return AnnotationCollection(project=1).fetch()


def _read() -> AnnotationCollection:
    found = _fetched()
    for each in found:
        each.id, each.term, each.location  # noqa: B018 - reading is what is measured
    return found


def _held(reply_bytes: int) -> float:
    """Return what a collection holds, the reply itself included, over the reply."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = _fetched()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(kept)
    return (reply_bytes + after - before) / reply_bytes


def _existing() -> Path | None:
    """Return the Python of an environment with the existing client, made once; None where there is none."""
    python = EXISTING / "bin" / "python"
    if not python.exists():
        venv.create(EXISTING, with_pip=True)
    wanted = [PACKAGE, "shapely>=2"]
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{PACKAGE} could not be had: {done.stderr.strip().splitlines()[-1:]}")
        return None
    return python


def _beside(python: Path | None, reply: bytes, rounds: int) -> Iterator[Figure]:
    """Yield what geometries and GeoJSON cost the existing client, over what they cost here.

    Both begin with a page. Of objects that are there already, shapes cost what shapely needs to read their
    text, here as there: that is no figure of ours.
    """
    if python is None:
        return
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(reply)
        file.flush()
        script = Path(__file__).with_name("_existing.py")
        command = [str(python), "-P", str(script), file.name, str(rounds)]
        told = subprocess.run(command, capture_output=True, text=True, check=True, env=_plain()).stdout
    theirs = json.loads(told)
    shapes = min(cpu_s(lambda: _fetched().geometries()) for _ in range(rounds))
    text = min(cpu_s(lambda: _fetched().to_geojson()) for _ in range(rounds))
    whole = theirs["objects"] + theirs["geometries"]
    yield Figure("existing client: geometries of a page, over ours", whole / shapes, 5, is_least=True)
    whole = theirs["objects"] + theirs["geojson"]
    yield Figure("existing client: GeoJSON of a page, over ours", whole / text, 15, is_least=True)


def _imports(existing: Path | None, rounds: int) -> Iterator[Figure]:
    """Yield what the import of the connection costs, over a bare interpreter and over the existing client."""
    with tempfile.TemporaryDirectory() as folder:
        ours = {
            **_plain(),
            "PYTHONPATH": f"{ROOT / 'overlays'}:{ROOT / 'generated'}",
            "PYTHONPYCACHEPREFIX": folder,
        }
        _start(sys.executable, IMPORT, ours)  # byte code is kept, as an installed wheel has it
        bare = min(_start(sys.executable, "pass", ours) for _ in range(rounds))
        own = min(_start(sys.executable, IMPORT, ours) for _ in range(rounds))
    yield Figure(f"{IMPORT}, over a bare start", own / bare, 4)
    if existing is not None:
        theirs = min(_start(str(existing), IMPORT, _plain()) for _ in range(rounds))
        yield Figure(f"{IMPORT}, over the existing client", own / theirs, 0.5)


def _start(python: str, code: str, environment: dict[str, str]) -> float:
    """Return the processor seconds of a process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([python, "-c", code], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _plain() -> dict[str, str]:
    """Return the environment without what would bring this project, or keep byte code from being kept."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
