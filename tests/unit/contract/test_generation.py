"""Which generation answers, and what may be different there."""

import json

import pytest

from cytomine_contract.document import Document
from cytomine_contract.exchange import Actor, ExchangeError, Message, Reply, signed
from cytomine_contract.flows import expected_of
from cytomine_contract.generation import Generation, recognise
from cytomine_contract.problems import ForeignServerError, UnreachableError
from cytomine_wire.signing import signature, string_to_sign

DOCUMENT = Document.installed()
PING = {"alive": True, "serverURL": "x", "serverID": "y", "version": "0.0.0"}


class Answering:
    """A server that knows some paths."""

    url = "https://c.example"

    def __init__(self, **answers):
        self._answers = {f"/server/{name.replace('_', '.')}": value for name, value in answers.items()}

    def exchange(self, message):
        if not self._answers:
            raise ExchangeError("nobody there")
        if message.target not in self._answers:
            return Reply(404, {}, b"{}")
        return Reply(200, {"content-type": "text/html"}, self._answers[message.target])


def test_generations_are_told_apart_by_a_route_that_one_lacks():
    ping = json.dumps(PING).encode()
    assert recognise(Answering(ping=ping, ping_json=ping)) is Generation.REFERENCE
    assert recognise(Answering(ping=ping)) is Generation.NEWEST


@pytest.mark.parametrize("content", [b"<html>", b"[]", b'{"alive": true}'])
def test_what_answers_otherwise_is_another_server(content):
    with pytest.raises(ForeignServerError, match="text/html"):
        recognise(Answering(ping=content))


def test_a_server_that_does_not_answer_is_named():
    with pytest.raises(UnreachableError, match=r"https://c\.example"):
        recognise(Answering())


def test_the_marks_of_the_document_decide_what_is_expected_on_the_newest():
    marked = DOCUMENT.operations["get_tag"]
    plain = next(each for each in DOCUMENT.operations.values() if not each.newest)
    assert expected_of(marked, Generation.NEWEST) == f"newest generation: {marked.newest}"
    assert expected_of(marked, Generation.REFERENCE) == ""
    assert expected_of(plain, Generation.NEWEST) == ""
    assert expected_of(None, Generation.NEWEST) == ""


def test_the_newest_generation_signs_no_target():
    actor = Actor(5, 6, "public", "private", signs_target=False)
    message = signed(Message("GET", "/api/tag.json?max=1", {"Date": "today"}), actor)
    proof = signature("private", string_to_sign("GET", None, date="today"))
    assert message.headers["Authorization"] == f"CYTOMINE public:{proof}"
