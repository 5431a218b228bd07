"""`cytomine doctor` on the connection, against a sandbox and servers that are none."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from cytomine._commands.app import main
from cytomine_sandbox import Sandbox
from tests.servers.raw import RawServer, answer


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as running:
        yield running


@pytest.fixture
def account(sandbox, monkeypatch, tmp_path):
    manager = sandbox.actors["manager"]
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("CYTOMINE_HOST", sandbox.url)
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", manager.public_key)
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", manager.private_key)
    monkeypatch.delenv("CYTOMINE_PROFILE", raising=False)


def test_a_working_connection_is_told_with_who_you_are(account, capsys, sandbox):
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "not well" not in out
    assert f"settings      {sandbox.url}, public key " in out
    assert "from the environment\n" in out
    assert "keys          you are manager (" in out
    assert "generation    reference\n" in out
    assert "clock         within 5 minutes" in out
    assert "signature     the server signs as this machine does\n" in out
    assert "manager does not act as administrator" in out
    assert "extra     sandbox       installed\n" in out


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (answer(401, "text/html", b"<html></html>"), "a request with signs in its query is refused"),
        (
            answer(200, "application/json", b'{"publicKey": "p", "signature": "bm8="}'),
            "the server signs another text than this machine",
        ),
    ],
)
def test_a_proxy_that_rewrites_queries_is_a_1_with_what_to_ask(account, monkeypatch, capsys, reply, told):
    ping = answer(200, "application/json", b'{"alive": true, "version": "0.0.0"}')
    user = answer(200, "application/json", b'{"id": 1, "username": "jdoe"}')
    script = {
        "/server/ping": [("send", ping), ("again",)],
        "/api/signature.json": [("send", reply), ("again",)],
        "": [("send", user), ("again",)],
    }
    with RawServer(script) as other:
        monkeypatch.setenv("CYTOMINE_HOST", f"http://127.0.0.1:{other.port}")
        assert main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert f"not well  signature     {told}" in out
    assert "-> ask whether a proxy before the server rewrites paths or queries" in out


def test_no_key_is_shown_whole(account, capsys, sandbox):
    main(["doctor"])
    shown = "".join(capsys.readouterr())
    assert sandbox.actors["manager"].private_key not in shown
    assert sandbox.actors["manager"].public_key not in shown


def test_wrong_keys_are_a_5_with_what_to_do(account, monkeypatch, capsys):
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "wrong")
    assert main(["doctor"]) == 5
    out = capsys.readouterr().out
    assert "not well  keys" in out
    assert "-> copy both keys again" in out


def test_a_profile_that_others_may_read_is_a_2_with_the_command_that_mends_it(
    account, monkeypatch, tmp_path, capsys
):
    monkeypatch.delenv("CYTOMINE_HOST")
    path = tmp_path / "cytomine" / "config.toml"
    path.parent.mkdir()
    path.write_text("")
    path.chmod(0o644)
    assert main(["doctor"]) == 2
    assert f"chmod 600 '{path}'" in capsys.readouterr().out


def test_a_certificate_file_that_is_not_there_is_a_1(account, monkeypatch, capsys):
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent.pem")
    assert main(["doctor"]) == 1
    assert "SSL_CERT_FILE is /nonexistent.pem" in capsys.readouterr().out


def test_a_proxy_is_told_without_its_password(account, monkeypatch, capsys):
    monkeypatch.setenv("HTTP_PROXY", "http://me:secret@127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://me:secret@127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert main(["doctor"]) == 3
    out = capsys.readouterr().out
    assert "requests go through http://***@127.0.0.1:9" in out
    assert "secret" not in out


def test_another_web_server_is_a_4(account, monkeypatch, capsys):
    page = answer(200, "text/html", b"<html></html>")
    with RawServer({"": [("send", page), ("again",)]}) as other:
        monkeypatch.setenv("CYTOMINE_HOST", f"http://127.0.0.1:{other.port}")
        assert main(["doctor"]) == 4
    assert "is no Cytomine server: GET /server/ping answers 200 with text/html" in capsys.readouterr().out


def test_a_clock_that_is_off_is_told_with_how_much(account, monkeypatch, capsys):
    then = format_datetime(datetime.now(tz=UTC) + timedelta(hours=2), usegmt=True)
    ping = answer(200, "application/json", b'{"alive": true, "version": "0.0.0"}', f"Date: {then}")
    user = answer(200, "application/json", b'{"id": 1, "username": "jdoe"}')
    with RawServer({"/server/ping": [("send", ping)], "": [("send", user)]}) as other:
        monkeypatch.setenv("CYTOMINE_HOST", f"http://127.0.0.1:{other.port}")
        assert main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "not well  clock" in out
    assert " s behind that of the server\n" in out
    assert "-> set it, or let it be set (NTP)" in out
