"""Every rule, broken once in a tiny document that is clean otherwise."""

from __future__ import annotations

import copy
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from generator.assemble import assemble
from generator.lint import RULES, lint

SPEC = Path(__file__).parents[2] / "spec"
SLICE = "spec/services/tag.yaml"

ROOT = """\
openapi: 3.1.1
info: {title: Tiny, version: '1'}
security:
- keyPair: []
tags:
- {name: Tag, description: A label.}
components:
  securitySchemes:
    keyPair: {type: apiKey, in: header, name: Authorization}
  responses:
    Unauthorized: {description: Nobody is known.}
  schemas:
    Page:
      type: object
      description: What pages share.
      required: [size]
      properties:
        size: {type: integer, description: Rows in all pages together., examples: [1]}
    CommandReply:
      type: object
      description: What changes answer.
      required: [command]
      properties:
        command: {type: integer, description: "Its id, to undo it.", examples: [3]}
    BulkReply:
      type: object
      description: What became of an array.
      required: [status]
      properties:
        status: {type: integer, description: 200 where all went well., examples: [200]}
"""

TAG = """\
paths:
  /api/tag.json:
    get:
      operationId: list_tags
      tags: [Tag]
      summary: List tags
      description: Open to everybody with an account.
      x-cytomine-access: every account
      x-cytomine-resource: {name: tag, role: list}
      x-cytomine-paging: memory
      parameters:
      - name: like
        in: query
        description: A part of the name.
        schema: {type: string}
        x-cytomine-decoded: 2
        example: st
      responses:
        '200':
          description: The tags.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/TagCollection'}
              examples: {none: {$ref: '#/components/examples/TagCollectionEmpty'}}
        '401': {$ref: '#/components/responses/Unauthorized'}
    post:
      operationId: create_tag
      tags: [Tag]
      summary: Create tags
      description: For users.
      x-cytomine-access: role user
      x-cytomine-resource: {name: tag, role: create}
      x-cytomine-object: tag
      x-cytomine-bulk: true
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/TagCreateBody'}
      responses:
        '200':
          description: The tag.
          content:
            application/json:
              schema:
                oneOf: [{$ref: '#/components/schemas/TagCommand'}, {$ref: '#/components/schemas/BulkReply'}]
              examples: {one: {value: {command: 3, tag: {id: 7, name: stain}}}}
        '401': {$ref: '#/components/responses/Unauthorized'}
  /api/tag/{id}.json:
    parameters:
    - $ref: '#/components/parameters/TagId'
    get:
      operationId: get_tag
      tags: [Tag]
      summary: Get a tag
      description: Open to everybody with an account.
      x-cytomine-access: every account
      x-cytomine-resource: {name: tag, role: fetch}
      responses:
        '200':
          description: The tag.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Tag'}
              examples: {stain: {value: {id: 7, name: stain}}}
        '401': {$ref: '#/components/responses/Unauthorized'}
components:
  parameters:
    TagId:
      name: id
      in: path
      required: true
      description: Id of the tag.
      schema: {type: integer, format: int64}
      example: 7
  schemas:
    Tag:
      type: object
      description: A label.
      required: [id, name]
      properties:
        id: {type: integer, format: int64, description: Identifier of the server., examples: [7]}
        name: {type: string, description: Unique over the server., examples: [stain]}
    TagCreateBody:
      description: One tag or many.
      oneOf:
      - $ref: '#/components/schemas/Tag'
      - type: array
        items: {$ref: '#/components/schemas/Tag'}
    TagCollection:
      description: A page of tags.
      allOf:
      - $ref: '#/components/schemas/Page'
      type: object
      required: [collection]
      properties:
        collection:
          type: array
          description: The tags of this page.
          items: {$ref: '#/components/schemas/Tag'}
    TagCommand:
      description: What a change of a tag answers.
      allOf:
      - $ref: '#/components/schemas/CommandReply'
      type: object
      required: [tag]
      properties:
        tag: {$ref: '#/components/schemas/Tag'}
  examples:
    TagCollectionEmpty:
      summary: Nothing there
      value: {collection: [], size: 0}
"""

LIST = ("paths", "/api/tag.json", "get")
CREATE = ("paths", "/api/tag.json", "post")
GET = ("paths", "/api/tag/{id}.json", "get")
TAG_SCHEMA = ("components", "schemas", "Tag")
NAME = (*TAG_SCHEMA, "properties", "name")
GONE = object()


def problems(folder: Path, slice_: Any) -> list[str]:
    spec = folder / "spec"
    (spec / "services").mkdir(parents=True, exist_ok=True)
    shutil.copy(SPEC / "vocabulary.schema.json", spec)
    (spec / "root.yaml").write_text(ROOT, "utf-8")
    text = slice_ if isinstance(slice_, str) else yaml.safe_dump(slice_, sort_keys=False)
    (spec / "services" / "tag.yaml").write_text(text, "utf-8")
    return [str(problem) for problem in lint(assemble(spec))]


def changed(changes: dict[tuple[str | int, ...], Any]) -> Any:
    data = yaml.safe_load(TAG)
    for pointer, value in changes.items():
        holder: Any = data
        for step in pointer[:-1]:
            holder = holder[step]
        if value is GONE:
            del holder[pointer[-1]]
        else:
            holder[pointer[-1]] = copy.deepcopy(value)
    return data


def test_the_tiny_document_is_clean(tmp_path):
    assert problems(tmp_path, TAG) == []


def test_a_deprecated_operation_needs_no_success(tmp_path):
    found = problems(tmp_path, changed({(*GET, "deprecated"): True, (*GET, "responses", "200"): GONE}))
    assert not any("has no success" in each for each in found)


@pytest.mark.parametrize(
    ("rule", "changes", "message"),
    [
        ("operation-name", {(*GET, "operationId"): "getTag"}, "getTag is not written like get_tag"),
        ("operation-name", {(*GET, "operationId"): "fetch_tag"}, "begins with fetch"),
        ("operation-name", {(*GET, "operationId"): "get_tags"}, "tags must be singular"),
        ("operation-name", {(*LIST, "operationId"): "list_tag"}, "tag must be plural"),
        ("operation-name", {(*LIST, "operationId"): "list_tag_by_users"}, "tag must be plural"),
        ("operation-words", {(*GET, "tags"): ["Tag", "Tag"]}, "needs one tag"),
        ("operation-words", {(*GET, "tags"): ["Tag", "Other"]}, "needs one tag"),
        ("operation-words", {(*GET, "summary"): GONE}, "the summary of get_tag must be short"),
        ("operation-words", {(*GET, "summary"): "Gets a tag"}, "the summary of get_tag must be short"),
        ("operation-words", {(*GET, "summary"): "Get a tag."}, "the summary of get_tag must be short"),
        ("operation-words", {(*GET, "summary"): "Get a tag " * 9}, "the summary of get_tag must be short"),
        ("operation-words", {(*GET, "description"): "Open"}, "needs a description"),
        ("operation-words", {(*GET, "description"): GONE}, "needs a description"),
        ("answers", {(*GET, "responses", "200"): GONE}, "get_tag has no success"),
        ("answers", {(*GET, "responses", "401"): GONE}, "get_tag must answer 401"),
        (
            "answers",
            {(*GET, "responses", "200", "content", "application/json", "examples"): GONE},
            "needs an example",
        ),
        (
            "path-parameters",
            {("paths", "/api/tag/{id}.json", "parameters"): []},
            "declares no parameters for the path",
        ),
        (
            "path-parameters",
            {(*LIST, "parameters"): [{"$ref": "#/components/parameters/TagId"}]},
            "list_tags declares id for the path /api/tag.json",
        ),
        (
            "path-parameters",
            {(*GET, "parameters"): [{"$ref": "#/components/parameters/TagId"}]},
            "get_tag declares id in path twice",
        ),
        ("parameter-words", {(*LIST, "parameters", 0, "schema"): {}}, "like needs a type"),
        ("parameter-words", {(*LIST, "parameters", 0, "example"): GONE}, "like needs an example"),
        ("parameter-words", {(*LIST, "parameters", 0, "description"): GONE}, "like needs a description"),
        (
            "parameter-words",
            {(*LIST, "parameters", 0, "description"): "Is like this"},
            "says no more than its name",
        ),
        ("property-words", {(*NAME, "type"): GONE}, "name needs a type"),
        ("property-words", {(*NAME, "description"): GONE}, "name needs a description"),
        (
            "property-words",
            {(*NAME, "description"): "The name."},
            "the description of name says no more than its name",
        ),
        ("property-words", {(*NAME, "examples"): GONE}, "name needs an example"),
        ("component-words", {(*TAG_SCHEMA, "description"): GONE}, "Tag needs a description"),
        (
            "component-words",
            {("components", "schemas", "tag_row"): {"description": "A row."}},
            "tag_row is not written",
        ),
        ("component-words", {("components", "schemas", "TagCommand", "allOf"): []}, "builds on CommandReply"),
        ("component-words", {("components", "schemas", "TagCollection", "allOf"): []}, "builds on Page"),
        (
            "component-words",
            {
                ("components", "schemas", "TagList"): {
                    "description": "x",
                    "allOf": [{"$ref": "#/components/schemas/Page"}],
                }
            },
            "TagList builds on Page if and only if it ends in Collection",
        ),
        ("inline-object", {(*NAME, "type"): "object"}, "an object without a name"),
        (
            "inline-object",
            {(*TAG_SCHEMA, "properties", "name", "items"): {"properties": {}}},
            "an object without a name",
        ),
        (
            "inline-object",
            {(*GET, "responses", "200", "content", "application/json", "schema"): {"type": "object"}},
            "an object without a name",
        ),
        ("open-values", {(*NAME, "enum"): ["stain"]}, "enum refuses values that are not known yet"),
        ("open-values", {(*NAME, "const"): "stain"}, "const refuses values that are not known yet"),
        (
            "unused-component",
            {("components", "schemas", "Row"): {"type": "object", "description": "A row."}},
            "nothing refers to schemas/Row",
        ),
        (
            "unused-component",
            {("components", "examples", "Other"): {"value": 1}},
            "nothing refers to examples/Other",
        ),
        ("resources", {(*GET, "x-cytomine-resource", "role"): "create"}, "get_tag cannot create with GET"),
        ("resources", {(*GET, "x-cytomine-resource", "role"): "list"}, "does for tag what"),
        ("resources", {(*LIST, "x-cytomine-paging"): GONE}, "has x-cytomine-paging if and only if it lists"),
        (
            "resources",
            {(*GET, "x-cytomine-paging"): "memory"},
            "has x-cytomine-paging if and only if it lists",
        ),
        (
            "resources",
            {(*CREATE, "x-cytomine-object"): GONE},
            "has x-cytomine-object if and only if it changes",
        ),
        (
            "resources",
            {(*CREATE, "x-cytomine-bulk"): GONE},
            "takes an array too if and only if it has x-cytomine-bulk",
        ),
        (
            "resources",
            {(*CREATE, "x-cytomine-effect"): "makes tags"},
            "is no GET, so an effect goes without saying",
        ),
        ("vocabulary", {(*GET, "x-cytomine-access"): GONE}, "'x-cytomine-access' is a required property"),
        ("vocabulary", {(*GET, "x-cytomine-access"): "some people"}, "'some people' does not match"),
        ("vocabulary", {(*GET, "x-cytomine-resource", "role"): "read"}, "'read' is not one of"),
        ("vocabulary", {(*GET, "x-cytomine-resource", "of"): "tag"}, "'of' was unexpected"),
        ("vocabulary", {(*GET, "x-other"): 1}, "'x-other' was unexpected"),
        ("vocabulary", {(*LIST, "parameters", 0, "x-cytomine-decoded"): 4}, "4 is not one of"),
        ("vocabulary", {(*NAME, "x-cytomine-known-values"): []}, "[] should be non-empty"),
        ("vocabulary", {(*GET, "responses", "200", "x-cytomine-empty"): 1}, "1 is not of type 'string'"),
        ("vocabulary", {(*GET, "responses", "x-late"): 1}, "'x-late' was unexpected"),
        ("example", {(*NAME, "examples"): [7]}, "the example is not valid: $: 7 is not of type 'string'"),
        ("example", {("components", "parameters", "TagId", "example"): "a"}, "'a' is not of type 'integer'"),
        (
            "example",
            {("components", "examples", "TagCollectionEmpty", "value"): {}},
            "'size' is a required property",
        ),
        (
            "example",
            {
                (*GET, "responses", "200", "content", "application/json", "examples", "stain"): {
                    "value": {"id": 7}
                }
            },
            "'name' is a required property",
        ),
    ],
)
def test_a_broken_rule_is_told(tmp_path, rule, changes, message):
    found = problems(tmp_path, changed(changes))
    assert any(f" {rule} " in each and message in each and each.startswith(f"{SLICE}:") for each in found), (
        found
    )


def test_every_rule_has_a_test():
    marks = test_a_broken_rule_is_told.pytestmark[0].args[1]
    assert {rule for rule, *_ in marks} == {rule.__name__.replace("_", "-") for rule in RULES}


@pytest.mark.parametrize(
    ("was", "becomes", "marked", "rule"),
    [
        ("operationId: get_tag", "operationId: get_tags", "operationId: get_tag", "operation-name"),
        ("summary: Get a tag", "summary: get a tag", "summary: Get a tag", "operation-words"),
        ("Unique over the server.", "Its name.", "Unique over the server.", "property-words"),
        ("x-cytomine-decoded: 2", "x-cytomine-decoded: two", "x-cytomine-decoded: 2", "vocabulary"),
        ("{collection: [], size: 0}", "{collection: []}", "examples: {none:", "example"),
    ],
)
def test_a_problem_names_the_line_to_change(tmp_path, was, becomes, marked, rule):
    line = TAG[: TAG.index(marked)].count("\n") + 1
    found = problems(tmp_path, TAG.replace(was, becomes, 1))
    assert [each.split(" ")[:2] for each in found] == [[f"{SLICE}:{line}", rule]]


@pytest.mark.parametrize(
    "name",
    ["get_project_bounds", "list_image_history", "get_status", "pims_get_image", "list_tags_by_project"],
)
def test_names_that_read_well_are_taken(tmp_path, name):
    place = (*(LIST if "list" in name else GET), "operationId")
    assert problems(tmp_path, changed({place: name})) == []


def test_an_operation_with_security_of_its_own_need_not_answer_401(tmp_path):
    assert problems(tmp_path, changed({(*GET, "security"): [], (*GET, "responses", "401"): GONE})) == []


def test_the_command_prints_problems_and_fails(tmp_path, capsys):
    problems(tmp_path, changed({(*GET, "summary"): GONE}))
    assert main(["lint", "--spec", str(tmp_path / "spec")]) == 1
    assert " operation-words " in capsys.readouterr().err
