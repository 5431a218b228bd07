"""Routes below `/sandbox/` that are no part of the API: faults and snapshots for tests in other processes.

They ask for a header that no client of the API sends, and answer only who names this machine as host: neither
a script nor a page in a browser comes here by accident.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from starlette.responses import JSONResponse
from starlette.routing import Route, Router

from cytomine_sandbox.engine.request import read_json
from cytomine_sandbox.web.bounded_body import TooLargeError, read_body
from cytomine_sandbox.web.faults import KINDS, Fault, FaultError
from cytomine_sandbox.web.locality import names_this_machine, read_header

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

    from cytomine_sandbox.snapshot import Snapshot
    from cytomine_sandbox.web.faults import Faults
    from cytomine_sandbox.world import World

PREFIX: Final = "/sandbox/"
HEADER: Final = "x-cytomine-sandbox"
_VALUE: Final = "control"
_MAX_SNAPSHOTS: Final = 100
_FIELDS: Final[dict[str, tuple[type, ...]]] = {
    "method": (str,),
    "path": (str,),
    "then": (str,),
    "after": (int,),
    "times": (int, type(None)),
    "seconds": (int, float, type(None)),
}
_NEEDED: Final = frozenset({"method", "path", "then"})


class Control:
    """The routes, as ASGI application."""

    def __init__(self, world: World, faults: Faults) -> None:
        self._world = world
        self._faults = faults
        self._snapshots: dict[int, Snapshot] = {}
        self._last = 0
        self._router = Router(
            [
                Route("/sandbox/faults", self._list_faults, methods=["GET"]),
                Route("/sandbox/faults", self._add_fault, methods=["POST"]),
                Route("/sandbox/faults", self._clear_faults, methods=["DELETE"]),
                Route("/sandbox/tokens", self._end_tokens, methods=["DELETE"]),
                Route("/sandbox/snapshots", self._take_snapshot, methods=["POST"]),
                Route("/sandbox/snapshots/{number:int}/restore", self._restore_snapshot, methods=["POST"]),
                Route("/sandbox/snapshots/{number:int}", self._drop_snapshot, methods=["DELETE"]),
            ],
            redirect_slashes=False,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if read_header(scope, HEADER).lower() != _VALUE or not names_this_machine(scope):
            text = f"This controls the sandbox: it asks for {HEADER}: {_VALUE} in the header, on localhost."
            await _refusal(text, 403)(scope, receive, send)
            return
        await self._router(scope, receive, send)

    def close(self) -> None:
        """Forget all snapshots."""
        for snapshot in self._snapshots.values():
            snapshot.close()
        self._snapshots.clear()

    def _list_faults(self, _: Request) -> Response:
        kinds = {name: kind.told for name, kind in KINDS.items()}
        return JSONResponse({"faults": [fault.to_dict() for fault in self._faults.listed()], "kinds": kinds})

    async def _add_fault(self, request: Request) -> Response:
        try:
            fault = self._faults.add(_fault_of(read_json(await read_body(request))))
        except TooLargeError as error:
            return _refusal(str(error), 413)
        except ValueError as error:
            return _refusal(str(error), 400)
        return JSONResponse(fault.to_dict(), 201)

    def _clear_faults(self, _: Request) -> Response:
        self._faults.clear()
        return JSONResponse({})

    def _end_tokens(self, _: Request) -> Response:
        self._world.surroundings.tokens.end()
        return JSONResponse({})

    def _take_snapshot(self, _: Request) -> Response:
        if len(self._snapshots) >= _MAX_SNAPSHOTS:
            return _refusal(f"there are {_MAX_SNAPSHOTS} snapshots; drop one", 409)
        self._last += 1
        self._snapshots[self._last] = self._world.snapshot()
        return JSONResponse({"id": self._last}, 201)

    def _restore_snapshot(self, request: Request) -> Response:
        snapshot = self._snapshots.get(request.path_params["number"])
        if snapshot is None:
            return _refusal("no such snapshot", 404)
        self._world.restore(snapshot)
        return JSONResponse({"id": request.path_params["number"]})

    def _drop_snapshot(self, request: Request) -> Response:
        snapshot = self._snapshots.pop(request.path_params["number"], None)
        if snapshot is None:
            return _refusal("no such snapshot", 404)
        snapshot.close()
        return JSONResponse({})


def _fault_of(value: Any) -> Fault:
    """Return the fault that JSON asks for.

    Raises:
        FaultError: Something is missing, of the wrong kind or unknown.
    """
    if not isinstance(value, dict):
        raise FaultError("the body is no JSON object")
    unknown = [name for name in value if name not in _FIELDS]
    missing = [name for name in _NEEDED if name not in value]
    wrong = [name for name in value.keys() & _FIELDS.keys() if not _fits(value[name], _FIELDS[name])]
    for names, what in ((unknown, "not known"), (missing, "missing"), (wrong, "of the wrong type")):
        if names:
            raise FaultError(f"{', '.join(sorted(names))}: {what}")
    return Fault(**value)


def _fits(value: Any, types: tuple[type, ...]) -> bool:
    return isinstance(value, types) and not isinstance(value, bool)


def _refusal(text: str, status: int) -> Response:
    return JSONResponse({"error": text}, status)
