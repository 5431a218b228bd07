"""Creates of many objects in one call: what is kept, and what the reply tells of it."""

from __future__ import annotations

import pytest

from tests.unit.sandbox.conftest import make_place

DENIED = {"data": {"success": False, "message": "No entry saved", "errors": []}, "status": 400}


@pytest.fixture
def image(client, tissue):
    return make_place(client.sandbox.world, tissue)["image"]


@pytest.fixture
def track(client, image):
    body = {"name": "cell", "color": "#ff0000", "image": image}
    return client.json("POST", "/api/track.json", body)[1]["track"]["id"]


def spots(image, *extras):
    return [{"image": image, "location": f"POINT ({10 * n} 10)", **more} for n, more in enumerate(extras, 1)]


def listed(client, image):
    status, page = client.json("GET", f"/api/annotation.json?image={image}&showTrack=true&showWKT=true")
    assert status == 200
    return {row["location"]: row["track"] for row in page["collection"]}


def test_annotations_with_a_known_track_are_kept_though_the_reply_denies_it(client, image, track):
    status, reply = client.json("POST", "/api/annotation.json", spots(image, {"track": [track]}))
    assert (status, reply) == (200, DENIED)
    assert listed(client, image) == {"POINT (10 10)": [track]}


def test_of_many_annotations_those_with_a_track_are_in_no_list(client, image, track):
    bodies = spots(image, {}, {"tracks": [track]})
    status, reply = client.json("POST", "/api/annotation.json", bodies)
    assert (status, reply["status"], reply["data"]["errors"]) == (200, 206, [])
    assert len(listed(client, image)) == 2


def test_one_annotation_with_a_known_track_is_refused_and_not_kept(client, image, track):
    assert client.send("POST", "/api/annotation.json", spots(image, {"track": [track]})[0]).status == 500
    assert listed(client, image) == {}


def test_an_unknown_track_refuses_the_whole_call(client, image):
    bodies = spots(image, {}, {"track": [999999999]})
    assert client.send("POST", "/api/annotation.json", bodies).status == 500
    assert listed(client, image) == {}


def test_annotations_with_properties_as_a_list_are_kept_though_the_reply_denies_it(client, image):
    pairs = [{"key": "quality", "value": "good"}]
    status, reply = client.json("POST", "/api/annotation.json", spots(image, {"property": pairs}))
    assert (status, reply) == (200, DENIED)
    assert len(listed(client, image)) == 1


def test_an_entry_that_nobody_foresaw_counts_as_failed_and_is_in_no_list(client, image):
    status, reply = client.json("POST", "/api/annotation.json", [*spots(image, {}), None])
    assert (status, reply["status"], reply["data"]["errors"]) == (200, 206, [])
    assert len(listed(client, image)) == 1
