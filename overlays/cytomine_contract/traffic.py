"""All that a run sends goes through here: paced, counted by operation, what it makes noted."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

from attrs import Factory, define, field

from cytomine_contract.exchange import Message, signed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cytomine_contract.document import Described, Document
    from cytomine_contract.exchange import Actor, Exchanges, Reply
    from cytomine_contract.ledger import Ledger, Left


@define
class Pace:
    """Lets a number of requests through a second, evenly.

    Attributes:
        per_second: How many; 0 lets all through.
    """

    per_second: float
    sleep: Callable[[float], object] = time.sleep
    now: Callable[[], float] = time.monotonic
    _next: float = 0.0

    def wait(self) -> None:
        """Return when the next request may go."""
        if self.per_second <= 0:
            return
        due = max(self._next, self.now())
        self._next = due + 1 / self.per_second
        if (pause := due - self.now()) > 0:
            self.sleep(pause)


@define
class Traffic:
    """A server as a run sees it.

    Attributes:
        server: Where the requests go.
        document: Says which operation a request calls.
        ledger: What the run made.
        pace: How fast it may go.
        sent: Requests by operation.
        succeeded: Those answered with a status of success.
    """

    server: Exchanges
    document: Document
    ledger: Ledger
    pace: Pace
    actors: Mapping[str, Actor] = Factory(dict)
    sent: Counter[str] = field(factory=Counter)
    succeeded: Counter[str] = field(factory=Counter)
    _lock: threading.Lock = field(factory=threading.Lock)

    @property
    def url(self) -> str:
        """Origin of the server."""
        return self.server.url

    def exchange(self, message: Message) -> Reply:
        """Return the whole answer to a request; see `Server.exchange`."""
        self.pace.wait()
        reply = self.server.exchange(message)
        self.note(message.method, message.target, message.actor, reply)
        return reply

    def note(self, method: str, target: str, actor: str, reply: Reply) -> Described | None:
        """Count an exchange, wherever it was sent, and return its operation."""
        operation = self.document.find(method, target)
        with self._lock:
            if operation is not None:
                self.sent[operation.id] += 1
                self.succeeded[operation.id] += reply.status < 300
            if operation is None or not operation.changes_nothing:
                self.ledger.note(actor, operation, reply, target)
        return operation

    def ask(self, method: str, target: str, actor: str) -> Reply:
        """Return the answer to a request without a body, signed by an actor."""
        message = Message(method, target, {"Accept": "application/json"}, actor=actor)
        return self.exchange(signed(message, self.actors.get(actor)))

    def clear(self, *, keep: int = 0) -> list[Left]:
        """Remove what the run made, and return what stays; see `Ledger.clear`."""
        return self.ledger.clear(self._ask_unnoted, keep=keep)

    def _ask_unnoted(self, method: str, target: str, actor: str) -> Reply:
        self.pace.wait()
        message = Message(method, target, {"Accept": "application/json"}, actor=actor)
        return self.server.exchange(signed(message, self.actors.get(actor)))
