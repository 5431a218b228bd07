"""Evolutions: slots cover the time asked for once, and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.projects.evolution import Evolution

DAY = 24 * 60 * 60 * 1000
MOMENTS = st.lists(st.integers(0, 40 * DAY)).map(sorted)


def evolution(begin, end, days, *, accumulates=False, is_reversed=False):
    return Evolution(begin, end, days * DAY, accumulates, is_reversed)


@given(MOMENTS, st.integers(0, 20 * DAY), st.integers(0, 20 * DAY), st.integers(1, 5))
def test_every_moment_is_in_one_slot(moments, begin, length, days):
    slots = evolution(begin, begin + length, days).slots(moments, None, 0)
    inside = [moment for moment in moments if begin <= moment <= begin + length]
    assert sum(slot["size"] for slot in slots) == len(inside)
    assert [slot["date"] for slot in slots[1:]] == [slot["endDate"] for slot in slots[:-1]]
    assert (slots[0]["date"], slots[-1]["endDate"]) == (begin, begin + length)


@given(MOMENTS, st.integers(1, 5))
def test_running_totals_end_with_all_and_never_fall(moments, days):
    slots = evolution(0, 40 * DAY, days, accumulates=True, is_reversed=True).slots(moments, None, 0)
    sizes = [slot["size"] for slot in slots]
    assert sizes[0] == len(moments)
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(("begin", "end", "days"), [(0, DAY, 0), (0, DAY, -1), (0, 2**62, 1), (None, DAY, 1)])
def test_slots_without_end_or_beginning_are_refused(begin, end, days):
    with pytest.raises(PageError):
        evolution(begin, end, days).slots([], None, 0)


def test_an_end_before_the_beginning_gives_no_slot():
    assert evolution(DAY, 0, 1).slots([0], None, 0) == []


def test_children_hide_their_parent_among_the_leaves(client, unique):
    ontology = client.json("POST", "/api/ontology.json", {"name": unique})[1]["ontology"]["id"]
    terms = [
        client.json("POST", "/api/term.json", {"name": name, "color": "red", "ontology": ontology})[1][
            "term"
        ]["id"]
        for name in ("above", "below")
    ]
    client.json("POST", "/api/relation/parent/term.json", {"term1": terms[0], "term2": terms[1]})
    body = {"name": unique, "ontology": ontology}
    project = client.json("POST", "/api/project.json", body)[1]["project"]["id"]
    target = f"/api/project/{project}/stats/term.json"
    names = [
        [row["key"] for row in client.json("GET", target + more)[1]["collection"]]
        for more in ("", "?leafOnly=false")
    ]
    assert names == [[None, "below"], [None, "above", "below"]]
