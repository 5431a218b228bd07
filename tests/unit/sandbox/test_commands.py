"""Creates, changes and deletes: what they keep, what goes along, and what is refused."""

from __future__ import annotations

import json

import pytest

from cytomine_sandbox.engine import command
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    ConstraintError,
    ForbiddenError,
    NotFoundError,
    PageError,
    WrongArgumentError,
)


def caller(world, username):
    with world.reading() as session:
        from cytomine_sandbox import accounts

        return accounts.caller_named(session, world.admin_sessions, username)


def update(world, kind, body, *, user="manager"):
    resource = next(item for item in world.surroundings.catalogue.values() if item.key == kind)
    with world.writing(caller(world, user)) as session:
        return command.update(session, resource, body.get("id"), body)


def delete(world, kind, object_id, *, user="manager"):
    resource = next(item for item in world.surroundings.catalogue.values() if item.key == kind)
    with world.writing(caller(world, user)) as session:
        return command.delete(session, resource, object_id)


def rows(world, query, *values):
    with world.reading() as session:
        return session.all(query, *values)


def test_a_create_is_refused_without_leaving_anything(world):
    before = rows(world, "SELECT count(*) AS n FROM command")
    with pytest.raises(WrongArgumentError, match="name must be set! value=null"):
        world.create("ontology", {}, user="manager")
    assert rows(world, "SELECT count(*) AS n FROM command") == before


def test_a_name_is_taken_once(world):
    world.create("ontology", {"name": "one"}, user="manager")
    with pytest.raises(AlreadyExistsError, match="Ontology one already exist!"):
        world.create("ontology", {"name": "one"}, user="member")


def test_guests_create_no_ontology(world):
    with pytest.raises(ForbiddenError, match="You must be user!"):
        world.create("ontology", {"name": "one"}, user="guest")


def test_what_the_body_says_of_id_and_dates_does_not_count_in_a_create(world):
    made = world.create("ontology", {"name": "one", "id": 5, "created": "5", "user": 1}, user="manager")
    assert made["id"] > 42
    assert made["created"] == made["updated"] != "5"
    assert made["user"] == world.user("manager").id


def test_what_an_update_leaves_out_is_reset(world, place):
    body = {"name": "x", "color": "red", "comment": "kept?", "ontology": place["ontology"]}
    term = world.create("term", body, user="manager")
    changed = update(
        world, "term", {"id": term["id"], "name": "y", "color": "red", "ontology": place["ontology"]}
    )
    assert changed["message"] == f"Term {term['id']}  (y) edited in ontology {_name(world, place)}"
    assert (changed["term"]["comment"], changed["term"]["created"]) == (None, None)


def _name(world, place):
    return rows(world, "SELECT name FROM ontology WHERE id = ?", place["ontology"])[0]["name"]


def test_an_update_without_id_says_null(world):
    with pytest.raises(NotFoundError, match=r"class be\.cytomine\.domain\.ontology\.Term null not found"):
        update(world, "term", {"name": "y"})


def test_a_taken_name_is_a_page_on_update(world, place):
    other = world.create(
        "term", {"name": "other", "color": "red", "ontology": place["ontology"]}, user="manager"
    )
    with pytest.raises(PageError):
        update(world, "term", {**other, "name": "tumor"})


def test_history_keeps_what_undo_needs(world, place):
    ontology = world.create("ontology", {"name": "first"}, user="manager")
    update(world, "ontology", {**ontology, "name": "second"})
    delete(world, "ontology", ontology["id"])
    kept = rows(world, "SELECT * FROM command WHERE object = ? ORDER BY id", ontology["id"])
    assert [row["kind"] for row in kept] == ["add", "edit", "delete"]
    add, edit, gone = kept
    assert (add["before"], add["after"], add["data"]) == (None, None, None)
    assert json.loads(edit["before"])["name"] == "first"
    assert json.loads(edit["after"])["name"] == "second"
    assert json.loads(edit["data"])["previousOntology"]["name"] == "first"
    assert json.loads(gone["before"])["name"] == "second"
    assert set(json.loads(gone["before"])) == {"id", "name", "user", "created", "updated"}
    history = rows(
        world,
        "SELECT * FROM command_history WHERE command IN (SELECT id FROM command WHERE object = ?)",
        ontology["id"],
    )
    assert [row["prefix"] for row in history] == ["", "", ""]


def test_commands_of_one_call_share_a_transaction(world, place):
    world.create_all("annotation", [annotation(place, 10), annotation(place, 40)], user="manager")
    kept = rows(world, "SELECT kind, resource, transaction_id FROM command ORDER BY id DESC LIMIT 4")
    assert len({row["transaction_id"] for row in kept}) == 1
    assert sorted(row["resource"] for row in kept) == ["AnnotationTerm"] * 2 + ["UserAnnotation"] * 2
    deleted = delete(world, "project", place["project"])
    assert deleted["project"]["numberOfAnnotations"] == 2


def annotation(place, x, **more):
    square = f"POLYGON(({x} 10,{x + 20} 10,{x + 20} 30,{x} 30,{x} 10))"
    return {"image": place["image"], "location": square, "term": [place["term"]], **more}


def counters(world, place):
    query = (
        "SELECT number_of_images AS images, number_of_annotations AS annotations FROM project WHERE id = ?"
    )
    image = "SELECT number_of_annotations AS n FROM image_instance WHERE id = ?"
    (found,) = rows(world, query, place["project"])
    return found["images"], found["annotations"], [row["n"] for row in rows(world, image, place["image"])]


def test_counters_follow_what_is_there(world, place):
    assert counters(world, place) == (1, 0, [0])
    ids = world.create_all("annotation", [annotation(place, x) for x in (10, 40, 70)], user="manager")
    assert counters(world, place) == (1, 3, [3])
    delete(world, "annotation", ids[0])
    assert counters(world, place) == (1, 2, [2])
    delete(world, "imageinstance", place["image"])
    assert counters(world, place) == (0, 0, [])


def test_the_shape_index_follows_what_is_there(world, place):
    (made,) = world.create_all("annotation", [annotation(place, 10)], user="manager")
    assert _shapes(world) == [(made, 10.0, 30.0)]
    body = {**annotation(place, 100), "id": made, "user": world.user("manager").id}
    body["slice"] = rows(world, "SELECT slice FROM user_annotation")[0]["slice"]
    update(world, "annotation", body)
    assert _shapes(world) == [(made, 100.0, 120.0)]
    delete(world, "annotation", made)
    assert _shapes(world) == []


def _shapes(world):
    return [(row["id"], row["min_x"], row["max_x"]) for row in rows(world, "SELECT * FROM annotation_shape")]


def test_the_delete_of_a_project_takes_its_content_but_not_the_file(world, place):
    world.create_all("annotation", [annotation(place, 10)], user="manager")
    delete(world, "project", place["project"])
    for table in ("project", "image_instance", "slice_instance", "user_annotation", "annotation_term"):
        assert rows(world, f"SELECT * FROM {table}") == [], table
    assert len(rows(world, "SELECT * FROM abstract_image")) == 1
    assert rows(world, "SELECT * FROM command WHERE project = ?", place["project"]) == []
    kept = rows(world, "SELECT kind FROM command WHERE object = ?", place["project"])
    assert kept == [{"kind": "delete"}]


def test_a_term_in_use_is_not_deleted(world, place):
    world.create_all("annotation", [annotation(place, 10)], user="manager")
    with pytest.raises(ConstraintError, match="still linked with 1 annotations created by user"):
        delete(world, "term", place["term"])


def test_an_ontology_in_use_is_not_deleted(world, place):
    with pytest.raises(ConstraintError, match="Ontology is linked with project"):
        delete(world, "ontology", place["ontology"])
    delete(world, "project", place["project"])
    delete(world, "ontology", place["ontology"])
    assert rows(world, "SELECT * FROM term") == []


def test_a_file_whose_image_is_in_use_is_not_deleted(world, place):
    (file,) = rows(world, "SELECT id FROM uploaded_file")
    with pytest.raises(ForbiddenError, match="Abstract Slice has instances in active projects") as caught:
        delete(world, "uploadedfile", file["id"])
    assert caught.value.values["imageNames"] == ["tissue.tif"]
    delete(world, "project", place["project"])
    delete(world, "uploadedfile", file["id"])
    for table in ("uploaded_file", "abstract_image", "abstract_slice"):
        assert rows(world, f"SELECT * FROM {table}") == []


@pytest.mark.parametrize(
    ("mode", "user", "allowed"),
    [
        ({}, "member", True),
        ({"isRestricted": True}, "member", False),
        ({"isRestricted": True}, "manager", True),
        ({"isReadOnly": True}, "member", False),
        ({"isReadOnly": True}, "manager", True),
        ({}, "outsider", False),
    ],
)
def test_the_editing_mode_says_who_changes_the_annotations_of_others(world, place, mode, user, allowed):
    (made,) = world.create_all("annotation", [annotation(place, 10)], user="manager")
    update(world, "project", {"id": place["project"], "name": "p", "ontology": place["ontology"], **mode})
    if allowed:
        delete(world, "annotation", made, user=user)
    else:
        with pytest.raises(ForbiddenError):
            delete(world, "annotation", made, user=user)


def test_an_administrator_session_passes_rights_but_not_read_only(world, place):
    with pytest.raises(ForbiddenError):
        delete(world, "project", place["project"], user="admin")
    world.admin_sessions.open("admin")
    update(
        world,
        "project",
        {"id": place["project"], "name": "p", "isReadOnly": True, "ontology": place["ontology"]},
        user="admin",
    )
    with pytest.raises(ForbiddenError, match="readonly mode"):
        delete(world, "project", place["project"], user="admin")
    delete(world, "project", place["project"], user="manager")


def test_members_follow_a_project_to_its_ontology(world, place):
    other = world.create("ontology", {"name": "other"}, user="manager")["id"]
    member = world.user("member").id

    def masks(ontology):
        return [
            row["mask"]
            for row in rows(
                world, "SELECT mask FROM acl_entry WHERE container = ? AND user = ?", ontology, member
            )
        ]

    assert masks(place["ontology"]) == [1]
    update(world, "project", {"id": place["project"], "name": "p", "ontology": other})
    assert (masks(place["ontology"]), masks(other)) == ([], [1])


def test_all_of_many_are_made_or_none(world, place):
    bodies = [
        {"name": "a", "color": "red", "ontology": place["ontology"]},
        {"name": "tumor", "color": "red", "ontology": place["ontology"]},
    ]
    with pytest.raises(AlreadyExistsError):
        world.create_all("term", bodies, user="manager")
    assert [row["name"] for row in rows(world, "SELECT name FROM term")] == ["tumor"]
