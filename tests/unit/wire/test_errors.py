"""Errors read what the server says in all its forms, and fail on none."""

import json
import pickle
import time
from email.utils import formatdate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cytomine_wire.errors as errors_module
from cytomine_wire import (
    AlreadyExistsError,
    AuthenticationError,
    ConnectionFailedError,
    CytomineError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    NotSupportedByServerError,
    OutcomeUnknownError,
    RateLimitedError,
    Request,
    Response,
    ServerError,
    TimedOutError,
    UnexpectedContentError,
    UnexpectedShapeError,
    UnexpectedStatusError,
    error_from,
)
from cytomine_wire.protocol import Operation

RECORDINGS = Path(__file__).parents[2] / "recordings"
ASKED = Request("GET", "/api/tag/7.json", operation="get_tag")

KINDS = {401: AuthenticationError, 403: ForbiddenError, 404: NotFoundError, 409: AlreadyExistsError}


def reply(status, body=b"", content_type="application/json", request=ASKED, **headers):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, {"content-type": content_type, **named}, content, request)


def recorded_refusals():
    for path in sorted(RECORDINGS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            if entry["response"]["status"] >= 400:
                yield entry


def body_of(recorded):
    if "json" in recorded:
        return json.dumps(recorded["json"]).encode()
    if "html" in recorded:
        return f"<html><head><title>{recorded['html']}</title></head></html>".encode()
    return recorded.get("text", "").encode(recorded.get("charset", "utf-8"))


def words_in(value):
    """All texts of a recorded body."""
    if isinstance(value, dict):
        return [word for item in value.values() for word in words_in(item)]
    if isinstance(value, list):
        return [word for item in value for word in words_in(item)]
    return [value] if isinstance(value, str) else []


def test_every_recorded_refusal_is_told_in_the_words_of_the_server():
    seen = 0
    for entry in recorded_refusals():
        recorded = entry["response"]
        method, target = entry["request"]["call"].split(" ", 1)
        request = Request(method, target.partition("?")[0])
        answered = Response(recorded["status"], recorded.get("headers", {}), body_of(recorded), request)
        error = error_from(answered, is_anonymous=entry["request"].get("as") == "nobody")
        assert isinstance(error, CytomineError), entry
        assert error.status_code == recorded["status"]
        body = recorded.get("json", recorded.get("html", recorded.get("text")))
        words = [" ".join(word.split()) for word in words_in(body) if word]
        if words and recorded.get("charset") != "latin1":  # recorded as text with JSON inside
            assert any(word[:150] in error.message for word in words), (entry, error.message)
        assert "\n" not in str(error)
        seen += 1
    assert seen > 2000


def test_every_recorded_refusal_has_the_kind_of_its_status():
    for entry in recorded_refusals():
        recorded = entry["response"]
        method, target = entry["request"]["call"].split(" ", 1)
        answered = Response(
            recorded["status"], recorded.get("headers", {}), body_of(recorded), Request(method, target)
        )
        error = error_from(answered)
        if isinstance(error, (NotSupportedByServerError, AlreadyExistsError)):
            continue
        if "anonymousUser" in str(recorded):
            assert isinstance(error, AuthenticationError)
            continue
        kind = KINDS.get(recorded["status"], ServerError if recorded["status"] >= 500 else InvalidError)
        assert type(error) is kind, entry


FORMS = [
    ({"success": False, "errors": "text", "errorValues": {}}, "text"),
    ({"errors": {"message": "text"}, "errorValues": {}}, "text"),
    ({"type": "about:blank", "title": "Bad Request", "detail": "text"}, "text"),
    ({"detail": [{"loc": ["query", "a", 0], "msg": "one"}, {"loc": [], "msg": "two"}, "three"]},
     "query.a.0: one; : two; three"),
    ({"title": "Invalid geometry", "details": "POLY( is invalid"}, "Invalid geometry: POLY( is invalid"),
    ({"title": "Auth failed", "details": None}, "Auth failed"),
    ({"message": "text"}, "text"),
    ({"error": "invalid_grant", "error_description": "text"}, "text"),
    ([{"status": 500, "error": "text", "files": []}], "text"),
    ({"data": {"success": False, "message": "No entry saved"}}, "No entry saved"),
    ("<HTML><title lang=en>\n A &amp; B\n</title>", "A & B"),
    ("plain\ttext\n more", "plain text more"),
    ("x" * 300, "x" * 197 + "..."),
    ("\x1b[31mred\x00", "\N{REPLACEMENT CHARACTER}[31mred\N{REPLACEMENT CHARACTER}"),
    ({"errors": ["first", "second"]}, "first; second"),
    ({"errors": {}}, '{"errors": {}}'),
    ("[]", "[]"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("body", "message"), FORMS)
def test_message_is_read_from_every_form(body, message):
    content = body.encode() if isinstance(body, str) else body
    assert error_from(reply(400, content)).message == message


def test_description_of_a_bad_token_is_read_from_its_header():
    answered = reply(
        401, www_authenticate='Bearer error="invalid_token", error_description="Malformed token"'
    )
    assert error_from(answered).message == "Malformed token"


def test_letters_of_another_charset_are_read():
    answered = reply(409, '{"errors":"é exists"}'.encode("latin-1"), "text/plain;charset=ISO-8859-1")
    assert error_from(answered).message == "é exists"


def test_line_names_operation_method_path_status_message():
    error = error_from(reply(404, {"errors": {"message": "Tag 7 not found"}}))
    assert str(error) == "get_tag (GET /api/tag/7.json): 404, Tag 7 not found"
    assert str(error_from(reply(404))) == "get_tag (GET /api/tag/7.json): 404"


@given(
    st.integers(400, 599),
    st.binary(max_size=300)
    | st.sampled_from([b"[", b'{"errors":', b"<title>", b"{"]).map(lambda text: text * 999),
    st.text(max_size=40) | st.sampled_from(["idna", "undefined", "hex", "utf-7", "utf-16", "punycode"]).map(
        lambda charset: f"application/json;charset={charset}"),
)  # fmt: skip
def test_any_reply_is_read(status, body, content_type):
    answered = Response(status, {"content-type": content_type}, body, ASKED)
    error = error_from(answered)
    assert isinstance(error, CytomineError)
    assert len(error.message) <= 1000
    assert str(error).isprintable()
    UnexpectedContentError.of(answered)
    assert pickle.loads(pickle.dumps(error)).message == error.message


@pytest.mark.parametrize(
    "body", [b"[" * 500_000, b'{"errors":' * 50_000, b"<title>" * 99_999, b"[0]" + b" " * 3_000_000]
)
def test_huge_reply_is_read_quickly(body):
    began = time.monotonic()
    assert len(error_from(reply(500, body)).message) <= 1000
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        ("2.5", 2.5),
        ("-3", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("", None),
    ],
)
def test_retry_after_in_seconds(text, seconds):
    assert error_from(reply(429, retry_after=text)).retry_after_s == seconds


def test_retry_after_as_date():
    error = error_from(reply(503, retry_after=formatdate(time.time() + 90, usegmt=True)))
    assert 80 < error.retry_after_s <= 90
    assert error_from(reply(429, retry_after=formatdate(0, usegmt=True))).retry_after_s == 0
    assert error_from(reply(429, retry_after="Fri, 99 Foo 2025 00:00:00 GMT")).retry_after_s is None


def test_unnamed_status_tells_what_was_named():
    operation = Operation("get_tag", "GET", "/api/tag/{id}.json", success={200: "Tag"})
    error = operation.unexpected(reply(206))
    assert type(error) is UnexpectedStatusError
    assert (error.status_code, error.expected) == (206, (200,))
    assert str(error) == "get_tag (GET /api/tag/7.json): 206, 200 was expected"
    assert type(operation.unexpected(reply(404))) is NotFoundError


def test_unexpected_shape_names_the_place():
    error = UnexpectedShapeError.of(
        reply(200), pointer="/collection/3/id", expected="an integer", got="a text"
    )
    assert str(error).endswith("200, an integer was expected at /collection/3/id, and a text came")
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.pointer, copy.expected, copy.got) == ("/collection/3/id", "an integer", "a text")
    assert "at the top" in str(UnexpectedShapeError("", "an object", "null"))


def test_errors_have_one_root_and_can_be_made_without_a_reply():
    kinds = [kind for kind in vars(errors_module).values()
             if isinstance(kind, type) and issubclass(kind, CytomineError)]  # fmt: skip
    assert len(kinds) == 21
    assert str(NotFoundError("gone")) == "gone"
    assert str(NotFoundError()) == "NotFoundError"
    assert RateLimitedError().retry_after_s is None
    assert NotFoundError("gone").status_code is None


def test_own_facts_survive_pickling():
    failed = ConnectionFailedError("m", host="h", port=1, reason="tls", was_sent=False, request=ASKED)
    copy = pickle.loads(pickle.dumps(failed))
    assert (copy.host, copy.port, copy.reason, copy.was_sent) == ("h", 1, "tls", False)
    assert (copy.request.operation, copy.request.target) == ("get_tag", "/api/tag/7.json")
    late = pickle.loads(pickle.dumps(TimedOutError("m", phase="read", seconds=3)))
    assert (late.phase, late.seconds) == ("read", 3)


def test_cause_and_notes_survive_pickling():
    cause = TimedOutError("nothing came", phase="read", seconds=3.0, was_sent=True)
    cause.__cause__ = OSError("of the library")
    error = OutcomeUnknownError("nothing came")
    error.__cause__ = cause
    error.add_note("It was tried 2 times.")
    copy = pickle.loads(pickle.dumps(error))
    assert copy.__notes__ == ["It was tried 2 times."]
    assert (type(copy.__cause__), copy.__cause__.phase) == (TimedOutError, "read")
    assert copy.__cause__.__cause__ is None
