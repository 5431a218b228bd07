"""`python -m cytomine_sandbox`: one line when it is ready, one line when it cannot start."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

COMMAND = [sys.executable, "-m", "cytomine_sandbox"]


@contextmanager
def running(*options):
    """A sandbox that has said that it is ready; the process and the address."""
    process = subprocess.Popen(
        [*COMMAND, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        line = process.stdout.readline()
        found = re.match(r"Cytomine sandbox at (http://127\.0\.0\.1:\d+), keys in (\S+)\n", line)
        assert found, (line, process.poll())
        yield process, found[1], found[2]
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_is_and_stops_clean(number, tmp_path):
    with running("--port", "0", "--data", str(tmp_path)) as (process, url, keys):
        with urlopen(f"{url}/server/ping") as reply:
            assert json.load(reply)["alive"] is True
        assert json.loads(Path(keys).read_text())["manager"]["username"] == "manager"
        process.send_signal(number)
        out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (0, "", "")
    assert (tmp_path / "sandbox.sqlite").exists()


def test_a_temporary_folder_goes_away():
    with running("--port", "0") as (process, _, keys):
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=10)
    assert not Path(keys).parent.exists()


def test_credentials_go_where_they_are_asked_for(tmp_path):
    path = tmp_path / "keys/actors.json"
    with running("--port", "0", "--actors", str(path)) as (_, _, keys):
        assert keys == str(path)
        assert path.stat().st_mode & 0o777 == 0o600
        assert set(json.loads(path.read_text())) >= {"admin", "manager", "guest"}


def refused(*options):
    """What a sandbox says on stderr that does not start: one line, and no traceback."""
    done = subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode not in (0, None)
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line


def test_a_port_in_use_is_one_line():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert refused("--port", str(port)) == (
            f"cytomine_sandbox: cannot listen on 127.0.0.1 port {port}: Address already in use"
        )


def test_a_data_folder_that_cannot_be_made_is_one_line(tmp_path):
    (tmp_path / "file").write_text("")
    assert "cannot be written" in refused("--port", "0", "--data", str(tmp_path / "file/data"))


def test_a_data_folder_of_another_version_is_one_line(tmp_path):
    import sqlite3

    connection = sqlite3.connect(tmp_path / "sandbox.sqlite")
    connection.execute("CREATE TABLE version (fingerprint TEXT)")
    connection.close()
    assert "another version" in refused("--port", "0", "--data", str(tmp_path))


def test_data_that_are_no_database_are_one_line(tmp_path):
    (tmp_path / "sandbox.sqlite").write_bytes(b"x" * 5000)
    assert "cannot be used: file is not a database" in refused("--port", "0", "--data", str(tmp_path))


@pytest.mark.parametrize(
    "options", [["--nope"], ["--port", "abc"], ["--port", "99999"], ["--data"], ["stray"]]
)
def test_an_option_that_is_none_is_one_line(options):
    assert refused(*options).endswith("(--help shows the options)")


def test_credentials_that_cannot_be_written_are_one_line(tmp_path):
    (tmp_path / "file").write_text("")
    assert refused("--port", "0", "--actors", str(tmp_path / "file/actors.json")).startswith(
        "cytomine_sandbox: "
    )


def test_an_address_that_is_not_of_this_machine_is_one_line():
    assert "cannot listen on 192.0.2.1" in refused("--host", "192.0.2.1", "--port", "0")


def test_the_help_tells_all_that_is_needed_to_begin():
    done = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=True)
    for word in ("--demo", "--data DIR", "--no-control", "guest", "its\n  name as password", "actors.json"):
        assert word in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 110


@pytest.mark.parametrize(("host", "is_told"), [("127.0.0.1", False), ("0.0.0.0", True)])
def test_an_address_that_others_reach_is_warned_of(host, is_told, tmp_path):
    command = [*COMMAND, "--port", "0", "--host", host, "--data", str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    told = process.communicate(timeout=20)[1]
    assert ("can log in as anybody" in told) == is_told
