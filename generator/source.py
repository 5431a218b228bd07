"""A YAML file of the document as plain data, with the line on which everything in it stands.

Only the part of YAML that means the same to every reader is let in: no anchors, no tabs, texts as keys, and
no words that some readers take for booleans or times.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import yaml
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

Pointer: TypeAlias = tuple[str | int, ...]
"""Keys and indices from the top of a file or document down to a value."""

MAX_DEPTH = 100
_TAG = "tag:yaml.org,2002:"
_LOOKS_LIKE_ANCHOR = re.compile(r"(?m)(?:^|[\s\[{,:-])[&*][^\s&*]")
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?[0-9]+\.[0-9]+(?:[eE][-+]?[0-9]+)?")


class Problem(NamedTuple):
    """Something wrong, and where: prints as `file:line rule message`."""

    file: str
    line: int
    message: str
    rule: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.file}:{self.line}", self.rule, self.message)))


class BadDocumentError(Exception):
    """The files make no document; one problem for each reason, in the order of files and lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


@frozen
class Source:
    """A file that was read.

    Attributes:
        name: The file as problems name it.
        node: The graph of YAML nodes, which knows lines and the form in which values were written.
        data: The same as plain data; texts are the only keys.
    """

    name: str
    node: yaml.MappingNode = field(repr=False)
    data: dict[str, Any] = field(repr=False)

    def line(self, pointer: Pointer) -> int:
        """Return the line, from 1, of the key or item a pointer leads to, else of the nearest above it."""
        return line_at(self.node, pointer)


def read_source(path: Path, name: str) -> Source:
    """Return a file as data and nodes.

    Args:
        path: File to read, UTF-8.
        name: How problems name it.

    Raises:
        BadDocumentError: It cannot be read, is no YAML, or uses what readers of YAML understand differently.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadDocumentError([Problem(name, 1, f"cannot be read: {error}")]) from error
    problems = [*_tabs(text, name), *_anchors(text, name)]
    if problems:
        raise BadDocumentError(problems)
    try:
        if line := is_too_deep(text):
            raise BadDocumentError([Problem(name, line, "nests too deep")])
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        raise BadDocumentError([_syntax_problem(error, name)]) from error
    except yaml.YAMLError as error:
        raise BadDocumentError([Problem(name, 1, f"is no YAML: {error}")]) from error
    if not isinstance(node, yaml.MappingNode):
        raise BadDocumentError([Problem(name, 1, "must hold keys and values")])
    data = _plain(node, name, problems)
    if problems:
        raise BadDocumentError(problems)
    return Source(name, node, data)


def line_at(node: yaml.Node, pointer: Pointer) -> int:
    """Return the line, from 1, of the key or item a pointer leads to, else of the nearest above it."""
    line = 1
    for step in pointer:
        found = _child(node, step)
        if found is None:
            break
        mark, node = found
        line = line_of(mark)
    return line


def is_too_deep(text: str) -> int:
    """Return the line on which YAML nests deeper than any document needs, else 0.

    The library reads nested values by recursion in C, and ends the whole process when they are too deep.
    """
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                return int(event.start_mark.line) + 1 if event.start_mark else 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return 0


def line_of(node: yaml.Node) -> int:
    """Return the line, from 1, on which a node begins."""
    return int(node.start_mark.line) + 1


def entries(node: yaml.Node) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    """Return keys and values of a mapping, in order; nothing of any other node."""
    return list(node.value) if isinstance(node, yaml.MappingNode) else []


def _child(node: yaml.Node, step: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return next(((key, value) for key, value in entries(node) if key.value == step), None)


def _tabs(text: str, name: str) -> Iterator[Problem]:
    if "\t" in text:
        for number, line in enumerate(text.splitlines(), 1):
            if "\t" in line:
                yield Problem(name, number, "a tab: indent and separate with blanks")


def _anchors(text: str, name: str) -> Iterator[Problem]:
    """Yield anchors and aliases before anything is built of them: a few lines of them can fill the memory."""
    if not _LOOKS_LIKE_ANCHOR.search(text):
        return
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            mark = event.start_mark
            if getattr(event, "anchor", None) is not None and mark is not None:
                yield Problem(name, mark.line + 1, "an anchor or alias: refer to a component instead")
    except yaml.YAMLError:
        return  # told by the reading proper, with its place


def _syntax_problem(error: yaml.MarkedYAMLError, name: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    return Problem(name, mark.line + 1 if mark else 1, f"is no YAML: {error.problem or error.context}")


def _plain(node: yaml.Node, name: str, problems: list[Problem]) -> Any:
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key, value in node.value:
            if key.tag != f"{_TAG}str":
                problems.append(
                    Problem(name, line_of(key), f"the key {key.value!s:.40} is no text: put it in quotes")
                )
            elif key.value in result:
                problems.append(Problem(name, line_of(key), f"the key {key.value} stands here twice"))
            else:
                result[key.value] = _plain(value, name, problems)
        return result
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, name, problems) for item in node.value]
    try:
        return _scalar(node.tag.removeprefix(_TAG), str(node.value))
    except ValueError as error:
        problems.append(Problem(name, line_of(node), str(error)))
        return None


def _scalar(kind: str, text: str) -> str | int | float | bool | None:
    """Return a value that every reader of YAML takes for the same; a ValueError tells how to write it."""
    match kind:
        case "str":
            return text
        case "bool" if text in {"true", "false"}:
            return text == "true"
        case "null" if text == "null":
            return None
        case "null":
            raise ValueError("a value is missing; nothing is written as null")
        case "int" if _INTEGER.fullmatch(text):
            return int(text)
        case "float" if _NUMBER.fullmatch(text):
            return float(text)
    raise ValueError(f"{text[:40]} reads as {kind.lstrip('!')} here and as text elsewhere: put it in quotes")
