"""`cytomine contract` and `cytomine record`: how far they go, what they leave, how they end."""

import io
import json
import re
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from attrs import evolve
from rich.console import Console

from cytomine._commands.app import main
from cytomine_contract import read_recordings
from cytomine_contract.document import Document
from cytomine_contract.fuzzing import Bounds
from cytomine_contract.masking import EXAMPLE
from cytomine_contract.outcome import CUT, as_json
from cytomine_contract.problems import NothingExercisedError
from cytomine_contract.reports.page import as_page
from cytomine_contract.reports.terminal import show
from cytomine_contract.result import Check, Verdict
from cytomine_contract.run import Options, Run
from cytomine_contract.safety import MARKER, Level
from cytomine_sandbox import Sandbox, add_scene
from cytomine_sandbox.credentials import actors_json
from tests.contract.scenarios import RECORDINGS
from tests.servers.lying import LyingServer

DOCUMENT = Document.installed()
SUFFIX = re.compile(r"r[0-9a-f]{7}")
"""What makes the names of a run new."""


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def actors(sandbox, tmp_path_factory):
    file = tmp_path_factory.mktemp("actors") / "actors.json"
    file.write_text(actors_json(sandbox.actors), encoding="utf-8")
    return file


@pytest.fixture
def said(capsys):
    """The one line on stderr, and what came before it on stdout."""

    def read():
        told = capsys.readouterr().err
        assert told.startswith("cytomine: ")
        assert told.count("\n") == 1
        return told

    return read


def run(url, actors, *only, level=Level.WRITE, checks=(Check.FLOW, Check.SDK), **more):
    options = Options(url, RECORDINGS, actors, only=only, level=level, checks=frozenset(checks), **more)
    return Run(options).execute()


def contract(url, actors, *arguments):
    return main(["contract", url, "--actors", str(actors), *map(str, arguments)])


def test_level_read_sends_only_what_changes_nothing(sandbox, actors):
    with LyingServer(sandbox.url, ()) as server:
        bounds = Bounds(examples=1, steps=2, time_s=10)
        outcome = run(server.url, actors, "tag", "role", level=Level.READ, checks=Check, bounds=bounds)
    found = [DOCUMENT.find(*call.split(" ", 1)) for call in server.calls]
    assert len(server.calls) > 20
    assert {call.partition(" ")[0] for call in server.calls} <= {"GET", "HEAD", "OPTIONS"}
    assert [each.id for each in found if each is not None and not each.changes_nothing] == []
    assert outcome.counts()[Verdict.AGREES] > 0


def test_steps_that_call_no_operation_are_told_with_the_service_they_are_about(sandbox, actors):
    outcome = run(sandbox.url, actors, "ontology", "annotation-link", checks=[Check.FLOW])
    assert any(not each.operation for each in outcome.results)
    assert set(outcome.by_service()) <= set(DOCUMENT.services)


def test_level_write_leaves_nothing_behind_and_others_alone(sandbox, actors):
    outcome = run(sandbox.url, actors, "tag", "ontology", "storage")
    assert outcome.counts()[Verdict.AGREES] > 100
    assert [str(each) for each in outcome.left] == []
    with_marker = []
    for path in ("tag", "ontology", "project", "storage"):
        status, value = ask(sandbox, "admin", f"/api/{path}.json")
        assert status == 200
        with_marker += [row["name"] for row in value["collection"] if row["name"].startswith(MARKER)]
    assert with_marker == []


def test_what_was_made_in_bulk_on_an_object_deleted_before_is_removed(sandbox, actors):
    outcome = run(sandbox.url, actors, "metadata-property", checks=(Check.FLOW,))
    assert outcome.counts()[Verdict.AGREES] > 100
    assert [str(each.entry) for each in outcome.left] == []
    with sandbox.world.reading() as session:
        assert session.all("SELECT id FROM property") == []


def test_level_read_uploads_nothing_for_the_image_server(sandbox, actors):
    with (
        LyingServer(sandbox.url, ()) as server,
        pytest.raises(NothingExercisedError, match="--level write uploads them"),
    ):
        run(server.url, actors, "pims", level=Level.READ, checks=(Check.FLOW,))
    assert {call.partition(" ")[0] for call in server.calls} == {"GET"}


def rows_of(sandbox):
    """Every row that the sandbox stores; without the index of shapes, which is packed anew as it likes."""
    with sandbox.world.reading() as session:
        tables = session.all("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [
            row["name"] for row in tables if not row["name"].startswith(("annotation_shape", "sequence"))
        ]
        return {(name, *tuple(row)) for name in names for row in session.all(f'SELECT * FROM "{name}"')}


@pytest.mark.parametrize("level", [Level.READ, Level.WRITE])
def test_nothing_that_was_there_is_changed(level, tmp_path):
    with Sandbox() as full:
        add_scene(full.world)
        file = tmp_path / "actors.json"
        file.write_text(actors_json(full.actors), encoding="utf-8")
        before = rows_of(full)
        bounds = Bounds(examples=1, edges=2, sequences=2)
        services = ("tag", "term", "track", "property")
        outcome = run(full.url, file, *services, level=level, checks=Check, bounds=bounds)
        after = rows_of(full)
    assert outcome.counts()[Verdict.AGREES] > 30
    assert before - after == set()
    assert level is Level.WRITE or after - before == set()


def test_level_write_sends_nothing_dangerous(sandbox, actors):
    with LyingServer(sandbox.url, ()) as server:
        outcome = run(server.url, actors, "configuration", "associated role", "command")
    dangerous = [
        call
        for call in server.calls
        if (found := DOCUMENT.find(*call.split(" ", 1))) is not None
        and found.danger
        # The session of administrators is put back as it was.
        and found.id != "close_admin_session"
    ]
    assert dangerous == []
    assert "needs --level destroy" in {each.reason for each in outcome.results}


def test_every_name_that_is_given_begins_with_the_marker(sandbox, actors):
    with LyingServer(sandbox.url, ()) as server:
        run(server.url, actors, "storage", "tag")
    bodies = [
        body for call, body in server.bodies if call in {"POST /api/storage.json", "POST /api/tag.json"}
    ]
    found = [re.search(rb'"name": ?"([^"]*)"', body) for body in bodies]
    names = [each[1].decode() for each in found if each]
    given = [name for name in names if len(name) > 8]  # shorter ones are wrong on purpose
    assert given
    assert [name for name in given if not name.startswith(MARKER)] == []


def test_ctrl_c_removes_what_was_made_and_is_a_130(sandbox, actors):
    before = ask(sandbox, "admin", "/api/ontology.json")[1]["size"]
    seen = []

    def interrupt(*told):
        seen.append(told)
        if len(seen) == 25:
            raise KeyboardInterrupt

    options = Options(sandbox.url, RECORDINGS, actors, only=("term",), level=Level.WRITE)
    outcome = Run(options, progress=interrupt).execute()
    assert (outcome.is_whole, outcome.exit_code) == (False, 130)
    assert len(outcome.results) == 25
    assert ask(sandbox, "admin", "/api/ontology.json")[1]["size"] == before


def test_ctrl_c_on_the_command_leaves_nothing_behind(sandbox, actors):
    command = [sys.executable, "-m", "cytomine", "contract", "--level", "write", "--only", "term,project"]
    with LyingServer(sandbox.url, ()) as server:
        process = subprocess.Popen(
            [*command, "--checks", "flow", "--actors", actors, server.url],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        while server.calls.count("POST /api/project.json") < 2:
            assert process.poll() is None, process.stdout.read()
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        told, _ = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert "stopped early" in told
    for path in ("project", "ontology", "tag", "storage", "uploadedfile"):
        assert MARKER not in json.dumps(ask(sandbox, "admin", f"/api/{path}.json")[1])


def test_requests_that_time_runs_out_for_are_told_and_no_interrupt(sandbox, actors):
    bounds = Bounds(time_s=0)
    outcome = run(sandbox.url, actors, "track", checks=(Check.FLOW, Check.FUZZ), bounds=bounds)
    assert (outcome.is_whole, outcome.exit_code, outcome.is_cut) == (True, 0, True)
    assert "the time ran out (--time)" in {result.reason for result in outcome.results}
    console = Console(file=io.StringIO(), width=200)
    show(outcome, console)
    assert CUT in console.file.getvalue()
    assert CUT in as_page(outcome)


class TestSeed:
    """What is made up follows from the seed and from nothing else."""

    SERVICES = ("track", "tag", "term")
    BOUNDS = Bounds(examples=2, edges=3, sequences=3, steps=3)

    def found(self, folder, seed):
        """The report of a run on a new server, but for times; and the calls that came there."""
        folder.mkdir()
        with Sandbox() as fresh, LyingServer(fresh.url, ()) as server:
            file = folder / "actors.json"
            file.write_text(actors_json(fresh.actors), encoding="utf-8")
            checks = (Check.FUZZ,)
            outcome = run(server.url, file, *self.SERVICES, checks=checks, seed=seed, bounds=self.BOUNDS)
            report = json.dumps(as_json(evolve(outcome, duration_s=0)), default=repr)
        return json.loads(SUFFIX.sub("", report.replace(server.url, ""))), server.targets

    def test_the_same_seed_makes_the_same_run(self, tmp_path):
        first, again = (self.found(tmp_path / str(number), 7) for number in range(2))
        assert first == again
        assert not first[0]["cutByTime"]
        assert len(first[1]) > 150

    def test_another_seed_makes_up_other_requests(self, tmp_path):
        first, other = (self.found(tmp_path / str(seed), seed)[1] for seed in (7, 8))
        assert first != other


def test_one_pair_of_keys_exercises_what_one_can_do(sandbox, monkeypatch):
    manager = sandbox.actors["manager"]
    monkeypatch.setenv("CYTOMINE_HOST", sandbox.url)
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", manager.public_key)
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", manager.private_key)
    outcome = run(sandbox.url, None, "tag")
    counts = outcome.counts()
    assert counts[Verdict.AGREES] > 0
    assert any("needs the actors" in each.reason for each in outcome.results)
    assert [each.place for each in outcome.surprises] == []


def test_reports_are_written_and_hold_no_secret(sandbox, actors, tmp_path):
    code = contract(sandbox.url, actors, "--only", "role", "--checks", "flow,sdk", "--level", "write",
                    "--report", "html,junit,json", "--out", tmp_path / "out")  # fmt: skip
    assert code == 0
    texts = [file.read_text(encoding="utf-8") for file in (tmp_path / "out").iterdir()]
    secrets = [key for actor in sandbox.actors.values() for key in (actor.private_key, actor.token)]
    assert len(texts) == 3
    assert [secret for secret in secrets if any(secret in text for text in texts)] == []


def test_an_accepted_difference_is_a_0(sandbox, actors, tmp_path):
    from tests.servers.lying import LIES

    baseline = tmp_path / "baseline.yaml"
    line = "{reason: 'a proxy of ours does this', until: 2999-01-01}"
    baseline.write_text(f'"user-role:*": {line}\n"sdk:*role*": {line}\n')
    lie = [each for each in LIES if each.name == "a size became a text"]
    with LyingServer(sandbox.url, lie) as server:
        arguments = ("--only", "role", "--checks", "flow,sdk", "--level", "write")
        assert contract(server.url, actors, *arguments) == 1
        assert contract(server.url, actors, *arguments, "--baseline", baseline) == 0


@pytest.mark.parametrize("name", ["manager", "member"])
def test_who_is_called_otherwise_here_is_not_looked_for_by_name(name, sandbox, actors, tmp_path):
    account = json.loads(actors.read_text())[name]
    file = tmp_path / "actors.json"
    file.write_text(json.dumps({"manager": account}))
    outcome = run(sandbox.url, file, "conventions", level=Level.READ, checks=(Check.FLOW,))
    looked_for = {each.place for each in outcome.results if "called otherwise here" in each.reason}
    assert [str(each) for each in outcome.results if each.is_surprise] == []
    assert looked_for == (
        set() if name == "manager" else {"conventions:filters:19", "conventions:filters:20"}
    )


class TestBadInput:
    def test_destroy_without_yes(self, sandbox, actors, said):
        assert contract(sandbox.url, actors, "--level", "destroy") == 2
        assert "--yes" in said()

    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            (("--only", "tags"), "did you mean tag"),
            (("--only", "xylophone"), "there are abstract-image"),
            (("--report", "pdf"), "no report 'pdf'"),
            (("--checks", "flows"), "'flows'"),
            (("--examples", 0), "--examples"),
            (("--level", "all"), "all"),
        ],
    )
    def test_options_that_name_what_there_is_not(self, arguments, named, sandbox, actors, said):
        assert contract(sandbox.url, actors, *arguments) == 2
        assert named in said()

    def test_a_folder_that_cannot_be_written_to_is_told_before_the_run(self, sandbox, actors, tmp_path, said):
        (tmp_path / "file").write_text("")
        with LyingServer(sandbox.url, ()) as server:
            out = ("--report", "json", "--out", tmp_path / "file" / "out")
            assert contract(server.url, actors, *out) == 2
        assert "nothing can be written to" in said()
        assert server.calls == []

    def test_an_address_that_is_none(self, actors, said):
        assert contract("cytomine.example.org", actors) == 2
        assert "origin" in said()

    def test_actors_that_are_none(self, sandbox, tmp_path, said):
        file = tmp_path / "actors.json"
        file.write_text("[1]")
        assert contract(sandbox.url, file) == 2
        assert "does not hold actors" in said()

    def test_nothing_listens(self, actors, said):
        assert contract("http://127.0.0.1:9", actors) == 3
        assert "cannot be reached" in said()

    @pytest.mark.parametrize("content", [b"<html><title>Welcome</title></html>", b'{"name": "another"}'])
    def test_another_server(self, content, actors, said):
        with foreign(content) as url:
            assert contract(url, actors) == 4
        assert "no Cytomine server" in said()

    def test_wrong_keys(self, sandbox, actors, tmp_path, said):
        accounts = json.loads(actors.read_text())
        accounts["manager"]["secondaryKey"] = "wrong"
        file = tmp_path / "actors.json"
        file.write_text(json.dumps(accounts))
        assert contract(sandbox.url, file) == 5
        assert "does not accept the keys of manager" in said()

    def test_no_rights(self, sandbox, actors, tmp_path, said):
        accounts = json.loads(actors.read_text())
        file = tmp_path / "actors.json"
        file.write_text(json.dumps({"manager": accounts["guest"]}))
        assert contract(sandbox.url, file, "--level", "write") == 6
        assert "guest" in said()

    @pytest.mark.parametrize("text", ["<html>", '{"info": {"title": "Cytomine", "version": "1999.1.0"}}'])
    def test_another_document(self, text, sandbox, actors, tmp_path, said):
        file = tmp_path / "openapi.json"
        file.write_text(text)
        assert contract(sandbox.url, actors, "--document", file) == 7
        assert "openapi.json" in said()

    def test_a_broken_recording(self, sandbox, actors, tmp_path, said):
        (tmp_path / "term.jsonl").write_text('{"scenario": "x"}\n')
        assert contract(sandbox.url, actors, "--recordings", tmp_path) == 8
        assert "term.jsonl:1" in said()

    @pytest.mark.parametrize(
        ("text", "named"),
        [
            ("a: [", "no YAML"),
            ('"term:*": {reason: "long enough to say"}', "needs reason and until"),
            ('"term:*": {reason: "long enough to say", until: 2020-01-01}', "accepted until 2020-01-01"),
        ],
    )
    def test_a_broken_or_expired_baseline(self, text, named, sandbox, actors, tmp_path, said):
        file = tmp_path / "baseline.yaml"
        file.write_text(text)
        assert contract(sandbox.url, actors, "--baseline", file) == 9
        assert named in said()

    def test_nothing_to_exercise(self, sandbox, actors, tmp_path, said):
        accounts = json.loads(actors.read_text())
        file = tmp_path / "actors.json"
        file.write_text(json.dumps({"manager": accounts["manager"]}))
        arguments = ("--only", "storage-member", "--checks", "flow")
        assert contract(sandbox.url, file, *arguments) == 10
        assert "nothing was exercised" in said()


class TestRecord:
    PLAN = """
service: tag
scenario: a tag of its own
steps:
  - {call: POST /api/tag.json, body: {name: "mine ${run}"}, keep: {t: tag.id}}
  - {call: "GET /api/tag/${t}.json", as: member}
  - {call: GET /api/user/current/keys, bearer: true}
  - {call: GET /api/nothing.json}
"""

    def record(self, sandbox, actors, folder, plan, *more):
        (folder / "plan.yaml").write_text(plan)
        given = ("--scenario", folder / "plan.yaml", "--out", folder / "recordings/tag.jsonl", *more)
        return main(["record", sandbox.url, "--actors", str(actors), *map(str, given)])

    def test_a_recording_holds_no_secret_and_replays_green(self, sandbox, actors, tmp_path):
        assert self.record(sandbox, actors, tmp_path, self.PLAN) == 0
        text = (tmp_path / "recordings/tag.jsonl").read_text()
        manager = sandbox.actors["manager"]
        assert [each for each in (sandbox.url, manager.private_key, manager.public_key) if each in text] == []
        (scenario,) = read_recordings(tmp_path / "recordings")
        assert scenario.variables["server"] == EXAMPLE
        assert [step.answer.status for step in scenario.steps] == [200, 200, 200, 404]
        arguments = ("--recordings", tmp_path / "recordings", "--checks", "flow", "--level", "write")
        assert contract(sandbox.url, actors, *arguments) == 0

    def test_what_was_made_is_removed_unless_kept(self, sandbox, actors, tmp_path):
        size = ask(sandbox, "admin", "/api/tag.json")[1]["size"]
        assert self.record(sandbox, actors, tmp_path, self.PLAN) == 0
        assert ask(sandbox, "admin", "/api/tag.json")[1]["size"] == size

    def test_a_file_that_is_there_is_not_written_over(self, sandbox, actors, tmp_path, said):
        (tmp_path / "recordings").mkdir()
        (tmp_path / "recordings/tag.jsonl").write_text("precious")
        assert self.record(sandbox, actors, tmp_path, self.PLAN) == 2
        assert "there already" in said()
        assert (tmp_path / "recordings/tag.jsonl").read_text() == "precious"

    @pytest.mark.parametrize(
        ("plan", "named"),
        [
            ("steps: [", "no YAML"),
            ("steps: []", "holds no flow"),
            ("service: a\nscenario: b\nsteps: [{calls: GET /a}]", "has no call"),
            ("service: a\nscenario: b\nsteps:\n- {call: GET /a}\n- {call: get /b}", "plan.yaml:5: step 1"),
            ("service: a\nscenario: b\nsteps: [{call: GET /a, bodie: 1}]", "unknown key bodie"),
            ("service: a\nscenario: b\nsteps: [{call: 'GET /api/tag/${t}.json'}]", "${t}"),
            ("service: a\nscenario: b\nsteps: [{call: GET /server/ping, keep: {x: no.where}}]", "no.where"),
        ],
    )
    def test_a_broken_scenario_is_named_with_its_step(self, plan, named, sandbox, actors, tmp_path, said):
        assert self.record(sandbox, actors, tmp_path, plan) == 8
        assert named in said()
        assert not (tmp_path / "recordings/tag.jsonl").exists()


def ask(sandbox, name, target):
    """Status and JSON of a GET, by an administrator with an open session."""
    from cytomine_contract import Actor, Server
    from cytomine_contract.exchange import Message, signed

    one = sandbox.actors[name]
    actor = Actor(one.id, one.storage, one.public_key, one.private_key)
    for each in ("/session/admin/open.json", target):
        reply = Server(sandbox.url).exchange(
            signed(Message("GET", each, {"Accept": "application/json"}), actor)
        )
    return reply.status, json.loads(reply.content)


class foreign:  # noqa: N801 - reads as a word
    """Some other server, which answers everything with the same."""

    def __init__(self, content):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
