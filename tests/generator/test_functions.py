"""What the functions of an operation send and give back: bodies of several kinds, streams, media types."""

import asyncio
import importlib
from contextlib import asynccontextmanager, contextmanager

import pytest

from cytomine_wire.codec import UNSET
from cytomine_wire.errors import UnexpectedContentError, UnexpectedStatusError
from cytomine_wire.protocol import NO_BODY, Request, Response


class Stream:
    """A reply whose body comes in pieces; counts those that were taken."""

    def __init__(self, request: Request, status_code: int = 200) -> None:
        self.request = request
        self.status_code = status_code
        self.headers = {"content-type": "application/octet-stream"}
        self.taken = 0

    def iter_bytes(self):
        for _ in range(1000):
            self.taken += 1
            yield b"x"


class AsyncStream(Stream):
    async def iter_bytes(self):
        for piece in super().iter_bytes():
            yield piece


class Client:
    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.streams: list[Stream] = []

    @contextmanager
    def stream(self, request):
        self.streams.append(Stream(request, self.status))
        yield self.streams[-1]


class AsyncClient(Client):
    @asynccontextmanager
    async def stream(self, request):
        self.streams.append(AsyncStream(request, self.status))
        yield self.streams[-1]


@pytest.fixture
def scan(golden, generate):
    package = generate(golden)
    return lambda name: importlib.import_module(f"{package}.api.scan.{name}")


def test_a_stream_is_read_piece_by_piece(scan):
    client = Client()
    with scan("download_scan").stream(client, 1) as reply:
        assert next(reply.iter_bytes()) == b"x"
    assert client.streams[0].taken == 1
    assert client.streams[0].request.path == "/scan/1"


def test_an_awaited_stream_does_the_same(scan):
    async def first(client):
        async with scan("download_scan").astream(client, 1) as reply:
            return await anext(reply.iter_bytes())

    client = AsyncClient()
    assert asyncio.run(first(client)) == b"x"
    assert client.streams[0].taken == 1


def test_a_stream_with_a_status_the_document_does_not_name_raises_and_keeps_the_reply(scan):
    client = Client(206)
    with pytest.raises(UnexpectedStatusError) as caught, scan("download_scan").stream(client, 1):
        pass
    assert caught.value.response.status_code == 206
    assert caught.value.response.content == b"x"


def test_an_awaited_stream_with_another_status_raises_too(scan):
    async def enter(client):
        async with scan("download_scan").astream(client, 1):
            pass

    with pytest.raises(UnexpectedStatusError):
        asyncio.run(enter(AsyncClient(206)))


def test_a_body_is_json_or_parts_whichever_is_given(scan):
    label = scan("label_scan").request
    words = label(1, {"a": "b"})
    assert (words.body, words.parts) == ({"a": "b"}, ())
    assert dict(words.headers) == {"Content-Type": "application/merge-patch+json"}
    picture = label(1, label=b"png", id_in_body=7, pages=[b"1", b"2"])
    assert picture.body is NO_BODY
    assert [(part.name, part.content) for part in picture.parts] == [
        ("label", b"png"),
        ("id", "7"),
        ("pages", b"1"),
        ("pages", b"2"),
    ]
    assert picture.parts[1].filename is None
    assert picture.headers == ()


def test_a_body_of_bytes_goes_out_as_it_is_under_its_media_type(scan):
    sent = scan("replace_scan").request(1, b"II*")
    assert (sent.body, sent.headers) == (b"II*", (("Content-Type", "image/tiff"),))


def test_each_value_of_a_list_is_sent_apart_where_the_document_says_so(golden, generate):
    request = importlib.import_module(f"{generate(golden)}.api.plant.list_plants").request
    assert request(colours=["red", "blue"], families=[1, 2]).query == (
        ("families", "1,2"),
        ("colours", "red"),
        ("colours", "blue"),
    )
    assert request(where={"name": {"is": "é"}}).query == (("where", '{"name":{"is":"é"}}'),)


def test_a_picture_is_asked_for_by_its_media_types_or_by_one_of_them(scan):
    view = scan("view_scan").request
    assert dict(view(1).headers) == {"Accept": "application/json, image/png, image/jpeg"}
    assert dict(view(1, accept="image/jpeg").headers) == {"Accept": "image/jpeg"}


@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_range_of_statuses_is_a_success_for_all_of_it(scan, status):
    reply = Response(status, {}, b'{"status": 1}', Request("PUT", "/"))
    assert scan("replace_scan").parse(reply).status == 1


def test_a_status_beyond_the_range_raises(scan):
    with pytest.raises(UnexpectedStatusError):
        scan("replace_scan").parse(Response(300, {}, b"{}", Request("PUT", "/")))


def test_an_answer_under_default_alone_is_the_success(scan):
    notes = scan("label_scan").parse(Response(200, {}, b'{"a": "b"}', Request("PATCH", "/")))
    assert notes.to_dict() == {"a": "b"}
    assert UNSET not in notes.additional_properties.values()


class TestGapsInAnAnswer:
    """What a document says may stand in the place of JSON."""

    @pytest.fixture
    def parsed(self, generate):
        def parse(mark, content):
            answer = {
                "description": "The scan.",
                **mark,
                "content": {"application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}},
            }
            item = {"get": {"operationId": "get_scan", "responses": {"200": answer}}}
            package = generate(
                {
                    "openapi": "3.1.0",
                    "info": {"title": "Scans", "version": "1"},
                    "paths": {"/scan": item},
                }
            )
            module = importlib.import_module(f"{package}.api.default.get_scan")
            headers = {"content-type": "application/json"}
            return module.parse(Response(200, headers, content, Request("GET", "/scan")))

        return parse

    def test_no_body_is_none_where_it_may_be_missing(self, parsed):
        assert parsed({"x-cytomine-empty": "there is none"}, b"") is None
        assert parsed({"x-cytomine-empty": "there is none"}, b"[1]") == [1]

    def test_a_bare_text_is_returned_where_it_may_come(self, parsed):
        assert parsed({"x-cytomine-bare-text": "it was made"}, b"made") == "made"
        assert parsed({"x-cytomine-bare-text": "it was made"}, b"[1]") == [1]

    @pytest.mark.parametrize("content", [b"", b"made"])
    def test_neither_is_taken_where_the_document_does_not_say_so(self, parsed, content):
        with pytest.raises(UnexpectedContentError):
            parsed({}, content)
