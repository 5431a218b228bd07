"""Tokens are fetched once, renewed in time, replaced when refused, and sent to their own server only."""

import asyncio
import threading

import pytest

from cytomine_wire import (
    AsyncClient,
    AuthenticationError,
    Client,
    ConnectionFailedError,
    CytomineError,
    OutcomeUnknownError,
    Request,
    Retries,
    ServerError,
    TokenSession,
)
from tests.servers.provider import REALM, Provider
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import FakeClock
from tests.unit.wire.test_failures import closed_port
from tests.unit.wire.test_secrets import assert_clean, log_lines, outcome_of, produced_by  # noqa: F401

ME = Request("GET", "/api/me")
PASSWORD = "secret-password"


@pytest.fixture
def provider():
    return Provider()


@pytest.fixture
def server(provider):
    with provider.serve() as server:
        yield server


def with_password(server, **options):
    return TokenSession.with_password(server.url + REALM, "ada", PASSWORD, **options)


def test_first_request_fetches_a_token_that_the_next_ones_use(provider, server):
    with Client(server.url, with_password(server)) as client:
        assert [client.send(ME).json() for _ in range(3)] == [{"id": 1}] * 3
    assert provider.grants == ["password"]
    form = server.received[0]
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    assert b"username=ada" in form.body
    assert "authorization" not in form.headers


def test_token_is_fetched_in_a_task(provider, server, ask):
    assert ask(server.url, ME, with_password(server)).json() == {"id": 1}
    assert provider.grants == ["password"]


def test_token_is_renewed_before_it_ends(provider, server):
    clock = FakeClock()
    with Client(server.url, with_password(server, clock=clock)) as client:
        client.send(ME)
        clock.sleep(269)
        client.send(ME)
        assert provider.grants == ["password"]
        clock.sleep(2)
        client.send(ME)
    assert provider.grants == ["password", "refresh_token"]


def test_token_that_ends_midway_is_replaced_once_and_the_request_sent_again(provider, server, ask):
    session = with_password(server)
    ask(server.url, ME, session)
    provider.revoke()
    assert ask(server.url, ME, session, retries=Retries()).json() == {"id": 1}
    assert provider.grants == ["password", "refresh_token"]


def test_change_is_sent_again_too_since_a_refusal_carries_nothing_out(provider, server, ask):
    session = with_password(server)
    ask(server.url, ME, session)
    provider.revoke()
    assert ask(server.url, Request("POST", "/api/a", body={"n": 1}), session, retries=Retries()).json()
    assert [r.body for r in server.received if r.path == "/api/a"] == [b'{"n":1}'] * 2


def test_second_refusal_raises(provider, ask):
    scripts = {
        f"{REALM}/protocol/openid-connect/token": provider.token,
        "": [("send", answer(401, "")), ("again",)],
    }
    with RawServer(scripts) as server:
        with pytest.raises(AuthenticationError, match="did not accept a token of user ada"):
            ask(server.url, ME, with_password(server), retries=Retries())
        assert [r.path for r in server.received].count("/api/me") == 2
    assert provider.grants == ["password", "refresh_token"]


def test_password_is_used_again_when_the_refresh_token_has_ended(provider, server):
    with Client(server.url, with_password(server)) as client:
        client.send(ME)
        provider.revoke()
        provider.refresh_works = False
        assert client.send(ME).json() == {"id": 1}
    assert provider.grants == ["password", "refresh_token", "password"]


def test_refresh_token_from_elsewhere_is_enough(provider, server, ask):
    session = TokenSession.with_refresh_token(server.url + REALM, "canary-refresh-0")
    assert ask(server.url, ME, session).json() == {"id": 1}
    provider.refresh_works = False
    provider.revoke()
    with pytest.raises(AuthenticationError, match="Token is not active"):
        ask(server.url, ME, session, retries=Retries())


def test_user_lets_a_program_in_from_another_device(provider, server):
    provider.pending = 2
    shown, clock = [], FakeClock()
    session = TokenSession.with_device(server.url + REALM, shown.append, clock=clock)
    with Client(server.url, session) as client:
        assert client.send(ME).json() == {"id": 1}
    assert (shown[0].user_code, shown[0].address) == ("ABCD-EFGH", "https://host/device")
    assert clock.slept == [5, 5, 5]


def test_coroutine_function_may_show_the_code(provider, server):
    shown = []

    async def show(code):
        await asyncio.sleep(0)
        shown.append(code.user_code)

    async def run():
        session = TokenSession.with_device(server.url + REALM, show, clock=FakeClock())
        async with AsyncClient(server.url, session) as client:
            return (await client.send(ME)).json()

    assert asyncio.run(run()) == {"id": 1}
    assert shown == ["ABCD-EFGH"]


def test_code_that_nobody_enters_ends(provider, server):
    provider.pending = 10_000
    clock = FakeClock()
    session = TokenSession.with_device(server.url + REALM, lambda _: None, clock=clock)
    with Client(server.url, session) as client, pytest.raises(AuthenticationError, match="nobody entered"):
        client.send(ME)
    assert 590 <= sum(clock.slept) <= 610


def test_wrong_password_raises_once_with_the_provider_s_words(provider, server, ask):
    session = TokenSession.with_password(server.url + REALM, "ada", "wrong")
    with pytest.raises(AuthenticationError, match=r"invalid_grant: Invalid user credentials.*user ada"):
        ask(server.url, ME, session, retries=Retries())
    assert provider.grants == ["password"]


def test_threads_and_tasks_share_one_fetch(provider, server):
    session = with_password(server)
    replies, start = [], threading.Barrier(9)

    def block():
        start.wait()
        with Client(server.url, session) as client:
            replies.extend(client.send(ME).json() for _ in range(3))

    async def run():
        async with AsyncClient(server.url, session) as client:
            return await asyncio.gather(*(client.send(ME) for _ in range(10)))

    def in_tasks():
        start.wait()
        replies.extend(reply.json() for reply in asyncio.run(run()))

    for _ in range(3):  # at first, and after each end of a token
        threads = [threading.Thread(target=block) for _ in range(8)] + [threading.Thread(target=in_tasks)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        provider.revoke()
    assert replies == [{"id": 1}] * (3 * (24 + 10))
    assert provider.grants == ["password", "refresh_token", "refresh_token"]


def test_provider_that_cannot_be_reached_leaves_no_doubt_about_a_change(ask):
    session = TokenSession.with_password(closed_port() + REALM, "ada", PASSWORD)
    with RawServer({}) as server, pytest.raises(ConnectionFailedError) as caught:
        ask(server.url, Request("POST", "/api/a", body={}), session)
    assert not caught.value.was_sent
    assert server.received == []


@pytest.mark.parametrize(
    "script", [[("reset",)], [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")]]
)
def test_provider_that_breaks_off_leaves_no_doubt_about_a_change(ask, script):
    with RawServer({"": script}) as server, pytest.raises(CytomineError) as caught:
        ask(server.url, Request("POST", "/api/a", body={}), with_password(server))
    assert not caught.value.was_sent
    assert {request.path for request in server.received} == {f"{REALM}/protocol/openid-connect/token"}


@pytest.mark.parametrize("status", [502, 504])
def test_provider_behind_a_broken_gateway_leaves_no_doubt_about_a_change(ask, status):
    broken = [("send", answer(status, "text/html", b"<title>Bad Gateway</title>")), ("again",)]
    with RawServer({"": broken}) as server, pytest.raises(ServerError) as caught:
        ask(server.url, Request("POST", "/api/a", body={}), with_password(server))
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert caught.value.status_code == status


def test_refusal_of_the_provider_is_not_taken_for_the_reply(provider, server, ask):
    session = TokenSession.with_password(server.url + REALM, "ada", "wrong")
    with pytest.raises(AuthenticationError, match="Invalid user credentials"):
        ask(server.url, ME, session, how="exchange")


def test_provider_must_be_asked_over_https():
    with pytest.raises(ValueError, match="https only"):
        TokenSession.with_password("http://host.example" + REALM, "ada", PASSWORD)


def test_no_secret_of_a_session_comes_out(provider, server, ask, log_lines):  # noqa: F811
    session = with_password(server)
    texts = [repr(session), session.identity]
    texts += outcome_of(ask, server.url, ME, session)
    provider.revoke()
    provider.refresh_works = False
    provider.password = "another"
    texts += outcome_of(ask, server.url, ME, session, retries=Retries())
    odd = {
        "": [
            ("send", answer(200, "application/json", b'{"access_token": 3, "x": "canary.access.token-77ab"}'))
        ]
    }
    cut = {
        "": [
            (
                "send",
                b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"access_token":"canary.access.token-77ab"',
            )
        ]
    }
    html = {"": [("send", answer(200, "text/html", b"canary.access.token-77ab"))]}
    for scripts in (odd, cut, html):
        with RawServer(scripts) as broken:
            texts += outcome_of(ask, broken.url, ME, with_password(broken))
    assert any("Invalid user" in text for text in texts)
    for text in texts + log_lines:
        assert PASSWORD not in text
        assert "canary" not in text
    assert_clean(texts)
