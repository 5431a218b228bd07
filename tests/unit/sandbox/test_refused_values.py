"""Values that the server does not take: where it notices decides how it says so."""

from __future__ import annotations

import pytest

from tests.unit.sandbox.conftest import make_place

LONG = "x" * 256
UNKNOWN = 999999999


@pytest.fixture(scope="module")
def scene(sandbox, tissue):
    place = make_place(sandbox.world, tissue)
    manager = sandbox.world.user("manager").id
    bodies = {
        "ontology": {"name": "kept", "user": manager},
        "term": {"name": "kept", "color": "#fff", "ontology": place["ontology"]},
        "tag": {"name": "kept", "user": manager},
        "track": {"name": "kept", "color": "#fff", "image": place["image"]},
        "storage": {"name": "kept", "user": manager},
        "imagegroup": {"name": "kept", "project": place["project"]},
    }
    made = {
        kind: {**body, "id": sandbox.world.create(kind, body, user="manager")["id"]}
        for kind, body in bodies.items()
    }
    return place | made


@pytest.mark.parametrize("kind", ["ontology", "term", "tag", "track", "storage"])
@pytest.mark.parametrize("name", [" ", LONG])
def test_a_new_object_with_a_name_that_the_database_refuses_is_an_error(client, scene, kind, name):
    body = {**scene[kind], "name": name}
    status, reply = client.json("POST", f"/api/{kind}.json", body)
    assert (status, reply["success"]) == (400, False)


@pytest.mark.parametrize("kind", ["ontology", "term", "tag", "track"])
@pytest.mark.parametrize("name", [" ", LONG])
def test_a_name_refused_while_the_server_looks_for_its_like_is_a_page(client, scene, kind, name):
    target = f"/api/{kind}/{scene[kind]['id']}.json"
    reply = client.send("PUT", target, {**scene[kind], "name": name})
    assert (reply.status, b"Cytomine error 500" in reply.content) == (500, True)
    assert client.json("GET", target)[1]["name"] == "kept"


@pytest.mark.parametrize(("kind", "name"), [("storage", " "), ("storage", LONG), ("imagegroup", None)])
def test_a_changed_name_refused_where_names_may_be_shared_is_an_error(client, scene, kind, name):
    target = f"/api/{kind}/{scene[kind]['id']}.json"
    status, reply = client.json("PUT", target, {**scene[kind], "name": name})
    assert (status, reply["success"]) == (400, False)


@pytest.mark.parametrize("listing", ["project", "user", "role", "tag"])
@pytest.mark.parametrize("page", ["max=", "offset=", "max=-1", "offset=2147483648"])
def test_a_page_that_is_no_count_ends_in_a_page_of_html(client, listing, page):
    reply = client.send("GET", f"/api/{listing}.json?{page}")
    assert (reply.status, b"Cytomine error 500" in reply.content) == (500, True)


@pytest.mark.parametrize(("page", "status"), [("max=x", 400), ("offset=x", 500)])
def test_projects_opened_last_declare_max_alone(client, page, status):
    assert client.send("GET", f"/api/project/method/lastopened.json?{page}").status == status


@pytest.mark.parametrize("container", ["project", "image"])
def test_an_unknown_slice_beside_another_container_is_told(client, scene, container):
    query = f"{container}={scene[container]}&slice={UNKNOWN}"
    status, reply = client.json("GET", f"/api/annotation.json?{query}")
    assert (status, reply["errors"]["message"]) == (404, f"Slice {UNKNOWN} not exists !")


def test_an_unknown_slice_alone_ends_in_a_page(client):
    assert client.send("GET", f"/api/annotation.json?slice={UNKNOWN}").status == 500


def test_a_name_of_an_image_is_refused_beyond_the_length_of_its_column(client, scene):
    target = f"/api/imageinstance/{scene['image']}.json"
    image = client.json("GET", target)[1]
    assert client.send("PUT", target, {**image, "instanceFilename": LONG}).status == 500
    assert client.send("PUT", target, {**image, "instanceFilename": LONG[:255]}).status == 200


@pytest.mark.parametrize(("order", "expected"), [("desc", [None, 40, 20]), ("asc", [20, 40, None])])
def test_images_without_a_value_are_the_largest_to_the_database(sandbox, client, tissue, order, expected):
    found = []
    for magnification in (20, None, 40):
        made = sandbox.world.register_image(tissue, user="outsider").abstract_image
        image = client.json("GET", f"/api/abstractimage/{made}.json", user="outsider")[1]
        body = {**image, "magnification": magnification}
        assert client.send("PUT", f"/api/abstractimage/{made}.json", body, user="outsider").status == 200
        found.append(str(made))
    query = f"sort=magnification&order={order}&include%5Bin%5D={','.join(found)}"
    listed = client.json("GET", f"/api/abstractimage.json?{query}", user="outsider")[1]["collection"]
    assert [image["magnification"] for image in listed] == expected
