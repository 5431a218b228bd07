"""Filters, patterns and pages of listings."""

from __future__ import annotations

import fnmatch
import sqlite3
from types import SimpleNamespace
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cytomine_sandbox.engine import filters
from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.filters import Column, condition, text_column
from cytomine_sandbox.engine.paging import Page
from cytomine_sandbox.engine.patterns import matches_pattern

LETTERS = st.text("ab%_*\\.+", max_size=12)


def as_glob(pattern):
    """The same pattern for `fnmatch`, where no letter is special but * and ?."""
    plain, escaped = "", False
    for letter in pattern:
        if escaped or letter not in "\\%_":
            plain += f"[{letter}]" if letter in "*?[" else letter
            escaped = False
        elif letter == "\\":
            escaped = True
        else:
            plain += {"%": "*", "_": "?"}[letter]
    return plain


@given(LETTERS, LETTERS)
@example("aXbXc", "%b%")
def test_patterns_match_as_globs_do(value, pattern):
    assert matches_pattern(value, pattern, 1) == fnmatch.fnmatchcase(value, as_glob(pattern))


def test_a_pattern_of_many_wildcards_ends_soon():
    assert matches_pattern("a" * 5000, "%a" * 40 + "%b", 1) is False


def test_null_matches_nothing():
    assert matches_pattern(None, "%", 1) is None


def request_of(query):
    return SimpleNamespace(query=query)


@given(st.text(max_size=20))
def test_values_encoded_once_more_than_usual_come_out_as_they_were(value):
    read = list(filters.read_filters(request_of([("name[like]", quote(value))])))
    assert [item.value for item in read] == [value]
    read = list(filters.read_filters(request_of([("name[equals]", quote(quote(value)))])))
    assert [item.value for item in read] == [value]


@pytest.mark.parametrize("value", ["%", "a%b", "100%", "%2"])
def test_a_lone_percent_ends_in_a_page(value):
    with pytest.raises(PageError):
        list(filters.read_filters(request_of([("name[like]", value)])))


def matching(rows, operator, value, column):
    connection = sqlite3.connect(":memory:")
    connection.create_function("matches_pattern", 3, matches_pattern)
    connection.execute("CREATE TABLE t (v)")
    connection.executemany("INSERT INTO t VALUES (?)", [(row,) for row in rows])
    found = condition(column, operator, value)
    result = [row[0] for row in connection.execute(f"SELECT v FROM t WHERE {found.sql}", found.parameters)]
    connection.close()
    return result


TEXTS = ["Prostate", "prostate", "Colon 50%", "a_b", None]
NUMBERS = [1, 2, 3, None]


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [
        ("equals", "Prostate", ["Prostate"]),
        ("equals", "null", [None]),
        ("nequals", "Prostate", ["prostate", "Colon 50%", "a_b"]),
        ("nequals", "null", TEXTS[:4]),
        ("like", "rostat", ["Prostate", "prostate"]),
        ("like", "P*e", ["Prostate"]),
        ("ilike", "PROS", ["Prostate", "prostate"]),
        ("in", "a_b,Prostate", ["Prostate", "a_b"]),
        ("in", "a_b,null", ["a_b", None]),
        ("equals", "x' OR '1'='1", []),
        ("in", "x'),('y", []),
        ("like", "'; DROP TABLE t; --", []),
    ],
)
def test_texts_are_compared_as_data(operator, value, expected):
    assert matching(TEXTS, operator, value, text_column("v")) == expected


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [("gte", "2", [2, 3]), ("lte", "2", [1, 2]), ("in", "1,null", [1, None]), ("in", "null", [None])],
)
def test_numbers_are_compared_as_numbers(operator, value, expected):
    assert matching(NUMBERS, operator, value, Column("v")) == expected


@pytest.mark.parametrize("operator", ["equals", "gte", "in"])
def test_text_where_a_number_is_wanted_ends_in_a_page(operator):
    with pytest.raises(PageError):
        condition(Column("v"), operator, "abc")


def test_an_unknown_operator_filters_nothing():
    assert condition(Column("v"), "near", "5") is None


@given(st.lists(st.integers()), st.integers(1, 7), st.booleans())
def test_pages_put_together_are_the_list(items, size, in_memory):
    joined, offset = [], 0
    while True:
        page = Page(size, offset)
        envelope = page.envelope(page.cut(items), len(items), in_memory=in_memory)
        assert envelope["size"] == len(items)
        assert envelope["totalPages"] == -(-len(items) // size)
        assert len(envelope["collection"]) <= envelope["perPage"] <= size
        if not envelope["collection"]:
            break
        joined += envelope["collection"]
        offset += size
    assert joined == items


@given(st.lists(st.integers()))
def test_a_page_without_length_is_everything(items):
    page = Page()
    envelope = page.envelope(page.cut(items), len(items), in_memory=True)
    assert envelope["collection"] == items
    assert envelope["perPage"] == len(items)
    assert envelope["totalPages"] == bool(items)
