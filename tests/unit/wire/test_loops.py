"""One client for tasks may be used in several event loops: each has connections of its own."""

import asyncio
import threading

import httpx2
import pytest

from cytomine_wire import AsyncClient, Request
from tests.servers.faulty import SCRIPTS
from tests.servers.raw import RawServer

OK = Request("GET", "/ok")


async def ask(client):
    return (await client.send(OK)).json()


def test_client_goes_on_in_the_loop_after_the_one_it_began_in():
    """Nothing is left open by the first: a loop that ends takes its connections along."""
    with RawServer(SCRIPTS) as server:
        client = AsyncClient(server.url)
        assert [asyncio.run(ask(client)) for _ in range(3)] == [{"id": 1}] * 3
        assert server.connections == 3


def test_loop_that_was_closed_without_its_generators_is_forgotten():
    with RawServer(SCRIPTS) as server:
        client = AsyncClient(server.url)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(ask(client))
        home = client._opened_wire._homes[loop]
        loop.run_until_complete(next(iter(home.routes.values())).pool.aclose())  # nobody else would
        loop.close()
        asyncio.run(ask(client))
        assert client._opened_wire._homes == {}


def test_loops_of_several_threads_use_one_client_at_once():
    found, together = [], threading.Barrier(4)

    async def often():
        for _ in range(10):
            together.wait(5)
            found.append(await ask(client))

    with RawServer(SCRIPTS) as server:
        client = AsyncClient(server.url)
        threads = [threading.Thread(target=asyncio.run, args=(often(),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert found == [{"id": 1}] * 40
        assert server.connections == 4


def test_client_that_is_closed_drops_the_connections_of_other_loops_too():
    async def stay():
        await ask(client)
        used.set()
        while not is_over.is_set():
            await asyncio.sleep(0.01)
            if not client._opened_wire and not wire._homes:
                left.set()

    async def leave():
        await ask(client)
        await client.aclose()

    used, is_over, left = threading.Event(), threading.Event(), threading.Event()
    with RawServer(SCRIPTS) as server:
        client = AsyncClient(server.url)
        thread = threading.Thread(target=asyncio.run, args=(stay(),))
        thread.start()
        assert used.wait(5)
        wire = client._opened_wire
        asyncio.run(leave())
        assert left.wait(5)
        is_over.set()
        thread.join(5)
    with pytest.raises(RuntimeError, match="client is closed"):
        asyncio.run(ask(client))


def test_transport_of_the_caller_outlives_a_loop():
    closed = []

    class Noted(httpx2.MockTransport):
        async def aclose(self):
            closed.append(True)

    async def close():
        await client.aclose()

    client = AsyncClient(
        "https://host.example", transport=Noted(lambda _: httpx2.Response(200, json={"id": 1}))
    )
    assert [asyncio.run(ask(client)) for _ in range(2)] == [{"id": 1}] * 2
    assert closed == []
    asyncio.run(close())
    assert closed == [True]
