"""Pages, bulk creates and interruptions in any order, with drawn faults: what is known stays true."""

import json
import threading

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cytomine_wire import Client, Creation, CytomineError, Listing, Request
from tests.servers.bulk import FAULTS, BulkServer
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import FakeClock
from tests.unit.wire.test_creation import looked_up

POST = Request("POST", "/api/thing.json")
LIST = Request("GET", "/api/list.json")
PAGE_FAULTS = (None, "500", "502", "reset", "short", "429")


class WireMachine(RuleBasedStateMachine):
    """One client against one server that breaks as it is told."""

    def __init__(self):
        super().__init__()
        self.bulk = BulkServer()
        self.page_faults, self.moves, self.is_newest_first = [], [], False
        self.foreign = set()
        self.count = 0
        self.created, self.unknown, self.refused = {}, [], []
        self.lock = threading.Lock()

    @initialize()
    def start(self):
        self.server = RawServer({"/api/thing.json": self.bulk, "/api/list.json": self.listed}).__enter__()
        self.client = Client(self.server.url, clock=FakeClock())
        self.meddle(8)

    def teardown(self):
        if hasattr(self, "server"):
            self.client.close()
            self.server.__exit__()

    def listed(self, request):
        with self.lock:
            fault = self.page_faults.pop(0) if self.page_faults else None
        if fault == "reset":
            return [("reset",)]
        if fault == "short":
            return [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")]
        if fault:
            return [("send", answer(int(fault), "application/json", b"{}")), ("again",)]
        query = dict(pair.split("=") for pair in request.target.partition("?")[2].split("&"))
        rows = [{"id": i, **entry} for i, entry in sorted(self.bulk.stored.items())]
        if self.is_newest_first:
            rows.reverse()
        offset, most = int(query["offset"]), int(query["max"])
        shown = rows[offset : offset + (most or len(rows))]  # none asked for at most: all
        page = {"collection": shown, "offset": offset, "perPage": min(most, len(shown)), "size": len(rows)}
        self.meddle(self.moves.pop(0) if self.moves else 0)
        return [("send", answer(200, "application/json", json.dumps(page).encode())), ("again",)]

    def meddle(self, rows):
        """Add so many rows as another user does, or remove them where the number is negative."""
        for _ in range(rows):
            self.foreign.add(self.bulk.add({"name": f"another's {len(self.foreign)}"}))
        for i in sorted(self.foreign & set(self.bulk.stored))[: max(0, -rows)]:
            del self.bulk.stored[i]

    def settle(self, entries, taken):
        # What was created before is not what these entries became: names are used once.
        rows = [{"id": i, **entry} for i, entry in self.bulk.stored.items()]
        return looked_up(rows, entries, taken)

    @rule(
        kinds=st.lists(st.sampled_from(["n", "n", "n", "bad", "worse", "lost"]), min_size=1, max_size=8),
        faults=st.lists(st.none() | st.sampled_from(FAULTS), max_size=4),
        size=st.integers(1, 4),
        stops_after=st.none() | st.integers(0, 3),
    )
    def create(self, kinds, faults, size, stops_after):
        entries = [{"name": f"{kind}{self.count + n}"} for n, kind in enumerate(kinds)]
        self.count += len(entries)
        self.bulk.faults = list(faults)
        creation = Creation(POST, entries, settle=self.settle, max_entries=size, workers=1, on_error="report")
        if stops_after is not None:
            self.interrupt(creation, stops_after)
        report = self.client.create_many(creation)
        self.bulk.faults = []
        for entry, outcome in zip(entries, report.outcomes, strict=True):
            if outcome.state == "created":
                self.created[outcome.id] = entry
            elif outcome.state == "unknown":
                self.unknown.append(entry)
            else:
                self.refused.append(entry)

    def interrupt(self, creation, after):
        """Stop the creation as Ctrl-C does, once so many chunks have ended."""
        ended = []

        def on_done(index, outcome):
            ended.append(index)
            if len(ended) >= after:
                creation.batch.stop()

        creation.batch._on_done = on_done
        if not after:
            creation.batch.stop()

    @rule(
        faults=st.lists(st.sampled_from(PAGE_FAULTS), max_size=3),
        page_size=st.integers(1, 5),
        is_newest_first=st.booleans(),
        moves=st.lists(st.integers(-2, 2), max_size=4),
    )
    def read(self, faults, page_size, is_newest_first, moves):
        """Read the list, while another user adds rows between its pages, or removes some."""
        self.page_faults, self.moves, self.is_newest_first = (
            list(faults),
            list(moves),
            is_newest_first,
        )
        before = set(self.bulk.stored)
        try:
            rows = list(self.client.rows(Listing(LIST, page_size=page_size)))
        except CytomineError:
            return  # a row may be missing only when that is told
        finally:
            self.page_faults, self.moves = [], []
        ids = [row["id"] for row in rows]
        assert len(ids) == len(set(ids))
        assert before & set(self.bulk.stored) <= set(ids) <= before | set(self.bulk.stored) | self.foreign

    @invariant()
    def what_is_known_is_true(self):
        stored = {i: entry for i, entry in self.bulk.stored.items() if i not in self.foreign}
        assert all(stored[i] == entry for i, entry in self.created.items())
        for entry in self.refused:
            assert entry not in stored.values()
        assert len(stored) - len(self.created) <= len(self.unknown)
        names = [entry["name"] for entry in stored.values()]
        assert len(names) == len(set(names)), "something is stored twice"


WireMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=8, deadline=None)
TestWire = WireMachine.TestCase
