"""A connection is used again only where nothing but replies came over it."""

import asyncio
import ssl
import time

import pytest

from cytomine_wire import AsyncClient, Client, Request, Retries
from tests.servers.faulty import own_certificate
from tests.servers.raw import RawServer, Turns, answer

MORE = {
    "some bytes": b"more than was announced",
    "another reply": answer(200, "application/json", b'{"id":"of nobody"}'),
    "line breaks": b"\r\n\r\n",
}


class Answering:
    """Answers with the number of the request, and with more after the first reply."""

    def __init__(self, more, *, pause=0.0, status=200):
        self.more, self.pause, self.status = more, pause, status
        self.count = 0

    def __call__(self, request):
        self.count += 1
        body = b'{"id":%d}' % self.count if self.status == 200 or self.count > 1 else b""
        reply = answer(200, "application/json", body)
        if self.count > 1:
            return [("send", reply), ("again",)]
        if self.status != 200:
            reply = b"HTTP/1.1 %d Told\r\n\r\n" % self.status
        if self.pause:
            return [("send", reply), ("sleep", self.pause), ("send", self.more), ("again",)]
        return [("send", reply + self.more), ("again",)]


@pytest.fixture(params=["blocking", "task"])
def posts(request):
    """Post twice over one client and return what was answered."""
    post = Request("POST", "/a", body={})

    def read(reply):
        return reply.json()["id"] if reply.content else None

    def blocking(url, **options):
        with Client(url, retries=Retries.off(), **options) as client:
            return [read(client.send(post)) for _ in range(2)]

    def in_task(url, **options):
        async def run():
            async with AsyncClient(url, retries=Retries.off(), **options) as client:
                return [read(await client.send(post)) for _ in range(2)]

        return asyncio.run(run())

    return {"blocking": blocking, "task": in_task}[request.param]


@pytest.mark.parametrize("more", MORE.values(), ids=MORE)
def test_post_after_a_reply_with_more_behind_it_gets_its_own_answer(posts, more):
    with RawServer({"": Answering(more)}) as server:
        assert posts(server.url) == [1, 2]
        assert server.connections == 2


def test_post_after_a_body_where_none_may_be_gets_its_own_answer(posts):
    with RawServer({"": Answering(MORE["another reply"], status=204)}) as server:
        assert posts(server.url) == [None, 2]
        assert server.connections == 2


@pytest.mark.parametrize("more", MORE.values(), ids=MORE)
def test_more_behind_an_encrypted_reply_is_seen_as_well(posts, more):
    context, authority = own_certificate()
    tls = ssl.create_default_context(cadata=authority.decode())
    with RawServer({"": Answering(more)}, tls=context) as server:
        assert posts(f"https://localhost:{server.port}", tls=tls) == [1, 2]
        assert server.connections == 2


def test_more_that_was_taken_off_the_socket_with_an_encrypted_reply_is_seen():
    """Two records of TLS that come together, while the loop is busy, are taken off at once."""
    context, authority = own_certificate()
    tls = ssl.create_default_context(cadata=authority.decode())
    first = [("sleep", 0.1), *Answering(MORE["another reply"], pause=1e-9)(None)]
    post = Request("POST", "/a", body={})

    async def run():
        async with AsyncClient(url, retries=Retries.off(), tls=tls) as client:
            await client.send(Request("GET", "/b"))
            asyncio.get_running_loop().call_later(0.05, time.sleep, 0.15)
            return [(await client.send(post)).json() for _ in range(2)]

    other = [("send", answer(200, "application/json", b'"its own"')), ("again",)]
    with RawServer({"/a": Turns(first, other), "": other}, tls=context) as server:
        url = f"https://localhost:{server.port}"
        assert asyncio.run(run()) == [{"id": 1}, "its own"]


def test_connection_that_brought_replies_only_is_used_again(posts):
    with RawServer({"": Answering(b"")}) as server:
        assert posts(server.url) == [1, 2]
        assert server.connections == 1
