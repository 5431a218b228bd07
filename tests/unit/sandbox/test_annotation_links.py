"""What hangs on annotations: terms, tracks, comments, groups."""

from __future__ import annotations

import pytest

from tests.unit.sandbox.conftest import make_place

SQUARE = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"


@pytest.fixture
def drawn(sandbox, client, tissue):
    place = make_place(sandbox.world, tissue)
    status, reply = client.json("POST", "/api/annotation.json", {"image": place["image"], "location": SQUARE})
    assert status == 200
    return place | {"annotation": reply["annotation"]["id"], "slice": reply["annotation"]["slice"]}


@pytest.fixture
def track(client, drawn):
    body = {"name": "cell", "color": "#ff0000", "image": drawn["image"]}
    return client.json("POST", "/api/track.json", body)[1]["track"]["id"]


def test_a_deleted_annotation_takes_links_and_comments_and_they_come_back_with_it(client, drawn, track):
    annotation = drawn["annotation"]
    link = {"annotationIdent": annotation, "track": track}
    assert client.json("POST", "/api/annotationtrack.json", link)[0] == 200
    comment = f"/api/userannotation/{annotation}/comment.json"
    assert client.json("POST", comment, {"comment": "look", "receivers": [1]})[0] == 200
    shown = client.json("GET", f"/api/annotation/{annotation}.json")[1]
    assert shown["nbComments"] == 1
    command = client.json("DELETE", f"/api/annotation/{annotation}.json")[1]["command"]
    assert client.json("GET", f"/api/track/{track}/annotationtrack.json")[1]["size"] == 0
    undone = client.json("GET", f"/api/command/{command}/undo.json")[1]
    assert undone["collection"][0]["annotation"]["area"] is None
    assert client.json("GET", f"/api/track/{track}/annotationtrack.json")[1]["size"] == 1
    assert client.json("GET", comment)[1]["collection"][0]["comment"] == "look"


def test_a_comment_is_not_read_through_an_annotation_of_another_project(client, sandbox, tissue, drawn):
    body = {"comment": "for us"}
    target = f"/api/userannotation/{drawn['annotation']}/comment.json"
    comment = client.json("POST", target, body)[1]["sharedannotation"]["id"]
    ontology = sandbox.world.create("ontology", {"name": f"own {drawn['project']}"}, user="outsider")["id"]
    own = {"name": f"own {drawn['project']}", "ontology": ontology}
    project = sandbox.world.create("project", own, user="outsider")["id"]
    image = sandbox.world.register_image(tissue, user="outsider", projects=[project]).instances[project]
    made = sandbox.world.create("annotation", {"image": image, "location": SQUARE}, user="outsider")["id"]
    through = f"/api/userannotation/{made}/comment/{comment}.json"
    assert client.json("GET", through, user="outsider")[0] == 403


def test_receivers_of_a_comment_who_are_not_there_are_dropped(client, drawn):
    body = {"comment": "x", "receivers": f"{client.sandbox.actors['member'].id},999999999"}
    status, reply = client.json("POST", f"/api/userannotation/{drawn['annotation']}/comment.json", body)
    assert status == 200
    assert reply["sharedannotation"]["receivers"] == [client.sandbox.actors["member"].id]


def test_a_track_keeps_its_name_to_itself_on_its_image(client, drawn, track):
    body = {"name": "cell", "color": "", "image": drawn["image"]}
    assert client.json("POST", "/api/track.json", body)[0] == 409
    assert client.json("POST", "/api/track.json", body | {"name": "other"})[0] == 200
    status, reply = client.json("POST", "/api/track.json", {"name": "third", "image": drawn["image"]})
    assert (status, reply["success"]) == (400, False)
    changed = {"id": track, "image": drawn["image"], "color": "", "name": "other"}
    assert client.send("PUT", f"/api/track/{track}.json", changed).status == 500
    assert client.json("PUT", f"/api/track/{track}.json", changed | {"name": "cell"})[0] == 200


def test_a_guest_reads_tracks_and_does_not_make_them(client, sandbox, drawn):
    guest = sandbox.actors["guest"].id
    assert client.json("POST", f"/api/project/{drawn['project']}/user/{guest}.json")[0] == 200
    body = {"name": "mine", "color": "red", "image": drawn["image"]}
    assert client.json("POST", "/api/track.json", body, user="guest")[0] == 403
    assert client.json("GET", f"/api/imageinstance/{drawn['image']}/track.json", user="guest")[0] == 200


def test_a_search_of_tracks_finds_what_is_in_them_and_tells_the_links(client, drawn, track):
    assert (
        client.json(
            "POST", "/api/annotationtrack.json", {"annotationIdent": drawn["annotation"], "track": track}
        )[0]
        == 200
    )
    page = client.json("GET", f"/api/annotation.json?image={drawn['image']}&tracks={track}&showBasic=true")[1]
    assert [row["track"] for row in page["collection"]] == [[track]]
    for query, size in ((f"tracks={track}&afterSlice={drawn['slice']}", 0), ("noTrack=true", 0)):
        target = f"/api/annotation.json?image={drawn['image']}&{query}"
        assert client.json("GET", target)[1]["size"] == size


def test_terms_are_replaced_for_the_caller_or_for_all(client, drawn):
    first = client.json(
        "POST", "/api/term.json", {"name": "b", "color": "#000", "ontology": drawn["ontology"]}
    )
    other, annotation = first[1]["term"]["id"], drawn["annotation"]
    for user in ("manager", "member"):
        link = {"userannotation": annotation, "term": drawn["term"]}
        assert client.json("POST", "/api/annotation/0/term/0.json", link, user=user)[0] == 200
    clear = f"/api/annotation/{annotation}/term/{other}/clearBefore.json"
    assert client.json("POST", clear)[0] == 200
    terms = f"/api/annotation/{annotation}/term.json"
    assert {(row["user"], row["term"]) for row in client.json("GET", terms)[1]["collection"]} == {
        (client.sandbox.actors["manager"].id, other),
        (client.sandbox.actors["member"].id, drawn["term"]),
    }
    assert client.json("POST", f"{clear}?clearForAll=true")[0] == 200
    assert client.json("GET", terms)[1]["size"] == 1


def test_a_group_on_an_annotation_makes_a_link_that_only_the_reply_tells(client, drawn):
    images = client.json("POST", "/api/imagegroup.json", {"name": "pair", "project": drawn["project"]})
    body = {"project": drawn["project"], "imageGroup": images[1]["imagegroup"]["id"]}
    group = client.json("POST", "/api/annotationgroup.json", body)[1]["annotationgroup"]["id"]
    made = client.json(
        "POST", "/api/annotation.json", {"image": drawn["image"], "location": SQUARE, "group": group}
    )[1]["annotation"]
    assert (made["group"], made["annotationLinks"]["group"]) == (group, group)
    assert "group" not in client.json("GET", f"/api/annotation/{made['id']}.json")[1]
    links = client.json("GET", f"/api/annotation/{made['id']}/annotationlink.json")[1]
    assert [link["annotationIdent"] for link in links["collection"]] == [made["id"]]
    assert client.json("GET", f"/api/annotation/{made['id']}/annotationlink.json", user="outsider")[0] == 403


def test_what_others_drew_is_not_simplified_by_outsiders(client, drawn):
    target = f"/api/annotation/{drawn['annotation']}/simplify.json"
    assert client.json("PUT", target, user="outsider")[0] == 403
    assert client.json("PUT", target, user="member")[0] == 200
