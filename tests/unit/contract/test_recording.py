"""Recordings are read into steps, and refused with file and line where they are none."""

from __future__ import annotations

import json

import pytest

from cytomine_contract import RecordingError, read_recording, read_recordings
from cytomine_contract.recording import (
    NOTHING,
    BytesBody,
    HtmlBody,
    ImageBody,
    JsonBody,
    TextBody,
    Until,
    Upload,
)


def line(step=0, scenario="flow", request=None, response=None, **more):
    return {
        "scenario": scenario,
        "service": "tag",
        "step": step,
        "request": {"call": "GET /api/tag.json", **(request or {})},
        "response": {"status": 200, "json": {}, **(response or {})},
        **more,
    }


def written(folder, *lines):
    file = folder / "tag.jsonl"
    file.write_text("\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines), "utf-8")
    return file


def test_steps_of_a_file_are_gathered_by_scenario(tmp_path):
    file = written(tmp_path, line(vars={"run": "r1"}), line(scenario="other"), line(1, keep={"t": 7}))
    flow, other = read_recording(file)
    assert (flow.title, flow.service, flow.variables) == ("tag:flow", "tag", {"run": "r1"})
    assert [step.number for step in flow.steps] == [0, 1]
    assert flow.steps[1].kept == {"t": 7}
    assert other.variables == {}


def test_a_request_without_more_is_sent_by_the_manager_and_accepts_json(tmp_path):
    request = read_recording(written(tmp_path, line()))[0].steps[0].request
    assert (request.method, request.target, request.call) == ("GET", "/api/tag.json", "GET /api/tag.json")
    assert (request.actor, request.accept, request.bearer, request.body) == (
        "manager",
        "application/json",
        False,
        NOTHING,
    )


def test_everything_a_request_may_say_is_read(tmp_path):
    said = {
        "call": "POST /upload?x=${run} y",
        "as": "guest",
        "bearer": True,
        "file": "small.png",
        "part": "any",
        "form": {"a": "b"},
        "accept": "",
        "type": "text/plain",
        "headers": {"Date": "d"},
        "keep": {"t": "0.id"},
        "until": {"path": "status", "equals": 100},
        "unordered": True,
    }
    request = read_recording(written(tmp_path, line(request=said)))[0].steps[0].request
    assert request.target == "/upload?x=${run} y"
    assert (request.actor, request.bearer, request.accept, request.content_type) == (
        "guest",
        True,
        "",
        "text/plain",
    )
    assert request.upload == Upload("small.png", "small.png", "any", {"a": "b"})
    assert request.until == Until("status", 100)
    assert request.unordered
    assert request.keep == {"t": "0.id"}


def test_the_json_value_null_is_a_body(tmp_path):
    request = read_recording(written(tmp_path, line(request={"body": None})))[0].steps[0].request
    assert request.body is None


@pytest.mark.parametrize(
    ("response", "body"),
    [
        ({"json": None}, JsonBody(None)),
        ({"html": "Cytomine error 401"}, HtmlBody("Cytomine error 401")),
        ({"text": "é", "charset": "latin1"}, TextBody("é", "latin1")),
        ({"text": "", "length": 0}, TextBody("")),
        (
            {"image": {"format": "PNG", "size": [2, 1], "mode": "L", "bytes": 9}},
            ImageBody("PNG", (2, 1), "L"),
        ),
        ({"bytes": 3, "sha256": "ab", "head": "00"}, BytesBody(3, "ab", "00")),
    ],
)
def test_each_kind_of_body_is_read(tmp_path, response, body):
    recorded = line()
    recorded["response"] = {"status": 200, **response}
    assert read_recording(written(tmp_path, recorded))[0].steps[0].answer.body == body


@pytest.mark.parametrize("bad", ["{", "[]", "7", "{}", json.dumps({**line(), "request": 7})])
def test_a_line_that_is_no_step_is_named(tmp_path, bad):
    file = written(tmp_path, line(), bad)
    with pytest.raises(RecordingError, match=r"tag\.jsonl:2 is no step"):
        read_recording(file)


def test_a_missing_step_is_named(tmp_path):
    file = written(tmp_path, line(), line(2))
    with pytest.raises(RecordingError, match=r"tag\.jsonl:2 step 2 where 1 was due"):
        read_recording(file)


def test_a_folder_without_recordings_is_refused(tmp_path):
    with pytest.raises(RecordingError, match="no recordings"):
        read_recordings(tmp_path)


def test_scenarios_of_a_folder_know_the_addresses_of_all_its_servers(tmp_path):
    for name, address in (("core", "http://core"), ("images", "http://images")):
        text = json.dumps({**line(), "vars": {"server": address}})
        (tmp_path / f"{name}.jsonl").write_text(f"{text}\n", encoding="utf-8")
    assert {scenario.addresses for scenario in read_recordings(tmp_path)} == {
        frozenset({"http://core", "http://images"})
    }
