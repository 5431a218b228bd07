"""Objects: what they send, what they take from a reply."""

import copy
import json
import pickle

import pytest

from cytomine.errors import AlreadyExistsError, NotFoundError, UnexpectedShapeError
from cytomine.models import (
    Annotation,
    AnnotationCollection,
    AnnotationTrack,
    AttachedFile,
    CurrentUser,
    Description,
    ImageInstance,
    Model,
    PositionCollection,
    Project,
    PropertyCollection,
    Role,
    Term,
    TermCollection,
    TrackCollection,
    User,
)

TERM = {
    "class": "be.cytomine.domain.ontology.Term",
    "id": 7,
    "created": "1700000000000",
    "updated": "1700000000001",
    "name": "Tumor",
    "comment": None,
    "ontology": 3,
    "color": "#ff0000",
    "parent": None,
}


def test_fetch_fills_the_object_with_the_wires_names(server, cytomine):
    server.reply(TERM)
    term = Term().fetch(7)
    assert (term.id, term.name, term.class_, term.comment) == (
        7,
        "Tumor",
        "be.cytomine.domain.ontology.Term",
        None,
    )
    assert server.asked == ["GET /api/term/7.json"]


def test_fetch_of_an_unknown_id_raises(server, cytomine):
    server.reply({"errors": {"message": "Term not found with filters : {id=7}"}}, 404)
    with pytest.raises(NotFoundError) as caught:
        Term().fetch(7)
    assert caught.value.status_code == 404
    assert caught.value.message == "Term not found with filters : {id=7}"


def test_fetch_takes_the_id_as_text_as_scripts_pass_it(server, cytomine):
    server.reply(TERM)
    assert Term().fetch("7").id == 7


@pytest.mark.parametrize("verb", ["fetch", "update", "delete"])
def test_a_verb_without_an_id_says_so_before_anything_is_sent(server, cytomine, verb):
    with pytest.raises(ValueError, match="Term has no id"):
        getattr(Term(), verb)()
    assert server.asked == []


def test_an_attribute_that_was_neither_set_nor_read_is_none(cytomine):
    assert Term().color is None
    assert Project().isClosed is None


def test_an_object_has_all_its_fields_before_it_is_read():
    assert {"id", "name", "created", "ontology", "color", "parent"} <= vars(Term()).keys()
    assert vars(Term())["color"] is None
    assert vars(ImageInstance())["x"] is None


def test_a_row_has_the_fields_it_was_not_sent(server, cytomine):
    server.page({"id": 5, "class": "x", "project": 3})
    (annotation,) = AnnotationCollection(project=3).fetch()
    assert vars(annotation)["location"] is None
    assert json.loads(annotation.to_json()) == {"id": 5, "class_": "x", "project": 3}


def test_an_update_sends_no_field_that_was_neither_read_nor_set(server, cytomine):
    server.reply({"id": 7, "class": "x", "name": "Tumor", "ontology": 3})
    term = Term().fetch(7)
    server.command("term", TERM)
    term.update(color="#ff0000")
    assert server.body() == {"id": 7, "name": "Tumor", "ontology": 3, "color": "#ff0000"}


def test_the_path_of_what_no_server_takes_is_still_told():
    assert (User().uri(), Role().uri()) == ("user.json", "role.json")
    assert (CurrentUser().uri(), CurrentUser().id) == ("user/current.json", 0)
    assert AnnotationTrack(None, 1, 2).uri() == "annotationtrack/1/2.json"
    assert TrackCollection().uri() == "track.json"
    assert PositionCollection({"sliceinstance": 5}).uri() == "sliceinstance/5/positions.json"
    project = Project(id=5).populate({"class": "P"})
    assert PropertyCollection(project).uri(without_filters=True) == "domain/P/5/property.json"


def test_what_is_attached_is_listed_by_its_object_alone(cytomine):
    project = Project(id=5).populate({"class": "P"})
    with pytest.raises(ValueError, match="cannot be read by 'annotation'; filters: none"):
        PropertyCollection(project, {"annotation": 3})


def test_a_class_of_a_script_is_named_after_itself():
    class Slide(Model):
        pass

    assert (str(Slide()), Slide().uri(), Slide(id=3).uri()) == (
        "[slide] None : None",
        "slide.json",
        "slide/3.json",
    )


def test_an_attribute_nobody_knows_raises(cytomine):
    with pytest.raises(AttributeError):
        Term().colour  # noqa: B018 - reading it is the test


def test_save_of_a_new_object_sends_what_was_set_and_takes_the_reply(server, cytomine):
    server.command("term", TERM)
    term = Term("Tumor", 3, "#ff0000").save()
    assert server.body() == {"name": "Tumor", "ontology": 3, "color": "#ff0000"}
    assert (term.id, term.created) == (7, "1700000000000")


def test_save_sends_no_read_only_field(server, cytomine):
    server.command("project", {"id": 5, "name": "P"})
    project = Project("P", numberOfImages=4, ontologyName="x")
    project.save()
    assert server.body() == {"name": "P"}


def test_save_sends_free_attributes_but_none_that_begin_with_an_underscore(server, cytomine):
    server.command("term", TERM)
    term = Term("Tumor", 3, "#ff0000", origin="script")
    term._note = "mine"
    term.save()
    assert server.body()["origin"] == "script"
    assert "_note" not in server.body()


def test_save_of_a_known_object_updates_it(server, cytomine):
    server.reply(TERM)
    term = Term().fetch(7)
    term.color = "#00ff00"
    server.command("term", {**TERM, "color": "#00ff00"})
    term.save()
    assert server.asked[-1] == "PUT /api/term/7.json"
    assert server.body() == {
        "id": 7,
        "created": "1700000000000",
        "name": "Tumor",
        "comment": None,
        "ontology": 3,
        "color": "#00ff00",
    }


def test_update_of_a_fetched_object_needs_one_request(server, cytomine):
    server.reply(TERM)
    term = Term().fetch(7)
    server.command("term", {**TERM, "name": "Tumour"})
    assert term.update(name="Tumour").name == "Tumour"
    assert server.asked == ["GET /api/term/7.json", "PUT /api/term/7.json"]


def test_update_can_set_a_field_to_null(server, cytomine):
    server.reply({**TERM, "comment": "old"})
    term = Term().fetch(7)
    server.command("term", TERM)
    term.update(comment=None)
    assert server.body()["comment"] is None


def test_update_of_a_row_of_a_listing_lays_only_what_was_set_over_the_stored_object(server, cytomine):
    """A row can show less than the object, or something else, as projects do with isReadOnly."""
    server.page({"id": 5, "class": "x", "name": "P", "isReadOnly": False, "ontology": 3, "created": "1"})
    from cytomine.models import ProjectCollection

    (project,) = ProjectCollection().fetch()
    server.reply({"id": 5, "class": "x", "name": "P", "isReadOnly": True, "ontology": 3, "created": "1"})
    server.command("project", {"id": 5, "name": "Q"})
    project.update(name="Q")
    assert server.asked[-2:] == ["GET /api/project/5.json", "PUT /api/project/5.json"]
    assert server.body() == {"id": 5, "name": "Q", "isReadOnly": True, "ontology": 3, "created": "1"}


def test_update_by_id_alone_erases_nothing(server, cytomine):
    server.reply(TERM)
    server.command("term", {**TERM, "name": "Tumour"})
    Term().update(7, name="Tumour")
    assert server.body() == {
        "id": 7,
        "created": "1700000000000",
        "name": "Tumour",
        "comment": None,
        "ontology": 3,
        "color": "#ff0000",
    }


def test_delete_gives_true_and_keeps_the_attributes(server, cytomine):
    server.command("term", TERM)
    term = Term(id=7)
    assert term.delete() is True
    assert server.asked == ["DELETE /api/term/7.json"]
    assert term.id == 7


def test_a_taken_name_raises_with_the_servers_words(server, cytomine):
    server.reply({"success": False, "errors": "Term Tumor already exist!", "errorValues": {}}, 409)
    with pytest.raises(AlreadyExistsError, match="Term Tumor already exist!"):
        Term("Tumor", 3, "#f00").save()


def test_a_reply_to_a_change_without_the_object_raises(server, cytomine):
    server.reply({"message": "done"})
    with pytest.raises(UnexpectedShapeError) as caught:
        Term("Tumor", 3, "#f00").save()
    assert caught.value.pointer == "/term"


def test_populate_cuts_prefixes_and_keeps_times_as_text():
    annotation = Annotation().populate(
        {"id_image": 4, "class": "c", "_x": 1, "created": 1795357965319.000000}
    )
    assert (annotation.image, annotation.class_, annotation.created) == (4, "c", "1795357965319")
    assert not hasattr(annotation, "_x")


def test_objects_are_equal_by_class_and_id():
    assert Term(id=7, name="a") == Term(id=7, name="b")
    assert Term(id=7) != Term(id=8)
    assert Term(id=7) != Project(id=7)
    assert Term() != Term()
    assert len({Term(id=7), Term(id=7)}) == 1


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_a_copy_has_the_same_attributes(again):
    term = Term("Tumor", 3, "#f00", id=7)
    assert vars(again(term)) == vars(term)


def test_str_shows_class_id_and_name():
    assert str(Term("Tumor", id=7)) == "[term] 7 : Tumor"
    assert str(Annotation(id=9)) == "[annotation] 9"


def test_to_json_leaves_out_what_is_none():
    assert Term("Tumor", 3).to_json(sort_keys=True) == '{"name": "Tumor", "ontology": 3}'


def test_nothing_can_be_asked_without_a_connection(monkeypatch):
    from cytomine._core import connections
    from cytomine.errors import NotConnectedError

    monkeypatch.setattr(connections, "_latest", [])
    with pytest.raises(NotConnectedError, match=r"make a Cytomine\("):
        TermCollection().fetch_with_filter("project", 1)
    with pytest.raises(ConnectionError):
        Term().fetch(1)


def test_what_populate_set_is_sent_by_an_update(server, cytomine):
    server.page(TERM)
    (term,) = TermCollection().fetch()
    server.reply(TERM)
    server.command("term", {**TERM, "name": "Tumour"})
    term.populate({"name": "Tumour"}).update()
    assert server.body()["name"] == "Tumour"


def test_update_takes_names_with_id_before_them(server, cytomine):
    server.reply(TERM)
    term = Term().fetch(7)
    server.command("term", {**TERM, "ontology": 4})
    term.update(id_ontology=4)
    assert server.body()["ontology"] == 4
    assert "id_ontology" not in server.body()


def test_the_id_that_a_delete_was_given_is_read_back_from_the_object(server, cytomine):
    server.command("term", TERM)
    term = Term()
    assert term.delete(7) is True
    assert term.id == 7


def test_an_object_in_a_set_is_found_after_it_was_saved(server, cytomine):
    term = Term("Tumor", 3, "#ff0000")
    held = {term}
    server.command("term", TERM)
    term.save()
    assert term in held
    assert len({Term()._take(TERM), Term()._take(TERM)}) == 1


def test_attributes_of_an_object_are_json_as_scripts_store_them(server, cytomine):
    server.reply(TERM)
    term = Term().fetch(7)
    term.color = "#00ff00"
    assert json.loads(json.dumps(vars(term)))["name"] == "Tumor"


def test_a_constructor_takes_fields_by_the_name_of_the_wire(server, cytomine):
    server.command("term", TERM)
    Term("Tumor", ontology=3, color="#ff0000").save()
    assert server.body() == {"name": "Tumor", "ontology": 3, "color": "#ff0000"}


def test_a_description_is_changed_without_its_id(server, cytomine):
    server.reply({"id": 3, "class": "be.cytomine.domain.project.Project"})
    project = Project().fetch(3)
    server.reply({"id": 9, "data": "old", "created": "1700000000000"})
    server.command("description", {"id": 9, "data": "new"})
    assert Description(project, data="new").update().data == "new"
    assert server.body() == {
        "id": 9,
        "data": "new",
        "created": "1700000000000",
        "domainClassName": "be.cytomine.domain.project.Project",
        "domainIdent": 3,
    }


def test_a_single_annotation_with_tracks_is_made_first_and_then_put_on_them(server, cytomine):
    name = "be.cytomine.domain.ontology.UserAnnotation"
    server.command("annotation", {"id": 7, "class": name, "location": "POINT (1 1)"})
    server.command("annotationtrack", {"id": 8})
    server.command("annotationtrack", {"id": 9})
    saved = Annotation("POINT (1 1)", 5, id_tracks=[11, 12]).save()
    assert (saved.id, saved.track) == (7, [11, 12])
    assert [each.split(" ")[1] for each in server.asked] == ["/api/annotation.json"] + 2 * [
        "/api/annotationtrack.json"
    ]
    assert server.body(1) == {"location": "POINT (1 1)", "image": 5}
    assert [server.body(n)["track"] for n in (2, 3)] == [11, 12]
    assert server.body()["annotationIdent"] == 7


def test_a_file_without_content_is_attached(server, cytomine, tmp_path):
    server.reply({"id": 3, "class": "be.cytomine.domain.project.Project"})
    project = Project().fetch(3)
    (tmp_path / "empty.log").touch()
    server.reply({"id": 9, "filename": "empty.log"})
    assert AttachedFile(project, filename=str(tmp_path / "empty.log")).upload().id == 9


def test_a_copy_keeps_changes_of_its_own(server, cytomine):
    server.page(TERM)
    (term,) = TermCollection().fetch()
    term.color = "#00ff00"
    other = copy.copy(term)
    other.name = "Other"
    server.reply(TERM)
    server.command("term", TERM)
    term.update()
    assert (server.body()["name"], server.body()["color"]) == ("Tumor", "#00ff00")
    server.reply(TERM)
    server.command("term", TERM)
    other.update()
    assert (server.body()["name"], server.body()["color"]) == ("Other", "#00ff00")


def test_an_update_of_another_id_leaves_that_objects_fields_alone(server, cytomine):
    server.reply(TERM)
    term = Term().fetch(7)
    server.reply({**TERM, "id": 8, "name": "Stroma"})
    server.command("term", {**TERM, "id": 8})
    term.update(8, color="#00ff00")
    assert server.asked[-2:] == ["GET /api/term/8.json", "PUT /api/term/8.json"]
    assert (server.body()["id"], server.body()["name"]) == (8, "Stroma")
