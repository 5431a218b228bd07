"""Requests made up from the document by schemathesis, and its checks of the answers."""

from __future__ import annotations

import logging
import random
import time
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

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

_SHOWN: Final = ("Accept", "Content-Type", "Authorization")
"""Headers of a request that a report tells; the others follow from the tool, or change with each run."""


@frozen
class Bounds:
    """How many requests are made up.

    Attributes:
        examples: For each operation, of values drawn at random.
        edges: For each operation, of those that try its values one by one; beyond so many they are thinned
            out more and more.
        sequences: Of calls whose answers give later ones their values.
        steps: In each sequence.
        time_s: A safety net: after so long no more are made up, and the seed does not make the run again.
    """

    examples: int = 3
    edges: int = 12
    sequences: int = 20
    steps: int = 4
    time_s: int = 1800


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


class _Thinning:
    """Keeps the first so many edge cases of an operation, and of those after them ever fewer, by seed."""

    def __init__(self, seed: int, edges: int) -> None:
        self._seed = seed
        self._edges = edges
        self._dice: dict[str, tuple[random.Random, count[int]]] = {}

    def keeps(self, case: Any) -> bool:
        """Tell whether a case is sent; those drawn at random all are."""
        if case.meta.phase.name.value != "coverage":
            return True
        name = case.operation.label
        if name not in self._dice:
            self._dice[name] = random.Random(f"{self._seed} {name}"), count(1)  # noqa: S311 - no secret
        dice, numbers = self._dice[name]
        return dice.random() < self._edges / next(numbers)


@define
class Fuzz:
    """Makes up requests within bounds, the same ones for the same seed and the same server.

    Reads are also asked what the document rules out. A change is not, since what is no id of the world may be
    that of somebody else's object.

    Attributes:
        traffic: Counts what is sent.
        actor: Who asks.
        name: Of the actor.
        level: How far the run may go.
        world: Ids by class, and what else is known.
        seed: Of all that is made up.
        bounds: How much that is.
        is_cut: Whether time ran out before the bounds were reached.
    """

    traffic: Traffic
    actor: Actor
    name: str
    level: Level
    world: Mapping[str, Any]
    seed: int
    bounds: Bounds
    is_cut: bool = False
    _troubles: dict[str, str] = field(factory=dict)

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
                yield self._result(name, "", Verdict.NOT_EXERCISED, reason=self._why_not(name))

    def _why_not(self, name: str) -> str:
        operation = self.traffic.document.operations[name]
        trouble = self._troubles.get(f"{operation.method} {operation.path}")
        if trouble:
            return f"no request can be made up: {trouble}"
        return "the time ran out (--time)" if self.is_cut else "no request can be made up"

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
        from schemathesis.engine.events import (  # noqa: PLC0415
            FatalError,
            Interrupted,
            NonFatalError,
            ScenarioFinished,
        )

        logging.getLogger("urllib3").setLevel(logging.ERROR)
        stream = from_schema(self._schema(data)).execute()
        give_up = time.monotonic() + self.bounds.time_s
        for event in stream:
            if not self.is_cut and time.monotonic() > give_up:
                stream.stop()
                self.is_cut = True
            if isinstance(event, FatalError):
                raise event.exception
            if isinstance(event, Interrupted) and not self.is_cut:  # it says the same of a stop of ours
                raise KeyboardInterrupt
            if isinstance(event, NonFatalError):
                self._troubles.setdefault(event.label, " ".join(str(event.value).split())[:200])
            if isinstance(event, ScenarioFinished):
                yield from self._exchanges(event.recorder)

    def _exchanges(self, recorder: Any) -> Iterator[tuple[Described, Sent, list[tuple[str, str]]]]:
        for case_id, interaction in recorder.interactions.items():
            request, response = interaction.request, interaction.response
            target = request.uri.removeprefix(self.traffic.url)
            headers = {name: request.headers[name][0] for name in _SHOWN if name in request.headers}
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

    def _without_negatives(self, data: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the settings of operations that are asked only what the document allows."""
        described = self.traffic.document.operations
        names = [each["operationId"] for item in data["paths"].values() for each in item.values()]
        changing = [name for name in names if not described[name].changes_nothing]
        setting = {"include-operation-id": changing, "generation": {"mode": "positive"}}
        return [setting] if changing else []

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
                    "mode": "all",
                    "no-shrink": True,
                    "database": "none",
                    "with-security-parameters": False,
                },
                "operations": self._without_negatives(data),
                "phases": {
                    "examples": {"enabled": False},
                    "coverage": {"enabled": True, "unexpected-methods": []},
                    "stateful": {
                        "enabled": True,
                        "max-steps": self.bounds.steps,
                        "generation": {"max-examples": self.bounds.sequences},
                    },
                },
                "checks": {"enabled": False, **{name: {"enabled": True} for name in _CHECKS}},
            }
        )
        schema = schemathesis.openapi.from_dict(dict(data), config=config)
        schema.config.update(base_url=self.traffic.url)
        thinning = _Thinning(self.seed, self.bounds.edges)
        schema.hook("filter_case")(lambda _context, case: thinning.keeps(case))
        schema.auth.set_from_requests(_Signature(self.traffic, self.actor))  # type: ignore[arg-type]
        return schema
