"""No private key and no token comes out anywhere: a canary of each is looked for in all that is produced."""

import contextlib
import copy
import logging
import pickle
import traceback

import httpx2
import pytest

from cytomine_wire import (
    AsyncClient,
    BearerToken,
    Client,
    CytomineError,
    KeyPair,
    Part,
    Request,
    Secret,
    Timeouts,
)
from cytomine_wire.secret import scrub
from cytomine_wire.settings import SettingsError
from tests.servers.faulty import SCRIPTS
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import ask_blocking

PRIVATE = "canary-private-key-5f1d"
TOKEN = "canary.access.token-77ab"
CANARIES = (PRIVATE, TOKEN)

CREDENTIALS = [KeyPair("34433a55-d45b", PRIVATE), BearerToken(TOKEN)]


@pytest.fixture
def log_lines():
    """Every line that any logger writes at any level, formatted with its traceback."""
    lines = []

    class Keep(logging.Handler):
        def emit(self, record):
            lines.append(self.format(record) + repr(record.args))

    root, handler = logging.getLogger(), Keep()
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield lines
    root.removeHandler(handler)
    root.setLevel(level)


def produced_by(error):
    """All texts one gets out of an error, the variables of its frames included."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    texts = [str(error), repr(error), "".join(shown.format())]
    todo, seen = [error], []
    while todo:
        one = todo.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        texts += [str(one), repr(one), repr(one.args), repr(vars(one))]
        todo += [one.__cause__, one.__context__]
    if isinstance(error, CytomineError):
        texts.append(repr(pickle.dumps(error)))
    return texts


def outcome_of(ask, *arguments, **options):
    """Texts of the reply or of the error; a function of its own, since tracebacks hold its variables."""
    try:
        return [repr(ask(*arguments, **options))]
    except (CytomineError, SettingsError) as error:
        return produced_by(error)


@pytest.mark.parametrize("credentials", CREDENTIALS, ids=["keys", "token"])
def test_no_secret_comes_out_of_any_exchange(faulty, ask, credentials, log_lines):
    texts = []
    paths = [path for path in SCRIPTS if path not in {"/gzip-bomb", "/long", "/echo"}]
    requests = [Request("GET", path, operation="op") for path in paths]
    requests += [Request("POST", "/reset", body={"a": 1}), Request("POST", "/ok", parts=(Part("a", b"1"),))]
    limits = Timeouts(read=0.05, total=0.2)
    for request in requests:
        texts += outcome_of(ask, faulty.url, request, credentials, timeouts=limits)
    for url in ("http://127.0.0.1:1", "https://no-such-host.invalid", f"https://127.0.0.1:{faulty.port}"):
        texts += outcome_of(ask, url, Request("GET", "/ok"), credentials)
    assert len(texts) > 100
    assert len(log_lines) > 50
    assert_clean(texts + log_lines)


class BrokenTransport(httpx2.BaseTransport):
    """Breaks while a variable holds the headers, as the library does while it writes them."""

    def handle_request(self, request):
        written = dict(request.headers)
        raise httpx2.WriteError(f"broken after {len(written)} headers")


def test_no_secret_stands_in_the_frames_of_the_library():
    texts = outcome_of(
        ask_blocking, "https://host", Request("GET", "/a"), CREDENTIALS[1], transport=BrokenTransport()
    )
    assert any("broken after" in text for text in texts)
    assert_clean(texts)


@pytest.mark.parametrize("credentials", CREDENTIALS, ids=["keys", "token"])
def test_no_secret_comes_out_of_a_client(credentials):
    with Client("https://host", credentials) as client:
        texts = [repr(client), repr(vars(client)), repr(credentials), str(credentials), credentials.identity]
    texts.append(repr(AsyncClient("https://host", credentials)))
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(credentials)
    with pytest.raises(TypeError):
        pickle.dumps(client)
    assert_clean(texts)


def test_server_that_tells_a_token_back_is_not_quoted(faulty):
    from cytomine_wire import Response, error_from

    body = f'{{"errors": "bad header Authorization: Bearer {TOKEN}"}}'.encode()
    request = Request("GET", "/thumb", query=(("authorization", TOKEN), ("max", "1")))
    error = error_from(Response(400, {"location": f"https://a/?token={TOKEN}"}, body, request))
    assert "Bearer ***" in error.message
    assert "authorization=***&max=1" in str(error)
    assert_clean([str(error), error.message, repr(request), repr(pickle.dumps(error))])


@pytest.mark.parametrize("status", [200, 302])
def test_library_does_not_log_what_a_server_tells_in_headers(ask, log_lines, status):
    place = "https://ada:canary-password@host/way?t=canary-query#access_token=canary-fragment"
    headers = (
        f"Location: {place}",
        "Set-Cookie: JSESSIONID=canary-cookie; Path=/",
        "X-Echo: Bearer canary.token.1",
    )
    script = [("send", answer(status, "application/json", b"{}", *headers))]
    with RawServer({"": script}) as server, contextlib.suppress(CytomineError):
        ask(server.url, Request("GET", "/a"), KeyPair("public", "canary-private"))
    assert any("Location" in line for line in log_lines)
    assert not [line for line in log_lines if "canary" in line]


@pytest.mark.parametrize("address", ["ftp://ada:canary-px@h:1", "http://ada:canary\n-px@h:1"])
def test_proxy_that_is_none_is_not_quoted(monkeypatch, ask, address):
    monkeypatch.setenv("HTTP_PROXY", address)
    monkeypatch.delenv("NO_PROXY", raising=False)
    texts = outcome_of(ask, "http://server.example", Request("GET", "/a"))
    assert "no address of a proxy" in texts[0]
    assert not [text for text in texts if "canary" in text]


def test_log_line_tells_operation_method_path_status_and_time(faulty, ask, caplog):
    with caplog.at_level(logging.DEBUG, logger="cytomine.client"):
        ask(faulty.url, Request("GET", "/ok", query=(("secret", "x"),), operation="get_it"), CREDENTIALS[0])
    lines = [record.getMessage() for record in caplog.records if record.name == "cytomine.client"]
    assert len(lines) == 1
    assert lines[0].startswith("get_it GET /ok: 200 in ")
    assert lines[0].endswith(" ms")


def test_log_line_of_a_failure_names_it(faulty, ask, caplog):
    with caplog.at_level(logging.DEBUG, logger="cytomine.client"), pytest.raises(CytomineError):
        ask(faulty.url, Request("GET", "/reset"))
    lines = [record.getMessage() for record in caplog.records if record.name == "cytomine.client"]
    assert len(lines) == 1
    assert lines[0].startswith("- GET /reset: ConnectionFailedError in ")


def test_nothing_is_logged_above_debug(faulty, ask, caplog):
    with caplog.at_level(logging.DEBUG, logger="cytomine.client"), pytest.raises(CytomineError):
        ask(faulty.url, Request("GET", "/failed"))
    assert {r.levelno for r in caplog.records if r.name.startswith("cytomine")} == {logging.DEBUG}


def test_secret_is_masked_compared_and_copied_but_not_pickled():
    secret = Secret(PRIVATE)
    assert (str(secret), repr(secret), f"{secret:}") == ("***", "Secret(***)", "***")
    assert secret == Secret(PRIVATE)
    assert secret != Secret(TOKEN)
    assert secret != PRIVATE
    assert copy.copy(secret) is copy.deepcopy(secret) is secret
    assert secret.reveal() == PRIVATE
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(secret, protocol)


def test_credentials_are_values():
    assert KeyPair("a", "b") == KeyPair("a", Secret("b"))
    assert KeyPair("a", "b") != KeyPair("a", "c")
    assert hash(BearerToken("a")) == hash(BearerToken("a"))
    assert BearerToken("a") != KeyPair("a", "a")


@pytest.mark.parametrize("public", ["", "a b", "a:b", "a\nb", "é"])
def test_public_key_that_cannot_stand_in_a_header_is_refused(public):
    with pytest.raises(ValueError, match="public key"):
        KeyPair(public, "b")


@pytest.mark.parametrize("token", ["", "a b", "a\r\nX: y", "é"])
def test_token_that_cannot_stand_in_a_header_is_refused(token):
    with pytest.raises(ValueError, match="token"):
        BearerToken(token)


def test_empty_or_unwritable_private_key_is_refused():
    with pytest.raises(ValueError, match="private key is empty"):
        KeyPair("a", "")
    with pytest.raises(ValueError, match="private key is no text") as caught:
        KeyPair("a", f"{PRIVATE}\udc00")
    assert_clean([str(caught.value), repr(caught.value.__context__)])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Authorization: Bearer abcdefgh.ijk", "Authorization: Bearer ***"),
        ("Bearer token is malformed", "Bearer token is malformed"),
        ("CYTOMINE 344-5:AbCdEfGh+/12=", "CYTOMINE 344-5:***"),
        ("Cytomine error 401", "Cytomine error 401"),
        ("/a?token=x&b=1", "/a?token=***&b=1"),
        ("/a?auth=x;y z", "/a?auth=*** z"),
    ],
)
def test_scrub_masks_what_looks_like_credentials(text, shown):
    assert scrub(text) == shown


def assert_clean(texts):
    for text in texts:
        for canary in CANARIES:
            assert canary not in text
