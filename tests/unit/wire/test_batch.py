"""Many jobs at once: each has its outcome, in order, whatever becomes of the others."""

import asyncio
import signal
import subprocess
import sys
import threading
import time

import pytest

from cytomine_wire import (
    AsyncClient,
    Batch,
    Client,
    Download,
    ForbiddenError,
    NotFoundError,
    Request,
    Retries,
    TargetError,
    TransferError,
)
from tests.servers.faulty import JSON
from tests.servers.files import ServedFile
from tests.servers.raw import RawServer, answer

OFF = {"retries": Retries.off()}


def run_blocking(url, jobs, **options):
    with Client(url, **OFF) as client:
        return client.run_all(jobs, **options)


def run_in_task(url, jobs, **options):
    async def run():
        async with AsyncClient(url, **OFF) as client:
            return await client.run_all(jobs, **options)

    return asyncio.run(run())


@pytest.fixture(params=[run_blocking, run_in_task], ids=["blocking", "task"])
def run_all(request):
    return request.param


def served(request):
    number = int(request.path.rpartition("/")[2])
    if number % 10 == 3:
        return [("send", answer(404, JSON, b'{"errors":"none"}')), ("again",)]
    if number % 10 == 5:
        return [("send", answer(403, JSON, b'{"errors":"not you"}')), ("again",)]
    if number % 10 == 7:
        return [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx")]
    time.sleep(0.001 * (number % 4))
    return ServedFile(b"%d" % number)(request)


def test_outcomes_come_in_the_order_of_the_jobs_and_failures_hide_nothing(run_all, tmp_path):
    with RawServer({"": served}) as server:
        jobs = [Download(Request("GET", f"/{n}"), tmp_path / str(n)) for n in range(40)]
        outcomes = run_all(server.url, jobs, workers=8)
    kinds = {3: NotFoundError, 5: ForbiddenError, 7: TransferError}
    for n, outcome in enumerate(outcomes):
        if n % 10 in kinds:
            assert (outcome.state, type(outcome.error)) == ("failed", kinds[n % 10])
            assert not (tmp_path / str(n)).exists()
        else:
            assert outcome.state == "done"
            assert outcome.value.path.read_bytes() == b"%d" % n


def test_error_that_is_none_of_ours_stays_with_its_job(run_all):
    class Broken:
        def steps(self, client):
            raise ZeroDivisionError
            yield

    outcomes = run_all("http://127.0.0.1:9", [Broken(), Broken()])
    assert [type(outcome.error) for outcome in outcomes] == [ZeroDivisionError] * 2


def test_error_of_what_is_told_stops_the_batch_and_comes_out(run_all):
    """A worker that dies of it must not take the jobs that are left with it, without a word."""

    class Quick:
        def steps(self, client):
            return 1
            yield

    def broken():
        yield Quick()
        raise ZeroDivisionError("no more jobs")

    with pytest.raises(ZeroDivisionError, match="no more jobs"):
        run_all("http://127.0.0.1:9", broken(), workers=1)


def test_error_of_the_progress_comes_out(tmp_path):
    class Quick:
        def steps(self, client):
            return 1
            yield

    def fail(index, outcome):
        raise ZeroDivisionError("no progress")

    def batch():
        return Batch([Quick(), Quick(), Quick()], workers=1, on_done=fail)

    async def in_tasks():
        async with AsyncClient("http://127.0.0.1:9") as client:
            await client.run_batch(batch())

    with Client("http://127.0.0.1:9") as client, pytest.raises(ZeroDivisionError, match="no progress"):
        client.run_batch(batch())
    with pytest.raises(ZeroDivisionError, match="no progress"):
        asyncio.run(in_tasks())


def test_full_disk_stops_what_has_not_begun(run_all, tmp_path):
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1152921504606846976\r\n\r\nx"
    with RawServer({"/3": [("send", head)], "": served}) as server:
        jobs = [Download(Request("GET", f"/{n}"), tmp_path / str(n)) for n in (0, 1, 3, 4, 6, 8)]
        outcomes = run_all(server.url, jobs, workers=1)
    assert [outcome.state for outcome in outcomes] == ["done", "done", "failed", "unsent", "unsent", "unsent"]
    assert isinstance(outcomes[2].error, TargetError)


def test_no_more_are_under_way_than_workers(run_all, tmp_path):
    under_way, most, lock = [0], [], threading.Lock()

    def script(request):
        with lock:
            under_way[0] += 1
            most.append(under_way[0])
        time.sleep(0.01)
        with lock:
            under_way[0] -= 1
        return ServedFile(b"x")(request)

    with RawServer({"": script}) as server:
        run_all(
            server.url, [Download(Request("GET", f"/{n}"), tmp_path / str(n)) for n in range(20)], workers=3
        )
    assert 2 <= max(most) <= 3


def test_no_jobs_have_no_outcomes(run_all):
    assert run_all("http://127.0.0.1:9", []) == []


@pytest.mark.parametrize("workers", [0, 65, -1])
def test_number_of_workers_is_capped(workers):
    with pytest.raises(ValueError, match="between 1 and 64"):
        Batch([], workers=workers)


def test_cancelled_batch_tells_how_far_it_came(tmp_path):
    async def run():
        batch = Batch(
            [Download(Request("GET", f"/{n}"), tmp_path / f"{n}") for n in (0, 1, 2, 9, 9, 9)], workers=1
        )
        async with AsyncClient(server.url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.4):
                    await client.run_batch(batch)
        return [outcome.state for outcome in batch.outcomes]

    with RawServer({"/9": [("hang",)], "": served}) as server:
        assert asyncio.run(run()) == ["done", "done", "done", "unknown", "unsent", "unsent"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0", "1", "2"]


PROGRAM = """
import sys, threading, time
from cytomine_wire import *
url, folder = sys.argv[1:]
jobs = [Download(Request("GET", f"/{n}"), f"{folder}/{n}") for n in (0, 1, 2, 9, 8)]
batch = Batch(jobs, workers=1, on_done=lambda i, o: i == 2 and print("ready", flush=True))
try:
    Client(url).run_batch(batch)
except BatchInterrupt as stopped:
    print(*(outcome.state for outcome in stopped.batch.outcomes), flush=True)
    sys.exit(130)
"""


def test_ctrl_c_leaves_the_outcomes_within_two_seconds(tmp_path):
    with RawServer({"/9": [("hang",)], "": served}) as server:
        child = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, server.url, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        with child:
            assert child.stdout.readline() == "ready\n"
            time.sleep(0.1)
            child.send_signal(signal.SIGINT)
            began = time.monotonic()
            told = child.stdout.readline()
            assert time.monotonic() - began < 2.2
            assert child.wait(5) == 130
    assert told == "done done done unknown unsent\n"
