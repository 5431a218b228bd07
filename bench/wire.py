"""What the wire costs: each figure is a ratio to the HTTP library doing the same in the same run.

The server is a process of its own and knows nothing of this project.
"""

from __future__ import annotations

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
from cytomine_wire import Client, Download, KeyPair, Part, Request
from cytomine_wire.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection
    from typing import Any

    from cytomine_wire import Response
    from cytomine_wire._steps import Steps
    from cytomine_wire.client import Connected

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


def peak_bytes() -> int:
    """Return the most memory this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def download(url: str, size: int, folder: Path, rounds: int) -> tuple[float, int]:
    """Return time to save a body as a ratio, and by how much memory grew meanwhile."""
    own, other = folder / "own", folder / "other"
    path = f"/big/{size}"

    def ours() -> None:
        own.unlink(missing_ok=True)
        client.run(Download(Request("GET", path), own))

    def theirs() -> None:
        other.unlink(missing_ok=True)
        with bare.stream("GET", url + path) as reply, other.open("wb") as file:
            for piece in reply.iter_bytes():
                file.write(piece)

    with Client(url, KEYS) as client, httpx2.Client() as bare:
        client.run(Download(Request("GET", "/big/1000000"), own, if_exists="overwrite"))
        before = peak_bytes()
        ours()
        grown = peak_bytes() - before
        found = ratio(ours, theirs, elapsed_s, rounds)
    assert own.stat().st_size == other.stat().st_size == size
    return found, grown


def upload(url: str, size: int, folder: Path, rounds: int) -> tuple[float, int]:
    """Return time to send a file as a ratio, and by how much memory grew meanwhile."""
    source = folder / "source"
    with source.open("wb") as file:
        file.truncate(size)

    def ours() -> None:
        client.send(Request("POST", "/upload", parts=(Part("files[]", source),)))

    def theirs() -> None:
        with source.open("rb") as file:
            bare.post(url + "/upload", files={"files[]": file})

    with Client(url, KEYS) as client, httpx2.Client(timeout=60) as bare:
        client.send(Request("POST", "/upload", parts=(Part("files[]", b"x"),)))
        before = peak_bytes()
        ours()
        grown = peak_bytes() - before
        return ratio(ours, theirs, elapsed_s, rounds), grown


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Yield what a request, sixteen workers and large files cost."""
    size = (1 << 27) if is_quick else 1 << 30
    rounds = 3 if is_quick else 7
    here, there = multiprocessing.get_context("spawn").Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{here.recv()}"
    try:
        yield Figure("CPU per request, signed, to the library", cpu_per_request(url, 100, rounds * 10), 1.15)
        share = throughput(url, 1600)
        yield Figure("16 workers at 20 ms, share of the possible", share, 0.85, "", is_least=True)
        with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
            for name, measure in (("download", download), ("upload", upload)):
                found, grown = measure(url, size, Path(folder), rounds // 2)
                yield Figure(f"{name} of {size >> 20} MiB, to the library", found, 1.2)
                yield Figure(f"{name} of {size >> 20} MiB, memory", grown / (1 << 20), 10, "MiB")
    finally:
        server.terminate()
        server.join()
