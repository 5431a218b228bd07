"""Ids are known again, and a million of them take little room."""

import tracemalloc

from hypothesis import given, settings
from hypothesis import strategies as st

from cytomine_wire.ids import IdSet

NEAR = st.integers(0, 5000) | st.integers(-3, 3) | st.integers(65_530, 65_545)


@given(st.lists(NEAR | st.integers() | st.text(max_size=3)))
def test_ids_are_told_apart_as_a_set_does(keys):
    ids, plain = IdSet(), set()
    for key in keys:
        assert ids.add(key) == (key not in plain)
        plain.add(key)
        assert len(ids) == len(plain)


@given(st.randoms(use_true_random=False))
@settings(max_examples=10)
def test_many_neighbours_are_told_apart_in_any_order(random):
    ids, keys = IdSet(), list(range(0, 6000, 2))
    random.shuffle(keys)
    assert all(ids.add(key) for key in keys)
    assert not any(ids.add(key) for key in keys)
    assert all(ids.add(key + 1) for key in keys)
    assert len(ids) == 6000


def test_ids_of_a_sequence_take_less_than_a_byte_each():
    ids = IdSet()
    tracemalloc.start()
    try:
        for key in range(1 << 40, (1 << 40) + 50_000):
            ids.add(key)
        assert tracemalloc.get_traced_memory()[0] < 50_000
    finally:
        tracemalloc.stop()
