"""Annotations: what is kept of a shape, and what a search finds and shows."""

from __future__ import annotations

import random
from urllib.parse import quote

import pytest
import shapely

from cytomine_sandbox import Sandbox, add_scene
from tests.unit.sandbox.client import Client
from tests.unit.sandbox.conftest import make_place

SQUARE = "POLYGON((100 100,200 100,200 200,100 200,100 100))"


@pytest.fixture(scope="module")
def drawn(tissue):
    """A sandbox, a project in it, and two hundred annotations by two users, some with terms."""
    rng = random.Random(5)
    with Sandbox() as sandbox:
        place = make_place(sandbox.world, tissue)
        body = {"name": "stroma", "color": "#00ff00", "ontology": place["ontology"]}
        terms = [place["term"], sandbox.world.create("term", body, user="manager")["id"]]
        bodies = []
        for _ in range(200):
            x, y, size = rng.uniform(0, 1900), rng.uniform(0, 1400), rng.uniform(5, 80)
            corners = [(x + rng.uniform(0, size), y + rng.uniform(0, size)) for _ in range(6)]
            shape = shapely.MultiPoint(corners).convex_hull
            if min(shape.bounds[2] - shape.bounds[0], shape.bounds[3] - shape.bounds[1]) < 1:
                continue
            body = {"image": place["image"], "location": shape.wkt}
            bodies.append(body | {"term": rng.sample(terms, rng.randint(0, 2))})
        half = len(bodies) // 2
        ids = sandbox.world.create_all("annotation", bodies[:half], user="manager")
        ids += sandbox.world.create_all("annotation", bodies[half:], user="member")
        contents = {
            number: (
                shapely.from_wkt(body["location"]),
                set(body["term"]),
                "manager" if at < half else "member",
            )
            for at, (number, body) in enumerate(zip(ids, bodies, strict=True))
        }
        yield Client(sandbox), place | {"terms": terms}, contents


def search(client, query, *, user="manager"):
    status, page = client.json("GET", f"/api/annotation.json?{query}", user=user)
    assert status == 200, page
    return page


def ids_of(page):
    return [row["id"] for row in page["collection"]]


def test_a_search_without_filter_finds_all_newest_first(drawn):
    client, place, contents = drawn
    page = search(client, f"project={place['project']}")
    assert ids_of(page) == sorted(contents, reverse=True)
    assert page["size"] == len(contents)


@pytest.mark.parametrize(
    "box", ["0,0,300,300", "500,400,900,1200", "-50,-50,0,0", "0,0,2048,1536", "1000,700,1000,700"]
)
def test_a_box_finds_what_touches_it(drawn, box):
    client, place, contents = drawn
    area = shapely.box(*map(float, box.split(",")))
    expected = {number for number, (shape, _, _) in contents.items() if shape.intersects(area)}
    assert set(ids_of(search(client, f"image={place['image']}&bbox={box}"))) == expected


def test_a_polygon_finds_what_touches_it_and_not_its_bounds(drawn):
    client, place, contents = drawn
    area = shapely.Polygon([(0, 0), (2000, 0), (0, 1500)])
    expected = {number for number, (shape, _, _) in contents.items() if shape.intersects(area)}
    found = set(ids_of(search(client, f"image={place['image']}&bbox={quote(area.wkt)}")))
    assert found == expected
    assert len(found) < len(contents)


@pytest.mark.parametrize("distance", [1, 100, 700])
def test_a_distance_finds_what_is_near(drawn, distance):
    client, place, contents = drawn
    base = shapely.Point(900, 700)
    expected = {number for number, (shape, _, _) in contents.items() if shape.distance(base) <= distance}
    query = (
        f"image={place['image']}&baseAnnotation={quote(base.wkt)}&maxDistanceBaseAnnotation={distance or 1}"
    )
    if distance:
        assert set(ids_of(search(client, query))) == expected


def test_terms_and_users_filter_as_they_were_set(drawn):
    client, place, contents = drawn
    first, second = place["terms"]
    image = f"image={place['image']}"
    expected = {
        f"term={first}": lambda terms, _: first in terms,
        f"terms={first},{second}": lambda terms, _: bool(terms),
        "noTerm=true": lambda terms, _: not terms,
        "multipleTerm=true": lambda terms, _: len(terms) == 2,
        f"term={second}&noTerm=true": lambda terms, _: second in terms or not terms,
        f"users={client.sandbox.actors['member'].id}": lambda _, user: user == "member",
        f"usersForTerm={client.sandbox.actors['member'].id}": lambda terms, user: (
            bool(terms) and user == "member"
        ),
    }
    for query, test in expected.items():
        found = set(ids_of(search(client, f"{image}&{query}")))
        assert found == {number for number, (_, terms, user) in contents.items() if test(terms, user)}, query


def test_pages_of_a_search_are_the_whole(drawn):
    client, place, _ = drawn
    query = f"project={place['project']}&bbox=0,0,1500,1500&showBasic=true"
    whole = search(client, query)
    joined = []
    for offset in range(0, whole["size"] + 7, 7):
        page = search(client, f"{query}&max=7&offset={offset}")
        assert (page["size"], page["totalPages"]) == (whole["size"], -(-whole["size"] // 7))
        joined += ids_of(page)
    assert joined == ids_of(whole)


def test_groups_add_their_columns(drawn):
    client, place, _ = drawn
    page = search(client, f"project={place['project']}&showWKT=true&showGIS=true&showUser=true&max=1")
    assert set(page["collection"][0]) == {
        *("class", "id", "location", "geometryCompression", "area", "areaUnit"),
        *("perimeter", "perimeterUnit", "centroid", "creator", "name"),
    }


def test_a_column_that_is_null_in_the_newest_row_is_left_out_of_all(drawn):
    client, place, contents = drawn
    newest = max(contents)
    shown = client.json("GET", f"/api/annotation/{newest}.json")[1]
    query = f"project={place['project']}&showMeta=true"
    assert "created" in search(client, f"{query}&max=1&offset=5")["collection"][0]
    changed = {key: value for key, value in shown.items() if key != "created"}
    assert client.json("PUT", f"/api/annotation/{newest}.json", changed)[0] == 200
    assert "created" not in search(client, f"{query}&max=1&offset=5")["collection"][0]
    client.json("PUT", f"/api/annotation/{newest}.json", shown)
    assert "created" in search(client, f"{query}&max=1&offset=5")["collection"][0]


def test_a_search_is_refused_to_those_who_are_not_in_the_project(drawn):
    client, place, contents = drawn
    for target in (
        f"/api/annotation.json?project={place['project']}",
        f"/api/annotation.json?image={place['image']}",
        f"/api/annotation/{max(contents)}.json",
    ):
        assert client.json("GET", target, user="outsider")[0] == 403


def test_measures_are_in_the_units_of_the_image(drawn):
    client, place, _ = drawn
    made = client.json("POST", "/api/annotation.json", {"image": place["image"], "location": SQUARE})[1][
        "annotation"
    ]
    assert (made["area"], made["areaUnit"]) == (625.0, "micron²")
    assert (made["perimeter"], made["perimeterUnit"]) == (0.1, "mm")
    assert made["centroid"] == {"x": 150.0, "y": 150.0}
    assert client.json("DELETE", f"/api/annotation/{made['id']}.json")[0] == 200


def test_filling_keeps_the_place_and_takes_the_holes(drawn):
    client, place, _ = drawn
    ring = "POLYGON((0 0,90 0,90 90,0 90,0 0),(30 30,60 30,60 60,30 60,30 30))"
    made = client.json("POST", "/api/annotation.json", {"image": place["image"], "location": ring})[1][
        "annotation"
    ]
    status, changed = client.json("PUT", f"/api/annotation/{made['id']}.json?fill=true", {})
    assert status == 200
    assert shapely.from_wkt(changed["annotation"]["location"]).equals(shapely.box(0, 0, 90, 90))
    assert changed["annotation"]["slice"] == made["slice"]
    client.json("DELETE", f"/api/annotation/{made['id']}.json")


@pytest.mark.parametrize("mode", [1, 2])
def test_clusters_count_every_annotation_once(drawn, mode):
    client, place, contents = drawn
    page = search(client, f"image={place['image']}&kmeans=true&kmeansValue={mode}")
    assert 1 <= page["size"] <= 5
    assert sum(row["count"] for row in page["collection"]) == len(contents)
    assert max(row["ratio"] for row in page["collection"]) == 1.0
    assert [row["id"] for row in page["collection"]] == list(range(page["size"]))
    kinds = {shapely.from_wkt(row["location"]).geom_type for row in page["collection"]}
    assert kinds == ({"Point"} if mode == 1 else {"Polygon"})


def test_a_bulk_create_tells_the_good_from_the_bad(drawn):
    client, place, _ = drawn
    good = {"image": place["image"], "location": SQUARE}
    status, page = client.json(
        "POST", "/api/annotation.json", [good, {"image": 999999999, "location": SQUARE}]
    )
    assert (status, page["status"], page["data"]["success"]) == (200, 206, False)
    assert page["data"]["errors"][0]["message"] == "ImageInstance with id 999999999"
    made = page["data"]["message"].rpartition(" ")[2]
    assert client.json("DELETE", f"/api/annotation/{made}.json")[0] == 200


def test_a_bulk_create_that_cannot_be_echoed_is_no_json(drawn):
    client, place, _ = drawn
    reply = client.send("POST", "/api/annotation.json", [{"image": place["image"], "location": "bad"}])
    assert (reply.status, reply.content) == (200, b"invalid json string")


def test_a_bulk_create_that_fails_later_keeps_nothing(drawn):
    client, place, contents = drawn
    good = {"image": place["image"], "location": SQUARE}
    reply = client.send("POST", "/api/annotation.json", [good, good | {"term": [999999999]}])
    assert reply.status == 500
    assert search(client, f"project={place['project']}")["size"] == len(contents)


def test_a_large_listing_goes_over_a_file_and_says_the_same(cytomine_world, monkeypatch):
    scene = add_scene(cytomine_world.world)
    client = Client(cytomine_world)
    body = [{"image": scene.image, "location": f"POINT({n % 500} {n // 20})"} for n in range(4100)]
    assert client.json("POST", "/api/annotation.json", body)[0] == 200
    target = f"/api/annotation.json?project={scene.id}&showWKT=true"
    status, whole = client.json("GET", target)
    assert (status, whole["size"], len(whole["collection"])) == (200, 4100, 4100)
    monkeypatch.setattr("cytomine_sandbox.engine.streamed._IN_MEMORY_BYTES", 1000)
    assert client.json("GET", target) == (200, whole)
    assert client.send("HEAD", target).content == b""
    pages = [client.json("GET", f"{target}&max=1500&offset={at}")[1] for at in (0, 1500, 3000)]
    assert [row for page in pages for row in page["collection"]] == whole["collection"]
    assert list(cytomine_world.world.surroundings.temporary.iterdir()) == []
