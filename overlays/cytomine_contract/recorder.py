"""Makes recordings: sends a flow written by hand, and writes what was answered, secrets and hosts masked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from cytomine_contract.bodies import read_plainly
from cytomine_contract.conversation import Conversation, UnboundError, ids_of
from cytomine_contract.problems import RecordingError
from cytomine_contract.recording import BytesBody, HtmlBody, ImageBody, JsonBody, TextBody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from cytomine_contract.exchange import Actor, Exchanges, Reply
    from cytomine_contract.masking import Masks
    from cytomine_contract.plan import Plan
    from cytomine_contract.recording import Body

KEPT_HEADERS: Final = frozenset(
    {
        "allow",
        "cache-control",
        "content-disposition",
        "content-type",
        "etag",
        "www-authenticate",
        "x-image-size-limit",
    }
)


@define
class Recorder:
    """Records flows on one server.

    Attributes:
        server: Where the requests go.
        actors: Who sends them, by name.
        files: Folder of the files to upload.
        masks: What must not be written.
        progress: Told after each step: how many are done.
    """

    server: Exchanges
    actors: Mapping[str, Actor]
    files: Path
    masks: Masks
    progress: Callable[[int], object] = field(default=lambda _: None)

    def lines(self, plan: Plan) -> Iterator[str]:
        """Yield a line for each step of a plan, which is sent when its line is asked for.

        Raises:
            RecordingError: A step needs a value that none before it keeps, or a file that is not there.
            ExchangeError: The server does not answer.
        """
        conversation = Conversation.of(plan.requests, self.server, self.actors, self.files)
        known = {"run", "server", *ids_of(self.actors)}
        variables = {name: value for name, value in conversation.variables.items() if name in known}
        for number, (written, request) in enumerate(plan.steps):
            try:
                message = conversation.message(request)
            except UnboundError as error:
                raise RecordingError(
                    f"step {number} needs ${{{error}}}, which no step before it keeps"
                ) from error
            except FileNotFoundError as error:
                raise RecordingError(f"step {number} uploads {error.filename}, which is not there") from error
            reply = conversation.send(request, message)
            kept = conversation.keep(request, reply)
            if missing := request.keep.keys() - kept:
                name = min(missing)
                path = request.keep[name]
                text = f"step {number}: the answer ({reply.status}) holds nothing at {path!r} to keep"
                raise RecordingError(text)
            line = {
                "scenario": plan.scenario,
                "service": plan.service,
                "step": number,
                "request": dict(written),
                "response": _response(reply),
                "keep": kept,
            }
            if number == 0:
                line["vars"] = variables
            yield json.dumps(self.masks.applied(line), ensure_ascii=False, sort_keys=True)
            self.progress(number + 1)


def _response(reply: Reply) -> dict[str, Any]:
    headers = {name: value for name, value in reply.headers.items() if name in KEPT_HEADERS}
    return {"status": reply.status, "headers": headers, **_written(read_plainly(reply), reply)}


def _written(body: Body, reply: Reply) -> dict[str, Any]:
    match body:
        case JsonBody(value):
            return {"json": value}
        case HtmlBody(title):
            return {"html": title}
        case ImageBody(format_, size, mode):
            return {
                "image": {"format": format_, "size": list(size), "mode": mode, "bytes": len(reply.content)}
            }
        case TextBody(text, charset):
            return {"text": text, **({"charset": charset} if charset else {})}
        case BytesBody(size, sha256, head):
            return {"bytes": size, "sha256": sha256, "head": head}
