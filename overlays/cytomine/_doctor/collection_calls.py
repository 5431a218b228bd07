"""What is different about calls of collections."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from cytomine import models
from cytomine._doctor.arguments import Arguments, literal_items
from cytomine._doctor.offers import filters, is_savable, like, lists, parameters, required
from cytomine._doctor.rules import Difference
from cytomine.models.annotation import AnnotationCollection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine._core.collection import Collection
    from cytomine._doctor.inference import Inference


def construction(node: ast.Call, kind: type[Collection[Any]], inference: Inference) -> Iterator[Difference]:
    given = Arguments(node, inference, [])
    allowed = parameters(kind)
    if allowed is None:
        return
    for name in sorted({*given.named} - allowed - {"filters", "max", "offset"} - required(kind)):
        yield Difference(
            "parameter", f"{kind.__name__} takes no {name!r} and raises TypeError{like(name, allowed)}"
        )
    filters = given.named.get("filters") or next(iter(node.args), None)
    if isinstance(filters, ast.Dict):
        for name in literal_items(filters):
            yield from _of_filter(kind, name)
    yield from _of_annotations(kind, given)


def _of_annotations(kind: type[Collection[Any]], given: Arguments) -> Iterator[Difference]:
    if not issubclass(kind, AnnotationCollection):
        return
    if given.is_set("included"):
        if "user" not in given and "filters" not in given:
            yield Difference("included", "included asks another place, and raises ValueError without user")
        else:
            yield Difference("annotation-filter", "included asks the place that servers have")
    if given.is_set("track"):
        yield Difference("annotation-terms", "track is sent as `tracks`: servers refuse the other")
    if isinstance(given.named.get("term"), ast.List | ast.Tuple | ast.ListComp):
        yield Difference("annotation-terms", "term as a list is sent as `terms`: servers ignored the other")


def _of_filter(kind: type[Collection[Any]], name: str) -> Iterator[Difference]:
    there_are = filters(kind)
    if there_are is None:
        return
    if name in kind.absent:
        yield Difference(
            "not-offered", f"servers no longer list {kind.__name__} by {name!r}: NotSupportedByServerError"
        )
    elif name not in there_are:
        known = ", ".join(sorted(each for each in lists(kind) if each)) or "none"
        yield Difference(
            "filter", f"{kind.__name__} cannot be read by {name!r} and raises ValueError; filters: {known}"
        )
    elif issubclass(kind, AnnotationCollection):
        yield Difference("annotation-filter", f"the filter {name!r} was lost, and the server refused")
    elif kind is models.TermCollection and name == "annotation":
        yield Difference("terms-of-annotation", "gave links without names, and gives terms")


def method(
    node: ast.Call, kind: type[Collection[Any]], name: str, inference: Inference
) -> Iterator[Difference]:
    """Yield what is different about a call of one of its methods."""
    if name in {"fetch_with_filter", "add_filter"}:
        given = Arguments(node, inference, ["key", "value", "max"])
        for key in given.texts("key"):
            yield from _of_filter(kind, key.text)
        yield from _of_page_size(given)
    elif name == "fetch":
        if filters(kind) is not None and not lists(kind):
            yield Difference(
                "not-offered", f"servers no longer list {kind.__name__}: NotSupportedByServerError"
            )
        yield from _of_page_size(Arguments(node, inference, ["max"]))
    elif name == "save" and "save" not in kind.never and not is_savable(kind):
        yield Difference("not-offered", f"{kind.__name__}.save() raises NotSupportedByServerError")
    elif name == "save" and Arguments(node, inference, ["chunk"]).is_none("chunk"):
        yield Difference("partial-save", "one request that is refused raises too, and gave False")
    elif name == "set_parameters" and node.args and isinstance(node.args[0], ast.Dict):
        allowed = parameters(kind) or frozenset(literal_items(node.args[0]))
        for each in sorted({*literal_items(node.args[0])} - allowed):
            yield Difference("parameter", f"{kind.__name__} takes no {each!r} and raises TypeError")
    elif name == "get_annotations" and "terms" in Arguments(node, inference, []):
        yield Difference("annotation-terms", "terms were ignored, and all annotations came")


def _of_page_size(given: Arguments) -> Iterator[Difference]:
    value = given.named.get("max")
    if value is None or given.is_none("max"):
        return
    if isinstance(value, ast.Constant) and value.value == 0:
        yield Difference("page-size", "max=0 raises ValueError")
    else:
        yield Difference("all-pages", "reads every page; the last, incomplete one was missed")
