"""What the doctor takes for a script, and how it ends."""

import json
import subprocess
import sys

import pytest

from cytomine._commands.app import main

CHANGE = "import cytomine\nif not p.save():\n    pass\n"
CLEAN = "import cytomine\np.save()\n"
NOTE = "from cytomine.models import AnnotationCollection\nAnnotationCollection(project=5).fetch(max=5)\n"


@pytest.fixture
def doctor(capsys):
    def run(*arguments):
        code = main(["doctor", *map(str, arguments)])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def script(tmp_path):
    def write(body, name="script.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body if isinstance(body, bytes) else body.encode())
        return path

    return write


def test_a_change_is_told_with_place_reason_and_rewrite_and_ends_with_1(script, doctor):
    path = script(CHANGE)
    code, out, err = doctor("--script", path)
    assert (code, err) == (1, "")
    assert out.startswith(f"{path}:2:4: [change] refusal: save() raises where the server refuses")
    assert "    if not p.save():\n    -> put the call into `try:`" in out
    assert out.endswith("1 change and 0 notes in 1 script.\n")


@pytest.mark.parametrize(
    ("body", "told"), [(CLEAN, "nothing in it behaves otherwise"), (NOTE, "[note] all-pages")]
)
def test_a_script_that_needs_no_change_ends_with_0(script, doctor, body, told):
    code, out, err = doctor("--script", script(body))
    assert (code, err) == (0, "")
    assert told in out


def test_a_notebook_is_read_cell_by_cell_without_its_magic(script, doctor):
    cells = [
        {"cell_type": "markdown", "source": ["# import nothing"]},
        {"cell_type": "code", "source": ["%matplotlib inline\n", "!pip install x\n", "import cytomine"]},
        {"cell_type": "code", "source": "%%bash\nif not p.save(): then"},
        {"cell_type": "code", "source": "p?\nif not p.save():\n    pass"},
    ]
    path = script(json.dumps({"cells": cells, "nbformat": 4}), "study.ipynb")
    code, out, _ = doctor("--script", path)
    assert code == 1
    assert out.startswith(f"{path}: cell 4, line 2: [change] refusal")


def test_a_folder_is_read_without_what_others_installed_there(script, doctor):
    script(CHANGE, "app/run.py")
    script(CHANGE, "app/venv/lib/other.py")
    script(CHANGE, "app/.git/hook.py")
    script(CLEAN, "app/inner/clean.py")
    folder = script("no script", "app/notes.txt").parent
    code, out, _ = doctor("--script", folder)
    assert code == 1
    assert out.endswith("1 change and 0 notes in 2 scripts.\n")


def test_standard_input_is_read_where_the_script_is_a_dash():
    command = [sys.executable, "-m", "cytomine", "doctor", "--script", "-"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60, text=True, input=CHANGE)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("standard input:2:4: [change] refusal")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"import cytomine\ndef (", "script.py:2:5: invalid syntax"),
        (b"import cytomine\nprint 'x'\n", "this looks like Python 2"),
        (b"try:\n    pass\nexcept A, e:\n    pass\n", "this looks like Python 2"),
        (b"# caf\xe9\nimport cytomine\n", "script.py:1: byte 0xe9 is no UTF-8"),
        (b"# -*- coding: klingon -*-\nimport cytomine\n", "unknown encoding"),
        ("import cytomine\n".encode("utf-16"), "no text in UTF-8"),
        (b"x = " + b"(" * 5000 + b")" * 5000, "script.py"),
        (b"x = " + b"-" * 100_000 + b"1", "nested deeper than Python reads"),
    ],
)
def test_what_is_no_script_is_one_line_and_a_2(script, doctor, body, told):
    code, out, err = doctor("--script", script(body))
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_an_encoding_that_the_script_names_is_taken(script, doctor):
    code, out, _ = doctor("--script", script(b"# -*- coding: latin-1 -*-\n# caf\xe9\n" + CHANGE.encode()))
    assert (code, "script.py:4:4" in out) == (1, True)


@pytest.mark.parametrize("name", ["missing.py", "empty", "broken.ipynb"])
def test_where_nothing_can_be_read_the_path_is_named(tmp_path, doctor, name):
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.ipynb").write_text('{"nbformat": 3}')
    code, out, err = doctor("--script", tmp_path / name)
    assert (code, out) == (2, "")
    assert name in err
    assert err.count("\n") == 1


def test_one_script_that_cannot_be_read_leaves_the_others_told(script, doctor):
    bad, good = script("def (", "bad.py"), script(CHANGE, "good.py")
    code, out, err = doctor("--script", bad, good)
    assert (code, "good.py:2:4" in out, "bad.py:1" in err) == (2, True, True)


def test_without_a_path_it_says_so(doctor):
    code, _, err = doctor("--script")
    assert (code, err.count("\n")) == (2, 1)
