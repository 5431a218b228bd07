"""What can be tried of a name by its kind alone: constructors, verbs, filters, parameters, names gone."""

from __future__ import annotations

import importlib
import inspect
import re
from typing import TYPE_CHECKING, Any

import pytest

from cytomine import Cytomine
from cytomine.errors import LegacyErrorsWarning, NotSupportedByServerError
from cytomine.models import Collection
from tests.parity.world import ROW, connect, find, make

if TYPE_CHECKING:
    from tests.parity.world import World

Entry = dict[str, Any]

ENDS = {
    "AnnotationTerm": ("userannotation", "term"),
    "AnnotationLink": ("annotationIdent", "group"),
    "AnnotationTrack": ("annotationIdent", "track"),
    "RelationTerm": ("term1", "term2"),
    "UserRole": ("user", "role"),
    "ImageGroupImageInstance": ("group", "image"),
}
MOVED = {
    "cytomine.models.track.AnnotationTrack.save": "POST /api/annotationtrack.json",
    "cytomine.models.imagegroup.ImageGroupImageInstanceCollection.save": (
        "POST /api/imagegroup/9/imageinstance/9.json"
    ),
}
"""Calls that older clients sent to a place that no server has; they go where the server takes them."""
REFUSED = {
    "cytomine.models.social.AnnotationActionCollection.save": "servers record one action at a time",
}
"""Calls that never worked: the older client sends what no server takes."""


def split(symbol: str) -> tuple[Any, str]:
    """Return owner and last name of a symbol."""
    owner, _, name = symbol.rpartition(".")
    return find(owner), name


def pattern_of(wire: str) -> re.Pattern[str]:
    """Return what a path as `GET /api/project/<id>.json` matches."""
    path = wire.partition("?")[0].partition(" with ")[0].strip()
    parts = re.split(r"<[^<>]+>", path)
    return re.compile("[^/ ]+".join(re.escape(part) for part in parts))


def is_asked(entry: Entry, world: World) -> None:
    """Check that one of the paths was asked for."""
    wanted = [MOVED[entry["symbol"]]] if entry["symbol"] in MOVED else entry["wire"]
    asked = world.asked()
    assert any(pattern_of(each).fullmatch(line) for each in wanted for line in asked), (wanted, asked)


def known(kind: type) -> Any:
    """Return an object the server knows."""
    one = make(kind)
    one.__dict__.update(id=7, **dict.fromkeys(ENDS.get(kind.__name__, ()), 9))
    return one


def try_class(entry: Entry, world: World) -> None:
    kind = find(entry["symbol"])
    assert inspect.isclass(kind)
    models = importlib.import_module("cytomine.models")
    exported = entry.get("exported", "")
    if exported == "from cytomine.models":
        assert kind.__name__ in models.__all__
        assert getattr(models, kind.__name__) is kind
    elif exported.startswith("only from"):
        assert kind.__name__ not in models.__all__
    if "callback_identifier" in entry:
        assert make(kind).callback_identifier == entry["callback_identifier"]
    for name in entry.get("fields", ()):
        assert name in vars(make(kind)), name


def try_constructor(entry: Entry, world: World) -> None:
    kind = find(entry["symbol"].rpartition(".")[0])
    if entry["symbol"].endswith("CollectionPartialUploadException.__init__"):
        assert str(kind("why")) == "why"
    elif kind.__name__ != "Cytomine" and "former" not in kind.__module__:
        assert type(make(kind)) is kind
    named = [each["symbol"].rpartition("(")[2].removesuffix(")") for each in entry["siblings"]]
    parameters = [
        each.name
        for each in inspect.signature(kind).parameters.values()
        if each.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    assert parameters[: len(named)] == named


def try_argument(entry: Entry, world: World) -> None:
    symbol, _, name = entry["symbol"].removesuffix(")").partition(".__init__(")
    kind = find(symbol)
    parameters = inspect.signature(kind).parameters
    variadic = parameters.get(name)
    if variadic is not None and variadic.kind is inspect.Parameter.VAR_KEYWORD:
        _takes_more(kind, name, world)
        return
    assert name in parameters
    if "default" in entry:
        assert repr(parameters[name].default) == entry["default"]
    if "field" in entry:
        assert getattr(make(kind, **{name: 5}), entry["field"]) == 5


def _takes_more(kind: type, name: str, world: World) -> None:
    if kind.__name__ == "Cytomine":
        connect(world, upload_host="x")
    elif kind.__name__ == "ImageServer" or (name == "attributes" and kind.__name__ == "Model"):
        make(kind, anything=5)
    elif issubclass(kind, Collection):
        with connect(world, errors="legacy"), pytest.warns(LegacyErrorsWarning, match="takes no 'anything'"):
            assert make(kind, anything=5).parameters["anything"] == 5
    else:
        assert make(kind, anything=5).anything == 5


def try_verb(entry: Entry, world: World) -> None:
    """Call a verb of an object or collection; one that servers no longer have says so."""
    kind, name = split(entry["symbol"])
    find(entry["symbol"])
    is_collection = issubclass(kind, Collection)

    def call() -> Any:
        if not is_collection:
            one = make(kind) if name == "save" else known(kind)
            if name == "save":
                one.__dict__.update(dict.fromkeys(ENDS.get(kind.__name__, ()), 9))
            found = getattr(one, name)(*([7] if name in {"fetch", "delete"} and _by_id(kind) else []))
            if name == "delete":
                assert type(found) is bool
            elif found is not False:
                assert found is one
                assert (one.id, one.created) in {(ROW["id"], ROW["created"]), (75, None)}
            return found
        many = make(kind)
        one = make(many._model)
        one.__dict__.update(dict.fromkeys(ENDS.get(many._model.__name__, ()), 9))
        many.append(one)
        assert many.save() in {True, False}
        return all(not each.is_new() for each in many)

    with connect(world, errors="raise"):
        if entry.get("never"):
            with pytest.raises(NotImplementedError):
                call()
        elif _is_absent(entry):
            with pytest.raises(NotSupportedByServerError):
                call()
        elif not is_collection or entry.get("wire"):
            assert call()
            is_asked(entry, world)
        else:  # a collection that never could be saved
            with pytest.raises((NotImplementedError, NotSupportedByServerError)):
                call()
    if _is_absent(entry):
        with connect(world, errors="legacy"), pytest.warns(LegacyErrorsWarning):
            assert call() is False


def _is_absent(entry: Entry) -> bool:
    symbol = entry["symbol"]
    return symbol in REFUSED or (entry.get("server") == "absent" and symbol not in MOVED)


def _by_id(kind: type) -> bool:
    return kind.__name__ not in ENDS


def try_filter(entry: Entry, world: World) -> None:
    symbol, _, key = entry["symbol"].removesuffix("]").partition("[")
    with connect(world, errors="raise"):
        many = make(find(symbol))

        def call() -> Any:
            return many.fetch() if key == "None" else many.fetch_with_filter(key, 12)

        if entry.get("server") == "absent":
            with pytest.raises(NotSupportedByServerError):
                call()
            return
        found = call()
        assert found is many
        assert [type(each) for each in found] == [many._model]
        assert found[0].created == ROW["created"]
        is_asked(entry, world)


def try_query_parameter(entry: Entry, world: World) -> None:
    kind, name = split(entry["symbol"])
    with connect(world, errors="raise"):
        assert inspect.getattr_static(make(kind), name, "nothing") != "nothing"
        if name in {"included", "annotation"}:
            many = make(kind, image=4, user=75, **{name: 5, "included": True})
            many.fetch()
            assert world.asked()[-1] == "GET /api/imageinstance/4/annotation/included.json"
            return
        filters = {"imageinstance": 4} if kind.__module__.endswith("social") and name != "project" else None
        if kind.__name__ in {"ProjectConnectionCollection", "ImageConsultationCollection"}:
            many = make(kind)
        elif kind.__name__ == "AnnotationFilterCollection":
            assert make(kind, **{name: 5})._asked() == {name: 5}
            return
        else:
            many = make(kind, filters, **{name: 5})
        many.fetch()
        sent = world.queries()[-1]
        assert sent.get("tracks" if name == "track" else name) in {"5", "12", "75"}


def try_gone(entry: Entry, world: World) -> None:
    """Look a removed name up: its first part that is missing says what to use instead."""
    parts = entry["symbol"].split(".")
    holder: Any = importlib.import_module(parts[0])
    for place, name in enumerate(parts[1:], start=1):
        owner = ".".join(parts[:place])
        try:
            holder = find(f"{owner}.{name}")
        except (ImportError, AttributeError):
            break
    else:
        pytest.fail(f"{entry['symbol']} is there")
    if inspect.ismodule(holder):
        with pytest.raises(ImportError, match="is gone: "):
            exec(f"from {owner} import {name}")
    else:
        with connect(world) as connection, pytest.raises(AttributeError, match="is gone: "):
            getattr(connection if holder is Cytomine else make(holder), name)


__all__ = [
    "try_argument",
    "try_class",
    "try_constructor",
    "try_filter",
    "try_gone",
    "try_query_parameter",
    "try_verb",
]
