"""From a request as it came to its answer: what the server's container, gate and framework do on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from attrs import frozen

from cytomine_sandbox import accounts
from cytomine_sandbox.accounts import Signed
from cytomine_sandbox.engine.errors import (
    ApiError,
    BareError,
    PageError,
    ProblemError,
    RefusedLineError,
    RefusedPathError,
    TokenError,
)
from cytomine_sandbox.engine.failures import log_failure
from cytomine_sandbox.engine.reply import CORE_HEADERS, Reply, Style, error_reply
from cytomine_sandbox.engine.request import Request
from cytomine_sandbox.engine.verbs import ABSENT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from cytomine_sandbox.engine.contents import Contents
    from cytomine_sandbox.engine.multipart import Upload
    from cytomine_sandbox.engine.session import Caller, Session
    from cytomine_sandbox.engine.verbs import Operation
    from cytomine_sandbox.web.document import Endpoint, Match, Router
    from cytomine_sandbox.world import World

    Job: TypeAlias = Callable[[Contents], None]

_REFUSED_LETTERS = re.compile(r'[\[\]{}|\\^`"<>]|[^\x21-\x7e]')
_REFUSED_CODES = re.compile(r"%2f|%5c|%00", re.IGNORECASE)
_SUSPICIOUS = re.compile(r"//|;|%25|%3b|%2e|/\.\.?(/|$)", re.IGNORECASE)
_OPEN_PREFIXES: Final = ("/api/abstractimage/", "/api/imageinstance/", "/api/userannotation/")
_IMAGE_SERVER: Final = "/ims/"
_GUARDED_PREFIXES: Final = ("/api/", "/session/admin/")
_FORESEEN: Final = (
    ApiError,
    BareError,
    PageError,
    ProblemError,
    RefusedLineError,
    RefusedPathError,
    TokenError,
)
_METHODS_IN_ORDER: Final = ("GET", "POST", "PUT", "DELETE")


@frozen
class Incoming:
    """A request as it came on the wire.

    Attributes:
        method: As sent.
        raw_path: Percent-encoded, without query.
        query: Without the question mark.
        headers: Names in lower case.
        body: The whole body, empty when it was streamed.
        upload: What a streamed body held.
    """

    method: str
    raw_path: str
    query: str
    headers: Mapping[str, str]
    body: bytes = b""
    upload: Upload | None = None

    @property
    def target(self) -> str:
        """Path and query as on the request line."""
        return f"{self.raw_path}?{self.query}" if self.query else self.raw_path


class Dispatcher:
    """Answers requests on the contents of a sandbox."""

    def __init__(self, world: World, router: Router, operations: Mapping[str, Operation]) -> None:
        self._world = world
        self._router = router
        self._operations = operations

    def operation(self, method: str, raw_path: str) -> Operation | None:
        """Return what serves a request, None when nothing does."""
        match = self._matches(unquote(raw_path)).get(_served_as(method))
        return self._operations.get(match.endpoint.id) if match else None

    def _matches(self, path: str) -> dict[str, Match]:
        """Return what a path leads to by method, without what this generation of servers does not have."""
        return {
            method: match
            for method, match in self._router.match(path).items()
            if self._operations.get(match.endpoint.id) is not ABSENT
        }

    def _style_of_path(self, raw_path: str) -> Style:
        """Return how a path shows a method that it does not take."""
        matches = self._matches(unquote(raw_path)).values()
        served = [self._operations.get(match.endpoint.id) for match in matches]
        is_direct = raw_path.startswith(_IMAGE_SERVER)
        if is_direct or any(operation and operation.style is Style.DETAIL for operation in served):
            return Style.DETAIL
        return Style.MESSAGE

    def answer(self, incoming: Incoming) -> Reply:
        """Return the answer to a request; whatever goes wrong is one too."""
        accept = incoming.headers.get("accept")
        operation = self.operation(incoming.method, incoming.raw_path)
        style = operation.style if operation else self._style_of_path(incoming.raw_path)
        path = unquote(incoming.raw_path)
        try:
            reply = self._answer(incoming, path)
        except _FORESEEN as error:
            reply = error_reply(error, style, accept, path)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is an answer
            log_failure(f"{incoming.method} {path}", error)
            reply = error_reply(error, style, accept, path)
        return reply

    def _answer(self, incoming: Incoming, path: str) -> Reply:
        refuse_line(incoming)
        if incoming.method == "OPTIONS" and "access-control-request-method" in incoming.headers:
            return Reply(403, b"Invalid CORS request")
        operation = self.operation(incoming.method, incoming.raw_path)
        writes = operation is not None and operation.writes
        with self._world.writing() if writes else self._world.reading() as session:
            session.caller = self._identify(session, incoming, operation)
            if session.caller is None and is_guarded(path):
                raise PageError(401)
            reply, jobs = self._serve(incoming, path, session, operation)
        for job in jobs:
            self._world.submit(job)
        return reply

    def _identify(self, session: Session, incoming: Incoming, operation: Operation | None) -> Caller | None:
        is_upload = operation is not None and operation.takes_upload
        # The image server takes uploads beside core, and knows key pairs alone.
        if (
            is_upload
            and not is_guarded(incoming.raw_path)
            and accounts.key_refusal(session, incoming.headers)
        ):
            return None
        signed = Signed(incoming.method, incoming.target, incoming.headers)
        return accounts.identify(session, self._world.admin_sessions, signed)

    def _serve(
        self, incoming: Incoming, path: str, session: Session, operation: Operation | None
    ) -> tuple[Reply, list[Job]]:
        matches = self._matches(path)
        if not matches:
            raise ProblemError(404, f"No endpoint {incoming.method} {path}.")
        if incoming.method == "OPTIONS":
            return Reply(headers=(("allow", ",".join(_allowed(matches, heads=True))), *CORE_HEADERS)), []
        match = matches.get(_served_as(incoming.method))
        if match is None:
            allowed = _allowed(matches)
            # The image server names the method of the first route that it knows for a path.
            allow = ", ".join(allowed[:1] if path.startswith(_IMAGE_SERVER) else allowed)
            raise ProblemError(405, f"Method '{incoming.method}' is not supported.", {"allow": allow})
        if operation is None:
            raise ProblemError(501, _unserved(match.endpoint))
        if operation.takes_json_only:
            refuse_media_type(incoming.headers.get("content-type"))
        request = Request(
            method=incoming.method,
            path=path,
            query_text=incoming.query,
            headers=incoming.headers,
            variables=match.variables,
            body=incoming.body,
            session=session,
            admin_sessions=self._world.admin_sessions,
            upload=incoming.upload,
        )
        return operation.handle(request), request.jobs


def refuse_line(incoming: Incoming) -> None:
    """Refuse a request line that the container or the firewall does not let through.

    Raises:
        RefusedLineError: Letters that must be encoded.
        RefusedPathError: A path that is not in its plain form.
    """
    if _REFUSED_LETTERS.search(incoming.target) or _REFUSED_CODES.search(incoming.raw_path):
        raise RefusedLineError
    if _SUSPICIOUS.search(incoming.raw_path):
        raise RefusedPathError
    try:
        unquote(incoming.raw_path, errors="strict")
    except UnicodeDecodeError as error:
        raise RefusedLineError from error


def is_guarded(path: str) -> bool:
    """Return whether a path asks for a login before anything else."""
    return path.startswith(_GUARDED_PREFIXES) and not path.startswith(_OPEN_PREFIXES)


def refuse_media_type(content_type: str | None) -> None:
    """Refuse a body that is labelled as something else than JSON.

    Raises:
        ProblemError: It is.
    """
    media_type = (content_type or "application/json").split(";")[0].strip().lower()
    if media_type in {"application/json", "application/octet-stream"} or re.fullmatch(
        r"application/.*\+json", media_type
    ):
        return
    shown = content_type or ""
    if "charset" not in shown.lower():
        shown += ";charset=UTF-8"
    raise ProblemError(
        415, f"Content-Type '{shown}' is not supported.", {"accept": "application/json, application/*+json"}
    )


def _served_as(method: str) -> str:
    return "GET" if method == "HEAD" else method


def _allowed(matches: Mapping[str, Match], *, heads: bool = False) -> list[str]:
    allowed: list[str] = [method for method in _METHODS_IN_ORDER if method in matches]
    if not heads:
        return allowed
    return [*(["GET", "HEAD"] if "GET" in allowed else []), *(m for m in allowed if m != "GET"), "OPTIONS"]


def _unserved(endpoint: Endpoint) -> str:
    return f"The sandbox does not serve {endpoint.id} ({endpoint.method} {endpoint.path})."
