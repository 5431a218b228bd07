"""Every verb of every class for older scripts: False and one warning at their line; errors they can catch."""

import pickle
import warnings
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest

from cytomine import Cytomine
from cytomine.errors import DumpError, LegacyErrorsWarning
from cytomine.models import Annotation, Term
from tests.parity.world import make
from tests.unit.cytomine.classes import collections, filter_once, objects
from tests.unit.cytomine.conftest import PRIVATE_KEY, USER

ENDS = (
    *("annotationIdent", "group", "track", "term1", "term2", "user", "role", "image", "term", "key"),
    *("userannotation", "project", "domainIdent", "domainClassName", "parent"),
)
REFUSAL = {"errors": {"message": "no right"}, "errorValues": {}}


OBJECTS = [(kind, verb) for kind in objects() for verb in ("fetch", "save", "update", "delete")]
COLLECTIONS = [(kind, verb) for kind in collections() for verb in ("fetch", "count", "save")]


def known(kind):
    """Return an object that knows where it stands."""
    one = make(kind)
    values = {name: 9 for name in ENDS if name in vars(one)} if kind is not Annotation else {}
    one.__dict__.update(values, id=7)
    return one


def filtered(kind):
    """Return a collection that can be read, with one new object."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        many = make(kind)
        filter_once(many)
        one = known(many._model)
        one.__dict__["id"] = None
        many.append(one)
    return many


def gives_false(call):
    """Check that a call gives False, with one warning at a line of this file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            assert call() is False
        except NotImplementedError:  # no server ever could, and older scripts saw that too
            return
    assert [(each.filename, each.category) for each in caught] == [(__file__, LegacyErrorsWarning)]


@pytest.fixture(scope="module")
def refusing():
    """A connection with errors as before, to a server that refuses all but to say who asks."""
    answers = [httpx2.Response(200, json=USER)]

    def answer(request):
        request.read()
        return answers.pop() if answers else httpx2.Response(403, json=REFUSAL)

    transport = httpx2.MockTransport(answer)
    with Cytomine(
        "https://cytomine.test", "public", PRIVATE_KEY, transport=transport, errors="legacy"
    ) as one:
        yield one


@pytest.mark.parametrize(("kind", "verb"), OBJECTS, ids=[f"{k.__name__}.{v}" for k, v in OBJECTS])
def test_a_refused_verb_gives_false_with_one_warning(refusing, tmp_path, kind, verb):
    one = known(kind)
    if kind.__name__ == "AttachedFile" and verb in {"save", "update"}:
        path = tmp_path / "a.txt"
        path.write_text("a")
        one.filename = str(path)
    gives_false(getattr(one, verb))
    if verb == "save":
        one.__dict__["id"] = None
        gives_false(one.save)


@pytest.mark.parametrize(("kind", "verb"), COLLECTIONS, ids=[f"{k.__name__}.{v}" for k, v in COLLECTIONS])
def test_a_refused_verb_of_a_collection_gives_false_with_one_warning(refusing, kind, verb):
    gives_false(getattr(filtered(kind), verb))


def test_the_line_is_that_of_the_script_in_functions_loops_and_threads(refusing):
    def deep(number):
        return Term().fetch(number)

    gives_false(lambda: deep(1))
    with pytest.warns(LegacyErrorsWarning) as caught, ThreadPoolExecutor(2) as pool:
        assert [deep(2), *pool.map(deep, [3, 4])] == [False] * 3
    assert {(each.filename, each.lineno) for each in caught} == {(__file__, deep.__code__.co_firstlineno + 1)}


requests = pytest.importorskip("requests")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx2.ConnectError("refused"), requests.exceptions.ConnectionError),
        (httpx2.ConnectTimeout("slow"), requests.exceptions.ConnectTimeout),
        (httpx2.ReadTimeout("slow"), requests.exceptions.ReadTimeout),
        (httpx2.ReadTimeout("slow"), requests.exceptions.Timeout),
        (httpx2.ReadError("reset"), requests.exceptions.RequestException),
    ],
)
def test_an_error_of_the_network_is_one_of_requests(server, error, kind, tmp_path):
    broken = []

    def answer(request):
        if broken:
            raise broken[0]
        return server(request)

    server.reply(USER)
    transport = httpx2.MockTransport(answer)
    with Cytomine("https://cytomine.test", "public", PRIVATE_KEY, transport=transport, errors="legacy"):
        broken.append(error)
        with pytest.raises(kind) as caught:
            Term("a", 3, "#f00").save()
        plain = pickle.loads(pickle.dumps(caught.value))
        assert type(plain) in type(caught.value).__bases__
        assert str(plain) == str(caught.value)
        with pytest.raises(kind) as caught:
            Annotation(id=7).dump(str(tmp_path / "{id}.png"))
        assert isinstance(caught.value, DumpError)


def test_a_raw_reply_raises_what_requests_raises_for_its_status(server, legacy):
    server.reply(REFUSAL, 403)
    reply = legacy._get("project/5.json")
    with pytest.raises(requests.exceptions.HTTPError) as caught:
        reply.raise_for_status()
    assert caught.value.response.status_code == 403
