"""The recorded scenarios, and how the sandbox is asked for them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from cytomine_contract import Actor, Operations, Replay, Server, read_recordings
from cytomine_contract.baseline import read_baseline
from cytomine_sandbox import catalogue

ROOT = Path(__file__).parents[2]
RECORDINGS = ROOT / "tests/recordings"
OPERATIONS = Operations.read(ROOT / "generated/cytomine_api/openapi.json")
SCENARIOS = read_recordings(RECORDINGS)
BASELINE = Path(__file__).parent / "baseline.yaml"
EXCEPTIONS = {each.place: each.reason for each in read_baseline(BASELINE, dt.date.min).acceptances}


SERVED = frozenset(catalogue.operations())
"""Operations that the sandbox serves; those of the document that it does not are answered 501."""


def is_known(method, target):
    """Whether the sandbox has to answer a call as recorded: all but the operations it does not serve yet."""
    operation = OPERATIONS.find(method, target)
    return operation is None or operation in SERVED


def known_steps(scenario):
    """The leading steps of a scenario that call operations which the sandbox serves."""
    steps = []
    for step in scenario.steps:
        if not is_known(step.request.method, step.request.target):
            break
        steps.append(step)
    return steps


def replay_of(sandbox):
    actors = {
        name: Actor(actor.id, actor.storage, actor.public_key, actor.private_key, actor.token)
        for name, actor in sandbox.actors.items()
    }
    replay = Replay(Server(sandbox.url), actors, RECORDINGS / "files", is_known=is_known)
    if any(scenario.file == "pims" for scenario in KNOWN):
        replay.upload_images_of_the_image_server()
    return replay


KNOWN = [scenario for scenario in SCENARIOS if known_steps(scenario)]

READS_BY_PLACE = {"storage:storage-bulk-undo", "storage:storage-list"}
"""Scenarios that find what they made by its place in the list of an actor's things: they need it alone."""
