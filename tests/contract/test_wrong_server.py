"""A server that answers wrongly is found out: each lie, with its operation and its place."""

import json

import pytest

from cytomine_contract.result import Check, Verdict
from cytomine_contract.run import Options, Run
from cytomine_contract.safety import Level
from cytomine_sandbox import Sandbox
from cytomine_sandbox.credentials import actors_json
from tests.contract.scenarios import RECORDINGS
from tests.servers import small_lies
from tests.servers.lying import LIES, LyingServer

SERVICES = ("metadata-tag", "term", "ontology", "user-role", "user")
SETS = ((SERVICES, LIES), (small_lies.SERVICES, small_lies.SMALL_LIES))
TOLD = [pytest.param(number, lie, id=lie.name) for number, (_, lies) in enumerate(SETS) for lie in lies]


PICTURES = {"abstract-slice", "image-crop"}
"""Of the many flows about pictures, those that some lie is about."""


def recordings_for(services, folder):
    """The recordings of some services alone, of pictures a few."""
    (folder / "files").symlink_to(RECORDINGS / "files")
    for name in services:
        lines = (RECORDINGS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
        if name == "image-pixels":
            lines = [line for line in lines if json.loads(line)["scenario"] in PICTURES]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    return folder


def run_against(url, folder, sandbox, services):
    actors = folder / "actors.json"
    actors.write_text(actors_json(sandbox.actors), encoding="utf-8")
    checks = frozenset({Check.FLOW, Check.SDK})
    recordings = recordings_for(services, folder)
    return Run(Options(url, recordings, actors, only=services, level=Level.WRITE, checks=checks)).execute()


@pytest.fixture(scope="module")
def wrong(tmp_path_factory):
    """What was found of each set of lies, and how often each was told."""
    found = []
    for services, lies in SETS:
        with Sandbox() as sandbox, LyingServer(sandbox.url, lies) as server:
            outcome = run_against(server.url, tmp_path_factory.mktemp("wrong"), sandbox, services)
            found.append((outcome, server.told))
    return found


@pytest.fixture(scope="module", params=SETS, ids=["large", "small"])
def right(tmp_path_factory, request):
    with Sandbox() as sandbox, LyingServer(sandbox.url, ()) as server:
        yield run_against(server.url, tmp_path_factory.mktemp("right"), sandbox, request.param[0])


def test_there_are_two_times_twenty_lies():
    assert [len({lie.name for lie in lies}) for _, lies in SETS] == [20, 20]


def test_the_same_server_without_lies_agrees(right):
    assert [f"{each.place} {each.differences}" for each in right.surprises] == []
    assert right.counts()[Verdict.AGREES] > 200


@pytest.mark.parametrize(("number", "lie"), TOLD)
def test_each_lie_is_found_and_named(number, lie, wrong):
    outcome, told = wrong[number]
    assert told[lie.name], "it was never told"
    named = [
        difference
        for result in outcome.surprises
        if result.operation == lie.operation
        for difference in result.differences
        if difference.pointer.startswith(lie.pointer)
    ]
    assert named


def test_differences_end_with_a_1(wrong):
    assert [outcome.exit_code for outcome, _ in wrong] == [1, 1]
