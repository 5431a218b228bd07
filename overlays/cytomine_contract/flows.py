"""The recorded flows, sent again as far as the level and the keys allow, and removed behind themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from cytomine_contract.accounts import ADMINISTRATORS, current_user
from cytomine_contract.generation import Generation
from cytomine_contract.people import found_by_name
from cytomine_contract.replay import Agrees, Differs, NotExercised, Replay
from cytomine_contract.result import Check, Result, Verdict
from cytomine_contract.safety import MARKER, Level, level_of_step

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cytomine_contract.document import Described
    from cytomine_contract.exchange import Actor, Message, Reply
    from cytomine_contract.ledger import Left
    from cytomine_contract.recording import RecordedRequest, Scenario, Step
    from cytomine_contract.replay import Outcome
    from cytomine_contract.sdk import Sdk
    from cytomine_contract.traffic import Traffic

_ACTOR: Final = re.compile(r"\$\{(?:id|storage|token)_(\w+)\}")
_IMAGE_SERVER: Final = "pims"


@define
class Flows:
    """Replays scenarios and tells what came of each step.

    Attributes:
        traffic: Where the requests go.
        actors: Who sends them.
        files: Folder of the files to upload.
        level: How far the run may go.
        generation: Of the server.
        sdk: Sends the first step of each operation that it can; None leaves all to the replay.
        left: What could not be removed.
    """

    traffic: Traffic
    actors: Mapping[str, Actor]
    files: Path
    level: Level
    generation: Generation
    sdk: Sdk | None = None
    left: list[Left] = field(factory=list)
    _has_images: bool = False

    def results(self, scenario: Scenario) -> Iterator[Result]:
        """Yield the result of each step of a scenario; its objects are removed at the end."""
        if reason := self._hindrance(scenario):
            yield from (self._not_exercised(scenario, step, reason) for step in scenario.steps)
            return
        replay = self._replay()
        if scenario.file == _IMAGE_SERVER and not self._has_images:
            replay.upload_images_of_the_image_server()
            self._has_images = True
        begun = len(self.traffic.ledger.entries)
        if self.level is not Level.READ:
            replay.open_admin_sessions()
        diverged = ""
        try:
            for outcome in replay.steps(scenario):
                result = self._result(scenario, outcome, diverged)
                if result.accepted and outcome.step.request.method != "GET":
                    diverged = (
                        f"step {outcome.step.number} came out otherwise, as expected: {result.accepted}"
                    )
                yield result
        finally:
            self.left += self.traffic.clear(keep=begun)

    def forbids(self, request: RecordedRequest) -> str:
        """Return why a request must not be sent; empty where it may."""
        needed = level_of_step(self._operation(request), request)
        return "" if needed <= self.level else f"needs --level {needed.word}"

    def _replay(self) -> Replay:
        return Replay(
            self.traffic,
            self.actors,
            self.files,
            forbids=self.forbids,
            marker=MARKER,
            speak=self._speak if self.sdk is not None else None,
        )

    def _speak(self, step: Step, message: Message) -> Reply | None:
        request, operation = step.request, self._operation(step.request)
        if (
            self.sdk is None
            or operation is None
            or operation.id in self.sdk.called
            or operation.method != request.method
        ):
            return None
        if operation.role == "upload":
            return None  # servers tell the length of the request as the size of the file; the replay keeps it
        is_plain = not request.bearer and request.until is None and not request.headers
        is_valid = step.answer.status < 300 or operation.unverified or not operation.is_verified
        return self.sdk.call(operation, message) if is_plain and is_valid else None

    def _hindrance(self, scenario: Scenario) -> str:
        named = {step.request.actor for step in scenario.steps} - {"nobody"}
        for step in scenario.steps:
            request = step.request
            texts = (
                request.target,
                str(request.body),
                request.raw or "",
                str(request.headers),
                str(request.upload),
            )
            named |= {name for text in texts for name in _ACTOR.findall(text)}
        if missing := sorted(named - self.actors.keys()):
            return f"needs the actors {', '.join(missing)}: give --actors"
        if self.level is Level.READ and named & set(ADMINISTRATORS):
            return "needs an open administrator session: --level write opens it"
        if self.level is Level.READ and scenario.file == _IMAGE_SERVER:
            return "needs two images on the server: --level write uploads them"
        if any(step.request.bearer and not self.actors[step.request.actor].token for step in scenario.steps):
            return "needs tokens in --actors"
        return ""

    def _operation(self, request: RecordedRequest) -> Described | None:
        return self.traffic.document.find(request.method, request.target)

    def _stranger(self, scenario: Scenario, step: Step) -> str:
        """Return which account a step looks for under a name that it does not have here; empty for none."""
        for name, recorded in found_by_name(scenario, step):
            here = current_user(self.traffic, self.actors[name], name) if name in self.actors else {}
            if any(here.get(key, text) != text for key, text in recorded.items()):
                return f"looks for {name} as {next(iter(recorded.values()))}, who is called otherwise here"
        return ""

    def _not_exercised(self, scenario: Scenario, step: Step, reason: str) -> Result:
        operation = self._operation(step.request)
        return Result(
            Check.FLOW,
            operation.service if operation else scenario.file,
            operation.id if operation else "",
            f"{scenario.title}:{step.number}",
            Verdict.NOT_EXERCISED,
            reason=reason,
        )

    def _result(self, scenario: Scenario, outcome: Outcome, diverged: str) -> Result:
        blank = self._not_exercised(scenario, outcome.step, "")
        match outcome:
            case NotExercised(_, reason):
                return evolve(blank, reason=reason)
            case Agrees():
                return evolve(blank, verdict=Verdict.AGREES)
            case Differs(step, differences, sent):
                if reason := diverged or self._stranger(scenario, step):
                    return evolve(blank, reason=reason)
                operation = self._operation(step.request)
                return evolve(
                    blank,
                    verdict=Verdict.DIFFERS,
                    differences=differences,
                    sent=sent,
                    accepted=expected_of(operation, self.generation),
                )


def expected_of(operation: Described | None, generation: Generation) -> str:
    """Return why an operation may answer otherwise on a generation; empty where it may not."""
    if generation is Generation.NEWEST and operation is not None and operation.newest:
        return f"newest generation: {operation.newest}"
    return ""
