"""The examples as a user runs them: as scripts, against a server, with what can go wrong."""

import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cytomine_sandbox import Sandbox
from tests.servers.faulty import own_certificate
from tests.servers.raw import RawServer, answer

EXAMPLES = Path(__file__).parents[2] / "examples"
FORMS = [("count_term.py",), ("count_term_typed.py",), ("count_term_typed.py", "--async")]


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory):
    with Sandbox(data=tmp_path_factory.mktemp("data"), demo=True) as running:
        yield running


def environment(sandbox, user="demo", **changes):
    actor = sandbox.actors[user]
    values = {
        **{name: value for name, value in os.environ.items() if not name.startswith("CYTOMINE")},
        "CYTOMINE_HOST": sandbox.url,
        "CYTOMINE_PUBLIC_KEY": actor.public_key,
        "CYTOMINE_PRIVATE_KEY": actor.private_key,
        **changes,
    }
    return {name: value for name, value in values.items() if value is not None}


def run(form, *arguments, env):
    script, *options = form
    return subprocess.run(
        [sys.executable, EXAMPLES / script, *arguments, *options],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def table(text):
    """Numbers of the printed table, by the name before them."""
    lines = [line.rsplit(None, 1) for line in text.splitlines()]
    return {name.strip(): int(number) for name, number in lines}


def stored(sandbox, term, prefix):
    """The same counts by plain SQL on the sandbox's file."""
    path = sandbox.world.surroundings.folder / "sandbox.sqlite"
    with closing(sqlite3.connect(path)) as database:
        return dict(database.execute(COUNT, {"term": term, "prefix": prefix}).fetchall())


COUNT = """
SELECT project.name, count(DISTINCT annotation.id)
FROM project
JOIN acl_entry ON acl_entry.container = project.id
JOIN user ON user.id = acl_entry.user AND user.username = 'demo'
JOIN term ON term.ontology = project.ontology AND term.name = :term
JOIN image_instance AS image ON image.project = project.id
JOIN user_annotation AS annotation ON annotation.image = image.id
JOIN annotation_term AS link ON link.userannotation = annotation.id AND link.term = term.id
WHERE substr(project.name, 1, length(:prefix)) = :prefix
GROUP BY project.id
"""


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_the_counts_are_those_of_the_stored_data(sandbox, form):
    done = run(form, "Tumor", env=environment(sandbox))
    assert done.returncode == 0, done.stderr
    counts = table(done.stdout)
    wanted = stored(sandbox, "Tumor", "P")
    assert len(wanted) >= 2
    assert counts == {**wanted, "Total": sum(wanted.values())}


def one_line(done):
    assert done.returncode not in (0, None)
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.strip().splitlines()
    assert done.stdout == ""
    return line


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"CYTOMINE_PUBLIC_KEY": None}, "CYTOMINE_PUBLIC_KEY is not set"),
        ({"CYTOMINE_HOST": ""}, "CYTOMINE_HOST is not set"),
        ({"CYTOMINE_HOST": "ftp://x"}, "ftp"),
        ({"CYTOMINE_HOST": "http://no.such.host.invalid"}, "no.such.host.invalid"),
        ({"CYTOMINE_PUBLIC_KEY": "0000-wrong"}, "401"),
        ({"CYTOMINE_PRIVATE_KEY": "canary-of-a-wrong-key"}, "401"),
    ],
)
def test_what_is_wrong_with_the_settings_is_one_line(sandbox, form, changes, told):
    done = run(form, "Tumor", env=environment(sandbox, **changes))
    line = one_line(done)
    assert told in line
    assert "canary" not in line


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_a_refused_port_is_one_line(sandbox, form):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    line = one_line(run(form, "Tumor", env=environment(sandbox, CYTOMINE_HOST=f"http://127.0.0.1:{port}")))
    assert str(port) in line
    assert "nothing listens" in line


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
@pytest.mark.parametrize(
    ("arguments", "told"), [(("No such term",), "No such term"), (("Tumor", "--prefix", "Zz"), "Zz")]
)
def test_what_does_not_exist_is_one_line_and_no_silent_zero(sandbox, form, arguments, told):
    assert told in one_line(run(form, *arguments, env=environment(sandbox)))


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_who_sees_no_project_is_told(sandbox, form):
    assert "'P'" in one_line(run(form, "Tumor", env=environment(sandbox, "guest")))


def test_a_page_instead_of_json_is_one_line(sandbox):
    page = b"<html><head><title>Hotel login</title></head></html>"
    with RawServer({"": [("send", answer(200, "text/html", page))]}) as server:
        done = run(FORMS[0], "Tumor", env=environment(sandbox, CYTOMINE_HOST=server.url))
    assert "Hotel login" in one_line(done)


def test_a_certificate_nobody_signed_is_one_line_that_says_what_to_do(sandbox):
    context, _ = own_certificate()
    with RawServer({}, tls=context) as server:
        done = run(FORMS[0], "Tumor", env=environment(sandbox, CYTOMINE_HOST=server.url))
    line = one_line(done)
    assert "certificate" in line
    assert "SSL_CERT_FILE" in line
