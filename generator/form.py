"""The intermediate form: all that templates see of a document, free of the parser that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.source import Pointer

JSON = "application/json"


@frozen
class Type:
    """What a value is: the annotation to write, and the call of the wire's codec that reads it.

    Attributes:
        annotation: Python type.
        call: Expression that reads a JSON value; `{}` stands for the value.
        codec: Names the expression takes from the codec.
        models: Names of the schemas it holds.
        wire: Type of the value as JSON gives it, for annotation-only classes.
        kind: `anything`, `model`, `list`, `nullable`, `one_of`, or the codec's name of a scalar.
        parts: What a list, a nullable value or one of several holds.
    """

    annotation: str
    call: str
    codec: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()
    wire: str = "Any"
    kind: str = "anything"
    parts: tuple[Type, ...] = ()

    def read(self, value: str) -> str:
        """Return the expression that reads `value`."""
        return self.call.format(value)

    @property
    def reader(self) -> str:
        """The expression as a function of one value."""
        name = self.call.removesuffix("({})")
        if "{}" not in name and "(" not in name:
            return name
        return "anything" if self.call == "{}" else f"lambda value: {self.call.format('value')}"

    @property
    def reader_names(self) -> frozenset[str]:
        """Names the function takes from the codec."""
        return self.codec | {"anything"} if self.call == "{}" else self.codec


def scalar(annotation: str, reader: str) -> Type:
    """Return the type of a value without parts."""
    return Type(annotation, f"{reader}({{}})", frozenset({reader}), wire=annotation, kind=reader)


ANYTHING = Type("Any", "{}")
BYTES = Type("bytes", "{}", wire="bytes")


def model(name: str) -> Type:
    """Return the type of an object that has a schema of its own."""
    return Type(
        name, f"{name}.from_dict({{}})", models=frozenset({name}), wire="dict[str, Any]", kind="model"
    )


def list_of(item: Type) -> Type:
    """Return the type of a list."""
    return _holding("list", "list[{}]", "items", item)


def nullable(inner: Type) -> Type:
    """Return the type of a value that may be null."""
    return inner if inner is ANYTHING else _holding("nullable", "{} | None", "nullable", inner)


def _holding(kind: str, annotation: str, codec: str, inner: Type) -> Type:
    return Type(
        annotation.format(inner.annotation),
        f"{codec}({{}}, {inner.reader})",
        inner.reader_names | {codec},
        inner.models,
        annotation.format(inner.wire),
        kind,
        (inner,),
    )


def one_of(members: list[Type]) -> Type:
    """Return the type of a value of one of several shapes, tried in order."""
    if any(member is ANYTHING for member in members):
        return ANYTHING
    members = list({member.call: member for member in members}.values())
    if len(members) == 1:
        return members[0]
    wires = list(dict.fromkeys(member.wire for member in members))
    return Type(
        " | ".join(dict.fromkeys(member.annotation for member in members)),
        f"one_of({{}}, ({', '.join(member.reader for member in members)},))",
        frozenset[str]().union(*(member.reader_names for member in members)) | {"one_of"},
        frozenset[str]().union(*(member.models for member in members)),
        "Any" if "Any" in wires else " | ".join(wires),
        "one_of",
        tuple(members),
    )


_TESTS = {
    "integer": ("type(value) is int",),
    "number": ("type(value) is float", "type(value) is int"),
    "text": ("type(value) is str",),
    "boolean": ("type(value) is bool",),
    "null": ("value is None",),
}
"""How a scalar is told without a call."""


@frozen
class Property:
    """One field of a schema."""

    wire_name: str
    name: str
    type: Type
    is_required: bool
    description: str = ""

    @property
    def reading(self) -> str:
        """The expression that takes it out of an object; scalars that fit are told without a call."""
        value = f"take({self.wire_name!a}, UNSET)"
        call = "required" if self.is_required else "optional"
        inner = self.type.parts[0] if self.type.kind == "nullable" else self.type
        tests = [*_TESTS.get(inner.kind, ()), *(["value is None"] if inner is not self.type else [])]
        if inner.kind not in _TESTS:
            return f"{call}({value}, {self.wire_name!a}, {self.type.reader})"
        tests[0] = tests[0].replace("value", f"(value := {value})", 1)
        return f"value if {' or '.join(tests)} else {call}(value, {self.wire_name!a}, {self.type.reader})"

    @property
    def wire_annotation(self) -> str:
        """Type of the attribute in objects, where an absent field reads as None."""
        if self.is_required or self.type.wire.endswith("| None") or self.type.wire == "Any":
            return self.type.wire
        return f"{self.type.wire} | None"


@frozen
class Schema:
    """One object of the document."""

    name: str
    module: str
    properties: tuple[Property, ...]
    description: str
    extra: Type | None = ANYTHING
    is_open: bool = False
    pointer: Pointer = ()

    @property
    def models(self) -> frozenset[str]:
        """Names of the other schemas it holds."""
        held = frozenset[str]().union(*(each.type.models for each in self.properties))
        return (held | (self.extra.models if self.extra else frozenset())) - {self.name}


@frozen
class Parameter:
    """One value of a path, query or header.

    Attributes:
        wire_name, name: In the document and in Python.
        type: What it is.
        location: `path`, `query` or `header`.
        is_required: Whether it must be given.
        description: In the document's words.
        span: Of a path: `one` segment, `several`, or `maybe-empty`.
        form: How it is written: `plain`, `repeated` (once for each value of a list) or `json`.
    """

    wire_name: str
    name: str
    type: Type
    location: str
    is_required: bool
    description: str
    span: str = "one"
    form: str = "plain"

    @property
    def quoted(self) -> str:
        """The expression that puts the value into a path."""
        call = {
            "one": "segment({})",
            "several": "segments({})",
            "maybe-empty": "segment({}, is_empty_allowed=True)",
        }
        return call[self.span].format(self.name)

    @property
    def pair(self) -> str:
        """The expression for name and value among those of a query or of headers."""
        wire_name = ascii(self.wire_name)
        if self.form == "repeated":
            values = self.name if self.is_required else f"{self.name} or ()"
            return f"*(({wire_name}, each) for each in {values})"
        return f"({wire_name}, {f'json_text({self.name})' if self.form == 'json' else self.name})"


_PART_KINDS = {
    "file": "Part | Path | bytes | BinaryIO",
    "files": "list[Part] | list[Path] | list[bytes] | list[BinaryIO]",
}


@frozen
class Part:
    """One part of a multipart body; `kind` is `file`, `files`, or the Python type of a field."""

    wire_name: str
    name: str
    kind: str
    is_required: bool
    description: str

    @property
    def annotation(self) -> str:
        """Python type of what may be given."""
        return _PART_KINDS.get(self.kind, self.kind)


@frozen
class Body:
    """One way to send a body.

    Attributes:
        kind: `json`, `multipart` or `bytes`.
        media_type: As the document names it.
        type: What JSON is.
        is_required: Whether the request must have one.
        parts: Of multipart.
    """

    kind: str
    media_type: str
    type: Type
    is_required: bool
    parts: tuple[Part, ...] = ()


@frozen
class Answer:
    """One status the document names.

    Attributes:
        status: HTTP status; of a range its first.
        is_range: Whether all of its hundred are meant.
        description: What is answered.
        media_types: All that the document names.
        type: What the body of the first media type becomes.
        source: Where of the response it is taken from: `json`, `text`, `content`, or `None` for no body.
        others: Media types whose bodies come as they are, by their source, `text` or `content`.
        gaps: What may stand in the place of JSON, whatever its label says: `None` for no body, `text` for a
            bare text.
    """

    status: int
    is_range: bool
    description: str
    media_types: tuple[str, ...]
    type: Type
    source: str
    others: Mapping[str, tuple[str, ...]] = field(factory=dict)
    gaps: tuple[str, ...] = ()

    @property
    def annotation(self) -> str:
        """Type of what a caller gets."""
        names = {"text": "str", "content": "bytes", "None": "None"}
        kinds = [self.type.annotation, *(names[source] for source in (*self.others, *self.gaps))]
        return " | ".join(dict.fromkeys(kinds))

    @property
    def condition(self) -> str:
        """The expression that is true for replies of this kind."""
        if self.is_range:
            return f"{self.status} <= response.status_code < {self.status + 100}"
        return f"response.status_code == {self.status}"

    @property
    def label(self) -> str:
        """The status as the document names it: `404`, `4XX`."""
        return f"{self.status // 100}XX" if self.is_range else str(self.status)

    @property
    def is_success(self) -> bool:
        """Whether the status says that the request was carried out."""
        return self.status < 300

    @property
    def is_binary(self) -> bool:
        """Whether the body may be bytes, which can be large."""
        return self.source == "content" or "content" in self.others


@frozen
class Operation:
    """One method on one path; `name` is its id as a Python name."""

    id: str
    name: str
    method: str
    path: str
    service: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    answers: tuple[Answer, ...]
    extensions: Mapping[str, Any] = field(factory=dict)
    pointer: Pointer = ()

    def in_place(self, location: str) -> tuple[Parameter, ...]:
        """Return the values of the path, the query or the headers, in their order."""
        return tuple(each for each in self.parameters if each.location == location)

    @property
    def path_parameters(self) -> tuple[Parameter, ...]:
        """Values of the path, in its order."""
        return self.in_place("path")

    @property
    def options(self) -> tuple[Parameter, ...]:
        """Values that are given by name: those of query and headers."""
        return self.in_place("query") + self.in_place("header")

    @property
    def json_body(self) -> Body | None:
        """The body as JSON, where it can be sent so."""
        return next((each for each in self.bodies if each.kind == "json"), None)

    @property
    def plain_body(self) -> Body | None:
        """The body that is given as one argument: JSON or bytes."""
        return next((each for each in self.bodies if each.kind != "multipart"), None)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Parts of the body, where it can be sent so."""
        return tuple(part for each in self.bodies for part in each.parts)

    @property
    def successes(self) -> tuple[Answer, ...]:
        """Answers of a request that was carried out; exact statuses before ranges."""
        return tuple(
            sorted((each for each in self.answers if each.is_success), key=lambda each: each.is_range)
        )

    @property
    def failures(self) -> tuple[Answer, ...]:
        """Answers that are raised as errors."""
        return tuple(each for each in self.answers if not each.is_success)

    @property
    def result(self) -> str:
        """Annotation of what a caller gets."""
        return " | ".join(dict.fromkeys(each.annotation for each in self.successes)) or "None"

    @property
    def accepted(self) -> tuple[str, ...]:
        """Media types to ask for, when JSON is not the answer; a refusal may be JSON all the same."""
        named = dict.fromkeys(each for answer in self.successes for each in answer.media_types)
        return () if not named or JSON in named else (JSON, *named)

    @property
    def is_streamed(self) -> bool:
        """Whether the body of an answer can be bytes, to be read piece by piece."""
        return any(each.is_binary for each in self.successes)

    @property
    def models(self) -> frozenset[str]:
        """Names of the schemas in its answers."""
        return frozenset[str]().union(*(each.type.models for each in self.successes))

    @property
    def all_models(self) -> frozenset[str]:
        """Names of the schemas in its answers, bodies and parameters."""
        sent = [each.type for each in self.bodies] + [each.type for each in self.parameters]
        return self.models.union(*(each.models for each in sent))


@frozen
class Resource:
    """What the document says of one class of objects: where each verb stands, and which fields it writes."""

    name: str
    schema: str
    verbs: Mapping[str, str]
    lists: Mapping[str, str]
    envelope: str
    is_bulk: bool
    readable: tuple[str, ...]
    creatable: tuple[str, ...]
    updatable: tuple[str, ...]


@frozen
class Document:
    """The whole."""

    title: str
    version: str
    schemas: tuple[Schema, ...]
    operations: tuple[Operation, ...]
    resources: tuple[Resource, ...]

    def services(self) -> Iterator[tuple[str, tuple[Operation, ...]]]:
        """Yield each service with its operations."""
        for service in sorted({operation.service for operation in self.operations}):
            yield service, tuple(each for each in self.operations if each.service == service)
