"""Which differences a baseline accepts."""

import datetime as dt

import pytest

from cytomine_contract.baseline import read_baseline
from cytomine_contract.problems import BaselineError
from cytomine_contract.result import Check, Result, Verdict

TODAY = dt.date(2026, 11, 22)


def differing(place):
    return Result(Check.FLOW, "Tag", "get_tag", place, Verdict.DIFFERS)


@pytest.fixture
def written(tmp_path):
    def write(text):
        file = tmp_path / "baseline.yaml"
        file.write_text(text)
        return file

    return write


def test_a_place_is_accepted_with_its_reason_and_others_are_not(written):
    file = written('"term:a [b]:3": {reason: "an old database driver", until: 2026-11-22}')
    baseline = read_baseline(file, TODAY)
    assert baseline.accepted(differing("term:a [b]:3")).accepted == "baseline: an old database driver"
    assert baseline.accepted(differing("term:a b:3")).is_surprise


def test_a_star_stands_for_any_text(written):
    baseline = read_baseline(written('"fuzz:get_tag:*": {reason: "an old driver", until: 2027-01-01}'), TODAY)
    assert not baseline.accepted(differing("fuzz:get_tag:status:500")).is_surprise


def test_what_agrees_is_left_as_it_is(written):
    baseline = read_baseline(written('"*": {reason: "whatever it is", until: 2027-01-01}'), TODAY)
    agreeing = Result(Check.FLOW, "Tag", "get_tag", "a:b:1", Verdict.AGREES)
    assert baseline.accepted(agreeing) is agreeing


def test_a_line_that_nothing_needed_is_told(written):
    text = "\n".join(f'"{name}:*": {{reason: "needed by one", until: 2027-01-01}}' for name in "ab")
    baseline = read_baseline(written(text), TODAY)
    baseline.accepted(differing("a:b:1"))
    assert [each.place for each in baseline.unused] == ["b:*"]


def test_a_line_ends_the_day_after_its_day(written):
    file = written('"a:*": {reason: "needed by one", until: 2026-11-22}')
    assert read_baseline(file, TODAY).acceptances
    with pytest.raises(BaselineError, match="until 2026-11-22"):
        read_baseline(file, TODAY + dt.timedelta(days=1))


@pytest.mark.parametrize(
    "text",
    [
        "- a",
        '"a:*": "because of reasons"',
        '"a:*": {reason: short, until: 2027-01-01}',
        '"a:*": {reason: "long enough to say", until: soon}',
        '"a:*": {reason: "long enough to say", until: 2027-01-01, by: me}',
    ],
)
def test_a_line_without_reason_or_day_is_refused_by_name(text, written):
    with pytest.raises(BaselineError, match=r"baseline\.yaml"):
        read_baseline(written(text), TODAY)
