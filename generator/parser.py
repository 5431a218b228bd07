"""The seam to the pinned openapi-python-client: the only module that knows it.

The library is given a skeleton of the document: the reduced schemas, and each operation alone under a tag
of its own with its parameters numbered. So it cannot stumble over texts or names, and whatever it has to say
belongs to one operation or one schema. What it makes of shapes is turned into our form (`form.Document`),
together with what it never saw.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser import properties as parsed
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from generator import form, naming
from generator.diagnostic import Diagnostic, DocumentError, label
from generator.document import read_document
from generator.resources import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi_python_client.parser.openapi import Endpoint

    from generator import written
    from generator.source import Pointer

_JSON = "application/json"
_UNSHOWN = re.compile(r"<\S*UntrustedString object at 0x[0-9a-f]+>")
"""How the library shows a text of the document that it formats by mistake."""
_SCHEMA = re.compile(r"/components/schemas/([A-Za-z0-9._-]+)")
_PHRASES = re.compile(
    r"Unable to parse this part of your OpenAPI document: :? ?|Problem creating a Property: :? ?"
)
_RING = re.compile(
    r"Could not find reference in parsed models or enums"
    r"|Reference \S+ in allOf was not processed(?:\s+Recursive allOf reference found)?"
    r"|\s*Recursive and circular references are not supported directly in an array schema's 'items' section"
)
"""What it says of a reference that leads somewhere, as all it is given do."""


def parse(document: Mapping[str, Any], *, left_out: list[Diagnostic] | None = None) -> form.Document:
    """Return the document in our form.

    Args:
        document: As data; keys are texts.
        left_out: Takes the reasons for what cannot be turned into code, which is then left out; without it
            each of them is an error.

    Raises:
        DocumentError: Something cannot be turned into code.
    """
    whole, refused = read_document(document)
    reader = _Reader(whole, _understood(whole))
    result = reader.document()
    refused += reader.refused
    if left_out is None and refused:
        raise DocumentError(refused)
    if left_out is not None:
        left_out += refused
    return result


def _understood(document: written.Document) -> GeneratorData:
    """Return what the library makes of the skeleton of a document."""
    paths = {f"/o{index}": {"post": _skeleton(index, each)} for index, each in enumerate(document.operations)}
    skeleton = {
        "openapi": "3.1.0",
        "info": {"title": "skeleton", "version": "1"},
        "paths": paths,
        "components": {"schemas": document.schemas},
    }
    try:
        data = GeneratorData.from_dict(skeleton, config=_config())
    except Exception as error:
        raise DocumentError(
            [Diagnostic((), f"the parser failed: {type(error).__name__}: {error}")]
        ) from error
    if isinstance(data, GeneratorError):
        raise DocumentError([Diagnostic((), _line(data))])
    return data


def _skeleton(index: int, operation: written.Operation) -> dict[str, Any]:
    result: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [f"t{index}"],
        "parameters": [
            {"name": f"p{number}", "in": "query", "required": each.is_required, "schema": each.schema}
            for number, each in enumerate(operation.parameters)
        ],
        "responses": {
            str(each.status): {"description": "", "content": {_JSON: {"schema": each.schema}}}
            for each in operation.answers
            if each.source == "json"
        },
    }
    for body in operation.bodies:
        if body.kind == "json":
            result["requestBody"] = {
                "required": body.is_required,
                "content": {_JSON: {"schema": body.schema}},
            }
    return result


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True),
        MetaType.NONE,
        Path("document"),
        "utf-8",
        overwrite=True,
        output_path=None,
    )


def _line(error: GeneratorError) -> str:
    """Return what the library says, without the phrases it begins and ends with."""
    text = _PHRASES.sub("", _UNSHOWN.sub("...", error.detail or error.header))
    text = text.split("\n\nFailure to process schema")[0]
    if _RING.search(text):
        return "holds itself not as a field, but through allOf, oneOf or items: that has no form in Python"
    return " ".join(text.split())


class _Reader:
    """Turns what the library parsed into our form, beside the document as it is written.

    Attributes:
        refused: The reason for each schema and operation that cannot be turned into code.
    """

    def __init__(self, document: written.Document, data: GeneratorData) -> None:
        self.written = document
        self.data = data
        self.refused: list[Diagnostic] = []

    def document(self) -> form.Document:
        for error in self.data.errors:
            pointer = _schema_pointer(f"{error.header} {error.detail}")
            self.refused.append(Diagnostic(pointer, _line(error)))
        schemas = {each.name: each for each in self.without_holes(list(self.schemas()))}
        operations = sorted(self.operations(schemas), key=lambda operation: (operation.service, operation.id))
        ordered = tuple(schemas[name] for name in sorted(schemas))
        return form.Document(
            title=self.written.title,
            version=self.written.version,
            schemas=ordered,
            operations=tuple(operations),
            resources=tuple(resources(ordered, tuple(operations))),
        )

    def is_open(self, pointer: Pointer, name: str) -> bool:
        """Return whether the document says that a schema has fields beside those it names."""
        key = str(pointer[-1])
        is_named = naming.class_name(key) == name
        return is_named and bool(self.written.schemas.get(key, {}).get("additionalProperties", False))

    def schemas(self) -> Iterator[form.Schema]:
        """Yield every object whose properties the library could read, unless its name is taken."""
        modules: dict[str, str] = {}
        for each in self.data.models:
            if each.required_properties is None or each.optional_properties is None:
                continue
            name = naming.class_name(str(each.class_info.name))
            pointer = _schema_pointer(" ".join(_raw(root) for root in [each.name, *each.roots]))
            fields = [*each.required_properties, *each.optional_properties]
            try:
                module = naming.module_name(name)
                if modules.setdefault(module, name) != name:
                    raise naming.NameClashError(
                        f"{modules[module]} and {name} both become the module {module}"
                    )
                names = naming.unique([_raw(field.name) for field in fields])
            except naming.NameClashError as error:
                self.refused.append(Diagnostic(pointer, str(error)))
                continue
            extra = each.additional_properties
            yield form.Schema(
                name=name,
                module=module,
                properties=tuple(_property(field, names) for field in fields),
                description=_raw(each.description) or "",
                extra=type_of(extra) if extra is not None else None,
                is_open=self.is_open(pointer, name),
                pointer=pointer,
            )

    def without_holes(self, schemas: list[form.Schema]) -> list[form.Schema]:
        """Return the schemas that hold none that is left out."""
        names = {each.name for each in schemas}
        todo = schemas
        while True:
            kept = [each for each in todo if each.models <= names]
            if len(kept) == len(todo):
                return kept
            for each in todo:
                if not each.models <= names:
                    gone = ", ".join(sorted(each.models - names))
                    self.refused.append(
                        Diagnostic(each.pointer, f"{each.name} holds {gone}, which is left out")
                    )
            todo, names = kept, {each.name for each in kept}

    def operations(self, schemas: Mapping[str, form.Schema]) -> Iterator[form.Operation]:
        names: dict[str, written.Operation] = {}
        for index, each in enumerate(self.written.operations):
            collection = self.data.endpoint_collections_by_tag[PythonIdentifier(f"t{index}", "tag")]
            try:
                if collection.parse_errors:
                    told = "; ".join(map(_line, collection.parse_errors))
                    is_consequence = any(_RING.search(str(error.detail)) for error in collection.parse_errors)
                    self.refused.append(Diagnostic(each.pointer, told, is_consequence=is_consequence))
                    continue
                operation = self.operation(each, collection.endpoints[0])
                other = names.setdefault(operation.name, each)
                if other is not each:
                    raise _RefusedError(f"{label(other.pointer)} is called {operation.name} too")
                if gone := sorted(operation.all_models - schemas.keys()):
                    told = f"uses {', '.join(gone)}, which is left out"
                    self.refused.append(Diagnostic(each.pointer, told, is_consequence=True))
                    continue
            except (_RefusedError, naming.NameClashError) as error:
                self.refused.append(Diagnostic(each.pointer, str(error)))
            else:
                yield operation

    def operation(self, raw: written.Operation, endpoint: Endpoint) -> form.Operation:
        name = naming.module_name(raw.id)
        types = {_raw(each.name): type_of(each) for each in endpoint.query_parameters}
        names = naming.arguments(
            [
                *(((each.location, each.name), each.location) for each in raw.parameters),
                *((("body", part.name), "body") for body in raw.bodies for part in body.parts),
            ]
        )
        answers = {response.status_code.pattern: response for response in endpoint.responses}
        return form.Operation(
            id=raw.id,
            name=name,
            method=raw.method.upper(),
            path=raw.path,
            service=raw.service,
            summary=raw.summary,
            description=raw.description,
            parameters=tuple(
                form.Parameter(
                    wire_name=each.name,
                    name=names[each.location, each.name],
                    type=types[f"p{number}"],
                    location=each.location,
                    is_required=each.is_required,
                    description=each.description,
                    span=each.span,
                    form=each.form,
                )
                for number, each in enumerate(raw.parameters)
            ),
            bodies=tuple(_body(each, endpoint, names) for each in raw.bodies),
            answers=tuple(_answer(each, answers) for each in raw.answers),
            extensions=raw.extensions,
            pointer=raw.pointer,
        )


class _RefusedError(Exception):
    """An operation cannot be turned into code."""


def _body(raw: written.Body, endpoint: Endpoint, names: Mapping[tuple[str, str], str]) -> form.Body:
    type_ = type_of(endpoint.bodies[0].prop) if raw.kind == "json" else form.ANYTHING
    parts = tuple(
        form.Part(each.name, names["body", each.name], each.kind, each.is_required, each.description)
        for each in raw.parts
    )
    return form.Body(raw.kind, raw.media_type, type_, raw.is_required, parts)


def _answer(raw: written.Answer, parsed_answers: Mapping[str, Any]) -> form.Answer:
    type_ = _SOURCES.get(raw.source) or type_of(parsed_answers[str(raw.status)].prop)
    return form.Answer(
        raw.status, raw.is_range, raw.description, raw.media_types, type_, raw.source, raw.others, raw.gaps
    )


def _property(field: Any, names: Mapping[str, str]) -> form.Property:
    wire_name = _raw(field.name)
    return form.Property(
        wire_name=wire_name,
        name=names[wire_name],
        type=type_of(field),
        is_required=field.required,
        description=_raw(field.description) or "",
    )


def _schema_pointer(text: str) -> Pointer:
    """Return the place of the schema that a text of the library names."""
    found = _SCHEMA.search(text)
    return ("components", "schemas", found.group(1)) if found else ("components", "schemas")


def type_of(each: Any) -> form.Type:
    """Return our type for one the library parsed. Times stay texts, enums stay open."""
    if isinstance(each, parsed.ModelProperty):
        return form.model(naming.class_name(str(each.class_info.name)))
    if isinstance(each, parsed.ListProperty):
        return form.list_of(type_of(each.inner_property))
    if isinstance(each, parsed.UnionProperty):
        members = [
            type_of(inner) for inner in each.inner_properties if not isinstance(inner, parsed.NoneProperty)
        ]
        whole = form.one_of(members) if members else _KINDS[parsed.NoneProperty]
        return form.nullable(whole) if 0 < len(members) < len(each.inner_properties) else whole
    if isinstance(each, parsed.FileProperty):
        return form.BYTES
    for kind, type_ in _KINDS.items():
        if isinstance(each, kind):
            return type_
    return form.ANYTHING


_KINDS: dict[type, form.Type] = {
    parsed.BooleanProperty: form.scalar("bool", "boolean"),
    parsed.IntProperty: form.scalar("int", "integer"),
    parsed.FloatProperty: form.scalar("float", "number"),
    parsed.StringProperty: form.scalar("str", "text"),
    parsed.NoneProperty: form.scalar("None", "null"),
}
_SOURCES = {
    "content": form.BYTES,
    "text": _KINDS[parsed.StringProperty],
    "None": _KINDS[parsed.NoneProperty],
}


def _raw(text: Any) -> str:
    return text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text or "")
