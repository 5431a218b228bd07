"""Mirrors in C and the models' own code: the same object, bytes or error, on whatever comes."""

import copy
import json
import pickle
from datetime import UTC, datetime
from importlib import import_module

import pytest
from attrs import fields
from hypothesis import given
from hypothesis import strategies as st

from cytomine_api.models import (
    AnnotationCluster,
    AnnotationCollection,
    AnnotationListItem,
    Point,
    TermCollection,
    UserAnnotation,
    UserByTerm,
)
from cytomine_wire.codec import UNSET, RefusedError, ShapeError, encode, to_json, tolerant
from cytomine_wire.errors import UnexpectedShapeError
from cytomine_wire.protocol import Operation, Request, Response

MODELS = (AnnotationCluster, AnnotationListItem, Point, UserAnnotation, UserByTerm)
OPERATION = Operation("read", "GET", "/", success={200: None})

ODD = r"""
    null true false 0 -0 1 -1 007 1.0 -0.0 0.1 1e2 1E+2 1e-7 1e16 1e22 1e400 NaN Infinity -Infinity .5 1.
    +1 0x1
    9007199254740993 18446744073709551616 -9223372036854775809 123456789012345678901234567890.5
    "" "a" "\ud800" "\ud83d\ude00" "\u0000" "\x" "café" 'a' tru nul [] {} [1] [1.5] ["1"] [null] [[1]] {"a":1}
    {"x":1,"y":2.5} {"x":1} {"x":1,"y":2,"z":3} {"y":1,"x":true} [{"id":1,"term":2,"user":[3]}] [{"id":1}]
    [{}]
"""
SCALARS = (
    st.sampled_from(ODD.split())
    | st.integers().map(str)
    | st.floats().map(json.dumps)
    | st.text().map(json.dumps)
)
WITH_CONTROLS = st.text(st.characters(max_codepoint=0x2F)).map(lambda text: f'"{text}"')
FITTING = {
    "str": '"POINT (1 2)"',
    "int": "17",
    "float": "2.5",
    "bool": "true",
    "Point": '{"x": 1, "y": 2.5}',
    "list[int]": "[1, 2]",
    "list[UserByTerm]": '[{"id": 1, "term": 2, "user": [3]}]',
    "list[TrackOfAnnotation]": "[]",
}


def wire_names(model):
    """Wire name of each field, by its name in Python: taken from what an object writes."""
    names = [each.name for each in fields(model) if each.name != "additional_properties"]
    written = model(**{name: number for number, name in enumerate(names)}).to_dict()
    return {names[number]: wire_name for wire_name, number in written.items()}


def fitting(model):
    """Wire name and JSON of each field, as the document says; links are left out."""
    names = wire_names(model)
    kinds = [(each.name, each.type.split(" | ")[0]) for each in fields(model)[:-1]]
    return [(names[name], FITTING[kind]) for name, kind in kinds if kind in FITTING]


@st.composite
def texts(draw, model):
    """JSON of a model, mostly as the document says, with a few places changed."""
    members = fitting(model)
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(members) - 1))
        value = draw(SCALARS | WITH_CONTROLS)
        match draw(st.sampled_from(["change", "drop", "twice", "add"])):
            case "change":
                members[place] = (members[place][0], value)
            case "drop" if len(members) > 1:
                del members[place]
            case "twice":
                members.append((members[place][0], value))
            case _:
                members.append((draw(st.sampled_from(["more", "", "id "])), value))
    space = draw(st.sampled_from(["", "", "", " ", "\n", "\ufeff", "\x00"]))
    return "{" + ",".join(f'{space}"{name}":{space}{value}' for name, value in members) + "}" + space


def outcome(work):
    """What some work gives or raises, told by its text: that tells 1 from 1.0 and True, and knows NaN."""
    try:
        return repr(work())
    except UnicodeEncodeError as error:
        return error.reason  # where it stands depends on how much is written at once
    except Exception as error:  # noqa: BLE001 - any error is an outcome
        return f"{type(error).__name__}: {error}"


def read(content, model, *mirrors):
    response = Response(200, {"content-type": "application/json"}, content, Request("GET", "/"))
    return OPERATION.read(response, model.from_dict, *mirrors)


def agree(content, model):
    plain = outcome(lambda: read(content, model))
    assert outcome(lambda: read(content, model, model.mirror)) == plain
    with tolerant():
        plain = outcome(lambda: read(content, model))
        assert outcome(lambda: read(content, model, model.mirror)) == plain


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@given(st.data())
def test_text_is_read_alike_in_c_and_by_the_model(model, data):
    agree(data.draw(texts(model)).encode("utf-8", "surrogatepass"), model)


@given(st.data())
def test_page_is_read_alike_in_c_and_by_the_model(data):
    rows = ",".join(data.draw(st.lists(texts(Point) | texts(AnnotationListItem) | SCALARS, max_size=3)))
    content = f'{{"collection":[{rows}],"offset":0,"perPage":3,"size":3,"totalPages":1}}'.encode()
    agree(content, AnnotationCollection)
    agree(content, TermCollection)


@given(st.binary(max_size=8), st.integers(0, 40))
def test_broken_bytes_are_refused_alike(noise, place):
    content = b'{"x": 1.5, "y": 23, "z": "caf\xc3\xa9 \\u00e9"}'
    agree(content[:place] + noise + content[place + len(noise) :], Point)
    agree(content[:place], Point)


def test_plain_page_is_read_in_c():
    row = {"class": "A", "id": 1, "term": [2], "userByTerm": [{"id": 3, "term": 2, "user": [4]}]}
    content = json.dumps(
        {"collection": [row], "offset": 0, "perPage": 1, "size": 1, "totalPages": 1}
    ).encode()
    page = AnnotationCollection.mirror().read(content)
    assert page == AnnotationCollection.from_dict(json.loads(content))
    assert page.collection[0].user_by_term[0].user == [4]
    assert page.collection[0].centroid is UNSET
    assert AnnotationCollection.mirror().write(page) == to_json(page)


def test_unknown_field_is_left_to_the_model():
    content = b'{"x": 1, "y": 2, "z": 3}'
    with pytest.raises(RefusedError):
        Point.mirror().read(content)
    assert read(content, Point, Point.mirror).additional_properties == {"z": 3}
    assert json.loads(to_json(read(content, Point, Point.mirror))) == json.loads(content)


def test_wrong_type_deep_in_a_page_is_pointed_at():
    head = {"offset": 0, "perPage": 2, "size": 2, "totalPages": 1}
    rows = [{"class": "A", "id": 1}, {"class": "A", "id": True}]
    content = json.dumps({**head, "collection": rows}).encode()
    with pytest.raises(UnexpectedShapeError, match="/collection/1/id") as caught:
        read(content, AnnotationCollection, AnnotationCollection.mirror)
    assert caught.value.pointer == "/collection/1/id"
    with tolerant():
        page = read(content, AnnotationCollection, AnnotationCollection.mirror)
    assert json.loads(to_json(page)) == json.loads(content)


def test_field_that_must_be_there_but_is_not_stays_unset_inside_tolerant():
    with pytest.raises(ShapeError, match="got nothing at /y"):
        Point.from_dict({"x": 1})
    with tolerant():
        point = Point.from_dict({"x": 1})
    assert point.y is UNSET
    assert to_json(point) == b'{"x":1}'


def test_something_else_in_place_of_an_object_is_kept_inside_tolerant():
    value = {"collection": [3, None, {"class": "A", "id": 1, "centroid": [1, 2]}], "offset": 0}
    with pytest.raises(ShapeError, match="expected an object, got an integer at /collection/0"):
        TermCollection.from_dict({**value, "perPage": 1, "size": 1, "totalPages": 1})
    with tolerant():
        terms, page = TermCollection.from_dict(value), AnnotationCollection.from_dict(value)
    assert terms.collection[:2] == [3, None]
    assert page.collection[0] == 3
    assert page.collection[2] == value["collection"][2]
    assert terms.to_dict() == page.to_dict() == value


VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from([1e16, 1e-5, -0.0, 1e-4])
    | st.text(st.characters(exclude_categories=[]))
    | st.lists(st.integers() | st.floats(), max_size=2)
    | st.dictionaries(st.text(max_size=2), st.integers(), max_size=1)
    | st.sampled_from(
        [
            UNSET,
            datetime(2025, 1, 1, tzinfo=UTC),
            b"a",
            (1,),
            {2},
            Point(x=1, y=2),
            UserByTerm,
            1e16,
            1e-5,
            -0.0,
        ]
    )
)


def plain_json(value):
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@given(st.data())
def test_model_is_written_alike_in_c_and_by_itself(model, data):
    content = "{" + ",".join(f'"{name}":{value}' for name, value in fitting(model)) + "}"
    value = model.mirror().read(content.encode())
    assert model.mirror().write(value) == plain_json(value)
    for name in data.draw(st.lists(st.sampled_from([each.name for each in fields(model)[:-1]]), max_size=2)):
        setattr(value, name, data.draw(VALUES))
    assert outcome(lambda: to_json(value)) == outcome(lambda: plain_json(value))
    assert outcome(lambda: to_json([value, {"a": value}])) == outcome(
        lambda: plain_json([value, {"a": value}])
    )


def test_what_a_subclass_writes_is_its_own_affair():
    class Spot(Point):
        def to_dict(self):
            return {"spot": [self.x, self.y]}

    assert to_json(Spot(x=1, y=2)) == b'{"spot":[1,2]}'


def models():
    package = import_module("cytomine_api.models")
    return [getattr(package, name) for name in package.__all__]


def test_every_model_can_be_copied_pickled_compared_and_shown():
    for model in models():
        value = model(**{each.name: UNSET for each in fields(model)[:-1]}, additional_properties={"a": [1]})
        for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert twin == value
            assert all(getattr(twin, each.name) is UNSET for each in fields(model)[:-1])
            assert repr(twin) == repr(value)
        assert copy.deepcopy(value).additional_properties["a"] is not value.additional_properties["a"]
        value.additional_properties["b"] = 1
        assert twin != value
        assert encode(value) == {"a": [1], "b": 1}


def test_every_mirror_can_be_read_and_written_with():
    for model in models():
        if hasattr(model, "mirror"):
            with pytest.raises(RefusedError):
                model.mirror().read(b"[]")
            with pytest.raises(RefusedError):
                model.mirror().write(model(**{each.name: {1} for each in fields(model)[:-1]}))
