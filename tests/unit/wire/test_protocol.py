"""Requests and replies without a network."""

from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import Request, Response, UnexpectedContentError, UnsafePathError, segment
from cytomine_wire.protocol import pairs, scalar

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXT)
def test_segment_never_leaves_its_place(text):
    if text in {"", ".", ".."}:
        with pytest.raises(UnsafePathError):
            segment(text)
        return
    encoded = segment(text)
    assert not set(encoded) & set("/?#\\ %25;".replace("%25", ""))
    assert unquote(encoded) == text
    assert encoded.isascii()


@given(st.lists(st.tuples(TEXT, TEXT)).map(tuple))
def test_query_is_read_back_as_it_was_given(query):
    target = Request("GET", "/a", query=query).target
    path, _, text = target.partition("?")
    assert path == "/a"
    assert tuple(parse_qsl(text, keep_blank_values=True)) == query
    assert not set(text) & set("[]{}|, +'\"<>")


def test_values_are_written_as_the_wire_writes_them():
    assert scalar(value=True) == "true"
    assert scalar([1, 2, "a"]) == "1,2,a"
    assert pairs([("a", None), ("b", False), ("c", 0)]) == (("b", "false"), ("c", "0"))


def test_query_can_be_added_to_without_changing_the_first():
    first = Request("GET", "/a", query=(("x", "1"),), operation="list_tags")
    assert first.with_query((("max", "2"),)).target == "/a?x=1&max=2"
    assert first.target == "/a?x=1"


@given(st.binary(max_size=50), st.text(max_size=20))
def test_text_of_any_body_is_read(content, charset):
    headers = {"content-type": f"text/plain;charset={charset}"}
    assert isinstance(Response(200, headers, content, Request("GET", "/a")).text, str)


@pytest.mark.parametrize("content", [b"", b"nothing", b"\xff", b"[" * 100, b'{"a":1', b"<html>"])
def test_body_that_is_no_json_raises(content):
    with pytest.raises(UnexpectedContentError):
        Response(200, {}, content, Request("GET", "/a")).json()


def test_json_is_read_whatever_its_label():
    assert Response(
        200, {"content-type": "text/html"}, b'\xef\xbb\xbf{"a":[]}', Request("GET", "/a")
    ).json() == {"a": []}
