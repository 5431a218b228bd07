"""A document of any author, YAML or JSON, as plain data; lines are found when something is to be told.

Where readers of YAML differ, the rules are those of JSON: `no` and dates are text, keys are text. Anchors are
let in, since the walk of `soundness` bounds what they stand for.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import yaml
from attrs import define, field

from generator.source import BadDocumentError, Problem, entries, is_too_deep, line_at, line_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.source import Pointer

MAX_BYTES: Final = 100_000_000
MAX_DIGITS: Final = 1000
_TAG: Final = "tag:yaml.org,2002:"
_WORDS: Final = {"true": True, "false": False}
_INTEGER: Final = re.compile(r"[-+]?[0-9]+")
_NUMBER: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


@define
class Opened:
    """A document that was read.

    Attributes:
        name: The file as messages name it.
        text: As it was read.
        data: The same as plain data.
    """

    name: str
    text: str = field(repr=False)
    data: Any = field(repr=False)

    def line(self, pointer: Pointer) -> int:
        """Return the line, from 1, of the key or item a pointer leads to, else of the nearest above it."""
        try:
            node = yaml.compose(self.text, Loader=yaml.CSafeLoader)
        except yaml.YAMLError:  # JSON that is no YAML: a tab, a lone surrogate
            return 1
        return line_at(node, pointer) if node is not None else 1


def open_document(path: Path) -> Opened:
    """Return a document that was read.

    Raises:
        BadDocumentError: It cannot be read, or holds no keys and values; the problem names the line.
    """
    name = str(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadDocumentError([Problem(name, 1, f"is larger than {MAX_BYTES} bytes")])
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadDocumentError([Problem(name, 1, f"cannot be read: {error}")]) from error
    data = _from_json(text, name) if text.lstrip()[:1] == "{" else None
    if data is None:
        data = _from_yaml(text, name)
    if not isinstance(data, dict):
        raise BadDocumentError([Problem(name, 1, "must hold keys and values")])
    return Opened(name, text, data)


def _from_json(text: str, name: str) -> Any:
    """Return the data, or None for what is no JSON; YAML may begin with a brace too."""
    try:
        return json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError:
        return None
    except RecursionError:
        raise BadDocumentError([Problem(name, 1, "nests too deep")]) from None
    except ValueError as error:  # a key twice, a number of too many digits
        raise BadDocumentError([Problem(name, 1, str(error).partition(";")[0])]) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice!r:.80} stands twice in one object")
    return result


def _from_yaml(text: str, name: str) -> Any:
    try:
        if line := is_too_deep(text):
            raise BadDocumentError([Problem(name, line, "nests too deep")])
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        return _Values(name).of(node) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        told = f"is no YAML: {error.problem or error.context}"
        raise BadDocumentError([Problem(name, mark.line + 1 if mark else 1, told)]) from error
    except yaml.YAMLError as error:
        raise BadDocumentError([Problem(name, 1, f"is no YAML: {' '.join(str(error).split())}")]) from error


class _Values:
    """Makes data of nodes; what several aliases name is made once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.made: dict[int, Any] = {}
        self.begun: set[int] = set()

    def of(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        if node.tag not in {f"{_TAG}map", f"{_TAG}seq"}:
            raise self.problem(node, f"the tag {node.tag.removeprefix(_TAG):.80} is not read")
        key = id(node)
        if key in self.begun:
            raise self.problem(node, "holds itself")
        if key not in self.made:
            self.begun.add(key)
            self.made[key] = self.mapping(node) if isinstance(node, yaml.MappingNode) else self.sequence(node)
            self.begun.discard(key)
        return self.made[key]

    def sequence(self, node: yaml.Node) -> list[Any]:
        return [self.of(each) for each in node.value]

    def mapping(self, node: yaml.Node) -> dict[str, Any]:
        own: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key, value in entries(node):
            if not isinstance(key, yaml.ScalarNode):
                raise self.problem(key, "a key that is no text")
            if key.tag == f"{_TAG}merge":
                for each in self.merges(value):
                    merged = {**each, **merged}
            elif key.value in own:
                raise self.problem(key, f"the key {key.value!r:.80} stands here twice")
            else:
                own[key.value] = self.of(value)
        return {**merged, **own}

    def merges(self, node: yaml.Node) -> list[dict[str, Any]]:
        found = [self.of(each) for each in (node.value if isinstance(node, yaml.SequenceNode) else [node])]
        if not all(isinstance(each, dict) for each in found):
            raise self.problem(node, "only keys and values can be merged")
        return found

    def scalar(self, node: yaml.ScalarNode) -> str | int | float | bool | None:
        kind, text = node.tag.removeprefix(_TAG), str(node.value)
        match kind:
            case "str" | "timestamp" | "value":
                return text
            case "null":
                return None
            case "bool":
                return _WORDS.get(text.lower(), text)
            case "int" if len(text) > MAX_DIGITS:
                raise self.problem(node, "a number of too many digits")
            case "int" if _INTEGER.fullmatch(text):
                return int(text)
            case "float" if _NUMBER.fullmatch(text):
                return float(text)
            case "int" | "float":
                return text
        raise self.problem(node, f"the tag {kind:.80} is not read")

    def problem(self, node: yaml.Node, told: str) -> BadDocumentError:
        return BadDocumentError([Problem(self.name, line_of(node), told)])
