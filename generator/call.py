"""The expressions in the functions of an operation: what they take, and how a request is built of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.form import JSON

if TYPE_CHECKING:
    from generator.form import Body, Operation, Parameter


def signature(operation: Operation) -> str:
    """Return what the functions of an operation take, after the client."""
    positional = [f"{each.name}: {each.type.annotation}" for each in operation.path_parameters]
    named = [_option(each) for each in operation.options]
    plain = operation.plain_body
    if plain:
        whole = _given(plain)
        positional.append(f"body: {whole}" if _is_needed(operation) else f"body: {whole} | None = None")
    for part in operation.parts:
        if part.is_required and not plain:
            positional.append(f"{part.name}: {part.annotation}")
        else:
            named.append(f"{part.name}: {part.annotation} | None = None")
    if len(operation.accepted) > 2:
        named.append(f"accept: str = {', '.join(operation.accepted)!a}")
    return ", ".join([*positional, *(["*", *named] if named else [])])


def _option(each: Parameter) -> str:
    annotation = each.type.annotation
    if each.is_required:
        return f"{each.name}: {annotation}"
    is_null_in = annotation in {"Any", "None"} or annotation.endswith("| None")
    return f"{each.name}: {annotation} = None" if is_null_in else f"{each.name}: {annotation} | None = None"


def _given(body: Body) -> str:
    """Return what may be given for a body: a model, or plain JSON where the document names an object."""
    if body.kind == "bytes":
        return "bytes"
    annotation = body.type.annotation
    if annotation == "Any" or not body.type.models:
        return annotation
    plain = "list[dict[str, Any]] | Mapping[str, Any]" if "list[" in annotation else "Mapping[str, Any]"
    return f"{annotation} | {plain}"


def _is_needed(operation: Operation) -> bool:
    """Whether a request must have the one body that the document describes."""
    return len(operation.bodies) == 1 and operation.bodies[0].is_required


def arguments(operation: Operation) -> str:
    """Return how the functions pass on to `request` what they were given."""
    plain = operation.plain_body
    given = [each.name for each in operation.path_parameters] + (["body"] if plain else [])
    named = [each.name for each in operation.options]
    for part in operation.parts:
        (given if part.is_required and not plain else named).append(part.name)
    if len(operation.accepted) > 2:
        named.append("accept")
    return ", ".join([*given, *(f"{name}={name}" for name in named)])


def body(operation: Operation) -> str:
    """Return the expression for the body; empty without one."""
    plain = operation.plain_body
    if not plain:
        return ""
    return "body" if _is_needed(operation) else "NO_BODY if body is None else body"


def headers(operation: Operation) -> list[str]:
    """Return the expressions for names and values of headers."""
    found = [each.pair for each in operation.in_place("header")]
    plain = operation.plain_body
    if plain and plain.media_type != JSON:
        value = f"{plain.media_type!a}"
        value = value if _is_needed(operation) else f"None if body is None else {value}"
        found.append(f"('Content-Type', {value})")
    if len(operation.accepted) > 2:
        found.append("('Accept', accept)")
    elif operation.accepted:
        found.append(f"('Accept', {', '.join(operation.accepted)!a})")
    return found


def protocol(operation: Operation) -> list[str]:
    """Return the names of the protocol that the module needs when it runs."""
    names = {"Operation", "Request", *(each.quoted.partition("(")[0] for each in operation.path_parameters)}
    if operation.in_place("query") or headers(operation):
        names.add("pairs")
    if any(each.form == "json" for each in operation.options):
        names.add("json_text")
    if "NO_BODY" in body(operation):
        names.add("NO_BODY")
    if operation.parts:
        names.add("parts")
    return sorted(names)


def protocol_types(operation: Operation) -> list[str]:
    """Return the names of the protocol that only its annotations need."""
    names = {"AsyncClient", "Client", "Response"}
    if operation.is_streamed:
        names |= {"AsyncResponseStream", "ResponseStream"}
    if any("Part" in part.annotation for part in operation.parts):
        names.add("Part")
    return sorted(names)


def path(operation: Operation) -> str:
    """Return the expression for the path: literal text, and each value as a quoted segment."""
    if not operation.path_parameters:
        return ascii(operation.path)
    calls = {each.wire_name: each.quoted for each in operation.path_parameters}
    pieces = re.split(r"\{([^{}]*)\}", operation.path)
    text = "".join(f"{{{calls[piece]}}}" if index % 2 else piece for index, piece in enumerate(pieces))
    return f"f{text!a}"
