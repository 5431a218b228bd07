"""The comparison on real answers: other ids and times agree, any other change is noticed."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest
from attrs import evolve

from cytomine_contract import Comparison, Names, read_recordings
from cytomine_contract.names import is_time
from cytomine_contract.recording import JsonBody, TextBody

SCENARIOS = read_recordings(Path(__file__).parents[2] / "recordings")


def replayed(scenario, number_of, text_of):
    """Each step with the names on both sides, as if its variables had been given other values."""
    recorded, received = Names(scenario.variables), Names()
    for name, value in scenario.variables.items():
        received.bind(name, changed(value, number_of, text_of))
    for step in scenario.steps:
        for name, value in step.kept.items():
            recorded.bind(name, value)
            received.bind(name, changed(value, number_of, text_of))
        yield step, Comparison(recorded, received, unordered=step.request.unordered)


def changed(value, number_of, text_of):
    if isinstance(value, dict):
        return {key: changed(item, number_of, text_of) for key, item in value.items()}
    if isinstance(value, list):
        return [changed(item, number_of, text_of) for item in value]
    if isinstance(value, str):
        return text_of(value)
    if isinstance(value, bool) or value is None:
        return value
    return number_of(value)


def other_values(scenario):
    """Functions that give every id and time of a scenario another value, and its run suffix too."""
    kept = {value for step in scenario.steps for value in step.kept.values() if isinstance(value, int)}
    ids = sorted(value for value in kept if value >= 1000 and not is_time(value))
    mapping = {value: 5_000_000 + index for index, value in enumerate(ids)}

    def number_of(value):
        if is_time(value):
            return value + 12345
        return mapping.get(value, value)

    def digits_of(found):
        joined = int(found[0].replace(",", ""))
        if joined in mapping:
            return str(mapping[joined])
        return re.sub(r"\d+", lambda run: str(number_of(int(run[0]))).zfill(len(run[0])), found[0])

    def text_of(text):
        if text.startswith('{"'):
            return json.dumps(changed(json.loads(text), number_of, text_of))
        if "((" in text or "POINT (" in text:
            return text
        parts = text.split(scenario.variables["run"])
        return "rfedcba9".join(re.sub(r"\d+(?:,\d+)*", digits_of, part) for part in parts)

    return number_of, text_of


@pytest.mark.parametrize("file", sorted({scenario.file for scenario in SCENARIOS}))
def test_recorded_answers_with_other_ids_and_times_agree(file):
    for scenario in (each for each in SCENARIOS if each.file == file):
        number_of, text_of = other_values(scenario)
        for step, comparison in replayed(scenario, number_of, text_of):
            if isinstance(step.answer.body, JsonBody):
                body = JsonBody(changed(step.answer.body.value, number_of, text_of))
                headers = {name: text_of(value) for name, value in step.answer.headers.items()}
                got = evolve(step.answer, body=body, headers=headers)
                assert not comparison.differences(step.answer, got), (scenario.title, step.number)


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*path, index))


def mutated(value, path, mutate):
    if not path:
        return mutate(value)
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = mutated(copy[path[0]], path[1:], mutate)
    return copy


def mutation(value, order):
    """Another value, of a kind no rule lets pass."""
    if isinstance(value, dict):
        if value and order.random() < 0.5:
            lost = order.choice(list(value))
            return {key: item for key, item in value.items() if key != lost}
        return {**value, "unheardOf": 1}
    if isinstance(value, list):
        return value[:-1] if value else [None]
    if isinstance(value, bool):
        return not value
    if isinstance(value, str):
        return order.choice([None, f"{value}!", 7, []])
    return order.choice([None, str(value), [], {}]) if value is not None else order.choice([0, "", False])


def test_any_changed_answer_is_noticed():
    order = random.Random(20_251_122)
    missed, tried = [], 0
    for scenario in SCENARIOS:
        for step, comparison in replayed(scenario, lambda value: value, lambda text: text):
            if not isinstance(step.answer.body, JsonBody):
                continue
            value = step.answer.body.value
            path = order.choice(list(places(value)))
            other = mutated(value, path, lambda item: mutation(item, order))
            tried += 1
            if other == value and repr(other) == repr(value):
                continue
            if not comparison.differences(step.answer, evolve(step.answer, body=JsonBody(other))):
                missed.append((scenario.title, step.number, path))
    assert tried > 5000
    assert missed == []


def test_every_recorded_answer_agrees_with_itself_and_differs_with_another_status():
    for scenario in SCENARIOS:
        for step, comparison in replayed(scenario, lambda value: value, lambda text: text):
            assert not comparison.differences(step.answer, step.answer), (scenario.title, step.number)
            assert comparison.differences(step.answer, evolve(step.answer, status=599))
            assert comparison.differences(step.answer, evolve(step.answer, body=TextBody("something else")))
