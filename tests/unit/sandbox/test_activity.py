"""What users did: who is told of it, when a record is closed, and how visits fall into slots."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_sandbox.projects import activity, connection_slots
from tests.unit.sandbox.conftest import NUMBERS

HOUR = 3_600_000
MOMENTS = st.lists(st.integers(0, 4_000_000_000_000), min_size=1, max_size=20)


class Visits:
    """Stands for a session with visits at some moments."""

    def __init__(self, moments):
        self.moments = sorted(moments)

    def all(self, sql, *parameters):
        assert "persistent_project_connection" in sql
        assert not parameters
        return [{"created": moment} for moment in self.moments]


@given(MOMENTS, st.sampled_from(["hour", "day", "week"]))
def test_every_visit_is_in_one_slot(moments, period):
    found = connection_slots.counts(Visits(moments), period, [])
    length = {"hour": HOUR, "day": 24 * HOUR, "week": 7 * 24 * HOUR}[period]
    assert sum(slot["frequency"] for slot in found) == len(moments)
    for slot in found:
        inside = [m for m in moments if slot["time"] <= m < slot["time"] + length]
        assert len(inside) == slot["frequency"]
    assert all(earlier["time"] < later["time"] for earlier, later in pairwise(found))


@given(MOMENTS, st.sampled_from(["hour", "day", "week"]))
def test_shares_of_slots_add_up(moments, period):
    found = connection_slots.shares(Visits(moments), period, [])
    assert sum(slot["frequency"] for slot in found) == pytest.approx(1)
    assert len(found) <= {"hour": 24, "day": 7, "week": 53}[period]


@given(st.lists(st.integers(0, 10**6)).map(sorted), st.integers(1, 10**5))
def test_time_between_moments_leaves_out_long_gaps(moments, gap):
    spent = activity.time_between(moments, gap)
    assert 0 <= spent <= (moments[-1] - moments[0] if moments else 0)
    assert activity.time_between(moments, 10**7) == (moments[-1] - moments[0] if moments else 0)


def test_a_week_begins_on_monday():
    sunday = 1_732_406_400_000  # 2024-11-24
    found = connection_slots.counts(Visits([sunday, sunday + 24 * HOUR]), "week", [])
    assert [slot["time"] for slot in found] == [sunday - 6 * 24 * HOUR, sunday + 24 * HOUR]


@pytest.fixture(scope="module")
def place(sandbox, tissue):
    world, number = sandbox.world, next(NUMBERS)
    body = {"name": f"watched {number}", "users": [world.user("member").id]}
    project = world.create("project", body, user="manager")["id"]
    image = world.register_image(tissue, user="manager", projects=[project]).instances[project]
    return {"project": project, "image": image}


def ok(client, method, target, body=None, *, user="manager"):
    status, answer = client.json(method, target, body, user=user)
    assert status == 200, answer
    return answer


def test_an_outsider_neither_opens_nor_sees_an_image(client, place):
    path = f"/api/imageinstance/{place['image']}"
    for method, target in [
        ("POST", "consultation.json"),
        ("POST", "position.json"),
        ("GET", "online.json"),
        ("GET", "positions.json"),
    ]:
        status, _ = client.json(method, f"{path}/{target}", {} if method == "POST" else None, user="outsider")
        assert status == 403, target
    status, _ = client.json("GET", f"/api/project/{place['project']}/lastImages.json", user="outsider")
    assert status == 403


def test_annotations_made_during_a_look_are_counted(client, place):
    """Of another second than the one in which the look is closed: that one is missed."""
    path = f"/api/imageinstance/{place['image']}/consultation.json"
    look = ok(client, "POST", path, {"mode": "view"}, user="member")
    body = {"image": place["image"], "location": "POLYGON((1 1, 50 1, 50 50, 1 1))"}
    client.sandbox.world.create("annotation", body, user="member")
    with client.sandbox.world.writing() as session:
        session.run("UPDATE user_annotation SET created = created - 60000 WHERE image = ?", place["image"])
        session.run(
            "UPDATE persistent_image_consultation SET created = created - 90000 WHERE id = ?", look["id"]
        )
    ok(client, "POST", path, {}, user="member")
    member = client.sandbox.actors["member"].id
    page = ok(client, "GET", f"/api/project/{place['project']}/user/{member}/imageconsultation.json")
    assert [row["countCreatedAnnotations"] for row in page["collection"]] == [None, 1]


def test_a_table_of_visits_has_a_head_and_a_line_for_each(client, place):
    project, manager = place["project"], client.sandbox.actors["manager"].id
    ok(client, "POST", f"/api/project/{project}/userconnection.json", {"os": "Linux; old"})
    reply = client.send("GET", f"/api/project/{project}/connectionHistory/{manager}.json?export=csv")
    head, line, rest = reply.content.decode().split("\r\n")
    assert head.startswith("Date;Duration (ms);")
    assert line.endswith('0;0;0;"Linux; old";;')
    assert rest == ""
    assert reply.headers["content-disposition"].startswith(
        f"attachment; filename=user_{manager}_connections_project_{project}_"
    )


def test_visits_by_time_are_told_to_managers(client, place):
    project = place["project"]
    ok(client, "POST", f"/api/project/{project}/userconnection.json", {}, user="member")
    path = f"/api/project/{project}/connectionFrequency.json?period=day"
    (slot,) = ok(client, "GET", path)["collection"]
    assert slot["time"] % (24 * HOUR) == 0
    assert slot["frequency"] >= 1
    assert client.json("GET", path, user="member")[0] == 403


def test_who_asks_for_a_position_follows(client, place):
    path, member = f"/api/imageinstance/{place['image']}", client.sandbox.actors["member"].id
    corners = {"topLeftX": 0, "topLeftY": 10, "topRightX": 20, "topRightY": 10, "bottomRightX": 20, "zoom": 3}
    first = ok(client, "POST", f"{path}/position.json", corners, user="member")
    last = ok(client, "GET", f"{path}/position/{member}.json")
    assert (last["location"], last["x"]) == (first["location"], first["x"])
    assert last["id"] != first["id"]
    followers = ok(client, "GET", f"{path}/followers/{member}.json", user="member")
    assert followers["collection"] == [str(client.sandbox.actors["manager"].id)]


@pytest.mark.parametrize("corner", [1e300, -1e308, "1e400", None, [], {"a": 1}])
def test_odd_corners_are_read_as_far_as_they_are_numbers(client, place, corner):
    body = {"topLeftX": corner, "topRightY": corner, "zoom": corner, "rotation": corner}
    position = ok(client, "POST", f"/api/imageinstance/{place['image']}/position.json", body)
    numbers = [position[name] for name in ("x", "y", "zoom", "rotation")]
    assert all(math.isfinite(number) for number in numbers)
    assert ok(client, "GET", f"/api/imageinstance/{place['image']}/positions.json")["size"] > 0


def test_actions_outlive_their_annotation_and_go_with_the_image(client, sandbox, tissue):
    world, number = sandbox.world, next(NUMBERS)
    project = world.create("project", {"name": f"actions {number}"}, user="manager")["id"]
    image = world.register_image(tissue, user="manager", projects=[project]).instances[project]
    body = {"image": image, "location": "POINT(3 4)"}
    annotation = world.create("annotation", body, user="manager")["id"]
    ok(client, "POST", "/api/annotation_action.json", {"annotationIdent": annotation, "action": "select"})
    ok(client, "DELETE", f"/api/annotation/{annotation}.json")
    count = f"/api/project/{project}/annotation_action/count.json"
    assert ok(client, "GET", count) == {"total": 1}
    ok(client, "DELETE", f"/api/imageinstance/{image}.json")
    assert ok(client, "GET", count) == {"total": 0}
