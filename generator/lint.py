"""What a document must keep to beyond being valid, so that its operations and schemas read alike.

A rule is a function that takes the document and yields where it is broken, and how; its name, with dashes, is
what problems show.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from openapi_schema_validator import OAS31Validator, oas31_format_checker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator import places
from generator.source import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.assemble import Document
    from generator.places import Data, Operation
    from generator.source import Pointer

    Finding: TypeAlias = tuple[Pointer, str]
    Rule: TypeAlias = Callable[[Document], Iterable[Finding]]

VERBS = frozenset(
    """
    accept add cancel check close compute copy correct count create define delete download export
    extract fill get import index install list merge open ping provision record redo regenerate reject remove
    render repeat replace reset review save search segment set simplify sort start stop summarize undo
    unreview update upload validate
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
SERVERS = frozenset({"pims"})
"""Prefixes of operations that another server answers."""

_PREPOSITIONS = frozenset({"by", "for", "from", "in", "into", "of", "on", "to", "with"})
_OF_ONE = frozenset({"get", "create", "update", "delete"})
_WHOLES = frozenset({"bounds", "details", "keys", "metrics", "statistics", "stats", "status"})
_COLLECTIVES = frozenset({"activity", "history", "metadata", "software"})
_METHODS_OF_ROLES = {
    "fetch": "get",
    "list": "get",
    "create": "post",
    "upload": "post",
    "update": "put",
    "delete": "delete",
}
_EMPTY_WORDS = _PREPOSITIONS | set("a an and are at be is it its no or the this".split())  # noqa: SIM905 - as above
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_SUMMARY = re.compile(r"[A-Z][a-z]*[a-rt-z]\b[^\n]{0,70}(?<!\.)")
_URI = "urn:document"


def lint(document: Document) -> list[Problem]:
    """Return what a document breaks, in the order of its files."""
    found = []
    for rule in RULES:
        for pointer, message in rule(document):
            file, line = document.where(pointer)
            found.append(Problem(file, line, message, rule.__name__.replace("_", "-")))
    return sorted(found)


def operation_name(document: Document) -> Iterator[Finding]:
    """Names are verb_noun; singular for one object, plural for many."""
    for operation in places.operations(document.data):
        pointer = (*operation.pointer, "operationId")
        words = operation.id.split("_")
        verb, *nouns = words[1:] if words[0] in SERVERS else words
        if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", operation.id):
            yield pointer, f"{operation.id} is not written like get_tag"
        elif verb not in VERBS:
            yield pointer, f"{operation.id} begins with {verb}, which is not among the known verbs"
        elif nouns and verb == "list" and not (_is_plural(_head(nouns)) or _head(nouns) in _COLLECTIVES):
            yield pointer, f"{operation.id} lists many: {_head(nouns)} must be plural"
        elif nouns and verb in _OF_ONE and _is_plural(_head(nouns)) and _head(nouns) not in _WHOLES:
            yield pointer, f"{operation.id} is about one: {_head(nouns)} must be singular"


def operation_words(document: Document) -> Iterator[Finding]:
    """One tag of the root's list, a short imperative summary, and a description."""
    tags = {tag["name"] for tag in document.data.get("tags", [])}
    for operation in places.operations(document.data):
        data = operation.data
        if len(data.get("tags", [])) != 1 or data["tags"][0] not in tags:
            yield (*operation.pointer, "tags"), f"{operation.id} needs one tag of the root's list"
        if not _SUMMARY.fullmatch(data.get("summary", "")):
            yield (
                (*operation.pointer, "summary"),
                f"the summary of {operation.id} must be short, as in: Get a tag",
            )
        if not data.get("description", "").rstrip().endswith("."):
            yield (
                (*operation.pointer, "description"),
                f"{operation.id} needs a description in whole sentences",
            )


def answers(document: Document) -> Iterator[Finding]:
    """A success with an example, unless only older servers have one; 401 where credentials are asked for."""
    for operation in places.operations(document.data):
        found = {
            status: places.resolve(document.data, each)
            for status, each in operation.data["responses"].items()
            if not status.startswith("x-")
        }
        pointer = (*operation.pointer, "responses")
        successes = [status for status in found if status.startswith("2")]
        if not successes and not operation.data.get("deprecated"):
            yield pointer, f"{operation.id} has no success"
        if "401" not in found and "security" not in operation.data:
            yield pointer, f"{operation.id} must answer 401"
        for status in successes:
            content = found[status].get("content", {}).get("application/json")
            if content is not None and not content.get("examples"):
                yield (*pointer, status), f"{operation.id} needs an example of its answer {status}"


def path_parameters(document: Document) -> Iterator[Finding]:
    """Every hole of a path is declared, and nothing else as one."""
    for operation in places.operations(document.data):
        listed = [*operation.item.get("parameters", []), *operation.data.get("parameters", [])]
        every = [places.resolve(document.data, each) for each in listed]
        declared = sorted(each["name"] for each in every if each["in"] == "path")
        if declared != sorted(re.findall(r"\{([^}]*)\}", operation.path)):
            names = ", ".join(declared) or "no parameters"
            yield operation.pointer, f"{operation.id} declares {names} for the path {operation.path}"
        keys = [(each["in"], each["name"]) for each in every]
        for where, name in sorted({key for key in keys if keys.count(key) > 1}):
            yield operation.pointer, f"{operation.id} declares {name} in {where} twice"


def parameter_words(document: Document) -> Iterator[Finding]:
    """Parameters have a typed schema, a description that adds something, and an example."""
    for pointer, parameter in places.parameters(document.data):
        name = parameter["name"]
        if not _is_typed(parameter.get("schema", {})):
            yield pointer, f"{name} needs a type"
        if "example" not in parameter:
            yield pointer, f"{name} needs an example"
        yield from _description(pointer, name, parameter)


def property_words(document: Document) -> Iterator[Finding]:
    """Properties have a type, a description that adds something, and an example, or refer to what has."""
    for place in places.schemas(document.data):
        for name, (pointer, data) in places.properties(place):
            whole = places.resolve(document.data, data)
            if not _is_typed(whole):
                yield pointer, f"{name} needs a type"
            yield from _description(pointer, name, whole)
            if not whole.get("examples") and not _is_shown_elsewhere(whole):
                yield pointer, f"{name} needs an example"


def component_words(document: Document) -> Iterator[Finding]:
    """Schemas are described and named for what they are: `...Collection` is a page, `...Command` a reply."""
    for name, schema in document.data["components"].get("schemas", {}).items():
        pointer = ("components", "schemas", name)
        if not re.fullmatch(r"([A-Z][a-z0-9]*)+", name):
            yield pointer, f"{name} is not written like ImageInstance"
        if not schema.get("description", "").strip():
            yield pointer, f"{name} needs a description"
        for ending, base in (("Collection", "Page"), ("Command", "CommandReply")):
            refers = {"$ref": f"#/components/schemas/{base}"} in schema.get("allOf", [])
            if refers != name.endswith(ending):
                yield pointer, f"{name} builds on {base} if and only if it ends in {ending}"


def inline_object(document: Document) -> Iterator[Finding]:
    """Every object is a component, so that it has a name."""
    for pointer, schema in places.schemas(document.data):
        is_component = len(pointer) == 3 and pointer[:2] == ("components", "schemas")
        if not is_component and (
            "properties" in schema or "allOf" in schema or schema.get("type") == "object"
        ):
            yield pointer, "an object without a name: make it a component"


def open_values(document: Document) -> Iterator[Finding]:
    """A value that is not known yet must not make a client fail."""
    for pointer, schema in places.schemas(document.data):
        for key in {"enum", "const"} & schema.keys():
            yield (*pointer, key), f"{key} refuses values that are not known yet: use x-cytomine-known-values"


def unused_component(document: Document) -> Iterator[Finding]:
    """Every component is referred to."""
    used = set(re.findall(r'"\$ref": "#/components/([^"]+)"', json.dumps(document.data)))
    for kind, components in document.data["components"].items():
        for name in components:
            if kind != "securitySchemes" and f"{kind}/{name}" not in used:
                yield ("components", kind, name), f"nothing refers to {kind}/{name}"


def resources(document: Document) -> Iterator[Finding]:
    """What an operation does for a class fits its method, its answer, and what other operations do."""
    seen: dict[tuple[str, str, str], str] = {}
    for operation in places.operations(document.data):
        data = operation.data
        if "x-cytomine-effect" in data and operation.method != "get":
            yield operation.pointer, f"{operation.id} is no GET, so an effect goes without saying"
        takes_both = any("array" in str(each) for each in _body(document, operation))
        if data.get("x-cytomine-bulk", False) != takes_both:
            yield (
                operation.pointer,
                f"{operation.id} takes an array too if and only if it has x-cytomine-bulk",
            )
        resource = data.get("x-cytomine-resource")
        if not isinstance(resource, dict) or resource.get("role") not in _METHODS_OF_ROLES:
            continue
        role = resource["role"]
        key = (str(resource.get("name")), role, str(resource.get("by", "")))
        if seen.setdefault(key, operation.id) != operation.id:
            yield operation.pointer, f"{operation.id} does for {key[0]} what {seen[key]} does"
        if operation.method != _METHODS_OF_ROLES[role]:
            yield operation.pointer, f"{operation.id} cannot {role} with {operation.method.upper()}"
        if ("x-cytomine-paging" in data) != (role == "list"):
            yield operation.pointer, f"{operation.id} has x-cytomine-paging if and only if it lists"
        if ("x-cytomine-object" in data) != (role in {"create", "update", "delete"}):
            yield operation.pointer, f"{operation.id} has x-cytomine-object if and only if it changes"


def vocabulary(document: Document) -> Iterator[Finding]:
    """Extensions are those of the vocabulary, at their places."""
    schema = json.loads((document.folder / "vocabulary.schema.json").read_text("utf-8"))
    data = document.data
    known: dict[Pointer, tuple[str, Data]] = {
        **{place.pointer: ("operation", place.data) for place in places.operations(data)},
        **{place.pointer: ("parameter", place.data) for place in places.parameters(data)},
        **{place.pointer: ("response", place.data) for place in places.responses(data)},
        **{place.pointer: ("schema", place.data) for place in places.schemas(data)},
        **{("tags", index): ("tag", tag) for index, tag in enumerate(data.get("tags", []))},
    }
    for pointer, value in _objects_with_extensions(data, ()):
        known.setdefault(pointer, ("other", value))
    for pointer, (kind, value) in known.items():
        words = {key: each for key, each in value.items() if key.startswith("x-")}
        for error in OAS31Validator({**schema, "$ref": f"#/$defs/{kind}"}).iter_errors(words):
            yield (*pointer, *list(error.path)[:1]), f"{kind}: {error.message}"


def example(document: Document) -> Iterator[Finding]:
    """Examples are valid against the schemas they stand beside."""
    registry: Registry[Any] = Registry().with_resource(_URI, DRAFT202012.create_resource(document.data))
    shown = [
        *_examples_of_schemas(document),
        *_examples_of_parameters(document),
        *_examples_of_contents(document),
    ]
    for pointer, schema, value in shown:
        where = "/".join(quote(str(step).replace("~", "~0").replace("/", "~1")) for step in schema)
        check = OAS31Validator(
            {"$ref": f"{_URI}#/{where}"}, registry=registry, format_checker=oas31_format_checker
        )
        for error in check.iter_errors(value):
            yield pointer, f"the example is not valid: {error.json_path}: {error.message[:200]}"


RULES: tuple[Rule, ...] = (
    operation_name,
    operation_words,
    answers,
    path_parameters,
    parameter_words,
    property_words,
    component_words,
    inline_object,
    open_values,
    unused_component,
    resources,
    vocabulary,
    example,
)


def _examples_of_schemas(document: Document) -> Iterator[tuple[Pointer, Pointer, Any]]:
    for pointer, schema in places.schemas(document.data):
        for index, value in enumerate(schema.get("examples", [])):
            yield (*pointer, "examples", index), pointer, value


def _examples_of_parameters(document: Document) -> Iterator[tuple[Pointer, Pointer, Any]]:
    for pointer, parameter in places.parameters(document.data):
        if "example" in parameter and "schema" in parameter:
            yield (*pointer, "example"), (*pointer, "schema"), parameter["example"]


def _examples_of_contents(document: Document) -> Iterator[tuple[Pointer, Pointer, Any]]:
    for pointer, content in places.contents(document.data):
        for name, value in content.get("examples", {}).items():
            if "schema" in content:
                shown = places.resolve(document.data, value).get("value")
                yield (*pointer, "examples", name), (*pointer, "schema"), shown


def _objects_with_extensions(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, Data]]:
    if isinstance(value, dict):
        if any(key.startswith("x-") for key in value):
            yield pointer, value
        for key, each in value.items():
            if key not in {"example", "examples", "properties"}:
                yield from _objects_with_extensions(each, (*pointer, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _objects_with_extensions(each, (*pointer, index))


def _body(document: Document, operation: Operation) -> list[Any]:
    """Types of what the JSON body may be, where it may be several."""
    content = operation.data.get("requestBody", {}).get("content", {}).get("application/json", {})
    schema = places.resolve(document.data, content.get("schema", {}))
    return [places.resolve(document.data, each).get("type") for each in schema.get("oneOf", [])]


def _description(pointer: Pointer, name: str, data: Data) -> Iterator[Finding]:
    text = data.get("description", "").strip()
    if not text:
        yield pointer, f"{name} needs a description"
    elif not _words(text) - _words(name):
        yield pointer, f"the description of {name} says no more than its name"


def _is_typed(schema: Data) -> bool:
    return any(key in schema for key in ("type", "$ref", "oneOf", "anyOf", "allOf"))


def _is_shown_elsewhere(schema: Data) -> bool:
    """Whether a schema is made of components, which have examples of their own, or are bytes."""
    if schema.get("format") == "binary" or "properties" in schema or "allOf" in schema:
        return True
    branches = schema.get("oneOf", schema.get("anyOf", []))
    if branches:
        return all("$ref" in branch for branch in branches)
    items = schema.get("items", {})
    return "$ref" in items or all("$ref" in each for each in items.get("anyOf", items.get("oneOf", [{}])))


def _head(nouns: list[str]) -> str:
    """Last word of what an operation is about: `images` of `list_images_by_project`."""
    stop = next((index for index, word in enumerate(nouns) if index and word in _PREPOSITIONS), len(nouns))
    return nouns[stop - 1]


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _words(text: str) -> set[str]:
    """Words that say something, without the ending of a plural."""
    return {
        word.lower().removesuffix("s") for word in _WORD.findall(text) if word.lower() not in _EMPTY_WORDS
    }
