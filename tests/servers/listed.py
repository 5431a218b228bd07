"""A list in pages, on a server that obeys, caps, ignores or miscounts them, and changes while it is read."""

from __future__ import annotations

import json
import threading

from tests.servers.raw import answer


class Listed:
    """A script for a `RawServer`.

    Attributes:
        rows: What it lists; may be changed by `on_page`, which is called once a page was made.
        asked: How many pages were asked for.
    """

    def __init__(
        self,
        count,
        *,
        cap=None,
        is_paged=True,
        counts_pages=False,
        leaves_out=(),
        has_ids=True,
        on_page=None,
        order=None,
    ):
        self.rows = [{"id": n} if has_ids else {"name": f"row {n}"} for n in range(count)]
        self.cap, self.is_paged, self.counts_pages = cap, is_paged, counts_pages
        self.leaves_out, self.on_page, self.order = leaves_out, on_page, order
        self.asked = 0
        self.targets = []
        self._lock = threading.Lock()

    def page(self, query):
        """Return the page that a query asks for."""
        offset, most = self._place(query)
        rows = self.order(list(self.rows)) if self.order else self.rows
        most = min(most, self.cap or most)
        shown = rows[offset : offset + most]
        page = {"collection": shown, "offset": offset, "perPage": min(most, len(shown)), "size": len(rows)}
        self.asked += 1
        if self.on_page:
            self.on_page(self)
        return {name: value for name, value in page.items() if name not in self.leaves_out}

    def _place(self, query):
        if self.counts_pages:
            most = int(query.get("size", 20))
            return int(query.get("page", 0)) * most, most
        offset, most = int(query.get("offset", 0)), int(query.get("max", 0))
        if not self.is_paged:
            return 0, len(self.rows)
        return offset, most or len(self.rows)

    def __call__(self, request):
        with self._lock:
            self.targets.append(request.target)
            query = dict(pair.split("=") for pair in request.target.partition("?")[2].split("&"))
            body = json.dumps(self.page(query)).encode()
        return [("send", answer(200, "application/json", body)), ("again",)]
