"""An answer that contradicts its request or itself is found without a recording."""

import json

import pytest

from cytomine_contract.consistency import contradictions
from cytomine_contract.document import Document
from cytomine_contract.exchange import Reply

DOCUMENT = Document.installed()
PAGE = {"collection": [{"id": 7}, {"id": 9}], "offset": 0, "perPage": 2, "size": 2, "totalPages": 1}


def found(method, target, value, media_type="application/json"):
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    reply = Reply(200, {"content-type": media_type}, content)
    body = None if isinstance(value, bytes) else value
    operation = DOCUMENT.find(method, target)
    return [each.pointer for each in contradictions(operation, target, reply, body)]


def test_a_page_that_adds_up_agrees():
    assert found("GET", "/api/tag.json", PAGE) == []
    empty = {"collection": [], "offset": 0, "perPage": 0, "size": 0, "totalPages": 0}
    assert found("GET", "/api/tag.json", empty) == []


@pytest.mark.parametrize(("key", "value"), [("size", 3), ("offset", 1), ("perPage", 1), ("totalPages", 2)])
def test_a_page_that_does_not_add_up_is_named_by_its_key(key, value):
    assert found("GET", "/api/tag.json", {**PAGE, key: value}) == [f"/{key}"]


def test_a_page_that_was_asked_for_in_parts_may_hold_fewer():
    assert found("GET", "/api/tag.json?max=2", {**PAGE, "size": 30, "totalPages": 15}) == []


def test_an_object_has_the_id_that_was_asked_for():
    assert found("GET", "/api/tag/7.json", {"id": 7}) == []
    assert found("GET", "/api/tag/7.json", {"id": 8}) == ["/id"]
    assert found("GET", "/api/uploadedfile/7/abstractimage.json", {"id": 8}) == []


def test_a_picture_is_what_its_label_says():
    target = "/api/imageinstance/7/thumb.png"
    assert found("GET", target, b"\x89PNG\r\n\x1a\n...", "image/png") == []
    assert found("GET", target, b"\xff\xd8\xff\xe0...", "image/png") == ["body"]
