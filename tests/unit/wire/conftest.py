"""Servers on real sockets, and one way to ask them from blocking code and from a task."""

import asyncio

import pytest

from cytomine_wire import AsyncClient, Client
from tests.servers.faulty import SCRIPTS
from tests.servers.raw import RawServer


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
    with Client(url, *arguments, **options) as client:
        return getattr(client, how)(request)


def ask_in_task(url, request, *arguments, how="send", **options):
    async def ask():
        async with AsyncClient(url, *arguments, **options) as client:
            return await getattr(client, how)(request)

    return asyncio.run(ask())


def stream_blocking(url, request, *arguments, **options):
    with Client(url, *arguments, **options) as client, client.stream(request) as reply:
        return reply.status_code, list(reply.iter_bytes())


def stream_in_task(url, request, *arguments, **options):
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
