"""The sandbox as it was at the start for each module, and contents to work with in process."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from cytomine_sandbox import World
from tests.unit.sandbox.client import Client

FILES = Path(__file__).parents[2] / "recordings/files"
NUMBERS = count(1)


@pytest.fixture(scope="module")
def sandbox(cytomine_sandbox):
    with cytomine_sandbox.snapshot() as before:
        yield cytomine_sandbox
        cytomine_sandbox.restore(before)


@pytest.fixture(scope="module")
def client(sandbox):
    return Client(sandbox)


@pytest.fixture
def world(tmp_path):
    opened = World(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def unique():
    """A name that no other test uses."""
    return f"name {next(NUMBERS)}"


@pytest.fixture(scope="session")
def png():
    return (FILES / "small.png").read_bytes()


@pytest.fixture(scope="session")
def tissue():
    return FILES / "tissue.tif"


@pytest.fixture
def place(world, tissue):
    """A project with an ontology, a term, a member and an image of 2048 x 1536 pixels of 0.25 micrometres."""
    return make_place(world, tissue)


def make_place(world, path):
    number = next(NUMBERS)
    ontology = world.create("ontology", {"name": f"ontology {number}"}, user="manager")["id"]
    body = {"name": "tumor", "color": "#ff0000", "ontology": ontology}
    term = world.create("term", body, user="manager")["id"]
    body = {"name": f"project {number}", "ontology": ontology, "users": [world.user("member").id]}
    project = world.create("project", body, user="manager")["id"]
    image = world.register_image(path, user="manager", projects=[project]).instances[project]
    return {"ontology": ontology, "term": term, "project": project, "image": image}
