"""Servers on real sockets, and one way to ask them from blocking code and from a task."""

import asyncio

import pytest

from cytomine_wire import AsyncClient, Client, Clock, Retries
from tests.servers.faulty import SCRIPTS
from tests.servers.raw import RawServer


class FakeClock(Clock):
    """A clock that jumps instead of letting time pass, and keeps how far."""

    __slots__ = ("at", "slept")

    def __init__(self):
        self.at = 1000.0
        self.slept = []

    def monotonic(self):
        return self.at

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.at += seconds

    async def sleep_async(self, seconds):
        self.sleep(seconds)


@pytest.fixture(scope="session")
def faulty():
    with RawServer(SCRIPTS) as server:
        yield server


@pytest.fixture
def echo():
    """A server that answers every path with what it received."""
    with RawServer({"": [("echo",), ("again",)]}) as server:
        yield server


def ask_blocking(url, request, *arguments, how="send", **options):
    options.setdefault("retries", Retries.off())
    with Client(url, *arguments, **options) as client:
        return getattr(client, how)(request)


def ask_in_task(url, request, *arguments, how="send", **options):
    options.setdefault("retries", Retries.off())

    async def ask():
        async with AsyncClient(url, *arguments, **options) as client:
            return await getattr(client, how)(request)

    return asyncio.run(ask())


def stream_blocking(url, request, *arguments, **options):
    options.setdefault("retries", Retries.off())
    with Client(url, *arguments, **options) as client, client.stream(request) as reply:
        return reply.status_code, list(reply.iter_bytes())


def stream_in_task(url, request, *arguments, **options):
    options.setdefault("retries", Retries.off())

    async def read():
        async with AsyncClient(url, *arguments, **options) as client, client.stream(request) as reply:
            return reply.status_code, [piece async for piece in reply.iter_bytes()]

    return asyncio.run(read())


@pytest.fixture(params=[ask_blocking, ask_in_task], ids=["blocking", "task"])
def ask(request):
    """Send one request with a client of its own and return the reply."""
    return request.param


@pytest.fixture(params=[stream_blocking, stream_in_task], ids=["blocking", "task"])
def stream(request):
    """Send one request and return the status and the pieces of its streamed body."""
    return request.param


def pytest_generate_tests(metafunc):
    """Ask each row of the fault matrix in both ways, or over the library by itself with `--bare`."""
    if "way" in metafunc.fixturenames:
        from tests.unit.wire.ways import Bare, Blocking, InTask

        is_bare = metafunc.config.getoption("--bare", default=False)
        ways = [Bare] if is_bare else [Blocking, InTask]
        names = ["bare"] if is_bare else ["blocking", "task"]
        metafunc.parametrize("way", [way() for way in ways], ids=names)


def pytest_collection_modifyitems(config, items):
    """Leave out with `--bare` what only this project can be asked."""
    if config.getoption("--bare", default=False):
        items[:] = [item for item in items if "way" in item.fixturenames]
