"""Operations as the document writes them: references followed, kinds checked, nothing interpreted twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.source import Pointer

Schema = dict[str, Any]


@frozen
class Parameter:
    """One value of a path, query or header.

    Attributes:
        name: On the wire.
        location: `path`, `query` or `header`.
        is_required: Whether it must be given.
        description: In the document's words.
        schema: What it is, reduced; see `reduced`.
        form: How it is written: `plain`, `repeated` (once for each value of a list) or `json`.
        span: Of a path: `one` segment, `several`, or `maybe-empty`.
    """

    name: str
    location: str
    is_required: bool
    description: str
    schema: Schema
    form: str = "plain"
    span: str = "one"


@frozen
class Part:
    """One part of a multipart body; `kind` is `file`, `files`, or the Python type of a field."""

    name: str
    kind: str
    is_required: bool
    description: str


@frozen
class Body:
    """One way to send a body.

    Attributes:
        kind: `json`, `multipart` or `bytes`.
        media_type: As the document names it.
        is_required: Whether the request must have one.
        schema: Of JSON, reduced.
        parts: Of multipart.
    """

    kind: str
    media_type: str
    is_required: bool
    schema: Schema = field(factory=dict)
    parts: tuple[Part, ...] = ()


@frozen
class Answer:
    """One status.

    Attributes:
        status: The first status it stands for.
        is_range: Whether it stands for all of its hundred.
        description: What is answered.
        media_types: All that the document names.
        source: How the body of the first is read: `json`, `text`, `content`, or `None` for no body.
        others: Media types that are read another way, by that way.
        schema: Of JSON, reduced.
        gaps: What may stand in the place of JSON: `None` for no body, `text` for a bare text.
    """

    status: int
    is_range: bool
    description: str
    media_types: tuple[str, ...] = ()
    source: str = "None"
    others: Mapping[str, tuple[str, ...]] = field(factory=dict)
    schema: Schema = field(factory=dict)
    gaps: tuple[str, ...] = ()


@frozen
class Operation:
    """One method on one path."""

    pointer: Pointer
    id: str
    method: str
    path: str
    service: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    answers: tuple[Answer, ...]
    extensions: Mapping[str, Any]


@frozen
class Document:
    """The whole: operations, and the schemas that have names, reduced.

    Attributes:
        title, version: Of the API.
        operations: In the order of the document.
        schemas: By name.
    """

    title: str
    version: str
    operations: tuple[Operation, ...]
    schemas: Mapping[str, Schema]


METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
