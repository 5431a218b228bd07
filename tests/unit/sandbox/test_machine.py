"""What a machine does to a sandbox: kills, full disks, crowds. Nothing that was confirmed is lost."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from cytomine_contract.exchange import ExchangeError
from cytomine_sandbox import DataFolderError, Sandbox, World
from cytomine_sandbox.accounts import Actor
from cytomine_sandbox.web.front import Front
from cytomine_wire import AsgiTransport, Request, ServerError
from cytomine_wire import Client as WireClient
from tests.unit.sandbox.client import Client

FILES = Path(__file__).parents[2] / "recordings/files"


class Child:
    """A sandbox in a process of its own, on a data folder."""

    def __init__(self, folder, **options):
        command = [sys.executable, "-m", "cytomine_sandbox", "--port", "0", "--data", folder]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
        )
        self.url = self.process.stdout.readline().split()[3].rstrip(",")
        actors = {
            name: Actor(a["id"], name, a["primaryKey"], a["secondaryKey"], a["storage"], a["token"].__str__)
            for name, a in json.loads((folder / "actors.json").read_text()).items()
        }
        self.client = Client(SimpleNamespace(url=self.url, actors=actors))

    def end(self, number=signal.SIGTERM):
        """End the process, and return what it told."""
        self.process.send_signal(number)
        return self.process.communicate(timeout=30)[1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.end(signal.SIGKILL)
        for pipe in (self.process.stdout, self.process.stderr):
            pipe.close()


def check(folder):
    """The database is whole, and names no file that is not there."""
    with closing(sqlite3.connect(folder / "sandbox.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        done = connection.execute("SELECT filename FROM uploaded_file WHERE status = 100").fetchall()
    assert all((folder / "files" / name).is_file() for (name,) in done)


@pytest.mark.slow
@pytest.mark.parametrize("confirmed", [1, 60])
def test_a_killed_sandbox_has_lost_nothing_that_it_confirmed(tmp_path, confirmed):
    folder = tmp_path / "data"
    made, images, enough = [], [], threading.Event()
    with Child(folder) as child:
        png = (FILES / "small.png").read_bytes()

        def work(worker):
            try:
                for number in range(10_000):
                    name = f"{worker}-{number}"
                    if worker == 0:
                        status, reply = child.client.upload("small.png", png)
                        images.append(reply[0]["uploadedFile"]["id"])
                    else:
                        status, reply = child.client.json("POST", "/api/ontology.json", {"name": name})
                        made.append((reply["ontology"]["id"], name))
                    assert status == 200
                    if len(made) >= confirmed and images:
                        enough.set()
            except ExchangeError:
                return  # killed in the middle of an answer

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        assert enough.wait(60)
        child.end(signal.SIGKILL)
        for thread in threads:
            thread.join(30)
    check(folder)
    with Sandbox(folder) as sandbox:
        assert list((folder / "temporary").iterdir()) == []
        client = Client(sandbox)
        page = client.json("GET", "/api/ontology.json")[1]
        kept = {(each["id"], each["name"]) for each in page["collection"]}
        assert set(made) <= kept
        for image in images:
            assert client.json("GET", f"/api/uploadedfile/{image}.json")[1]["status"] == 100
        later = client.json("POST", "/api/ontology.json", {"name": "after"})[1]["ontology"]["id"]
        assert later > max(number for number, _ in kept)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of four megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder]
    try:
        done = subprocess.run(mounting, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount")
    if done.returncode:
        pytest.skip("this user may not mount")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill(path):
    """Write until there is no room."""
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass


@pytest.mark.slow
def test_a_full_disk_refuses_changes_and_keeps_what_was_confirmed(small_disk, caplog):
    folder = small_disk / "data"
    with Sandbox(folder) as sandbox:
        client = Client(sandbox)
        filler = small_disk / "filler"
        made, statuses = [], set()
        fill(filler)
        for number in range(400):
            name = f"{number} {'x' * 200}"
            reply = client.send("POST", "/api/ontology.json", {"name": name})
            statuses.add(reply.status)
            if reply.status == 200:
                made.append(name)
            else:
                assert b"Traceback" not in reply.content
        assert 500 in statuses
        raw = bytes(6 * 1024**2)
        reply = client.send(
            "POST",
            "/upload?idStorage=1",
            raw=b"--b\r\n" + raw,
            headers={"Content-Type": "multipart/form-data; boundary=b"},
        )
        assert reply.status in {400, 401, 403, 404, 500}
        assert client.send("GET", "/api/ontology.json").status == 200
        assert all(record.exc_info is None for record in caplog.records)
        assert any("cannot be written" in record.getMessage() for record in caplog.records)
        filler.unlink()
        assert client.json("POST", "/api/ontology.json", {"name": "room again"})[0] == 200
        kept = [each["name"] for each in client.json("GET", "/api/ontology.json")[1]["collection"]]
        assert kept == [*made, "room again"]
    check(folder)


def test_an_upload_that_finds_no_room_is_refused(small_disk):
    with Sandbox(small_disk / "data") as sandbox:
        client = Client(sandbox)
        reply = client.send(
            "POST",
            f"/upload?idStorage={sandbox.actors['manager'].storage}",
            raw=b'--b\r\nContent-Disposition: form-data; name="files[]"; filename="a.tif"\r\n\r\n'
            + bytes(6 * 1024**2)
            + b"\r\n--b--\r\n",
            headers={"Content-Type": "multipart/form-data; boundary=b"},
        )
        assert reply.status == 500
        assert b"Traceback" not in reply.content
        assert list((small_disk / "data/temporary").iterdir()) == []
        assert client.upload("small.png", (FILES / "small.png").read_bytes())[0] == 200


def test_a_disk_without_room_for_a_world_is_told(small_disk):
    (small_disk / "filler").write_bytes(bytes(4 * 1024**2 - 64 * 1024))
    with pytest.raises(DataFolderError, match="cannot be used: database or disk is full"):
        World(small_disk / "data")


def test_a_data_folder_belongs_to_one_sandbox_at_a_time(tmp_path):
    with Sandbox(tmp_path), pytest.raises(DataFolderError, match="is in use by another sandbox"):
        Sandbox(tmp_path).start()
    with Sandbox(tmp_path):
        pass


@pytest.mark.slow
def test_a_thousand_clients_at_once_are_answered(sandbox):
    host, port = sandbox.url.removeprefix("http://").split(":")
    token = sandbox.actors["manager"].token
    everybody = asyncio.Event()
    here = 0

    async def ask(number):
        nonlocal here
        reader, writer = await asyncio.open_connection(host, int(port))
        here += 1
        if here == 1000:
            everybody.set()
        await everybody.wait()
        if number % 4:
            asked, body = "GET /api/project.json", b""
        else:
            asked, body = "POST /api/ontology.json", json.dumps({"name": f"crowd {number}"}).encode()
        head = f"{asked} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nConnection: close\r\n"
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        reply = await reader.read()
        writer.close()
        await writer.wait_closed()
        return reply.split(b" ", 2)[1]

    async def crowd():
        return await asyncio.gather(*(ask(number) for number in range(1000)))

    assert set(asyncio.run(asyncio.wait_for(crowd(), 120))) == {b"200"}
    assert Client(sandbox).json("GET", "/api/ontology.json?max=1")[1]["size"] >= 250


def test_an_answer_that_fails_before_it_begins_is_a_page(caplog):

    async def broken(scope, receive, send):
        raise RuntimeError("a canary of the inside")

    transport = AsgiTransport(Front(broken, {}))
    with WireClient("http://localhost", transport=transport) as client, pytest.raises(ServerError) as caught:
        client.send(Request("GET", "/"))
    assert b"Cytomine error 500" in caught.value.response.content
    assert b"canary" not in caught.value.response.content
    assert "canary" in caplog.text
