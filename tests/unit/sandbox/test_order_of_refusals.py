"""What is told first to a caller who is refused for several reasons."""

from __future__ import annotations

import pytest

from tests.unit.sandbox.conftest import make_place

SQUARE = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"
NO_READ = "You don't have the right to read or modify this resource! class"


@pytest.fixture(scope="module")
def scene(sandbox, tissue):
    place = make_place(sandbox.world, tissue)
    body = {"image": place["image"], "location": SQUARE, "term": [place["term"]]}
    annotation = sandbox.world.create("annotation", body, user="manager")["id"]
    body = {"name": "cell", "color": "#fff", "image": place["image"]}
    return place | {
        "annotation": annotation,
        "track": sandbox.world.create("track", body, user="manager")["id"],
    }


@pytest.mark.parametrize("kind", ["track", "imageinstance", "userannotation"])
def test_who_may_not_read_the_project_is_told_so_before_a_missing_role(client, scene, kind):
    name = {"imageinstance": "image", "userannotation": "annotation"}.get(kind, kind)
    status, reply = client.json("DELETE", f"/api/{kind}/{scene[name]}.json", user="guest")
    assert status == 403
    assert reply["errors"].startswith(f"{NO_READ} be.cytomine.domain.project.Project")


def test_a_new_track_asks_for_its_image_first_then_for_rights_then_for_a_role(client, scene):
    body = {"name": "other", "color": "#fff", "image": 999999999}
    assert client.json("POST", "/api/track.json", body, user="guest")[0] == 404
    body["image"] = scene["image"]
    assert client.json("POST", "/api/track.json", body, user="guest")[1]["errors"].startswith(NO_READ)


def test_a_review_is_first_of_all_in_a_project(sandbox, client, tissue):
    place = make_place(sandbox.world, tissue)
    body = {"image": place["image"], "location": SQUARE}
    annotation = client.json("POST", "/api/annotation.json", body)[1]["annotation"]["id"]
    client.json("POST", f"/api/imageinstance/{place['image']}/review.json")
    review = client.json("POST", f"/api/annotation/{annotation}/review.json")[1]["reviewedannotation"]["id"]
    target = f"/api/reviewedannotation/{review}.json"
    assert client.json("DELETE", target, user="outsider")[1]["errors"].startswith(NO_READ)
    assert "You must be the same user!" in client.json("DELETE", target, user="member")[1]["errors"]


def test_a_missing_shape_is_told_before_missing_rights(client, scene):
    status, reply = client.json("POST", "/api/annotation.json", {"image": scene["image"]}, user="outsider")
    assert (status, reply["errors"]) == (400, "Annotation must have a valid geometry:null")
