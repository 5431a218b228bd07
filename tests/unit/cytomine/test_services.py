"""What single classes do beside their verbs, against the sandbox."""

from base64 import b64encode

import pytest

from cytomine.errors import ForbiddenError, InvalidError, NotSupportedByServerError
from cytomine.models import (
    Annotation,
    AttachedFile,
    Collection,
    ImageInstance,
    Tag,
    TagDomainAssociation,
    UserCollection,
)
from cytomine.models.annotation_review import ReviewedAnnotationCollection
from cytomine.models.ontology import Relation, RelationCollection
from cytomine.models.project import Project
from cytomine.models.slice import AnnotationIndexCollection
from cytomine.models.storage import StorageCollection
from tests.unit.cytomine.specimens import SQUARE


def test_an_image_is_reviewed_from_start_to_end(cytomine_project, cytomine_client):
    image = ImageInstance().fetch(cytomine_project.image)
    drawn = Annotation(SQUARE, image.id, [cytomine_project.term]).save()
    assert image.start_review() is image
    assert (image.inReview, image.reviewUser) == (True, cytomine_client.current_user.id)
    drawn.review()
    (accepted,) = ReviewedAnnotationCollection().fetch()
    assert accepted.parentIdent == drawn.id
    assert drawn.undo() is True
    assert not ReviewedAnnotationCollection().fetch()
    drawn.review()
    assert drawn.unreview() is True
    assert not ReviewedAnnotationCollection().fetch()
    assert drawn.undo() is True
    assert len(ReviewedAnnotationCollection().fetch()) == 1
    assert image.stop_review() is image
    assert (image.inReview, image.reviewed) == (False, True)
    assert image.stop_review(cancel=True).reviewed is False
    with pytest.raises(ValueError, match="no command of 'stop_review'"):
        image.undo()


def test_only_the_reviewer_ends_a_review(cytomine_project, cytomine_connect):
    ImageInstance(id=cytomine_project.image).start_review()
    with cytomine_connect("member"), pytest.raises(InvalidError):
        ImageInstance(id=cytomine_project.image).stop_review()


def test_a_storage_is_shared_and_shared_no_more(cytomine_client, cytomine_world):
    member = cytomine_world.world.user("member").id
    storage = StorageCollection().fetch()[0]
    assert storage.add_user(member) is True
    assert member in {each.id for each in UserCollection({"storage": storage.id}).fetch()}
    assert storage.delete_user(member) is True
    assert member not in {each.id for each in UserCollection({"storage": storage.id}).fetch()}
    with pytest.raises(InvalidError):
        storage.delete_user(storage.user)
    with pytest.raises(ValueError, match="no command of 'delete_user'"):
        storage.undo()


def test_a_tag_tells_what_carries_it(cytomine_project):
    project, tag = Project().fetch(cytomine_project.id), Tag("urgent").save()
    TagDomainAssociation(project, tag.id).save()
    TagDomainAssociation(project, Tag("calm").save().id).save()
    (found,) = tag.associations()
    assert (found.domainIdent, found.domainClassName, found.tagName) == (project.id, project.class_, "urgent")
    with pytest.raises(ValueError, match=f"listed without its object, {project.class_} {project.id}"):
        found.obj  # noqa: B018 - reading it is the test
    found.obj = project
    assert found.obj is project
    assert found.delete() is True
    assert not tag.associations()


def test_an_administrator_lists_all_attached_files(cytomine_project, cytomine_connect, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("12 mitoses\n")
    AttachedFile(Project().fetch(cytomine_project.id), str(path)).save()
    with pytest.raises(ForbiddenError):
        Collection(AttachedFile).fetch()
    with cytomine_connect("admin") as connection, connection.admin_session():
        assert [each.filename for each in Collection(AttachedFile).fetch()] == ["note.txt"]


def test_the_history_of_a_project_tells_what_was_changed_newest_first(cytomine_project, cytomine_client):
    project = Project().fetch(cytomine_project.id)
    Annotation(SQUARE, cytomine_project.image).save().delete()
    newest, before, *_ = project.history()
    assert "deleted an annotation" in newest.message
    assert "added an annotation" in before.message
    assert [each.id for each in project.history(max=1, offset=1)] == [before.id]
    assert project.history(user=cytomine_client.current_user.id + 1) == []


def test_annotations_of_a_plane_are_counted_by_user(cytomine_project, cytomine_client):
    plane = ImageInstance(id=cytomine_project.image).reference_slice()
    Annotation(SQUARE, cytomine_project.image).save()
    (counts,) = AnnotationIndexCollection({"sliceinstance": plane.id}).fetch()
    assert (counts.user, counts.countAnnotation) == (cytomine_client.current_user.id, 1)
    with pytest.raises(NotImplementedError):
        counts.delete()


@pytest.mark.parametrize("call", [Relation(id=54).fetch, RelationCollection().fetch])
def test_kinds_of_relations_are_those_of_older_servers(cytomine_client, call):
    with pytest.raises(NotSupportedByServerError, match=r"generation 5\.2 .* of class relation"):
        call()


def test_layers_of_apps_are_read_with_their_shapes(server, cytomine):
    times = {"created": "2026-01-02T03:04:05.000+00:00", "updated": None, "version": 0, "callBack": {}}
    layer = {"id": 430112, "name": "cells", **times}
    server.reply([layer])
    (found,) = ImageInstance(id=5).annotation_layers()
    assert (found.id, found.name, str(found)) == (430112, "cells", "[annotationlayer] 430112 : cells")
    location = b64encode(b"POINT (3 4)").decode()
    server.reply([{"id": 9, "annotationLayer": layer, "location": location, **times}])
    assert found.shapes() == ["POINT (3 4)"]
    server.reply({"annotationLayer": 430112, "taskRun": 7, "image": 5, "xoffset": 1, "yoffset": 2})
    assert found.run().task_run == 7
    assert server.asked == [
        "GET /api/image-instances/5/annotation-layers",
        "GET /api/annotation-layers/430112/annotations",
        "GET /api/annotation-layers/430112/task-run-layer",
    ]
