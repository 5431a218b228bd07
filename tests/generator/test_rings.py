"""Rings of references are told from mere references, however many there are."""

from hypothesis import given
from hypothesis import strategies as st

from generator.rings import rings

names = st.sampled_from("abcdefgh")
graphs = st.dictionaries(names, st.frozensets(names, max_size=3), max_size=8).map(
    lambda graph: {
        each: graph.get(each, frozenset()) for each in {*graph, *(n for to in graph.values() for n in to)}
    }
)


def reach(graph, start):
    found, todo = set(), [start]
    while todo:
        for each in graph[todo.pop()] - found:
            found.add(each)
            todo.append(each)
    return found


@given(graphs)
def test_two_names_share_a_ring_when_each_leads_to_the_other(graph):
    ring = rings(graph)
    assert ring.keys() == graph.keys()
    for one in graph:
        for other in graph:
            both = other in reach(graph, one) and one in reach(graph, other)
            assert (ring[one] == ring[other]) == (one == other or both)


def test_a_ring_of_many_is_one():
    count = 100_000
    ring = rings({str(n): frozenset({str((n + 1) % count)}) for n in range(count)})
    assert len(set(ring.values())) == 1
