"""A server that answers wrongly is found out: each lie, with its operation and its place."""

import pytest

from cytomine_contract.result import Check, Verdict
from cytomine_contract.run import Options, Run
from cytomine_contract.safety import Level
from cytomine_sandbox import Sandbox
from cytomine_sandbox.credentials import actors_json
from tests.contract.scenarios import RECORDINGS
from tests.servers.lying import LIES, LyingServer

SERVICES = ("metadata-tag", "term", "ontology", "user-role", "user")


def run_against(url, folder, sandbox):
    actors = folder / "actors.json"
    actors.write_text(actors_json(sandbox.actors), encoding="utf-8")
    checks = frozenset({Check.FLOW, Check.SDK})
    return Run(Options(url, RECORDINGS, actors, only=SERVICES, level=Level.WRITE, checks=checks)).execute()


@pytest.fixture(scope="module")
def wrong(tmp_path_factory):
    with Sandbox() as sandbox, LyingServer(sandbox.url) as server:
        yield run_against(server.url, tmp_path_factory.mktemp("wrong"), sandbox), server.told


@pytest.fixture(scope="module")
def right(tmp_path_factory):
    with Sandbox() as sandbox, LyingServer(sandbox.url, ()) as server:
        yield run_against(server.url, tmp_path_factory.mktemp("right"), sandbox)


def test_there_are_twenty_lies():
    assert len(LIES) == len({lie.name for lie in LIES}) == 20


def test_the_same_server_without_lies_agrees(right):
    assert [f"{each.place} {each.differences}" for each in right.surprises] == []
    assert right.counts()[Verdict.AGREES] > 200


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.name)
def test_each_lie_is_found_and_named(lie, wrong):
    outcome, told = wrong
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
    assert wrong[0].exit_code == 1
