"""The table of promises is made from the tests, and every row has one."""

import re

from tests.fault_table import BEGIN, END, PAGE, ROOT, SUITES


def rows_with_a_test():
    for suite in SUITES:
        yield from re.findall(
            r"^def test_row_(\d\d)_(\w+)\(", (ROOT / suite).read_text(encoding="utf-8"), re.MULTILINE
        )


def test_every_row_has_a_test():
    assert {int(number) for number, _ in rows_with_a_test()} == set(range(1, 71))


def test_published_table_names_the_tests_and_says_that_they_hold():
    table = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    rows = re.findall(r"^\| (\d+) \| ([^|]+) \| [^|]+ \| (\w+) \|", table, re.MULTILINE)
    assert {(int(n), words) for n, words, _ in rows} == {
        (int(n), w.replace("_", " ")) for n, w in rows_with_a_test()
    }
    assert {holds for _, _, holds in rows} == {"yes"}
