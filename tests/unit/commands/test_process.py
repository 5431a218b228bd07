"""The command line as shells call it: pipes, signals, terminals, exit codes."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "cytomine"]
FULL = Path("/dev/full")
SCRIPT = "from cytomine.models import Project\n" + "if not Project().fetch(5): pass\n" * 3000


def run(*arguments, **options):
    options = {"capture_output": True, "text": True, "timeout": 60, **options}
    return subprocess.run([*COMMAND, *arguments], check=False, **options)


def environment(**more):
    known = {name: value for name, value in os.environ.items() if not name.startswith("CYTOMINE_")}
    return {**known, "XDG_CONFIG_HOME": "/nonexistent", **more}


def test_without_arguments_the_help_is_shown():
    done = run()
    assert (done.returncode, done.stderr) == (0, "")
    assert "doctor" in done.stdout
    assert "Exit codes: 0 done" in " ".join(done.stdout.split())


def test_an_unknown_command_is_one_line_that_names_the_others():
    done = run("docter")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('cytomine: Unknown command "docter".')
    assert "doctor" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["doctor", "contract", "record"])
def test_the_help_of_a_command_is_its_own_text_with_its_exit_codes(command):
    shown = " ".join(run(command, "--help").stdout.split())
    assert "Exit codes: 0" in shown


@pytest.mark.skipif(not FULL.exists(), reason="this system has no full device")
def test_output_that_cannot_be_written_is_one_line(tmp_path):
    (tmp_path / "script.py").write_text(SCRIPT)
    with FULL.open("w") as full:
        done = run(
            "doctor",
            "--script",
            str(tmp_path / "script.py"),
            capture_output=False,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 74
    assert done.stderr == "cytomine: the output cannot be written: No space left on device\n"


def test_ctrl_c_while_a_server_keeps_silent_is_one_line_and_a_130():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host = f"http://127.0.0.1:{silent.getsockname()[1]}"
        keys = {"CYTOMINE_HOST": host, "CYTOMINE_PUBLIC_KEY": "a", "CYTOMINE_PRIVATE_KEY": "b"}
        with subprocess.Popen(
            [*COMMAND, "doctor"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(**keys)
        ) as process:
            with silent.accept()[0] as asked:
                asked.recv(1)
                process.send_signal(signal.SIGINT)
                assert process.wait(60) == 130
            assert process.stderr.read() == b"cytomine: stopped\n"


@pytest.mark.parametrize(
    "more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"COLUMNS": "30"}, {"PYTHONIOENCODING": "ascii"}]
)
def test_what_goes_into_a_pipe_has_no_colours_whatever_the_terminal(more):
    done = run("--help", env=environment(**more))
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= int(more.get("COLUMNS", 80))


def test_a_place_where_nothing_listens_is_a_3():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    keys = {"CYTOMINE_PUBLIC_KEY": "a", "CYTOMINE_PRIVATE_KEY": "b"}
    done = run("doctor", env=environment(CYTOMINE_HOST=f"http://127.0.0.1:{port}", **keys))
    assert done.returncode == 3
    assert "nothing listens at 127.0.0.1" in done.stdout
    assert "you are" not in done.stdout


def test_missing_settings_are_a_2_that_names_all_places():
    done = run("doctor", env=environment())
    assert done.returncode == 2
    assert "the host, public key and private key are missing; looked at the arguments;" in done.stdout
    assert "/nonexistent/cytomine/config.toml (there is none)" in done.stdout
