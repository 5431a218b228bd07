"""The demo world: what the API answers is what its tables hold, and it is the same each time."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from urllib.parse import quote

import numpy as np
import pytest
import shapely
import tifffile

from cytomine_contract.exchange import Actor, Message, Server, signed
from cytomine_sandbox import Sandbox
from cytomine_sandbox.images import inspect

VISIBLE = {
    "Prostate biopsies",
    "Pleura cytology",
    "Breast cores",
    "Kidney P",
    "lower p margins",
    "Colon polyps",
}
HIDDEN = {"Pancreas resections", "Skin excisions"}

TABLES = {
    "project": "SELECT p.name, o.name, p.number_of_images, p.number_of_annotations, p.id"
    " FROM project p JOIN ontology o ON o.id = p.ontology ORDER BY p.id",
    "term": "SELECT id, name, color, ontology FROM term ORDER BY id",
    "image": "SELECT id, project, base_image FROM image_instance ORDER BY id",
    "annotation": "SELECT id, image, user, location, area FROM user_annotation ORDER BY id",
    "annotation_term": "SELECT userannotation, term, user FROM annotation_term ORDER BY userannotation, term",
    "user": "SELECT id, username, name FROM user ORDER BY id",
}


def rows(folder, query, *values):
    with closing(sqlite3.connect(folder / "sandbox.sqlite")) as connection:
        return connection.execute(query, values).fetchall()


def contents(folder):
    return {name: rows(folder, query) for name, query in TABLES.items()}


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory):
    with Sandbox(data=tmp_path_factory.mktemp("demo"), demo=True) as running:
        yield running


@pytest.fixture(scope="module")
def folder(sandbox):
    """The data folder of the running sandbox."""
    return sandbox.world.surroundings.folder


@pytest.fixture(scope="module")
def ask(sandbox):
    """Asks the API as `demo`; returns status and JSON."""
    demo = sandbox.actors["demo"]
    actor = Actor(demo.id, demo.storage, demo.public_key, demo.private_key)
    server = Server(sandbox.url)

    def get(target):
        reply = server.exchange(signed(Message("GET", target, {"Accept": "application/json"}), actor))
        return reply.status, json.loads(reply.content)

    return get


@pytest.fixture(scope="module")
def projects(ask):
    status, page = ask("/api/project.json")
    assert status == 200
    return {project["name"]: project for project in page["collection"]}


def test_demo_sees_six_of_eight_projects_and_two_begin_with_p(folder, projects):
    assert set(projects) == VISIBLE
    everything = {name for (name,) in rows(folder, "SELECT name FROM project")}
    assert everything == VISIBLE | HIDDEN
    assert {name for name in VISIBLE if name.startswith("P")} == {"Prostate biopsies", "Pleura cytology"}
    assert {name for name in HIDDEN if name.startswith("P")} == {"Pancreas resections"}


def test_a_hidden_project_is_refused(folder, ask):
    ((hidden,),) = rows(folder, "SELECT id FROM project WHERE name = 'Pancreas resections'")
    assert ask(f"/api/project/{hidden}.json")[0] == 403
    assert ask(f"/api/annotation.json?project={hidden}")[0] == 403


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [
        ("like", "P", {"Prostate biopsies", "Pleura cytology", "Kidney P"}),
        (
            "ilike",
            "p",
            {"Prostate biopsies", "Pleura cytology", "Kidney P", "lower p margins", "Colon polyps"},
        ),
    ],
)
def test_names_that_hold_a_p_are_more_than_those_that_begin_with_one(ask, operator, value, expected):
    status, page = ask(f"/api/project.json?name{quote(f'[{operator}]')}={value}")
    assert status == 200
    assert {project["name"] for project in page["collection"]} == expected


def test_two_ontologies_have_a_term_named_tumor(ask, projects):
    pleura, prostate = projects["Pleura cytology"]["ontology"], projects["Prostate biopsies"]["ontology"]
    assert pleura != prostate
    tumors = [
        term["id"]
        for ontology in (pleura, prostate)
        for term in ask(f"/api/ontology/{ontology}/term.json")[1]["collection"]
        if term["name"] == "Tumor"
    ]
    assert len(set(tumors)) == 2


def test_counts_of_annotations_by_project_and_term_are_those_of_the_tables(folder, ask, projects):
    compared = 0
    for project in projects.values():
        terms = ask(f"/api/ontology/{project['ontology']}/term.json")[1]["collection"]
        for term in terms:
            ((expected,),) = rows(
                folder,
                "SELECT count(DISTINCT a.id) FROM user_annotation a"
                " JOIN annotation_term t ON t.userannotation = a.id"
                " JOIN image_instance i ON i.id = a.image WHERE i.project = ? AND t.term = ?",
                project["id"],
                term["id"],
            )
            status, page = ask(f"/api/annotation.json?project={project['id']}&term={term['id']}&max=1")
            assert (status, page["size"]) == (200, expected), (project["name"], term["name"])
            compared += 1
    assert compared == 5 * 6 + 4


def test_counters_of_projects_are_those_of_the_tables(folder, projects):
    counted = dict(
        rows(
            folder,
            "SELECT p.name, count(a.id) FROM project p JOIN image_instance i ON i.project = p.id"
            " JOIN user_annotation a ON a.image = i.id GROUP BY p.id",
        )
    )
    for name, project in projects.items():
        assert project["numberOfAnnotations"] == counted[name]
    assert sum(counted.values()) == 3000


def test_every_term_is_used_some_annotations_have_two_and_some_none(folder):
    used = Counter(term for _, term, _ in contents(folder)["annotation_term"])
    assert set(used) == {term for term, *_ in contents(folder)["term"]}
    by_annotation = Counter(annotation for annotation, *_ in contents(folder)["annotation_term"])
    assert set(by_annotation.values()) == {1, 2}
    assert 100 < 3000 - len(by_annotation) < 400
    assert 100 < sum(count == 2 for count in by_annotation.values()) < 300


def test_terms_are_of_the_ontology_of_the_project(folder):
    strangers = rows(
        folder,
        "SELECT count(*) FROM annotation_term x JOIN user_annotation a ON a.id = x.userannotation"
        " JOIN image_instance i ON i.id = a.image JOIN project p ON p.id = i.project"
        " JOIN term t ON t.id = x.term WHERE t.ontology <> p.ontology",
    )
    assert strangers == [(0,)]


def test_several_people_drew_and_all_of_them_are_members(folder):
    authors = rows(
        folder,
        "SELECT DISTINCT a.user, i.project FROM user_annotation a JOIN image_instance i ON i.id = a.image",
    )
    members = set(rows(folder, "SELECT user, container FROM acl_entry"))
    assert set(authors) <= members
    assert len({user for user, _ in authors}) >= 5


def test_shapes_are_valid_polygons_of_8_to_40_points_within_their_image(folder):
    frame = shapely.box(0, 0, 1280, 960)
    shapes = shapely.from_wkt(
        [location for (location,) in rows(folder, "SELECT location FROM user_annotation")]
    )
    assert shapely.is_valid(shapes).all()
    assert shapely.within(shapes, frame).all()
    points = shapely.get_num_coordinates(shapes) - 1
    assert points.min() >= 8
    assert points.max() <= 40


def test_slides_are_pyramids(folder, sandbox):
    files = [path for path in (folder / "files").rglob("*.tif") if path.is_file()]
    facts = {(inspect(path).format, inspect(path).width, inspect(path).height) for path in files}
    assert facts == {("PYRTIFF", 1280, 960)}
    assert {path.name for path in files} == {"HE-2041.tif", "HE-2042.tif", "HE-2043.tif"}


def test_cells_are_drawn_around_what_is_dark_in_the_picture(folder, sandbox):
    """Small shapes lie on nuclei when y grows upwards, and on nothing in particular when it does not."""
    pictures = {path.name: tifffile.imread(path) for path in (folder / "files").rglob("*.tif")}
    cells = rows(
        folder,
        "SELECT b.original_filename, a.location FROM user_annotation a"
        " JOIN image_instance i ON i.id = a.image JOIN abstract_image b ON b.id = i.base_image"
        " WHERE a.area < 160",
    )
    assert len(cells) > 500
    upwards, downwards = [], []
    for name, location in cells:
        middle, picture = shapely.from_wkt(location).centroid, pictures[name]
        column, row = int(middle.x), int(middle.y)
        upwards.append(picture[960 - 1 - row, column, 0])
        downwards.append(picture[row, column, 0])
    assert np.mean(upwards) < 150
    assert np.mean(downwards) > 180


def test_another_run_makes_the_same_world_with_other_keys(folder, sandbox, tmp_path):
    with Sandbox(data=tmp_path, demo=True) as again:
        keys = {actor.private_key for actor in again.actors.values()}
    assert contents(tmp_path) == contents(folder)
    assert not keys & {actor.private_key for actor in sandbox.actors.values()}
    first, second = (
        {p.name: p.read_bytes() for p in (f / "files").rglob("*.tif")} for f in (folder, tmp_path)
    )
    assert first == second
