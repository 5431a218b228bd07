"""Differences of two documents: each rule on a change that breaks it."""

from copy import deepcopy

import pytest
import yaml

from generator.__main__ import main
from generator.diff import Level, diff

BREAKING, WARNING, NOTE = Level.BREAKING, Level.WARNING, Level.NOTE
PLANT = ("components", "schemas", "Plant")
LIST = ("paths", "/plants.json", "get")


def changed(document, path, value):
    """A copy of the document with one value replaced, or removed when the value is None."""
    copy = deepcopy(document)
    place = copy
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return copy


def test_a_document_does_not_differ_from_itself(golden):
    assert diff(golden, deepcopy(golden)) == []


CASES = [
    (("paths", "/scan/{id}/view"), None, "api-removed-without-deprecation", BREAKING),
    ((*LIST, "operationId"), "list_all_plants", "api-operation-id-changed", BREAKING),
    ((*LIST, "tags"), ["Scan"], "api-tag-changed", WARNING),
    ((*LIST, "deprecated"), True, "endpoint-deprecated", NOTE),
    ((*LIST, "parameters"), [], "request-parameter-removed", WARNING),
    ((*LIST, "parameters", 0, "required"), True, "request-parameter-became-required", BREAKING),
    ((*LIST, "parameters", 2, "schema"), {"type": "string"}, "request-parameter-type-changed", BREAKING),
    ((*LIST, "responses", "401"), None, "response-non-success-status-removed", WARNING),
    ((*LIST, "responses", "206"), {"description": "Some."}, "response-success-status-added", NOTE),
    (
        ("paths", "/scan/{id}/view", "get", "responses", "200"),
        None,
        "response-success-status-removed",
        BREAKING,
    ),
    (
        ("paths", "/scan/{id}/view", "get", "responses", "200", "content"),
        {"image/png": {}},
        "response-media-type-removed",
        BREAKING,
    ),
    (("paths", "/plants.json", "post", "requestBody"), None, "request-body-removed", WARNING),
    (("components", "schemas", "PlantCreate", "required"), [], "request-property-became-optional", NOTE),
    (
        ("components", "schemas", "PlantCreate", "properties", "name", "type"),
        "integer",
        "request-property-type-changed",
        BREAKING,
    ),
    ((*PLANT, "properties", "heightMM"), None, "response-required-property-removed", BREAKING),
    ((*PLANT, "properties", "isRare"), None, "response-optional-property-removed", WARNING),
    ((*PLANT, "properties", "age"), {"type": "integer"}, "response-optional-property-added", NOTE),
    ((*PLANT, "properties", "id", "type"), "string", "response-property-type-changed", BREAKING),
    (
        (*PLANT, "properties", "id", "type"),
        ["integer", "null"],
        "response-property-became-nullable",
        BREAKING,
    ),
    ((*PLANT, "properties", "name", "type"), "string", "response-property-became-not-nullable", NOTE),
    ((*PLANT, "required"), ["id", "class", "name"], "response-property-became-optional", BREAKING),
    (
        (*PLANT, "required"),
        ["id", "class", "name", "heightMM", "isRare"],
        "response-property-became-required",
        NOTE,
    ),
]


@pytest.mark.parametrize(("path", "value", "rule", "level"), CASES, ids=[case[2] for case in CASES])
def test_a_change_is_found_under_its_rule(golden, path, value, rule, level):
    found = {change.rule: change for change in diff(golden, changed(golden, path, value))}
    assert rule in found
    assert found[rule].level is level


def test_what_is_taken_away_one_way_is_new_the_other_way(golden):
    less = changed(golden, ("paths", "/scan/{id}/view"), None)
    assert [str(each) for each in diff(less, golden)] == [
        "note: GET /scan/{id}/view: endpoint-added: view_scan is new"
    ]


def test_a_new_required_field_of_a_body_breaks(golden):
    create = ("components", "schemas", "PlantCreate")
    more = changed(golden, (*create, "properties", "site"), {"type": "string"})
    assert "new-optional-request-property" in {each.rule for each in diff(golden, more)}
    needed = changed(more, (*create, "required"), ["name", "site"])
    assert "new-required-request-property" in {each.rule for each in diff(golden, needed)}


def test_an_announced_removal_is_a_note(golden):
    announced = changed(golden, ("paths", "/scan/{id}/view", "get", "deprecated"), True)
    (change,) = diff(announced, changed(golden, ("paths", "/scan/{id}/view"), None))
    assert (change.rule, change.level) == ("api-removed-with-deprecation", NOTE)


def test_a_change_in_a_shared_schema_is_told_for_each_operation_that_holds_it(golden):
    places = {each.where for each in diff(golden, changed(golden, (*PLANT, "properties", "isRare"), None))}
    one = "/plant/{id}/{part}.json"
    assert places == {"GET /plants.json", "POST /plants.json", f"GET {one}", f"POST {one}"}


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("info", "title"), "x", 0),
        ((*LIST, "parameters"), [], 1),
        ((*PLANT, "properties", "id", "type"), "string", 2),
    ],
)
def test_the_exit_code_is_the_gravest_level(golden, tmp_path, capsys, path, value, code):
    (tmp_path / "old.yaml").write_text(yaml.safe_dump(golden))
    (tmp_path / "new.yaml").write_text(yaml.safe_dump(changed(golden, path, value)))
    assert main(["diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]) == code
    levels = [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert levels == sorted(levels, key=["breaking", "warning", "note"].index)


@pytest.mark.parametrize("text", [None, "a: [", "- 1", "paths: 3\nx: ["])
def test_what_is_no_document_is_one_line(golden, tmp_path, capsys, text):
    (tmp_path / "old.yaml").write_text(yaml.safe_dump(golden))
    if text is not None:
        (tmp_path / "new.yaml").write_text(text)
    assert main(["diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert "new.yaml" in line
