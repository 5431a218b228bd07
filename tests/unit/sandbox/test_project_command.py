"""Undo and redo: what comes back, in which order, and what is refused."""

from __future__ import annotations

import pytest

from cytomine_sandbox import accounts
from cytomine_sandbox.engine import command
from cytomine_sandbox.engine.errors import NotFoundError, PageError, WrongArgumentError
from cytomine_sandbox.engine.undoing import Turn, turn, turn_last
from tests.unit.sandbox.test_commands import annotation, counters, rows, update


def caller(world, username):
    with world.reading() as session:
        return accounts.caller_named(session, world.admin_sessions, username)


def go(world, way, command_id=None, *, user="manager"):
    with world.writing(caller(world, user)) as session:
        return turn_last(session, way) if command_id is None else turn(session, way, command_id)


def delete(world, kind, object_id):
    resource = next(item for item in world.surroundings.catalogue.values() if item.key == kind)
    with world.writing(caller(world, "manager")) as session:
        return command.delete(session, resource, object_id)["command"]


def last_command(world, kind, resource):
    query = "SELECT max(id) AS id FROM command WHERE kind = ? AND resource = ?"
    return rows(world, query, kind, resource)[0]["id"]


def test_the_undo_of_a_deletion_brings_dependents_and_counters_back(world, place):
    (made,) = world.create_all("annotation", [annotation(place, 10)], user="manager")
    deleted = delete(world, "annotation", made)
    assert counters(world, place) == (1, 0, [0])
    done = go(world, Turn.UNDO, deleted)
    assert [next(key for key in one if key.startswith("annotation")) for one in done] == [
        "annotation",
        "annotationterm",
    ]
    assert counters(world, place) == (1, 1, [1])
    assert len(rows(world, "SELECT * FROM annotation_shape")) == 1
    go(world, Turn.REDO, deleted)
    assert counters(world, place) == (1, 0, [0])
    assert rows(world, "SELECT * FROM annotation_shape") == []


def test_the_undo_of_an_addition_takes_its_links_first_and_redo_brings_them_back(world, place):
    world.create_all("annotation", [annotation(place, 10)], user="manager")
    added = last_command(world, "add", "UserAnnotation")
    assert len(go(world, Turn.UNDO, added)) == 2
    assert rows(world, "SELECT * FROM annotation_term") == rows(world, "SELECT * FROM user_annotation") == []
    go(world, Turn.REDO, added)
    assert len(rows(world, "SELECT * FROM annotation_term")) == 1


def test_the_last_undo_is_the_first_redo(world):
    for name in ("one", "two"):
        world.create("ontology", {"name": name}, user="manager")
    assert go(world, Turn.UNDO)[0]["ontology"]["name"] == "two"
    assert go(world, Turn.UNDO)[0]["ontology"]["name"] == "one"
    assert go(world, Turn.UNDO)[0]["message"] == "Nothing to undo"
    assert go(world, Turn.REDO)[0]["ontology"]["name"] == "one"
    assert go(world, Turn.UNDO)[0]["ontology"]["name"] == "one"
    assert [row["name"] for row in rows(world, "SELECT name FROM ontology")] == []


def test_commands_of_others_are_not_undone_by_administrators_either(world):
    world.create("ontology", {"name": "one"}, user="manager")
    world.admin_sessions.open("root")
    (reply,) = go(world, Turn.UNDO, last_command(world, "add", "Ontology"), user="root")
    assert (reply["message"], reply["callback"]) == ("Nothing to undo", None)


def test_the_undo_of_a_change_leaves_what_was_counted_since(world, place):
    project = {"id": place["project"], "name": "renamed", "ontology": place["ontology"]}
    edited = update(world, "project", project)["command"]
    world.create_all("annotation", [annotation(place, 10)], user="manager")
    go(world, Turn.UNDO, edited)
    assert counters(world, place) == (1, 1, [1])


def test_an_image_comes_back_with_its_annotations_counted_once(world, place):
    world.create_all("annotation", [annotation(place, x) for x in (10, 40)], user="manager")
    deleted = delete(world, "imageinstance", place["image"])
    assert counters(world, place) == (0, 0, [])
    go(world, Turn.UNDO, deleted)
    assert counters(world, place) == (1, 2, [2])


def test_an_undo_without_what_it_hangs_on_is_refused_and_changes_nothing(world, place):
    body = {
        "name": "late",
        "color": "red",
        "ontology": world.create("ontology", {"name": "o"}, user="manager")["id"],
    }
    term = world.create("term", body, user="manager")
    gone = delete(world, "term", term["id"])
    delete(world, "ontology", body["ontology"])
    with pytest.raises(WrongArgumentError, match=f"ontology was not found with id: {body['ontology']}"):
        go(world, Turn.UNDO, gone)
    assert rows(world, "SELECT is_undone FROM command WHERE id = ?", gone) == [{"is_undone": 0}]


def test_an_undo_that_would_break_something_newer_is_a_page(world, place):
    added = last_command(world, "add", "Ontology")
    with pytest.raises(PageError):
        go(world, Turn.UNDO, added)
    assert len(rows(world, "SELECT * FROM ontology")) == 1


def test_a_project_comes_back_empty_and_can_be_deleted_again(world, place):
    deleted = delete(world, "project", place["project"])
    go(world, Turn.UNDO, deleted)
    assert rows(world, "SELECT number_of_images AS n FROM project") == [{"n": 0}]
    history = rows(world, "SELECT prefix FROM command_history WHERE project = ?", place["project"])
    assert history == [{"prefix": ""}]
    delete(world, "project", place["project"])
    assert rows(world, "SELECT * FROM project") == []


def test_the_creation_of_a_project_is_not_taken_back(world, place):
    with pytest.raises(PageError):
        go(world, Turn.UNDO, last_command(world, "add", "Project"))
    assert len(rows(world, "SELECT * FROM project")) == 1


def test_an_unknown_command_is_not_found(world):
    with pytest.raises(NotFoundError, match="Command 5 not found"):
        go(world, Turn.UNDO, 5)
