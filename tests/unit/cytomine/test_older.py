"""What a failure does for older scripts."""

import pytest

from cytomine import Cytomine
from cytomine.errors import ConnectionFailedError, LegacyErrorsWarning
from cytomine.models import AnnotationCollection, ProjectCollection, Term, TermCollection
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
