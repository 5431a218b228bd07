"""The doctor on whole scripts: comments in them name what is to be found in a line; nothing else is."""

import re
from pathlib import Path

import pytest

from cytomine._doctor.check import check_script
from cytomine._doctor.rules import RULES

SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.py"))
EXPECTED = re.compile(r"# -> ([\w, -]+)$")


def expected(source):
    return {
        (number, rule)
        for number, line in enumerate(source.splitlines(), 1)
        if (found := EXPECTED.search(line))
        for rule in found[1].split(", ")
    }


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_each_difference_is_found_in_its_line_and_nothing_else(script):
    source = script.read_text()
    assert {(each.line, each.rule.name) for each in check_script(source)} == expected(source)


def test_each_rule_is_met_by_a_script():
    assert {rule for script in SCRIPTS for _, rule in expected(script.read_text())} == set(RULES)


GROWING = [
    "text = 'a'\nfor _ in range(9):\n    text = text + text + text\n",
    "def f(x, y):\n    return f([x], 'a' + y) + f([[y]], y + 'b' + y) + '(' + x\nf([], '')\n",
    "many = []\nmany = [many, [many], {1: many}]\nmany.append(many)\n",
    "f = lambda g: g(g(f, f), g)\nf(f)\n",
    "class A(A):\n    b = A()\n    def c(self):\n        return self.c().b.c()\nA().c()\n",
]


@pytest.mark.parametrize("code", GROWING)
def test_what_grows_or_goes_round_in_a_script_is_read_to_an_end(code):
    (finding,) = check_script(f"{code}import cytomine\nif not x.fetch(): pass\n")
    assert finding.rule.name == "refusal"
