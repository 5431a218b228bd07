"""A file goes out whole and unchanged, or the upload fails and says why."""

import os
import socket
import threading

import pytest

from cytomine_wire import Client, CytomineError, OutcomeUnknownError, Part, Request, SourceError, Timeouts
from cytomine_wire.source import Outflow
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import FakeClock


def upload(path, **options):
    return Request("POST", "/upload", parts=(Part("files[]", path, **options),))


@pytest.fixture
def tissue(tmp_path):
    path = tmp_path / "tissue.tif"
    path.write_bytes(os.urandom(300_000))
    return path


def test_progress_is_told_up_to_the_length(echo, ask, tissue):
    seen = []
    ask(echo.url, upload(tissue, progress=lambda *n: seen.append(n)))
    assert seen[-1] == (300_000, 300_000)
    assert [n for n, _ in seen] == sorted({n for n, _ in seen})
    assert tissue.read_bytes() in echo.received[-1].body


@pytest.mark.parametrize(
    "change",
    [lambda f: f.truncate(100_000), lambda f: f.truncate(400_000), lambda f: f.write(b"x")],
    ids=["shrinks", "grows", "changes"],
)
def test_file_that_changes_meanwhile_is_not_sent_whole(echo, ask, tissue, change):
    def touch(done, total):
        if done < 100_000:
            with tissue.open("r+b") as file:
                change(file)
            os.utime(tissue, ns=(1, 1))

    with pytest.raises(SourceError, match="changed while it was sent") as caught:
        ask(echo.url, upload(tissue, progress=touch))
    assert (caught.value.path, caught.value.reason) == (str(tissue), "changed")
    assert echo.received == []


def test_file_that_is_removed_meanwhile_is_sent_as_it_was(echo, ask, tissue):
    content = tissue.read_bytes()
    ask(echo.url, upload(tissue, progress=lambda *_: tissue.unlink(missing_ok=True)))
    assert content in echo.received[-1].body


def test_empty_file_and_folder_are_refused_before_anything_is_sent(echo, ask, tmp_path):
    (tmp_path / "empty").touch()
    for path, reason in ((tmp_path / "empty", "empty"), (tmp_path, "folder")):
        with pytest.raises(SourceError) as caught:
            ask(echo.url, upload(path))
        assert caught.value.reason == reason
    assert echo.connections == 0


def test_server_that_takes_nothing_is_given_up(ask, tmp_path):
    big = tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(64 << 20)
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept():
            connection, _ = listener.accept()
            stop.wait(10)
            connection.close()

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            with pytest.raises(OutcomeUnknownError, match="nothing could be sent"):
                ask(url, upload(big), timeouts=Timeouts(write=0.3))
        finally:
            stop.set()
            thread.join()


def test_upload_that_is_too_slow_is_given_up():
    clock = FakeClock()
    pace = Outflow(Timeouts(write=10), Request("POST", "/upload"), clock)
    clock.sleep(9)
    pace.count(bytes(20_000))
    clock.sleep(2)
    pace.count(bytes(5_000))
    clock.sleep(9)
    pace.count(bytes(1_000))
    clock.sleep(2)
    with pytest.raises(CytomineError, match="less than 1000"):
        pace.count(bytes(1_000))


@pytest.fixture
def slow():
    """Address of a server that takes five megabytes a second: no single write is too slow for it."""
    stop = threading.Event()

    def sip():
        connection, _ = listener.accept()
        left = SIZE
        with connection:
            while left > 0 and not stop.wait(0.05):
                left -= len(connection.recv(1 << 18, socket.MSG_WAITALL if left > 1 << 18 else 0))
            connection.sendall(answer(200, "application/json", b"{}"))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=sip)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        stop.set()
        thread.join()


SIZE = 12 << 20


@pytest.mark.parametrize("kind", ["bytes", "file"])
def test_server_that_takes_little_at_a_time_is_given_up(slow, ask, tmp_path, kind):
    content = bytes(4 * SIZE)
    path = tmp_path / "a"
    path.write_bytes(content)
    made = content if kind == "bytes" else path
    request = Request("POST", "/upload", parts=(Part("files[]", made, filename="a"),))
    with pytest.raises(OutcomeUnknownError, match=r"went out with \d+ bytes a second"):
        ask(slow, request, timeouts=Timeouts(write=0.7, throughput=3e7))


def test_body_that_takes_longer_than_one_write_may_is_sent(slow, ask):
    request = Request("POST", "/bulk", body=b"x" * SIZE)
    assert ask(slow, request, timeouts=Timeouts(write=0.7)).json() == {}


def test_second_attempt_sends_all_again(tissue):
    from tests.servers.faulty import JSON
    from tests.servers.raw import Turns, answer

    busy = [("send", answer(429, JSON, b"{}")), ("again",)]
    with (
        RawServer({"/upload": Turns(busy, [("echo",)])}) as server,
        Client(server.url, clock=FakeClock()) as client,
    ):
        client.send(upload(tissue))
        assert all(tissue.read_bytes() in request.body for request in server.received)
        assert len(server.received) == 2
