"""Does the connection work: settings, server, clock, keys, and what is installed; each told on its own."""

from __future__ import annotations

import json
import os
import re
import time
from email.utils import parsedate_to_datetime
from importlib import metadata
from typing import TYPE_CHECKING, Final, NamedTuple

from cytomine import Cytomine
from cytomine._core import profile, table
from cytomine._core.administration import administrates
from cytomine.errors import AuthenticationError, CytomineError, UnexpectedContentError
from cytomine_wire import Client, KeyPair
from cytomine_wire.codec import ShapeError, record
from cytomine_wire.proxies import proxy_for
from cytomine_wire.settings import SettingsError, settings
from cytomine_wire.signing import http_date, signature, string_to_sign

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from cytomine_wire.protocol import Response
    from cytomine_wire.settings import Settings

_DISTRIBUTION: Final = "cytomine-sdk"
_ON_SETTINGS: Final = "set what is missing, or write a profile: docs/connecting.md"
_ON_REWRITING: Final = "ask whether a proxy before the server rewrites paths or queries; it must not"
_PATH: Final = "/api/project.json"
_QUERY: Final = "name=a+b%2Cc%20d&name=%C3%A9&x[y]=~"
_MOST_SKEW_S: Final = 300
_EXTRA: Final = re.compile(r"""^([\w.-]+).*;\s*extra\s*==\s*['"]([\w-]+)['"]""")


class Check(NamedTuple):
    """One thing that was looked at.

    Attributes:
        name: What it is about, in a word.
        text: What was found.
        advice: What to do; empty where it is well.
        error: Why nothing that stands on it can work; None where it can.
    """

    name: str
    text: str
    advice: str = ""
    error: CytomineError | None = None


def examine() -> Iterator[Check]:
    """Yield what is found, one thing after what it stands on; stops where nothing more can work."""
    nothing = found = profile.Given(None, None, None)
    try:
        found = profile.complete(*nothing)
        where = settings(found.host or "", public_key=found.public_key, private_key=found.private_key)
    except SettingsError as error:
        told = error if found is nothing else profile.explained(error, nothing, found)
        yield Check("settings", str(told), _ON_SETTINGS, told)
        return
    yield from _settings(where, found)
    if (yield from _server(where)):
        yield from _account(where)


def _settings(where: Settings, found: profile.Given) -> Iterator[Check]:
    places = {profile.place_of(name, value) for name, value in zip(profile.PARTS, found, strict=True)}
    who = where.credentials.identity
    yield Check("settings", f"{where.origin}, {who}, from {' and '.join(sorted(places))}")
    proxy = proxy_for(where.origin)
    if proxy:
        yield Check("proxy", f"requests go through {_without_password(proxy)}")
    authorities = os.environ.get("SSL_CERT_FILE")
    if authorities and not os.path.isfile(authorities):  # noqa: PTH113 - a text of the environment
        text = f"SSL_CERT_FILE is {authorities}, and there is no such file"
        yield Check("certificates", text, "mend or unset SSL_CERT_FILE")
    if where.origin.scheme == "http" and not where.origin.is_loopback:
        text = "over http all that is sent can be read on the way"
        yield Check("transport", text, "use https where the server has it")


def _server(where: Settings) -> Generator[Check, None, bool]:
    """Yield what is found; return whether a Cytomine server answers."""
    ping = table.operation("server.ping_server")
    with Client(str(where.origin)) as client:
        before = time.time()
        try:
            reply = client.exchange(ping.request())
        except CytomineError as error:
            yield Check("server", str(error), "see whether the address is right and the server runs", error)
            return False
        after = time.time()
    if not _is_cytomine(reply):
        kind = reply.headers.get("content-type", "no media type").partition(";")[0]
        answer = f"GET /server/ping answers {reply.status_code} with {kind}"
        foreign = UnexpectedContentError(f"{where.origin} is no Cytomine server: {answer}")
        yield Check("server", str(foreign), "see whether the address is that of the server itself", foreign)
        return False
    yield Check("server", f"{where.origin} answers in {(after - before) * 1000:.0f} ms")
    yield from _clock(reply, (before + after) / 2)
    return True


def _is_cytomine(reply: Response) -> bool:
    try:
        found = json.loads(reply.content)
    except ValueError:
        return False
    return reply.status_code == 200 and isinstance(found, dict) and "version" in found


def _clock(reply: Response, now: float) -> Iterator[Check]:
    try:
        skew = now - parsedate_to_datetime(reply.headers.get("date", "")).timestamp()
    except (TypeError, ValueError):
        return
    if abs(skew) > _MOST_SKEW_S:
        way = "ahead of" if skew > 0 else "behind"
        yield Check(
            "clock",
            f"the clock of this machine is {abs(skew):.0f} s {way} that of the server",
            "set it, or let it be set (NTP): gateways may refuse what is signed with another time",
        )
    else:
        yield Check("clock", f"within {_MOST_SKEW_S // 60} minutes of that of the server")


def _account(where: Settings) -> Iterator[Check]:
    try:
        with Cytomine(errors="raise") as connection:
            me = connection.current_user
            yield Check("keys", f"you are {me.username} ({me.id})")
            yield Check("generation", connection.generation)
            if isinstance(where.credentials, KeyPair):
                yield _signature(connection, where.credentials)
            acts = "acts" if administrates(connection.client) else "does not act"
            yield Check("rights", f"{me.username} {acts} as administrator now")
    except AuthenticationError as error:
        yield Check("keys", str(error), "copy both keys again from your account page of the server", error)
    except CytomineError as error:
        yield Check("keys", str(error), "see the message", error)


def _signature(connection: Cytomine, keys: KeyPair) -> Check:
    """Let the server sign what is hard to keep as it is on the way, and compare."""
    module = table.operation("user.compute_signature")
    date = http_date(time.time())
    # The values are read once more than they are written: so the query on the way is a hard one too.
    asked = module.request(method="GET", date=date, forward_uri=_PATH, query_string=_QUERY)
    target = f"{_PATH}?{_QUERY}" if connection.generation == "reference" else None
    ours = signature(keys.private_key.reveal(), string_to_sign("GET", target, date=date))
    try:
        theirs = record(connection.client.send(asked).json()).get("signature")
    except AuthenticationError as error:
        return Check("signature", f"a request with signs in its query is refused: {error}", _ON_REWRITING)
    except (CytomineError, ShapeError) as error:
        return Check("signature", str(error), "see the message")
    if theirs == ours:
        return Check("signature", "the server signs as this machine does")
    return Check("signature", "the server signs another text than this machine", _ON_REWRITING)


def extras() -> Iterator[Check]:
    """Yield each optional part of the package, with how to get it where it is not there."""
    wanted: dict[str, list[str]] = {}
    try:
        required = metadata.requires(_DISTRIBUTION) or []
    except metadata.PackageNotFoundError:  # run from a checkout
        return
    for each in required:
        found = _EXTRA.match(each)
        if found:
            wanted.setdefault(found[2], []).append(found[1])
    for extra, names in sorted(wanted.items()):
        missing = [name for name in names if not _is_there(name)]
        if missing:
            yield Check(
                extra, f"not installed ({', '.join(missing)}): pip install '{_DISTRIBUTION}[{extra}]'"
            )
        else:
            yield Check(extra, "installed")


def _is_there(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _without_password(proxy: str) -> str:
    return re.sub(r"//[^/@]*@", "//***@", proxy)
