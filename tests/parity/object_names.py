"""Names all objects and collections share, tried."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from cytomine.models import AnnotationCollection, Project, Property, Term, TermCollection
from tests.parity.registry import owner, tries
from tests.parity.world import PROJECT, World, find, make

if TYPE_CHECKING:
    from pathlib import Path


@tries("~model.Model.fetch", "~model.Model.save", "~model.Model.update", "~model.Model.delete")
def verbs(world: World, cytomine: Any, folder: Path) -> None:
    term = Term("a", 3, "#fff")
    assert term.save() is term
    assert term.fetch() is term
    assert term.update(name="b") is term
    assert term.delete() is True
    with pytest.raises(ValueError, match="has no id"):
        Term().fetch()
    assert [each.partition(" ")[0] for each in world.asked()] == ["POST", "GET", "PUT", "DELETE"]


@tries(
    "~model.Model.is_new",
    "~model.Model.populate",
    "~model.Model.to_json",
    "~model.Model.uri",
    "~model.Model.callback_identifier",
    "~model.Model.__str__",
    "~model.Model.query_parameters",
)
def objects(world: World, cytomine: Any, folder: Path) -> None:
    term = Term("a")
    assert term.is_new()
    assert (term.uri(), term.callback_identifier) == ("term.json", "term")
    term.populate({"id": 7, "id_ontology": 3, "class": "c", "uri": "u", "_x": 1})
    assert (term.uri(), term.ontology, term.class_, term.uri_) == ("term/7.json", 3, "c", "u")
    assert json.loads(term.to_json())["uri"] == "u"
    assert str(term) == "[term] 7 : a"
    term.query_parameters["light"] = True
    term.fetch()
    assert world.queries()[-1] == {"light": "true"}


@tries(
    "~model.DomainModel.uri",
    "~model.DomainModel.obj",
    "~property.Property.obj",
    "~property.Property.uri",
    "~property.Property.__str__",
)
def attached(world: World, cytomine: Any, folder: Path) -> None:
    held = Property(owner(), "k", "v")
    assert held.uri() == f"domain/{PROJECT}/1/property.json"
    held.id = 5
    assert held.uri() == f"domain/{PROJECT}/1/property/5.json"
    assert str(held) == f"[property] 5 : {PROJECT} (1) - Key: k - Value v"
    other = owner()
    other.id = 2
    held.obj = other
    assert (held.obj, held.domainIdent) == (other, 2)
    with pytest.raises(ValueError, match="has no id"):
        Property(Project())
    with pytest.raises(AttributeError):
        Property(False)  # type: ignore[arg-type]


@tries("~property.Property.fetch")
def property_fetch(world: World, cytomine: Any, folder: Path) -> None:
    assert Property(owner()).fetch(5).value == "v"
    assert Property(owner()).fetch(key="k").value == "v"
    with pytest.raises(ValueError, match="no key"):
        Property(owner()).fetch()
    assert world.asked() == [
        f"GET /api/domain/{PROJECT}/1/property/5.json",
        f"GET /api/domain/{PROJECT}/1/key/k/property.json",
    ]


@tries(
    "~property.PropertyCollection.uri",
    "~property.PropertyCollection.as_dict",
    "~property.PropertyCollection._obj",
    "~collection.DomainCollection.uri",
    "~collection.DomainCollection.populate",
    "~collection.DomainCollection._obj",
    "~collection.DomainCollection._upload_fn",
)
def attached_collections(world: World, cytomine: Any, folder: Path) -> None:
    held = make(find("cytomine.models.property.PropertyCollection"))
    assert held.uri() == f"domain/{PROJECT}/1/property.json"
    assert held.fetch().as_dict()["k"].value == "v"
    assert held[0].obj is held._obj
    assert held._upload_fn(held) is True
    assert world.asked()[-1] == f"POST /api/domain/{PROJECT}/1/property.json"
    plain = make(find("cytomine.models.collection.DomainCollection"))
    assert plain.populate({"collection": [{"id": 3}], "size": 1})[0].id == 3
    assert plain.uri() == held.uri()


@tries(
    "~property.AttachedFile.uri",
    "~property.AttachedFile.save",
    "~property.AttachedFile.update",
    "~property.AttachedFile.upload",
    "~property.AttachedFile.download",
)
def attached_files(world: World, cytomine: Any, folder: Path) -> None:
    kind = find("cytomine.models.property.AttachedFile")
    path = folder / "report.txt"
    path.write_text("12 mitoses\n")
    one = kind(owner(), filename=str(path))
    assert one.uri() == "attachedfile.json"
    assert one.upload() is one
    assert kind(owner(), "other.txt", str(path)).save().id == 7
    assert kind(owner(), file=str(path)).update().id == 7
    assert [each["filename"] for each in world.queries()] == ["report.txt", "other.txt", "report.txt"]
    back = str(folder / "{key}-{id}.txt")
    assert one.download(back) is True
    assert (folder / "k-7.txt").read_text() == "12 mitoses\n"
    asked = len(world.requests)
    assert one.download(back) is True
    assert len(world.requests) == asked


@tries("~property.Description.uri", "~property.Description.fetch")
def descriptions(world: World, cytomine: Any, folder: Path) -> None:
    one = find("cytomine.models.property.Description")(owner())
    assert one.uri() == f"domain/{PROJECT}/1/description.json"
    assert one.fetch() is one
    assert world.asked() == [f"GET /api/domain/{PROJECT}/1/description.json"]


@tries(
    "~property.TagDomainAssociation.uri",
    "~property.TagDomainAssociation.callback_identifier",
    "~property.TagDomainAssociationCollection.callback_identifier",
)
def tags(world: World, cytomine: Any, folder: Path) -> None:
    one = find("cytomine.models.property.TagDomainAssociation")(owner(), 3)
    assert one.uri() == f"domain/{PROJECT}/1/tag_domain_association.json"
    one.id = 4
    assert one.uri() == "tag_domain_association/4.json"
    many = make(find("cytomine.models.property.TagDomainAssociationCollection"))
    assert {one.callback_identifier, many.callback_identifier} == {"tag_domain_association"}


@tries(
    "~collection.CollectionPartialUploadException",
    "~collection.CollectionPartialUploadException.created",
    "~collection.CollectionPartialUploadException.failed",
)
def partial(world: World, cytomine: Any, folder: Path) -> None:
    error = find("cytomine.models.collection.CollectionPartialUploadException")("why", [1], [2])
    assert (error.created, error.failed, error._created) == ([1], [2], [1])


@tries(
    "~collection.Collection.fetch",
    "~collection.Collection._fetch",
    "~collection.Collection.fetch_with_filter",
    "~collection.Collection.fetch_next_page",
    "~collection.Collection.fetch_previous_page",
)
def reading(world: World, cytomine: Any, folder: Path) -> None:
    many = make(find("cytomine.models.Collection"), max=1)
    assert many.fetch() is many
    assert many._fetch(append_mode=True) is many
    assert len(many) == 2
    many.fetch_next_page()
    many.fetch_previous_page()
    assert [each["offset"] for each in world.queries()] == ["0", "0", "1", "0"]
    assert TermCollection().fetch_with_filter("project", 12)[0].id == 7
    assert world.asked()[-1] == "GET /api/project/12/term.json"


@tries("~collection.Collection.save", "~collection.Collection._upload_fn", "~collection.Collection.to_json")
def writing(world: World, cytomine: Any, folder: Path) -> None:
    terms = TermCollection()
    terms.extend(Term(name, 3, "#fff") for name in "abc")
    assert len(json.loads(terms.to_json())) == 3
    assert terms.save(chunk=2) is True
    assert terms._upload_fn(terms) is True
    assert [each.id for each in terms] == [100, 101, 102]
    assert world.asked() == ["POST /api/term.json"] * 3


@tries(
    "~collection.Collection.populate",
    "~collection.Collection.filters",
    "~collection.Collection.uri",
    "~collection.Collection.is_filtered_by",
    "~collection.Collection.add_filter",
    "~collection.Collection.set_parameters",
    "~collection.Collection.parameters",
    "~collection.Collection.callback_identifier",
)
def settings(world: World, cytomine: Any, folder: Path) -> None:
    terms = TermCollection()
    terms.add_filter("project", 12)
    assert (terms.filters, terms.is_filtered_by("project")) == ({"project": 12}, True)
    assert terms.uri() == "project/12/term.json"
    assert terms.uri(without_filters=True) == "term.json"
    assert terms.callback_identifier == "term"
    annotations = AnnotationCollection().set_parameters({"showWKT": True, "users": [1, 2]})
    assert annotations.parameters["users"] == "1,2"
    assert terms.populate({"collection": [{"id": 1}], "size": 1})[0].id == 1


@tries(
    "~collection.Collection.find_by_attribute",
    "~collection.Collection.__str__",
    "~collection.Collection.__len__",
    "~collection.Collection.__getitem__",
    "~collection.Collection.__setitem__",
    "~collection.Collection.__delitem__",
    "~collection.Collection.insert",
    "~collection.Collection.__iadd__",
    "~collection.Collection.__add__",
    "~collection.Collection.data",
    "~collection.Collection.filter",
)
def a_list(world: World, cytomine: Any, folder: Path) -> None:
    terms = TermCollection()
    terms.insert(0, Term("a"))
    terms.append(Term("b"))
    terms[0] = Term("c")
    with pytest.raises(TypeError):
        terms.insert(0, Project())  # type: ignore[arg-type]
    assert str(terms) == "[term collection] 2 objects"
    assert [each.name for each in terms[:1]] == ["c"]
    assert terms.find_by_attribute("name", "b") is terms[1]
    both = terms + terms
    both += terms
    assert (len(both), len(both.data())) == (6, 6)
    assert len(both.filter(lambda each: each.name == "c")) == 3
    del terms[0]
    assert len(terms) == 1
