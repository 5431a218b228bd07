"""What the wire costs: each figure is a ratio to the HTTP library doing the same in the same run.

The server is a process of its own and knows nothing of this project.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import resource
import socket
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2

from bench.figure import Figure, cpu_s, elapsed_s, ratio
from cytomine_wire import AsyncClient, Client, Download, KeyPair, Part, Request
from cytomine_wire.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection
    from typing import Any

    from cytomine_wire import Response
    from cytomine_wire._steps import Steps
    from cytomine_wire.connected import Connected

KEYS = KeyPair("34433a55-d45b-42b1-a9ea-40110baf26a3", "821205b2-e65c-4bb6", signs_target=True)
GET = Request("GET", "/api/term.json", query=(("max", "10"),))
LATENCY_S = 0.02
WORKERS = 16
PIECE = bytes(1 << 20)
BODY = b'{"collection":[],"offset":0,"perPage":0,"size":0,"totalPages":0}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


def serve(pipe: Connection[Any, Any]) -> None:
    """Answer on a socket until the process is ended: `/slow`, `/big/<bytes>`, anything else at once."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    pipe.send(listener.getsockname()[1])
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=answer, args=(connection,), daemon=True).start()


def answer(connection: socket.socket) -> None:
    """Answer the requests of one connection until it is closed."""
    reader = connection.makefile("rb")
    buffer = bytearray(1 << 18)
    while first := reader.readline():
        length = 0
        while (line := reader.readline()) != b"\r\n":
            if line.lower().startswith(b"content-length:"):
                length = int(line[15:])
        while length:
            length -= reader.readinto(memoryview(buffer)[: min(length, len(buffer))])
        target = first.split(b" ")[1]
        if target.startswith(b"/big/"):
            left = int(target[5:])
            connection.sendall(HEAD.replace(b"application/json", b"application/octet-stream") % left)
            while left:
                connection.sendall(PIECE[:left])
                left -= min(left, len(PIECE))
            continue
        if target.startswith(b"/slow"):
            time.sleep(LATENCY_S)
        connection.sendall(HEAD % len(BODY) + BODY)


def cpu_per_request(url: str, count: int, rounds: int) -> float:
    """Return processor time per request, signing included, as a ratio to the library without signing."""
    with Client(url, KEYS) as client, httpx2.Client() as bare:
        address = url + GET.target
        for _ in range(50):
            client.send(GET).json()
            bare.get(address).json()
        return ratio(
            lambda: [client.send(GET).json() for _ in range(count)],
            lambda: [bare.get(address).json() for _ in range(count)],
            cpu_s,
            rounds,
        )


class Asking:
    """A job that sends one request."""

    def steps(self, client: Connected) -> Steps[Response]:
        """Return the steps of the exchange."""
        return client.course(Request("GET", "/slow")).send()


def throughput(url: str, count: int) -> float:
    """Return requests a second of sixteen workers, as a share of what the latency allows."""
    with Client(url, KEYS) as client:
        client.run_all([Asking() for _ in range(WORKERS * 2)], workers=WORKERS)
        spent = elapsed_s(lambda: client.run_batch(Batch([Asking() for _ in range(count)], workers=WORKERS)))
    return count / spent / (WORKERS / LATENCY_S)


def cpu_per_request_in_tasks(url: str, count: int, rounds: int) -> float:
    """As `cpu_per_request`, awaited."""

    async def ours(client: AsyncClient) -> None:
        for _ in range(count):
            (await client.send(GET)).json()

    async def theirs(bare: httpx2.AsyncClient) -> None:
        for _ in range(count):
            (await bare.get(url + GET.target)).json()

    with asyncio.Runner() as runner:
        client, bare = AsyncClient(url, KEYS), httpx2.AsyncClient()
        for _ in range(2):
            runner.run(ours(client))
            runner.run(theirs(bare))
        found = ratio(lambda: runner.run(ours(client)), lambda: runner.run(theirs(bare)), cpu_s, rounds)
        runner.run(client.aclose())
        runner.run(bare.aclose())
    return found


def throughput_in_tasks(url: str, count: int) -> float:
    """As `throughput`, in tasks."""

    async def work() -> float:
        async with AsyncClient(url, KEYS) as client:
            await client.run_all([Asking() for _ in range(WORKERS * 2)], workers=WORKERS)
            before = time.perf_counter()
            await client.run_batch(Batch([Asking() for _ in range(count)], workers=WORKERS))
            return time.perf_counter() - before

    return count / asyncio.run(work()) / (WORKERS / LATENCY_S)


def peak_bytes() -> int:
    """Return the most memory this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def growth(pipe: Connection[Any, Any], url: str, kind: str, size: int, folder: Path) -> None:
    """Send by how many bytes the memory of this process grows by a large transfer, after a small one."""
    with Client(url, KEYS) as client:
        transfer(client, kind, 1 << 20, folder)
        before = peak_bytes()
        transfer(client, kind, size, folder)
        pipe.send(peak_bytes() - before)


def transfer(client: Client, kind: str, size: int, folder: Path) -> None:
    """Save a body of this size, or send a file of it."""
    if kind == "download":
        client.run(Download(Request("GET", f"/big/{size}"), folder / "own", if_exists="overwrite"))
    else:
        client.send(Request("POST", "/upload", parts=(Part("files[]", source_in(folder, size)),)))


def source_in(folder: Path, size: int) -> Path:
    """Return a file of this size."""
    source = folder / f"source-{size}"
    if not source.exists():
        with source.open("wb") as file:
            file.truncate(size)
    return source


def bare_transfer(bare: httpx2.Client, url: str, kind: str, size: int, folder: Path) -> None:
    """Do the same with the library in the few lines that scripts write."""
    if kind == "upload":
        with source_in(folder, size).open("rb") as file:
            bare.post(url + "/upload", files={"files[]": file})
        return
    with bare.stream("GET", f"{url}/big/{size}") as reply, (folder / "other").open("wb") as file:
        for piece in reply.iter_bytes():
            file.write(piece)


def time_of_transfer(url: str, kind: str, size: int, folder: Path, rounds: int) -> float:
    """Return the time of a large transfer as a ratio to the library doing the same."""
    with Client(url, KEYS) as client, httpx2.Client(timeout=60) as bare:
        return ratio(
            lambda: transfer(client, kind, size, folder),
            lambda: bare_transfer(bare, url, kind, size, folder),
            elapsed_s,
            rounds,
        )


def time_of_transfer_in_tasks(url: str, kind: str, size: int, folder: Path, rounds: int) -> float:
    """As `time_of_transfer`, awaited."""

    async def ours(client: AsyncClient) -> None:
        if kind == "upload":
            await client.send(Request("POST", "/upload", parts=(Part("files[]", source_in(folder, size)),)))
        else:
            await client.run(Download(Request("GET", f"/big/{size}"), folder / "own", if_exists="overwrite"))

    async def theirs(bare: httpx2.AsyncClient) -> None:
        if kind == "upload":
            with source_in(folder, size).open("rb") as file:
                await bare.post(url + "/upload", files={"files[]": file})
            return
        with (folder / "other").open("wb") as file:
            async with bare.stream("GET", f"{url}/big/{size}") as reply:
                async for piece in reply.aiter_bytes():
                    file.write(piece)

    with asyncio.Runner() as runner:
        client, bare = AsyncClient(url, KEYS), httpx2.AsyncClient(timeout=60)
        found = ratio(lambda: runner.run(ours(client)), lambda: runner.run(theirs(bare)), elapsed_s, rounds)
        runner.run(client.aclose())
        runner.run(bare.aclose())
    return found


def memory_of_transfer(url: str, kind: str, size: int, folder: Path) -> float:
    """Return by how many MiB memory grows, in a process that did nothing else."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=growth, args=(there, url, kind, size, folder))
    child.start()
    grown: int = here.recv()
    child.join()
    return grown / (1 << 20)


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Yield what a request, sixteen workers and large files cost."""
    size = (1 << 27) if is_quick else 1 << 30
    rounds = 5
    here, there = multiprocessing.get_context("spawn").Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{here.recv()}"
    try:
        for how, cost in (("blocking", cpu_per_request), ("in tasks", cpu_per_request_in_tasks)):
            name = f"CPU per request, signed, {how}, to the library"
            yield Figure(name, cost(url, 100, rounds * 12), 1.15)
        for how, share in (("threads", throughput), ("tasks", throughput_in_tasks)):
            name = f"16 {how} at 20 ms, share of the possible"
            yield Figure(name, share(url, 1600), 0.85, "", is_least=True)
        with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
            for kind in ("download", "upload"):
                for how, spent in (("blocking", time_of_transfer), ("in tasks", time_of_transfer_in_tasks)):
                    found = spent(url, kind, size, Path(folder), rounds)
                    yield Figure(f"{kind} of {size >> 20} MiB, {how}, to the library", found, 1.2)
                grown = memory_of_transfer(url, kind, size, Path(folder))
                yield Figure(f"{kind} of {size >> 20} MiB, memory", grown, 10, "MiB")
    finally:
        server.terminate()
        server.join()
