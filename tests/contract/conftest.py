"""A sandbox to replay against, and one line at the end that says how many exchanges agree."""

from __future__ import annotations

import pytest

from cytomine_contract import Agrees, NotExercised
from tests.contract.scenarios import SCENARIOS, known_steps, replay_of

TALLY = pytest.StashKey[dict]()


@pytest.fixture(scope="module")
def sandbox(cytomine_sandbox):
    with cytomine_sandbox.snapshot() as before:
        yield cytomine_sandbox
        cytomine_sandbox.restore(before)


@pytest.fixture(scope="module")
def replay(sandbox):
    return replay_of(sandbox)


@pytest.fixture
def tally(request):
    """Called with a scenario and its outcomes; they are counted in the summary."""
    counts = request.config.stash.setdefault(TALLY, {"agree": 0, "sent": 0, "whole": 0, "leading": 0})

    def count(scenario, outcomes):
        sent = [outcome for outcome in outcomes if not isinstance(outcome, NotExercised)]
        counts["sent"] += len(sent)
        counts["agree"] += sum(isinstance(outcome, Agrees) for outcome in sent)
        counts["whole" if len(known_steps(scenario)) == len(scenario.steps) else "leading"] += 1

    return count


def pytest_terminal_summary(terminalreporter, config):
    counts = config.stash.get(TALLY, None)
    if counts:
        total = sum(len(scenario.steps) for scenario in SCENARIOS)
        terminalreporter.write_line(
            f"recordings: {counts['agree']} of {counts['sent']} exchanges sent agree ({total} recorded); "
            f"{counts['whole']} scenarios whole and {counts['leading']} in their leading steps, "
            f"of {len(SCENARIOS)}"
        )
