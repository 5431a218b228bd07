"""The signature agrees with independent code, and with what a running server computed."""

import base64
import hashlib
import hmac
import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire.signing import authorization, http_date, signature, string_to_sign

RECORDINGS = Path(__file__).parents[2] / "recordings"
LINE = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]))


def recorded_signatures():
    """What GET /api/signature.json of a server answered to a member whose key pair is recorded too."""
    keys, calls = {}, []
    for path in sorted(RECORDINGS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            answer = entry["response"].get("json")
            call = entry["request"]["call"]
            if not isinstance(answer, dict):
                continue
            if "privateKey" in answer and "publicKey" in answer:
                keys[answer["publicKey"]] = answer["privateKey"]
            elif "forwardURI" in call and "signature" in answer:
                calls.append((dict(parse_qsl(urlsplit(call.split(" ", 1)[1]).query)), answer))
    return [
        pytest.param(keys[answer["publicKey"]], query, answer["signature"], id=json.dumps(query))
        for query, answer in calls
        if answer.get("publicKey") in keys and "date" in query
    ]


def test_recorded_signatures_are_found():
    assert len(recorded_signatures()) >= 5


@pytest.mark.parametrize(("private_key", "query", "expected"), recorded_signatures())
def test_signature_equals_what_the_server_computed(private_key, query, expected):
    parameters = {name.lower(): value for name, value in query.items()}
    target = parameters["forwarduri"]
    if "querystring" in parameters:
        target += "?" + parameters["querystring"].removeprefix("?")
    text = string_to_sign(
        parameters.get("method", "GET"),
        target,
        date=parameters["date"],
        content_type=parameters.get("content-type", ""),
        content_md5=parameters.get("content-md5", ""),
    )
    assert signature(private_key, text) == expected


def test_documented_example_is_signed_as_independent_code_signs_it():
    date = "Mon, 06 Jan 2025 10:00:00 +0000"
    text = "GET\n\n\nMon, 06 Jan 2025 10:00:00 +0000\n/api/project.json?max=10"
    expected = base64.b64encode(hmac.new(b"private", text.encode(), hashlib.sha1).digest()).decode()
    assert string_to_sign("GET", "/api/project.json?max=10", date=date) == text
    assert authorization("public", "private", "GET", "/api/project.json?max=10", date=date) == (
        f"CYTOMINE public:{expected}"
    )


def test_content_type_and_md5_stand_before_the_date():
    text = string_to_sign("POST", "/a", date="d", content_type="text/x; charset=utf-8", content_md5="m")
    assert text == "POST\nm\ntext/x; charset=utf-8\nd\n/a"


@given(key=LINE.filter(bool), method=LINE, target=LINE, content_type=LINE, md5=LINE, date=st.text("ab, :+0"))
def test_any_text_is_signed_as_independent_code_signs_it(key, method, target, content_type, md5, date):
    text = string_to_sign(method, target, date=date, content_type=content_type, content_md5=md5)
    assert text == f"{method}\n{md5}\n{content_type}\n{date}\n{target}"
    expected = base64.standard_b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha1).digest())
    assert signature(key, text) == expected.decode()


@pytest.mark.parametrize("part", ["method", "target", "date", "content_type", "content_md5"])
@pytest.mark.parametrize("feed", ["\n", "\r"])
def test_line_feed_in_any_part_is_refused(part, feed):
    parts = {"method": "GET", "target": "/a", "date": "d", part: f"x{feed}y"}
    with pytest.raises(ValueError, match="line feed"):
        string_to_sign(**parts)


def test_date_beyond_ascii_is_refused():
    with pytest.raises(ValueError, match="ASCII"):
        string_to_sign("GET", "/a", date="lundi, 6 février")


def test_http_date_is_in_utc_and_names_day_and_month_in_english():
    assert http_date(1736157600) == "Mon, 06 Jan 2025 10:00:00 +0000"
    assert http_date(0.9) == "Thu, 01 Jan 1970 00:00:00 +0000"
