"""Replays recorded scenarios against a server and says, step by step, where it answers otherwise.

`python -m cytomine_contract.replay --url URL --actors FILE FOLDER` prints what differs; see its `--help`.
"""

from __future__ import annotations

import json
import re
import secrets
import sys
import time
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import Factory, define, field, frozen

from cytomine_contract.bodies import read_answer
from cytomine_contract.comparison import Comparison, Difference, numbers_sent
from cytomine_contract.exchange import (
    BOUNDARY,
    Actor,
    ExchangeError,
    Message,
    Reply,
    Server,
    multipart,
    signed,
)
from cytomine_contract.names import Names
from cytomine_contract.recording import NOTHING, RecordedRequest, Scenario, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

_VARIABLE: Final = re.compile(r"\$\{(\w+)\}")
_POLL_S: Final = 0.05


@frozen
class Agrees:
    """The server answered as recorded."""

    step: Step


@frozen
class Differs:
    """The server answered otherwise."""

    step: Step
    differences: tuple[Difference, ...]


@frozen
class NotExercised:
    """The step was not sent."""

    step: Step
    reason: str


Outcome: TypeAlias = Agrees | Differs | NotExercised


class _UnboundError(LookupError):
    """A step needs a variable that no step has bound."""


@define
class _Run:
    """The state of one scenario while it is replayed."""

    scenario: Scenario
    variables: dict[str, Any]
    tokens: Mapping[str, str]
    recorded: Names
    received: Names = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.received = Names(self.variables)

    def filled(self, text: str) -> str:
        """Return a text with its variables filled in."""
        return _VARIABLE.sub(lambda found: str(self._value(found[1])), text)

    def filled_json(self, value: Any) -> Any:
        """Return a JSON value with its variables filled in; a text that is one variable takes its type."""
        if isinstance(value, str):
            whole = _VARIABLE.fullmatch(value)
            return self._value(whole[1]) if whole else self.filled(value)
        if isinstance(value, list):
            return [self.filled_json(item) for item in value]
        if isinstance(value, dict):
            return {self.filled(key): self.filled_json(item) for key, item in value.items()}
        return value

    def _value(self, name: str) -> Any:
        if name in self.variables:
            return self.variables[name]
        if name in self.tokens:
            return self.tokens[name]
        raise _UnboundError(name)

    def keep(self, step: Step, reply: Reply) -> None:
        """Bind what a step keeps, on both sides."""
        for name, path in step.request.keep.items():
            if name in step.kept:
                self.recorded.bind(name, step.kept[name])
            found, value = _at(reply.content, path)
            if found:
                self.variables[name] = value
                self.received.bind(name, value)


@frozen
class Replay:
    """Replays scenarios against one server.

    Attributes:
        server: Where the requests go; nothing else is called.
        actors: Who sends them, by name.
        files: Folder of the files to upload.
        is_known: Tells of a method and a target whether the server is expected to know them; from the first
            step on that it is not, a scenario is not exercised.
        patience_s: How long a step is repeated that waits for a value.
    """

    server: Server
    actors: Mapping[str, Actor]
    files: Path
    is_known: Callable[[str, str], bool] = field(default=lambda _method, _target: True)
    patience_s: float = 20.0
    _tokens: Mapping[str, str] = Factory(
        lambda self: {f"token_{name}": actor.token for name, actor in self.actors.items()}, takes_self=True
    )

    def open_admin_sessions(self) -> None:
        """Open the administrator sessions of `admin` and `root`, as they were when the recordings were made.

        Raises:
            ExchangeError: The server does not answer, or refuses.
        """
        for name in ("admin", "root"):
            message = Message("GET", "/session/admin/open.json", {"Accept": "application/json"})
            reply = self.server.exchange(signed(message, self.actors[name]))
            if reply.status != 200:
                raise ExchangeError(f"the administrator session of {name} does not open: {reply.status}")

    def upload_images_of_the_image_server(self) -> None:
        """Upload, as `manager`, the two images that the recording `pims` expects to be there."""
        actor = self.actors["manager"]
        for file in ("tissue.tif", "small.png"):
            content = multipart("files[]", f"pims-{file}", (self.files / file).read_bytes(), {})
            headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
            target = f"/upload?idStorage={actor.storage}&sync=true"
            reply = self.server.exchange(signed(Message("POST", target, headers, content), actor))
            if reply.status != 200:
                raise ExchangeError(f"pims-{file} cannot be uploaded: {reply.status}")

    def steps(self, scenario: Scenario) -> Iterator[Outcome]:
        """Yield the outcome of each step, which is sent when its outcome is asked for."""
        recorded = Names(scenario.variables)
        for address in scenario.addresses:
            recorded.bind("server", address)
        run = _Run(scenario, self._variables(scenario), self._tokens, recorded)
        reason = ""
        for step in scenario.steps:
            request = step.request
            if not reason and not self.is_known(request.method, request.target):
                reason = f"step {step.number}, {request.call}, is no operation of the document"
            yield NotExercised(step, reason) if reason else self._outcome(run, step)

    def _variables(self, scenario: Scenario) -> dict[str, Any]:
        variables: dict[str, Any] = {"run": f"r{secrets.token_hex(4)[1:]}", "server": self.server.url}
        for name, actor in self.actors.items():
            variables |= {f"id_{name}": actor.id, f"storage_{name}": actor.storage}
        return {name: variables[name] for name in scenario.variables if name in variables}

    def _outcome(self, run: _Run, step: Step) -> Outcome:
        try:
            reply = self._reply(run, step)
        except _UnboundError as error:
            return NotExercised(step, f"no earlier answer held ${{{error}}}")
        except ExchangeError as error:
            return Differs(step, (Difference("status", step.answer.status, str(error)),))
        run.keep(step, reply)
        request = step.request
        comparison = Comparison(
            run.recorded,
            run.received,
            sent=numbers_sent(request.target, request.raw or "", _written(request.body)),
            unordered=request.unordered,
        )
        differences = comparison.differences(step.answer, read_answer(reply, step.answer.body))
        return Differs(step, differences) if differences else Agrees(step)

    def _reply(self, run: _Run, step: Step) -> Reply:
        request = step.request
        until, give_up = request.until, time.monotonic() + self.patience_s
        while True:
            reply = self.server.exchange(self._message(run, request))
            if until is None or _at(reply.content, until.path) == (True, until.equals):
                return reply
            if time.monotonic() > give_up:
                return reply
            time.sleep(_POLL_S)

    def _message(self, run: _Run, request: RecordedRequest) -> Message:
        content_type, content = self._content(run, request)
        headers = {"Accept": request.accept} if request.accept else {}
        if request.content_type or content_type:
            headers["Content-Type"] = request.content_type or content_type
        headers |= {name: run.filled(value) for name, value in request.headers.items()}
        message = Message(request.method, run.filled(request.target), headers, content)
        return signed(message, self.actors.get(request.actor), bearer=request.bearer)

    def _content(self, run: _Run, request: RecordedRequest) -> tuple[str, bytes | None]:
        if request.upload is not None:
            upload = request.upload
            form = {name: run.filled(value) for name, value in upload.form.items()}
            file = (self.files / upload.file).read_bytes()
            content = multipart(upload.part, run.filled(upload.filename), file, form)
            return f"multipart/form-data; boundary={BOUNDARY}", content
        if request.raw is not None:
            return "application/json", run.filled(request.raw).encode()
        if request.body is not NOTHING:
            return "application/json", json.dumps(run.filled_json(request.body), ensure_ascii=False).encode()
        return "", None


def count(outcomes: Iterable[Outcome]) -> dict[type[Outcome], int]:
    """Return how many outcomes there are of each kind."""
    counts: dict[type[Outcome], int] = {Agrees: 0, Differs: 0, NotExercised: 0}
    for outcome in outcomes:
        counts[type(outcome)] += 1
    return counts


def _at(content: bytes, path: str) -> tuple[bool, Any]:
    """Return whether a JSON text has a value at a dotted path, and that value."""
    try:
        value = json.loads(content)
        for key in path.split("."):
            value = value[int(key)] if isinstance(value, list) else value[key]
    except (ValueError, LookupError, TypeError):
        return False, None
    return True, value


def _written(body: Any) -> str:
    return "" if body is NOTHING else json.dumps(body)


if __name__ == "__main__":
    from cytomine_contract.command import main

    sys.exit(main())
