"""The guide for older scripts and the code say the same."""

import inspect
import json
import re
from importlib import import_module
from pathlib import Path

import pytest

from cytomine import models
from cytomine._core import former, removed
from cytomine._core.collection import Collection
from cytomine._core.model import Model
from cytomine._core.older import false_when_legacy
from cytomine._core.rest import RawVerbs
from cytomine._doctor.offers import is_offered, is_savable
from cytomine._doctor.rules import RULES
from cytomine._doctor.values import VERBS
from cytomine.cytomine import Cytomine

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "migration.md").read_text(encoding="utf-8")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODED = re.compile(r"`([^`]+)`")
OLDER = {
    json.loads(line)["symbol"]
    for line in (ROOT / "tests" / "parity" / "names.jsonl").read_text().splitlines()
}


def rows(title):
    section = PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    assert section, title
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def classes(base):
    families = {import_module(f"cytomine.models.{name}") for name in models._MODULES}
    found = {each for family in families for each in vars(family).values() if inspect.isclass(each)}
    known = {symbol.rpartition(".")[2] for symbol in OLDER}
    return sorted(
        {each for each in found if issubclass(each, base) and each.__name__ in known},
        key=lambda each: each.__name__,
    )


def test_each_rule_has_its_row_and_each_row_its_rule():
    named = [
        row[0].strip()
        for title in ("Errors", "Connection", "Objects", "Collections", "Pixels and files", "Helpers")
        for row in rows(title)
        if row[0].strip()
    ]
    named += ["**gone**"] if "under **gone**" in PAGE else []
    assert sorted(name.strip("*") for name in named) == sorted(RULES)
    assert {name.strip("*") for name in named if name.startswith("**")} == {
        rule.name for rule in RULES.values() if rule.weight == "change"
    }


def test_each_name_that_is_gone_is_named_with_what_replaces_it():
    told = {}
    for names, hint in rows("Names that are gone"):
        own, _, owner = names.rpartition(" of ")
        for name in CODED.findall(own or owner):
            told[(CODED.findall(owner)[0] if own else None, name)] = hint
    gone = {(owner, name): hint for owner, names in removed._NAMES.items() for name, hint in names.items()}
    assert told == gone | {(None, module): hint for module, hint in removed._MODULES.items()}


def test_what_servers_no_longer_have_is_told_class_by_class():
    told = {}
    for names, what in rows("What servers no longer have"):
        for name in CODED.findall(names):
            told.setdefault(name, set()).update(CODED.findall(what.partition(":")[0]) or {"all"})
    lost = {}
    for each in classes(Model):
        verbs = {verb for verb in ("fetch", "save", "update", "delete") if not is_offered(each, verb)}
        lost[each.__name__] = {"all"} if len(verbs) == 4 else verbs
    for each in classes(Collection):
        if getattr(each, "model", None) is None or not each.model.resource:
            continue
        lists = import_module("cytomine._core.table").resource(each.model.resource).lists
        is_bulk = "save" in each.never or is_savable(each)
        lost[each.__name__] = {"all"} if not lists else {*each.absent, *(() if is_bulk else ["save"])}
    told = {
        name: what - {"image_servers()", "AbstractImage", "ImageInstance"} or {"all"}
        for name, what in told.items()
    }
    assert told == {name: what for name, what in lost.items() if what}


@pytest.mark.parametrize(
    "owner", [Cytomine, *classes(Model), *classes(Collection)], ids=lambda each: each.__name__
)
def test_the_doctor_knows_every_verb_that_gave_false(owner):
    wrapper = false_when_legacy(lambda self: None).__code__
    verbs = {
        name
        for name, member in inspect.getmembers(owner, inspect.isfunction)
        if member.__code__ is wrapper and not name.startswith("_")
    }
    full = f"{owner.__module__}.{owner.__name__}"
    of_older = {
        name for name in verbs if f"{full}.{name}" in OLDER or name in {"fetch", "save", "update", "delete"}
    }
    assert of_older - {"image_servers"} <= VERBS


def test_each_former_name_of_the_connection_is_told():
    names = {name for name in (*vars(former.FormerMethods), *vars(RawVerbs)) if not name.startswith("__")}
    coded = {name for code in CODED.findall(FENCED.sub("", PAGE)) for name in re.findall(r"\w+", code)}
    unchanged = {"get_model", "get_collection", "put_model", "post_model", "delete_model", "post_collection"}
    unchanged |= {"client", "is_alive", "upload_file", "split_address", "_whole", "_json", "_request"}
    assert names - unchanged <= coded
