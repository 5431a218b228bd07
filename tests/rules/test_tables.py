"""The objects against the document: nothing that has a role is out of reach."""

import importlib
import json
import pkgutil
from pathlib import Path

import pytest
import yaml

import cytomine.models
from cytomine._core.collection import Collection
from cytomine._core.model import Deletable, Fetchable, Model, Savable
from cytomine_api.resources import RESOURCES

ROOT = Path(__file__).parents[2]
VERBS = {"fetch": Fetchable, "create": Savable, "update": Savable, "delete": Deletable}

BEGUN = {
    "abstractimage": {"fetch", "delete"},
    "annotation": {"fetch", "create", "update", "delete"},
    "currentuser": {"fetch"},
    "imageinstance": {"fetch"},
    "ontology": {"fetch", "create", "update", "delete"},
    "project": {"fetch", "create", "update", "delete"},
    "storage": {"fetch"},
    "term": {"fetch", "create", "update", "delete"},
    "uploadedfile": {"fetch", "delete", "upload"},
}
"""Verbs that objects have; what else is described is reached through typed functions."""
LISTED = {"annotation", "imageinstance", "ontology", "project", "storage", "term"}

BY_HAND = {("uploadedfile", "upload"): "Cytomine.upload_image: a file, not an object, is sent"}


def subclasses(base):
    for each in pkgutil.iter_modules(cytomine.models.__path__):
        importlib.import_module(f"cytomine.models.{each.name}")
    todo = [base]
    while todo:
        for each in todo.pop().__subclasses__():
            todo.append(each)
            yield each


CLASSES = {each.resource: each for each in subclasses(Model) if each.resource}
COLLECTIONS = {each.model.resource: each for each in subclasses(Collection)}


@pytest.mark.parametrize(
    ("name", "role"), [(n, role) for n, roles in BEGUN.items() for role in sorted(roles)]
)
def test_each_verb_of_the_document_is_a_verb_of_an_object(name, role):
    if (name, role) in BY_HAND:
        return
    assert issubclass(CLASSES[name], VERBS[role])


@pytest.mark.parametrize("name", sorted(LISTED))
def test_each_listing_of_the_document_is_one_of_a_collection(name):
    collection = COLLECTIONS[name]()
    for by in RESOURCES[name].lists:
        if by:
            assert type(collection)({by: 1}).is_filtered_by(by)


def test_no_family_has_come_without_being_held_to_the_document():
    assert set(CLASSES) == set(BEGUN)
    assert set(COLLECTIONS) == LISTED


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_no_object_has_a_verb_that_the_document_lacks(name):
    has = {role for role, mixin in VERBS.items() if issubclass(CLASSES[name], mixin)}
    assert has <= set(RESOURCES[name].verbs)


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_the_fields_of_an_object_are_the_generated_ones(name):
    fields = importlib.import_module("cytomine_api.fields")
    assert issubclass(CLASSES[name], getattr(fields, RESOURCES[name].schema))


def test_the_packaged_document_is_the_assembled_one():
    packaged = json.loads((ROOT / "generated/cytomine_api/openapi.json").read_text(encoding="utf-8"))
    assembled = yaml.load((ROOT / "spec/cytomine.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert packaged == assembled


def test_each_operation_of_the_document_is_a_module():
    document = json.loads((ROOT / "generated/cytomine_api/openapi.json").read_text(encoding="utf-8"))
    api = importlib.import_module("cytomine_api.api")
    written = {
        name: importlib.import_module(f"cytomine_api.api.{service}.{name}").OPERATION
        for service in api.__all__
        for name in importlib.import_module(f"cytomine_api.api.{service}").__all__
    }
    described = {
        operation["operationId"]: (method.upper(), path)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    }
    assert {name: (each.method, each.path) for name, each in written.items()} == described
