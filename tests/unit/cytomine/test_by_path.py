"""Classes that scripts make of `Model` and `Collection`, for what has no class of its own."""

from __future__ import annotations

from typing import Any

import pytest

from cytomine.errors import LegacyErrorsWarning, NotFoundError
from cytomine.models import Collection, Model


class News(Model):
    def __init__(self, text: str | None = None, **attributes: Any) -> None:
        super().__init__()
        self.text = text
        self.populate(attributes)


class NewsCollection(Collection[News]):
    def __init__(self, filters: Any = None, max: int = 0, offset: int = 0, **parameters: Any) -> None:  # noqa: A002 - as scripts write it
        super().__init__(News, filters, max, offset)
        self._allowed_filters = [None, "project"]
        self.set_parameters(parameters)


def test_a_class_of_a_script_is_read_from_the_path_it_is_named_after(server, cytomine):
    server.reply({"id": 7, "text": "new slides", "class": "be.cytomine.News"})
    found = News().fetch(7)
    assert (found.text, found.class_) == ("new slides", "be.cytomine.News")
    assert server.asked == ["GET /api/news/7.json"]


def test_a_class_of_a_script_is_created_and_changed_and_deleted(server, cytomine):
    server.command("news", {"id": 7, "text": "new slides"})
    server.command("news", {"id": 7, "text": "old slides"})
    server.command("news", {"id": 7})
    news = News("new slides").save()
    assert news.id == 7
    assert news.update(text="old slides").text == "old slides"
    assert news.delete() is True
    assert server.asked == ["POST /api/news.json", "PUT /api/news/7.json", "DELETE /api/news/7.json"]
    assert server.body(1) == {"text": "new slides"}
    assert server.body(2) == {"id": 7, "text": "old slides"}


def test_a_reply_without_the_object_leaves_it_as_it_is(server, cytomine):
    server.reply({"message": "done"})
    assert News("new slides").save().is_new()


def test_a_collection_of_a_script_is_read_in_pages_by_its_filter_and_parameters(server, cytomine):
    server.page({"id": 7, "text": "a"}, size=3)
    found = NewsCollection({"project": 5}, max=1, offset=2, since=9).fetch()
    assert [type(each) for each in found] == [News]
    assert found[0].text == "a"
    assert server.asked == ["GET /api/project/5/news.json?since=9&max=1&offset=2"]


def test_a_path_of_a_script_stands_for_the_one_of_the_name(server, cytomine):
    class Latest(News):
        def uri(self) -> str:
            return "project/5/news/latest.json"

    server.reply({"id": 7, "text": "a"})
    assert Latest(id=1).fetch().text == "a"
    assert server.asked == ["GET /api/project/5/news/latest.json"]


@pytest.mark.parametrize("verb", [lambda: News().fetch(), lambda: News().delete(), lambda: News().update()])
def test_a_verb_of_a_class_of_a_script_needs_an_id(cytomine, verb):
    with pytest.raises(ValueError, match="has no id"):
        verb()


def test_a_refusal_raises_for_a_class_of_a_script(server, cytomine):
    server.reply({"errors": {"message": "not found"}}, 404)
    with pytest.raises(NotFoundError):
        News().fetch(7)


@pytest.mark.parametrize(
    "verb", [lambda: News().fetch(7), lambda: News("a").save(), lambda: News(id=7).update()]
)
def test_a_refusal_gives_false_for_a_class_of_an_older_script(server, legacy, verb):
    server.reply({"errors": {"message": "not found"}}, 404)
    with pytest.warns(LegacyErrorsWarning):
        assert verb() is False
