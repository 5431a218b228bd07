"""Every name of the existing client 3.1, tried; `python -m tests.parity` prints name, test and result.

`names.jsonl` holds them, a line a name: kind, signature, the paths it asks for, whether servers still have
them, and which names were gone before 3.1.
"""

import ast
import importlib
import inspect
import json
from pathlib import Path

import pytest

from tests.parity import connection_names, generic, object_names, verb_names  # noqa: F401 - they register
from tests.parity.registry import SPECIAL
from tests.parity.world import World, connect, find

ENTRIES = [
    json.loads(line) for line in Path(__file__).with_name("names.jsonl").read_text("utf-8").splitlines()
]
for each in ENTRIES:
    if each["kind"] == "constructor":
        constructor = each["symbol"]
        each["siblings"] = [
            other
            for other in ENTRIES
            if other["kind"] == "argument" and other["symbol"].startswith(f"{constructor}(")
        ]
BY_KIND = {
    "class": generic.try_class,
    "constructor": generic.try_constructor,
    "argument": generic.try_argument,
    "inherited method": generic.try_verb,
    "filter": generic.try_filter,
    "query_parameter": generic.try_query_parameter,
}


@pytest.fixture
def world():
    return World()


@pytest.mark.parametrize("entry", ENTRIES, ids=[each["symbol"] for each in ENTRIES])
def test_a_name_of_the_existing_client_does_what_it_did(entry, world, tmp_path):
    symbol, kind = entry["symbol"], entry["kind"]
    if "removed" in entry:
        generic.try_gone(entry, world)
    elif kind == "re-export":
        try_re_export(entry)
    elif symbol in SPECIAL:
        find(symbol)
        with connect(world, errors="raise") as cytomine:
            SPECIAL[symbol](world, cytomine, tmp_path)
    elif entry.get("never"):
        generic.try_verb(entry, world)
    else:
        BY_KIND[kind](entry, world)


def try_re_export(entry):
    if entry["symbol"] == "cytomine.Cytomine":
        package = importlib.import_module("cytomine")
        assert "Cytomine" in package.__all__
        assert inspect.isclass(package.Cytomine)
        return
    module = importlib.import_module(entry["symbol"].removesuffix(".*"))
    assert sorted(module.__all__) == sorted(entry["names"])
    assert all(getattr(module, name) is not None for name in entry["names"])


def test_no_special_name_is_tried_that_is_not_in_the_list():
    assert set(SPECIAL) <= {each["symbol"] for each in ENTRIES}


CALLED = [
    each
    for each in ENTRIES
    if "removed" not in each and each["kind"] in {"method", "classmethod", "staticmethod", "function"}
]


@pytest.mark.parametrize("entry", CALLED, ids=[each["symbol"] for each in CALLED])
def test_a_method_takes_its_arguments_in_the_order_scripts_know(entry):
    wanted = written(entry["signature"])
    found = find(entry["symbol"])
    parameters = list(inspect.signature(getattr(found, "__func__", found)).parameters.values())
    if any(each.kind is each.VAR_POSITIONAL for each in parameters):
        return  # it takes what it is given, and refuses it or needs none of it
    places = [each for each in parameters if each.name not in {"self", "cls"}]
    assert len(places) >= len(wanted)
    for one, (name, default) in zip(places, wanted, strict=False):
        assert one.kind is one.POSITIONAL_OR_KEYWORD
        if not entry["symbol"].endswith("__"):  # these are called by the language, without names
            assert one.name == name
        if default is not None and "." not in default and not default.isupper():
            assert repr(one.default) == default


def written(signature):
    """Return name and default of each argument of a signature that is given by its place."""
    (function,) = ast.parse(f"def {signature.partition(' -> ')[0]}: ...").body
    defaults = [None] * len(function.args.args) + [ast.unparse(each) for each in function.args.defaults]
    names = [each.arg for each in function.args.args]
    pairs = zip(names, defaults[len(function.args.defaults) :], strict=True)
    return [pair for pair in pairs if pair[0] not in {"self", "cls"}]
