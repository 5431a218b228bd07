"""Three ways to the same end: this project blocking and in tasks, and the HTTP library by itself.

The last one is what a careful script would write in a few lines. The fault matrix runs over it too, to show
that its rows tell something: what passes there needs no wire.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import httpx2

from cytomine_wire import (
    AsyncClient,
    BearerToken,
    Client,
    Creation,
    Download,
    KeyPair,
    Listing,
    Part,
    Request,
    Timeouts,
    announced_name,
)
from tests.unit.wire.conftest import FakeClock


class Blocking:
    """This project, blocking."""

    is_bare = False

    def _do(self, url, what, keys=None, **options):
        options.setdefault("clock", FakeClock())
        with Client(url, keys, **options) as client:
            return what(client)

    def send(self, url, request, **options):
        return self._do(url, lambda client: client.send(request), **options)

    def _list(self, url, listing, **options):
        return self._do(url, lambda client: list(client.rows(listing)), **options)

    def _run(self, url, job, **options):
        return self._do(url, lambda client: client.run(job), **options)

    def run_all(self, url, jobs, **options):
        return self._do(url, lambda client: client.run_all(jobs), **options)

    def _create(self, url, creation, **options):
        return self._do(url, lambda client: client.create_many(creation), **options)

    def get(self, url, path, **options):
        return self.send(url, Request("GET", path), **options).json()

    def post(self, url, path, body, **options):
        return self.send(url, Request("POST", path, body=body), **options).json()

    def upload(self, url, path, file, **options):
        return self.send(url, Request("POST", path, parts=(Part("files[]", file),)), **options)

    def download(self, url, path, target, *, if_exists="error", version="", **options):
        job = Download(Request("GET", path), target, if_exists=if_exists, version=version)
        return self._run(url, job, **options)

    def save_in(self, url, path, folder):
        """Save a body under the name that the server gives it."""
        name = announced_name(self.send(url, Request("GET", path)).headers)
        self.download(url, path, Path(folder) / name)

    def create(self, url, path, entries, *, settle=None, **options):
        """Create entries and return the number of those that are created."""
        creation = Creation(Request("POST", path), entries, settle=settle)
        return len(self._create(url, creation, **options).created)

    def rows(self, url, path, page_size, **options):
        return self._list(url, Listing(Request("GET", path), page_size=page_size, **options))


class InTask(Blocking):
    """This project, in a task."""

    def _do(self, url, what, keys=None, **options):
        options.setdefault("clock", FakeClock())

        async def run():
            async with AsyncClient(url, keys, **options) as client:
                return await what(client)

        return asyncio.run(run())

    def _list(self, url, listing, **options):
        async def read(client):
            return [row async for row in client.rows(listing)]

        return self._do(url, read, **options)


class Bare:
    """The HTTP library by itself."""

    is_bare = True

    def _client(self, url, keys=None, timeouts=None, **_):
        limits = timeouts or Timeouts(connect=2, read=2, write=2)
        headers = {}
        if isinstance(keys, BearerToken):
            headers["Authorization"] = f"Bearer {keys.token.reveal()}"
        if isinstance(keys, KeyPair):
            headers = dict(keys.headers("GET", "/"))
        timeout = httpx2.Timeout(
            connect=limits.connect, read=limits.read, write=limits.write, pool=limits.pool
        )
        return httpx2.Client(base_url=url, timeout=timeout, headers=headers)

    def send(self, url, request, **options):
        with self._client(url, **options) as client:
            reply = client.request(request.method, request.target)
            reply.raise_for_status()
            return reply

    def get(self, url, path, **options):
        return self.send(url, Request("GET", path), **options).json()

    def post(self, url, path, body, **options):
        with self._client(url, **options) as client:
            reply = client.post(path, json=body)
            reply.raise_for_status()
            return reply.json()

    def upload(self, url, path, file, **options):
        with self._client(url, **options) as client, Path(file).open("rb") as opened:
            client.post(path, files={"files[]": opened}).raise_for_status()

    def download(self, url, path, target, *, if_exists="error", version="", **options):
        with self._client(url, **options) as client, client.stream("GET", path) as reply:
            reply.raise_for_status()
            with Path(target).open("wb") as file:
                file.writelines(reply.iter_bytes())

    def run_all(self, url, jobs, **options):
        return [self.download(url, job.request.path, job.target, **options) for job in jobs]

    def save_in(self, url, path, folder):
        said = self.send(url, Request("GET", path)).headers["content-disposition"]
        self.download(url, path, Path(folder) / re.search('filename="(.*)"', said)[1])

    def create(self, url, path, entries, **_):
        self.post(url, path, entries)
        return len(entries)

    def rows(self, url, path, page_size, **_):
        rows = []
        while page := self.get(url, f"{path}?max={page_size}&offset={len(rows)}")["collection"]:
            rows += page
            if len(rows) > 10_000:
                raise AssertionError("endless")
        return rows
