"""What a run reads from answers of what it made, and how that goes away."""

import json

from cytomine_contract.document import Document
from cytomine_contract.exchange import Reply
from cytomine_contract.ledger import Change, Ledger, changes
from cytomine_contract.traffic import Pace

DOCUMENT = Document.installed()


def reply(value, status=200):
    return Reply(status, {}, json.dumps(value).encode())


def command(verb, name, number, key=None):
    key = key or name.lower()
    return {
        "callback": {"method": f"be.cytomine.{verb}{name}Command", f"{key}ID": str(number)},
        "command": number + 1,
        key: {"id": number, "name": "a"},
    }


def read(value, operation="create_tag"):
    return list(changes(json.dumps(value).encode(), DOCUMENT.operations[operation]))


def test_a_command_names_the_object_and_itself():
    assert read(command("Add", "Tag", 5)) == [Change(True, "tag", 5, "a", 6)]
    assert read(command("Delete", "Tag", 5), "delete_tag") == [Change(False, "tag", 5, "a", 6)]
    assert read(command("Edit", "Tag", 5), "update_tag") == []


def test_an_array_names_ids_alone():
    value = {"data": {"message": "tags 27,787 added"}, "status": 200}
    assert [each.id for each in read(value)] == [27, 787]


def test_an_undone_deletion_brings_the_object_back():
    rows = {"collection": [command("Add", "Tag", 5)]}
    assert [(each.is_made, each.id) for each in read(rows, "undo_command")] == [(True, 5)]


def test_the_newest_form_of_a_command_is_read():
    value = {"command": "be.cytomine.AddTermCommand", "commandId": "x", "data": {"id": 5, "name": "a"}}
    assert read(value, "create_term") == [Change(True, "term", 5, "a", 0)]


def test_an_upload_names_the_file():
    value = [{"name": "a.png", "uploadedFile": {"id": 9}, "images": [{"imageInstances": [{"id": 10}]}]}]
    found = [(each.resource, each.id) for each in read(value, "pims_upload_file")]
    assert found == [("uploadedfile", 9), ("imageinstance", 10)]


def noted(*values):
    ledger = Ledger(DOCUMENT)
    for value in values:
        ledger.note("manager", None, reply(value))
    return ledger


def test_what_was_made_is_removed_the_latest_first_by_who_made_it():
    ledger, asked = noted(command("Add", "Ontology", 3), command("Add", "Project", 5)), []

    def ask(*call):
        asked.append(call)
        return reply({})

    assert ledger.clear(ask) == []
    assert asked == [
        ("DELETE", "/api/project/5.json", "manager"),
        ("DELETE", "/api/ontology/3.json", "manager"),
    ]


def test_what_is_gone_already_is_no_remainder():
    assert noted(command("Add", "Tag", 3)).clear(lambda *_: reply({}, 404)) == []


def test_what_hangs_on_others_is_undone_by_its_command():
    asked = []
    ledger = noted(command("Add", "AnnotationTerm", 3))
    ledger.clear(lambda *call: asked.append(call) or reply({}))
    assert asked == [("GET", "/api/command/4/undo.json", "manager")]


def test_what_cannot_be_removed_is_told_with_the_reason():
    (left,) = noted(command("Add", "Tag", 3)).clear(lambda *_: reply({"errors": "in use"}, 400))
    assert str(left.entry) == "tag 3 (a)"
    assert left.reason == "400: in use"


def test_what_hung_on_a_deleted_object_goes_after_that_deletion_is_undone():
    ledger = noted(command("Add", "Ontology", 3), command("Add", "Tag", 5), command("Delete", "Ontology", 3))
    asked, world = [], {5}

    def ask(method, target, actor):
        asked.append((method, target))
        if target == "/api/command/4/undo.json":
            world.add(3)
            return reply({"collection": [command("Add", "Ontology", 3)]})
        number = int(target.rpartition("/")[2].partition(".")[0])
        if number == 5 and 3 not in world:
            return reply({"errors": "its ontology cannot be found"}, 403)
        world.remove(number)
        return reply({})

    assert ledger.clear(ask) == []
    assert world == set()
    assert asked[1:] == [
        ("GET", "/api/command/4/undo.json"),
        ("DELETE", "/api/tag/5.json"),
        ("DELETE", "/api/ontology/3.json"),
    ]


def test_what_has_no_container_goes_by_undoing_the_command_that_made_it():
    refusal = reply({"errors": "ACL error: domain is null!"}, 404)
    undone = reply({"collection": [command("Delete", "AbstractImage", 3)]})
    assert (
        noted(command("Add", "AbstractImage", 3)).clear(
            lambda method, *_: undone if method == "GET" else refusal
        )
        == []
    )
    (left,) = noted(command("Add", "AbstractImage", 3)).clear(lambda *_: refusal)
    assert "ACL error" in left.reason


def test_what_was_there_before_is_kept():
    ledger, asked = noted(command("Add", "Tag", 3), command("Add", "Tag", 4)), []
    ledger.clear(lambda *call: asked.append(call[1]) or reply({}), keep=1)
    assert asked == ["/api/tag/4.json"]
    assert ledger.holds(3)


def test_requests_go_evenly_at_the_pace_that_was_asked_for():
    clock, slept = [0.0], []

    def sleep(seconds):
        slept.append(seconds)
        clock[0] += seconds

    pace = Pace(4, sleep=sleep, now=lambda: clock[0])
    for _ in range(4):
        pace.wait()
    assert slept == [0.25, 0.25, 0.25]


def test_no_pace_never_waits():
    pace = Pace(0, sleep=lambda _: 1 / 0)
    for _ in range(3):
        pace.wait()
