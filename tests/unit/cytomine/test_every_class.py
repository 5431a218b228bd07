"""What every class of objects and collections does alike."""

import pytest

from cytomine.errors import LegacyErrorsWarning, NotSupportedByServerError
from cytomine_api.resources import RESOURCES
from tests.parity.world import make
from tests.unit.cytomine.classes import collections, filter_once, objects

DESCRIBED = [kind for kind in objects() if kind.resource in RESOURCES]


@pytest.mark.parametrize("kind", DESCRIBED, ids=lambda kind: kind.__name__)
def test_no_class_sends_a_field_that_only_the_server_writes(cytomine, kind):
    entry = RESOURCES[kind.resource]
    read_only = set(entry.readable) - set(entry.creatable) - set(entry.updatable)
    one = make(kind)
    one.__dict__.update(dict.fromkeys(read_only, 5), image=5)
    if hasattr(one, "creation"):
        assert not set(one.creation()) & (read_only - {"image"})
    assert not set(one._free()) & read_only


LISTED = collections()


@pytest.mark.parametrize("kind", LISTED, ids=lambda kind: kind.__name__)
def test_every_collection_refuses_what_it_does_not_know_and_lists_what_it_knows(cytomine, kind):
    many = make(kind)
    with pytest.raises(TypeError, match=f"{kind.__name__} takes no 'nosuch'; it takes .*max"):
        many.set_parameters({"nosuch": 5})
    with pytest.raises(ValueError, match=f"{kind.__name__} cannot be read by 'nosuch'; filters: "):
        many.add_filter("nosuch", 5)
    with pytest.warns(LegacyErrorsWarning) as caught:
        many.nosuch = 5
    (told,) = caught
    assert (
        str(told.message)
        == f"The server knows no parameter 'nosuch' of {kind.__name__}; it is sent as it is."
    )
    assert told.filename == __file__
    assert many.parameters["nosuch"] == 5


@pytest.mark.parametrize("kind", LISTED, ids=lambda kind: kind.__name__)
def test_every_collection_counts_in_one_request_for_one_row(server, cytomine, kind):
    many = make(kind)
    filter_once(many)
    if many._model.resource not in RESOURCES:
        with pytest.raises(NotSupportedByServerError):
            many.count()
        return
    server.page({"id": 1}, size=4321)
    assert many.count() == 4321
    assert len(many) == 0
    (asked,) = server.requests[1:]
    assert asked.url.params["max"] == "1"
