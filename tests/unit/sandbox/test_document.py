"""Operations are found by path, the most literal one first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_sandbox import catalogue
from cytomine_sandbox.web.document import Endpoint, Router, read_endpoints

ENDPOINTS = [
    Endpoint("list", "GET", "/api/thing.json"),
    Endpoint("create", "POST", "/api/thing.json"),
    Endpoint("get", "GET", "/api/thing/{id}.json"),
    Endpoint("unused", "GET", "/api/thing/unused.json"),
    Endpoint("of_owner", "GET", "/api/{owner}/{id}/thing.json"),
    Endpoint("crop", "GET", "/api/thing/{id}/crop.{format}"),
    Endpoint("window", "GET", "/api/thing/{id}/window-{x}-{y}-{w}.{format}"),
]
ROUTER = Router(ENDPOINTS)
SEGMENT = st.text(st.characters(blacklist_characters="/"), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("path", "operation", "variables"),
    [
        ("/api/thing.json", "list", {}),
        ("/api/thing/5.json", "get", {"id": "5"}),
        ("/api/thing/a.b.json", "get", {"id": "a.b"}),
        ("/api/thing/unused.json", "unused", {}),
        ("/api/project/7/thing.json", "of_owner", {"owner": "project", "id": "7"}),
        ("/api/thing/7/thing.json", "of_owner", {"owner": "thing", "id": "7"}),
        ("/api/thing/7/crop.png", "crop", {"id": "7", "format": "png"}),
        (
            "/api/thing/7/window-1-2-3.jpg",
            "window",
            {"id": "7", "x": "1", "y": "2", "w": "3", "format": "jpg"},
        ),
    ],
)
def test_a_path_leads_to_its_operation(path, operation, variables):
    match = ROUTER.match(path)["GET"]
    assert match.endpoint.id == operation
    assert match.variables == variables


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/api",
        "/api/thing",
        "/api/thing.json/",
        "/api/Thing.json",
        "/api/thing/.json",
        "api//thing.json",
    ],
)
def test_an_unknown_path_leads_nowhere(path):
    assert ROUTER.match(path) == {}


def test_methods_of_one_path_stand_together():
    assert set(ROUTER.match("/api/thing.json")) == {"GET", "POST"}


def test_a_method_that_the_literal_path_lacks_is_that_of_the_other():
    router = Router([*ENDPOINTS, Endpoint("change", "PUT", "/api/thing/{number}.json")])
    assert {
        method: match.endpoint.id for method, match in router.match("/api/thing/unused.json").items()
    } == {
        "GET": "unused",
        "PUT": "change",
    }
    found = router.match("/api/thing/5.json")
    assert (found["GET"].variables, found["PUT"].variables) == ({"id": "5"}, {"number": "5"})


@given(st.lists(SEGMENT, max_size=6))
def test_no_path_breaks_the_router(segments):
    ROUTER.match("/" + "/".join(segments))


@given(SEGMENT)
def test_variables_hold_what_was_written(value):
    match = ROUTER.match(f"/api/thing/{value}.json")["GET"]
    assert match.endpoint.id == ("unused" if value == "unused" else "get")
    assert match.variables == ({} if value == "unused" else {"id": value})


def test_every_service_serves_operations_of_the_document():
    known = {endpoint.id for endpoint in read_endpoints()}
    assert set(catalogue.operations()) <= known


def test_no_operation_is_served_twice():
    served = [name for service in catalogue.SERVICES for name in service.operations]
    assert len(served) == len(set(served))
