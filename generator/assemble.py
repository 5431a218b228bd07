"""The whole document, joined from its root and one slice for each service.

What stands in the files is taken over as it is written, quotes and line breaks included, so the document
reads like its slices; only their comments stay behind.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml
from attrs import field, frozen

from generator.source import BadDocumentError, Problem, Source, entries, line_of, read_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.source import Pointer

    _Entries: TypeAlias = list[tuple[yaml.ScalarNode, yaml.Node]]

DOCUMENT = "cytomine.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_HEAD = """\
# Assembled from root.yaml and services/*.yaml by `python -m generator assemble`: edit those.
"""
_ROOT_KEYS = ("openapi", "info", "servers", "security", "tags", "components")
_SLICE_KEYS = ("paths", "components")
_COMPONENT_KINDS = ("securitySchemes", "parameters", "responses", "schemas", "examples")
_TEMPLATE = re.compile(r"\{[^}]*\}")


@frozen
class Document:
    """The whole document.

    Attributes:
        data: As plain data, in the order of `text`.
        text: As YAML, to be written.
        root: The file that holds what all services share.
        folder: Where the files lie.
    """

    data: dict[str, Any] = field(repr=False)
    text: str = field(repr=False)
    root: Source
    folder: Path
    _owners: dict[Pointer, Source] = field(repr=False)

    def where(self, pointer: Pointer) -> tuple[str, int]:
        """Return file and line of a value of the document."""
        owner = self._owners.get(pointer[:2]) or self._owners.get(pointer[:3]) or self.root
        return owner.name, owner.line(pointer)


def assemble(folder: Path) -> Document:
    """Return the document whose files lie in a folder.

    Raises:
        BadDocumentError: A file is bad, two define the same thing, or a reference leads nowhere.
    """
    paths = [folder / "root.yaml", *sorted((folder / "services").glob("*.yaml"))]
    sources: list[Source] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            sources.append(read_source(path, f"{folder.name}/{path.relative_to(folder).as_posix()}"))
        except BadDocumentError as error:
            problems.extend(error.problems)
    if problems:
        raise BadDocumentError(problems)
    return _Assembly(folder, sources).document()


def write(folder: Path) -> Document:
    """Assemble the document and write it beside its root; nothing is written when something is wrong."""
    document = assemble(folder)
    path = folder / DOCUMENT
    new = path.with_suffix(".new")
    new.write_text(document.text, "utf-8", newline="\n")
    new.replace(path)
    return document


class _Assembly:
    """Joins sources; the first is the root."""

    def __init__(self, folder: Path, sources: list[Source]) -> None:
        self.folder = folder
        self.root, *self.slices = sources
        self.sources = sources
        self.owners: dict[Pointer, Source] = {}
        self.problems: list[Problem] = []

    def document(self) -> Document:
        for source in self.sources:
            self.problems.extend(_unknown_keys(source, _ROOT_KEYS if source is self.root else _SLICE_KEYS))
        components = {kind: self.components(kind) for kind in _COMPONENT_KINDS}
        paths = self.paths()
        self.problems.extend(_repeated_operations(self.sources))
        self.problems.extend(self.dangling_references())
        if self.problems:
            raise BadDocumentError(self.problems)
        top = {key.value: (key, value) for key, value in entries(self.root.node)}
        parts = [top[key] for key in _ROOT_KEYS if key in top and key != "components"]
        parts.append((_text_node("paths"), _mapping(paths)))
        kinds: _Entries = [(_text_node(kind), _mapping(found)) for kind, found in components.items() if found]
        parts.append((_text_node("components"), _mapping(kinds)))
        node = _mapping(parts)
        text = _HEAD + yaml.serialize(node, Dumper=yaml.CSafeDumper, allow_unicode=True, width=110)
        return Document(self.data(paths, components), text, self.root, self.folder, self.owners)

    def paths(self) -> _Entries:
        """Paths in the reading order of their tags, then of their files."""
        seen: dict[str, tuple[str, int]] = {}
        found: list[tuple[int, yaml.ScalarNode, yaml.Node]] = []
        tags = [tag.get("name") for tag in _dicts(self.root.data.get("tags"))]
        for source in self.slices:
            for key, value in entries(_value(source.node, "paths")):
                first = seen.setdefault(_TEMPLATE.sub("{}", key.value), (source.name, line_of(key)))
                if first != (source.name, line_of(key)):
                    self.problem(source, key, f"the path {key.value} stands in {first[0]}:{first[1]} too")
                tag = _first_tag(source.data["paths"][key.value])
                if tag not in tags:
                    self.problem(
                        source, key, f"the tag {tag!r} of {key.value} is not in the root's list of tags"
                    )
                    continue
                self.owners["paths", key.value] = source
                found.append((tags.index(tag), key, value))
        return [(key, value) for _, key, value in sorted(found, key=lambda each: each[0])]

    def components(self, kind: str) -> _Entries:
        """Components of one kind, those of the root first."""
        found: dict[str, tuple[yaml.ScalarNode, yaml.Node]] = {}
        for source in self.sources:
            for key, value in entries(_value(_value(source.node, "components"), kind)):
                other = self.owners.setdefault(("components", kind, key.value), source)
                if key.value in found:
                    line = other.line(("components", kind, key.value))
                    self.problem(
                        source, key, f"the component {kind}/{key.value} stands in {other.name}:{line} too"
                    )
                found.setdefault(key.value, (key, value))
        return list(found.values())

    def dangling_references(self) -> Iterator[Problem]:
        for source in self.sources:
            for node in _references(source.node):
                target = str(node.value)
                steps = target.removeprefix("#/").split("/")
                if not target.startswith("#/components/"):
                    yield Problem(
                        source.name, line_of(node), f"{target} leads out of the document's components"
                    )
                elif tuple(steps) not in self.owners:
                    yield Problem(source.name, line_of(node), f"{target} leads nowhere")

    def data(self, paths: _Entries, components: dict[str, _Entries]) -> dict[str, Any]:
        """Plain data of all sources, in the order of the document."""
        data: dict[str, Any] = {key: self.root.data[key] for key in _ROOT_KEYS if key in self.root.data}
        data.pop("components", None)
        data["paths"] = {
            key.value: self.owners["paths", key.value].data["paths"][key.value] for key, _ in paths
        }
        data["components"] = {
            kind: {
                key.value: self.owners["components", kind, key.value].data["components"][kind][key.value]
                for key, _ in found
            }
            for kind, found in components.items()
            if found
        }
        return data

    def problem(self, source: Source, node: yaml.Node, message: str) -> None:
        self.problems.append(Problem(source.name, line_of(node), message))


def _unknown_keys(source: Source, known: tuple[str, ...]) -> Iterator[Problem]:
    for key, value in entries(source.node):
        if key.value not in known:
            yield Problem(source.name, line_of(key), f"the key {key.value} is none of {', '.join(known)}")
        elif key.value in _SLICE_KEYS:
            yield from _not_mappings(source, key, value)
        if key.value == "components":
            for kind, _ in entries(value):
                if kind.value not in _COMPONENT_KINDS:
                    message = f"the kind of component {kind.value} is none of {', '.join(_COMPONENT_KINDS)}"
                    yield Problem(source.name, line_of(kind), message)


def _not_mappings(source: Source, key: yaml.Node, value: yaml.Node) -> Iterator[Problem]:
    """Yield what should hold names and holds something else."""
    if not isinstance(value, yaml.MappingNode):
        yield Problem(source.name, line_of(key), f"{key.value} must hold keys and values")
    for name, inner in entries(value):
        if not isinstance(inner, yaml.MappingNode):
            yield Problem(source.name, line_of(name), f"{name.value} must hold keys and values")


def _repeated_operations(sources: Iterable[Source]) -> Iterator[Problem]:
    seen: dict[str, tuple[str, int]] = {}
    for source in sources:
        for path, item in entries(_value(source.node, "paths")):
            for method, operation in entries(item):
                if method.value not in METHODS:
                    continue
                name = _value(operation, "operationId")
                if not isinstance(name, yaml.ScalarNode):
                    yield Problem(
                        source.name, line_of(method), f"{method.value} {path.value} has no operationId"
                    )
                    continue
                here = source.name, line_of(name)
                first = seen.setdefault(str(name.value), here)
                if first != here:
                    yield Problem(*here, f"the operation {name.value} stands in {first[0]}:{first[1]} too")


def _references(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _references(item)
    for key, value in entries(node):
        if key.value == "$ref":
            yield value
        else:
            yield from _references(value)


def _first_tag(item: Any) -> str | None:
    for method, operation in (item if isinstance(item, dict) else {}).items():
        if method in METHODS and isinstance(operation, dict) and operation.get("tags"):
            return str(operation["tags"][0])
    return None


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _value(node: yaml.Node, key: str) -> yaml.Node:
    return next((value for name, value in entries(node) if name.value == key), _mapping([]))


def _text_node(text: str) -> yaml.ScalarNode:
    return yaml.ScalarNode("tag:yaml.org,2002:str", text)


def _mapping(items: _Entries) -> yaml.MappingNode:
    return yaml.MappingNode("tag:yaml.org,2002:map", items, flow_style=False)
