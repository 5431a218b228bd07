"""Shapes added to and taken from annotations by hand: which of them a correction is about."""

from __future__ import annotations

import pytest

from tests.unit.sandbox.conftest import make_place

LEFT = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"
RIGHT = "POLYGON ((50 0, 300 0, 300 100, 50 100, 50 0))"
BOTH = "POLYGON ((60 20, 90 20, 90 60, 60 60, 60 20))"


@pytest.fixture
def place(sandbox, client, tissue):
    made = make_place(sandbox.world, tissue)
    body = {"name": "stroma", "color": "#00ff00", "ontology": made["ontology"]}
    return made | {"other": client.json("POST", "/api/term.json", body)[1]["term"]["id"]}


def draw(client, place, location, *terms, user="manager"):
    body = {"image": place["image"], "location": location, "term": list(terms)}
    return client.json("POST", "/api/annotation.json", body, user=user)[1]["annotation"]["id"]


def correct(client, place, location=BOTH, **more):
    layers = [client.sandbox.actors[name].id for name in ("manager", "member")]
    body = {"image": place["image"], "layers": layers, "location": location, **more}
    reply = client.send("POST", "/api/annotationcorrection.json", body)
    return reply.status, reply.content.decode()


def left(client, place):
    page = client.json("GET", f"/api/annotation.json?image={place['image']}")[1]
    return sorted(row["id"] for row in page["collection"])


def test_annotations_of_the_same_terms_become_one(client, place):
    first = draw(client, place, LEFT, place["term"])
    draw(client, place, RIGHT, place["term"])
    assert correct(client, place)[0] == 200
    assert left(client, place) == [first]


def test_without_terms_all_that_is_touched_becomes_one(client, place):
    first = draw(client, place, LEFT)
    draw(client, place, RIGHT)
    assert correct(client, place)[0] == 200
    assert left(client, place) == [first]


def test_the_term_that_covers_least_says_what_is_changed(client, place):
    # RIGHT has the larger surface, so that only LEFT counts, which is the last of two.
    first = draw(client, place, RIGHT, place["term"])
    second = draw(client, place, LEFT, place["other"])
    status, reply = correct(client, place)
    assert status == 200, reply
    assert f'"userannotationID":"{second}"' in reply
    assert left(client, place) == [first, second]


def test_the_server_stumbles_when_the_annotation_it_takes_out_is_the_last(client, place):
    made = [draw(client, place, LEFT, place["term"]), draw(client, place, RIGHT, place["other"])]
    assert correct(client, place)[0] == 500
    assert left(client, place) == made


def test_annotations_with_one_term_in_common_are_not_joined(client, place):
    made = [
        draw(client, place, LEFT, place["term"], place["other"]),
        draw(client, place, LEFT, place["term"], place["other"]),
        draw(client, place, RIGHT, place["term"]),
    ]
    assert correct(client, place)[0] == 500
    assert left(client, place) == made


def test_annotations_of_two_users_are_not_joined(client, place):
    draw(client, place, LEFT)
    draw(client, place, RIGHT, user="member")
    status, reply = correct(client, place)
    assert status == 400
    assert "Annotations from multiple users" in reply


def test_reviews_of_annotations_of_two_users_are_joined(client, place):
    made = [draw(client, place, LEFT), draw(client, place, RIGHT, user="member")]
    client.json("POST", f"/api/imageinstance/{place['image']}/review.json")
    for annotation in made:
        assert client.json("POST", f"/api/annotation/{annotation}/review.json")[0] == 200
    assert correct(client, place, review=True)[0] == 200
    page = client.json("GET", f"/api/annotation.json?image={place['image']}&reviewed=true")[1]
    assert page["size"] == 1


def test_a_subtraction_that_leaves_nothing_is_refused(client, place):
    made = draw(client, place, LEFT)
    status, reply = correct(client, place, RIGHT.replace("50 ", "-5 "), remove=True)
    assert (status, "You cannot delete an annotation with substract!" in reply) == (400, True)
    assert left(client, place) == [made]
