"""The gate lets in what its limit allows, in the order of arrival, and loses nobody."""

import math

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from cytomine_wire.congestion import Gate
from tests.unit.wire.conftest import FakeClock


def test_trouble_halves_what_is_under_way_once_a_round():
    gate = Gate(FakeClock())
    rounds = [gate.try_enter() for _ in range(16)]
    assert gate.limit == math.inf
    for joined in rounds:
        gate.fail(joined)
    assert gate.limit == 8


def test_good_replies_raise_the_limit_by_one_a_round_until_there_is_none():
    gate = Gate(FakeClock())
    joined = [gate.try_enter() for _ in range(16)]
    gate.fail(joined[0])
    for _ in range(8):
        gate.succeed()
    assert 8.9 < gate.limit < 9.1
    for _ in range(200):
        gate.succeed()
    assert gate.limit == math.inf


def test_limit_never_falls_below_one():
    gate = Gate(FakeClock())
    for _ in range(5):
        gate.fail(gate.try_enter() or gate.round)
    assert gate.limit == 1
    assert gate.is_probing


def test_rest_ends_by_the_clock():
    clock = FakeClock()
    gate = Gate(clock)
    gate.rest(5)
    gate.rest(2)
    assert gate.rest_s == 5
    clock.sleep(5)
    assert gate.rest_s == 0


class GateMachine(RuleBasedStateMachine):
    """Entering, waiting, giving up, leaving, trouble and recovery in any order."""

    def __init__(self):
        super().__init__()
        self.gate = Gate(FakeClock())
        self.inside = 0
        self.waiting = []
        self.woken = []

    def waker(self):
        def wake():
            self.woken.append(wake)

        return wake

    def settle(self):
        for wake in self.woken:
            self.waiting.remove(wake)
            self.inside += 1
        self.woken.clear()

    @rule()
    def enter(self):
        wake = self.waker()
        if self.gate.enter(wake) is None:
            self.waiting.append(wake)
        else:
            self.inside += 1

    @precondition(lambda self: self.inside)
    @rule()
    def leave(self):
        self.inside -= 1
        self.gate.leave()
        self.settle()

    @precondition(lambda self: self.waiting)
    @rule(data=st.data())
    def give_up(self, data):
        wake = data.draw(st.sampled_from(self.waiting))
        self.waiting.remove(wake)
        self.gate.give_up(wake)
        self.settle()

    @rule()
    def trouble(self):
        self.gate.fail(self.gate.round)

    @rule()
    def recovery(self):
        self.gate.succeed()
        self.settle()

    @invariant()
    def counts_agree(self):
        assert self.gate.in_flight == self.inside
        assert self.gate.limit >= 1
        if self.waiting:  # nobody waits while there is room
            assert self.inside >= math.floor(self.gate.limit)


TestGate = GateMachine.TestCase


@given(st.lists(st.booleans(), max_size=60))
def test_limit_stays_between_one_and_what_was_under_way(goods):
    gate = Gate(FakeClock())
    for _ in range(8):
        gate.try_enter()
    for is_good in goods:
        if is_good:
            gate.succeed()
        else:
            gate.fail(gate.round)
        assert gate.limit >= 1
        assert gate.limit == math.inf or gate.limit <= 9
