"""How far each request goes, and what is told of it."""

import pytest

from cytomine_contract.curl import curl
from cytomine_contract.document import Document
from cytomine_contract.exchange import Actor, Message
from cytomine_contract.marking import NamesGiven
from cytomine_contract.masking import MASK, Masks
from cytomine_contract.recording import RecordedRequest
from cytomine_contract.safety import Level, level_of, level_of_step

DOCUMENT = Document.installed()


@pytest.mark.parametrize(
    ("call", "level"),
    [
        ("GET /api/tag/${t}.json", Level.READ),
        ("HEAD /api/tag/${t}.json", Level.READ),
        ("GET /api/nothing.json", Level.READ),
        ("GET /session/admin/open.json", Level.WRITE),
        ("GET /api/command/${c}/undo.json", Level.WRITE),
        ("POST /api/tag.json", Level.WRITE),
        ("PUT /api/tag/${t}.json", Level.WRITE),
        ("DELETE /api/project/${p}/user/${id_member}.json", Level.WRITE),
        ("PUT /api/tag/999999999.json", Level.DESTROY),
        ("POST /api/user/${id_member}/role.json", Level.DESTROY),
        ("GET /api/command/undo.json", Level.DESTROY),
        ("GET /session/admin/close.json", Level.DESTROY),
        ("POST /api/configuration.json", Level.DESTROY),
    ],
)
def test_a_recorded_request_needs_the_level_of_what_it_changes(call, level):
    method, _, target = call.partition(" ")
    assert level_of_step(DOCUMENT.find(method, target), RecordedRequest(method, target)) is level


def test_all_that_the_document_calls_dangerous_needs_destroy():
    dangerous = [each for each in DOCUMENT.operations.values() if each.danger]
    assert dangerous
    assert {level_of(each, each.method) for each in dangerous} == {Level.DESTROY}


@pytest.mark.parametrize(
    ("target", "marked"),
    [
        ("/api/project.json?name%5Bilike%5D=a%20${run}", "/api/project.json?name%5Bilike%5D=m-a%20${run}"),
        ("/api/project.json?name=a+${run}", "/api/project.json?name=m-a+${run}"),
        ("/api/project.json?name=a%2520${run}", "/api/project.json?name=m-a%2520${run}"),
        ("/api/project.json?name=b%20${run}", "/api/project.json?name=b%20${run}"),
        ("/api/tag/a%20${run}.json", "/api/tag/m-a%20${run}.json"),
    ],
)
def test_names_are_marked_in_a_target_however_they_are_encoded(target, marked):
    given = NamesGiven([RecordedRequest("POST", "/api/tag.json", body={"name": "a ${run}"})], "m-")
    assert given.in_target(target) == marked


def test_a_command_line_shows_no_secret():
    headers = {"Authorization": "CYTOMINE a:b", "Accept": "application/json"}
    message = Message("POST", "/api/x?token=abc&a=1", headers, b'{"password": "hush", "name": "it\'s"}')
    shown = curl("https://c.example", message)
    assert "CYTOMINE a:b" not in shown
    assert "abc" not in shown
    assert "hush" not in shown
    assert "a=1" in shown
    assert shown.count(MASK) == 3


def test_a_recording_holds_neither_keys_nor_the_address():
    actor = Actor(5, 6, "public-key", "private-key", "token-text")
    masks = Masks.of("https://slides.hospital.example:8443", [actor], ["Jane Doe"])
    value = {
        "url": "https://slides.hospital.example:8443/api/tag/5.json",
        "host": "slides.hospital.example",
        "publicKey": "whatever",
        "said": ["public-key", "private-key", "token-text", "by Jane Doe"],
        "bearer": "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
        "token": "${token_manager}",
        "id": 5,
    }
    masked = masks.applied(value)
    assert masked["url"] == "https://cytomine.example.org/api/tag/5.json"
    assert masked["host"] == "cytomine.example.org"
    assert masked["publicKey"] == MASK
    assert masked["said"] == [MASK, MASK, MASK, f"by {MASK}"]
    assert masked["bearer"] == MASK
    assert (masked["token"], masked["id"]) == ("${token_manager}", 5)
