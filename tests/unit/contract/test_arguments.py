"""A request taken apart into the arguments of a typed function."""

import json

import pytest

from cytomine_api.models import TermCreate
from cytomine_contract.arguments import InexpressibleError, arguments_of, module_of
from cytomine_contract.document import Document
from cytomine_contract.exchange import Message, multipart
from cytomine_contract.fixtures import Fixtures
from cytomine_contract.quirks import known_quirk
from cytomine_contract.safety import MARKER, Level
from cytomine_wire.codec import encode

DOCUMENT = Document.installed()
JSON = {"Accept": "application/json"}


def arguments(call, body=None, headers=JSON):
    method, _, target = call.partition(" ")
    content = None if body is None else json.dumps(body).encode()
    extra = {} if body is None else {"Content-Type": "application/json"}
    operation = DOCUMENT.find(method, target)
    return operation, arguments_of(operation, Message(method, target, {**headers, **extra}, content))


@pytest.mark.parametrize(
    ("call", "body"),
    [
        ("GET /api/tag/5.json", None),
        ("GET /api/project.json?max=5&offset=2&withMembersCount=true", None),
        ("GET /api/annotation/5/crop.png?maxSize=64", None),
        ("GET /ims/image/upload-1/a.tif/info", None),
        ("POST /api/term.json", {"name": "a", "ontology": 5, "color": "#112233"}),
        ("POST /api/term.json", [{"name": "a", "ontology": 5, "color": "#112233"}]),
    ],
)
def test_the_function_sends_what_the_request_says(call, body):
    operation, given = arguments(call, body)
    request = module_of(operation).request(**given)
    assert (request.method, request.path) == (operation.method, call.split(" ")[1].partition("?")[0])
    assert sorted(request.target.partition("?")[2].split("&")) == sorted(call.partition("?")[2].split("&"))
    if body is not None:
        assert encode(request.body) == body


def test_a_body_becomes_its_model():
    _, given = arguments("POST /api/term.json", {"name": "a", "ontology": 5, "color": "#112233"})
    assert isinstance(given["body"], TermCreate)


def test_an_upload_becomes_a_part():
    media_type, content = multipart("files[]", "a.png", b"\x89PNG\r\n\x00\r\n", {})
    operation = DOCUMENT.operations["create_attached_file"]
    target = "/api/attachedfile.json?domainIdent=5&domainClassName=a.B"
    message = Message("POST", target, {**JSON, "Content-Type": media_type}, content)
    part = arguments_of(operation, message)["files"]
    assert (part.filename, part.content) == ("a.png", b"\x89PNG\r\n\x00\r\n")


@pytest.mark.parametrize(
    ("call", "body", "headers"),
    [
        ("GET /api/tag/abc.json", None, JSON),
        ("GET /api/tag.json?nothing=1", None, JSON),
        ("GET /api/tag.json?max=1&max=2", None, JSON),
        ("GET /api/tag/5.json", None, {"Accept": "text/html"}),
        ("GET /api/tag/5.json", None, {**JSON, "X-Own": "1"}),
        ("POST /api/term.json", None, JSON),
        ("POST /api/term.json", "text", JSON),
    ],
)
def test_what_no_caller_of_the_function_could_send_is_left_to_others(call, body, headers):
    with pytest.raises(InexpressibleError):
        arguments(call, body, headers)


WORLD = {"project": 11, "ontology": 12, "term": 13, "user": 14, "tag": 15}


def filled(*names, level=Level.WRITE, world=WORLD):
    fixtures = Fixtures(DOCUMENT, world, level)
    return fixtures, fixtures.filled(DOCUMENT.operations[name] for name in names)["paths"]


def test_an_id_in_a_path_can_only_be_one_of_ours():
    _, paths = filled("delete_tag")
    parameters = {
        each["name"]: each["schema"] for each in paths["/api/tag/{id}.json"]["delete"]["parameters"]
    }
    assert parameters["id"] == {"type": "integer", "enum": [15]}


def test_a_body_names_only_objects_of_ours_and_marks_its_name():
    _, paths = filled("create_term")
    text = json.dumps(paths["/api/term.json"]["post"]["requestBody"])
    assert '"enum": [12]' in text
    assert MARKER in text
    assert '"additionalProperties": false' in text
    assert "$ref" not in text


def test_what_there_is_no_object_for_is_left_out_with_the_reason():
    fixtures, paths = filled("delete_tag", world={})
    assert paths == {}
    assert fixtures.left_out == {"delete_tag": "there is no tag of our own to change"}


def test_dangerous_operations_are_left_to_recorded_flows_at_every_level():
    dangerous = [each.id for each in DOCUMENT.operations.values() if each.danger]
    fixtures, paths = filled(*dangerous, level=Level.DESTROY)
    assert paths == {}
    assert set(fixtures.left_out) == set(dangerous)


def test_a_change_is_left_out_at_level_read():
    fixtures, paths = filled("create_tag", "get_tag", level=Level.READ)
    assert list(paths) == ["/api/tag/{id}.json"]
    assert fixtures.left_out == {"create_tag": "needs --level write"}


PAGE = b"<!DOCTYPE html><html></html>"


@pytest.mark.parametrize(
    ("name", "check", "status", "content", "is_known"),
    [
        ("get_tag", "content_type_conformance", 500, PAGE, True),
        ("get_tag", "response_schema_conformance", 404, PAGE, True),
        ("get_tag", "status_code_conformance", 500, PAGE, False),
        ("get_tag", "content_type_conformance", 200, b'{"id": 5}', False),
        ("get_tag", "response_schema_conformance", 200, b"{}", False),
        ("get_tag", "response_schema_conformance", 200, PAGE, False),
        ("get_tag", "response_schema_conformance", 200, b"", False),
        ("get_layer_task_run", "response_schema_conformance", 200, b"", True),
    ],
)
def test_only_what_the_document_tells_is_no_surprise(name, check, status, content, is_known):
    assert bool(known_quirk(DOCUMENT.operations[name], check, status, content)) is is_known
