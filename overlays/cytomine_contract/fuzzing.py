"""Requests made up from the document by schemathesis, and its checks of the answers."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_contract.comparison import Difference
from cytomine_contract.exchange import Actor, Message, Reply, signed
from cytomine_contract.fixtures import Fixtures
from cytomine_contract.quirks import known_quirk
from cytomine_contract.result import Check, Result, Sent, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from requests import PreparedRequest

    from cytomine_contract.document import Described
    from cytomine_contract.safety import Level
    from cytomine_contract.traffic import Traffic

_CHECKS: Final = (
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)


@frozen
class Bounds:
    """How many requests are made up.

    Attributes:
        examples: For each operation, in each phase.
        steps: In each sequence of calls.
        time_s: After so long no more are made up, and the run cannot be made again with its seed.
    """

    examples: int = 3
    steps: int = 4
    time_s: int = 90


class _Signature:
    """Signs each request as it goes on the wire; the interface of requests' AuthBase."""

    def __init__(self, traffic: Traffic, actor: Actor) -> None:
        self._traffic = traffic
        self._actor = actor

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        self._traffic.pace.wait()
        headers = {name: str(value) for name, value in request.headers.items()}
        message = Message(request.method or "", request.path_url, headers)
        proof = signed(message, self._actor).headers
        request.headers.update({name: proof[name] for name in ("Date", "Authorization")})
        return request


@frozen
class Fuzz:
    """Makes up requests within bounds, the same ones for the same seed and the same server.

    Attributes:
        traffic: Counts what is sent.
        actor: Who asks.
        name: Of the actor.
        level: How far the run may go.
        world: Ids by class, and what else is known.
        seed: Of all that is made up.
        bounds: How much that is.
    """

    traffic: Traffic
    actor: Actor
    name: str
    level: Level
    world: Mapping[str, Any]
    seed: int
    bounds: Bounds

    def results(self, operations: Sequence[Described]) -> Iterator[Result]:
        """Yield what was found, differences first; an operation without any agrees."""
        fixtures = Fixtures(self.traffic.document, self.world, self.level)
        data = fixtures.filled(operations)
        for name, reason in fixtures.left_out.items():
            yield self._result(name, "", Verdict.NOT_EXERCISED, reason=reason)
        tried: dict[str, int] = {}
        seen: set[str] = set()
        failing: set[str] = set()
        for operation, sent, failures in self._scenarios(data):
            tried[operation.id] = tried.get(operation.id, 0) + 1
            for check, text in failures:
                place = f"fuzz:{operation.id}:{check}:{sent.reply.status if sent.reply else 0}"
                if place in seen:
                    continue
                seen.add(place)
                failing.add(operation.id)
                yield self._difference(operation, place, check, text, sent)
        wanted = {each.id for each in operations} - fixtures.left_out.keys()
        for name in sorted(wanted - failing):
            if tried.get(name):
                yield self._result(name, "", Verdict.AGREES)
            else:
                yield self._result(name, "", Verdict.NOT_EXERCISED, reason="the bounds left no time for it")

    def _difference(self, operation: Described, place: str, check: str, text: str, sent: Sent) -> Result:
        reply = sent.reply or Reply(0, {}, b"")
        expected = {
            "statuses": sorted(operation.source["responses"]),
            "check": check,
        }
        return Result(
            Check.FUZZ,
            operation.service,
            operation.id,
            place,
            Verdict.DIFFERS,
            (Difference("answer", expected, f"{reply.status}: {text}"),),
            accepted=known_quirk(operation, check, reply.status, reply.content),
            sent=sent,
        )

    def _result(self, name: str, rest: str, verdict: Verdict, *, reason: str = "") -> Result:
        operation = self.traffic.document.operations[name]
        return Result(Check.FUZZ, operation.service, name, f"fuzz:{name}{rest}", verdict, reason=reason)

    def _scenarios(self, data: Mapping[str, Any]) -> Iterator[tuple[Described, Sent, list[tuple[str, str]]]]:
        """Yield each request that was made up, with its answer and the checks that failed."""
        if not data["paths"]:
            return
        from schemathesis.engine import from_schema  # noqa: PLC0415 - heavy, and an extra
        from schemathesis.engine.events import FatalError, Interrupted, ScenarioFinished  # noqa: PLC0415

        logging.getLogger("urllib3").setLevel(logging.ERROR)
        stream = from_schema(self._schema(data)).execute()
        give_up = time.monotonic() + self.bounds.time_s
        is_over = False
        for event in stream:
            if not is_over and time.monotonic() > give_up:
                stream.stop()
                is_over = True
            if isinstance(event, FatalError):
                raise event.exception
            if isinstance(event, Interrupted) and not is_over:  # it says the same of a stop of ours
                raise KeyboardInterrupt
            if isinstance(event, ScenarioFinished):
                yield from self._exchanges(event.recorder)

    def _exchanges(self, recorder: Any) -> Iterator[tuple[Described, Sent, list[tuple[str, str]]]]:
        for case_id, interaction in recorder.interactions.items():
            request, response = interaction.request, interaction.response
            target = request.uri.removeprefix(self.traffic.url)
            headers = {name: values[0] for name, values in request.headers.items()}
            message = Message(request.method, target, headers, request.body, actor=self.name)
            if response is None:
                continue
            kept = {name.lower(): values[0] for name, values in response.headers.items()}
            reply = Reply(response.status_code, kept, response.content or b"")
            operation = self.traffic.note(request.method, target, self.name, reply)
            if operation is None:
                continue
            failures = [
                (check.name, str(check.failure_info.failure.message or check.failure_info.failure.title))
                for check in recorder.checks.get(case_id, ())
                if check.failure_info is not None and check.name in _CHECKS
            ]
            yield operation, Sent(message, reply), failures

    def _schema(self, data: Mapping[str, Any]) -> Any:
        import schemathesis  # noqa: PLC0415 - as above
        from schemathesis.config import SchemathesisConfig  # noqa: PLC0415

        config = SchemathesisConfig.from_dict(
            {
                "seed": self.seed,
                "cache": {"enabled": False},  # what earlier runs saw must not change this one
                "continue-on-failure": True,
                "headers": {"Accept": "application/json"},
                "generation": {
                    "max-examples": self.bounds.examples,
                    "mode": "positive",
                    "no-shrink": True,
                    "database": "none",
                    "with-security-parameters": False,
                },
                "phases": {
                    "examples": {"enabled": False},
                    "coverage": {"enabled": True, "unexpected-methods": []},
                    "stateful": {"enabled": True, "max-steps": self.bounds.steps},
                },
                "checks": {"enabled": False, **{name: {"enabled": True} for name in _CHECKS}},
            }
        )
        schema = schemathesis.openapi.from_dict(dict(data), config=config)
        schema.config.update(base_url=self.traffic.url)
        schema.auth.set_from_requests(_Signature(self.traffic, self.actor))  # type: ignore[arg-type]
        return schema
