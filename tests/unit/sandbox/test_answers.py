"""That the check of all answers, which runs beside the other tests, finds what is wrong."""

from __future__ import annotations

import json

import pytest
from starlette.responses import JSONResponse, PlainTextResponse

from cytomine_wire import AsgiTransport, Client, CytomineError, Request
from tests.checked_answers import CheckedAnswers

TERM = {
    "class": "be.cytomine.domain.ontology.Term",
    "id": 5,
    "name": "tumour",
    "color": "#f00",
    "ontology": 3,
}
TERM |= {
    "created": "1735689600000",
    "updated": None,
    "deleted": None,
    "comment": None,
    "parent": None,
    "rate": 0,
}


def ask(body, path="/api/term/5.json", status=200):
    answers = CheckedAnswers()
    transport = AsgiTransport(answers.around(body if callable(body) else JSONResponse(body, status)))
    with Client("http://localhost", transport=transport) as client:
        try:
            client.send(Request("GET", path))
        except CytomineError:
            assert status >= 400
    return answers


def test_an_answer_of_the_document_is_counted_and_not_told(sandbox, cytomine_world):
    from tests.unit.sandbox.client import Client as Asking

    _, listed = Asking(sandbox).json("GET", "/api/ontology.json")
    answers = ask(listed, "/api/ontology.json")
    assert (answers.checked, answers.differences) == (1, [])


@pytest.mark.parametrize(
    ("change", "told"), [({"id": "five"}, "five"), ({"name": 7}, "7 is not"), ({"ontology": [3]}, "[3]")]
)
def test_a_value_of_another_kind_is_told(change, told):
    (difference,) = ask({**TERM, **change}).differences
    assert "get_term" in difference
    assert told in difference


def test_errors_are_looked_at_too():
    assert ask({"errors": {"message": 7}}, status=404).differences


def test_what_is_no_json_or_no_operation_is_left_alone():
    assert ask(PlainTextResponse("text")).checked == 0
    assert ask(json.loads("{}"), "/nothing").checked == 0
