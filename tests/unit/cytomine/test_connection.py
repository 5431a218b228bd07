"""The connection: what it needs, whom it asks, what it never shows."""

import json
import logging
import pickle
import traceback

import httpx2
import pytest

from cytomine import Cytomine
from cytomine.errors import (
    AuthenticationError,
    ForbiddenError,
    InvalidError,
    NotConnectedError,
    UnexpectedContentError,
    UnexpectedShapeError,
)
from cytomine.models import Term
from cytomine_wire import SourceError
from cytomine_wire.settings import SettingsError, from_environment
from tests.unit.cytomine.conftest import PRIVATE_KEY, USER, connect


def test_connecting_asks_once_who_the_keys_belong_to(server):
    connection = connect(server)
    assert connection.current_user.username == "manager"
    assert [each.url.raw_path for each in server.requests] == [b"/api/user/current.json"]


def test_wrong_keys_raise_when_connecting(server):
    server.reply(text="<html><title>Cytomine error 401</title></html>", status=401)
    with pytest.raises(AuthenticationError, match="key"):
        Cytomine("https://cytomine.test", "public", PRIVATE_KEY, transport=httpx2.MockTransport(server))


def test_a_page_instead_of_json_raises_with_its_title(server):
    server.reply(text="<html><head><title>Hotel login</title></head></html>")
    with pytest.raises(UnexpectedContentError, match="Hotel login"):
        Cytomine("https://cytomine.test", "public", PRIVATE_KEY, transport=httpx2.MockTransport(server))


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("", "public", "private"), "base URL"),
        (("ftp://cytomine.test", "public", "private"), "ftp"),
        (("https://cytomine.test", "", "private"), "public key is missing"),
        (("https://cytomine.test", "public", ""), "private key is missing"),
        (("https://cytomine.test", "public", None), "private key is missing"),
    ],
)
def test_what_is_missing_is_named_before_anything_is_sent(arguments, named):
    with pytest.raises(SettingsError, match=named):
        Cytomine(*arguments)


@pytest.mark.parametrize(
    ("host", "protocol", "url"),
    [
        ("cytomine.test", None, "https://cytomine.test"),
        ("cytomine.test/", "http", "http://cytomine.test"),
        ("https://cytomine.test", "http", "https://cytomine.test"),
        ("127.0.0.1:8765", None, "http://127.0.0.1:8765"),
        ("cytomine.test", "https://", "https://cytomine.test"),
    ],
)
def test_the_scheme_is_https_unless_said_otherwise_or_on_this_machine(server, host, protocol, url):
    server.reply(USER)
    transport = httpx2.MockTransport(server)
    connection = Cytomine(host, "public", PRIVATE_KEY, protocol=protocol, transport=transport)
    assert str(connection.client.origin) == url
    assert connection.host == url.partition("://")[2]


def test_each_missing_variable_is_named():
    with pytest.raises(
        SettingsError, match=r"CYTOMINE_PUBLIC_KEY is not set.*CYTOMINE_PRIVATE_KEY is not set"
    ):
        from_environment({"CYTOMINE_HOST": "https://cytomine.test"})


def test_the_environment_makes_a_connection(server, monkeypatch):
    monkeypatch.setenv("CYTOMINE_HOST", "https://cytomine.test")
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "public")
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", PRIVATE_KEY)
    server.reply(USER)
    assert Cytomine.from_environment(transport=httpx2.MockTransport(server)).host == "cytomine.test"


def test_a_block_uses_its_own_connection_and_the_one_before_comes_back(server):
    first, second = connect(server), connect(server)
    with first:
        assert Cytomine.get_instance() is first
        with second:
            assert Cytomine.get_instance() is second
        assert Cytomine.get_instance() is first
    assert Cytomine.get_instance() is second


def test_a_connection_works_on_after_its_block(server):
    with connect(server):
        pass
    server.reply({"id": 7, "name": "Tumor"})
    assert Term().fetch(7).name == "Tumor"


def test_without_a_connection_the_message_says_what_to_do(monkeypatch):
    from cytomine._core import connections

    monkeypatch.setattr(connections, "_latest", [])
    with pytest.raises(NotConnectedError, match="make a Cytomine"):
        Cytomine.get_instance()


UPLOAD = {
    "status": 200,
    "name": "slide.png",
    "size": "60",
    "uploadedFile": {"id": 31, "class_": "c", "originalFilename": "slide.png", "status": 100},
    "images": [
        {"image": {"id": 32, "class_": "c"}, "imageInstances": [{"id": 33, "baseImage": 32, "_query": 1}]}
    ],
}


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "slide.png"
    path.write_bytes(b"not really a picture")
    return path


def test_upload_sends_the_file_and_lists_its_images(server, cytomine, picture):
    server.reply([UPLOAD])
    uploaded = cytomine.upload_image(str(picture), 5, 6, properties={"stain": "HE"}, sync=True)
    request = server.requests[-1]
    assert request.url.path == "/upload"
    assert dict(request.url.params) == {
        "storage": "5",
        "idStorage": "5",
        "projects": "6",
        "idProject": "6",
        "sync": "true",
        "keys": "stain",
        "values": "HE",
    }
    assert b'name="files[]"; filename="slide.png"' in request.content
    assert b"not really a picture" in request.content
    (image,) = uploaded.images
    assert (uploaded.id, image["abstractImage"].id, image["imageInstances"][0].id) == (31, 32, 33)


def test_an_upload_of_which_nothing_was_kept_raises(server, cytomine, picture):
    server.reply([{**UPLOAD, "uploadedFile": {"originalFilename": "slide.png"}, "images": []}])
    with pytest.raises(ForbiddenError, match="kept nothing"):
        cytomine.upload_image(picture, 5)


def test_a_refused_upload_raises_with_the_servers_words(server, cytomine, picture):
    server.reply([{"status": 500, "error": "Storage 5 not found", "files": [{"size": 0, "error": ""}]}], 400)
    with pytest.raises(InvalidError, match="Storage 5 not found"):
        cytomine.upload_image(picture, 5)


def test_an_upload_reply_of_another_shape_raises(server, cytomine, picture):
    server.reply({"id": 31})
    with pytest.raises(UnexpectedShapeError):
        cytomine.upload_image(picture, 5)


def test_a_file_that_cannot_be_uploaded_is_named_before_anything_is_sent(server, cytomine, tmp_path):
    with pytest.raises(FileNotFoundError, match=r"nowhere\.png"):
        cytomine.upload_image(tmp_path / "nowhere.png", 5)
    empty = tmp_path / "empty.png"
    empty.touch()
    with pytest.raises(SourceError, match=r"empty\.png is empty"):
        cytomine.upload_image(empty, 5)
    empty.write_bytes(b"x")
    with pytest.raises(ValueError, match="splits properties at commas"):
        cytomine.upload_image(empty, 5, properties={"a,b": 1})
    assert server.asked == []


def test_nothing_that_can_be_shown_holds_the_private_key(server, caplog):
    caplog.set_level(logging.DEBUG)
    connection = connect(server, errors="raise", verbose="DEBUG", configure_logging=False)
    server.reply({"errors": {"message": "no"}}, 403)
    shown = [repr(connection), str(vars(connection)), repr(connection.client), repr(vars(connection.client))]
    with connection, pytest.raises(ForbiddenError) as caught:
        Term().fetch(7)
    error = caught.value
    shown += [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    shown += [caplog.text, repr(pickle.dumps(error)), json.dumps(str(error.request))]
    assert PRIVATE_KEY.encode() not in pickle.dumps(error)
    assert not [text for text in shown if PRIVATE_KEY in text]
    assert caplog.records
