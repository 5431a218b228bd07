"""The command line: what it offers, and how it ends."""

import subprocess
import sys

import pytest

from cytomine import __version__
from cytomine._commands.app import COMMANDS, application, main


def test_help_names_every_command(capsys):
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(command.name in shown and command.help[:20] in shown for command in COMMANDS)


def test_version_is_that_of_the_package(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == __version__


@pytest.mark.parametrize("arguments", [["doctors"], ["doctor", "--scripts", "a.py"], ["doctor", "--script"]])
def test_wrong_arguments_are_one_line_and_a_2(arguments, capsys):
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert told.startswith("cytomine: ")
    assert told.count("\n") == 1


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_has_a_help_of_its_own(command, capsys):
    assert main([command.name, "--help"]) == 0
    assert command.name in capsys.readouterr().out


def test_a_command_is_imported_when_it_is_called_only():
    script = (
        "import sys; from cytomine._commands.app import main; main(['--help']);"
        "print([name for name in sys.modules if name.startswith('cytomine_contract')], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_a_connection_loads_no_command_line():
    script = "import sys, cytomine; cytomine.Cytomine; print({'cyclopts', 'rich'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_missing_extra_is_named_with_how_to_get_it():
    script = (
        "import sys; sys.modules['yaml'] = None;"
        "from cytomine._commands.app import main; sys.exit(main(['contract', 'http://127.0.0.1:9']))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "cytomine: this needs yaml: pip install 'cytomine-sdk[contract]'\n",
    )


def test_names_of_commands_are_unique():
    names = [command.name for command in COMMANDS]
    assert len(names) == len(set(names))
    assert set(names) <= set(application().resolved_commands())
