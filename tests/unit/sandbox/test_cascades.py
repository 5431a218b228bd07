"""What is deleted with something else, and who may not delete it."""

from __future__ import annotations

import pytest

from tests.unit.sandbox.conftest import make_place

SQUARE = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"


@pytest.fixture
def place(sandbox, client, tissue):
    return make_place(sandbox.world, tissue)


def restrict(client, place):
    project = client.json("GET", f"/api/project/{place['project']}.json")[1]
    target = f"/api/project/{place['project']}.json"
    assert client.json("PUT", target, project | {"isRestricted": True})[0] == 200


def draw(client, place, user):
    body = {"image": place["image"], "location": SQUARE}
    return client.json("POST", "/api/annotation.json", body, user=user)[1]["annotation"]["id"]


def delete(client, kind, object_id, user):
    return client.send("DELETE", f"/api/{kind}/{object_id}.json", user=user).status


def test_a_review_of_somebody_else_keeps_image_and_project(client, place):
    annotation = draw(client, place, "member")
    review = f"/api/imageinstance/{place['image']}/review.json"
    assert client.json("POST", review, user="member")[0] == 200
    status, reply = client.json("POST", f"/api/annotation/{annotation}/review.json", user="member")
    assert status == 200
    for kind, name in (("imageinstance", "image"), ("project", "project")):
        refusal = client.json("DELETE", f"/api/{kind}/{place[name]}.json")
        assert refusal[0] == 403
        assert "You must be the same user!" in refusal[1]["errors"]
    assert client.json("GET", f"/api/annotation/{annotation}.json")[0] == 200
    assert delete(client, "reviewedannotation", reply["reviewedannotation"]["id"], "member") == 200
    assert delete(client, "project", place["project"], "manager") == 200


def test_a_comment_of_somebody_else_keeps_an_annotation_of_a_restricted_project(client, place):
    annotation = draw(client, place, "member")
    body = {"comment": "look", "subject": "s", "users": [], "receivers": []}
    assert client.json("POST", f"/api/userannotation/{annotation}/comment.json", body)[0] == 200
    restrict(client, place)
    assert delete(client, "userannotation", annotation, "member") == 403
    assert delete(client, "userannotation", annotation, "manager") == 200


def test_an_annotation_of_somebody_else_keeps_an_image_of_a_restricted_project(client, place):
    base = client.json("GET", f"/api/imageinstance/{place['image']}.json")[1]["baseImage"]
    assert delete(client, "imageinstance", place["image"], "manager") == 200
    body = {"baseImage": base, "project": place["project"]}
    image = client.json("POST", "/api/imageinstance.json", body, user="member")[1]["imageinstance"]["id"]
    drawn = draw(client, place | {"image": image}, "manager")
    restrict(client, place)
    assert delete(client, "imageinstance", image, "member") == 403
    assert delete(client, "userannotation", drawn, "manager") == 200
    assert delete(client, "imageinstance", image, "member") == 200
