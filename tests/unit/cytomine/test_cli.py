"""The settings of a connection on a script's own command line."""

import itertools

import pytest

from cytomine._core.cli import parse, synonyms

KEYS = ["--public_key", "a", "--private_key", "b"]


@pytest.mark.parametrize(
    "names",
    list(itertools.zip_longest(*map(synonyms, ("host", "public_key", "private_key")), fillvalue=None)),
)
def test_each_spelling_is_taken(names):
    spelled = [
        each or other for each, other in zip(names, ("--host", "--publicKey", "--privateKey"), strict=True)
    ]
    argv = [word for pair in zip(spelled, ("h", "a", "b"), strict=True) for word in pair]
    assert parse(argv) == {"host": "h", "public_key": "a", "private_key": "b", "verbose": 20}


def test_arguments_of_the_script_itself_are_left_alone():
    argv = ["run", "--host", "h", *KEYS, "--cytomine_id_project", "5", "--hosts", "x", "--public", "y", "-v"]
    assert parse(argv)["host"] == "h"
    assert parse(argv)["public_key"] == "a"


@pytest.mark.parametrize(
    ("more", "level"),
    [(["--verbose", "10"], 10), (["-l", "ERROR"], "ERROR"), (["--log_level=DEBUG"], "DEBUG")],
)
def test_the_level_is_a_number_or_a_name(more, level):
    assert parse(["--host", "h", *KEYS, *more])["verbose"] == level


def test_what_is_missing_ends_the_script_with_the_usage_whatever_the_environment_holds(monkeypatch, capsys):
    monkeypatch.setenv("CYTOMINE_HOST", "https://cytomine.test")
    with pytest.raises(SystemExit) as caught:
        parse(KEYS)
    assert caught.value.code == 2
    assert "--host/--cytomine_host" in capsys.readouterr().err


def test_help_lists_the_spellings_and_ends_well(capsys):
    with pytest.raises(SystemExit) as caught:
        parse(["--help"])
    assert caught.value.code == 0
    assert "--cytomine_private_key" in capsys.readouterr().out
