"""What is different about a call of this package, whatever the script does with what it gives."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from cytomine import Cytomine, models
from cytomine._core import table
from cytomine._core.collection import Collection
from cytomine._core.former_reply import FormerReply
from cytomine._core.model import SHARED, Model
from cytomine._core.removed import hint_for_method, hint_for_name
from cytomine._doctor import collection_calls, connection_calls, object_calls
from cytomine._doctor.arguments import Arguments
from cytomine._doctor.rules import Difference
from cytomine._doctor.values import NOTHING, Class, Instance, Method, Module, Text
from cytomine.models.annotation import Annotation, AnnotationCollection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine._doctor.inference import Inference
    from cytomine._doctor.values import Value, Values

_OF_REPLIES: Final = frozenset({"status_code", "headers", "content", "request", "url"})
_PARALLEL: Final = frozenset(
    {"generic_parallel", "generic_chunk_parallel", "generic_download", "generic_image_dump"}
)


def of_call(node: ast.Call, inference: Inference) -> Iterator[Difference]:
    """Yield what is different about one call."""
    yield from agreed([list(_of_callee(node, each, inference)) for each in inference.values(node.func)])
    if isinstance(node.func, ast.Attribute):
        owners = inference.values(node.func.value)
        yield from _of_unknown_method(node, node.func, owners, inference)
    elif isinstance(node.func, ast.Name) and node.func.id == "vars" and node.args:
        yield from of_dictionary(inference.values(node.args[0]))
    elif isinstance(node.func, ast.Name) and node.func.id in {"hasattr", "getattr"}:
        yield from _of_reflection(node, inference)


def agreed(found: list[list[Difference]]) -> Iterator[Difference]:
    """Yield what is different whichever of several things a name stands for."""
    if found:
        rules = set.intersection(*({each.rule for each in one} for one in found))
        yield from (each for each in found[0] if each.rule in rules)


def _of_callee(node: ast.Call, callee: Value, inference: Inference) -> Iterator[Difference]:
    match callee:
        case Class(kind):
            yield from _of_construction(node, kind, inference)
        case Method(owner=type() as owner, name=name):
            yield from _of_method(node, owner, name, inference)
        case Method(name=name) if name in _PARALLEL:
            yield Difference(
                "parallel", f"{name} finishes all items, keeps their order and warns of failures"
            )
        case _:
            pass


def of_dictionary(owners: Values) -> Iterator[Difference]:
    """Yield what is different about the dictionary of an object."""
    for owner in owners:
        if isinstance(owner, Instance) and issubclass(owner.kind, Model):
            yield Difference(
                "dictionary",
                f"the dictionary of {owner.kind.__name__} holds None for each field that was not read",
            )


def _of_construction(node: ast.Call, kind: type, inference: Inference) -> Iterator[Difference]:
    if issubclass(kind, Cytomine):
        yield from connection_calls.construction(node, inference)
    elif issubclass(kind, Collection) and kind.__module__.startswith("cytomine.models."):
        yield from collection_calls.construction(node, kind, inference)
    elif kind is Annotation:
        arguments = Arguments(node, inference, [])
        for name in ("property", "properties"):
            if isinstance(arguments.named.get(name), ast.List | ast.ListComp):
                yield Difference(
                    "properties", f"{name} as a list was answered with 500; it is sent as an object"
                )


def _of_method(node: ast.Call, kind: type, name: str, inference: Inference) -> Iterator[Difference]:
    if issubclass(kind, Collection):
        yield from collection_calls.method(node, kind, name, inference)
    elif issubclass(kind, Model):
        yield from object_calls.method(node, kind, name, inference)
    elif issubclass(kind, Cytomine):
        yield from connection_calls.method(node, name, inference)
    if name in {"dump", "dump_crops", "window", "download"} and issubclass(kind, Model | Collection):
        yield from object_calls.pattern(node, kind, name, inference)


def _of_unknown_method(
    node: ast.Call, function: ast.Attribute, owners: Values, inference: Inference
) -> Iterator[Difference]:
    """Yield what is different about a method that its owner does not have, or whose owner is not known."""
    name = function.attr
    hint = hint_for_method(name)
    if hint and not owners and name not in {"add_user", "delete_user"}:
        yield Difference("gone", f"{name} is gone: {hint}")
    elif not owners and name == "image_servers":
        yield Difference("not-offered", "servers no longer list image servers: NotSupportedByServerError")
    elif not owners and name == "window":
        yield from object_calls.method(node, models.ImageInstance, name, inference)
    elif not owners and name == "dump_crops":
        yield from object_calls.pattern(node, AnnotationCollection, name, inference)


def _of_reflection(node: ast.Call, inference: Inference) -> Iterator[Difference]:
    function = node.func.id  # type: ignore[attr-defined]  # the caller looked
    if len(node.args) < (3 if function == "getattr" else 2):
        return
    if function == "getattr" and isinstance(node.args[2], ast.Constant) and node.args[2].value is None:
        return
    asked = [each.text for each in inference.values(node.args[1]) if isinstance(each, Text)]
    for owner in inference.values(node.args[0]):
        if not (isinstance(owner, Instance) and issubclass(owner.kind, Model)):
            continue
        for name in asked:
            resource = owner.kind.resource
            if name in table.readable(resource) - table.writable(resource) - {*SHARED}:
                gives = "is True" if function == "hasattr" else "gives None, and not the default,"
                yield Difference(
                    "has-attribute", f"{function}(..., {name!r}) {gives} also where it was not read"
                )


def of_attribute(node: ast.Attribute, inference: Inference) -> Iterator[Difference]:
    """Yield what is different about an attribute that is read."""
    owners = inference.values(node.value)
    if node.attr == "__dict__":
        parent = inference.parents.get(node)
        if not isinstance(parent, ast.Subscript):
            yield from of_dictionary(owners)
        return
    yield from agreed([list(_of_member(each, node.attr)) for each in owners - {NOTHING}])


def _of_member(owner: Value, name: str) -> Iterator[Difference]:
    match owner:
        case Module(module):
            hint = hint_for_name(module, name)
        case Class(kind) | Instance(kind):
            hint = hint_for_name(f"{kind.__module__}.{kind.__name__}", name)
        case _:
            return
    if hint:
        yield Difference("gone", f"{name} is gone: {hint}")
    elif isinstance(owner, Instance) and not hasattr(owner.kind, name):
        if owner.kind is FormerReply and name not in _OF_REPLIES:
            yield Difference("reply", f"the reply has no {name}: it is no requests.Response")
        elif owner.kind is Cytomine:
            yield Difference("no-such-name", f"the connection has no {name}")
