"""Text of the document as docstrings: nothing in it can end the docstring, or stand unseen in the code."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.form import Operation, Parameter, Property, Schema

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
    """Return the text as it may stand between triple quotes; control and bidi marks become escapes."""
    shown = "".join(
        letter
        if letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
        else " "
        for letter in text
    )
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
    head = [paragraph(sentence(operation.summary)), *paragraphs(operation.description)]
    arguments = [_field(each.name, each) for each in operation.parameters if each.description]
    if operation.body and operation.body.kind == "multipart":
        arguments += [
            paragraph(f"{part.name}: {part.description}", 4, 4)
            for part in operation.body.parts
            if part.description
        ]
    elif operation.body:
        arguments.append(paragraph("body: What to send; a plain mapping is taken as it is.", 4, 4))
    returns = [
        paragraph(sentence(answer.description), 4)
        for answer in operation.successes
        if answer.type.annotation != "None"
    ]
    raises = [
        paragraph(f"{error_name(answer.status)}: {answer.description.rstrip('. ')} ({answer.status}).", 4, 4)
        for answer in operation.failures
    ]
    return (
        _join(head, {"Args": arguments, "Returns": returns, "Raises": raises})
        + f"\n\nSource: {operation.id}."
    )


def error_name(status: int) -> str:
    """Return the class of the wire's tree that a status is raised as."""
    return _ERRORS.get(status, "ServerError" if status >= 500 else "InvalidError")


def _field(name: str, each: Parameter | Property) -> str:
    return paragraph(f"{name}: {sentence(each.description)}", 4, 4)


def _join(head: list[str], sections: dict[str, list[str]]) -> str:
    parts = list(head)
    for title, lines in sections.items():
        if lines:
            parts.append("\n".join([f"{title}:", *lines]))
    return "\n\n".join(parts)
