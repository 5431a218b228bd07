"""Faults on request: what a client meets, what the server did, and that nobody asks for them by accident."""

from __future__ import annotations

import asyncio
import json
import re
import time
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from cytomine_sandbox import FAULTS, FaultError, Sandbox
from cytomine_sandbox.web.faults import Fault, Faults
from cytomine_wire import (
    AsgiTransport,
    AsyncClient,
    AuthenticationError,
    BearerToken,
    Client,
    ConnectionFailedError,
    CytomineError,
    KeyPair,
    OutcomeUnknownError,
    RateLimitedError,
    Request,
    Retries,
    ServerError,
    TimedOutError,
    Timeouts,
    UnexpectedContentError,
)

PATH = "/api/ontology.json"
SHOWN = {
    "500": ServerError,
    "502": ServerError,
    "503": ServerError,
    "504": ServerError,
    "429": RateLimitedError,
    "500-but-commit": ServerError,
    "502-but-commit": ServerError,
    "504-but-commit": ServerError,
    "close": OutcomeUnknownError,
    "close-but-commit": OutcomeUnknownError,
    "cut": OutcomeUnknownError,
    "delay": None,
    "hang": OutcomeUnknownError,
    "hang-but-commit": OutcomeUnknownError,
    "drip": None,
    "expired-token": AuthenticationError,
    "401": AuthenticationError,
    "login-page": UnexpectedContentError,
    "broken-json": UnexpectedContentError,
}


@pytest.fixture(params=["server", "in-process"])
def connect(request, cytomine_world):
    """Ask as a user, over a socket or without."""
    if not cytomine_world.listens and request.param == "server":
        pytest.skip("the sandbox of this run has no socket")
    actor = cytomine_world.actors["manager"]

    def connect(credentials=None, **options):
        credentials = credentials or KeyPair(actor.public_key, actor.private_key)
        if request.param == "in-process":
            options["transport"] = AsgiTransport(cytomine_world.app)
        options.setdefault("retries", Retries.off())
        return Client(cytomine_world.url, credentials, **options)

    return connect


def create(client, name):
    return client.send(Request("POST", PATH, body={"name": name})).json()


def names(sandbox):
    with sandbox.world.reading() as session:
        return [row["name"] for row in session.all("SELECT name FROM ontology ORDER BY id")]


def test_every_fault_is_tried():
    assert set(SHOWN) == set(FAULTS)


@pytest.mark.parametrize("then", SHOWN)
def test_a_fault_looks_to_the_wire_like_what_it_is_and_says_whether_it_was_done(
    cytomine_world, connect, then
):
    waits = 30 if then.startswith("hang") else 0
    fault = cytomine_world.fail("POST", PATH, then=then, seconds=waits)
    with connect(timeouts=Timeouts(read=0.3 if waits else 5)) as client:
        if SHOWN[then] is None:
            assert create(client, then)["ontology"]["name"] == then
        else:
            with pytest.raises(SHOWN[then]):
                create(client, then)
        assert fault.hits == 1
        assert names(cytomine_world) == [then] * FAULTS[then].carries_out
        create(client, "after it")
    assert fault.hits == 1


def test_it_begins_after_some_requests_and_is_met_as_often_as_told(cytomine_world, connect):
    fault = cytomine_world.fail("POST", "/api/onto*", after=2, times=3, then="504-but-commit")
    outcomes = []
    with connect() as client:
        for number in range(7):
            try:
                create(client, f"{number}")
                outcomes.append("made")
            except ServerError as error:
                outcomes.append(error.status_code)
        assert client.send(Request("GET", PATH)).status_code == 200
    assert outcomes == ["made", "made", 504, 504, 504, "made", "made"]
    assert (fault.seen, fault.hits) == (7, 3)
    assert names(cytomine_world) == list("0123456")


def test_it_ends_with_its_block(cytomine_world, connect):
    with connect() as client:
        with cytomine_world.fail("*", "*", times=None, then="close"), pytest.raises(CytomineError):
            create(client, "lost")
        create(client, "kept")
    assert names(cytomine_world) == ["kept"]


def test_what_hangs_is_let_go_when_the_faults_end(cytomine_world):
    actor = cytomine_world.actors["manager"]
    fault = cytomine_world.fail("GET", PATH, then="hang")

    async def ask():
        transport = AsgiTransport(cytomine_world.app)
        keys = KeyPair(actor.public_key, actor.private_key)
        async with AsyncClient(cytomine_world.url, keys, transport=transport) as client:
            asking = asyncio.ensure_future(client.send(Request("GET", PATH)))
            while not fault.hits:  # noqa: ASYNC110 - it is counted in another thread for other clients
                await asyncio.sleep(0.01)
            cytomine_world.heal()
            with pytest.raises(ConnectionFailedError):
                await asking

    asyncio.run(asyncio.wait_for(ask(), 20))


def test_a_sandbox_stops_soon_though_a_request_hangs():
    with Sandbox() as sandbox:
        sandbox.fail("*", "*", then="hang")
        limits = Timeouts(read=0.2)
        with (
            Client(sandbox.url, timeouts=limits, retries=Retries.off()) as asking,
            pytest.raises(TimedOutError),
        ):
            asking.send(Request("GET", "/server/ping"))
        begin = time.monotonic()
    assert time.monotonic() - begin < 4  # uvicorn waits for five seconds


def test_retries_of_the_wire_pass_a_fault(cytomine_world):
    actor = cytomine_world.actors["manager"]
    fault = cytomine_world.fail("GET", PATH, then="503", times=1)
    with Client(cytomine_world.url, KeyPair(actor.public_key, actor.private_key)) as client:
        assert client.send(Request("GET", PATH)).status_code == 200
    assert fault.hits == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"then": "earthquake"}, "there is no fault 'earthquake'; there are 500, "),
        ({"path": "api/x"}, "does not begin with a slash"),
        ({"after": -1}, "after and seconds are 0 or more"),
        ({"times": 0}, "times is 1 or more"),
        ({"seconds": -0.1}, "after and seconds are 0 or more"),
    ],
)
def test_a_fault_that_cannot_be_is_told(wrong, told):
    with pytest.raises(FaultError, match=told):
        Faults().add(Fault(**{"method": "GET", "path": "/", "then": "500", **wrong}))


CONTROL = {"X-Cytomine-Sandbox": "control"}


def control(client, method, path, body=None, headers=CONTROL):
    raw = None if body is None else json.dumps(body).encode()
    reply = client.send(method, path, raw=raw, headers=headers, user=None)
    return reply.status, json.loads(reply.content)


def test_another_process_asks_for_faults_over_http(client):
    asked = {"method": "GET", "path": PATH, "then": "504", "after": 1}
    status, told = control(client, "POST", "/sandbox/faults", asked)
    assert (status, told["hits"], told["times"]) == (201, 0, 1)
    assert [client.send("GET", PATH).status for _ in range(3)] == [200, 504, 200]
    status, listed = control(client, "GET", "/sandbox/faults")
    assert [(each["seen"], each["hits"]) for each in listed["faults"]] == [(3, 1)]
    assert listed["kinds"].keys() == FAULTS.keys()
    assert control(client, "DELETE", "/sandbox/faults") == (200, {})
    assert control(client, "GET", "/sandbox/faults")[1]["faults"] == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ([], "the body is no JSON object"),
        ({"method": "GET", "path": "/"}, "then: missing"),
        ({"method": "GET", "path": "/", "then": "500", "when": 3}, "when: not known"),
        ({"method": "GET", "path": "/", "then": "500", "after": True}, "after: of the wrong type"),
        ({"method": "GET", "path": "/", "then": "500", "after": "3"}, "after: of the wrong type"),
        ({"method": "GET", "path": "/", "then": 500}, "then: of the wrong type"),
    ],
)
def test_a_fault_that_cannot_be_is_told_over_http(client, body, told):
    assert control(client, "POST", "/sandbox/faults", body) == (400, {"error": told})


def test_snapshots_are_taken_and_put_back_over_http(client):
    _, taken = control(client, "POST", "/sandbox/snapshots")
    client.json("POST", PATH, {"name": "later"})
    assert control(client, "POST", f"/sandbox/snapshots/{taken['id']}/restore") == (200, taken)
    assert client.json("GET", PATH)[1]["size"] == 0
    assert control(client, "DELETE", f"/sandbox/snapshots/{taken['id']}") == (200, {})
    for method, path in (("POST", "/restore"), ("DELETE", "")):
        assert control(client, method, f"/sandbox/snapshots/{taken['id']}{path}")[0] == 404


@pytest.mark.parametrize("headers", [{}, {"X-Cytomine-Sandbox": "yes"}, {**CONTROL, "Host": "evil.example"}])
def test_nobody_comes_to_the_control_by_accident(sandbox, headers):
    with closing(HTTPConnection(sandbox.url.removeprefix("http://"))) as connection:
        connection.request("GET", "/sandbox/faults", headers=headers)
        reply = connection.getresponse()
        assert reply.status == 403
        assert "x-cytomine-sandbox: control" in json.loads(reply.read())["error"]


def test_there_is_no_control_where_it_is_switched_off():
    from tests.unit.sandbox.client import Client as Asking

    with Sandbox(control=False) as sandbox:
        assert Asking(sandbox).send("GET", "/sandbox/faults", headers=CONTROL).status == 404
    assert Sandbox(host="0.0.0.0")._control is False
    assert Sandbox(host="localhost")._control is True


def test_the_token_of_a_user_runs_out_on_request(cytomine_world, connect):
    cytomine_world.fail("GET", PATH, then="expired-token")
    with connect(BearerToken(cytomine_world.actors["member"].token)) as client:
        with pytest.raises(AuthenticationError) as caught:
            client.send(Request("GET", PATH))
        assert "Jwt expired" in caught.value.response.headers["www-authenticate"]
        assert client.send(Request("GET", PATH)).status_code == 200


def test_the_page_names_every_fault():
    page = (Path(__file__).parents[3] / "docs/sandbox.md").read_text(encoding="utf-8")
    assert dict(re.findall(r"^\| `([^`]+)` \| (.*) \|$", page, re.MULTILINE)).items() >= {
        (name, kind.told) for name, kind in FAULTS.items()
    }
