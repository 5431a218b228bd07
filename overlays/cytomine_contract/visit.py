"""A visit to a server: it and the accounts are looked at first, and put back as they were at the end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from cytomine_contract.accounts import (
    ADMINISTRATORS,
    ONLY_ACTOR,
    actor_of_environment,
    current_user,
    read_actors,
)
from cytomine_contract.document import Document
from cytomine_contract.exchange import ExchangeError, Server
from cytomine_contract.generation import Generation, recognise
from cytomine_contract.ledger import Ledger
from cytomine_contract.masking import Masks
from cytomine_contract.problems import (
    RecordingError,
    RightsError,
    UnreachableError,
    UsageError,
)
from cytomine_contract.recorder import Recorder
from cytomine_contract.recording import read_recording
from cytomine_contract.traffic import Pace, Traffic

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from cytomine_contract.exchange import Actor
    from cytomine_contract.ledger import Left
    from cytomine_contract.plan import Plan

_LOOPBACK: Final = ("http://127.0.0.1", "http://localhost", "http://[::1]")
_PER_SECOND: Final = 20.0


@define
class Visit:
    """A server that answers, and accounts that it knows.

    Attributes:
        traffic: Where the requests go.
        actors: Who sends them, by name.
        generation: Of the server.
        closed_sessions: Administrators who did not act as such when the visit began.
    """

    traffic: Traffic
    actors: Mapping[str, Actor]
    generation: Generation
    closed_sessions: tuple[str, ...]

    @classmethod
    def to(
        cls,
        url: str,
        actors: Path | None,
        profile: str,
        per_second: float | None,
        *,
        is_changing: bool,
        document: Document | None = None,
    ) -> Visit:
        """Return a visit to a server.

        Args:
            url: Origin of the server.
            actors: File of the accounts; None takes the one of environment or profile.
            profile: Of the profile file; empty takes the usual one.
            per_second: Requests a second; None is 20, and no limit on this machine.
            is_changing: Whether objects will be made, and administrators act as such.
            document: What the server is held against; None takes the installed one.

        Raises:
            ContractError: The server or an account is not as needed; each kind has an exit code of its own.
        """
        try:
            server = Server(url)
        except ValueError as error:
            raise UsageError(str(error)) from error
        document = document or Document.installed()
        if per_second is None:
            per_second = 0.0 if server.url.startswith(_LOOPBACK) else _PER_SECOND
        traffic = Traffic(server, document, Ledger(document), Pace(per_second))
        generation = recognise(traffic)
        traffic.actors = _actors(traffic, actors, profile, signs_target=generation is Generation.REFERENCE)
        closed: tuple[str, ...] = ()
        if is_changing:
            closed = tuple(_checked_administrators(traffic))
        return cls(traffic, traffic.actors, generation, closed)

    def end(self, *, keep: bool = False) -> list[Left]:
        """Remove what was made, close what was opened, and return what could not be removed."""
        try:
            left = [] if keep else self.traffic.clear()
            for name in self.closed_sessions:
                self.traffic.ask("GET", "/session/admin/close.json", name)
        except ExchangeError:
            return []
        return left

    def record(
        self, plan: Plan, files: Path, out: Path, more_masks: Iterable[str], *, keep: bool
    ) -> tuple[int, list[Left]]:
        """Write the recording of a plan, and return its number of steps and what could not be removed.

        Raises:
            RecordingError: A step cannot be sent, or does not hold what it shall keep.
            UnreachableError: The server has stopped answering.
        """
        masks = Masks.of(self.traffic.url, self.actors.values(), (text.strip() for text in more_masks))
        recorder = Recorder(self.traffic, self.actors, files, masks)
        left: list[Left] = []
        try:
            for name in self.closed_sessions:
                self.traffic.ask("GET", "/session/admin/open.json", name)
            lines = list(recorder.lines(plan))
        except ExchangeError as error:
            raise UnreachableError(f"{self.traffic.url} has stopped answering: {error}") from error
        finally:
            left += self.end(keep=keep)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        if [len(each.steps) for each in read_recording(out)] != [len(lines)]:
            raise RecordingError(f"{out} does not read as it was written")
        return len(lines), left


def _actors(traffic: Traffic, file: Path | None, profile: str, *, signs_target: bool) -> dict[str, Actor]:
    if file is None:
        return {ONLY_ACTOR: actor_of_environment(traffic, profile, signs_target=signs_target)}
    actors = {name: evolve(each, signs_target=signs_target) for name, each in read_actors(file).items()}
    if ONLY_ACTOR not in actors:
        raise UsageError(f"{file} names no {ONLY_ACTOR}, who makes what the others look at")
    for name, actor in actors.items():
        current_user(traffic, actor, name)
    return actors


def _checked_administrators(traffic: Traffic) -> Iterable[str]:
    """Yield the administrators who do not act as such yet.

    Raises:
        RightsError: An account may not do what flows expect of it.
    """
    if _roles(traffic, ONLY_ACTOR).get("guest"):
        raise RightsError(
            f"{ONLY_ACTOR} is a guest, who can make nothing: use another account, or --level read"
        )
    for name in ADMINISTRATORS:
        if name in traffic.actors:
            roles = _roles(traffic, name)
            if not roles.get("admin"):
                raise RightsError(f"{name} is no administrator, as flows expect of that actor")
            if not roles.get("adminByNow"):
                yield name


def _roles(traffic: Traffic, name: str) -> Mapping[str, object]:
    try:
        found = json.loads(traffic.ask("GET", "/session/admin/info.json", name).content)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
