"""What a failure does for older scripts."""

import logging

import httpx2
import pytest

from cytomine import Cytomine
from cytomine.cytomine import URLRedirectionException
from cytomine.errors import (
    ConnectionFailedError,
    LegacyErrorsWarning,
    NotFoundError,
    NotSupportedByServerError,
    RedirectedError,
)
from cytomine.models import (
    AnnotationCollection,
    AnnotationLink,
    AnnotationTrack,
    AttachedFile,
    ImageGroupImageInstance,
    Project,
    ProjectCollection,
    PropertyCollection,
    RelationTerm,
    Term,
    TermCollection,
    TrackCollection,
    User,
)
from cytomine.models._utilities import generic_download
from tests.unit.cytomine.conftest import connect

REFUSAL = {"errors": {"message": "no right"}, "errorValues": {}}


@pytest.mark.parametrize(
    "verb",
    [
        lambda: Term().fetch(7),
        lambda: Term("a", 3, "#f00").save(),
        lambda: Term().update(7, name="b"),
        lambda: Term().delete(7),
        lambda: ProjectCollection().fetch(),
        lambda: TermCollection().fetch_with_filter("project", 7),
        lambda: AnnotationCollection(project=7).count(),
    ],
)
@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_a_refused_verb_gives_false_with_a_warning_that_names_the_line(server, legacy, verb, status):
    server.reply(REFUSAL, status)
    with pytest.warns(LegacyErrorsWarning, match="gives False") as caught:
        assert verb() is False
    assert [each.filename for each in caught] == [__file__]


def test_legacy_does_not_hide_that_no_answer_came():
    with pytest.raises(ConnectionFailedError):
        Cytomine("http://127.0.0.1:9", "public", "private", errors="legacy")


def test_refused_keys_give_a_connection_without_user(server):
    server.reply(text="<html><title>Cytomine error 401</title></html>", status=401)
    server.replies.rotate()
    with pytest.warns(LegacyErrorsWarning):
        connection = connect(server, errors="legacy")
    server.replies.clear()
    assert connection.current_user is False


def test_the_environment_chooses_the_mode(server, monkeypatch):
    monkeypatch.setenv("CYTOMINE_ERRORS", "legacy")
    with connect(server):
        server.reply(REFUSAL, 404)
        with pytest.warns(LegacyErrorsWarning):
            assert Term().fetch(7) is False


def test_a_mode_that_does_not_exist_is_named_with_its_source(monkeypatch):
    monkeypatch.setenv("CYTOMINE_ERRORS", "off")
    with pytest.raises(ValueError, match="environment variable CYTOMINE_ERRORS must be 'raise' or 'legacy'"):
        Cytomine("https://cytomine.test", "public", "private")
    with pytest.raises(ValueError, match="errors must be"):
        Cytomine("https://cytomine.test", "public", "private", errors="quiet")


def test_errors_of_the_network_are_those_of_requests_too_where_a_script_uses_it():
    requests = pytest.importorskip("requests")
    with pytest.raises(requests.exceptions.ConnectionError) as caught:
        Cytomine("http://127.0.0.1:9", "public", "private", errors="legacy")
    assert isinstance(caught.value, ConnectionFailedError)
    assert caught.value.reason == "refused"
    assert "127.0.0.1" in str(caught.value)


def test_what_servers_no_longer_have_gives_false_without_a_request(server, legacy):
    with pytest.warns(LegacyErrorsWarning, match="do not offer 'save' for objects of class user"):
        assert User("new").save() is False
    assert server.asked == []


def test_what_servers_no_longer_have_raises_naming_the_generation(server, cytomine):
    with pytest.raises(NotSupportedByServerError, match=r"generation 5\.2 .* 'save' .* class user"):
        User("new").save()


def test_what_no_server_ever_had_is_not_implemented_in_both_modes(server, legacy):
    with pytest.raises(NotImplementedError, match="No server offers 'update'"):
        RelationTerm(1, 2, id=3).update()


def test_an_unknown_filter_keyword_is_sent_with_a_warning_where_errors_are_as_before(server, legacy):
    server.page()
    with pytest.warns(LegacyErrorsWarning, match="takes no 'job'"):
        AnnotationCollection(project=1, job=5).fetch()
    assert "job=5" in server.asked[0]


def test_each_request_is_a_line_of_the_log(server, cytomine, caplog):
    caplog.set_level(logging.INFO, "cytomine.client")
    server.reply({"id": 5, "name": "P"})
    Project().fetch(5)
    server.reply({"errors": {"message": "no such project"}}, 404)
    with pytest.raises(NotFoundError):
        Project().fetch(6)
    lines = [(each.levelname, each.getMessage()) for each in caplog.records if each.levelno > logging.DEBUG]
    assert lines == [
        ("INFO", "[GET] project/5.json | 200 OK"),
        ("ERROR", "[GET] project/6.json | 404 Not Found (no such project)"),
    ]


def test_requests_are_seen_where_errors_are_as_before_and_not_otherwise(server, monkeypatch):
    logger = logging.getLogger("cytomine.client")
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    connect(server, errors="raise", configure_logging=False)
    assert logger.level == logging.NOTSET
    connect(server, errors="legacy", configure_logging=False)
    assert logger.level == logging.INFO
    connect(server, errors="legacy", verbose=logging.ERROR, configure_logging=False)
    assert logger.level == logging.ERROR


def test_a_raw_reply_is_used_as_scripts_use_it(server, cytomine):
    server.reply({"id": 5})
    reply = cytomine._get("project/5.json")
    assert (reply.ok, bool(reply), reply.reason, reply.json()) == (True, True, "OK", {"id": 5})
    assert reply.url == "https://cytomine.test/api/project/5.json"
    assert reply.headers["Content-Type"] == "application/json"
    assert b"".join(reply.iter_content(3)) == reply.content
    reply.raise_for_status()


def test_a_raw_reply_that_refuses_is_false_and_raises_when_asked_to(server, cytomine):
    server.reply({"errors": {"message": "no"}}, 404)
    reply = cytomine._delete("project/5.json")
    assert (reply.ok, bool(reply), reply.status_code) == (False, False, 404)
    with pytest.raises(NotFoundError):
        reply.raise_for_status()


def test_a_filter_nobody_knows_is_left_out_where_errors_are_as_before(server, legacy):
    with pytest.warns(LegacyErrorsWarning, match="nosuch"):
        found = ProjectCollection(filters={"nosuch": 5})
    server.page({"id": 5, "name": "P"})
    assert len(found.fetch()) == 1
    assert server.asked == ["GET /api/project.json?max=0&offset=0"]
    assert (found.filters, found.is_filtered_by("nosuch")) == ({"nosuch": 5}, True)


def test_a_listing_that_needs_another_filter_gives_false_where_errors_are_as_before(server, legacy):
    with pytest.warns(LegacyErrorsWarning, match="cannot be read by 'nosuch'"):
        found = TrackCollection(filters={"nosuch": 5})
    assert found.uri() == "track.json"
    with pytest.warns(LegacyErrorsWarning, match="do not offer 'list by nosuch'"):
        assert found.fetch() is False
    assert server.asked == []


def test_an_upload_without_a_file_gives_false_where_errors_are_as_before(server, legacy):
    project = Project(id=5).populate({"class": "be.cytomine.domain.project.Project"})
    with pytest.warns(LegacyErrorsWarning, match="no file to upload") as caught:
        assert AttachedFile(project).save() is False
    assert [each.filename for each in caught] == [__file__]


def test_a_warning_of_parallel_work_names_the_line_of_the_script():
    with pytest.warns(UserWarning, match="1 of 1 items failed") as caught:
        assert generic_download([0], lambda number: 1 // number) == []
    assert [each.filename for each in caught] == [__file__]


def test_parameters_are_text_as_scripts_read_them(cytomine):
    found = AnnotationCollection(project=3, terms=[1, 2])
    assert found.parameters["terms"] == "1,2"
    assert (found.parameters["max"], found.parameters["offset"]) == (0, 0)


def test_a_redirect_is_the_exception_that_older_scripts_catch(server, cytomine):
    server.replies.append(httpx2.Response(302, headers={"location": "https://other.test/login"}))
    with pytest.raises(URLRedirectionException) as caught:
        Term().fetch(7)
    assert isinstance(caught.value, RedirectedError)
    assert caught.value.status_code == 302
    assert "other.test" in caught.value.target


def test_older_scripts_get_times_of_a_listing_as_the_numbers_they_count_with(server, legacy):
    row = {"id": 7, "class": "be.cytomine.domain.ontology.UserAnnotation", "created": 1795359507149.0}
    server.page(row)
    assert AnnotationCollection(project=3).fetch()[0].created / 1000 == 1795359507.149


def test_times_of_a_listing_are_text_beside_older_scripts(server, cytomine):
    server.page({"id": 7, "created": 1795359507149.0})
    assert AnnotationCollection(project=3).fetch()[0].created == "1795359507149"


def test_an_empty_id_gives_false_as_the_server_refuses_it(server, legacy):
    with pytest.warns(LegacyErrorsWarning, match="cannot stand in a path"):
        assert Term().fetch("") is False
    assert server.asked == []


def test_an_empty_id_raises_by_default(cytomine):
    with pytest.raises(ValueError, match="cannot stand in a path"):
        Term().fetch("")


def test_a_raw_reply_that_refuses_raises_what_scripts_catch_of_requests(server, legacy):
    exceptions = pytest.importorskip("requests.exceptions")
    server.reply(REFUSAL, 404)
    reply = legacy._get("project/7.json")
    with pytest.raises(exceptions.HTTPError) as caught:
        reply.raise_for_status()
    assert isinstance(caught.value, NotFoundError)


def test_what_is_attached_to_a_user_is_left_to_the_server_to_refuse(server, legacy):
    server.reply({"id": 75, "username": "manager"})
    user = User().fetch(75)
    server.reply(REFUSAL, 404)
    with pytest.warns(LegacyErrorsWarning):
        assert PropertyCollection(user).fetch() is False
    assert server.asked[-1].startswith("GET /api/domain/be.cytomine.domain.security.User/75/property.json")


@pytest.mark.parametrize("link", [AnnotationLink, ImageGroupImageInstance, RelationTerm, AnnotationTrack])
def test_a_link_with_one_end_asks_for_the_other_whether_or_not_servers_read_it(legacy, link):
    with pytest.raises(ValueError, match="has no"):
        link().fetch(7)
