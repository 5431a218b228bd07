"""Saving a collection: every object accounted for, whatever the server says or leaves unsaid."""

import json
import math
import pickle
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cytomine import Cytomine
from cytomine._core import connections
from cytomine._core.logged_client import LoggedClient
from cytomine.errors import (
    ConnectionFailedError,
    ForbiddenError,
    LegacyErrorsWarning,
    ServerError,
)
from cytomine.models import (
    Annotation,
    AnnotationCollection,
    AnnotationLink,
    AnnotationLinkCollection,
    ImageInstance,
    Property,
    PropertyCollection,
    Tag,
    TagCollection,
    Term,
    TermCollection,
    Track,
    TrackCollection,
)
from cytomine.models.collection import Collection, CollectionPartialUploadException
from tests.servers.annotated import AnnotationServer
from tests.servers.bulk import FAULTS
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import FakeClock
from tests.unit.wire.test_failures import closed_port

REFUSED = [("send", answer(403, "application/json", b'{"errors":{"message":"no right"}}')), ("again",)]


@contextmanager
def serving(server, **options):
    """Connect to a server that is played by a script; waits between looks pass at once."""
    scripts = server if isinstance(server, dict) else {"": server}
    options = {"errors": "raise", "configure_logging": False, **options}
    with RawServer(scripts) as raw, Cytomine(raw.url, "public", "private", **options) as connection:
        in_no_time(connection)
        yield raw


def in_no_time(connection, url=None, **options):
    """Let the waits of a connection pass at once, on another server where one is given."""
    client = connection.client
    connection.close()
    url = url or str(client.origin)
    connection._client = LoggedClient(url, client.credentials, clock=FakeClock(), **options)


def annotations(*fares, image=4, terms=(1,)):
    made = AnnotationCollection()
    for number, fate in enumerate(fares):
        made.append(Annotation(f"POINT ({number} {number})", image, list(terms), fares=fate))
    return made


def saved(collection, **options):
    """Save, and return the report; that of a complete one is made of the ids."""
    try:
        assert collection.save(**options) is True
    except CollectionPartialUploadException as error:
        return error
    return None


def assert_true(collection, error, server):
    """Hold what was told against what the server stored: every object once, each id that of its object."""
    ids = [each.id for each in collection if each.id is not None]
    assert len(set(ids)) == len(ids)
    for each in collection:
        if each.id is not None:
            stored = server.stored[each.id]
            wanted = {"location": each.location, "image": each.image, "term": each.term}
            assert wanted == {name: stored[name] for name in wanted}
    if error is None:
        assert len(ids) == len(collection)
        return
    told = [*error.created, *error.failed, *error.unknown]
    assert sorted(map(id, told)) == sorted(map(id, collection))
    assert [each.id for each in error.created] == list(error.report.created_ids)
    states = [outcome.state for outcome in error.report.outcomes]
    for name, states_of in (
        ("created", {"created"}),
        ("failed", {"rejected", "unsent"}),
        ("unknown", {"unknown"}),
    ):
        wanted = {id(each) for each, state in zip(collection, states, strict=True) if state in states_of}
        assert {id(each) for each in getattr(error, name)} == wanted


def test_ten_thousand_are_saved_at_once_with_ids_in_their_order():
    server = AnnotationServer()
    collection = annotations(*[""] * 10_000)
    with serving(server):
        assert collection.save(chunk=500) is True
    assert_true(collection, None, server)
    assert server.posts == [500] * 20


def test_refused_ones_are_told_with_the_reason_and_their_places():
    server = AnnotationServer()
    collection = annotations("", "bad", "", "bad")
    with serving(server):
        error = saved(collection)
    assert_true(collection, error, server)
    assert error.failed == [collection[1], collection[3]]
    assert str(error) == "2 of 4 created, 2 refused, 0 unknown: bad is refused (at 1, 3)"


@pytest.mark.parametrize("fares", ["bad", "lost", "worse"])
def test_row_24_thirty_refused_annotations_are_never_taken_for_saved(fares):
    server = AnnotationServer()
    collection = annotations(*[fares] * 30)
    with serving(server), pytest.raises((CollectionPartialUploadException, ServerError)) as caught:
        collection.save()
    assert server.stored == {}
    if fares != "worse":
        assert len(caught.value.report.rejected) == 30


def test_row_25_shape_that_makes_a_chunk_fail_is_found_and_the_others_are_created():
    server = AnnotationServer()
    collection = annotations(*["", "worse", *[""] * 13])
    with serving(server):
        error = saved(collection)
    assert_true(collection, error, server)
    assert error.failed == [collection[1]]
    assert len(error.created) == 14


@pytest.mark.parametrize("fault", FAULTS)
def test_row_17_save_whose_reply_lies_or_never_comes_is_settled(fault):
    server = AnnotationServer([fault])
    collection = annotations(*[""] * 5)
    with serving(server):
        error = saved(collection)
    assert_true(collection, error, server)
    if fault == "504":  # the server may yet store them
        assert len(error.unknown) == 5
    else:
        assert error is None
    assert len(server.stored) == (0 if fault == "504" else 5)


def test_equal_annotations_get_different_ids_and_none_of_an_older_one():
    server = AnnotationServer(["string", None, "reset stored"])
    collection = AnnotationCollection()
    collection.extend(Annotation("POINT (1 1)", 4, [1]) for _ in range(6))
    server.add_older({"location": "POINT (1 1)", "image": 4, "term": [1]})
    with serving(server):
        assert collection.save(chunk=2) is True
    assert sorted(each.id for each in collection) == sorted(server.stored)[1:]
    assert server.most_at_once == 1


def test_what_this_connection_saved_a_moment_ago_is_not_taken_for_it():
    server = AnnotationServer([None, "reset"])
    with serving(server):
        assert annotations("").save() is True
        collection = annotations("")
        assert collection.save() is True
    assert collection[0].id == max(server.stored)
    assert len(server.stored) == 2


def test_which_of_two_alike_is_stored_stays_unknown_and_neither_is_sent_again():
    """They differ in what is not compared."""
    server = AnnotationServer(["reset stored", "reset stored"])
    collection = AnnotationCollection()
    collection.extend(Annotation("POINT (1 1)", 4, fares=fares) for fares in ("bad", "", ""))
    with serving(server):
        error = saved(collection, chunk=2)
    assert len(server.stored) == 2
    assert error.unknown == collection[:2]
    assert collection[2].id == 102


def test_annotations_of_one_shape_are_told_apart_by_their_terms():
    server = AnnotationServer(["string"])
    collection = annotations("lost", terms=[1, 2])
    collection += annotations("", terms=[2, 3])
    with serving(server):
        error = saved(collection)
    assert_true(collection, error, server)
    assert [error.failed, error.created] == [[collection[0]], [collection[1]]]


@pytest.mark.parametrize("fault", ["string", "reset stored", "500"])
def test_a_shape_that_the_server_clips_stays_unknown_and_is_sent_once(fault):
    server = AnnotationServer([fault])
    collection = annotations("", "clipped", "")
    with serving(server):
        error = saved(collection)
    clipped = [each for each in server.stored.values() if each["location"] == "POINT (-1 -1)"]
    assert len(clipped) == 1
    assert fault == "500" or error.unknown == [collection[1]]
    assert fault == "500" or len(error.created) == 2


def test_annotations_of_several_images_and_authors_are_looked_up_where_they_are():
    server = AnnotationServer(["string"])
    collection = AnnotationCollection()
    collection.extend(Annotation("POINT (1 1)", image, user=user) for image in (4, 5) for user in (75, 76))
    with serving(server):
        assert collection.save() is True
    assert [(server.stored[each.id]["image"], server.stored[each.id]["user"]) for each in collection] == [
        (4, 75),
        (4, 76),
        (5, 75),
        (5, 76),
    ]


def test_what_has_no_place_stays_unknown():
    server = AnnotationServer(["string"])
    collection = AnnotationCollection()
    collection.append(Annotation("POINT (1 1)"))
    with serving(server):
        assert saved(collection).unknown == [collection[0]]


def test_an_attribute_without_json_form_is_told_and_the_others_are_created():
    server = AnnotationServer()
    collection = annotations("", "", "")
    collection[1].note = {1, 2}
    with serving(server):
        error = saved(collection)
    assert_true(collection, error, server)
    assert error.failed == [collection[1]]
    assert "it has no JSON form" in str(error)
    assert "(at 1)" in str(error)


@pytest.mark.parametrize(("n_workers", "most"), [(0, 4), (1, 1), (3, 3), (500, 64)])
def test_n_workers_says_how_many_requests_are_under_way(n_workers, most):
    server = AnnotationServer(pause_s=0.05)
    with serving(server):
        assert annotations(*[""] * (most * 3)).save(chunk=1, n_workers=n_workers) is True
    assert server.most_at_once <= most
    assert most in {server.most_at_once, 64}


@pytest.mark.parametrize("wrong", [{"chunk": 0}, {"chunk": "15"}, {"n_workers": -1}, {"n_workers": "2"}])
def test_wrong_numbers_are_refused_before_anything_is_sent(wrong):
    server = AnnotationServer()
    with serving(server), pytest.raises(ValueError, match="must be"):
        annotations("").save(**wrong)
    assert server.posts == []


def test_a_route_that_is_refused_raises_what_it_means():
    scripts = {"/api/annotation.json": REFUSED, "": AnnotationServer()}
    with serving(scripts) as raw, pytest.raises(ForbiddenError, match="no right"):
        annotations(*[""] * 200).save(n_workers=1)
    assert sum(request.method == "POST" for request in raw.received) == 1


def test_older_scripts_get_what_they_know_of_a_refused_route():
    scripts = {"/api/annotation.json": REFUSED, "": AnnotationServer()}
    with serving(scripts, errors="legacy"):
        with pytest.warns(LegacyErrorsWarning):
            assert annotations("", "").save() is False
        with pytest.raises(CollectionPartialUploadException):
            annotations("", "").save(chunk=1)


def test_a_server_that_is_not_there_raises_that():
    with serving(AnnotationServer()):
        in_no_time(connections.current(), closed_port())
        with pytest.raises(ConnectionFailedError):
            annotations(*[""] * 50).save()


def test_the_error_survives_a_pickle_with_its_report():
    with serving(AnnotationServer()):
        error = saved(annotations("", "bad"))
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert [outcome.state for outcome in again.report.outcomes] == ["created", "rejected"]
    assert [each.id for each in again.created] == [each.id for each in error.created]


def test_progress_tells_how_many_are_done_and_how_many_failed():
    told = []
    with serving(AnnotationServer()):
        saved(annotations("", "bad", "", "", ""), chunk=2, n_workers=1, progress=told.append)
    assert [(each.done, each.total, each.failed) for each in told] == [(2, 5, 1), (4, 5, 1), (5, 5, 1)]


def test_what_was_created_has_its_id_when_something_breaks():
    def breaks(progress):
        raise ZeroDivisionError

    collection = annotations("", "", "")
    with serving(AnnotationServer()), pytest.raises(ZeroDivisionError):
        collection.save(chunk=1, n_workers=1, progress=breaks)
    assert [each.id for each in collection] == [101, None, None]


def test_classes_without_a_bulk_route_are_created_one_by_one_each_with_its_outcome():
    def create(request):
        child = json.loads(request.body)["annotationIdent"]
        if child == 3:
            return [("send", answer(409, "application/json", b'{"errors":"there is one"}')), ("again",)]
        if child == 5:
            return [("reset",)]
        body = b'{"annotationlink":{"id":%d},"command":9}' % (100 + child)
        return [("send", answer(200, "application/json", body)), ("again",)]

    links = AnnotationLinkCollection()
    links.extend(AnnotationLink(annotationIdent=child, group=1, image=4) for child in range(2, 8))
    scripts = {"/api/annotationlink.json": create, "": AnnotationServer()}
    with serving(scripts), pytest.raises(CollectionPartialUploadException, match="4 of 6 created") as caught:
        links.save()
    error = caught.value
    states = [outcome.state for outcome in error.report.outcomes]
    assert states == ["created", "rejected", "created", "unknown", "created", "created"]
    assert [each.id for each in links] == [102, None, 104, None, 106, 107]
    assert error.unknown == [links[3]]


@given(
    fares=st.lists(st.sampled_from(["", "", "bad", "worse", "lost"]), max_size=10),
    places=st.lists(st.integers(0, 2), min_size=10, max_size=10),
    faults=st.lists(st.none() | st.sampled_from(FAULTS), max_size=6),
    chunk=st.integers(1, 5),
    n_workers=st.integers(1, 3),
)
@settings(max_examples=60, deadline=None)
def test_any_mix_of_annotations_and_faults_ends_in_true_outcomes(fares, places, faults, chunk, n_workers):
    server = AnnotationServer(faults)
    collection = AnnotationCollection()
    for fate, place in zip(fares, places, strict=False):
        collection.append(Annotation(f"POINT ({place} 0)", 4 + place, [place], fares=fate))
    error = None
    with serving(server):
        try:
            error = saved(collection, chunk=chunk, n_workers=n_workers)
        except ServerError:
            assert server.stored == {}
            return
    assert_true(collection, error, server)
    assert len(server.stored) <= fares.count("")
    if error is None or not error.unknown:
        assert sorted(each.id for each in collection if each.id) == sorted(server.stored)


@pytest.fixture
def place(cytomine_client, cytomine_project):
    """A project in the sandbox, on a connection whose waits pass at once."""
    in_no_time(cytomine_client, transport=cytomine_client._transport)
    return cytomine_project


def terms(place, prefix=""):
    made = TermCollection()
    made.extend(Term(f"{prefix}term {n}", place.ontology, "#00ff00") for n in range(5))
    return made


def tags(place, prefix=""):
    made = TagCollection()
    made.extend(Tag(f"{prefix}tag {n}") for n in range(5))
    return made


def tracks(place, prefix=""):
    made = TrackCollection()
    made.extend(Track(f"{prefix}track {n}", place.image, "#00ff00") for n in range(5))
    return made


def properties(place, prefix=""):
    image = ImageInstance().fetch(place.image)
    made = PropertyCollection(image)
    made.extend(Property(image, key="k", value=f"{n % 2}") for n in range(5))
    return made


def shapes(place, prefix=""):
    made = AnnotationCollection()
    made.extend(Annotation(f"POINT ({1 + n % 2} 1)", place.image, [place.term]) for n in range(5))
    return made


ROUTES = {
    terms: "/api/term.json",
    tags: "/api/tag.json",
    tracks: "/api/track.json",
    properties: "/api/domain/*/property.json",
    shapes: "/api/annotation.json",
}
KINDS = ["close", "close-but-commit", "cut", "500", "500-but-commit", "504-but-commit", "broken-json"]


@pytest.mark.parametrize("then", KINDS)
@pytest.mark.parametrize("make", ROUTES)
def test_what_the_sandbox_stored_is_found_whatever_it_answered(cytomine_world, place, make, then):
    saved_before = make(place, "older ")
    collection = make(place)
    assert saved_before.save() is True  # some classes may have equal ones
    before = {each.id for each in saved_before if each.id is not None}
    fault = cytomine_world.fail("POST", ROUTES[make], then=then, times=1)
    assert collection.save(chunk=3) is True
    assert fault.hits == 1
    ids = [each.id for each in collection]
    assert len(set(ids)) == len(ids)
    assert not before & set(ids)
    for sent in collection:
        stored = type(sent)(sent.obj) if isinstance(sent, Property) else type(sent)()
        stored.fetch(sent.id)
        for name in ("name", "key", "value", "image", "term"):
            assert getattr(stored, name, None) == getattr(sent, name, None)


def points_of(wkt):
    return {tuple(float(number) for number in each.split()) for each in re.findall(r"[-\d.]+ [-\d.]+", wkt)}


def outlines(place, count=4):
    """Shapes of more points than servers keep; the later ones differ from each other in some points."""
    image = ImageInstance().fetch(place.image)
    width, height = image.width / 2, image.height / 2
    made = AnnotationCollection()
    for number in range(count):
        points = []
        for each in range(300):
            angle = 2 * math.pi * each / 300
            reach = (0.5 + 0.3 * math.sin((7 + number // 2) * angle)) * (
                1 - 0.1 * (number % 2) * (each > 150)
            )
            points.append((width * (1 + reach * math.cos(angle)), height * (1 + reach * math.sin(angle))))
        points.append(points[0])
        text = ", ".join(f"{x} {y}" for x, y in points)
        made.append(Annotation(f"POLYGON (({text}))", place.image, [place.term]))
    return made


@pytest.mark.parametrize("then", ["close", "close-but-commit", "500-but-commit", "broken-json"])
def test_shapes_that_the_server_simplified_are_found_by_the_points_it_kept(cytomine_world, place, then):
    collection = outlines(place)
    fault = cytomine_world.fail("POST", "/api/annotation.json", then=then, times=1)
    assert collection.save(chunk=4) is True
    assert fault.hits == 1
    assert len({each.id for each in collection}) == 4
    for sent in collection:
        stored = Annotation().fetch(sent.id)
        assert stored.location.count(",") < 300
        assert points_of(stored.location) <= points_of(sent.location)


def test_simplified_shapes_with_a_track_are_found_though_the_reply_denies_them(place):
    collection = outlines(place)
    for number, each in enumerate(collection):
        each.track = [Track(f"cell {number}", place.image, "#00ff00").save().id]
    assert collection.save() is True
    assert len({each.id for each in collection}) == 4
    assert None not in {each.id for each in collection}


def test_what_was_there_before_is_not_taken_for_what_was_refused(cytomine_world, place):
    """A second tag of a name is answered with 500: the first one must not be told as created."""
    assert tags(place).save() is True
    again = tags(place)
    again.insert(2, Tag("another"))
    error = saved(again)
    assert error.created == [again[2]]
    assert len(error.report.rejected) == 5


PROGRAM = """
import sys
from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationCollection, AnnotationLink, AnnotationLinkCollection
from cytomine_wire import BulkInterrupt
Cytomine(sys.argv[1], "public", "private", configure_logging=False)
if sys.argv[2] == "annotations":
    found = AnnotationCollection()
    found.extend(Annotation(f"POINT ({n} {n})", 4) for n in range(6))
else:
    found = AnnotationLinkCollection()
    found.extend(AnnotationLink(annotationIdent=n, group=1, image=4) for n in range(6))
try:
    print("ready", flush=True)
    found.save(chunk=1, n_workers=1)
except BulkInterrupt as stopped:
    print(*(outcome.state for outcome in stopped.report.outcomes), *(each.id for each in found), flush=True)
    sys.exit(130)
"""


def link(request):
    body = b'{"annotationlink":{"id":%d},"command":9}' % (101 + json.loads(request.body)["annotationIdent"])
    return [("send", answer(200, "application/json", body)), ("again",)]


@pytest.mark.parametrize(
    ("kind", "path", "reply", "fourth"),
    [
        pytest.param("annotations", "/api/annotation.json", AnnotationServer(), b"POINT (3 3)", id="in bulk"),
        pytest.param("links", "/api/annotationlink.json", link, b'"annotationIdent":3', id="one by one"),
    ],
)
def test_row_41_interrupted_save_leaves_a_report_and_the_ids_within_two_seconds(kind, path, reply, fourth):
    is_fourth = threading.Event()

    def hanging(request):
        if fourth not in request.body.replace(b": ", b":"):
            return reply(request)
        is_fourth.set()
        return [("hang",)]

    with RawServer({path: hanging, "": AnnotationServer()}) as raw:
        command = [sys.executable, "-c", PROGRAM, raw.url, kind]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout.readline() == "ready\n"
            assert is_fourth.wait(10)
            child.send_signal(signal.SIGINT)
            began = time.monotonic()
            told = child.stdout.readline()
            assert time.monotonic() - began < 2.2
            assert child.wait(5) == 130
    states = "created created created unknown unsent unsent"
    assert told == f"{states} 101 102 103 None None None\n"


def test_nothing_of_a_base_collection_is_taken_for_saved(cytomine):
    assert Collection(Annotation).save() is True
