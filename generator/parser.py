"""The seam to the pinned openapi-python-client: the only module that knows it.

It parses the document with that library and returns our own form (`form.Document`), with what the library
drops (media types, `x-` data, descriptions of failures) read from the document itself.
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

from generator import form, naming, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openapi_python_client.parser.openapi import Endpoint

_UNSHOWN = re.compile(r"<\S*UntrustedString object at 0x[0-9a-f]+>")
"""How the library shows a text of the document that it formats by mistake."""
_NAMES_IN_FUNCTIONS = frozenset(
    {"body", "client", "encode", "file_part", "pairs", "parse", "request", "segment", "segments"}
)


class DocumentError(Exception):
    """The document cannot be turned into code; one line for each reason."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons


def parse(document: Mapping[str, Any]) -> form.Document:
    """Return the document in our form.

    Raises:
        DocumentError: The library has a diagnostic of any level, or two names clash.
    """
    data = GeneratorData.from_dict(_spelled_out(document), config=_config(document))
    if isinstance(data, GeneratorError):
        raise DocumentError([_line(data)])
    problems = list(_diagnostics(data))
    if problems:
        raise DocumentError(problems)
    try:
        return _Reader(document, data).document()
    except naming.NameClashError as error:
        raise DocumentError([str(error)]) from error


def _spelled_out(value: Any) -> Any:
    """Return the document in the form the library reads without loss.

    It takes an `allOf` of one reference for that reference, and loses the properties beside it without a
    word: they are moved into it. Of several media types it reads the first: JSON is put there.
    """
    if isinstance(value, list):
        return [_spelled_out(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {key: _spelled_out(item) for key, item in value.items()}
    content = result.get("content")
    if isinstance(content, dict):
        result["content"] = dict(sorted(content.items(), key=lambda entry: not _is_json(entry[0])))
    if isinstance(result.get("allOf"), list) and "properties" in result:
        own = {key: result.pop(key) for key in ("type", "required", "properties") if key in result}
        result["allOf"] = [*result["allOf"], own]
    return result


def _config(document: Mapping[str, Any]) -> Config:
    """Return settings that take for bytes what the document says is bytes, whatever its media type."""
    binary = {
        media_type
        for _, response in places.responses(document)
        for media_type, content in response.get("content", {}).items()
        if places.resolve(document, content.get("schema", {})).get("format") == "binary"
    }
    settings = ConfigFile(
        literal_enums=True, content_type_overrides=dict.fromkeys(sorted(binary), "application/octet-stream")
    )
    return Config.from_sources(
        settings, MetaType.NONE, Path("document"), "utf-8", overwrite=True, output_path=None
    )


def _diagnostics(data: GeneratorData) -> Iterator[str]:
    for error in data.errors:
        yield _line(error)
    for collection in data.endpoint_collections_by_tag.values():
        for error in collection.parse_errors:
            yield _line(error)


def _line(error: GeneratorError) -> str:
    text = _UNSHOWN.sub("...", f"{error.header} {error.detail or ''}")
    return " ".join(text.split())


class _Reader:
    """Turns what the library parsed into our form, beside the raw document."""

    def __init__(self, raw: Mapping[str, Any], data: GeneratorData) -> None:
        self.raw = raw
        self.data = data
        self.components: Mapping[str, Any] = raw.get("components", {})
        self.places = self.operations_by_name()

    def document(self) -> form.Document:
        schemas = tuple(sorted(self.schemas(), key=lambda schema: schema.name))
        naming.unique([schema.name for schema in schemas], where="schemas")
        operations = tuple(sorted(self.operations(), key=lambda operation: (operation.service, operation.id)))
        info = self.raw["info"]
        return form.Document(
            title=info["title"],
            version=info["version"],
            schemas=schemas,
            operations=operations,
            resources=tuple(self.resources(schemas, operations)),
        )

    def schemas(self) -> Iterator[form.Schema]:
        """Every object but those that only describe a multipart body."""
        for each in self.data.models:
            if each.is_multipart_body:
                continue
            name = str(each.class_info.name)
            fields = [*(each.required_properties or []), *(each.optional_properties or [])]
            names = naming.unique([_raw(field.name) for field in fields], where=f"schema {name}")
            extra = each.additional_properties
            yield form.Schema(
                name=name,
                module=naming.snake_case(name),
                properties=tuple(self.property(field, names) for field in fields),
                description=_raw(each.description) or "",
                extra=type_of(extra) if extra is not None else None,
            )

    def property(self, field: Any, names: Mapping[str, str]) -> form.Property:
        wire_name = _raw(field.name)
        type_ = type_of(field)
        return form.Property(
            wire_name=wire_name,
            name=names[wire_name],
            type=type_,
            is_required=field.required,
            description=_raw(field.description) or "",
        )

    def operations(self) -> Iterator[form.Operation]:
        for tag, collection in self.data.endpoint_collections_by_tag.items():
            for endpoint in collection.endpoints:
                yield self.operation(str(tag), endpoint)

    def operation(self, tag: str, endpoint: Endpoint) -> form.Operation:
        path, item = self.places[endpoint.method, str(endpoint.name)]
        raw = item[endpoint.method]
        described = {
            (each["in"], each["name"]): each
            for each in map(self.resolve, [*item.get("parameters", []), *raw.get("parameters", [])])
        }
        located = [
            *(("path", each) for each in endpoint.path_parameters),
            *(("query", each) for each in endpoint.query_parameters),
            *(("header", each) for each in endpoint.header_parameters),
        ]
        names = self.parameter_names(raw["operationId"], located)
        return form.Operation(
            id=raw["operationId"],
            name=naming.snake_case(raw["operationId"]),
            method=endpoint.method.upper(),
            path=path,
            service=tag,
            summary=raw.get("summary", ""),
            description=raw.get("description", ""),
            parameters=tuple(
                form.Parameter(
                    wire_name=_raw(each.name),
                    name=names[where, _raw(each.name)],
                    type=type_of(each),
                    location=where,
                    is_required=each.required,
                    description=described[where, _raw(each.name)].get("description", ""),
                    span=described[where, _raw(each.name)].get("x-cytomine-path", "one"),
                )
                for where, each in located
            ),
            body=self.body(endpoint),
            answers=tuple(self.answers(endpoint, raw)),
            extensions={key: value for key, value in raw.items() if key.startswith("x-")},
        )

    @staticmethod
    def parameter_names(operation_id: str, located: list[tuple[str, Any]]) -> dict[tuple[str, str], str]:
        """Return the Python name of each parameter; one of the query named as one of the path says so."""
        names: dict[tuple[str, str], str] = {}
        taken: set[str] = set()
        for place in ("path", "query", "header"):
            wire_names = [_raw(each.name) for where, each in located if where == place]
            converted = naming.unique(wire_names, where=f"operation {operation_id}", convert=_parameter_name)
            for wire_name, name in converted.items():
                names[place, wire_name] = f"{name}_in_{place}" if name in taken else name
            taken.update(converted.values())
        return names

    def operations_by_name(self) -> dict[tuple[str, str], tuple[str, Mapping[str, Any]]]:
        """Where each operation stands in the document, by method and the name the library gives it."""
        places: dict[tuple[str, str], tuple[str, Mapping[str, Any]]] = {}
        names: dict[str, str] = {}
        for path, item in self.raw.get("paths", {}).items():
            for method, operation in item.items():
                if not isinstance(operation, dict):
                    continue
                if "operationId" not in operation:
                    raise DocumentError([f"{method.upper()} {path}: no operationId"])
                name = naming.snake_case(operation["operationId"])
                other = names.setdefault(name, f"{method.upper()} {path}")
                if other != f"{method.upper()} {path}":
                    raise DocumentError([f"{other} and {method.upper()} {path}: both are called {name}"])
                places[method, str(PythonIdentifier(UntrustedString(operation["operationId"]), "field_"))] = (
                    path,
                    item,
                )
        return places

    def body(self, endpoint: Endpoint) -> form.Body | None:
        if not endpoint.bodies:
            return None
        body = endpoint.bodies[0]
        if body.body_type.value != "files":
            return form.Body("json", type_of(body.prop), body.prop.required)
        if not isinstance(body.prop, parsed.ModelProperty):
            raise DocumentError([f"{endpoint.name}: a multipart body must be an object with named parts"])
        fields = [*(body.prop.required_properties or []), *(body.prop.optional_properties or [])]
        names = naming.unique([_raw(each.name) for each in fields], where=f"body of {endpoint.name}")
        parts = tuple(
            form.FilePart(
                wire_name=_raw(each.name),
                name=names[_raw(each.name)],
                is_file=isinstance(each, parsed.FileProperty),
                is_required=each.required,
                description=_raw(each.description) or "",
            )
            for each in fields
        )
        return form.Body("multipart", form.ANYTHING, body.prop.required, parts)

    def answers(self, endpoint: Endpoint, raw: Mapping[str, Any]) -> Iterator[form.Answer]:
        types = {response.status_code.pattern: response for response in endpoint.responses}
        for status, reference in sorted(raw["responses"].items()):
            answer = self.resolve(reference)
            response = types[str(status)]
            source = response.source["attribute"].removeprefix("response.").removesuffix("()")
            yield form.Answer(
                status=int(status),
                description=answer.get("description", ""),
                media_types=tuple(answer.get("content", {})),
                type=_SOURCES.get(source) or type_of(response.prop),
                source=source,
                others=_others(answer.get("content", {}), source),
            )

    def resources(
        self, schemas: tuple[form.Schema, ...], operations: tuple[form.Operation, ...]
    ) -> Iterator[form.Resource]:
        by_name = {schema.name: schema for schema in schemas}
        parts: dict[str, list[tuple[Mapping[str, Any], form.Operation]]] = {}
        for operation in operations:
            mark = operation.extensions.get("x-cytomine-resource")
            if mark:
                parts.setdefault(mark["name"], []).append((mark, operation))
        for name, marked in sorted(parts.items()):
            verbs = {mark["role"]: _address(each) for mark, each in marked if mark["role"] != "list"}
            lists = {mark.get("by", ""): _address(each) for mark, each in marked if mark["role"] == "list"}
            created = next((each for mark, each in marked if mark["role"] == "create"), None)
            updated = next((each for mark, each in marked if mark["role"] == "update"), None)
            objects = [each.extensions.get("x-cytomine-object") for _, each in marked]
            yield form.Resource(
                name=name,
                schema=_read_schema(name, marked),
                verbs=verbs,
                lists=lists,
                envelope=next(filter(None, objects), name),
                is_bulk=bool(created and created.extensions.get("x-cytomine-bulk")),
                readable=_readable(marked, by_name),
                creatable=_writable(created, by_name),
                updatable=_writable(updated, by_name),
            )

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow a reference inside the document."""
        return places.resolve(self.raw, value)


def type_of(each: Any) -> form.Type:  # noqa: PLR0911 - one line a kind
    """Return our type for one the library parsed. Times stay texts, enums stay open."""
    if isinstance(each, parsed.ModelProperty):
        return form.model(str(each.class_info.name))
    if isinstance(each, parsed.ListProperty):
        return form.list_of(type_of(each.inner_property))
    if isinstance(each, parsed.UnionProperty):
        members = [
            type_of(inner) for inner in each.inner_properties if not isinstance(inner, parsed.NoneProperty)
        ]
        whole = members[0] if len(members) == 1 else form.one_of(members)
        return form.nullable(whole) if len(members) < len(each.inner_properties) else whole
    if isinstance(each, parsed.EnumProperty | parsed.LiteralEnumProperty):
        return _SCALARS[each.value_type]
    if isinstance(each, parsed.FileProperty):
        return form.BYTES
    for kind, type_ in _KINDS.items():
        if isinstance(each, kind):
            return type_
    return form.ANYTHING


_SCALARS: dict[type, form.Type] = {str: form.scalar("str", "text"), int: form.scalar("int", "integer")}
_KINDS: dict[type, form.Type] = {
    parsed.BooleanProperty: form.scalar("bool", "boolean"),
    parsed.IntProperty: _SCALARS[int],
    parsed.FloatProperty: form.scalar("float", "number"),
    parsed.StringProperty: _SCALARS[str],
    parsed.DateProperty: _SCALARS[str],
    parsed.DateTimeProperty: _SCALARS[str],
    parsed.UuidProperty: _SCALARS[str],
    parsed.NoneProperty: form.scalar("None", "null"),
}


_SOURCES = {"content": form.BYTES, "text": _SCALARS[str], "None": _KINDS[parsed.NoneProperty]}


def _others(media_types: Iterable[str], source: str) -> dict[str, tuple[str, ...]]:
    """Return the media types that are read another way than the first, by that way.

    A plain text beside JSON is left out: so the document writes a body that is labelled as JSON and is none,
    which is refused when it is read.
    """
    found: dict[str, list[str]] = {}
    for media_type in media_types:
        if _is_json(media_type) or (source == "json" and media_type == "text/plain"):
            continue
        other = "text" if media_type.startswith("text/") else "content"
        if other != source:
            found.setdefault(other, []).append(media_type)
    return {other: tuple(names) for other, names in found.items()}


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or media_type.endswith("+json")


def _raw(text: Any) -> str:
    return "" if text is None else str(text.get_untrusted_value())


def _parameter_name(name: str) -> str:
    plain = naming.snake_case(name)
    return f"{plain}_" if plain in _NAMES_IN_FUNCTIONS else plain


def _address(operation: form.Operation) -> str:
    return f"{operation.service}.{operation.name}"


def _writable(operation: form.Operation | None, schemas: Mapping[str, form.Schema]) -> tuple[str, ...]:
    """Wire names of the fields in the body of a create or update."""
    if operation is None or operation.body is None:
        return ()
    names: dict[str, None] = {}
    for model in sorted(operation.body.type.models):
        names.update(dict.fromkeys(field.wire_name for field in schemas[model].properties))
    return tuple(sorted(names))


def _readable(
    marked: list[tuple[Mapping[str, Any], form.Operation]], schemas: Mapping[str, form.Schema]
) -> tuple[str, ...]:
    """Attributes that an object can have once it was read, alone or as a row of a listing."""
    names: set[str] = set()
    for mark, operation in marked:
        if mark["role"] not in {"fetch", "list"}:
            continue
        for model in operation.models:
            rows = [each for each in schemas[model].properties if each.wire_name == "collection"]
            held = {schemas[each] for row in rows for each in row.type.models} if rows else {schemas[model]}
            names.update(
                naming.wire_attribute(each.wire_name) for schema in held for each in schema.properties
            )
    return tuple(sorted(names))


def _read_schema(name: str, marked: list[tuple[Mapping[str, Any], form.Operation]]) -> str:
    """Name of the schema of one object: what the document says, else what fetch answers."""
    for mark, _ in marked:
        if "schema" in mark:
            return str(mark["schema"])
    for mark, operation in marked:
        if mark["role"] == "fetch" and len(operation.models) == 1:
            return next(iter(operation.models))
    raise DocumentError(
        [f"resource {name}: its fetch must answer one schema, or name it in x-cytomine-resource"]
    )
