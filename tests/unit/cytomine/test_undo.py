"""Taking changes back."""

import pytest

from cytomine.models import Term

TERM = {"id": 7, "class": "c", "name": "Tumor", "ontology": 3, "color": "#fff"}
DONE = {
    "message": "Term 7 deleted",
    "callback": {"method": "be.cytomine.DeleteTermCommand"},
    "printMessage": True,
}
NOTHING = {"success": True, "printMessage": True, "callback": None, "message": "Nothing to undo"}


def test_each_change_of_an_object_can_be_taken_back_and_made_again(server, cytomine):
    server.command("term", TERM, command=901)
    term = Term("Tumor", 3, "#fff").save()
    assert term.command == 901
    server.page(DONE)
    assert term.undo() is True
    server.page(DONE)
    assert term.redo() is True
    assert server.asked[1:] == ["GET /api/command/901/undo.json", "GET /api/command/901/redo.json"]


def test_an_object_that_made_no_change_has_nothing_to_take_back(server, cytomine):
    with pytest.raises(ValueError, match="made no change of its own: nothing to undo"):
        Term(id=7).undo()


def test_the_connection_takes_back_the_last_change_or_that_of_a_command_or_object(server, cytomine):
    server.page(DONE, DONE)
    assert len(cytomine.undo()) == 2
    server.page(NOTHING)
    assert cytomine.undo(5) == []
    server.command("term", TERM, command=902)
    term = Term(id=7)
    term.delete()
    server.page(DONE)
    assert cytomine.undo(term) == [DONE]
    server.page(NOTHING)
    assert cytomine.redo() == []
    asked = [each for each in server.asked if "command" in each]
    assert asked == [
        "GET /api/command/undo.json",
        "GET /api/command/5/undo.json",
        "GET /api/command/902/undo.json",
        "GET /api/command/redo.json",
    ]


def test_an_administrator_session_ends_with_its_block_also_after_an_error(server, cytomine):
    roles = {
        "admin": True,
        "user": True,
        "guest": False,
        "adminByNow": True,
        "userByNow": True,
        "guestByNow": False,
    }
    server.reply({**roles, "adminByNow": False})
    for _ in range(2):
        server.reply(roles)
        server.reply({"id": 75, "username": "manager", "name": "M", "fullName": "M"})
    with pytest.raises(RuntimeError), cytomine.admin_session():
        raise RuntimeError
    asked = [each for each in server.asked if "/session/" in each]
    assert asked[1:] == ["GET /session/admin/open.json", "GET /session/admin/close.json"]
