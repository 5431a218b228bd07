"""The fault matrix, what commands print: the number of a row stands in the name, with what is promised."""

import subprocess
import sys

import pytest

from tests.unit.commands.test_process import COMMAND, SCRIPT, environment, run

LETTERS = "gr\u00fc\u00dfe \u2192 \u4e2d"
ASCII = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}


@pytest.fixture
def script(tmp_path):
    path = tmp_path / f"{LETTERS}.py"
    path.write_text(
        f"from cytomine.models import Project\nif not Project().fetch({LETTERS!r}): pass\n", "utf-8"
    )
    return path


def test_row_67_reader_that_goes_away_ends_a_command_quietly(tmp_path):
    (tmp_path / "script.py").write_text(SCRIPT)
    arguments = [*COMMAND, "doctor", "--script", str(tmp_path / "script.py")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""


@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-", "<&-"])
def test_row_67_stream_that_is_closed_changes_no_exit_code(script, closed):
    line = f'{sys.executable} -m cytomine doctor --script "$0" {closed}'
    done = subprocess.run(["sh", "-c", line, str(script)], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize("more", [ASCII, {}], ids=["code page", "UTF-8"])
def test_row_67_letters_beyond_the_code_page_are_printed_as_utf8(script, more):
    done = run("doctor", "--script", str(script), env=environment(**more), encoding="utf-8")
    assert (done.returncode, done.stderr) == (1, "")
    assert LETTERS in done.stdout


def test_row_67_letters_beyond_an_encoding_that_is_asked_for_end_no_command(script):
    more = {"PYTHONIOENCODING": "cp1252"}
    done = run("doctor", "--script", str(script), env=environment(**more), encoding="cp1252")
    assert (done.returncode, done.stderr) == (1, "")
    assert "\\u4e2d" in done.stdout


@pytest.mark.parametrize("more", [{}, {"COLUMNS": "20"}, {"TERM": "dumb"}], ids=["pipe", "narrow", "dumb"])
def test_row_67_what_goes_into_a_pipe_has_no_colours_and_asks_nothing(more):
    done = run("doctor", env=environment(**more), stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "\x1b" not in done.stdout + done.stderr


def test_row_67_work_that_nobody_watches_shows_no_progress():
    code = (
        "import time; from cytomine._core.progress import Line, Meter\n"
        "with Meter(None, 3, 'crops') as meter, Line(None) as line:\n"
        "    time.sleep(0.6); meter.finish(); line.show('waiting')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("", "")
