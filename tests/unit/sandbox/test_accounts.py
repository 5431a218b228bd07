"""Who sends a request: signatures, tokens and administrator sessions."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cytomine_sandbox import accounts
from cytomine_sandbox.accounts import Signed
from cytomine_sandbox.engine.admin_sessions import AdminSessions
from cytomine_sandbox.engine.errors import TokenError
from cytomine_wire.signing import authorization

ASCII = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=30)
TARGET = st.from_regex(r"/[a-z0-9/.%-]{0,20}(\?[a-z0-9=&%]{0,20})?", fullmatch=True)
METHOD = st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD"])


def sent(actor, method, target, date, content_type="", content_md5=""):
    """The request of a user as it comes on the wire."""
    value = authorization(
        actor.public_key,
        actor.private_key,
        method,
        target,
        date=date,
        content_type=content_type,
        content_md5=content_md5,
    )
    headers = {"authorization": value, "date": date}
    headers |= {"content-type": content_type} if content_type else {}
    headers |= {"content-md5": content_md5} if content_md5 else {}
    return Signed(method, target, headers)


def who(world, signed):
    with world.reading() as session:
        caller = accounts.identify(session, world.admin_sessions, signed)
    return caller and caller.username


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    from cytomine_sandbox import World

    world = World(tmp_path_factory.mktemp("accounts"))
    yield world
    world.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(METHOD, TARGET, ASCII, ASCII, ASCII)
def test_what_a_client_signs_is_accepted(shared, method, target, date, content_type, content_md5):
    signed = sent(shared.user("member"), method, target, date, content_type, content_md5)
    assert who(shared, signed) == "member"


@pytest.mark.parametrize(
    "change",
    [
        {"method": "DELETE"},
        {"target": "/api/project.json?max=11"},
        {"target": "/api/project.json"},
        {"date": "another date"},
        {"content-md5": "abc"},
        {"authorization": "cytomine {public}:{signature}"},
        {"authorization": "CYTOMINE {public}: {signature}"},
        {"authorization": "CYTOMINE {public}"},
        {"authorization": "CYTOMINE nokey:{signature}"},
        {"authorization": "CYTOMINE {public}:AAAA"},
        {"authorization": "Basic dTpw"},
        {"date": None},
    ],
    ids=str,
)
def test_a_request_that_is_altered_is_anonymous(shared, change):
    actor = shared.user("member")
    good = sent(actor, "GET", "/api/project.json?max=10", "a date")
    assert who(shared, good) == "member"
    signature = good.headers["authorization"].rpartition(":")[2]
    headers = dict(good.headers)
    for name in ("date", "content-md5", "authorization"):
        if name in change:
            value = change[name]
            headers[name] = value and value.format(public=actor.public_key, signature=signature)
    headers = {name: value for name, value in headers.items() if value is not None}
    altered = Signed(change.get("method", good.method), change.get("target", good.target), headers)
    assert who(shared, altered) is None


def test_a_left_out_media_type_may_be_signed_as_json(shared):
    signed = sent(shared.user("member"), "GET", "/api/project.json", "a date", "application/json")
    headers = {name: value for name, value in signed.headers.items() if name != "content-type"}
    assert who(shared, Signed("GET", "/api/project.json", headers)) == "member"


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_a_token_names_its_user(shared, scheme):
    token = shared.user("guest").token
    assert who(shared, Signed("GET", "/", {"authorization": f"{scheme} {token}"})) == "guest"


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("Bearer", "Bearer token is malformed"),
        ("Bearer ", "Bearer token is malformed"),
        ("Bearer a b", "Bearer token is malformed"),
        ("Bearer nonsense", "Malformed token"),
        ("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", "Unsupported algorithm of none"),
    ],
)
def test_a_token_that_is_none_is_refused_with_the_reason(shared, value, reason):
    with pytest.raises(TokenError) as caught:
        who(shared, Signed("GET", "/", {"authorization": value}))
    assert caught.value.description.endswith(reason)


def test_keys_differ_between_users_and_data_folders(shared, world):
    keys = [
        key
        for found in (shared, world)
        for actor in found.actors().values()
        for key in (actor.public_key, actor.private_key, actor.token)
    ]
    assert len(keys) == len(set(keys)) == 2 * 7 * 3


def test_an_administrator_session_is_open_until_it_is_closed():
    sessions = AdminSessions()
    assert not sessions.is_open("admin")
    sessions.open("admin")
    assert sessions.is_open("admin")
    assert not sessions.is_open("root")
    sessions.close("admin")
    assert not sessions.is_open("admin")


def test_an_administrator_session_ends_after_two_hours(monkeypatch):
    clock = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    sessions = AdminSessions()
    sessions.open("admin")
    clock[0] += 119 * 60
    assert sessions.is_open("admin")
    clock[0] += 2 * 60
    assert not sessions.is_open("admin")


def test_the_first_users_have_their_roles_and_ids_above_those_of_the_roles(shared):
    with shared.reading() as session:
        roles = {row["authority"]: row["id"] for row in session.all("SELECT * FROM sec_role")}
    assert roles == {"ROLE_USER": 39, "ROLE_ADMIN": 40, "ROLE_SUPER_ADMIN": 41, "ROLE_GUEST": 42}
    assert all(actor.id > 42 and actor.storage > 42 for actor in shared.actors().values())
