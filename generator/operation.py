"""Operations read from the document, one after the other, each with the reason when it cannot be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from generator import naming
from generator.schema import check_names
from generator.written import METHODS, Answer, Body, Operation, Parameter, Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.cursor import Cursor
    from generator.schema import Reducer

JSON: Final = "application/json"
_SPANS: Final = frozenset({"one", "several", "maybe-empty"})
_LOCATIONS: Final = frozenset({"path", "query", "header"})
_TEMPLATE: Final = re.compile(r"\{([^{}]*)\}")
_STATUS: Final = re.compile(r"[1-5](?:[0-9]{2}|XX)")
_MEDIA_TYPE: Final = re.compile(r"(?:[a-z0-9!#$&^_.+-]+|\*)/(?:[a-z0-9!#$&^_.+-]+|\*)")
_PATH: Final = re.compile(r"/(?:(?![?#\\\\%])[!-~]|%[0-9A-Fa-f]{2})*")
_HEADER: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_KEPT_HEADERS: Final = frozenset({"accept", "authorization", "content-type"})
"""Headers that a document must not describe as parameters: the client's (OpenAPI says they are ignored)."""
_GAPS: Final = {"x-cytomine-empty": "None", "x-cytomine-bare-text": "text"}
"""What a document says may be answered in the place of JSON, under a status that promises JSON."""

_SCALARS: Final = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def is_json(media_type: str) -> bool:
    """Whether bodies of a media type are JSON."""
    return media_type == JSON or media_type.endswith("+json")


@define
class OperationReader:
    """Reads operations.

    Attributes:
        reducer: Reduces the schemas they use.
        multipart: Names of schemas that describe multipart bodies.
    """

    reducer: Reducer
    multipart: set[str]

    def read(self, cursor: Cursor, item: Cursor, path: str) -> Operation:
        """Return an operation.

        Raises:
            UnsupportedError: A part of it cannot be read, or has no form in the code.
        """
        if not _PATH.fullmatch(_TEMPLATE.sub("", path)) or path.startswith("//"):
            raise cursor.refusal(
                "no path: it begins with one slash, and holds neither blanks, query nor fragment"
            )
        data = cursor.mapping()
        method = str(cursor.pointer[-1])
        tags = data["tags"].items() if "tags" in data else []
        name = cursor.text_of("operationId") or f"{method} {path}"
        check_names(cursor, [name, *(tag.text() for tag in tags)])
        return Operation(
            pointer=cursor.pointer,
            id=name if "operationId" in data else naming.snake_case(name),
            method=method,
            path=path,
            service=naming.module_name(tags[0].text()) if tags else "default",
            summary=cursor.text_of("summary"),
            description=cursor.text_of("description"),
            parameters=tuple(self.parameters(cursor, item, path)),
            bodies=tuple(self.bodies(cursor)),
            answers=tuple(self.answers(cursor)),
            extensions={key: value.value for key, value in data.items() if key.startswith("x-")},
        )

    def parameters(self, cursor: Cursor, item: Cursor, path: str) -> Iterator[Parameter]:
        """Yield values of the path in its order, then those of query and headers in theirs."""
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (item, cursor):
            own: set[tuple[str, str]] = set()
            listed = owner.get("parameters")
            for place in listed.items() if listed else ():
                parameter = self.parameter(place)
                key = parameter.location, parameter.name
                if key in own:
                    raise place.refusal(f"{parameter.name} in {parameter.location} stands here twice")
                own.add(key)
                if parameter.location != "header" or parameter.name.lower() not in _KEPT_HEADERS:
                    found[key] = parameter
        named = _TEMPLATE.findall(path)
        if len(named) != len(set(named)) or set(named) != {name for where, name in found if where == "path"}:
            raise cursor.refusal(f"the values {path} names are not the path parameters that are described")
        if re.search(r"[{}]", _TEMPLATE.sub("", path)):
            raise cursor.refusal("the path has braces that name nothing")
        yield from (found["path", name] for name in named)
        for location in ("query", "header"):
            yield from (each for (where, _), each in found.items() if where == location)

    def parameter(self, place: Cursor) -> Parameter:
        """Return a parameter, followed from where an operation or a path lists it."""
        cursor = place.followed()
        name, location = cursor.child("name").text(), cursor.child("in").text()
        check_names(place, [name])
        required = cursor.get("required")
        is_required = location == "path" or (required is not None and required.flag())
        if location not in _LOCATIONS:
            told = (
                "a cookie is the client's to send"
                if location == "cookie"
                else f"no place is called {location}"
            )
            raise place.refusal(f"{name}: {told}")
        if location == "header" and not _HEADER.fullmatch(name):
            raise place.refusal(f"{name!r} is no name of a header")
        span = cursor.value.get("x-cytomine-path", "one")
        if span not in _SPANS:
            raise place.refusal(f"{name}: x-cytomine-path is one of {', '.join(sorted(_SPANS))}")
        schema, form = self._form(cursor, name, location)
        return Parameter(name, location, is_required, cursor.text_of("description"), schema, form, span)

    def _form(self, cursor: Cursor, name: str, location: str) -> tuple[dict[str, Any], str]:
        """Return what a parameter is, reduced, and how its value is written."""
        content = cursor.get("content")
        if content is not None:
            if [key for key in content.mapping() if not is_json(key)] or location == "path":
                raise cursor.refusal(f"{name}: a value that is neither plain nor JSON")
            return {}, "json"
        written = cursor.get("schema")
        schema = self.reducer.reduce(written) if written is not None else {}
        shown = schema_shape(cursor, schema)
        style = cursor.text_of("style") or ("form" if location == "query" else "simple")
        explode = cursor.get("explode")
        if style != ("form" if location == "query" else "simple"):
            raise cursor.refusal(f"{name}: the style {style} is not supported")
        if "object" in shown:
            raise cursor.refusal(f"{name}: an object as a value of a {location} is not supported")
        is_repeated = location == "query" and (explode is None or explode.flag()) and shown == {"array"}
        return schema, "repeated" if is_repeated else "plain"

    def bodies(self, cursor: Cursor) -> Iterator[Body]:
        """Yield JSON and multipart, or else bytes: the ways to send a body that the code can offer."""
        place = cursor.get("requestBody")
        if place is None:
            return
        body = place.followed()
        required = body.get("required")
        is_required = required is not None and required.flag()
        content = _by_media_type(body.child("content"))
        for media_type in [each for each in content if is_json(each)][:1]:
            schema = content[media_type].get("schema")
            yield Body("json", media_type, is_required, self.reducer.reduce(schema) if schema else {})
        if "multipart/form-data" in content:
            parts = tuple(self.parts(content["multipart/form-data"].child("schema")))
            yield Body("multipart", "multipart/form-data", is_required, parts=parts)
        if any(is_json(each) or each == "multipart/form-data" for each in content):
            return
        for media_type, media in content.items():
            if is_binary(media) or media_type == "application/octet-stream":
                yield Body("bytes", media_type, is_required)
                return
        raise place.refusal(f"a body of {' or '.join(content) or 'no media type'} is not supported")

    def parts(self, place: Cursor) -> Iterator[Part]:
        """Yield the parts of a multipart body."""
        schema = place.followed()
        if schema.pointer[:2] == ("components", "schemas"):
            self.multipart.add(str(schema.pointer[2]))
        properties = schema.get("properties")
        if properties is None:
            raise place.refusal("a multipart body must be an object with named parts")
        required = (
            {each.text() for each in schema.child("required").items()} if schema.get("required") else set()
        )
        check_names(properties, properties.mapping())
        for name, each in properties.mapping().items():
            described = each.followed()
            yield Part(name, _part_kind(described), name in required, described.text_of("description"))

    def answers(self, cursor: Cursor) -> Iterator[Answer]:
        """Yield what is answered by status; `default` stands for success if nothing else does."""
        listed = cursor.child("responses").mapping()
        statuses = {status: place for status, place in listed.items() if not status.startswith("x-")}
        has_success = any(status[:1] == "2" for status in statuses)
        for status, place in sorted(statuses.items()):
            if status == "default":
                if not has_success:
                    yield self.answer(place.followed(), 200, is_range=True)
                continue
            if not _STATUS.fullmatch(status):
                raise place.refusal(f"{status} is no status")
            yield self.answer(place.followed(), int(status.replace("X", "0")), is_range=status.endswith("XX"))

    def answer(self, cursor: Cursor, status: int, *, is_range: bool) -> Answer:
        """Return what is answered with a status: of a success how its body is read."""
        description = cursor.text_of("description")
        content = cursor.get("content")
        media = _by_media_type(content) if content else {}
        if status >= 300 or not media:
            return Answer(status, is_range, description, tuple(media))
        json_types = [each for each in media if is_json(each)]
        ways = {name: _way(name, each) for name, each in media.items() if name not in json_types}
        source = "json" if json_types else next(iter(ways.values()))
        others: dict[str, list[str]] = {}
        for name, way in ways.items():
            # a plain text beside JSON: so a document writes a body that is labelled as JSON and is none
            if way != source and not (source == "json" and name == "text/plain"):
                others.setdefault(way, []).append(name)
        schema = media[json_types[0]].get("schema") if json_types else None
        return Answer(
            status,
            is_range,
            description,
            (*json_types, *ways),
            source,
            {way: tuple(names) for way, names in others.items()},
            self.reducer.reduce(schema) if schema else {},
            tuple(gap for key, gap in _GAPS.items() if cursor.get(key) is not None) if json_types else (),
        )


def operations_of(item: Cursor) -> Mapping[str, Cursor]:
    """Return the operations of a path by method."""
    return {key: each for key, each in item.mapping().items() if key in METHODS}


def schema_shape(cursor: Cursor, schema: dict[str, Any]) -> set[str]:
    """Return the JSON kinds a reduced schema allows, seen through references."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        components = cursor.document["components"]["schemas"]
        return _raw_shape(components.get(name, {}))
    kinds = schema.get("type", [])
    shape = {kinds} if isinstance(kinds, str) else set(kinds)
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(key, []):
            shape |= schema_shape(cursor, branch)
    return shape - {"null"}


def _raw_shape(schema: Any) -> set[str]:
    kinds = schema.get("type", []) if isinstance(schema, dict) else []
    return ({kinds} if isinstance(kinds, str) else set(kinds)) or (
        {"object"} if isinstance(schema, dict) and "properties" in schema else set()
    )


def is_binary(media: Cursor) -> bool:
    """Whether a body is said to be bytes."""
    schema = media.get("schema")
    return schema is not None and schema.value is not True and _has_bytes(schema.followed())


def _way(media_type: str, media: Cursor) -> str:
    """How a body that is not JSON is read."""
    if is_binary(media) or media_type == "application/octet-stream":
        return "content"
    if media_type.startswith("text/"):
        return "text"
    raise media.refusal(f"an answer of {media_type} that is not said to be bytes (format: binary)")


def _by_media_type(content: Cursor) -> dict[str, Cursor]:
    """Return what a body may hold by its media type, without parameters and in lower case."""
    found: dict[str, Cursor] = {}
    for name, media in content.mapping().items():
        plain = name.partition(";")[0].strip().lower()
        if not _MEDIA_TYPE.fullmatch(plain):
            raise media.refusal("no media type")
        found.setdefault(plain, media)
    return found


def _part_kind(schema: Cursor) -> str:
    if _has_bytes(schema):
        return "file"
    declared = schema.get("type")
    kind = declared.value if declared is not None and isinstance(declared.value, str) else ""
    if kind == "array":
        items = schema.get("items")
        return "files" if items is not None and _has_bytes(items.followed()) else "Any"
    return _SCALARS.get(kind, "Any")


def _has_bytes(schema: Cursor) -> bool:
    found = schema.get("format")
    return found is not None and found.value == "binary"
