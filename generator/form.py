"""The intermediate form: all that templates see of a document, free of the parser that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@frozen
class Type:
    """What a value is: the annotation to write, and the call of the wire's codec that reads it.

    Attributes:
        annotation: Python type.
        call: Expression that reads a JSON value; `{}` stands for the value.
        codec: Names the expression takes from the codec.
        models: Names of the schemas it holds.
        wire: Type of the value as JSON gives it, for annotation-only classes.
    """

    annotation: str
    call: str
    codec: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()
    wire: str = "Any"

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
    return Type(annotation, f"{reader}({{}})", frozenset({reader}), wire=annotation)


ANYTHING = Type("Any", "{}")
BYTES = Type("bytes", "{}", wire="bytes")


def model(name: str) -> Type:
    """Return the type of an object that has a schema of its own."""
    return Type(name, f"{name}.from_dict({{}})", models=frozenset({name}), wire="dict[str, Any]")


def list_of(item: Type) -> Type:
    """Return the type of a list."""
    return _holding("list[{}]", "items", item)


def nullable(inner: Type) -> Type:
    """Return the type of a value that may be null."""
    return inner if inner is ANYTHING else _holding("{} | None", "nullable", inner)


def _holding(annotation: str, codec: str, inner: Type) -> Type:
    return Type(
        annotation.format(inner.annotation),
        f"{codec}({{}}, {inner.reader})",
        inner.reader_names | {codec},
        inner.models,
        annotation.format(inner.wire),
    )


def one_of(members: list[Type]) -> Type:
    """Return the type of a value of one of several shapes, tried in order."""
    if any(member is ANYTHING for member in members):
        return ANYTHING
    wires = list(dict.fromkeys(member.wire for member in members))
    return Type(
        " | ".join(dict.fromkeys(member.annotation for member in members)),
        f"one_of({{}}, ({', '.join(member.reader for member in members)},))",
        frozenset[str]().union(*(member.reader_names for member in members)) | {"one_of"},
        frozenset[str]().union(*(member.models for member in members)),
        "Any" if "Any" in wires else " | ".join(wires),
    )


@frozen
class Property:
    """One field of a schema."""

    wire_name: str
    name: str
    type: Type
    is_required: bool
    description: str = ""

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
    """

    wire_name: str
    name: str
    type: Type
    location: str
    is_required: bool
    description: str
    span: str = "one"

    @property
    def quoted(self) -> str:
        """The expression that puts the value into a path."""
        call = {
            "one": "segment({})",
            "several": "segments({})",
            "maybe-empty": "segment({}, is_empty_allowed=True)",
        }
        return call[self.span].format(self.name)


@frozen
class FilePart:
    """One part of a multipart body."""

    wire_name: str
    name: str
    is_file: bool
    is_required: bool
    description: str


@frozen
class Body:
    """What a request carries."""

    kind: str
    type: Type
    is_required: bool
    parts: tuple[FilePart, ...] = ()


@frozen
class Answer:
    """One status the document names.

    Attributes:
        status: HTTP status.
        description: What is answered.
        media_types: All that the document names.
        type: What the body of the first media type becomes.
        source: Where of the response it is taken from: `json`, `text`, `content`, or `None` for no body.
        others: Media types whose bodies come as they are, by their source, `text` or `content`.
    """

    status: int
    description: str
    media_types: tuple[str, ...]
    type: Type
    source: str
    others: Mapping[str, tuple[str, ...]] = field(factory=dict)

    @property
    def annotation(self) -> str:
        """Type of what a caller gets."""
        kinds = [
            self.type.annotation,
            *({"text": "str", "content": "bytes"}[source] for source in self.others),
        ]
        return " | ".join(dict.fromkeys(kinds))

    @property
    def is_success(self) -> bool:
        """Whether the status says that the request was carried out."""
        return self.status < 300


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
    body: Body | None
    answers: tuple[Answer, ...]
    extensions: Mapping[str, Any] = field(factory=dict)

    @property
    def path_parameters(self) -> tuple[Parameter, ...]:
        """Values of the path, in its order."""
        return tuple(each for each in self.parameters if each.location == "path")

    @property
    def query_parameters(self) -> tuple[Parameter, ...]:
        """Values of the query."""
        return tuple(each for each in self.parameters if each.location == "query")

    @property
    def header_parameters(self) -> tuple[Parameter, ...]:
        """Values of headers."""
        return tuple(each for each in self.parameters if each.location == "header")

    @property
    def options(self) -> tuple[Parameter, ...]:
        """Values that are given by name: those of query and headers."""
        return self.query_parameters + self.header_parameters

    @property
    def successes(self) -> tuple[Answer, ...]:
        """Answers of a request that was carried out."""
        return tuple(each for each in self.answers if each.is_success)

    @property
    def failures(self) -> tuple[Answer, ...]:
        """Answers that are raised as errors."""
        return tuple(each for each in self.answers if not each.is_success)

    @property
    def result(self) -> str:
        """Annotation of what a caller gets."""
        return " | ".join(dict.fromkeys(each.annotation for each in self.successes)) or "None"

    @property
    def models(self) -> frozenset[str]:
        """Names of the schemas in its answers."""
        return frozenset[str]().union(*(each.type.models for each in self.successes))


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
