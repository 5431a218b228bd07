"""Reviews: who may make and take them back, what they count, and what a deletion leaves."""

from __future__ import annotations

import pytest
import shapely

from tests.unit.sandbox.conftest import make_place

SQUARE = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"


@pytest.fixture
def reviewed(sandbox, client, tissue):
    """A place with an annotation of a member that the manager has accepted."""
    place = make_place(sandbox.world, tissue)
    body = {"image": place["image"], "location": SQUARE, "term": [place["term"]]}
    annotation = client.json("POST", "/api/annotation.json", body, user="member")[1]["annotation"]["id"]
    assert client.json("POST", f"/api/imageinstance/{place['image']}/review.json")[0] == 200
    status, reply = client.json("POST", f"/api/annotation/{annotation}/review.json")
    assert status == 200
    return place | {"annotation": annotation, "review": reply["reviewedannotation"]["id"]}


def test_a_review_takes_the_terms_and_counts(client, reviewed):
    shown = client.json("GET", f"/api/reviewedannotation/{reviewed['review']}.json")[1]
    assert (shown["terms"], shown["parentIdent"]) == ([reviewed["term"]], reviewed["annotation"])
    image = client.json("GET", f"/api/imageinstance/{reviewed['image']}.json")[1]
    assert (image["numberOfAnnotations"], image["numberOfReviewedAnnotations"]) == (1, 1)
    assert client.json("GET", f"/api/annotation/{reviewed['annotation']}.json")[1]["reviewed"] is True


def test_only_the_reviewer_changes_and_deletes_a_review(client, reviewed):
    target = f"/api/reviewedannotation/{reviewed['review']}.json"
    body = client.json("GET", target)[1]
    assert client.json("PUT", target, body, user="member")[0] == 403
    assert client.json("DELETE", target, user="member")[0] == 403
    assert client.json("PUT", target, body)[0] == 200


def test_terms_of_a_review_are_read_by_members_only(client, reviewed):
    target = f"/api/annotation/{reviewed['review']}/term.json"
    assert client.json("GET", target, user="member")[1]["size"] == 1
    assert client.json("GET", target, user="outsider")[0] == 403


def test_an_undone_deletion_brings_the_terms_back_to_the_search(client, reviewed):
    search = f"/api/annotation.json?image={reviewed['image']}&reviewed=true&term={reviewed['term']}"
    status, reply = client.json("DELETE", f"/api/reviewedannotation/{reviewed['review']}.json")
    assert (status, reply["reviewedannotation"]["terms"]) == (200, [])
    assert client.json("GET", search)[1]["size"] == 0
    assert client.json("GET", f"/api/command/{reply['command']}/undo.json")[0] == 200
    assert client.json("GET", search)[1]["collection"][0]["term"] == [reviewed["term"]]


def test_a_term_in_a_review_cannot_be_deleted(client, reviewed):
    assert client.json("DELETE", f"/api/annotation/{reviewed['annotation']}.json")[0] == 200
    status, reply = client.json("DELETE", f"/api/term/{reviewed['term']}.json")
    assert status == 400
    assert "1 reviewed annotations" in reply["errors"]


def test_a_project_goes_with_its_reviews(client, sandbox, reviewed):
    assert client.json("DELETE", f"/api/project/{reviewed['project']}.json")[0] == 200
    with sandbox.world.reading() as session:
        for table in ("reviewed_annotation", "annotation_shape", "annotation_index"):
            key = "slice" if table == "annotation_index" else "id"
            owners = (
                "slice_instance" if key == "slice" else "(SELECT id FROM user_annotation UNION SELECT id "
            )
            owners += "" if key == "slice" else "FROM reviewed_annotation)"
            assert session.count(f"{table} WHERE {key} NOT IN (SELECT id FROM {owners})") == 0
        assert session.count("reviewed_annotation WHERE id = ?", reviewed["review"]) == 0


def test_a_correction_joins_what_it_touches_and_deletes_the_rest(client, reviewed):
    other = {"image": reviewed["image"], "location": "POLYGON ((200 0, 300 0, 300 100, 200 100, 200 0))"}
    status, reply = client.json("POST", "/api/annotation.json", other, user="member")
    assert status == 200
    manager_wrong = {"image": reviewed["image"], "layers": [], "location": SQUARE}
    assert client.json("POST", "/api/annotationcorrection.json", manager_wrong)[0] == 400
    member = client.sandbox.actors["member"].id
    shape = "POLYGON ((50 10, 250 10, 250 50, 50 50, 50 10))"
    body = {"image": reviewed["image"], "layers": [member], "location": shape}
    assert client.send("POST", "/api/annotationcorrection.json", body).status == 500  # their terms differ
    link = {"userannotation": reply["annotation"]["id"], "term": reviewed["term"]}
    assert client.json("POST", "/api/annotation/1/term/1.json", link, user="member")[0] == 200
    status, corrected = client.json("POST", "/api/annotationcorrection.json", body)
    assert status == 200
    assert shapely.from_wkt(corrected["annotation"]["location"]).area == 10_000 + 10_000 + 100 * 40
    assert client.json("GET", f"/api/annotation/{reply['annotation']['id']}.json")[0] == 404


def test_the_index_follows_an_annotation_to_its_new_author(client, reviewed):
    annotation = client.json("GET", f"/api/annotation/{reviewed['annotation']}.json")[1]
    manager, member = (client.sandbox.actors[name].id for name in ("manager", "member"))
    body = annotation | {"user": manager}
    assert client.json("PUT", f"/api/annotation/{annotation['id']}.json", body)[0] == 200
    target = f"/api/sliceinstance/{annotation['slice']}/annotationindex.json"
    counts = {row["user"]: row["countAnnotation"] for row in client.json("GET", target)[1]["collection"]}
    assert counts == {manager: 1, member: 0}


def test_who_may_end_a_review_is_told_by_name(sandbox, client, tissue):
    image = make_place(sandbox.world, tissue)["image"]
    assert client.json("POST", f"/api/imageinstance/{image}/review.json", user="member")[0] == 200
    status, reply = client.json("DELETE", f"/api/imageinstance/{image}/review.json")
    assert (status, reply["errors"]["message"]) == (400, "Review can only be validate or stop by member")


def test_reviews_of_deleted_annotations_stay_when_those_of_a_layer_are_taken_back(client, reviewed):
    client.json("DELETE", f"/api/annotation/{reviewed['annotation']}.json")
    member = client.sandbox.actors["member"].id
    target = f"/api/imageinstance/{reviewed['image']}/annotation/review.json?users={member}"
    assert client.json("DELETE", target)[1]["size"] == 0
    assert client.json("GET", f"/api/reviewedannotation/{reviewed['review']}.json")[0] == 200
