"""On the newest generation the marks of the document decide what is expected, and nothing else does."""

import pytest

from cytomine_contract.result import Check, Verdict
from cytomine_contract.run import Options, Run
from cytomine_contract.safety import Level
from cytomine_sandbox import Sandbox
from cytomine_sandbox.credentials import actors_json
from tests.contract.scenarios import RECORDINGS
from tests.servers.lying import ID, Lie, without
from tests.servers.newest import NewestServer

LIE = Lie("a field is missing", "get_track", rf"GET /api/track{ID}", 200, "/color", without("color"))


def run_against(folder, more=()):
    with Sandbox() as sandbox, NewestServer(sandbox.url, sandbox.actors, more) as server:
        actors = folder / "actors.json"
        actors.write_text(actors_json(sandbox.actors), encoding="utf-8")
        checks = frozenset({Check.FLOW, Check.SDK})
        options = Options(
            server.url, RECORDINGS, actors, only=("tag", "track"), level=Level.WRITE, checks=checks
        )
        return Run(options).execute()


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    return run_against(tmp_path_factory.mktemp("newest"))


def test_the_generation_is_recognised_and_named(outcome):
    assert outcome.generation == "newest"


def test_what_the_document_marks_may_differ(outcome):
    assert [f"{each.place} {each.differences}" for each in outcome.surprises] == []
    accepted = {each.operation: each.accepted for each in outcome.results if each.accepted}
    assert "create_tag" in accepted
    assert {reason.partition(":")[0] for reason in accepted.values()} == {"newest generation"}


def test_what_it_does_not_mark_must_agree_there_too(outcome, tmp_path):
    agreeing = [each for each in outcome.results if each.verdict is Verdict.AGREES]
    assert sum(each.operation.endswith("track") for each in agreeing) > 20
    found = run_against(tmp_path, (LIE,)).surprises
    assert {each.operation for each in found} == {"get_track"}


def test_what_was_made_there_is_removed(outcome):
    assert [str(each) for each in outcome.left] == []
