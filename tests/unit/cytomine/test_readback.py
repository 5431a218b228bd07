"""Which of the annotations that were sent are stored."""

from hypothesis import given
from hypothesis import strategies as st

from cytomine._core.readback import match_stored, shape

POINTS = st.builds("POINT ({} {})".format, st.integers(0, 3), st.integers(0, 3))
SENT = st.lists(st.tuples(st.integers(1, 2), POINTS), max_size=8)


@given(SENT, st.data())
def test_each_stored_annotation_is_found_once_and_each_other_is_not_stored(sent, data):
    kept = data.draw(st.lists(st.sampled_from(range(len(sent))), unique=True)) if sent else []
    stored = [(sent[place][0], sent[place][1], 100 + place) for place in kept]
    found = match_stored(sent, stored)
    assert set(found) == set(range(len(sent)))
    assert sorted(each for each in found.values() if each) == sorted(100 + place for place in kept)


def test_a_shape_the_server_cut_leaves_what_is_on_its_image_unclear():
    sent = [(1, "POLYGON ((0 0, 9 0, 9 9, 0 0))"), (2, "POINT (1 1)")]
    assert match_stored(sent, [(1, "POLYGON ((0 0, 5 0, 5 5, 0 0))", 7)]) == {1: None}


def test_the_way_numbers_are_written_does_not_matter():
    assert shape("POINT (1.0 2e0)") == shape("point(1 2.001)")
    assert shape("POINT (1 2)") != shape("POINT (2 1)")
    assert shape("POINT (1 2)") != shape("MULTIPOINT (1 2)")
