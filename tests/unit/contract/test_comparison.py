"""A comparison notices what differs, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_contract import ABSENT, Comparison, Difference, Names
from cytomine_contract.comparison import numbers_sent
from cytomine_contract.recording import Answer, BytesBody, HtmlBody, ImageBody, JsonBody, TextBody

RECORDED = {"run": "b88f17ef", "server": "http://127.0.0.1:8880", "id_manager": 75, "term": 300027, "n": 3}
RECEIVED = {"run": "r1234567", "server": "http://127.0.0.1:9999", "id_manager": 60, "term": 58, "n": 3}


def differences(expected, got, *, recorded=RECORDED, received=RECEIVED, **options):
    """The differences of two JSON bodies, as (pointer, expected, got)."""
    comparison = Comparison(Names(recorded), Names(received), **options)
    found = comparison.differences(answer(JsonBody(expected)), answer(JsonBody(got)))
    return [(each.pointer, each.expected, each.got) for each in found]


def answer(body, status=200, **headers):
    return Answer(status, {"content-type": "application/json", **headers}, body)


def compared(expected, got, **options):
    return Comparison(Names(RECORDED), Names(RECEIVED), **options).differences(expected, got)


def test_missing_and_extra_keys_are_told_with_their_pointers():
    assert differences({"a/b": {"x": 1, "y": None}}, {"a/b": {"x": 1, "z": 2}}) == [
        ("/a~1b/y", None, ABSENT),
        ("/a~1b/z", ABSENT, 2),
    ]


@pytest.mark.parametrize(
    ("expected", "got"),
    [("1", 1), (1, True), (0, False), (None, ""), (None, 0), ([], {}), ("", []), (1, None), ("300027", 58)],
)
def test_values_of_other_types_differ(expected, got):
    assert differences({"x": expected}, {"x": got}) == [("/x", expected, got)]


def test_another_status_differs():
    assert compared(answer(JsonBody({})), answer(JsonBody({}), 404)) == (Difference("status", 200, 404),)


def test_an_envelope_key_left_out_differs():
    page = {"collection": [], "offset": 0, "perPage": 0, "size": 0, "totalPages": 0}
    short = {key: value for key, value in page.items() if key != "perPage"}
    assert differences(page, short) == [("/perPage", 0, ABSENT)]


def test_another_order_differs_unless_none_is_promised():
    one, two = [{"name": "a"}, {"name": "b"}], [{"name": "b"}, {"name": "a"}]
    assert [pointer for pointer, *_ in differences(one, two)] == ["/0/name", "/1/name"]
    assert differences(one, two, unordered=True) == []


def test_an_unordered_list_with_an_element_too_few_or_doubled_differs():
    assert differences([1, 2, 2], [2, 1], unordered=True) == [("/0", 2, ABSENT)]
    assert differences([1, 2], [2, 2], unordered=True) == [("/0", 1, 2)]


@pytest.mark.parametrize(("expected", "got"), [(0.1234567, 0.12345674), (1e9 + 0.1, 1e9 + 0.2), (2.0, 2)])
def test_floats_that_agree_to_six_digits_agree(expected, got):
    assert differences([expected], [got]) == []


@pytest.mark.parametrize(("expected", "got"), [(0.123456, 0.123457), (1000.0, 1000.01), (1, 2), (1e-4, 2e-4)])
def test_numbers_that_differ_within_six_digits_differ(expected, got):
    assert differences([expected], [got]) == [("/0", expected, got)]


def test_large_whole_numbers_are_compared_exactly():
    assert differences({"size": 12345678}, {"size": 12345679}) != []


def test_values_of_variables_agree_with_those_of_the_same_variable():
    expected = {"id": 300027, "user": 75, "termID": "300027", "term": [300027], "name": "x b88f17ef"}
    got = {"id": 58, "user": 60, "termID": "58", "term": [58], "name": "x r1234567"}
    assert differences(expected, got) == []


@pytest.mark.parametrize("key", ["id", "user", "image", "ontologyID", "term", "parent"])
def test_an_id_of_another_variable_differs(key):
    assert differences({key: 300027}, {key: 60}) == [(f"/{key}", 300027, 60)]
    assert differences({key: 300027}, {key: 300027}) == [(f"/{key}", 300027, 300027)]


def test_ids_without_variable_agree_only_under_keys_of_ids():
    assert (
        differences({"id": 777777, "command": 1, "jobID": "5000"}, {"id": 900, "command": 1, "jobID": "77"})
        == []
    )
    assert differences({"numberOfAnnotations": 777777}, {"numberOfAnnotations": 900}) != []


def test_an_id_without_variable_differs_from_one_with():
    assert differences({"id": 777777}, {"id": 58}) == [("/id", 777777, 58)]


def test_ids_of_roles_are_compared_as_they_are():
    assert differences({"id": 39}, {"id": 40}) == [("/id", 39, 40)]


def test_a_small_count_is_no_id_although_a_variable_has_its_value():
    assert differences({"size": 75}, {"size": 60}) == [("/size", 75, 60)]


def test_a_number_of_the_request_must_come_back():
    sent = numbers_sent('{"id": 999999999, "term": "${t1}"}')
    assert sent == {999999999}
    assert differences({"id": 999999999}, {"id": 999999998}, sent=sent) != []
    assert (
        differences({"errors": "Term 999999999 not found"}, {"errors": "Term 77 not found"}, sent=sent) != []
    )


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("1795359526808", "1800000000001"),
        (1795359526808, 1800000000001),
        (1795357965319.25, 1800000000001.0),
        ("51e3f2c0-0000-4000-8000-00000000000a", "00e3f2c0-1111-4000-8000-00000000000b"),
        ("Ontology$HibernateProxy$Ab12 300027", "Ontology$HibernateProxy$zz9 58"),
        ("http://127.0.0.1:8880/api/x/300027.png", "http://127.0.0.1:9999/api/x/58.png"),
    ],
)
def test_times_uuids_proxies_and_addresses_agree(expected, got):
    assert differences([expected], [got]) == []


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("1795359526808", None),
        ("1795359526808", 1795359526808),
        (1795359526808, 5),
        ("1795359526808", "soon"),
    ],
)
def test_a_time_and_something_else_differ(expected, got):
    assert differences([expected], [got]) == [("/0", expected, got)]


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("Term 300,027 (x b88f17ef) added", "Term 58 (x r1234567) added"),
        ("Terms 400001,400002 added", "Terms 101,102 added"),
        ("Tag 27,787 (x) added", "Tag 1,204 (x) added"),
    ],
)
def test_ids_in_messages_agree_whatever_their_separators(expected, got):
    assert differences({"message": expected}, {"message": got}) == []


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("Term 300,027 (x) added", "Term 60 (x) added"),
        ("Terms 400001,400002 added", "Terms 101,102,103 added"),
        ("Tag 27,787  (x) edited", "Tag 27,787 (x) edited"),
        ("at most 5 rows", "at most 6 rows"),
        ("#12", "##"),
    ],
)
def test_messages_that_say_something_else_differ(expected, got):
    assert differences({"message": expected}, {"message": got}) == [("/message", expected, got)]


def test_numbers_in_a_text_that_is_no_message_must_be_the_same():
    assert differences({"name": "slide 1234"}, {"name": "slide 1235"}) != []


def test_geometries_agree_to_six_digits_and_differ_beyond():
    assert differences(["POINT (1.00000001 2)"], ["POINT (1 2)"]) == []
    assert differences(["POINT (1.001 2)"], ["POINT (1 2)"]) != []
    assert differences(["POINT (1 2)"], ["MULTIPOINT (1 2)"]) != []
    assert differences(["POINT (1 2)"], ["POINT(1 2)"]) != []


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (HtmlBody("Cytomine error 401"), HtmlBody("Cytomine error 500")),
        (HtmlBody("Cytomine error 401"), JsonBody({})),
        (ImageBody("PNG", (24, 19), "RGB"), ImageBody("PNG", (24, 18), "RGB")),
        (ImageBody("PNG", (24, 19), "RGB"), ImageBody("PNG", (24, 19), "L")),
        (BytesBody(3, "aa", "00"), BytesBody(3, "ab", "00")),
        (TextBody("invalid json string"), TextBody("")),
        (TextBody("x", "latin1"), TextBody("x")),
        (TextBody('{"a": 1}'), TextBody('{"a": 2}')),
        (JsonBody(None), TextBody("")),
    ],
)
def test_bodies_that_differ_are_noticed(expected, got):
    assert compared(answer(expected), answer(got))
    assert not compared(answer(expected), answer(expected))


def test_json_sent_as_text_is_compared_without_the_order_of_its_keys():
    assert not compared(
        answer(TextBody('{"a":1,"b":2}', "latin1")), answer(TextBody('{"b":2,"a":1}', "latin1"))
    )


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ({"content-type": "application/json"}, {"content-type": "text/html"}),
        ({"content-type": "text/plain;charset=ISO-8859-1"}, {"content-type": "text/plain"}),
        ({}, {"content-type": "text/plain"}),
        ({"allow": "GET"}, {}),
        ({"allow": "GET"}, {"allow": "GET, POST"}),
        ({"cache-control": "no-store"}, {"cache-control": "private"}),
        ({"content-disposition": 'attachment; filename="a.png"'}, {"content-disposition": "attachment"}),
        ({"etag": '"1"'}, {}),
    ],
)
def test_headers_that_differ_are_noticed(expected, got):
    body = JsonBody({})
    assert compared(Answer(200, expected, body), Answer(200, got, body))


def test_headers_that_say_the_same_agree():
    expected = {
        "content-type": "text/plain;charset=ISO-8859-1",
        "allow": "GET, POST",
        "content-disposition": "attachment; filename=a-b88f17ef-123456789.png",
        "etag": '"1"',
    }
    got = {
        "content-type": "text/plain; charset=iso-8859-1",
        "allow": "POST,GET",
        "content-disposition": "attachment; filename=a-r1234567-987654321.png",
        "etag": '"2"',
        "server": "other",
    }
    assert not compared(Answer(200, expected, JsonBody({})), Answer(200, got, JsonBody({})))


def test_json_within_a_text_is_compared_as_json():
    assert differences({"data": '{"id":300027,"a":1}'}, {"data": '{"a":1,"id":58}'}) == []
    assert differences({"data": '{"id":300027}'}, {"data": '{"id":60}'}) == [("/data/id", 300027, 60)]


scalars = st.none() | st.booleans() | st.integers(-5, 42) | st.text("abc", max_size=3)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("xyz", max_size=2), inner),
    max_leaves=12,
)


@given(values, values)
def test_without_variables_values_agree_just_when_they_are_equal(one, two):
    def strict(value):
        if isinstance(value, dict):
            return {key: strict(item) for key, item in value.items()}
        return [strict(item) for item in value] if isinstance(value, list) else (type(value), value)

    assert (differences(one, two) == []) == (strict(one) == strict(two))


@given(st.lists(values, max_size=5).flatmap(lambda items: st.tuples(st.just(items), st.permutations(items))))
def test_any_order_agrees_where_none_is_promised(lists):
    assert differences(*lists, unordered=True) == []
