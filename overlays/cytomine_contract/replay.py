"""Replays recorded scenarios against a server and says, step by step, where it answers otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from cytomine_contract.bodies import read_answer
from cytomine_contract.comparison import Comparison, Difference, numbers_sent
from cytomine_contract.conversation import Conversation, UnboundError
from cytomine_contract.exchange import (
    Actor,
    ExchangeError,
    Message,
    Reply,
    multipart,
    signed,
)
from cytomine_contract.marking import unmarked
from cytomine_contract.names import Names
from cytomine_contract.recording import NOTHING
from cytomine_contract.result import Sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from cytomine_contract.exchange import Exchanges, Reply
    from cytomine_contract.recording import RecordedRequest, Scenario, Step


@frozen
class Agrees:
    """The server answered as recorded."""

    step: Step


@frozen
class Differs:
    """The server answered otherwise."""

    step: Step
    differences: tuple[Difference, ...]
    sent: Sent | None = None


@frozen
class NotExercised:
    """The step was not sent."""

    step: Step
    reason: str


Outcome: TypeAlias = Agrees | Differs | NotExercised


@frozen
class Replay:
    """Replays scenarios against one server.

    Attributes:
        server: Where the requests go; nothing else is called.
        actors: Who sends them, by name.
        files: Folder of the files to upload.
        is_known: Tells of a method and a target whether the server is expected to know them; from the first
            step on that it is not, a scenario is not exercised.
        forbids: Tells why a step must not be sent; empty where it may. A refusal that is left out changes
            nothing, so the steps after it are sent; after anything else that is left out none is.
        marker: What the names that are given to objects begin with.
        speak: Sends what a step says on another way than byte for byte; None leaves it to the replay.
        patience_s: How long a step is repeated that waits for a value.
    """

    server: Exchanges
    actors: Mapping[str, Actor]
    files: Path
    is_known: Callable[[str, str], bool] = field(default=lambda _method, _target: True)
    forbids: Callable[[RecordedRequest], str] = field(default=lambda _request: "")
    marker: str = ""
    speak: Callable[[Step, Message], Reply | None] | None = None
    patience_s: float = 20.0

    def open_admin_sessions(self) -> None:
        """Open the administrator sessions of `admin` and `root`, as they were when the recordings were made.

        Raises:
            ExchangeError: The server does not answer, or refuses.
        """
        for name in ("admin", "root"):
            if name not in self.actors:
                continue
            message = Message("GET", "/session/admin/open.json", {"Accept": "application/json"}, actor=name)
            reply = self.server.exchange(signed(message, self.actors[name]))
            if reply.status != 200:
                raise ExchangeError(f"the administrator session of {name} does not open: {reply.status}")

    def upload_images_of_the_image_server(self) -> None:
        """Upload, as `manager`, the two images that the recording `pims` expects to be there."""
        actor = self.actors["manager"]
        for file in ("tissue.tif", "small.png"):
            media_type, content = multipart("files[]", f"pims-{file}", (self.files / file).read_bytes(), {})
            headers = {"Content-Type": media_type}
            target = f"/upload?idStorage={actor.storage}&sync=true"
            reply = self.server.exchange(
                signed(Message("POST", target, headers, content, actor="manager"), actor)
            )
            if reply.status != 200:
                raise ExchangeError(f"pims-{file} cannot be uploaded: {reply.status}")

    def steps(self, scenario: Scenario) -> Iterator[Outcome]:
        """Yield the outcome of each step, which is sent when its outcome is asked for."""
        recorded = Names(scenario.variables)
        for address in scenario.addresses:
            recorded.bind("server", address)
        conversation = Conversation.of(
            [step.request for step in scenario.steps],
            self.server,
            self.actors,
            self.files,
            marker=self.marker,
            patience_s=self.patience_s,
        )
        names = _Sides(recorded, Names(conversation.variables), self.marker)
        reason = ""
        for step in scenario.steps:
            request = step.request
            if not reason and not self.is_known(request.method, request.target):
                reason = f"step {step.number}, {request.call}, is no operation of the document"
            if reason:
                yield NotExercised(step, reason)
            elif forbidden := self.forbids(request):
                if step.answer.status < 300 or request.keep:
                    reason = f"step {step.number}, {request.call}: {forbidden}"
                yield NotExercised(step, forbidden)
            else:
                yield self._outcome(conversation, names, step)

    def _outcome(self, conversation: Conversation, names: _Sides, step: Step) -> Outcome:
        request = step.request
        try:
            message = conversation.message(request)
        except UnboundError as error:
            return NotExercised(step, f"no earlier answer held ${{{error}}}")
        try:
            reply = self.speak(step, message) if self.speak is not None else None
            reply = reply or conversation.send(request, message)
        except ExchangeError as error:
            return Differs(step, (Difference("status", step.answer.status, str(error)),), Sent(message, None))
        names.bind(step, conversation.keep(request, reply))
        comparison = Comparison(
            names.recorded,
            names.received,
            sent=numbers_sent(request.target, request.raw or "", _written(request.body)),
            unordered=request.unordered,
        )
        answer = read_answer(unmarked(reply, self.marker), step.answer.body)
        differences = comparison.differences(step.answer, answer)
        return Differs(step, differences, Sent(message, reply)) if differences else Agrees(step)


@frozen
class _Sides:
    """What values are called, when recorded and now."""

    recorded: Names
    received: Names
    marker: str

    def bind(self, step: Step, kept: Mapping[str, Any]) -> None:
        """Let the names of a step stand for what it kept, on both sides."""
        for name in step.request.keep:
            if name in step.kept:
                self.recorded.bind(name, step.kept[name])
            if name in kept:
                value = kept[name]
                is_marked = self.marker and isinstance(value, str)
                self.received.bind(name, value.replace(self.marker, "") if is_marked else value)


def _written(body: Any) -> str:
    return "" if body is NOTHING else json.dumps(body)
