"""Every recorded success, read by the generated code: parsed, and written back as it was."""

import json
from collections import Counter
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from cytomine_contract import Operations, read_recordings
from cytomine_wire.codec import RefusedError, encode, to_json
from cytomine_wire.protocol import Request, Response

ROOT = Path(__file__).parents[2]
DOCUMENT = json.loads((ROOT / "generated/cytomine_api/openapi.json").read_text(encoding="utf-8"))
OPERATIONS = Operations(DOCUMENT)
FILES = sorted(path.stem for path in (ROOT / "tests/recordings").glob("*.jsonl"))


@cache
def modules():
    """The generated module of each operation, by its id."""
    api = import_module("cytomine_api.api")
    return {
        name: import_module(f"cytomine_api.api.{service}.{name}")
        for service in api.__all__
        for name in import_module(f"cytomine_api.api.{service}").__all__
    }


def successes(name):
    """Recorded JSON answers below 300 of one file, with the operation they belong to."""
    for line in (ROOT / "tests/recordings" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        method, _, target = entry["request"]["call"].partition(" ")
        answer = entry["response"]
        operation = OPERATIONS.find(method, target)
        if operation and answer["status"] < 300 and "json" in answer:
            yield entry, operation, answer


@pytest.mark.parametrize("name", FILES)
def test_what_was_recorded_is_read_and_written_back(name):
    for entry, operation, answer in successes(name):
        value = answer["json"]
        content = json.dumps(value).encode()
        response = Response(
            answer["status"], {"content-type": "application/json"}, content, Request("GET", "/")
        )
        place = f"{name} {entry['scenario']} {entry['step']}: {operation}"
        read = modules()[operation].parse(response)
        assert read is not None or value is None, place
        assert encode(read) == value, place
        assert to_json(read) == to_json(encode(read)), place


def test_mirrors_read_nearly_all_that_was_recorded_and_read_it_alike():
    counts = Counter()
    for name in FILES:
        for entry, operation, answer in successes(name):
            content = json.dumps(answer["json"]).encode()
            headers = {"content-type": "application/json"}
            read = modules()[operation].parse(Response(answer["status"], headers, content, Request("GET", "/")))
            counts["all"] += 1
            if not hasattr(read, "mirror"):
                counts["others"] += 1
                continue
            assert repr(type(read).from_dict(answer["json"])) == repr(read), f"{name} {entry['step']}"
            try:
                assert repr(read.mirror().read(content)) == repr(read), f"{name} {entry['step']}"
            except RefusedError:
                counts["refused"] += 1
    assert counts["others"] < 0.07 * counts["all"]  # bare lists, maps, and what has no fixed shape
    assert counts["refused"] < 0.02 * counts["all"]


def test_every_file_of_recordings_is_read():
    assert len(FILES) >= 58
    assert sum(1 for name in FILES for _ in successes(name)) > 1000
    assert read_recordings(ROOT / "tests/recordings")
