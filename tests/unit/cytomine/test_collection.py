"""Collections: filters, parameters, pages, bulk."""

import pickle
import time
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine import models
from cytomine.errors import ForbiddenError, LegacyErrorsWarning, UnexpectedShapeError
from cytomine.models import (
    Annotation,
    AnnotationCollection,
    OntologyCollection,
    Project,
    ProjectCollection,
    Term,
    TermCollection,
)
from cytomine.models.collection import Collection, CollectionPartialUploadException

NOW = formatdate(usegmt=True)


def rows(*ids):
    return [{"id": each, "name": f"n{each}"} for each in ids]


def test_fetch_reads_everything_in_one_request(server, cytomine):
    server.page(*rows(1, 2, 3))
    projects = ProjectCollection().fetch()
    assert [each.id for each in projects] == [1, 2, 3]
    assert server.asked == ["GET /api/project.json?max=0&offset=0"]


def test_fetch_with_filter_reads_the_listing_below_the_object(server, cytomine):
    server.page(*rows(1))
    TermCollection().fetch_with_filter("project", 12)
    assert server.asked == ["GET /api/project/12/term.json?max=0&offset=0"]


def test_a_filter_that_does_not_exist_is_named_with_those_that_do(cytomine):
    with pytest.raises(ValueError, match="by 'image'; filters: annotation, ontology, project"):
        TermCollection().fetch_with_filter("image", 12)


def test_a_second_filter_is_refused(cytomine):
    terms = TermCollection({"project": 1})
    with pytest.raises(ValueError, match="filtered by project already"):
        terms.add_filter("ontology", 2)


def test_attributes_are_query_parameters(server, cytomine):
    server.page()
    annotations = AnnotationCollection(project=5)
    annotations.terms = [1, 2]
    annotations.showWKT = True
    annotations.fetch()
    (asked,) = server.asked
    assert asked.startswith("GET /api/annotation.json?")
    assert set(asked.partition("?")[2].split("&")) == {
        "project=5",
        "terms=1%2C2",
        "showBasic=true",
        "showMeta=true",
        "showWKT=true",
        "max=0",
        "offset=0",
    }


def test_a_filter_operator_is_sent_with_its_brackets_encoded(server, cytomine):
    server.page()
    ProjectCollection(**{"name[ilike]": "pros"}).fetch()
    assert "name%5Bilike%5D=pros" in server.asked[0]


def test_an_unknown_parameter_raises_and_lists_the_known(cytomine):
    with pytest.raises(TypeError, match=r"takes no 'prjoect'; it takes .*project"):
        AnnotationCollection(prjoect=5)


def test_an_unknown_attribute_is_sent_with_a_warning(server, cytomine):
    server.page()
    projects = ProjectCollection()
    with pytest.warns(LegacyErrorsWarning, match="knows no parameter 'colour'"):
        projects.colour = "red"
    projects.fetch()
    assert "colour=red" in server.asked[0]


def test_parameters_of_older_scripts_that_the_server_does_not_read_are_accepted(server, cytomine):
    server.page()
    AnnotationCollection(project=1, showLink=True).fetch()
    assert "showLink=true" in server.asked[0]


def test_count_asks_for_one_small_row_whatever_the_size(server, cytomine):
    server.page({"id": 1, "class": "c"}, size=3000, pages=3000)
    assert AnnotationCollection(project=5, term=9).count() == 3000
    assert len(server.asked) == 1
    assert "max=1" in server.asked[0]
    assert "showMeta" not in server.asked[0]


@given(total=st.integers(0, 40), size=st.integers(1, 12))
def test_fetch_in_pages_finds_every_row_once(total, size):
    import httpx2

    from cytomine import Cytomine
    from tests.unit.cytomine.conftest import USER

    def answer(request):
        if request.url.path.endswith("current.json"):
            return httpx2.Response(200, json=USER)
        most, offset = int(request.url.params["max"]), int(request.url.params["offset"])
        page = rows(*range(total))[offset : offset + most]
        return httpx2.Response(
            200,
            json={
                "collection": page,
                "offset": offset,
                "perPage": min(most, total),
                "size": total,
                "totalPages": -(-total // most),
            },
        )

    with Cytomine("https://cytomine.test", "public", "private", transport=httpx2.MockTransport(answer)):
        assert [each.id for each in ProjectCollection().fetch(max=size)] == list(range(total))


def test_next_and_previous_page_move_by_max(server, cytomine):
    projects = ProjectCollection(max=2)
    server.page(*rows(1, 2), size=3)
    projects.fetch()
    server.page(*rows(3), size=3, offset=2)
    assert [each.id for each in projects.fetch_next_page()] == [3]
    server.page(size=3, offset=3)
    assert not projects.fetch_next_page()
    server.page(*rows(2, 3), size=3, offset=1)
    projects.fetch_previous_page()
    assert [asked.rpartition("&")[2] for asked in server.asked] == [
        "offset=0",
        "offset=2",
        "offset=3",
        "offset=1",
    ]


def test_a_reply_that_is_no_page_raises(server, cytomine):
    server.reply({"total": 3})
    with pytest.raises(UnexpectedShapeError) as caught:
        ProjectCollection().fetch()
    assert caught.value.pointer == "/collection"


def test_no_right_raises(server, cytomine):
    server.reply({"errors": {"message": "You don't have the right"}, "errorValues": {}}, 403)
    with pytest.raises(ForbiddenError):
        TermCollection().fetch_with_filter("project", 1)


def test_a_collection_is_a_list_of_its_class():
    terms = TermCollection()
    terms.append(Term("a"))
    terms.extend([Term("b"), Term("c")])
    assert len(terms) == 3
    assert [each.name for each in terms[1:]] == ["b", "c"]
    assert terms.find_by_attribute("name", "c") is terms[2]
    assert terms.find_by_attribute("name", "z") is None
    del terms[0]
    terms[0] = Term("d")
    assert [each.name for each in terms.as_list()] == ["d", "c"]
    assert [each.name for each in terms.filter(lambda each: each.name == "c")] == ["c"]
    with pytest.raises(TypeError, match="holds Term, not Project"):
        terms.append(Project("x"))
    assert str(terms) == "[term collection] 2 objects"


def test_collections_of_one_class_are_added():
    left, right = TermCollection(), TermCollection()
    left.append(Term("a"))
    right.append(Term("b"))
    assert [each.name for each in left + right] == ["a", "b"]
    left += right
    assert len(left) == 2
    with pytest.raises(TypeError):
        left += OntologyCollection()


def test_a_collection_survives_a_pickle():
    terms = TermCollection({"project": 5})
    terms.append(Term("a", id=3))
    again = pickle.loads(pickle.dumps(terms))
    assert (again[0].name, again.filters) == ("a", {"project": 5})


def three():
    annotations = AnnotationCollection()
    annotations.extend(Annotation(f"POINT ({n} {n})", 4, [1]) for n in range(3))
    return annotations


def test_save_sends_chunks_and_fills_in_the_ids(server, cytomine):
    server.reply({"data": {"message": "userannotations 11,12 added"}, "status": 200})
    server.reply({"data": {"message": "userannotations 13 added"}, "status": 200})
    annotations = three()
    assert annotations.save(chunk=2, n_workers=1) is True
    assert [each.id for each in annotations] == [11, 12, 13]
    assert [len(server.body(index)) for index in (-2, -1)] == [2, 1]


def test_save_of_nothing_asks_nothing(server, cytomine):
    assert TermCollection().save() is True
    assert server.asked == []


def test_a_bulk_reply_with_refusals_raises_although_its_http_status_is_200(server, cytomine):
    annotations = three()
    refused = {"location": "POINT (1 1)", "image": 4, "term": [1], "minPoint": None, "maxPoint": None}
    server.reply(
        {
            "data": {
                "success": False,
                "message": "Only part of the entries (userannotations 11,13",
                "errors": [{"data": refused, "message": "no right"}],
            },
            "status": 206,
        }
    )
    with pytest.raises(
        CollectionPartialUploadException, match="2 of 3 created, 1 refused, 0 unknown: no right"
    ) as e:
        annotations.save(chunk=None)
    assert [each.id for each in e.value.created] == [11, 13]
    assert [each.location for each in e.value.failed] == ["POINT (1 1)"]


def stored(identifier, location, image=4):
    created = str(int(time.time() * 1000))
    return {"id": identifier, "created": created, "image": image, "location": location, "term": [1]}


def test_what_a_bulk_reply_leaves_open_is_read_back(server, cytomine):
    """Annotations with a track, or beside one with a bad shape, are stored without a word."""
    server.reply(text="invalid json string")
    server.page(date=NOW)
    server.page(stored(12, "POINT (2.0 2.0)"), stored(11, "POINT (0 0)"), date=NOW)
    annotations = three()
    with pytest.raises(CollectionPartialUploadException, match="2 of 3 created, 1 refused, 0 unknown"):
        annotations.save(chunk=None)
    assert [each.id for each in annotations] == [11, None, 12]
    assert "users=75" in server.asked[-1]
    assert "images=4" in server.asked[-1]


def test_what_cannot_be_read_back_stays_unknown(server, cytomine):
    server.reply(text="invalid json string")
    server.reply({"errors": {"message": "no right"}, "errorValues": {}}, 403)
    with pytest.raises(CollectionPartialUploadException, match="3 unknown") as caught:
        three().save(chunk=None)
    assert len(caught.value.unknown) == 3


def test_a_chunk_that_is_refused_whole_does_not_stop_the_next(server, cytomine):
    failed = {"text": "<html><title>Cytomine error 500</title></html>", "status": 500}
    server.reply(**failed)
    server.page(date=NOW)
    server.page(date=NOW)
    for _ in range(2):
        server.reply(**failed)
        server.page(date=NOW)
    server.reply({"data": {"message": "userannotations 13 added"}, "status": 200})
    annotations = three()
    with pytest.raises(CollectionPartialUploadException, match=r"1 of 3 created, 2 refused.*\(at 0, 1\)"):
        annotations.save(chunk=2, n_workers=1)
    assert annotations[2].id == 13


def test_what_the_server_cannot_create_in_bulk_is_not_sent(server, cytomine):
    projects = ProjectCollection()
    projects.append(Project("a"))
    with pytest.raises(NotImplementedError, match="'save several' for objects of class project"):
        projects.save()
    assert server.asked == []


def test_a_class_of_a_script_holds_what_its_base_holds(server, cytomine):
    class Mine(TermCollection):
        pass

    server.page(*rows(1))
    assert type(Mine().fetch()[0]) is Term


def test_a_filter_may_be_given_by_its_python_name(server, cytomine):
    server.page()
    ProjectCollection(name_ilike="prostate").fetch()
    assert server.asked == ["GET /api/project.json?max=0&offset=0&name%5Bilike%5D=prostate"]


def test_a_filter_that_is_not_set_reads_as_none(cytomine):
    found = ProjectCollection()
    assert found.withLastActivity is None
    assert "withLastActivity" not in found.parameters


def test_no_filter_hides_what_a_collection_does():
    kinds = [kind for kind in map(models.__getattr__, models.__all__) if isinstance(kind, type)]
    listings = [base for kind in kinds for base in kind.__mro__ if base.__name__.endswith("Listing")]
    assert listings
    hidden = {
        name
        for base in listings
        for name in vars(base)
        if not name.startswith("__") and hasattr(Collection, name)
    }
    assert not hidden
