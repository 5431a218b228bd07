"""Depth is measured without parsing, and never wrongly refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import CytomineError, Limits, Request, Response, TimedOutError, Timeouts, TooLargeError
from cytomine_wire.limits import MAX_DEPTH, is_deeper_than
from tests.servers.raw import RawServer

TEXTS = st.text(st.sampled_from('[]{}"\\a,:é'), max_size=12)
VALUES = st.recursive(
    st.none() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=30,
)


def depth(value):
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


@given(VALUES, st.integers(0, 8), st.booleans())
def test_nothing_is_called_deeper_than_it_is(value, limit, is_ascii):
    content = json.dumps(value, ensure_ascii=is_ascii).encode()
    if is_deeper_than(content, limit):
        assert depth(value) > limit


@given(st.lists(st.sampled_from("[{"), min_size=1, max_size=50), st.integers(0, 60))
def test_depth_without_texts_is_exact(openers, limit):
    content = "".join(c if c == "[" else '{"k":' for c in openers) + "1"
    content += "".join("]" if c == "[" else "}" for c in reversed(openers))
    assert is_deeper_than(content.encode(), limit) == (len(openers) > limit)


@pytest.mark.parametrize(
    "content", [b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000]
)
def test_json_that_nests_too_deep_is_refused_before_it_is_parsed(content):
    with pytest.raises(TooLargeError, match=f"nests deeper than {MAX_DEPTH}"):
        Response(200, {}, content, Request("GET", "/a")).json()


def test_depth_hidden_by_brackets_in_texts_still_raises_an_error_of_ours():
    content = b'["' + b"]" * 100_000 + b'",' + b"[" * 100_000 + b"]" * 100_001
    with pytest.raises(CytomineError):
        Response(200, {}, content, Request("GET", "/a")).json()


def test_wide_json_is_read():
    value = [{"name": "[[[", "list": [1]} for _ in range(5000)]
    assert Response(200, {}, json.dumps(value).encode(), Request("GET", "/a")).json() == value


def test_stream_that_comes_too_slowly_is_given_up(stream):
    script = [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n"), ("drip", b"x" * 4000, 0.01)]
    with RawServer({"/a": script}) as server, pytest.raises(TimedOutError, match="less than 1000") as caught:
        stream(server.url, Request("GET", "/a"), timeouts=Timeouts(read=0.3))
    assert caught.value.phase == "throughput"


def test_stream_whose_reader_is_slow_is_not_given_up():
    import time

    from cytomine_wire import Client

    with RawServer(
        {"/a": [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + b"x" * 300_000)]}
    ) as server:
        limits = Timeouts(read=0.05, throughput=1e9)
        with Client(server.url, timeouts=limits) as client, client.stream(Request("GET", "/a")) as reply:
            sizes = []
            for piece in reply.iter_bytes():
                sizes.append(len(piece))
                if len(sizes) < 4:
                    time.sleep(0.06)
    assert sum(sizes) == 300_000


@pytest.mark.parametrize("arguments", [{"body_bytes": 0}, {"ratio": 0.5}, {"free_bytes": -1}])
def test_limit_that_is_none_is_refused(arguments):
    with pytest.raises(ValueError, match="positive"):
        Limits(**arguments)
