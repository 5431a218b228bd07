"""`cytomine doctor`, against a sandbox."""

import pytest

from cytomine._commands.app import main
from cytomine_sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as running:
        yield running


@pytest.fixture
def account(sandbox, monkeypatch):
    manager = sandbox.actors["manager"]
    monkeypatch.setenv("CYTOMINE_HOST", sandbox.url)
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", manager.public_key)
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", manager.private_key)


def test_a_working_connection_is_told_with_who_you_are(account, capsys):
    assert main(["doctor"]) == 0
    assert "You are manager" in capsys.readouterr().out


def test_wrong_keys_are_one_line_and_a_1(account, monkeypatch, capsys):
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "wrong")
    assert main(["doctor"]) == 1
    assert capsys.readouterr().err.startswith("cytomine: AuthenticationError: ")


def test_a_script_that_cannot_be_read_is_a_2(tmp_path):
    assert main(["doctor", "--script", str(tmp_path / "missing.py")]) == 2
