"""What the page of a sandbox is served, and what it is not."""

from __future__ import annotations

import json
import re
from contextlib import closing
from http.client import HTTPConnection

import pytest
import shapely

from cytomine_sandbox import Sandbox, add_scene
from cytomine_sandbox.page.contents import path_of
from cytomine_sandbox.page.reference import reference_of
from cytomine_sandbox.web.document import read_document, read_endpoints
from tests.unit.sandbox.client import Client


@pytest.mark.parametrize(
    ("wkt", "path"),
    [
        ("POLYGON ((0 0, 4 0, 0 3, 0 0))", "M0.0 10.0L4.0 10.0L0.0 7.0L0.0 10.0Z"),
        ("LINESTRING (1 1, 2 9)", "M1.0 9.0L2.0 1.0"),
        ("POINT (1 2)", "M1.0 8.0h0"),
        ("MULTIPOINT ((1 2), (3 4))", "M1.0 8.0h0M3.0 6.0h0"),
        ("POLYGON ((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1))", None),
    ],
)
def test_shapes_become_paths_whose_y_grows_downwards(wkt, path):
    shown = path_of(shapely.from_wkt(wkt), 10)
    assert shown == path or (path is None and shown.count("M") == shown.count("Z") == 2)


def test_the_reference_holds_every_operation_with_its_parameters():
    reference = reference_of(read_document())
    operations = [each for chapter in reference["chapters"] for each in chapter["operations"]]
    assert {each["id"] for each in operations} == {each.id for each in read_endpoints()}
    (shown,) = [each for each in operations if each["id"] == "get_term"]
    assert [(each["name"], each["isRequired"]) for each in shown["parameters"]] == [("id", True)]
    assert {"200", "404"} <= {each["status"] for each in shown["responses"]}


def test_an_image_comes_with_its_shapes_and_a_picture(cytomine_world):
    scene = add_scene(cytomine_world.world)
    client = Client(cytomine_world)
    body = {"image": scene.image, "location": "POINT (10 20)", "term": [scene.term]}
    client.json("POST", "/api/annotation.json", body)
    status, image = client.json("GET", f"/look/images/{scene.image}.json", user=None)
    assert (status, image["annotations"], image["projectName"]) == (200, 1, "Scene")
    (shape,) = image["shapes"]
    assert (shape["path"], shape["terms"], shape["color"]) == ("M10.0 364.0h0", "Tumor", "#d7191c")
    picture = client.send("GET", f"/look/images/{scene.image}/64.png", user=None)
    assert (picture.status, picture.headers["content-type"]) == (200, "image/png")
    for target in ("/look/images/1.json", "/look/images/1/64.png", "/look/secret.json", "/look/../server.py"):
        assert client.send("GET", target, user=None).status == 404


def test_requests_are_listed_without_secrets(cytomine_world):
    client = Client(cytomine_world)
    token = cytomine_world.actors["member"].token
    client.send("GET", f"/api/imageinstance/1/thumb.png?Authorization=Bearer%20{token}&maxSize=8")
    client.send("GET", "/api/user/current.json", user=None, headers={"Authorization": f"Bearer {token}"})
    text = client.send("GET", "/look/requests.json", user=None).content.decode()
    newest, before = json.loads(text)[:2]
    assert (newest["who"], newest["status"]) == ("token", 200)
    assert (before["who"], before["target"]) == (
        "manager",
        "/api/imageinstance/1/thumb.png?Authorization=...&maxSize=8",
    )
    assert token not in text
    assert cytomine_world.actors["manager"].public_key not in text


@pytest.mark.parametrize("path", ["/", "/look/page.js", "/look/projects.json"])
def test_only_this_machine_sees_the_page(sandbox, path):
    for host, status in (("localhost", 200), ("127.0.0.1:1", 200), ("evil.example", 403), ("", 403)):
        with closing(HTTPConnection(sandbox.url.removeprefix("http://"))) as connection:
            connection.request("GET", path, headers={"Host": host})
            assert connection.getresponse().status == status


def test_there_is_no_page_where_it_is_switched_off():
    with Sandbox(control=False) as sandbox:
        assert Client(sandbox).send("GET", "/", user=None).status == 404


def test_no_part_of_the_page_comes_from_elsewhere(client):
    for path in ("/", "/look/page.css", "/look/page.js", "/look/icon.svg"):
        reply = client.send("GET", path, user=None)
        text = reply.content.decode().replace("http://www.w3.org/2000/svg", "")
        assert (reply.status, re.findall(r"https?://|url\(|@import", text)) == (200, []), path
        assert "default-src 'self'" in reply.headers["content-security-policy"]
