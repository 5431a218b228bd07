"""Through the SDK: a typed function sends what a flow says, and what it returns is looked at."""

from __future__ import annotations

import json
import types
import typing
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from cytomine_contract.arguments import InexpressibleError, arguments_of, module_of
from cytomine_contract.comparison import ABSENT, Difference
from cytomine_contract.consistency import contradictions
from cytomine_contract.exchange import Reply
from cytomine_contract.result import Check, Result, Sent, Verdict
from cytomine_wire.client import Client
from cytomine_wire.codec import encode
from cytomine_wire.credentials import KeyPair
from cytomine_wire.errors import CytomineError, UnexpectedShapeError
from cytomine_wire.retrying import Retries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_contract.document import Described
    from cytomine_contract.exchange import Actor, Message
    from cytomine_contract.traffic import Traffic
    from cytomine_wire.protocol import Request, Response

NOBODY: Final = "nobody"


class _Overheard:
    """A client that remembers the last answer, whether it was raised or returned."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.response: Response | None = None
        self.request: Request | None = None

    def send(self, request: Request) -> Response:
        self.request = request
        try:
            self.response = self._client.send(request)
        except CytomineError as error:
            self.response = error.response
            raise
        return self.response

    def stream(self, request: Request) -> Any:
        return self._client.stream(request)


@define
class Sdk:
    """Calls each typed function once.

    Attributes:
        traffic: Counts what is sent.
        actors: Who asks, by name.
        called: Operations whose function was called.
        results: What came of it.
    """

    traffic: Traffic
    actors: Mapping[str, Actor]
    called: dict[str, Result] = field(factory=dict)
    _clients: dict[str, Client] = field(factory=dict)

    def close(self) -> None:
        """Drop all connections."""
        for client in self._clients.values():
            client.close()

    def call(self, operation: Described, message: Message) -> Reply | None:
        """Return the answer to a request that the typed function sends.

        None when it cannot send it, or when no answer came; nothing was sent then, or that is the result.
        """
        try:
            given = arguments_of(operation, message)
        except InexpressibleError:
            return None
        return self._called(operation, given, message)

    def call_with(self, operation: Described, given: dict[str, Any], message: Message) -> Reply | None:
        """Return the answer to a call with known arguments; see `call`."""
        return self._called(operation, given, message)

    def _called(self, operation: Described, given: dict[str, Any], message: Message) -> Reply | None:
        client = _Overheard(self._client(message.actor))
        self.traffic.pace.wait()
        module = module_of(operation)
        try:
            value = module.sync(client, **given)
        except CytomineError as error:
            differences = _of_error(error, client.response, module.OPERATION)
        except Exception as error:  # noqa: BLE001 - a fault of a typed function is what is looked for
            differences = (Difference("call", "a result", repr(error)),)
        else:
            differences = _of_value(value, client.response, module.OPERATION)
        reply = _reply(client.response)
        if reply is not None and reply.status < 300 and not differences:
            differences = tuple(contradictions(operation, message.target, reply, _json(reply)))
        if reply is not None:
            self.traffic.note(message.method, message.target, message.actor, reply)
        self.called[operation.id] = Result(
            Check.SDK,
            operation.service,
            operation.id,
            f"sdk:{operation.id}",
            Verdict.DIFFERS if differences else Verdict.AGREES,
            differences,
            sent=Sent(message, reply) if differences else None,
        )
        return reply

    def _client(self, name: str) -> Client:
        if name not in self._clients:
            actor = self.actors.get(name)
            keys = None
            if actor is not None:
                keys = KeyPair(actor.public_key, actor.private_key, signs_target=actor.signs_target)
            self._clients[name] = Client(self.traffic.url, keys, retries=Retries.off())
        return self._clients[name]


def _json(reply: Reply) -> Any:
    try:
        return json.loads(reply.content)
    except ValueError:
        return None


def _reply(response: Response | None) -> Reply | None:
    if response is None:
        return None
    return Reply(response.status_code, dict(response.headers), response.content)


def _of_error(error: CytomineError, response: Response | None, operation: Any) -> tuple[Difference, ...]:
    if isinstance(error, UnexpectedShapeError):
        return (Difference(error.pointer, error.expected, error.got),)
    if response is None:
        return (Difference("call", "an answer", str(error)),)
    documented = (*operation.success, *operation.errors)
    if response.status_code in operation.errors:
        return ()
    if response.status_code in operation.success:
        return (Difference("result", _named(operation.success[response.status_code]), str(error)),)
    return (Difference("status", list(documented), response.status_code),)


def _of_value(value: Any, response: Response | None, operation: Any) -> tuple[Difference, ...]:
    if response is None:
        return (Difference("call", "an answer", ABSENT),)
    declared = operation.success.get(response.status_code)
    if not _is_a(value, declared):
        return (Difference("result", _named(declared), type(value).__name__),)
    return tuple(_losses(value, response))


def _losses(value: Any, response: Response) -> list[Difference]:
    """Return what of a JSON answer the typed value does not hold."""
    if isinstance(value, bytes | str) or value is None:
        return []
    written, read = encode(value), json.loads(response.content)
    return [] if written == read else [Difference("result", read, written)]


def _is_a(value: Any, declared: Any) -> bool:
    """Tell whether a value is of a declared type, to the rows of lists."""
    origin, inner = typing.get_origin(declared), typing.get_args(declared)
    if declared is Any:
        return True
    if origin in {typing.Union, types.UnionType}:
        return any(_is_a(value, each) for each in inner)
    if origin is list:
        return isinstance(value, list) and all(_is_a(each, inner[0]) for each in value)
    if declared is float:
        return isinstance(value, int | float)
    return isinstance(value, types.NoneType if declared is None else origin or declared)


def _named(declared: Any) -> str:
    return getattr(declared, "__name__", None) or str(declared)
