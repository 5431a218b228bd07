"""The objects against the document: nothing that has a role is out of reach."""

import importlib
import inspect
import json
import pkgutil
from pathlib import Path

import pytest
import yaml

import cytomine.models
from cytomine._core import table
from cytomine._core.collection import Collection
from cytomine._core.domain import DomainCollection
from cytomine._core.model import Model
from cytomine._core.verbs import Creatable, Deletable, Read, Updatable
from cytomine_api.resources import RESOURCES

ROOT = Path(__file__).parents[2]
VERBS = {"fetch": Read, "create": Creatable, "update": Updatable, "delete": Deletable}

BY_HAND = {
    ("uploadedfile", "upload"): "Cytomine.upload_image: a file, not an object, is sent",
    ("attachedfile", "upload"): "AttachedFile.upload: a file is sent beside the object",
}

SECOND_ADDRESSES = {
    ("property", by): "what PropertyCollection(object) lists, for one class of objects"
    for by in ("annotation", "imageinstance", "project")
}


def subclasses(base):
    for each in pkgutil.iter_modules(cytomine.models.__path__):
        importlib.import_module(f"cytomine.models.{each.name}")
    todo = [base]
    while todo:
        for each in todo.pop().__subclasses__():
            todo.append(each)
            yield each


CLASSES = {each.resource: each for each in subclasses(Model) if each.resource}
COLLECTIONS = {each.model.resource: each for each in subclasses(Collection) if getattr(each, "model", None)}
DESCRIBED = sorted(set(CLASSES) & set(RESOURCES))
OLDER = {"imageserver", "annotationfilter", "relation"}


def collection_of(name, filters=None):
    kind = COLLECTIONS[name]
    if issubclass(kind, DomainCollection):
        owner = CLASSES["project"](id=1)
        owner.class_ = "be.cytomine.domain.project.Project"
        return kind(owner, filters)
    needed = [
        each
        for each in inspect.signature(kind).parameters.values()
        if each.default is each.empty and each.kind is each.POSITIONAL_OR_KEYWORD
    ]
    return kind(*[1] * len(needed), **({"filters": filters} if filters else {}))


@pytest.mark.parametrize(
    ("name", "role"), [(n, role) for n, entry in RESOURCES.items() for role in entry.verbs]
)
def test_each_verb_of_the_document_is_a_verb_of_an_object(name, role):
    if (name, role) in BY_HAND:
        return
    assert issubclass(CLASSES[name], VERBS[role])


@pytest.mark.parametrize("name", [name for name, entry in RESOURCES.items() if entry.lists])
def test_each_listing_of_the_document_is_one_of_a_collection(name):
    for by in RESOURCES[name].lists:
        if by and by != COLLECTIONS[name].listing and (name, by) not in SECOND_ADDRESSES:
            assert collection_of(name, {by: 1}).is_filtered_by(by)
    collection_of(name)


@pytest.mark.parametrize("name", DESCRIBED)
def test_no_object_has_a_verb_that_the_document_lacks(name):
    ends = {
        ("imagegroupimageinstance", "fetch"),
        ("annotationlink", "fetch"),
    }  # named by the ids of both ends
    has = {role for role, mixin in VERBS.items() if issubclass(CLASSES[name], mixin)}
    assert {role for role in has if (name, role) not in ends} <= set(RESOURCES[name].verbs)


def test_only_classes_of_older_servers_are_not_in_the_document():
    assert set(CLASSES) - set(RESOURCES) == OLDER


@pytest.mark.parametrize("name", DESCRIBED)
def test_a_path_takes_its_values_in_the_order_of_its_places(name):
    for address in [*RESOURCES[name].verbs.values(), *RESOURCES[name].lists.values()]:
        module = table.operation(address)
        places = [plain(place) for place in table.places(module)]
        named = [plain(each) for each in inspect.signature(module.request).parameters]
        assert named[: len(places)] == places, address


def plain(name):
    return name.replace("_", "").lower()


@pytest.mark.parametrize("name", DESCRIBED)
def test_no_method_of_an_object_is_hidden_by_a_field_of_that_name(name):
    kind = CLASSES[name]
    fields = set(RESOURCES[name].readable) | set(RESOURCES[name].creatable)
    assert not {each for each in fields if callable(getattr(kind, each, None))}


@pytest.mark.parametrize("name", DESCRIBED)
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


WITHOUT_RESOURCE = {
    "Administrator session": "Cytomine.open_admin_session, close_admin_session, admin_session",
    "Annotation layer": "AnnotationLayer, of ImageInstance.annotation_layers: plain arrays, without pages",
    "App engine": "answers bare arrays of no recorded shape: functions of cytomine_api only",
    "Associated software": "answers that software left the platform, whatever is asked",
    "Command": "undo and redo of objects and the connection; Project.history",
    "Custom UI": "one map of settings a project: functions of cytomine_api only",
    "Dataset import": "Cytomine.import_datasets",
    "Image pixels": "pictures: crops, windows, tiles and thumbs of images, slices and annotations",
    "Image server": "ImageServer, of older servers; downloads of files and images",
    "Permission": "computed from members and roles: a function of cytomine_api",
    "Relation": "Relation, of older servers",
    "Retrieval": "computed by another server: functions of cytomine_api",
    "Server": "keeps nothing: Cytomine.is_alive and generation",
    "Statistics": "computed from what other services hold: functions of cytomine_api",
    "User annotation": "a second address of the objects of Annotation",
}
"""Services none of whose operations is a verb or a listing of a class, with what there is instead."""


def test_each_service_has_an_object_or_a_reason():
    document = json.loads((ROOT / "generated/cytomine_api/openapi.json").read_text(encoding="utf-8"))
    services, marked = set(), set()
    for item in document["paths"].values():
        for method, operation in item.items():
            if method != "parameters":
                services.update(operation["tags"])
                if "x-cytomine-resource" in operation:
                    marked.update(operation["tags"])
    assert services - marked == set(WITHOUT_RESOURCE)


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("Administrator session", "Cytomine.admin_session"),
        ("Annotation layer", "models.annotation_layer.AnnotationLayer"),
        ("Annotation layer", "models.image.ImageInstance.annotation_layers"),
        ("Command", "Cytomine.undo"),
        ("Command", "models.Project.history"),
        ("Dataset import", "Cytomine.import_datasets"),
        ("Image server", "models.ImageServer"),
        ("Relation", "models.ontology.Relation"),
        ("Server", "Cytomine.is_alive"),
    ],
)
def test_what_stands_in_place_of_a_resource_is_there(service, name):
    assert name.rpartition(".")[2] in WITHOUT_RESOURCE[service]
    assert pkgutil.resolve_name(f"cytomine.{name}" if "models" in name else f"cytomine.cytomine.{name}")
