"""A client finds out which signatures its server takes, and whether its clock is off."""

import base64
import hashlib
import hmac
import re
import time
from email.utils import formatdate

import pytest

from cytomine_wire import AuthenticationError, Client, KeyPair, Request, Retries, ServerError
from tests.servers.faulty import HTML, JSON, page
from tests.servers.raw import RawServer, answer

PRIVATE = "private"
ME = Request("GET", "/api/me", query=(("a", "1"),))
REFUSED = [("send", answer(401, HTML, page("Cytomine error 401"))), ("again",)]


def ok(body=b'{"id":1}'):
    return [("send", answer(200, JSON, body)), ("again",)]


class Generation:
    """A server of one generation: 2025 signs path and query, 2026 does not."""

    def __init__(self, year, *, has_proxy=False):
        self.year = year
        self.has_proxy = has_proxy
        self.asked = []

    def __call__(self, request):
        self.asked.append(request.path)
        if request.path == "/server/ping.json":
            if self.has_proxy:
                return [("send", answer(404, HTML, page("404"))), ("again",)]
            if self.year == 2025:
                return ok()
            problem = b'{"detail":"No static resource server/ping.json."}'
            return [("send", answer(404, "application/problem+json", problem)), ("again",)]
        h = request.headers
        parts = [request.method, "", h.get("content-type", ""), h["date"]]
        parts += [request.target] if self.year == 2025 else []
        digest = hmac.new(PRIVATE.encode(), "\n".join(parts).encode(), hashlib.sha1).digest()
        if h["authorization"] == "CYTOMINE public:" + base64.b64encode(digest).decode():
            return ok()
        if request.path.startswith("/api/imageinstance/"):
            return [("send", answer(500, JSON, page("Cytomine error 500"))), ("again",)]
        return REFUSED


@pytest.mark.parametrize("has_proxy", [False, True])
@pytest.mark.parametrize("path", ["/api/me", "/api/imageinstance/7.json"])
def test_newer_form_is_found_by_asking_once(path, has_proxy):
    generation = Generation(2026, has_proxy=has_proxy)
    with RawServer({"": generation}) as server, Client(server.url, KeyPair("public", PRIVATE)) as client:
        for _ in range(3):
            assert client.send(Request("GET", path)).json() == {"id": 1}
        assert client.send(Request("POST", "/api/b", body={})).json() == {"id": 1}
    assert generation.asked.count(path) == 4
    assert generation.asked.count("/server/ping.json") == 1


def test_newer_form_is_found_in_a_task(ask):
    with RawServer({"": Generation(2026)}) as server:
        assert ask(server.url, ME, KeyPair("public", PRIVATE), retries=Retries()).json() == {"id": 1}


@pytest.mark.parametrize(("year", "signs_target"), [(2025, True), (2026, False)])
def test_form_that_is_told_is_not_asked_for(ask, year, signs_target):
    generation = Generation(year)
    keys = KeyPair("public", PRIVATE, signs_target=signs_target)
    with RawServer({"": generation}) as server:
        ask(server.url, ME, keys, retries=Retries())
        with pytest.raises(AuthenticationError):
            ask(server.url, ME, KeyPair("public", "wrong", signs_target=signs_target), retries=Retries())
    assert generation.asked == ["/api/me"] * 2


@pytest.mark.parametrize("year", [2025, 2026])
@pytest.mark.parametrize("has_proxy", [False, True])
def test_wrong_keys_raise_and_the_server_is_asked_once(year, has_proxy):
    generation = Generation(year, has_proxy=has_proxy)
    with RawServer({"": generation}) as server, Client(server.url, KeyPair("public", "wrong")) as client:
        for _ in range(3):
            with pytest.raises(AuthenticationError):
                client.send(ME)
    assert generation.asked.count("/server/ping.json") == 1
    assert generation.asked.count("/api/me") == (3 if year == 2025 or has_proxy else 4)


def test_failure_of_a_route_that_needs_a_login_asks_nothing():
    with RawServer({"": [("send", answer(500, JSON, page("500"))), ("again",)]}) as server:
        retries = Retries(2, first_wait_s=0.01)
        with (
            Client(server.url, KeyPair("public", PRIVATE), retries=retries) as client,
            pytest.raises(ServerError),
        ):
            client.send(ME)
        assert {r.path for r in server.received} == {"/api/me"}


def test_one_key_pair_serves_servers_of_both_generations():
    keys = KeyPair("public", PRIVATE)
    with (
        RawServer({"": Generation(2025)}) as older,
        RawServer({"": Generation(2026)}) as newer,
        Client(older.url, keys) as one,
        Client(newer.url, keys) as other,
    ):
        for _ in range(2):
            assert one.send(ME).json() == other.send(ME).json() == {"id": 1}


def test_clock_of_a_gateway_is_taken_over_once(ask, caplog):
    ahead_s = 4000

    def gateway(request):
        if request.path != "/api/me":
            return ok()
        from email.utils import parsedate_to_datetime

        now = time.time() + ahead_s
        if abs(parsedate_to_datetime(request.headers["date"]).timestamp() - now) < 60:
            return ok()
        return [("send", answer(401, HTML, b"", f"Date: {formatdate(now, usegmt=True)}")), ("again",)]

    with RawServer({"": gateway}) as server, Client(server.url, KeyPair("public", PRIVATE)) as client:
        assert client.send(ME).json() == {"id": 1}
        assert client.send(ME).json() == {"id": 1}
    assert [r.path for r in server.received].count("/api/me") == 3
    warnings = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert len(warnings) == 1
    assert re.search(r"clock of this machine is -(3999|4000) s off", warnings[0])


def test_server_that_breaks_while_it_is_asked_leaves_the_refusal(ask):
    with RawServer({"/api/me": REFUSED, "": [("reset",)]}) as server, pytest.raises(AuthenticationError):
        ask(server.url, ME, KeyPair("public", PRIVATE), retries=Retries())
