"""Which of the objects that were sent are stored."""

from hypothesis import given
from hypothesis import strategies as st

from cytomine._core.readback import match_stored
from cytomine._core.shape_readback import is_part, shape
from cytomine_wire import UNCLEAR

SENT = st.lists(st.sampled_from("abcd"), max_size=8)


@given(SENT, st.data())
def test_each_that_is_stored_is_found_once_and_each_other_is_not_stored(sent, data):
    kept = sorted(data.draw(st.lists(st.sampled_from(range(len(sent))), unique=True))) if sent else []
    stored = [(sent[place], 100 + place) for place in kept]
    found = match_stored(sent, reversed(stored), set(sent))
    assert sorted(each for each in found if each) == [100 + place for place in kept]
    for key, identifier in zip(sent, found, strict=True):
        assert identifier is None or (key, identifier) in stored
    equal = {key: [each for each, other in zip(found, sent, strict=True) if other == key] for key in sent}
    for ids in equal.values():  # in their order, those that are missing last
        assert ids == sorted(ids, key=lambda each: each or 1000)


def test_a_new_object_like_none_that_was_sent_leaves_open_what_was_not_found():
    assert match_stored(["a", "b"], [("a", 7), ("clipped", 8)], {"a", "b"}) == [7, UNCLEAR]


def test_a_new_object_of_another_request_leaves_nothing_open():
    assert match_stored(["a", "b"], [("a", 7), ("c", 8)], {"a", "b", "c"}) == [7, None]


NUMBERS = st.floats(0, 1000, allow_nan=False).map(lambda number: round(number, 2))
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=3, max_size=30, unique=True)


def outline(points):
    return "POLYGON ((" + ", ".join(f"{x} {y}" for x, y in (*points, points[0])) + "))"


@given(POINTS, st.data())
def test_a_shape_is_part_of_another_when_only_points_between_its_ends_are_gone(points, data):
    kept = [
        points[0],
        *data.draw(
            st.lists(st.sampled_from(points[1:]), unique=True).map(
                lambda some: sorted(some, key=points.index)
            )
        ),
    ]
    assert is_part(shape(outline(kept)), shape(outline(points)))
    other = data.draw(st.tuples(NUMBERS, NUMBERS).filter(lambda point: point not in points))
    assert not is_part(shape(outline([*kept, other])), shape(outline(points)))


def test_points_of_a_hole_are_none_of_the_outline():
    square = "POLYGON ((0 0, 10 0, 10 10, 0 0), (4 4, 2 2, 3 5, 4 4))"
    assert is_part(shape("POLYGON ((0 0, 10 0, 10 10, 0 0))"), shape(square))
    assert is_part(shape("POLYGON ((0 0, 10 10, 0 0), (4 4, 2 2, 4 4))"), shape(square))
    assert not is_part(shape("POLYGON ((0 0, 10 0, 4 4, 2 2, 4 4))"), shape(square))
    assert not is_part(shape("POLYGON ((0 0, 10 0, 4 4, 0 0))"), shape(square))


def test_points_in_another_order_are_another_shape():
    assert not is_part(shape("LINESTRING (0 0, 2 2, 1 1, 3 3)"), shape("LINESTRING (0 0, 1 1, 2 2, 3 3)"))
    assert not is_part(shape("LINESTRING (0 0, 1 1)"), shape("LINESTRING (0 0, 1 1, 2 2)"))


def test_the_way_numbers_are_written_does_not_matter():
    assert shape("POINT (1.0 2e0)") == shape("point(1 2.001)")
    assert shape("MULTIPOINT (1 2, 3 4)") == shape("MULTIPOINT ((1 2), (3 4))")
    assert shape("POINT (1 2)") != shape("POINT (2 1)")
    assert shape("POINT (1 2)") != shape("MULTIPOINT (1 2)")
