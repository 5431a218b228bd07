"""Limits are always set, and scale together."""

import math
import pickle

import pytest

from cytomine_wire import Timeouts


def test_every_phase_has_a_limit_by_default():
    limits = Timeouts()
    assert all(math.isfinite(x) and x > 0 for x in (limits.connect, limits.read, limits.write, limits.pool))
    assert limits.total == 600
    assert limits.throughput == 1000


@pytest.mark.parametrize("name", ["connect", "read", "write", "pool", "total"])
@pytest.mark.parametrize("seconds", [0, -1, math.inf, math.nan])
def test_limit_that_is_none_is_refused(name, seconds):
    with pytest.raises(ValueError, match=f"the {name} timeout"):
        Timeouts(**{name: seconds})
    with pytest.raises(ValueError, match="the least throughput"):
        Timeouts(throughput=seconds)


@pytest.mark.parametrize("name", ["connect", "read", "write", "pool"])
def test_phase_cannot_be_without_limit(name):
    with pytest.raises(ValueError, match=f"the {name} timeout"):
        Timeouts(**{name: None})


def test_one_factor_scales_all():
    assert Timeouts(1, 2, 3, 4, 5).scaled(2) == Timeouts(2, 4, 6, 8, 10, throughput=500)
    assert Timeouts(1, 2, 3, 4, None).scaled(0.5) == Timeouts(0.5, 1, 1.5, 2, None, throughput=2000)


def test_what_is_left_of_the_whole_bounds_each_phase():
    assert Timeouts(1, 20, 30, 4, 50).within(3) == Timeouts(1, 3, 3, 3, 50)


def test_limits_are_values():
    assert hash(Timeouts()) == hash(Timeouts())
    assert Timeouts() != Timeouts(read=1)
    assert pickle.loads(pickle.dumps(Timeouts(total=3))) == Timeouts(total=3)
    assert (
        repr(Timeouts())
        == "Timeouts(connect=10.0, read=60.0, write=60.0, pool=10.0, total=600.0, throughput=1000.0)"
    )
