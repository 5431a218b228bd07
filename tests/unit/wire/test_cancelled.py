"""A task that is cancelled at its n-th step, for every n, leaves nothing behind and nothing false."""

import asyncio
import os
import threading

import pytest

from cytomine_wire import AsyncClient, Client, Creation, Download, Listing, Part, Request, Timeouts
from tests.servers.bulk import BulkServer
from tests.servers.files import ServedFile
from tests.servers.listed import Listed
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import FakeClock

BYTES = os.urandom(300_000)
OK = [("send", answer(200, "application/json", b'{"id":1}')), ("again",)]
GET = Request("GET", "/f")
MOST = 150


class Flaky:
    """Fails twice, then answers."""

    def __init__(self):
        self.count = 0

    def __call__(self, request):
        self.count += 1
        return [("send", answer(503, "application/json", b"{}")), ("again",)] if self.count % 3 else OK


async def post(client, folder):
    return await client.send(Request("POST", "/ok", body={"name": "a"}))


async def repeat(client, folder):
    return await client.send(Request("GET", "/flaky"))


async def upload(client, folder):
    return await client.send(Request("POST", "/ok", parts=(Part("files[]", BYTES, filename="a"),)))


async def stream(client, folder):
    async with client.stream(GET) as reply:
        return [piece async for piece in reply.iter_bytes()]


async def download(client, folder):
    return await client.run(Download(GET, folder / "f", if_exists="overwrite"))


async def download_many(client, folder):
    jobs = [Download(GET, folder / f"f{n}", if_exists="overwrite") for n in range(4)]
    return await client.run_all(jobs, workers=3)


async def read_list(client, folder):
    listing = Listing(Request("GET", "/list"), page_size=3)
    return [row async for row in client.rows(listing)]


async def create_many(client, folder):
    creation = Creation(Request("POST", "/many"), [{"name": str(n)} for n in range(6)], max_entries=2)
    try:
        return await client.create_many(creation)
    finally:
        assert len(creation.report().outcomes) == 6


WORK = [post, repeat, upload, stream, download, download_many, read_list, create_many]


@pytest.mark.parametrize("more", [0, 1], ids=["once", "twice"])
@pytest.mark.parametrize("work", WORK)
def test_task_cancelled_at_any_step_leaves_nothing_behind(tmp_path, work, more):
    scripts = {"": OK, "/f": ServedFile(BYTES), "/flaky": Flaky(), "/list": Listed(10), "/many": BulkServer()}

    async def run():
        async with AsyncClient(server.url, clock=FakeClock(), timeouts=Timeouts(read=5)) as client:
            for steps in range(MOST):
                if await is_over_after(steps, client):
                    break
            assert (await client.send(Request("GET", "/ok"))).json() == {"id": 1}

    async def is_over_after(steps, client):
        task = asyncio.ensure_future(work(client, tmp_path))
        for _ in range(steps):
            await asyncio.sleep(0)
        is_over = task.done()
        task.cancel()
        for _ in range(more):
            await asyncio.sleep(0)
            task.cancel()
        async with asyncio.timeout(5):
            await asyncio.wait([task])
        assert task.cancelled() or task.exception() is None
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert open_in(client) == []
        assert client._conduct.gate.in_flight == 0
        for file in tmp_path.iterdir():
            # What is left of one is what the next one begins with.
            content = file.read_bytes()
            assert content == BYTES[: len(content)]
            assert file.suffix == ".partial" or content == BYTES
        return is_over

    with RawServer(scripts) as server:
        asyncio.run(run())
    assert not [each for each in threading.enumerate() if each.name.startswith("asyncio_")]


def open_in(client):
    """Return what a client's pools of connections are still at."""
    wire = client._opened_wire
    pools = [route.pool for home in wire._homes.values() for route in home.routes.values()] if wire else []
    used = [each.info() for pool in pools for each in pool.connections if not each.is_idle()]
    return used + [request for pool in pools for request in pool._requests]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, ValueError])
def test_progress_function_that_raises_leaves_a_beginning_of_the_file(tmp_path, stop):
    """What was handed to the file when it raised is there once."""

    def stop_after(limit):
        def progress(done, total):
            if done >= limit:
                raise stop

        return progress

    with RawServer({"/f": ServedFile(BYTES)}) as server, Client(server.url) as client:
        for limit in (1, 100_000, 200_000, 300_000):
            with pytest.raises(stop):
                client.run(Download(GET, tmp_path / "f", progress=stop_after(limit)))
            (left,) = tmp_path.iterdir()
            content = left.read_bytes()
            assert content == BYTES[: len(content)]
        assert client.run(Download(GET, tmp_path / "f")).resumed_bytes > 0
    assert (tmp_path / "f").read_bytes() == BYTES
