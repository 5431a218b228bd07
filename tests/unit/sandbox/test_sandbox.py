"""A sandbox starts soon, stops clean, and keeps its data where it is told to."""

from __future__ import annotations

import json
import socket
import stat
import threading
from pathlib import Path

import pytest

from cytomine_sandbox import DataFolderError, Sandbox, SandboxError
from tests.unit.sandbox.client import Client

FIRST = ["admin", "root", "manager", "member", "outsider", "intern", "guest"]


def test_it_starts_and_answers():
    with Sandbox() as sandbox:
        status, found = Client(sandbox).json("GET", "/server/ping", user=None)
        assert (status, found["serverURL"]) == (200, sandbox.url)
        assert list(sandbox.actors) == FIRST


def test_it_stops_without_leaving_a_thread_a_port_or_a_file():
    before = set(threading.enumerate())
    with Sandbox() as sandbox:
        Client(sandbox).json("GET", "/api/project.json")
        folder = sandbox.world.surroundings.folder
        port = int(sandbox.url.rpartition(":")[2])
        assert folder.is_dir()
    assert set(threading.enumerate()) == before
    assert not folder.exists()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    sandbox.stop()


def test_it_listens_on_loopback_unless_told_otherwise():
    with Sandbox() as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")


def test_data_and_keys_are_kept_between_starts(tmp_path):
    with Sandbox(tmp_path) as sandbox:
        made = Client(sandbox).json("POST", "/api/ontology.json", {"name": "kept"})[1]["ontology"]
        actors = dict(sandbox.actors)
    with Sandbox(tmp_path) as sandbox:
        assert sandbox.actors == actors  # keys and storages; tokens are issued anew
        status, found = Client(sandbox).json("GET", f"/api/ontology/{made['id']}.json")
        assert (status, found["name"]) == (200, "kept")
        later = Client(sandbox).json("POST", "/api/ontology.json", {"name": "later"})[1]["ontology"]
        assert later["id"] > made["id"]


def test_the_data_folder_holds_credentials_that_only_the_owner_reads(tmp_path):
    with Sandbox(tmp_path / "data") as sandbox:
        folder = tmp_path / "data"
        found = json.loads((folder / "actors.json").read_text())
        manager = sandbox.actors["manager"]
        assert found["manager"] == {
            "id": manager.id,
            "username": "manager",
            "primaryKey": manager.public_key,
            "secondaryKey": manager.private_key,
            "storage": manager.storage,
            "token": manager.token,
        }
        lines = (folder / "env/manager.env").read_text().splitlines()
        assert lines == [
            f"export CYTOMINE_HOST={sandbox.url}",
            f"export CYTOMINE_PUBLIC_KEY={manager.public_key}",
            f"export CYTOMINE_PRIVATE_KEY={manager.private_key}",
        ]
        private = [folder / "actors.json", folder / "sandbox.sqlite", *(folder / "env").iterdir()]
        assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_administrator_sessions_do_not_outlive_a_start(tmp_path):
    for _ in range(2):
        with Sandbox(tmp_path) as sandbox:
            client = Client(sandbox)
            assert client.json("GET", "/session/admin/info.json", user="admin")[1]["adminByNow"] is False
            client.json("GET", "/session/admin/open.json", user="admin")


def test_a_port_in_use_is_told(tmp_path):
    with Sandbox() as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
        with pytest.raises(
            SandboxError, match=f"cannot listen on 127.0.0.1 port {port}: Address already in use"
        ):
            Sandbox(port=port).start()


def test_a_data_folder_that_is_a_file_is_told(tmp_path):
    path = tmp_path / "file"
    path.write_text("")
    with pytest.raises(DataFolderError, match="cannot be written"):
        Sandbox(path).start()


def test_the_world_of_a_sandbox_that_has_not_started_is_not_there():
    with pytest.raises(SandboxError, match="not started"):
        _ = Sandbox().world


def test_two_sandboxes_run_side_by_side():
    with Sandbox() as one, Sandbox() as two:
        made = Client(one).json("POST", "/api/ontology.json", {"name": "only in one"})[1]["ontology"]["id"]
        assert Client(two).json("GET", f"/api/ontology/{made}.json")[0] == 404


def test_every_file_of_the_package_is_small_enough_to_read():
    package = Path(__import__("cytomine_sandbox").__file__).parent
    long = {path.name: n for path in package.rglob("*.py") if (n := len(path.read_text().splitlines())) > 400}
    assert long == {}
