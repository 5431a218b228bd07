"""The document holds what was recorded on a running server, and nothing looser."""

from __future__ import annotations

import copy
import json
import random
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

import yaml
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import lint
from generator.assemble import DOCUMENT, METHODS, Document, assemble
from generator.parser import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
RECORDINGS = ROOT / "tests" / "recordings"
EXCEPTIONS = Path(__file__).with_name("document_exceptions.yaml")
PLACEHOLDER = re.compile(r"\$\{(\w+)\}")
BYTES = "bytes, of which only facts were recorded"
MEDIA_TYPES_OF_IMAGES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
HEADERS_OF_ALL = frozenset(
    {"authorization", "content-md5", "date", "origin", "range", "access-control-request-method"}
)
HOLE = re.compile(r"\{(.*?)\}")


@cache
def document() -> Document:
    return assemble(SPEC)


def test_the_committed_document_is_the_assembled_one():
    assert (SPEC / DOCUMENT).read_text("utf-8") == document().text, "run `python -m generator assemble`"


def test_the_assembled_text_says_what_the_data_say():
    assert yaml.load(document().text, Loader=yaml.CSafeLoader) == document().data


def test_every_key_is_found_on_its_line_of_its_file():
    lines = {path.name: path.read_text("utf-8").splitlines() for path in SPEC.rglob("*.yaml")}

    def check(value: Any, pointer: tuple[str | int, ...]) -> int:
        if isinstance(value, list):
            return sum(check(each, (*pointer, index)) for index, each in enumerate(value))
        if not isinstance(value, dict):
            return 0
        for key in value:
            if pointer or key not in {"paths", "components"}:
                file, line = document().where((*pointer, key))
                assert f"{key}" in lines[Path(file).name][line - 1], (*pointer, key)
        return len(value) + sum(check(each, (*pointer, key)) for key, each in value.items())

    assert check(document().data, ()) > 5000


def test_the_document_is_lint_clean():
    assert list(map(str, lint.lint(document()))) == []


def test_the_document_is_valid_openapi():
    OpenAPIV31SpecValidator(document().data).validate()


def test_the_parser_takes_the_document_without_a_diagnostic():
    names = {operation.id for operation in parse(copy.deepcopy(document().data)).operations}
    assert names == {operation.id for operation in operations()}


class Operation(NamedTuple):
    """An operation of the document with the parameters of its path."""

    id: str
    method: str
    path: str
    data: dict[str, Any]
    parameters: list[dict[str, Any]]

    def matches(self, method: str, path: str) -> bool:
        return method == self.method and self.values(path) is not None

    def values(self, path: str) -> dict[str, str] | None:
        """What stands in the holes of a path, or None when it is another path.

        A hole that ends a name, as in `thumb{extension}`, may be empty; one before another hole, as in
        `{ti}{extension}`, ends at the first point.
        """
        found = re.fullmatch(HOLE.sub(hole, self.path.replace(".", r"\.")), path)
        return dict(zip(HOLE.findall(self.path), found.groups(), strict=True)) if found else None


def hole(found: re.Match[str]) -> str:
    before, after = found.string[: found.start()], found.string[found.end() :]
    if after.startswith("{"):
        return "([^/.]+)"
    return "([^/]*)" if not after and not before.endswith(("/", ".")) else "([^/]+)"


class Exchange(NamedTuple):
    """A recorded request that belongs to an operation of the document, and its answer."""

    name: str
    operation: Operation
    request: dict[str, Any]
    response: dict[str, Any]
    variables: dict[str, Any]


@cache
def operations() -> tuple[Operation, ...]:
    """All operations, those with the fewest holes in their path first."""
    found = []
    for path, item in document().data["paths"].items():
        for method in METHODS:
            if method in item:
                parameters = [*item.get("parameters", []), *item[method].get("parameters", [])]
                found.append(
                    Operation(
                        item[method]["operationId"],
                        method.upper(),
                        path,
                        item[method],
                        [*map(resolve, parameters)],
                    )
                )
    return tuple(sorted(found, key=lambda operation: operation.path.count("{")))


def resolve(value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        found: Any = document().data
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        value = found
    return value


@cache
def exchanges() -> tuple[Exchange, ...]:
    return tuple(read_exchanges())


def read_exchanges() -> Iterator[Exchange]:
    for file in sorted(RECORDINGS.glob("*.jsonl")):
        variables: dict[str, Any] = {}
        for line in file.read_text("utf-8").splitlines():
            step = json.loads(line)
            if "vars" in step:
                variables = dict(step["vars"])
            operation = operation_of(step["request"]["call"], step["response"]["status"])
            if operation:
                name = f"{file.name}/{step['scenario']}/{step['step']}"
                yield Exchange(name, operation, step["request"], step["response"], dict(variables))
            variables.update(step.get("keep", {}))


def operation_of(call: str, status: int) -> Operation | None:
    method, _, target = call.partition(" ")
    path = target.partition("?")[0]
    found = next((operation for operation in operations() if operation.matches(method, path)), None)
    if found and method == "GET" and status < 400 and not ids_are_numbers(found, path):
        return (
            None  # a word that is answered where an id would stand is a path of its own, not in the document
        )
    return found


def ids_are_numbers(operation: Operation, path: str) -> bool:
    """Whether numbers stand where the document says so; other holes of the path may hold texts."""
    numbers = {
        each["name"]
        for each in operation.parameters
        if each["in"] == "path" and resolve(each["schema"]).get("type") == "integer"
    }
    return all(
        name not in numbers or PLACEHOLDER.fullmatch(value) or value.isdigit()
        for name, value in (operation.values(path) or {}).items()
    )


# What was recorded, against the document.


@cache
def strict_components() -> dict[str, Any]:
    """Schemas that refuse what they do not name; `X.open` is the form in which others build on X."""
    schemas = document().data["components"]["schemas"]
    closed = {name: strict(schema) for name, schema in schemas.items()}
    opened = {f"{name}.open": strict(schema, is_base=True) for name, schema in schemas.items()}
    return {"schemas": {**closed, **opened}}


def strict(schema: Any, *, is_base: bool = False) -> Any:
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: value if key in {"if", "then"} else strict(value) for key, value in schema.items()}
    if "properties" in schema:
        result["properties"] = {name: strict(value) for name, value in schema["properties"].items()}
    for base in result.get("allOf", []):
        base["$ref"] += ".open"
    is_object = "properties" in schema or "allOf" in schema
    if is_object and "additionalProperties" not in schema and not is_base:
        result["unevaluatedProperties"] = False
    return result


@cache
def validator(schema: str, *, is_strict: bool) -> OAS31Validator:
    """Return what checks a schema given as JSON text."""
    components = strict_components() if is_strict else {"schemas": document().data["components"]["schemas"]}
    whole = json.loads(schema)
    return OAS31Validator(
        {**(strict(whole) if is_strict else whole), "components": components},
        format_checker=oas31_format_checker,
    )


def errors(schema: dict[str, Any], value: Any, *, is_strict: bool) -> Iterator[str]:
    for error in validator(json.dumps(schema), is_strict=is_strict).iter_errors(value):
        yield f"{error.json_path}: {error.message[:300]}"


def answer(exchange: Exchange) -> tuple[str, Any]:
    """Media type the body really has, whatever its label says, and the body; empty when there is none."""
    response = exchange.response
    if "json" in response:
        label = label_of(exchange)
        return (
            "application/problem+json" if label == "application/problem+json" else "application/json"
        ), response["json"]
    if "html" in response:
        return "text/html", response["html"]
    if response.keys() & {"image", "bytes"}:
        image_format = response.get("image", {}).get("format")
        return MEDIA_TYPES_OF_IMAGES.get(image_format, label_of(exchange)), BYTES
    text = response["text"]
    if not text:
        return "", text
    try:
        return "application/json", json.loads(text)
    except ValueError:
        return "text/plain", text


def label_of(exchange: Exchange) -> str:
    return str(exchange.response.get("headers", {}).get("content-type") or "").partition(";")[0].strip()


def label_by_accept(exchange: Exchange) -> str:
    """What the server writes on bodies whose label follows the Accept header."""
    ranges = [
        (
            float(found[1]) if (found := re.search(r";\s*q=([0-9.]+)", each)) else 1.0,
            each.partition(";")[0].strip(),
        )
        for each in str(exchange.request.get("accept", "application/json")).split(",")
    ]
    first = max(ranges, key=lambda each: each[0])[1]
    return first if first and "*" not in first else "text/plain"


def wrong_in_answer(exchange: Exchange) -> Iterator[str]:
    status = str(exchange.response["status"])
    if status not in exchange.operation.data["responses"]:
        yield f"status {status} is not documented"
        return
    response = resolve(exchange.operation.data["responses"][status])
    media_type, body = answer(exchange)
    if not media_type:
        if label_of(exchange) or "x-cytomine-empty" not in response:
            yield f"status {status} is not documented without a body"
        return
    content = response.get("content", {})
    found = content.get(media_type) or content.get(f"{media_type.partition('/')[0]}/*")
    if found is None:
        yield f"status {status} is not documented as {media_type}"
        return
    if label_of(exchange) not in {media_type, label_by_accept(exchange)}:
        yield f"{media_type} is labelled {label_of(exchange)}"
    if body is BYTES and resolve(found["schema"]).get("format") != "binary":
        yield f"{media_type} is not documented as bytes"
    for is_strict in (True, False):
        yield from errors(found["schema"], body, is_strict=is_strict)


def wrong_in_request(exchange: Exchange) -> Iterator[str]:
    """What the document does not allow in a request that the server carried out."""
    if exchange.response["status"] >= 300 or is_refused_inside(exchange.response.get("json")):
        return
    declared = {each["name"] for each in exchange.operation.parameters if each["in"] == "query"}
    query = exchange.request["call"].partition("?")[2]
    for name, _ in parse_qsl(query, keep_blank_values=True):
        if name not in declared:
            yield f"the query parameter {name} is not declared"
    declared = {each["name"].lower() for each in exchange.operation.parameters if each["in"] == "header"}
    for name in exchange.request.get("headers", {}):
        if name.lower() not in declared | HEADERS_OF_ALL:
            yield f"the header {name} is not declared"
    content = exchange.operation.data.get("requestBody", {}).get("content", {})
    if "file" in exchange.request and "multipart/form-data" not in content:
        yield "a file is sent that is not documented"
    body = request_body(exchange)
    if body is not None and "application/json" in content:
        yield from errors(
            content["application/json"]["schema"], filled(body, exchange.variables), is_strict=False
        )
    elif "body" in exchange.request and "application/json" not in content:
        yield "a body is sent that is not documented"


def is_refused_inside(body: Any) -> bool:
    """Whether an answer to an array says that entries of it were refused."""
    return isinstance(body, dict) and "data" in body and body.get("status") != 200


def request_body(exchange: Exchange) -> Any:
    if "body" in exchange.request:
        return exchange.request["body"]
    raw = exchange.request.get("raw", "")
    return json.loads(raw) if raw.lstrip().startswith(("{", "[")) else None


def filled(value: Any, variables: dict[str, Any]) -> Any:
    """Return a body with placeholders replaced; one that is the whole text keeps the type of its value."""
    if isinstance(value, dict):
        return {key: filled(each, variables) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each, variables) for each in value]
    if not isinstance(value, str):
        return value
    whole = PLACEHOLDER.fullmatch(value)
    if whole:
        return variables[whole[1]]
    return PLACEHOLDER.sub(lambda found: str(variables[found[1]]), value)


def test_recorded_exchanges_agree_with_the_document(capsys):
    excepted = {
        f"{each['recording']}/{each['scenario']}/{step}"
        for each in yaml.safe_load(EXCEPTIONS.read_text("utf-8")) or []
        for step in each["steps"]
    }
    wrong = {}
    for exchange in exchanges():
        found = [*wrong_in_answer(exchange), *wrong_in_request(exchange)]
        if found:
            wrong[exchange.name] = f"{exchange.name} {exchange.operation.id}: {'; '.join(found)}"
    agreed = len(exchanges()) - len(wrong)
    with capsys.disabled():
        print(f"\n{agreed} of {len(exchanges())} recorded exchanges agree with the document")
    assert [text for name, text in wrong.items() if name not in excepted] == []
    assert excepted - wrong.keys() == set(), "exceptions that agree by now"
    assert len(excepted) <= len(exchanges()) / 100


def test_every_operation_was_recorded():
    seen = {
        exchange.operation.id
        for exchange in exchanges()
        if 200 <= exchange.response["status"] < 300 or is_gone(exchange.operation)
    }
    unseen = {
        operation.id for operation in operations() if "x-cytomine-verified" not in operation.data
    } - seen
    assert unseen == set()


def is_gone(operation: Operation) -> bool:
    """Whether only older servers carry the operation out: what is recorded then is how it is refused."""
    return not any(status.startswith("2") for status in operation.data["responses"])


def test_recorded_answers_changed_at_random_are_refused(capsys):
    chance = random.Random(20250901)
    tried: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for exchange in exchanges():
        response = resolve(exchange.operation.data["responses"].get(str(exchange.response["status"]), {}))
        media_type, body = answer(exchange)
        if not media_type.endswith("json") or media_type not in response.get("content", {}):
            continue
        for kind, change in CHANGES.items():
            changed = copy.deepcopy(body)
            if change(changed, chance):
                tried[kind] += 1
                refused[kind] += any(
                    errors(response["content"][media_type]["schema"], changed, is_strict=True)
                )
    with capsys.disabled():
        print("\n" + ", ".join(f"{kind}: {refused[kind]} of {tried[kind]} refused" for kind in CHANGES))
    assert refused.total() >= 0.95 * tried.total()
    assert tried.total() > 1000


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each container with each of its keys or indices."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in pairs:
        yield value, key
        yield from places(each)


def drop_a_key(body: Any, chance: random.Random) -> bool:
    found = [(holder, key) for holder, key in places(body) if isinstance(holder, dict)]
    if found:
        holder, key = chance.choice(found)
        del holder[key]
    return bool(found)


def add_a_key(body: Any, chance: random.Random) -> bool:
    holders = [
        each for each in [body, *(holder[key] for holder, key in places(body))] if isinstance(each, dict)
    ]
    if holders:
        chance.choice(holders)["unheardOf"] = chance.choice(["text", 7, True, None, [], {}])
    return bool(holders)


def change_a_type(body: Any, chance: random.Random) -> bool:
    found = list(places(body))
    if found:
        holder, key = chance.choice(found)
        was = kind_of(holder[key])
        holder[key] = chance.choice(
            [each for each in ("text", 7, True, None, [], {}) if kind_of(each) != was]
        )
    return bool(found)


def kind_of(value: Any) -> str:
    return "number" if type(value) in {int, float} else type(value).__name__


CHANGES = {"a key dropped": drop_a_key, "a key added": add_a_key, "a type changed": change_a_type}
