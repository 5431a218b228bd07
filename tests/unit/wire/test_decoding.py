"""Encodings are undone to the end, in bounded pieces, or an error is raised."""

import contextlib
import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import Client, Request, Retries, TransferError
from cytomine_wire._decoding import Decoder, EncodingError, encodings_of
from tests.servers.raw import RawServer, answer

ENCODE = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "raw deflate": lambda content: zlib.compress(content)[2:-4],
    "members": lambda content: gzip.compress(content[:5]) + gzip.compress(content[5:]),
}
NAMES = {"raw deflate": "deflate", "members": "gzip"}
SIZES = st.lists(st.integers(1, 9))
CONTENT = st.binary(max_size=300) | st.binary(max_size=8).map(lambda few: few * 50_000)


def decoded(names, data, sizes):
    """Decode some bytes that come in pieces of these sizes, and then one by one of 997."""
    decoder, found, at = Decoder([NAMES.get(name, name) for name in names]), [], 0
    for size in [*sizes, *[997] * (len(data) // 997 + 1)]:
        found += decoder.pieces(data[at : at + size])
        at += size
    decoder.finish()
    return found


@given(CONTENT, st.lists(st.sampled_from(sorted(ENCODE)), min_size=1, max_size=3), SIZES)
def test_what_was_encoded_comes_out_however_it_is_cut(content, names, sizes):
    data = content
    for name in names:
        data = ENCODE[name](data)
    pieces = decoded(names, data, sizes)
    assert b"".join(pieces) == content
    assert max(map(len, pieces), default=0) <= 1 << 20


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate"]), st.data())
def test_body_that_breaks_off_anywhere_is_refused(content, name, data):
    whole = ENCODE[name](content)
    cut = whole[: data.draw(st.integers(1, len(whole) - 1))]
    with pytest.raises(EncodingError):
        decoded([name], cut, [])


@given(
    st.binary(min_size=1),
    st.sampled_from([["gzip"], ["deflate"], ["gzip", "deflate"]]),
    SIZES,
)
def test_any_bytes_are_decoded_or_refused(data, names, sizes):
    with contextlib.suppress(EncodingError):
        decoded(names, data, sizes)


def test_body_without_a_byte_is_whole():
    assert decoded(["gzip"], b"", []) == []


@pytest.mark.parametrize("junk", [b"\0" * 9, b"\r\n--boundary--", b"\x1f"])
def test_what_follows_the_end_is_left_out(junk):
    assert b"".join(decoded(["gzip"], gzip.compress(b"abc") + junk, [3, 3])) == b"abc"


@pytest.mark.parametrize(
    ("header", "names"),
    [("", []), ("identity", []), ("GZIP", ["gzip"]), ("gzip, identity , deflate", ["gzip", "deflate"])],
)
def test_header_is_read(header, names):
    assert encodings_of(header) == names


@pytest.mark.parametrize("header", ["br", "zork", ", ".join(["gzip"] * 5)])
def test_encoding_that_was_not_asked_for_is_refused(header):
    said = [("send", answer(200, "application/json", b"{}", f"Content-Encoding: {header}")), ("again",)]
    wanted = pytest.raises(TransferError, match=r"not asked for|times over")
    with RawServer({"": said}) as server, Client(server.url, retries=Retries.off()) as client, wanted:
        client.send(Request("GET", "/a"))
