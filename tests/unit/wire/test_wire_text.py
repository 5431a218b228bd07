"""What is signed is what is sent: compared with the bytes that a server on a real socket received."""

import base64
import hashlib
import hmac
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cytomine_wire import Client, KeyPair, Part, Request, segment
from tests.unit.wire.conftest import ask_blocking

PUBLIC, PRIVATE = "34433a55-d45b-42b1-a9ea-40110baf26a3", "821205b2-e65c-4bb6-a1f9-7c3e64e6295d"
KEYS = KeyPair(PUBLIC, PRIVATE)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def assert_signed_as_received(received):
    """Sign what came over the socket with independent code, and compare."""
    lines = [received.method, "", received.headers.get("content-type", ""), received.headers["date"]]
    text = "\n".join([*lines, received.target])
    mac = hmac.new(PRIVATE.encode(), text.encode(), hashlib.sha1).digest()
    assert received.headers["authorization"] == f"CYTOMINE {PUBLIC}:{base64.b64encode(mac).decode()}"


QUERIES = {
    "plus": ((("name", "a+b"),), "name=a%2Bb"),
    "comma": ((("users", "1,2"),), "users=1%2C2"),
    "percent": ((("name", "100%2C"),), "name=100%252C"),
    "not ascii": ((("name", "é 漢"),), "name=%C3%A9%20%E6%BC%A2"),
    "repeated keys": ((("a", "1"), ("a", "2"), ("b", ""), ("a", "1")), "a=1&a=2&b=&a=1"),
    "brackets": ((("created[gte]", "1[2]"),), "created%5Bgte%5D=1%5B2%5D"),
    "marks": ((("q", "a&b=c?d#e/f;g"),), "q=a%26b%3Dc%3Fd%23e%2Ff%3Bg"),
    "empty name": ((("", ""),), "="),
}


@pytest.mark.parametrize(("query", "expected"), QUERIES.values(), ids=QUERIES)
def test_query_is_sent_as_signed(echo, ask, query, expected):
    ask(echo.url, Request("GET", "/api/project.json", query=query), KEYS)
    assert echo.received[-1].target == f"/api/project.json?{expected}"
    assert_signed_as_received(echo.received[-1])


@pytest.mark.parametrize(
    ("prefix", "on_wire"), [("", ""), ("/", ""), ("/cyto/mine/", "/cyto/mine"), ("/é +", "/%C3%A9%20+")]
)
def test_path_prefix_of_the_base_url_is_sent_and_signed(echo, ask, prefix, on_wire):
    if " " in prefix:
        prefix = prefix.replace(" ", "%20")
    ask(echo.url + prefix, Request("GET", "/api/tag/1.json"), KEYS)
    assert echo.received[-1].target == f"{on_wire}/api/tag/1.json"
    assert_signed_as_received(echo.received[-1])


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_json_body_is_sent_with_its_type_signed(echo, ask, method):
    ask(echo.url, Request(method, "/api/tag.json", body={"name": "é", "n": [1, None]}), KEYS)
    received = echo.received[-1]
    assert received.body == '{"name":"é","n":[1,null]}'.encode()
    assert received.headers["content-type"] == "application/json"
    assert_signed_as_received(received)


def test_multipart_is_sent_with_its_boundary_signed(echo, ask):
    parts = (Part("files[]", b"123", filename="a.tif"),)
    ask(echo.url, Request("POST", "/upload", parts=parts), KEYS)
    received = echo.received[-1]
    assert re.fullmatch(r"multipart/form-data; boundary=[0-9a-f]{32}", received.headers["content-type"])
    assert_signed_as_received(received)


def test_bytes_are_sent_as_they_are_with_the_type_given(echo, ask):
    request = Request("POST", "/api/x", body=b"a\n", headers=(("Content-Type", "text/plain; charset=utf-8"),))
    ask(echo.url, request, KEYS)
    assert echo.received[-1].body == b"a\n"
    assert echo.received[-1].headers["content-type"] == "text/plain; charset=utf-8"
    assert_signed_as_received(echo.received[-1])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(value=TEXT, query=st.lists(st.tuples(TEXT, TEXT), max_size=4).map(tuple))
def test_any_request_is_sent_as_signed(shared_echo, value, query):
    server, client = shared_echo
    path = f"/api/tag/{segment(value or '-') if value not in {'.', '..'} else 'dots'}.json"
    request = Request("GET", path, query=query)
    client.send(request)
    assert server.received[-1].target == request.target
    assert_signed_as_received(server.received[-1])


@pytest.fixture
def shared_echo(echo):
    with Client(echo.url, KEYS) as client:
        yield echo, client


def test_request_without_body_names_no_content_type(echo, ask):
    for method in ("GET", "POST", "DELETE"):
        ask(echo.url, Request(method, "/api/tag.json"), KEYS)
        assert "content-type" not in echo.received[-1].headers
        assert echo.received[-1].body == b""


def test_null_is_a_body(echo, ask):
    ask(echo.url, Request("POST", "/api/tag.json", body=None))
    assert echo.received[-1].body == b"null"


def test_each_header_is_sent_once(echo, ask):
    ask(echo.url, Request("POST", "/a", body={}, headers=(("accept", "image/png"), ("X-More", "1"))), KEYS)
    names = [name.lower() for name, _ in echo.received[-1].fields]
    assert sorted(set(names)) == sorted(names)
    assert echo.received[-1].headers["accept"] == "image/png"
    assert echo.received[-1].headers["x-more"] == "1"


def test_default_headers_ask_for_json_and_name_the_sdk(echo, ask):
    ask(echo.url, Request("GET", "/a"))
    assert echo.received[-1].headers["accept"] == "application/json"
    assert re.fullmatch(r"cytomine-sdk(/\d\S*)?", echo.received[-1].headers["user-agent"])
    assert "authorization" not in echo.received[-1].headers


def test_user_agent_can_be_chosen(echo):
    ask_blocking(echo.url, Request("GET", "/a"), user_agent="study/1")
    assert echo.received[-1].headers["user-agent"] == "study/1"
