"""Values of a body become what is stored."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_sandbox.engine import coercion
from cytomine_sandbox.engine.errors import PageError

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=6
)
INT64 = st.integers(-(2**63), 2**63 - 1)


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        ("plain", "plain"),
        ("", ""),
        (None, None),
        ("null", None),
        (5, "5"),
        (True, "true"),
        ({"a": 1, "b": [True, None]}, "{a=1, b=[true, null]}"),
        (["x", 2], "[x, 2]"),
    ],
)
def test_text_takes_whatever_is_sent(value, stored):
    assert coercion.text(value) == stored


@given(ANYTHING)
def test_text_of_anything_can_be_stored_as_utf8(value):
    stored = coercion.text(value)
    assert stored is None or stored.encode("utf-8").decode() == stored


def test_half_a_surrogate_pair_becomes_a_question_mark():
    assert coercion.text("a\ud800b") == "a?b"


@given(INT64)
def test_integers_are_read_from_numbers_and_text_alike(value):
    assert coercion.integer(value) == coercion.integer(str(value)) == value


@pytest.mark.parametrize(
    "value", ["abc", "", "1.5", "1e3", " 1", "٣", True, None, [], {}, 2**63, float("inf")]
)
def test_what_is_no_integer_counts_as_missing(value):
    assert coercion.integer(value) is None


@given(ANYTHING)
def test_no_value_breaks_a_coercion(value):
    for read in (coercion.integer, coercion.number, coercion.boolean, coercion.date, coercion.java_text):
        read(value)


@pytest.mark.parametrize(
    ("value", "stored"), [(True, True), ("true", True), ("TRUE", True), (1, False), ("1", False)]
)
def test_only_true_and_its_text_are_true(value, stored):
    assert coercion.boolean(value) is stored


MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(9999, 1, 1))  # noqa: DTZ001 - hypothesis wants it naive


@given(MOMENTS)
def test_dates_are_read_to_the_millisecond(moment):
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)
    text = f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
    assert coercion.date(text.zfill(24)) == round(moment.timestamp() * 1000)


@pytest.mark.parametrize("value", ["not a date", "2024-01-02T03:04:05.000+0200", "2024-01-02", None, {}])
def test_what_is_no_date_is_none(value):
    assert coercion.date(value) is None


@given(st.lists(INT64, min_size=1))
def test_lists_of_ids_are_read_from_arrays_and_text(ids):
    assert coercion.id_list(ids) == coercion.id_list(",".join(map(str, ids))) == ids


@pytest.mark.parametrize("value", [5, None, True, {"a": 1}])
def test_what_is_no_list_of_ids_is_none(value):
    assert coercion.id_list(value) is None


@pytest.mark.parametrize("value", ["", "1, 2", "abc", ["abc"], [None]])
def test_an_entry_that_is_no_id_ends_in_a_page(value):
    with pytest.raises(PageError):
        coercion.id_list(value)
