"""The sandbox answers as the server did when the exchanges were recorded."""

from __future__ import annotations

import random
import re
from contextlib import contextmanager

import pytest

from cytomine_contract import Agrees, Differs, NotExercised
from cytomine_sandbox import Sandbox
from tests.contract.scenarios import EXCEPTIONS, KNOWN, READS_BY_PLACE, known_steps, replay_of


def name_of(scenario, outcome):
    return f"{scenario.title}:{outcome.step.number}"


def surprises(scenario, outcomes):
    """What differs though no exception names it, and what agrees or is not sent though one does."""
    found = []
    for outcome in outcomes:
        excepted = name_of(scenario, outcome) in EXCEPTIONS
        request = outcome.step.request
        place = f"{name_of(scenario, outcome)} {request.call} as {request.actor}"
        if isinstance(outcome, Differs) and not excepted:
            found += [place, *(f"    {difference}" for difference in outcome.differences)]
        elif isinstance(outcome, Agrees) and excepted:
            found.append(f"{place}: agrees, remove its exception")
    return found


def unsent(scenario, outcomes):
    known = outcomes[: len(known_steps(scenario))]
    return [f"{name_of(scenario, o)}: {o.reason}" for o in known if isinstance(o, NotExercised)]


@contextmanager
def replay_for(scenario, shared):
    """The shared server, or one where nothing else is to be found."""
    if scenario.title not in READS_BY_PLACE:
        yield shared
        return
    with Sandbox() as own:
        yield replay_of(own)


@pytest.mark.parametrize("scenario", KNOWN, ids=lambda scenario: scenario.title)
def test_replayed_scenario_agrees(scenario, replay, tally):
    with replay_for(scenario, replay) as asked:
        asked.open_admin_sessions()
        outcomes = list(asked.steps(scenario))
    tally(scenario, outcomes)
    assert not surprises(scenario, outcomes), "\n".join(["", *surprises(scenario, outcomes)])
    assert not unsent(scenario, outcomes)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_scenarios_shuffled_and_interleaved_agree(seed):
    """Those that look at what others leave or change come first and alone; ids begin somewhere."""
    order = random.Random(seed)
    among_others = [scenario for scenario in KNOWN if scenario.title not in READS_BY_PLACE]
    scenarios = order.sample(among_others, len(among_others))
    alone = [scenario for scenario in scenarios if touches_others(scenario)]
    outcomes = {scenario.title: [] for scenario in scenarios}
    with Sandbox() as sandbox:
        shift_ids(sandbox, order.randrange(10, 5_000_000))
        replay = replay_of(sandbox)
        for scenario in alone:
            replay.open_admin_sessions()
            outcomes[scenario.title] += replay.steps(scenario)
        replay.open_admin_sessions()
        running = {scenario.title: replay.steps(scenario) for scenario in scenarios if scenario not in alone}
        while running:
            title = order.choice(list(running))
            outcome = next(running[title], None)
            if outcome is None:
                del running[title]
            else:
                outcomes[title].append(outcome)
    found = [line for scenario in scenarios for line in surprises(scenario, outcomes[scenario.title])]
    assert not found, "\n".join(["", *found])


def shift_ids(sandbox, distance):
    """Let the next object have an id that is further on, as on a server that was in use."""
    with sandbox.world.writing() as session:
        session.run("UPDATE sequence SET next = next + ?", distance)


SHARED = re.compile(
    r"GET /session/admin/close"
    r"|GET /api/(ontology|configuration|commandhistory|deletecommand)(\.json)?(\?|$)"
    r"|GET /api/(command/(undo|redo)|bounds/project|project/method/lastopened)\.json"
    r"|GET /api/imageinstance/[^/]+/online\.json"
    r"|GET /api/project/[^/]+/online/user\.json"
    r"|GET /api/user/[^/]+/project\.json"
    r"|(POST|PUT) /api/user/[^/]+/role"
)
"""An administrator session, what a user sees of the whole server or did last, who was there a moment ago, and
the roles of a user."""


def touches_others(scenario):
    steps = known_steps(scenario)
    return any(SHARED.match(f"{step.request.method} {step.request.target}") for step in steps)


def test_exceptions_name_recorded_steps_with_a_reason_and_are_few():
    exercised = {f"{scenario.title}:{step.number}" for scenario in KNOWN for step in known_steps(scenario)}
    assert set(EXCEPTIONS) <= exercised
    assert all(isinstance(reason, str) and len(reason) > 20 for reason in EXCEPTIONS.values())
    assert len(EXCEPTIONS) <= len(exercised) / 100
