"""What is different about calls of objects, and of whatever writes pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine import models
from cytomine._core import pattern as patterns
from cytomine._doctor.arguments import Arguments
from cytomine._doctor.offers import is_offered, known_names
from cytomine._doctor.rules import Difference
from cytomine.models.track import AnnotationTrack

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterator

    from cytomine._core.model import Model
    from cytomine._doctor.inference import Inference

_WINDOW: Final = ("alpha", "annotations", "mask", "projection", "reviewed", "terms", "users")
_WINDOW_PLACES: Final = [
    *("x", "y", "w", "h", "dest_pattern", "override", "mask", "alpha", "bits", "annotations", "terms"),
    *("users", "reviewed", "complete", "projection", "max_size", "zoom"),
]
_FOLLOWS_PATTERN: Final = frozenset({"dump", "dump_crops", "window"})
_PLACES_OF_WINDOWS: Final = frozenset("xywh")


def method(node: ast.Call, kind: type[Model], name: str, inference: Inference) -> Iterator[Difference]:
    """Yield what is different about a call of one of an object's methods."""
    if name in {"fetch", "save", "update", "delete"} and not is_offered(kind, name):
        is_account = issubclass(kind, models.User)
        why = "accounts are made in the identity provider" if is_account else "servers have it no more"
        yield Difference("not-offered", f"{kind.__name__}.{name}() raises NotSupportedByServerError: {why}")
    elif name == "image_servers":
        yield Difference("not-offered", "servers no longer list image servers: NotSupportedByServerError")
    elif name == "update":
        given = Arguments(node, inference, [])
        empty = sorted(each for each in given.named if given.is_none(each))
        if empty:
            yield Difference("null", f"{', '.join(empty)} is set to null on the server; None was not sent")
    elif name == "window":
        yield from _window(node, inference)
    else:
        yield from _mended(node, kind, name)


def _window(node: ast.Call, inference: Inference) -> Iterator[Difference]:
    given = Arguments(node, inference, _WINDOW_PLACES)
    asked = [each for each in _WINDOW if given.is_set(each)]
    if asked:
        yield Difference(
            "window-option", f"servers do not read {', '.join(asked)}: NotSupportedByServerError"
        )
    if given.is_set("max_size") or given.is_set("zoom"):
        yield Difference("window-size", "max_size and zoom were ignored, and are kept")


def _mended(node: ast.Call, kind: type[Model], name: str) -> Iterator[Difference]:
    if name == "review" and (node.args or node.keywords):
        yield Difference("review-terms", "the terms were lost, and are sent")
    elif name == "save" and kind is AnnotationTrack:
        yield Difference("annotation-track", "the link was refused, and is made")
    elif name == "keys" and kind is models.CurrentUser:
        yield Difference(
            "current-user-keys", "asked for the keys of nobody, and asks for those of the caller"
        )


def pattern(node: ast.Call, kind: type, name: str, inference: Inference) -> Iterator[Difference]:
    """Yield what is different about the pattern of files that a method writes."""
    places = _WINDOW_PLACES if name == "window" else ["dest_pattern"]
    given = Arguments(node, inference, places)
    for text in given.texts("dest_pattern"):
        try:
            names = patterns.fields(text.text)
        except ValueError as error:
            yield Difference("pattern", f"the pattern raises ValueError: {str(error).partition(';')[0]}")
            continue
        if name in _FOLLOWS_PATTERN:
            extension = text.text.rpartition("/")[2].rpartition(".")[2].lower()
            if "." in text.text and extension in {"tif", "tiff"}:
                yield Difference("extension", f".{extension} becomes .jpg: servers render jpg, png and webp")
        if name == "dump_crops" and "id" not in names and "twins" not in given:
            yield Difference("one-name", "annotations that get the same file name raise TwinsError")
        model: type[Model] = getattr(kind, "model", kind)
        unknown = sorted(
            set(names) - known_names(model) - (_PLACES_OF_WINDOWS if name == "window" else set())
        )
        if unknown and model.resource:
            named = ", ".join(f"{{{each}}}" for each in unknown)
            yield Difference(
                "pattern", f"{named} is no field of {model.__name__} and raises ValueError; it gave `_`"
            )
