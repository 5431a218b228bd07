"""What bulk replies tell about each entry, held against recorded replies and a model of the server."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import read_bulk

RECORDINGS = Path(__file__).parents[2] / "recordings"


def filled(value, known):
    """Put the recorded values in the place of the names of variables."""
    if isinstance(value, dict):
        return {key: filled(item, known) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, known) for item in value]
    if isinstance(value, str):
        for name, text in known.items():
            if value == f"${{{name}}}":
                return text
            value = value.replace(f"${{{name}}}", str(text))
    return value


def recorded_bulk_replies():
    found = []
    for path in sorted(RECORDINGS.glob("*.jsonl")):
        known = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            known = {**(entry.get("vars") or known), **entry.get("keep", {})}
            sent = entry["request"].get("body")
            reply = entry["response"].get("json", entry["response"].get("text"))
            is_envelope = (
                isinstance(reply, dict) and isinstance(reply.get("data"), dict) and "status" in reply
            )
            if (
                entry["request"]["call"].startswith("POST")
                and isinstance(sent, list)
                and (is_envelope or reply == "invalid json string")
            ):
                name = f"{entry['scenario']}-{entry['step']}"
                found.append(pytest.param(filled(sent, known), reply, id=name))
    return found


def test_recorded_bulk_replies_are_found():
    assert len(recorded_bulk_replies()) >= 50


@pytest.mark.parametrize(("sent", "reply"), recorded_bulk_replies())
def test_recorded_reply_accounts_for_every_entry(sent, reply):
    bulk = read_bulk(reply, sent)
    assert len(bulk.created) + len(bulk.rejected) + bulk.unknown == len(sent)
    assert all(entry.index is not None and entry.message for entry in bulk.rejected)
    if isinstance(reply, str):
        assert (bulk.unknown, bulk.status) == (len(sent), None)
    else:
        assert bulk.status == reply["status"]
        assert len(bulk.rejected) == len(reply["data"].get("errors", []))
        assert bulk.is_complete == (reply["status"] == 200)
        if reply["data"].get("errors") or reply["status"] == 200:
            assert bulk.unknown == 0


def test_all_created():
    bulk = read_bulk({"data": {"message": "tags 7,9 added"}, "status": 200}, [{}, {}])
    assert (bulk.status, bulk.created, bulk.created_indices) == (200, (7, 9), (0, 1))
    assert bulk.is_complete


def test_some_created_leaves_their_places_to_be_told_from_the_echoes():
    sent = [{"name": "a"}, {"name": "b", "x": 1}, {"name": "c"}, {"name": "d"}]
    errors = [
        {"data": {"name": "b", "x": 1, "minPoint": None}, "message": "no"},
        {"data": {"name": "d"}, "message": "neither"},
    ]
    message = "Only part of the entries (tags 5,6"
    bulk = read_bulk({"data": {"success": False, "message": message, "errors": errors}, "status": 206}, sent)
    assert bulk.created_indices == (0, 2)
    assert [(entry.index, entry.message) for entry in bulk.rejected] == [(1, "no"), (3, "neither")]
    assert (bulk.status, bulk.unknown) == (206, 0)


def test_echo_matches_the_entry_with_most_of_its_keys():
    sent = [{"name": "a"}, {"name": "a", "color": "red"}]
    errors = [{"data": {"name": "a", "color": "red", "more": None}, "message": "no"}]
    reply = {"data": {"message": "Only part of the entries (tags 5", "errors": errors}, "status": 206}
    assert read_bulk(reply, sent).rejected[0].index == 1


def test_equal_entries_are_matched_in_their_order():
    errors = [{"data": {"name": "a"}, "message": text} for text in ("first", "second")]
    bulk = read_bulk(
        {"data": {"message": "No entry saved", "errors": errors}, "status": 400}, [{"name": "a"}] * 2
    )
    assert [entry.index for entry in bulk.rejected] == [0, 1]


def test_failure_without_errors_is_unknown():
    reply = {"data": {"success": False, "message": "No entry saved", "errors": []}, "status": 400}
    bulk = read_bulk(reply, [{}, {}, {}])
    assert (bulk.created, bulk.rejected, bulk.unknown) == ((), (), 3)


def test_entry_missing_from_the_errors_is_unknown_and_so_are_the_places():
    errors = [{"data": {"name": "b"}, "message": "no"}]
    reply = {"data": {"message": "Only part of the entries (tags 5", "errors": errors}, "status": 206}
    bulk = read_bulk(reply, [{"name": "a"}, {"name": "b"}, None])
    assert (bulk.created, bulk.unknown, bulk.created_indices) == ((5,), 1, None)


@pytest.mark.parametrize(
    "reply", ["invalid json string", b"\xff", "", None, [], {}, {"data": 3}, {"data": []}]
)
def test_unreadable_reply_is_unknown(reply):
    assert read_bulk(reply, [{}, {}]).unknown == 2


def test_more_ids_than_entries_are_not_believed():
    assert read_bulk({"data": {"message": "tags 1,2,3 added"}, "status": 200}, [{}, {}]).unknown == 2


def test_id_named_twice_is_not_believed():
    assert read_bulk({"data": {"message": "tags 1,1 added"}, "status": 200}, [{}, {}]).unknown == 2


def test_no_entries_are_complete():
    bulk = read_bulk({"data": {"message": "tags  added"}, "status": 200}, [])
    assert bulk.is_complete
    assert bulk.unknown == 0


@given(st.lists(st.tuples(st.sampled_from("srl"), st.integers(0, 3)), max_size=12))
def test_any_mix_of_stored_refused_and_lost_entries_adds_up(fates):
    """A model of the server: it stores (s), refuses with an echo (r), or loses (l) each entry."""
    sent = [{"name": str(n)} for _, n in fates]
    stored = [1000 + i for i, (fate, _) in enumerate(fates) if fate == "s"]
    refused = [i for i, (fate, _) in enumerate(fates) if fate == "r"]
    lost = sum(fate == "l" for fate, _ in fates)
    errors = [{"data": {**sent[i], "added": None}, "message": f"no {i}"} for i in refused]
    ids = ",".join(map(str, stored))
    if len(stored) == len(sent):
        reply = {"data": {"message": f"tags {ids} added"}, "status": 200}
    elif stored:
        reply = {
            "data": {"message": f"Only part of the entries (tags {ids}", "errors": errors},
            "status": 206,
        }
    else:
        reply = {"data": {"message": "No entry saved", "errors": errors}, "status": 400}
    bulk = read_bulk(json.dumps(reply), sent)
    assert list(bulk.created) == stored
    assert bulk.unknown == lost
    assert [sent[entry.index] for entry in bulk.rejected] == [sent[i] for i in refused]
    assert len({entry.index for entry in bulk.rejected}) == len(refused)
    if not lost:
        assert len(bulk.created_indices) == len(stored)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(
                        st.sampled_from(["data", "status", "message", "errors"]), inner)))  # fmt: skip
def test_any_value_is_read(reply):
    bulk = read_bulk(reply, [{"a": 1}, None, "x"])
    assert len(bulk.created) + len(bulk.rejected) + bulk.unknown == 3
