"""How a client proves to its server who asks, and what it learned about that server meanwhile.

Credentials say who asks; this says how they are put in the form the server at hand accepts. The state
belongs to one client, so that several servers may be used side by side with the same key pair.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Final

from cytomine_wire._steps import Outgoing, close, enter, send_off
from cytomine_wire.congestion import Gate
from cytomine_wire.credentials import KeyPair
from cytomine_wire.errors import CytomineError
from cytomine_wire.protocol import Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_wire._exchange import Course
    from cytomine_wire._steps import Opened, Steps
    from cytomine_wire.address import Pairs
    from cytomine_wire.clock import Clock
    from cytomine_wire.credentials import Credentials

log: Final = logging.getLogger("cytomine.client")

_PROBLEM: Final = "application/problem+json"
_PING: Final = "/server/ping.json"
"""Answered by the core of 2025, unknown to that of 2026; both are asked without credentials."""
_WHO_AM_I: Final = "/api/user/current.json"
_SKEW_S: Final = 300.0
"""A clock may differ this much from the server's without being told so."""


class Proof:
    """Signs requests of one client, and mends what a refusal shows to be mendable.

    Attributes:
        credentials: Who asks; None for nobody.
        signs_target: Whether path and query belong to the signed text; None while that is not known.
        is_renewable: Whether the credentials fetch what they prove with.
        offset_s: How far the server's clock is ahead of this machine's, once it is known to matter.
    """

    def __init__(self, credentials: Credentials | None, clock: Clock) -> None:
        self.credentials = credentials
        self.signs_target = credentials.signs_target if isinstance(credentials, KeyPair) else None
        self.offset_s: float = 0.0
        self.is_renewable: bool = hasattr(credentials, "fresh")
        self._clock = clock
        self._is_asked = self.signs_target is not None
        self.forget()

    def forget(self) -> None:
        """Make the lock anew, as after a fork."""
        self._gate = Gate(self._clock, limit=1)

    def sign(self, method: str, target: str, content_type: str) -> Pairs:
        """Return the headers that prove who asks, for a request as it is on the wire."""
        credentials = self.credentials
        if isinstance(credentials, KeyPair):
            return self._signed(method, target, content_type, signs_target=self.signs_target is not False)
        return () if credentials is None else credentials.headers(method, target, content_type=content_type)

    def _signed(self, method: str, target: str, content_type: str, *, signs_target: bool) -> Pairs:
        keys = self.credentials
        if not isinstance(keys, KeyPair):
            return ()
        now = time.time() + self.offset_s
        return keys.headers(method, target, content_type=content_type, now=now, signs_target=signs_target)

    def prepare(self, course: Course) -> Steps[None]:
        """Fetch a token before the request when there is none, or when it ends soon."""
        renew = getattr(self.credentials, "fresh", None)
        if renew is not None:
            course.token = yield from renew(course.outgoing.timeouts)

    def recover(self, failure: CytomineError, course: Course) -> Steps[bool]:
        """Return whether a refused request is worth sending once more, with another proof."""
        if self.credentials is None or failure.response is None:
            return False
        if failure.response.request is not course.outgoing.request:
            return False
        replace = getattr(self.credentials, "replace", None)
        if replace is not None:
            is_refused = failure.status_code == 401
            return is_refused and (yield from replace(course.token, course.outgoing.timeouts))
        if not isinstance(self.credentials, KeyPair):
            return False
        from cytomine_wire.refusals import is_open_route  # noqa: PLC0415 - loaded with the first failure

        if failure.status_code != 401 and not is_open_route(failure.response):
            return False
        is_other_time = self._learns_time(failure)
        return (yield from self._learns_form(course)) or is_other_time

    def _learns_time(self, failure: CytomineError) -> bool:
        """Take over the server's clock when ours differs much: a gateway before it may check the date."""
        said = failure.response.headers.get("date", "") if failure.response is not None else ""
        from cytomine_wire.refusals import seconds_since_1970  # noqa: PLC0415 - loaded with the first failure

        skew = seconds_since_1970(said) - self._clock.now()
        if not abs(skew) > _SKEW_S or abs(skew - self.offset_s) <= _SKEW_S:
            return False
        if not self.offset_s:
            log.warning("the clock of this machine is %.0f s off that of the server", -skew)
        self.offset_s = skew
        return True

    def _learns_form(self, course: Course) -> Steps[bool]:
        """Ask once whether the server takes signatures over path and query, or those without."""
        before = self.signs_target
        if self._gate.try_enter() is None:
            yield enter(self._gate)
        try:
            if not self._is_asked:
                self.signs_target = yield from self._form_of(course)
                self._is_asked = self.signs_target is not None
        finally:
            self._gate.leave()
        return self.signs_target is False and before is not False

    def _form_of(self, course: Course) -> Steps[bool | None]:
        """Return whether path and query are signed, as the server shows it; None when it does not.

        The generations differ in a route that is open to all. Where a proxy answers it instead, a question
        signed the newer way tells.
        """
        ping = yield from self._answer(course, Request("GET", _PING), None)
        if ping in {(200, "application/json"), (404, _PROBLEM)}:
            return ping[0] == 200
        who = yield from self._answer(course, Request("GET", _WHO_AM_I), self._sign_without_target)
        return {200: False, 401: True}.get(who[0])

    def _sign_without_target(self, method: str, target: str, content_type: str) -> Pairs:
        return self._signed(method, target, content_type, signs_target=False)

    def _answer(
        self, course: Course, request: Request, sign: Callable[[str, str, str], Pairs] | None
    ) -> Steps[tuple[int, str]]:
        """Return status and media type of a reply; 0 when there was none."""
        question = Outgoing(
            request,
            origin=course.outgoing.origin,
            headers=(("Accept", "application/json"),),
            content=None,
            sign=sign,
            timeouts=course.outgoing.timeouts,
            identity=course.outgoing.identity,
        )
        try:
            opened: Opened = yield send_off(question)
        except CytomineError:
            return 0, ""
        yield close(opened)
        return opened.status_code, opened.headers.get("content-type", "").partition(";")[0].strip()
