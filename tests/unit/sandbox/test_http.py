"""What the server's container, gate and framework do around a service."""

from __future__ import annotations

import http.client
import json
from urllib.parse import urlsplit

import pytest

from cytomine_sandbox import catalogue
from cytomine_sandbox.web import app
from cytomine_sandbox.web.dispatch import Dispatcher, Incoming
from cytomine_sandbox.web.document import Endpoint, Router


@pytest.mark.parametrize(
    "target", ["/api/project.json?a[b]=1", "/api/project.json?a={x}", "/api/a%2Fb.json", "/api/%00.json"]
)
def test_the_container_refuses_letters_that_must_be_encoded(client, target):
    reply = client.send("GET", target)
    assert reply.status == 400
    assert b"HTTP Status 400" in reply.content
    assert reply.headers["content-type"] == "text/html;charset=utf-8"


@pytest.mark.parametrize(
    "target",
    [
        "/api//project.json",
        "/api/../etc/passwd",
        "/api/./project.json",
        "/api/%2e%2e/x",
        "/api/a%25.json",
        "/api/a%3Bb.json",
        "/api/a;b.json",
    ],
)
def test_the_firewall_refuses_paths_that_are_not_plain(client, target):
    reply = client.send("GET", target)
    assert (reply.status, b"Cytomine error 400" in reply.content) == (400, True)
    assert "cache-control" not in reply.headers


@pytest.mark.parametrize(
    "target", ["/api/nothing.json", "/api/project", "/api/Project.json", "/api/project.json/", "/nothing"]
)
def test_an_unknown_path_is_a_problem(client, target):
    status, problem = client.json("GET", target)
    assert (status, problem["title"], problem["detail"]) == (404, "Not Found", f"No endpoint GET {target}.")


def test_another_method_names_those_that_are_taken(client):
    reply = client.send("PATCH", "/api/project.json", {})
    assert reply.status == 405
    assert sorted(reply.headers["allow"].split(", ")) == ["GET", "POST"]


def test_head_is_get_without_body(client):
    reply = client.send("HEAD", "/api/project.json")
    assert (reply.status, reply.content) == (200, b"")
    assert client.send("HEAD", "/api/project/999999999.json").status == 404


def test_options_names_the_methods(client):
    reply = client.send("OPTIONS", "/api/project.json")
    assert (reply.status, reply.content) == (200, b"")
    assert set(reply.headers["allow"].split(",")) == {"GET", "HEAD", "POST", "OPTIONS"}


def test_a_preflight_request_is_refused(client):
    headers = {"Origin": "http://elsewhere.example", "Access-Control-Request-Method": "GET"}
    reply = client.send("OPTIONS", "/api/project.json", user=None, headers=headers)
    assert (reply.status, reply.content) == (403, b"Invalid CORS request")


@pytest.mark.parametrize("target", ["/api/project.json", "/api/nothing.json", "/session/admin/info.json"])
def test_nobody_is_turned_away_at_the_gate(client, target):
    reply = client.send("GET", target, user=None)
    assert (reply.status, b"Cytomine error 401" in reply.content) == (401, True)


def test_open_routes_say_that_an_object_is_missing(client):
    status, found = client.json("GET", "/api/abstractimage/1.json", user=None)
    assert (status, found) == (404, {"errors": {"message": "AbstractImage 1 not found"}, "errorValues": {}})


@pytest.mark.parametrize(
    ("accept", "label"),
    [
        ("application/json", "application/json"),
        ("application/json, */*", "application/json"),
        ("application/*", "application/json"),
        ("", "text/plain;charset=ISO-8859-1"),
        ("*/*", "text/plain;charset=ISO-8859-1"),
        ("text/html", "text/html;charset=ISO-8859-1"),
        ("application/json;q=0.5, text/html", "text/html;charset=ISO-8859-1"),
        ("not a media type", "text/plain;charset=ISO-8859-1"),
        (";;,q=,/", "text/plain;charset=ISO-8859-1"),
    ],
)
def test_replies_to_commands_are_labelled_after_the_accept_header(client, accept, label):
    reply = client.send("POST", "/api/ontology.json", {"name": ""}, headers={"Accept": accept})
    assert (reply.status, reply.headers["content-type"]) == (400, label)


def test_letters_outside_latin_1_become_question_marks_where_json_is_not_asked_for(client, unique):
    name = f"é 漢 {unique}"
    reply = client.send("POST", "/api/ontology.json", {"name": name}, headers={"Accept": "*/*"})
    assert f"é ? {unique}".encode("latin-1") in reply.content
    created = json.loads(reply.content.decode("latin-1"))["ontology"]["id"]
    assert client.json("GET", f"/api/ontology/{created}.json")[1]["name"] == name


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "application/x-www-form-urlencoded"])
def test_a_route_that_takes_one_object_takes_json_only(client, kind):
    status, problem = client.json("POST", "/api/project.json", raw=b"name=x", headers={"Content-Type": kind})
    assert (status, problem["detail"]) == (415, f"Content-Type '{kind};charset=UTF-8' is not supported.")


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"5", b'"text"', b"\xff", b"[" * 100_000, b'{"name": NaN}', b'{"a": 1e999}']
)
def test_a_broken_body_is_refused(client, raw):
    status, found = client.json("POST", "/api/project.json", raw=raw)
    assert (status, found) == (
        400,
        {"errors": {"message": "The body cannot be parsed, is the body content in the good format?"}},
    )


@pytest.mark.parametrize(
    "target", ["/api/ontology.json", "/api/project.json", "/server/ping", "/api/annotation.json"]
)
def test_a_repeated_parameter_is_refused(client, target):
    status, found = client.json("GET", f"{target}?a=1&a=2")
    assert (status, found) == (500, {"errors": {"message": "Method is not yet implemented"}})


def test_a_body_that_is_too_large_is_refused_before_it_is_read(sandbox):
    parts = urlsplit(sandbox.url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    connection.putrequest("POST", "/api/ontology.json")
    connection.putheader("Content-Length", str(app.MAX_BODY_BYTES + 1))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_an_operation_without_service_is_told_by_name(world):
    router = Router([Endpoint("list_wonders", "GET", "/wonder.json")])
    dispatcher = Dispatcher(world, router, catalogue.operations())
    reply = dispatcher.answer(Incoming("GET", "/wonder.json", "", {}))
    assert reply.status == 501
    assert b"list_wonders" in reply.body


def test_an_error_that_nobody_foresaw_is_a_page_and_is_logged(world, caplog):
    from cytomine_sandbox.engine.verbs import Operation

    def break_down(request):
        raise ZeroDivisionError

    dispatcher = Dispatcher(
        world, Router([Endpoint("broken", "GET", "/broken.json")]), {"broken": Operation(break_down)}
    )
    reply = dispatcher.answer(Incoming("GET", "/broken.json", "", {"accept": "application/json"}))
    assert (reply.status, b"Cytomine error 500" in reply.body, b"Zero" in reply.body) == (500, True, False)
    assert "GET /broken.json" in caplog.text
