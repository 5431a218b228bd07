"""Every class against the sandbox: created, read, changed, made null, deleted; taken back and made again."""

from pathlib import Path

import pytest

from cytomine.errors import InvalidError, NotFoundError, ServerError
from cytomine.models import (
    Annotation,
    AnnotationGroup,
    AnnotationLinkCollection,
    ImageGroupImageInstanceCollection,
    Term,
    TermCollection,
)
from cytomine.models.image_server import ImageFilterProjectCollection
from cytomine_api.resources import RESOURCES
from tests.unit.cytomine.specimens import SPECIMENS, SQUARE, Ground, second_project

CREATED = sorted(name for name, entry in RESOURCES.items() if {"create", "upload"} & set(entry.verbs))
CHANGED = sorted(name for name, each in SPECIMENS.items() if each.change)
NULLED = sorted(name for name, each in SPECIMENS.items() if each.nullable)
FETCHED = sorted(name for name in SPECIMENS if "fetch" in RESOURCES[name].verbs)
DELETED = sorted(name for name in SPECIMENS if "delete" in RESOURCES[name].verbs)
OF_THE_SERVER = {"updated", "created"}
"""Fields that change without being asked to."""
FOLLOWING = {
    ("annotation", "location"): {"area", "centroid", "perimeter"},
    ("reviewedannotation", "location"): {"area", "centroid", "perimeter"},
    ("ontology", "name"): {"data", "title"},
    ("project", "ontology"): {"ontologyName"},
    ("uploadedfile", "status"): {"statusText"},
}
"""Fields that the server keeps in step with another one."""


@pytest.fixture
def ground(cytomine_project, cytomine_client, cytomine_world, tmp_path):
    ids = {name: cytomine_world.world.user(name).id for name in ("manager", "member")}
    return Ground(cytomine_project, ids["manager"], ids["member"], tmp_path)


@pytest.fixture
def specimen(request, ground, cytomine_connect):
    """The specimen of a class and the object made of it, not saved, as the user who may save it."""
    found = SPECIMENS[request.param]
    if found.user == "manager":
        yield found, found.make(ground)
    else:
        with cytomine_connect(found.user) as connection, connection.admin_session():
            yield found, found.make(ground)


def read(one):
    """Return what the server holds of an object."""
    again = type(one).__new__(type(one))
    again.__dict__.update({name: value for name, value in vars(one).items() if name != "_read_names"})
    return {name: value for name, value in vars(again._read()).items() if not name.startswith("_")}


def bare(one):
    """Return an object that knows where it stands, and nothing else."""
    again = type(one).__new__(type(one))
    paths = {"domainClassName", "domainIdent", "project", "annotationIdent", "key", "parent"}
    names = {"id", "_object"} | paths
    again.__dict__.update({name: vars(one)[name] for name in names & vars(one).keys()})
    again.__dict__["_changed_names"] = {}
    return again


def differing(one, other):
    return {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)} - OF_THE_SERVER


def test_there_is_a_specimen_of_each_class_that_servers_create():
    assert sorted(set(SPECIMENS) - {"task"}) == CREATED


@pytest.mark.parametrize("specimen", sorted(SPECIMENS), indirect=True)
def test_what_is_saved_has_an_id_and_what_it_was_given(specimen):
    _, one = specimen
    given = {name: vars(one)[name] for name in one._changed}
    assert one.save() is one
    assert not one.is_new()
    stored = vars(one)
    if one.resource == "attachedfile":
        given["filename"] = Path(given["filename"]).name
    assert {name: stored[name] for name in given} == given


@pytest.mark.parametrize("specimen", FETCHED, indirect=True)
def test_what_is_fetched_is_what_was_saved(specimen):
    found, one = specimen
    again = bare(one.save())
    args = [vars(one)[name] for name in found.ends] or [one.id]
    assert again.fetch(*args) is again
    assert again == one


@pytest.mark.parametrize("specimen", CHANGED, indirect=True)
def test_a_change_of_one_field_of_an_object_known_by_its_id_erases_nothing(specimen):
    found, one = specimen
    before = read(one.save())
    name, value = found.change
    only = bare(one)
    setattr(only, name, value)
    assert only.update() is only
    after = read(one)
    assert differing(before, after) == {name} | FOLLOWING.get((one.resource, name), set())
    assert (after[name], after["created"]) == (value, before["created"])


@pytest.mark.parametrize("specimen", NULLED, indirect=True)
def test_a_field_that_is_set_to_none_is_null_on_the_server(specimen):
    found, one = specimen
    before = read(one.save())
    assert before[found.nullable] is not None
    only = bare(one)
    setattr(only, found.nullable, None)
    only.update()
    after = read(one)
    assert after[found.nullable] is None
    following = FOLLOWING.get((one.resource, found.nullable), set())
    assert differing(before, after) == {found.nullable} | following


@pytest.mark.parametrize("specimen", DELETED, indirect=True)
def test_what_is_deleted_is_gone(specimen):
    _, one = specimen
    one.save()
    assert one.delete() is True
    if "fetch" in RESOURCES[one.resource].verbs:
        with pytest.raises(NotFoundError):
            read(one)


UNKEPT = {"attachedfile", "task"}
"""Classes whose creation leaves no command."""
FIXED = {"project", "imageinstance", "secusersecrole"}
"""Classes whose creation the server cannot take back."""
KEPT = sorted(SPECIMENS.keys() - UNKEPT - FIXED)
LOST = {"attachedfile", "secusersecrole"}
"""Classes whose deletion the server cannot take back."""


def is_there(one):
    """Whether the server has an object; where it reads none alone, whether a listing holds it."""
    if "fetch" not in RESOURCES[one.resource].verbs:
        return one.id in {each.id for each in listed(one)}
    try:
        read(one)
    except NotFoundError:
        return False
    return True


def listed(one):
    """Return what a listing holds, of a class whose objects are not read alone."""
    if one.resource == "annotationlink":
        return AnnotationLinkCollection({"annotationgroup": one.group}).fetch()
    if one.resource == "imagegroupimageinstance":
        return ImageGroupImageInstanceCollection({"imageinstance": one.image}).fetch()
    return ImageFilterProjectCollection({"project": one.project}).fetch()


@pytest.mark.parametrize("specimen", KEPT, indirect=True)
def test_a_creation_is_undone_and_redone(specimen):
    _, one = specimen
    one.save()
    assert is_there(one)
    assert one.undo() is True
    assert not is_there(one)
    assert one.undo() is False  # it already was
    assert one.redo() is True
    assert is_there(one)


@pytest.mark.parametrize("specimen", CHANGED, indirect=True)
def test_a_change_is_undone_and_redone(specimen):
    found, one = specimen
    name, value = found.change
    before = read(one.save())
    after = read(one.update(**{name: value}))
    assert one.undo() is True
    assert not differing(read(one), before)
    assert one.redo() is True
    assert not differing(read(one), after)


@pytest.mark.parametrize("specimen", sorted(set(DELETED) - LOST), indirect=True)
def test_a_deletion_is_undone(specimen):
    _, one = specimen
    one.save()
    before = read(one) if "fetch" in RESOURCES[one.resource].verbs else None
    one.delete()
    assert one.undo() is True
    assert is_there(one)
    assert before is None or not differing(read(one), before)


@pytest.mark.parametrize("specimen", sorted(UNKEPT), indirect=True)
def test_a_creation_without_a_command_says_so(specimen):
    _, one = specimen
    one.save()
    with pytest.raises(ValueError, match=r"Servers keep no command of '(upload|create)' of"):
        one.undo()


@pytest.mark.parametrize("specimen", ["imageinstance", "secusersecrole"], indirect=True)
def test_a_creation_the_server_cannot_undo_says_so_and_stays(specimen):
    _, one = specimen
    one.save()
    with pytest.raises(ServerError, match="This server cannot undo that change: it stays as it is"):
        one.undo()
    assert is_there(one)


def test_the_creation_of_a_project_is_not_undone_since_that_breaks_it(ground, cytomine_client):
    project = second_project(ground)
    with pytest.raises(ValueError, match=r"'create' of Project cannot be undone: .*; use delete"):
        project.undo()
    with pytest.raises(ValueError, match=rf"Command {project.command} cannot be undone: 'create' of Project"):
        cytomine_client.undo(project.command)
    assert project.delete() is True


def test_a_deletion_the_server_cannot_undo_says_so(ground):
    one = SPECIMENS["attachedfile"].make(ground).save()
    one.delete()
    with pytest.raises(InvalidError):
        one.undo()


def test_a_member_is_not_taken_back_by_undoing_what_was_done_before(ground, cytomine_world):
    outsider = cytomine_world.world.user("outsider").id
    project = second_project(ground).update(name="Third")
    project.add_user(outsider)
    with pytest.raises(ValueError, match="no command of 'add_user' of Project"):
        project.undo()
    assert project.fetch().name == "Third"
    assert project.delete_user(outsider) is True
    with pytest.raises(ValueError, match="no command of 'delete_user' of Project"):
        project.undo()


def test_what_was_saved_together_is_taken_back_together(ground, cytomine_client):
    terms = TermCollection()
    terms.extend(Term(name, ground.scene.ontology, "#00ff00") for name in "abc")
    terms.save()
    with pytest.raises(ValueError, match="What a collection saved is taken back by undo"):
        terms[0].undo()
    assert len(cytomine_client.undo()) == 3
    assert [each.name for each in TermCollection({"ontology": ground.scene.ontology}).fetch()] == ["Tumor"]
    assert len(cytomine_client.redo()) == 3


def test_a_merge_of_groups_is_undone(ground):
    group, other = (AnnotationGroup(ground.scene.id, ground.group.id).save() for _ in range(2))
    assert group.merge(other.id)
    assert group.undo() is True
    assert is_there(other)


def test_a_command_of_another_user_changes_nothing(ground, cytomine_connect):
    with cytomine_connect("member"):
        mine = Annotation(SQUARE, ground.scene.image).save()
    assert mine.undo() is False
    assert is_there(mine)
