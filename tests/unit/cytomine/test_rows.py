"""Rows that are decoded when they are first looked at: nobody can tell, but by time and memory."""

import copy
import json
import pickle

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine.errors import UnexpectedShapeError
from cytomine.models import (
    Annotation,
    AnnotationCollection,
    Project,
    Property,
    PropertyCollection,
    Term,
    TermCollection,
)

NAMES = st.sampled_from(
    [
        "id",
        "name",
        "created",
        "updated",
        "class",
        "class_",
        "uri",
        "id_user",
        "user",
        "_links",
        "term",
        "colour",
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
ROWS = st.lists(st.dictionaries(NAMES, VALUES, max_size=8), max_size=5)


def raw(rows):
    return [msgspec.Raw(json.dumps(row).encode()) for row in rows]


def lazy(rows, kind=TermCollection):
    return kind()._fill(raw(rows), total=len(rows), append=False)


def eager(rows, kind=TermCollection):
    held = kind()
    held.extend(held._model()._take(row) for row in rows)
    return held


def seen(item):
    return {name: value for name, value in vars(item).items() if not name.startswith("_")}


@pytest.fixture
def terms():
    return lazy([{"id": number, "name": f"term {number}", "class": "Term"} for number in range(4)])


@given(ROWS)
def test_objects_of_rows_are_those_made_at_once(rows):
    assert [seen(item) for item in lazy(rows)] == [seen(item) for item in eager(rows)]
    known = [item for item in eager(rows) if not item.is_new()]
    assert [item for item in lazy(rows) if not item.is_new()] == known


@given(ROWS, st.integers(-6, 6), st.integers(-6, 6))
def test_slices_and_sums_of_rows_are_those_of_objects(rows, start, end):
    held, other = lazy(rows), eager(rows)
    assert [seen(item) for item in held[start:end]] == [seen(item) for item in other[start:end]]
    assert [seen(item) for item in held + held] == [seen(item) for item in other + other]
    assert [seen(item) for item in pickle.loads(pickle.dumps(lazy(rows)))] == [seen(item) for item in other]
    assert [seen(item) for item in copy.deepcopy(lazy(rows))] == [seen(item) for item in other]
    assert json.loads(lazy(rows).to_json()) == json.loads(other.to_json())


def test_an_object_is_made_once_however_it_is_reached(terms):
    second = terms[1]
    assert terms[-3] is second
    assert list(terms)[1] is second
    assert terms.find_by_attribute("id", 1) is second
    assert terms.filter(lambda term: term.id == 1)[0] is second
    assert (terms + terms)[5] is second
    assert terms[1:2][0] is second
    assert copy.copy(terms)[1] is second
    assert terms.data()[1] is second
    assert second in terms
    assert terms.index(second) == 1


def test_what_is_set_on_an_object_stays(terms):
    terms[2].name = "other"
    assert [term.name for term in terms] == ["term 0", "term 1", "other", "term 3"]


def test_rows_are_not_decoded_before_they_are_looked_at(terms):
    assert terms[2].id == 2
    assert [isinstance(each, Term) for each in terms._held] == [False, False, True, False]
    assert len(terms) == 4
    assert [isinstance(each, Term) for each in terms._held] == [False, False, True, False]


def test_a_list_of_rows_changes_as_lists_do(terms):
    del terms[0]
    terms.insert(0, Term("first"))
    terms.append(Term("last"))
    terms[2] = Term("middle")
    terms.reverse()
    assert [term.name for term in terms] == ["last", "term 3", "middle", "term 1", "first"]
    assert min(term.name for term in terms) == "first"
    assert terms.pop().name == "first"
    terms.remove(terms[0])
    terms.clear()
    assert not terms


def test_rows_may_be_taken_out_while_the_list_is_gone_through(terms):
    for term in terms:
        if term.id == 1:
            terms.remove(term)
    assert [term.id for term in terms] == [0, 2, 3]


def test_a_copy_of_a_collection_is_a_list_of_its_own(terms):
    other = copy.copy(terms)
    other.append(Term("more"))
    assert (len(terms), len(other)) == (4, 5)


def test_rows_of_attached_objects_know_what_they_are_attached_to():
    project = Project()._take({"id": 5, "class": "be.cytomine.domain.project.Project"})
    held = PropertyCollection(project)._fill(
        raw([{"id": 1, "key": "a", "value": "b"}]), total=1, append=False
    )
    assert held[0].obj is project
    assert (held[0].domainIdent, held[0].domainClassName) == (5, project.class_)
    assert isinstance(pickle.loads(pickle.dumps(held))[0], Property)


def test_a_class_of_a_script_is_made_by_its_own_constructor():
    class Spot(Annotation):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.seen = True

    held = AnnotationCollection()
    held._model = Spot
    held._fill(raw([{"id": 1, "location": "POINT (1 1)"}]), total=1, append=False)
    assert isinstance(held[0], Spot)
    assert (held[0].seen, held[0].location) == (True, "POINT (1 1)")


@pytest.mark.parametrize(
    "text", [b'{"name": "\\ud800"}', b'{"name": 1e999}', b'{"name": 123456789012345678901234567890}']
)
def test_a_row_that_only_the_careful_reader_takes_is_read(text):
    held = TermCollection()._fill([msgspec.Raw(text)], total=1, append=False)
    assert held[0].name == json.loads(text)["name"]


@pytest.mark.parametrize("text", [b"7", b"null", b'{"name": "\xff"}'])
def test_a_row_that_is_no_object_raises_where_it_is_looked_at(text):
    held = TermCollection()._fill([msgspec.Raw(b'{"id": 1}'), msgspec.Raw(text)], total=2, append=False)
    assert held[0].id == 1
    with pytest.raises(UnexpectedShapeError):
        held[1]
    assert len(held) == 2
