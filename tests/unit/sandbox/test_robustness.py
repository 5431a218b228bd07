"""Whatever is sent, there is an answer of the API, soon, and the data stay whole."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cytomine_sandbox import accounts, catalogue
from cytomine_sandbox.engine.reply import to_json
from cytomine_sandbox.web.dispatch import Dispatcher, Incoming
from cytomine_sandbox.web.document import Router, read_endpoints
from tests.unit.sandbox.conftest import make_place

KEYS = ["id", "name", "ontology", "color", "comment", "user", "users", "admins", "representatives", "created"]
KEYS += [
    "image",
    "slice",
    "location",
    "term",
    "terms",
    "property",
    "properties",
    "group",
    "track",
    "minPoint",
]
KEYS += ["maxPoint", "geometryCompression", "isReadOnly", "mode", "task"]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
)
WKT = st.sampled_from(
    [
        "POINT(1 1)",
        "POLYGON((0 0,50 0,50 50,0 50,0 0))",
        "POLYGON((0 0,1e300 0,1e300 1e300,0 0))",
        "POINT(-1e308 -1e308)",
        "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION(GEOMETRYCOLLECTION EMPTY)",
        "POLYGON((0 0",
        "CIRCULARSTRING(0 0, 1 1, 2 0)",
    ]
)
TARGETS = [endpoint for endpoint in read_endpoints() if endpoint.id != "pims_upload_file"]
SETTINGS = settings(
    deadline=None,
    max_examples=300,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def dispatcher(tmp_path_factory, tissue):
    """All operations on a world with contents, without sockets; with it the ids of the contents."""
    from cytomine_sandbox import World

    world = World(tmp_path_factory.mktemp("robust"))
    place = make_place(world, tissue)
    yield Dispatcher(world, Router(read_endpoints()), catalogue.operations()), world, place
    world.close()


def renew(world, place, tissue):
    """Make contents again where a delete was sent that took them."""
    with world.reading() as session:
        is_whole = session.exists("ImageInstance", place["image"]) and session.exists("Term", place["term"])
    if not is_whole:
        place |= make_place(world, tissue)


def ask(dispatcher, world, method, path, query="", body=b""):
    token = world.user("manager").token
    headers = {"accept": "application/json", "authorization": f"Bearer {token}"}
    begin = time.monotonic()
    reply = dispatcher.answer(Incoming(method, path, query, headers, body))
    assert time.monotonic() - begin < 60  # a hang, not a slow machine
    return reply


@st.composite
def bodies(draw, ids):
    value = SCALARS | st.sampled_from(ids) | WKT | st.lists(st.sampled_from(ids) | SCALARS, max_size=3)
    value |= st.dictionaries(st.text(max_size=5), SCALARS, max_size=2)
    one = st.dictionaries(st.sampled_from(KEYS), value, max_size=8)
    return draw(one | st.lists(one | SCALARS, max_size=3) | SCALARS)


@SETTINGS
@given(st.data(), st.sampled_from(TARGETS))
def test_no_body_and_no_query_ends_in_an_error_that_nobody_foresaw(
    dispatcher, tissue, caplog, data, endpoint
):
    serving, world, place = dispatcher
    renew(world, place, tissue)
    ids = [*place.values(), 0, -1, 999999999, 2**63]
    path = endpoint.path.replace(
        "{id}", str(data.draw(st.sampled_from(ids) | st.text(max_size=5).map(quote)))
    )
    names = st.sampled_from(
        ["max", "offset", "sort", "order", "bbox", "users", "term", "images", "name[like]"]
    )
    names |= st.sampled_from(
        ["project", "image", "showWKT", "kmeans", "kmeansValue", "ontology[in]", "light", "fill"]
    )
    values = st.text(max_size=12) | st.sampled_from([str(number) for number in ids]) | st.just("true") | WKT
    pairs = data.draw(st.lists(st.tuples(names, values), max_size=5))
    query = "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs)
    body = to_json(data.draw(bodies(ids))).encode("utf-8", "replace")
    reply = ask(serving, world, endpoint.method, path, query, body)
    assert 200 <= reply.status <= 501
    unforeseen = [record for record in caplog.records if record.name == "cytomine_sandbox"]
    assert not unforeseen, (endpoint.method, path, query, body, unforeseen[0].exc_info)


@SETTINGS
@given(st.binary(max_size=60))
def test_no_bytes_as_body_break_a_create(dispatcher, caplog, body):
    serving, world, _ = dispatcher
    reply = ask(serving, world, "POST", "/api/annotation.json", body=body)
    assert reply.status in {200, 400, 500}
    assert not caplog.records


@SETTINGS
@given(st.text(st.characters(max_codepoint=0x7E), max_size=40))
def test_no_path_breaks_the_dispatcher(dispatcher, caplog, path):
    serving, world, _ = dispatcher
    assert 200 <= ask(serving, world, "GET", f"/{path}").status <= 501
    assert not caplog.records


@pytest.mark.parametrize(
    "value", ["x'; DROP TABLE project; --", "x') OR 1=1 --", '" OR ""="', "\\", "%_\\%", "\0"]
)
def test_filters_are_data_and_not_sql(dispatcher, tissue, value):
    serving, world, place = dispatcher
    renew(world, place, tissue)
    for operator in ("like", "ilike", "equals", "nequals", "in"):
        query = f"name%5B{operator}%5D={quote(quote(quote(value)))}"
        reply = ask(serving, world, "GET", "/api/project.json", query)
        assert reply.status == 200
        assert (b'"size":0' in reply.body) == (operator != "nequals"), (operator, reply.body)
    for name in ("sort", "order"):
        assert ask(serving, world, "GET", "/api/project.json", f"{name}={quote(value)}").status in {200, 500}
    with world.reading() as session:
        assert session.exists("Project", place["project"])


def test_the_data_are_whole_after_all_that(dispatcher):
    _, world, _ = dispatcher
    with closing(sqlite3.connect(world.surroundings.folder / "sandbox.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        query = "SELECT count(*) FROM user_annotation UNION ALL SELECT count(*) FROM annotation_shape"
        annotations, shapes = (row[0] for row in connection.execute(query))
        assert annotations == shapes
        counted = "SELECT coalesce(sum(number_of_annotations), 0) FROM project"
        assert connection.execute(counted).fetchone()[0] == annotations


def test_clients_at_once_do_not_disturb_each_other(client, tissue):
    world = client.sandbox.world
    place = make_place(world, tissue)

    def work(number):
        user = ("manager", "member")[number % 2]
        x = number % 100 * 15
        body = {"image": place["image"], "location": f"POLYGON(({x} 0,{x + 9} 0,{x + 9} 9,{x} 9,{x} 0))"}
        status, made = client.json("POST", "/api/annotation.json", body, user=user)
        assert status == 200, made
        listed, page = client.json("GET", f"/api/annotation.json?project={place['project']}&max=1", user=user)
        assert (listed, page["perPage"]) == (200, 1)
        return made["annotation"]["id"]

    with ThreadPoolExecutor(12) as threads:
        ids = list(threads.map(work, range(120)))
    assert len(set(ids)) == 120
    shown = client.json("GET", f"/api/project/{place['project']}.json")[1]
    assert shown["numberOfAnnotations"] == 120


def test_a_reader_does_not_wait_for_a_writer(client):
    world = client.sandbox.world
    with world.writing() as session:
        session.run("UPDATE user SET updated = updated")
        begin = time.monotonic()
        assert client.json("GET", "/api/project.json")[0] == 200
        assert time.monotonic() - begin < 20  # the writer waits for longer


def test_an_unknown_user_is_told(world):
    with pytest.raises(KeyError):
        world.create("ontology", {"name": "x"}, user="nobody")
    with world.reading() as session:
        assert accounts.caller_named(session, world.admin_sessions, "nobody") is None
