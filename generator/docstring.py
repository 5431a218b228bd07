"""Text of the document as docstrings: nothing in it can end the docstring, or stand unseen in the code."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.form import Operation, Parameter, Part, Property, Schema

WIDTH = 100
_ERRORS = {
    400: "InvalidError",
    401: "AuthenticationError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "AlreadyExistsError",
    415: "InvalidError",
    422: "InvalidError",
    429: "RateLimitedError",
    501: "NotSupportedByServerError",
}


def safe(text: str) -> str:
    """Return the text as it may stand between triple quotes; control and bidi marks become blanks."""
    shown = "".join(letter if letter == "\n" or letter.isprintable() else " " for letter in text)
    return shown.replace("\\", "\\\\").replace('"""', "'''").rstrip('"')


def paragraph(text: str, indent: int = 0, hanging: int = 0) -> str:
    """Return the text on one margin, lines not longer than the code's."""
    first = " " * indent
    words = " ".join(safe(text).split())
    return textwrap.fill(
        words,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first + " " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def paragraphs(text: str) -> list[str]:
    """Return each paragraph of the text; lists keep their lines."""
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    return [
        "\n".join(
            paragraph(line, hanging=2 if line.lstrip().startswith("- ") else 0) for line in _lines(block)
        )
        for block in blocks
    ]


def _lines(block: str) -> list[str]:
    lines: list[str] = []
    for line in block.splitlines():
        if lines and not line.lstrip().startswith("- "):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.strip())
    return lines


def sentence(text: str) -> str:
    """Return the text with a full stop at its end."""
    return text if text.rstrip().endswith((".", "!", "?")) else f"{text.rstrip()}."


def of_schema(schema: Schema) -> str:
    """Return the docstring of a model: what it is, then each field."""
    head = paragraphs(schema.description or f"{schema.name}.")
    fields = [_field(each.name, each) for each in schema.properties if each.description]
    return _join(head, {"Attributes": fields})


def of_fields(schema: Schema) -> str:
    """Return the docstring of an annotation-only class."""
    return paragraph(f"Names and types of {schema.name} on the wire; nothing else.")


def of_operation(operation: Operation) -> str:
    """Return the docstring of a function: what it does, arguments, result, errors, source."""
    head = [paragraph(_summary(operation)), *paragraphs(operation.description)]
    raises = [
        paragraph(f"{error_name(each.status)}: {each.description.rstrip('. ')} ({each.label}).", 4, 4)
        for each in operation.failures
    ]
    returns = [
        paragraph(sentence(each.description), 4)
        for each in operation.successes
        if each.type.annotation != "None" and each.description
    ]
    return (
        _join(head, {"Args": _arguments(operation), "Returns": returns, "Raises": raises})
        + f"\n\nSource: {safe(operation.id)}."
    )


def of_twin(operation: Operation, told: str) -> str:
    """Return the docstring of another form of the function: what it does, and where the rest stands."""
    return paragraph(f"{_summary(operation).rstrip('.')}{told}; see `sync`.")


def _summary(operation: Operation) -> str:
    return sentence(operation.summary or f"{operation.method} {operation.path}")


def _arguments(operation: Operation) -> list[str]:
    found = [_field(each.name, each) for each in operation.path_parameters if each.description]
    body = operation.plain_body
    if body and body.kind == "json":
        found.append(paragraph("body: What to send; a plain mapping is taken as it is.", 4, 4))
    elif body:
        found.append(paragraph(f"body: What to send, as {body.media_type}.", 4, 4))
    found += [_field(each.name, each) for each in operation.parts if each.description]
    found += [_field(each.name, each) for each in operation.options if each.description]
    if len(operation.accepted) > 2:
        told = f"Media types to ask for; the server answers one of {', '.join(operation.accepted[1:])}"
        found.append(paragraph(f"accept: {sentence(told)}", 4, 4))
    return found


def error_name(status: int) -> str:
    """Return the class of the wire's tree that a status is raised as."""
    if status < 400:
        return "UnexpectedStatusError"
    return _ERRORS.get(status, "ServerError" if status >= 500 else "InvalidError")


def _field(name: str, each: Parameter | Part | Property) -> str:
    return paragraph(f"{name}: {sentence(each.description)}", 4, 4)


def _join(head: list[str], sections: dict[str, list[str]]) -> str:
    parts = list(head)
    for title, lines in sections.items():
        if lines:
            parts.append("\n".join([f"{title}:", *lines]))
    return "\n\n".join(parts)
