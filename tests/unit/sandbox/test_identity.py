"""The identity provider: the token flows of the wire log in against it, and core verifies what it issues."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from http.client import HTTPConnection
from urllib.parse import urlencode

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from cytomine_sandbox import Sandbox
from cytomine_sandbox.accounts import Signed, identify
from cytomine_sandbox.engine.errors import TokenError
from cytomine_sandbox.engine.tokens import REFRESH
from cytomine_sandbox.identity.devices import DeviceError, Devices
from cytomine_wire import AuthenticationError, BearerToken, Client, Request, TokenSession
from tests.unit.sandbox.client import Client as Asking
from tests.unit.wire.conftest import FakeClock

REALM = "/iam/realms/cytomine"
TOKEN = f"{REALM}/protocol/openid-connect/token"
DEVICE = f"{REALM}/protocol/openid-connect/auth/device"
WHO = Request("GET", "/api/user/current.json")
GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@pytest.fixture
def post(cytomine_sandbox):
    """Send a form, and return status and JSON."""

    def post(path, **form):
        connection = HTTPConnection(cytomine_sandbox.url.removeprefix("http://"))
        try:
            headers = {"Content-Type": "application/x-www-form-urlencoded"}
            connection.request("POST", path, urlencode(form), headers)
            reply = connection.getresponse()
            text = reply.read().decode()
            is_json = reply.headers["content-type"] == "application/json"
            return reply.status, json.loads(text) if is_json else text
        finally:
            connection.close()

    return post


def log_in(post, username="member", **more):
    form = {"client_id": "core", "grant_type": "password", "username": username, "password": username, **more}
    return post(TOKEN, **form)


def who(url, credentials):
    with Client(url, credentials) as client:
        return client.send(WHO).json()["username"]


def test_the_wire_logs_in_by_password_and_renews_before_the_end(cytomine_sandbox):
    url, clock = cytomine_sandbox.url, FakeClock()
    session = TokenSession.with_password(f"{url}{REALM}", "member", "member", clock=clock)
    with Client(url, session, clock=clock) as client:
        assert client.send(WHO).json()["username"] == "member"
        first = dict(session.headers("GET", "/"))
        clock.at += 290
        assert client.send(WHO).json()["username"] == "member"
        assert dict(session.headers("GET", "/")) != first


def test_the_wire_goes_on_after_tokens_were_ended(cytomine_world):
    url = cytomine_world.url
    with Client(url, TokenSession.with_password(f"{url}{REALM}", "member", "member")) as client:
        client.send(WHO)
        cytomine_world.expire_tokens("member")
        assert client.send(WHO).json()["username"] == "member"


def test_the_wire_logs_in_by_a_refresh_token(cytomine_sandbox, post):
    refresh = log_in(post, "guest")[1]["refresh_token"]
    url = cytomine_sandbox.url
    assert who(url, TokenSession.with_refresh_token(f"{url}{REALM}", refresh)) == "guest"


def test_the_wire_is_let_in_from_another_device(cytomine_sandbox, post):
    url, shown = cytomine_sandbox.url, []

    def show(code):
        shown.append(code)
        form = {"user_code": code.user_code.lower(), "username": "intern", "password": "intern"}
        status, page = post(code.address.removeprefix(url), **form, answer="allow")
        assert (status, "goes on as intern" in page) == (200, True)

    clock = FakeClock()
    session = TokenSession.with_device(f"{url}{REALM}", show, clock=clock)
    with Client(url, session, clock=clock) as client:
        assert client.send(WHO).json()["username"] == "intern"
    assert shown[0].complete_address == f"{url}{REALM}/device?user_code={shown[0].user_code}"


def test_a_wrong_password_is_told(cytomine_sandbox):
    url = cytomine_sandbox.url
    with pytest.raises(AuthenticationError, match="invalid_grant: Invalid user credentials"):
        who(url, TokenSession.with_password(f"{url}{REALM}", "member", "wrong"))


@pytest.mark.parametrize(
    ("form", "answer"),
    [
        ({}, (401, "invalid_client")),
        ({"client_id": "other", "grant_type": "password"}, (401, "invalid_client")),
        ({"client_id": "core"}, (400, "invalid_request")),
        ({"client_id": "core", "grant_type": "magic"}, (400, "unsupported_grant_type")),
        ({"client_id": "core", "grant_type": "password"}, (401, "invalid_grant")),
        ({"client_id": "core", "grant_type": "password", "username": "x'--"}, (401, "invalid_grant")),
        ({"client_id": "core", "grant_type": "refresh_token"}, (400, "invalid_grant")),
        ({"client_id": "core", "grant_type": "refresh_token", "refresh_token": "x"}, (400, "invalid_grant")),
        ({"client_id": "core", "grant_type": GRANT, "device_code": "x"}, (400, "invalid_grant")),
        ({"client_id": "core", "username": "x" * 70_000}, (413, "invalid_request")),
    ],
)
def test_a_form_that_brings_no_token_is_refused_by_name(post, form, answer):
    status, told = post(TOKEN, **form)
    assert (status, told["error"]) == answer


def test_an_access_token_is_no_refresh_token_and_the_other_way_round(cytomine_sandbox, post):
    brought = log_in(post)[1]
    form = {"client_id": "core", "grant_type": "refresh_token", "refresh_token": brought["access_token"]}
    assert post(TOKEN, **form)[1]["error_description"] == "Invalid refresh token"
    with pytest.raises(AuthenticationError):
        who(cytomine_sandbox.url, BearerToken(brought["refresh_token"]))


def test_the_key_set_verifies_tokens_whose_claims_are_those_of_the_shipped_realm(client, post):
    configuration = client.json("GET", f"{REALM}/.well-known/openid-configuration", user=None)[1]
    path = configuration["jwks_uri"].removeprefix(client.sandbox.url)
    keys = KeySet.import_key_set(client.json("GET", path, user=None)[1])
    brought = log_in(post, "admin", scope="openid")[1]
    claims = jwt.decode(brought["access_token"], keys, algorithms=["RS256"]).claims
    assert claims["iss"] == configuration["issuer"] == f"{client.sandbox.url}{REALM}"
    assert claims["preferred_username"] == "admin"
    assert claims["resource_access"] == {"core": {"roles": ["ADMIN", "USER"]}}
    assert claims["exp"] - claims["iat"] == brought["expires_in"] == 300
    assert jwt.decode(brought["id_token"], keys, algorithms=["RS256"]).claims["aud"] == "core"
    assert "id_token" not in log_in(post)[1]
    assert set(configuration) >= {"token_endpoint", "device_authorization_endpoint", "userinfo_endpoint"}


def test_tokens_of_actors_live_for_twelve_hours(client):
    path = f"{REALM}/protocol/openid-connect/certs"
    keys = KeySet.import_key_set(client.json("GET", path, user=None)[1])
    for actor in client.sandbox.actors.values():
        claims = jwt.decode(actor.token, keys, algorithms=["RS256"]).claims
        assert (claims["preferred_username"], claims["exp"] - claims["iat"]) == (actor.username, 12 * 3600)


def test_who_one_is_can_be_asked(client):
    path = f"{REALM}/protocol/openid-connect/userinfo"
    token = client.sandbox.actors["guest"].token
    status, found = client.json("GET", path, user=None, headers={"Authorization": f"Bearer {token}"})
    assert (status, found["preferred_username"], found["name"]) == (200, "guest", "Gus Guest")
    for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "Basic eDp5"}):
        reply = client.send("GET", path, user=None, headers=headers)
        assert (reply.status, "invalid_token" in reply.headers["www-authenticate"]) == (401, True)


def refusal(world, token):
    with world.reading() as session, pytest.raises(TokenError) as caught:
        identify(session, world.admin_sessions, Signed("GET", "/", {"authorization": f"Bearer {token}"}))
    return caught.value.description.removeprefix("An error occurred while attempting to decode the Jwt: ")


def test_a_token_that_is_altered_foreign_or_old_is_refused_with_the_reason(world):
    tokens, holder = world.surroundings.tokens, world.holder("member")
    good = world.user("member").token
    head, body, signature = good.split(".")
    assert (
        refusal(world, f"{head}.{body}.{signature[:-8]}AAAAAAAA") == "Signed JWT rejected: Invalid signature"
    )
    other = tokens.issue(world.holder("admin"), "Bearer", lives_s=60).split(".")[1]
    assert refusal(world, f"{head}.{other}.{signature}") == "Signed JWT rejected: Invalid signature"
    foreign = jwt.encode({"alg": "RS256"}, {"sub": holder.reference}, RSAKey.generate_key(2048))
    assert refusal(world, foreign) == "Signed JWT rejected: Invalid signature"
    assert refusal(world, tokens.issue(holder, "Bearer", lives_s=-1)).startswith("Jwt expired at 20")
    assert refusal(world, tokens.issue(holder, REFRESH, lives_s=60)) == "Malformed token"
    world.surroundings.url = "http://other.example"
    assert refusal(world, good) == "The iss claim is not valid"


def test_a_token_signed_with_the_public_key_as_secret_is_refused(world):
    public = world.surroundings.tokens.key.as_pem(private=False)
    claims = jwt.decode(world.user("admin").token, world.surroundings.tokens.key).claims
    text = ".".join(
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()
        for part in ({"alg": "HS256", "typ": "JWT"}, claims)
    )
    digest = hmac.new(public, text.encode(), hashlib.sha256).digest()
    forged = f"{text}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"
    assert "Another algorithm expected" in refusal(world, forged)


def test_tokens_end_on_request_of_one_user_or_of_all_and_new_ones_count(cytomine_world):
    client = Asking(cytomine_world)

    def status(token):
        headers = {"Authorization": f"Bearer {token}"}
        return client.send("GET", "/api/user/current.json", user=None, headers=headers).status

    issue = cytomine_world.issue_token
    mine, other = issue("member"), issue("guest")
    cytomine_world.expire_tokens("member")
    assert (status(mine), status(other), status(issue("member"))) == (401, 200, 200)
    assert (
        client.send("DELETE", "/sandbox/tokens", user=None, headers={"X-Cytomine-Sandbox": "control"}).status
        == 200
    )
    assert (status(other), status(issue("guest"))) == (401, 200)
    assert status(issue("guest", lives_s=-1)) == 401
    with pytest.raises(KeyError):
        cytomine_world.expire_tokens("nobody")


def test_a_token_outlives_a_restart_at_the_same_address(tmp_path):
    with Sandbox(tmp_path) as sandbox:
        token, port = sandbox.actors["member"].token, int(sandbox.url.rpartition(":")[2])
    with Sandbox(tmp_path, port=port) as sandbox:
        assert who(sandbox.url, BearerToken(token)) == "member"
    assert (tmp_path / "identity.pem").stat().st_mode & 0o777 == 0o600


def test_the_page_for_devices_shows_the_code_and_no_markup_of_others(client, post):
    page = client.send("GET", f"{REALM}/device?user_code=%3Cscript%3E", user=None).content.decode()
    assert "&lt;script&gt;" in page
    assert "<script>" not in page
    status, page = post(f"{REALM}/device", user_code="<b>", answer="allow")
    assert (status, "No program waits with this code." in page, "<b>" in page) == (400, True, False)


def test_a_device_is_refused_by_its_user_or_waits_for_the_right_password(post):
    waiting = post(DEVICE, client_id="core")[1]
    code = {"client_id": "core", "grant_type": GRANT, "device_code": waiting["device_code"]}
    assert post(TOKEN, **code)[1]["error"] == "authorization_pending"
    assert post(TOKEN, **code)[1]["error"] == "slow_down"
    form = {"user_code": waiting["user_code"], "username": "member"}
    assert post(f"{REALM}/device", **form, password="wrong", answer="allow")[0] == 400
    assert post(f"{REALM}/device", **form, answer="refuse")[0] == 200
    assert post(TOKEN, **code)[1]["error"] == "access_denied"


def test_a_code_of_a_device_ends_and_brings_a_token_once():
    now = [0.0]
    devices = Devices(lambda: now[0])
    device = devices.add()
    device.holder = holder = object()
    assert devices.take(device.code) is holder
    with pytest.raises(DeviceError, match="invalid_grant"):
        devices.take(device.code)
    late = devices.add()
    now[0] = 600
    assert devices.named(late.user_code) is None
    with pytest.raises(DeviceError, match="expired_token"):
        devices.take(late.code)
    devices.add()
    with pytest.raises(DeviceError, match="invalid_grant"):
        devices.take(late.code)


def test_not_more_devices_wait_than_fit():
    devices = Devices()
    for _ in range(1000):
        devices.add()
    with pytest.raises(DeviceError, match="temporarily_unavailable"):
        devices.add()
