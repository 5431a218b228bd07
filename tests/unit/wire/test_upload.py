"""A file goes out whole and unchanged, or the upload fails and says why."""

import os
import threading

import pytest

from cytomine_wire import Client, CytomineError, OutcomeUnknownError, Part, Request, SourceError, Timeouts
from cytomine_wire.source import Source
from tests.servers.raw import RawServer
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
    import socket

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


def test_upload_that_is_too_slow_is_given_up(tissue):
    clock = FakeClock()
    with Source(tissue, progress=None, timeouts=Timeouts(write=10), clock=clock) as source:
        source.read(20_000)
        clock.sleep(9)
        source.read(5_000)
        clock.sleep(2)
        source.read(1_000)
        clock.sleep(11)
        with pytest.raises(CytomineError, match="less than 1000"):
            source.read(1_000)


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
