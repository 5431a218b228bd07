"""What reports say."""

import json
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from cytomine_contract.comparison import ABSENT, Difference
from cytomine_contract.exchange import Message
from cytomine_contract.ledger import Entry, Left
from cytomine_contract.outcome import Coverage, Outcome
from cytomine_contract.problems import UsageError
from cytomine_contract.reports import FORMS, known_forms, write_reports
from cytomine_contract.reports.findings import findings
from cytomine_contract.reports.page import as_page
from cytomine_contract.result import Check, Result, Sent, Verdict

KEY = "CYTOMINE public:signature"
MESSAGE = Message("GET", "/api/tag/5.json?token=hush", {"Authorization": KEY}, actor="member")
RESULTS = (
    Result(Check.FLOW, "Tag", "get_tag", "metadata-tag:life:1", Verdict.AGREES),
    Result(
        Check.FLOW,
        "Tag",
        "get_tag",
        "metadata-tag:<life> & \x00death:2",
        Verdict.DIFFERS,
        (Difference("/name", "a<b>", ABSENT), Difference("status", 200, 500)),
        sent=Sent(MESSAGE, None),
    ),
    Result(Check.FUZZ, "Tag", "list_tags", "fuzz:list_tags:x", Verdict.DIFFERS, accepted="known since long"),
    Result(Check.SDK, "Term", "get_term", "sdk:get_term", Verdict.NOT_EXERCISED, reason="needs a term"),
)


def outcome(results=RESULTS, **more):
    return Outcome(
        "https://c.example",
        "reference",
        "2025.9.0",
        "write",
        7,
        results,
        Coverage(3, 2, 2, 1, ("get_x",), ("get_y",)),
        left=(Left(Entry("tag", 5, "manager", "sdkcontract-a"), "in use"),),
        **more,
    )


@pytest.fixture
def texts(tmp_path):
    return {file.suffix: file.read_text() for file in write_reports(outcome(), FORMS, tmp_path)}


def test_a_surprise_is_a_1_and_none_is_a_0():
    assert outcome().exit_code == 1
    assert outcome(tuple(each for each in RESULTS if not each.is_surprise)).exit_code == 0
    assert outcome(is_whole=False).exit_code == 130


def test_junit_counts_failures_and_what_was_left_out(texts):
    suites = ET.fromstring(texts[".xml"])
    counts = {
        each.get("name"): (each.get("tests"), each.get("failures"), each.get("skipped")) for each in suites
    }
    assert counts == {
        "Tag.flow": ("2", "1", "0"),
        "Tag.fuzz": ("1", "0", "1"),
        "Term.sdk": ("1", "0", "1"),
    }
    (failure,) = suites.iter("failure")
    assert failure.get("message") == '/name: expected "a<b>", got nothing'
    assert "curl -X GET" in failure.text


def test_json_holds_every_result_with_its_differences(texts):
    value = json.loads(texts[".json"])
    assert [each["place"] for each in value["results"]] == [each.place for each in RESULTS]
    assert value["results"][1]["differences"] == [
        {"pointer": "/name", "expected": "a<b>"},
        {"pointer": "status", "expected": 200, "got": 500},
    ]
    assert value["left"] == [{"object": "tag 5 (sdkcontract-a)", "reason": "in use"}]
    assert value["exitCode"] == 1


def test_a_page_names_what_differs_escaped_and_whole(texts):
    page = texts[".html"]
    assert "metadata-tag:&lt;life&gt;" in page
    assert "a&lt;b&gt;" in page
    assert all(text in page for text in ("known since long", "needs a term", "in use", "get_x", "get_y"))
    assert "a<b>" not in page


def test_no_report_shows_a_secret(texts):
    assert [text for text in texts.values() if KEY in text or "hush" in text] == []


def test_a_page_loads_nothing_from_elsewhere(texts):
    assert not any(mark in texts[".html"] for mark in ("<link", "src=", "fetch(", "@import", "url("))


def test_an_unknown_form_is_refused_by_name():
    assert known_forms(["html", " JSON"]) == ("html", "json")
    with pytest.raises(UsageError, match="pdf"):
        known_forms(["pdf"])


def test_what_differs_in_the_same_places_is_told_once():
    differing = RESULTS[1]
    again = evolve(differing, place="metadata-tag:life:9")
    other = evolve(differing, service="Term", differences=(Difference("/id", 1, 2),), operation="get_term")
    found = findings((differing, other, again))
    assert {service: [len(each.results) for each in found[service]] for service in found} == {
        "Tag": [2],
        "Term": [1],
    }
    assert found["Term"][0].headline == "/id: expected 1, got 2"
    page = as_page(outcome((differing, other, again)))
    assert "3 answers differ, in 2 ways" in page
    assert "2 times" in page
