"""What a flow says to a server, one request after the other, with the values that earlier answers gave."""

from __future__ import annotations

import json
import re
import secrets
import time
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from cytomine_contract.exchange import Message, multipart, signed
from cytomine_contract.marking import NamesGiven
from cytomine_contract.recording import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from cytomine_contract.exchange import Actor, Exchanges, Reply
    from cytomine_contract.recording import RecordedRequest

_VARIABLE: Final = re.compile(r"\$\{(\w+)\}")
_POLL_S: Final = 0.05


class UnboundError(LookupError):
    """A request needs a variable that nothing has bound."""


def new_suffix() -> str:
    """Return a suffix that makes names new."""
    return f"r{secrets.token_hex(4)[1:]}"


@define
class Conversation:
    """One flow under way.

    Attributes:
        server: Where the requests go.
        actors: Who sends them, by name.
        files: Folder of the files to upload.
        variables: Values by name; those that answers give are added.
        names: Marks the names that the flow gives; None leaves them as they are.
        patience_s: How long a request is repeated that waits for a value.
    """

    server: Exchanges
    actors: Mapping[str, Actor]
    files: Path
    variables: dict[str, Any]
    names: NamesGiven | None = None
    patience_s: float = 20.0
    _tokens: dict[str, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._tokens = {f"token_{name}": actor.token for name, actor in self.actors.items() if actor.token}

    @classmethod
    def of(
        cls,
        requests: Sequence[RecordedRequest],
        server: Exchanges,
        actors: Mapping[str, Actor],
        files: Path,
        *,
        marker: str = "",
        patience_s: float = 20.0,
    ) -> Conversation:
        """Return a conversation that has not begun, with a new suffix for its names."""
        variables: dict[str, Any] = {"run": new_suffix(), "server": server.url, **ids_of(actors)}
        names = NamesGiven(requests, marker) if marker else None
        return cls(server, actors, files, variables, names, patience_s)

    def message(self, request: RecordedRequest) -> Message:
        """Return a request as it goes on the wire.

        Raises:
            UnboundError: It needs a variable that no answer gave.
        """
        content_type, content = self._content(request)
        headers = {"Accept": request.accept} if request.accept else {}
        if request.content_type or content_type:
            headers["Content-Type"] = request.content_type or content_type
        headers |= {name: self._filled(value) for name, value in request.headers.items()}
        target = self.names.in_target(request.target) if self.names else request.target
        message = Message(request.method, self._filled(target), headers, content, actor=request.actor)
        return signed(message, self.actors.get(request.actor), bearer=request.bearer)

    def send(self, request: RecordedRequest, message: Message) -> Reply:
        """Return the answer; a request that waits for a value is repeated until it comes, or patience ends.

        Raises:
            ExchangeError: None came.
        """
        give_up = time.monotonic() + self.patience_s
        while True:
            reply = self.server.exchange(message)
            until = request.until
            if until is None or at(reply.content, until.path) == (True, until.equals):
                return reply
            if time.monotonic() > give_up:
                return reply
            time.sleep(_POLL_S)

    def keep(self, request: RecordedRequest, reply: Reply) -> dict[str, Any]:
        """Bind what a request keeps of its answer, and return it."""
        found = {name: at(reply.content, path) for name, path in request.keep.items()}
        kept = {name: value for name, (is_there, value) in found.items() if is_there}
        self.variables |= kept
        return kept

    def _content(self, request: RecordedRequest) -> tuple[str, bytes | None]:
        if request.upload is not None:
            upload = request.upload
            form = {name: self._text(value) for name, value in upload.form.items()}
            file, name = (self.files / upload.file).read_bytes(), self._text(upload.filename)
            marker = self.names.marker if self.names else ""
            is_marked = bool(marker) and name.startswith(marker)
            return multipart(upload.part, name, file, form, longer_by=len(marker) * is_marked)
        if request.raw is not None:
            return "application/json", self._text(request.raw).encode()
        if request.body is not NOTHING:
            return "application/json", json.dumps(self._value(request.body), ensure_ascii=False).encode()
        return "", None

    def _text(self, text: str) -> str:
        return self._filled(self.names.in_text(text) if self.names else text)

    def _filled(self, text: str) -> str:
        return _VARIABLE.sub(lambda found: str(self._bound(found[1])), text)

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            whole = _VARIABLE.fullmatch(value)
            return self._bound(whole[1]) if whole and whole[1] != "run" else self._text(value)
        if isinstance(value, list):
            return [self._value(item) for item in value]
        if isinstance(value, dict):
            return {self._filled(key): self._value(item) for key, item in value.items()}
        return value

    def _bound(self, name: str) -> Any:
        if name in self.variables:
            return self.variables[name]
        if name in self._tokens:
            return self._tokens[name]
        raise UnboundError(name)


def ids_of(actors: Mapping[str, Actor]) -> dict[str, int]:
    """Return the variables that actors give: `id_NAME` and `storage_NAME`."""
    ids = {f"id_{name}": actor.id for name, actor in actors.items()}
    return ids | {f"storage_{name}": actor.storage for name, actor in actors.items()}


def at(content: bytes, path: str) -> tuple[bool, Any]:
    """Return whether a JSON text has a value at a dotted path, and that value."""
    try:
        value = json.loads(content)
        for key in path.split("."):
            value = value[int(key)] if isinstance(value, list) else value[key]
    except (ValueError, LookupError, TypeError):
        return False, None
    return True, value
